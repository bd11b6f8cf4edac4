//! Nine languages, each in a shape that is common in it.

use super::*;

#[test]
fn a_german_table_of_weeks_with_hours() {
    let report = read("# Töpfern\n\n| Woche | Thema | Stunden | Material |\n|---|---|---|---|\n| 1 | Ton kneten | 4–6 | [Heft](h1.pdf) |\n| 2 | Drehen | 6 | [Heft](h2.pdf) |\n| 3-4 | Brennen | 8 Std. | |\n".as_bytes());
    assert_eq!(
        units(&report),
        [
            ("Week 1", "Ton kneten", between(240, 360)),
            ("Week 2", "Drehen", exactly(360)),
            ("Week 3-4", "Brennen", exactly(480)),
        ]
    );
    assert_eq!(report.path.units[0].link_count, 1);
}

#[test]
fn german_weeks_by_ordinal_with_days_below() {
    let report = read("# Kurs\n\n### 1. Woche – Ton\n\n**Montag**: Kneten (45 Min.)\n- weich\n\n**Mittwoch**: Drehen (1,5 Std.)\n\n### 2. Woche – Feuer\n\n**Lernziel:** Brennen\n\n- **Tag 1:** Schrühen (2 Std.)\n- **Tag 2:** Glasieren (2 Std.)\n".as_bytes());
    assert_eq!(units(&report), [("1. Woche", "Ton", None), ("2. Woche", "Feuer", None)]);
    assert_eq!(work(&report, 0), [("Kneten", exactly(45)), ("Drehen", exactly(90))]);
    assert_eq!(work(&report, 1), [("Schrühen", exactly(120)), ("Glasieren", exactly(120))]);
}

#[test]
fn a_spanish_list_of_weeks() {
    let report = read("# Cerámica\n\n- **Semana 1: El barro** (4 horas)\n  - Amasar\n  - [Leer](a.md)\n- **Semana 2: El torno** (5-6 horas)\n  - Tornear\n".as_bytes());
    assert_eq!(
        units(&report),
        [("Semana 1", "El barro", exactly(240)), ("Semana 2", "El torno", between(300, 360))]
    );
    assert_eq!(report.path.units[0].activities[0].items.len(), 2);
}

#[test]
fn french_weeks_as_bold_lines() {
    let report = read("# Poterie\n\n**Semaine 1 : La terre**\n\n- Pétrir (2 heures)\n- Lire (1h30)\n\n**Semaine 2 : Le feu**\n\nDurée : 3 heures\n\n- Cuire\n\n## Annexes\n- rien\n".as_bytes());
    assert_eq!(units(&report), [("Semaine 1", "La terre", None), ("Semaine 2", "Le feu", exactly(180))]);
    assert_eq!(work(&report, 0), [("Pétrir", exactly(120)), ("Lire", exactly(90))]);
}

#[test]
fn portuguese_lessons_below_modules() {
    let report = read("# Cerâmica\n\n## Módulo 1: Barro (6 horas)\n\n### Aula 1: Amassar (2 horas)\n- a\n\n### Aula 2: Tornear (4 horas)\n- b\n\n## Módulo 2: Fogo\n\n### Aula 3: Queimar\n- c\n".as_bytes());
    assert_eq!(units(&report), [("Módulo 1", "Barro", exactly(360)), ("Módulo 2", "Fogo", None)]);
    assert_eq!(work(&report, 0), [("Amassar", exactly(120)), ("Tornear", exactly(240))]);
}

#[test]
fn chinese_headings_with_goals_and_criteria() {
    let report = read("# 陶艺学习计划（每周 6 小时）\n\n## 第一周：泥土\n\n- 目标：会揉泥\n- 验收：\n  - 能说出三种泥\n\n## 第二周\n\n- 目标：会拉坯\n- 时间：4 小时\n".as_bytes());
    assert_eq!(units(&report), [("第一周", "泥土", None), ("第二周", "会拉坯", exactly(240))]);
    let milestone = &report.path.milestones[0];
    assert_eq!((milestone.unit, milestone.criteria.len()), (Some(1), 1));
}

#[test]
fn a_japanese_list_of_weeks_and_a_table_of_days() {
    let list = read(
        "# 陶芸入門\n\n- 第1週：土をこねる（2時間）\n- 第2週：ろくろ（3時間）\n- 第3週：焼成（90分）\n"
            .as_bytes(),
    );
    assert_eq!(
        units(&list),
        [
            ("第1週", "土をこねる", exactly(120)),
            ("第2週", "ろくろ", exactly(180)),
            ("第3週", "焼成", exactly(90))
        ]
    );
    let days = read("# 陶芸\n\n### 1日目：土\n- こねる\n\n### 2日目：火\n- 焼く\n".as_bytes());
    assert_eq!((days.path.unit, days.path.units.len()), (UnitKind::Day, 2));
}

#[test]
fn korean_weeks_in_a_table() {
    let report = read(
        "# 도예\n\n| 주차 | 주제 | 시간 |\n|---|---|---|\n| 1주차 | 흙 | 3시간 |\n| 2주차 | 불 | 4 |\n"
            .as_bytes(),
    );
    assert_eq!(units(&report), [("1주차", "흙", exactly(180)), ("2주차", "불", exactly(240))]);
}

#[test]
fn a_russian_syllabus_with_academic_and_plain_hours() {
    let report = read("# Гончарное дело\n\n## Неделя 1. Глина\n\n**Время:** 4 часа\n\n- Замес\n\n## Неделя 2. Огонь\n\n### Теория (2 часа)\n- печь\n\n### Практика (3 ч.)\n- обжиг\n".as_bytes());
    assert_eq!(units(&report), [("Неделя 1", "Глина", exactly(240)), ("Неделя 2", "Огонь", None)]);
    assert_eq!(work(&report, 1), [("Теория", exactly(120)), ("Практика", exactly(180))]);
}

#[test]
fn what_surrounds_a_plan_is_found_by_its_heading_in_every_language() {
    for [prerequisites, outcomes, tips, first] in [
        ["Prerequisites", "Learning Outcomes", "Tips", "First Steps"],
        ["Voraussetzungen", "Lernergebnisse", "Tipps", "Erste Schritte"],
        ["Requisitos previos", "Resultados de aprendizaje", "Consejos", "Primeros pasos"],
        ["Prérequis", "Acquis d'apprentissage", "Conseils", "Premiers pas"],
        ["Pré-requisitos", "O que você vai aprender", "Dicas", "Primeiros passos"],
        ["Предварительные требования", "Результаты обучения", "Советы", "Первые шаги"],
        ["先决条件", "学习成果", "建议", "快速开始"],
        ["前提条件", "到達目標", "ヒント", "最初の一歩"],
        ["선수 지식", "학습 목표", "팁", "시작하기"],
    ] {
        let text = format!(
            "# T\n## {prerequisites}\n- hands\n## {outcomes}\n- bowls\n## Week 1: A\n- a\n## {tips}\n- rest\n## {first}\n1. clay\n"
        );
        let path = read(text.as_bytes()).path;
        let about = path.about;
        let found = [about.prerequisites, about.outcomes, about.tips, about.first_steps];
        assert_eq!(found, [["hands"], ["bowls"], ["rest"], ["clay"]], "{prerequisites}");
        assert_eq!(path.kept, [], "{prerequisites}");
    }
}

#[test]
fn a_quiz_and_criteria_are_found_by_their_headings_in_every_language() {
    for (quiz, criteria) in [
        ("Skills Quiz", "Acceptance criteria"),
        ("Einstufungstest", "Bewertungskriterien"),
        ("Cuestionario", "Criterios de evaluación"),
        ("Questionnaire", "Critères d'évaluation"),
        ("Questionário", "Critérios de avaliação"),
        ("Самооценка", "Критерии оценки"),
        ("自我评估", "评价标准"),
        ("自己診断", "評価基準"),
        ("자가 진단", "평가 기준"),
    ] {
        let text = format!(
            "# T\n## {quiz}\n| Skill | New (1) | Old (2) |\n|---|---|---|\n| Wheel | a | b |\n\n- **1-2**: Week 1\n\n## Week 1: A\n**Work** (1 h):\n- a\n\n### {criteria}\n- [ ] it stands\n- [ ] it rings\n"
        );
        let path = read(text.as_bytes()).path;
        assert_eq!(path.quiz.map(|quiz| (quiz.skills.len(), quiz.placements.len())), Some((1, 1)), "{quiz}");
        let milestones: Vec<_> = path.milestones.iter().map(|m| (m.unit, m.criteria.len())).collect();
        assert_eq!(milestones, [(Some(1), 2)], "{criteria}");
    }
}

#[test]
fn criteria_below_a_milestones_heading_are_its_own() {
    for criteria in ["Criteria", "Kriterien", "Criterios de evaluación", "Критерии"] {
        let text =
            format!("# T\n## Week 1: A\n- a\n## Week 1 Checkpoint: A bowl\n### {criteria}\n- it stands\n");
        let path = read(text.as_bytes()).path;
        assert_eq!((path.milestones.len(), path.milestones[0].criteria.len()), (1, 1), "{criteria}");
        assert_eq!(path.kept, [], "{criteria}");
    }
}

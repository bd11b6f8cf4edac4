//! Headings that announce a milestone, in the ways of all languages: "Week 2 Checkpoint: A bowl" (`labels`), "Jalon semaine
//! 3", "Hito de la semana 2", "第3周 里程碑", "Meilenstein 2 – 18.12.2026". What must be shown for it, `lower` reads.

use super::dates;
use super::labels::{self, Label};
use super::lexicon;
use super::model::UnitKind;
use super::words::{remark, title, titled};

/// Words between a milestone's name and the unit that it is due at.
const BETWEEN: [&str; 29] = [
    "of the ",
    "of ",
    "for ",
    "after ",
    "at the end of ",
    "der ",
    "des ",
    "für ",
    "nach ",
    "zu ",
    "zur ",
    "de la ",
    "del ",
    "de ",
    "du ",
    "des ",
    "para ",
    "après la ",
    "après le ",
    "après ",
    "da ",
    "do ",
    "após a ",
    "за ",
    "после ",
    "к ",
    "на ",
    "(",
    "–",
];

/// The unit that a heading's milestone is due at, as far as it says so, and its title; none where it announces none.
pub fn announced(text: &str) -> Option<(Option<u32>, String)> {
    let text = titled(text);
    // Most headings say nothing of the kind.
    if !lexicon::says(&text.to_lowercase(), lexicon::MILESTONES) {
        return labels::milestone(&text);
    }
    let Some(dated) = dates::first(&text) else { return undated(&text) };
    // "Milestone 2 – 18.12.2026: A bowl": a day is when it is due, not what it is called, and no number of its.
    let date = text.get(dated.start..dated.end)?;
    let before =
        text.get(..dated.start)?.trim_end_matches(|c: char| c.is_whitespace() || "–—-(（,:：|".contains(c));
    let behind = text.get(dated.end..)?.trim_start_matches([')', '）', '.']);
    let bare = title(&format!("{before}{behind}"));
    let (unit, name) = undated(&bare).or_else(|| by_date_alone(&bare))?;
    let name = if name == bare { text.into_owned() } else { format!("{name} ({date})") };
    Some((unit, name))
}

fn undated(text: &str) -> Option<(Option<u32>, String)> {
    match labels::milestone(text) {
        // "Milestone: Week 3" says when it is due, and nothing else.
        Some((None, name)) => match labels::label(&name).filter(|label| label.clean) {
            Some(label) if label.rest.is_empty() => Some((due(&label), text.to_owned())),
            Some(label) => Some((due(&label), label.rest)),
            None => Some((None, name)),
        },
        Some(found) => Some(found),
        None => named_by_unit(text).or_else(|| unit_in_front(text)),
    }
}

/// "Milestone – October 5": the word alone, where a day stands with it.
fn by_date_alone(bare: &str) -> Option<(Option<u32>, String)> {
    let lower = bare.to_lowercase();
    lexicon::MILESTONES.contains(&lower.as_str()).then(|| (None, bare.to_owned()))
}

/// "Jalon semaine 3", "Hito de la semana 2: Un cuenco".
fn named_by_unit(text: &str) -> Option<(Option<u32>, String)> {
    let lower = text.to_lowercase();
    // Letters whose small form is longer would shift what follows.
    let word =
        lexicon::MILESTONES.iter().find(|word| lower.starts_with(**word) && lower.len() == text.len())?;
    let behind = text.get(word.len()..)?;
    if behind.starts_with(char::is_alphabetic) && behind.starts_with(|c: char| c < '\u{1100}') {
        return None;
    }
    let mut rest = behind.trim_start();
    while let Some(shorter) = BETWEEN.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = shorter.trim_start();
    }
    let label = labels::label(rest).filter(|label| label.clean)?;
    let name = title(label.rest.trim_matches([')', ' ']));
    let name = if name.is_empty() { text.to_owned() } else { name };
    Some((due(&label), name))
}

/// "第3周 里程碑：完成", where a blank parts label and word.
fn unit_in_front(text: &str) -> Option<(Option<u32>, String)> {
    let label = labels::label(text).filter(|label| label.clean)?;
    let behind = text.get(label.written.len()..)?;
    let word = lexicon::MILESTONES
        .iter()
        .find(|word| word.starts_with(|c: char| c > '\u{1100}') && behind.trim_start().starts_with(**word))?;
    if !behind.starts_with([' ', '\u{3000}', '的', 'の', '의']) {
        return None;
    }
    let named =
        title(behind.trim_start().get(word.len()..)?.trim_start_matches([':', '：', '-', '–', '—', ' ']));
    Some((due(&label), if named.is_empty() { text.to_owned() } else { named }))
}

/// What a bold label announces in the middle of a unit, with what is said behind it: "**Milestone:** A bowl",
/// "**Checkpoint (end of Week 6)**", "**里程碑**：一个碗".
pub fn labelled(label: &str, rest: &str) -> Option<(Option<u32>, String)> {
    let label = title(label);
    let (name, inside) = match label.split_once(['(', '（']) {
        Some((name, inside)) => (name.trim(), labels::mentioned(inside)),
        None => (label.as_str(), None),
    };
    let lower = name.to_lowercase();
    if !(lexicon::MILESTONES.contains(&lower.as_str()) || FINALS.contains(&lower.as_str())) {
        return None;
    }
    let said = remark(rest).map(|said| title(&said)).filter(|said| !said.is_empty());
    Some((inside.as_ref().and_then(due), said.unwrap_or(label)))
}

/// What proves a whole path: "Final assessment", "Évaluation finale (semaine 4)", and the unit that it names.
pub fn last(text: &str) -> Option<(Option<u32>, String)> {
    let whole = title(text);
    let (name, inside) = labels::named_units(&whole);
    let lower = name.to_lowercase();
    let bare = lower.split([':', '：', '–', '—']).next().unwrap_or_default().trim();
    FINALS.contains(&bare).then_some((inside.map(|(_, to)| to), name))
}

/// Names of what proves a whole path.
const FINALS: [&str; 26] = [
    "final checkpoint",
    "final milestone",
    "final assessment",
    "final exam",
    "final test",
    "capstone checkpoint",
    "abschlussprüfung",
    "abschlusstest",
    "letzter meilenstein",
    "evaluación final",
    "examen final",
    "prueba final",
    "hito final",
    "évaluation finale",
    "jalon final",
    "avaliação final",
    "exame final",
    "prova final",
    "итоговая аттестация",
    "итоговый экзамен",
    "итоговый тест",
    "期末考试",
    "最终考核",
    "最終試験",
    "최종 평가",
    "최종 시험",
];

/// A phase's milestone is due where the phase ends, which its own place says better than its number.
fn due(label: &Label) -> Option<u32> {
    (label.kind != UnitKind::Phase).then_some(label.to)
}

#[cfg(test)]
mod tests {
    use super::{announced, labelled, last};

    #[test]
    fn a_bold_label_and_the_last_heading_announce_one_too() {
        for (label, rest, unit, name) in [
            ("Milestone:", "A bowl", None, "A bowl"),
            ("Checkpoint (end of Week 6)", "", Some(6), "Checkpoint (end of Week 6)"),
            ("里程碑", "：一个碗", None, "一个碗"),
            ("Meilenstein", "– Ein Krug", None, "Ein Krug"),
        ] {
            assert_eq!(labelled(label, rest), Some((unit, name.to_owned())), "{label}");
        }
        assert_eq!(labelled("Milestones of history", ""), None);
        assert_eq!(last("Évaluation finale (semaine 4)"), Some((Some(4), "Évaluation finale".to_owned())));
        assert_eq!(last("Final checkpoint"), Some((None, "Final checkpoint".to_owned())));
        assert_eq!(last("Final thoughts"), None);
    }

    #[test]
    fn milestones_are_announced_in_every_language() {
        for (text, unit, name) in [
            ("Week 2 Checkpoint: A bowl", Some(2), "A bowl"),
            ("Jalon semaine 3", Some(3), "Jalon semaine 3"),
            ("Jalon de la semaine 3 : Un bol", Some(3), "Un bol"),
            ("Hito de la semana 2: Un cuenco", Some(2), "Un cuenco"),
            ("Marco da semana 4 - Uma tigela", Some(4), "Uma tigela"),
            ("Meilenstein Woche 2", Some(2), "Meilenstein Woche 2"),
            ("Meilenstein 2 – 18.12.2026", None, "Meilenstein 2 – 18.12.2026"),
            ("Meilenstein 2 (18.12.2026): Ein Krug", None, "Ein Krug (18.12.2026)"),
            ("Week 2 Checkpoint (Oct 5): A bowl", Some(2), "A bowl (Oct 5)"),
            ("Hito – 5 de octubre de 2026", None, "Hito – 5 de octubre de 2026"),
            ("Веха: неделя 2", Some(2), "Веха: неделя 2"),
            ("里程碑 第3周", Some(3), "里程碑 第3周"),
            ("第3周 里程碑：一个碗", Some(3), "一个碗"),
            ("第3週 マイルストーン", Some(3), "第3週 マイルストーン"),
            ("3주차 마일스톤: 그릇", Some(3), "그릇"),
        ] {
            assert_eq!(announced(text), Some((unit, name.to_owned())), "{text}");
        }
        for text in
            ["Week 2: Milestones of history", "Milestones", "Marcos históricos", "Jalonner", "第3周 泥"]
        {
            assert_eq!(announced(text), None, "{text}");
        }
    }
}

//! Habits of authors that no page describes: what they leave out between lines, and where they say what holds for all.

use super::*;

#[test]
fn a_bold_label_right_below_a_list_begins_anew() {
    let report = read(
        b"# C\n\n**Week 1: A**\n- a\n**Week 2: B** (2 h)\n- b goes\n**on** with it\n**Week 3: C**\n- c\n",
    );
    assert_eq!(units(&report), [("Week 1", "A", None), ("Week 2", "B", exactly(120)), ("Week 3", "C", None)]);
    assert_eq!(report.path.units[1].activities[0].items[0].text, "b goes on with it");
    let plain = read(b"# C\n\nWEEK 1 - EARTH (8 hrs)\n* dig\n* sieve\nWEEK 2 - WATER\n* wash goes on in\nweek 3 too\nWEEK 3 - FIRE\n* burn (2 hrs)\n");
    assert_eq!(
        units(&plain),
        [("WEEK 1", "EARTH", exactly(480)), ("WEEK 2", "WATER", None), ("WEEK 3", "FIRE", None)]
    );
}

#[test]
fn a_budget_may_be_told_by_weekdays() {
    let week = |line: &str| {
        let report = read(format!("# C\n\n## Woche 1: A\n{line}\n\n- kneten\n- drehen\n").as_bytes());
        report.path.units[0].stated_minutes.map(|m| m.planned())
    };
    assert_eq!(week("**Zeitbudget:** Mo–Fr je 1,5 h, Sa 3 h"), Some(630));
    assert_eq!(week("Zeit: Montag 1 h, Mittwoch 2 h"), Some(180));
    assert_eq!(week("**Time**: Mon-Fri 1 h each, Sat 3 h"), Some(480));
    assert_eq!(week("**Time**: Mon-Fri 1 h, Sat 3 h"), None, "that could be one hour in all");
}

#[test]
fn each_day_takes_what_the_top_says_of_each() {
    let report = read(b"# Cups\n\nSpend 20-30 minutes a day.\n\n## Day 1\nDraw a cup.\n\n## Day 2\nDraw a hand. (1 hour)\n\n## Days 3-5: Chair\n- from three sides\n\n## Day 6: Rest\n\n## Day 7: Room\n**Draw** (2 h):\n- a room\n");
    let minutes: Vec<Minutes> = report
        .path
        .units
        .iter()
        .map(|unit| unit.activities.first().and_then(|a| a.minutes).map(|m| (m.min, m.max)))
        .collect();
    assert_eq!(minutes, [between(20, 30), exactly(60), between(60, 90), None, exactly(120)]);
    assert_eq!(report.path.units[3].activities, [], "nobody draws on a day of rest");
    let sessions = read(b"# C\n\n**Length**: 24 sessions, 90 minutes each\n\n## Session 1: A\n- a\n\n## Session 2: B (2 h)\n- b\n");
    assert_eq!(units(&sessions), [("Session 1", "A", exactly(90)), ("Session 2", "B", exactly(120))]);
    assert_eq!(report.diagnostics, []);
}

#[test]
fn a_week_of_rest_is_no_work_and_no_fault() {
    let report = read("# Cestas\n\n| Semana | Tema | Horas |\n|---|---|---|\n| 1 | Fibras | 5 |\n| 2 | Descanso | 0 |\n| 3 | Asas | 4 |\n".as_bytes());
    assert_eq!(report.path.units[1].activities, []);
    assert_eq!(report.diagnostics, []);
}

#[test]
fn what_the_top_says_of_each_week_is_its_promise_whatever_it_is_called() {
    for line in [
        "**Rythme** : 5 h/semaine",
        "Pace: 5 hours a week",
        "> Duration: 3 weeks · 5 hours per week",
        "- 주당 학습 시간: 5시간",
        "每周投入：5 小时",
        "> 每天1小时，每周5天",
        "**Umfang:** 3 Wochen à 5 Std.",
    ] {
        let report = read(format!("# C\n\n{line}\n\n## Week 1: A\n- Rythme (3 h)\n").as_bytes());
        assert_eq!(report.path.headline.weekly_minutes.map(|m| m.planned()), Some(300), "{line}");
        assert_eq!(report.path.headline.total_minutes, None, "{line}");
        assert_eq!(work(&report, 0), [("Rythme", exactly(180))], "{line}");
    }
}

#[test]
fn a_document_without_a_heading_is_called_by_its_opening_line() {
    let title = |text: &str| read(text.as_bytes()).path.title;
    assert_eq!(
        title("Clay at Home\n\n**Week 1: Earth**\n- dig\n\n**Week 2: Fire**\n- burn\n"),
        "Clay at Home"
    );
    for none in [
        "This is a plan for clay.\n\n**Week 1: Earth**\n- dig\n\n**Week 2: Fire**\n- burn\n",
        "**Week 1: Earth**\n- dig\n\n**Week 2: Fire**\n- burn\n",
        "Duration: 2 weeks\n\n**Week 1: Earth**\n- dig\n\n**Week 2: Fire**\n- burn\n",
    ] {
        assert_eq!(title(none), "", "{none}");
    }
}

#[test]
fn a_quiz_may_name_its_bands_and_totals_in_other_ways() {
    let table = "| Skill | 1-2 Beginner | 3-4: Old hand |\n|---|---|---|\n| Wheel | wobbles | stands |\n\n";
    for totals in [
        "- 1-2 points → start with Week 1\n- 3-4 points → start with Week 2\n",
        "**Score 1-2**: Begin with Week 1\n**Score 3-4**: Begin with Week 2\n",
        "| Score | Start |\n|---|---|\n| 1-2 | Week 1 |\n| 3-4 | Week 2 |\n",
    ] {
        let text = format!(
            "# C\n\n## Week 1: A (2 h)\n- a\n\n## Week 2: B (2 h)\n- b\n\n## Skills Assessment\n\n{table}{totals}"
        );
        let quiz = read(text.as_bytes()).path.quiz.expect("a quiz");
        let bands: Vec<_> =
            quiz.skills[0].bands.iter().map(|band| (band.label.as_str(), band.from, band.to)).collect();
        assert_eq!((quiz.skills.len(), bands), (1, vec![("Beginner", 1, 2), ("Old hand", 3, 4)]), "{totals}");
        let starts: Vec<_> = quiz.placements.iter().map(|p| (p.from, p.to, p.start_unit)).collect();
        assert_eq!(starts, [(1, 2, Some(1)), (3, 4, Some(2))], "{totals}");
    }
}

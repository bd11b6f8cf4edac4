//! What `docs/path-format.md` promises: any path that follows it is read whole and without a remark.

use super::*;
use proptest::prelude::*;

const NOUNS: [&str; 12] = [
    "Week",
    "Day",
    "Module",
    "Lesson",
    "Phase",
    "Woche",
    "Semana",
    "Semaine",
    "Módulo",
    "Неделя",
    "周",
    "모듈",
];
const TITLES: [&str; 8] =
    ["Earth", "Water and clay", "Öfen bauen", "El torno", "Глина", "陶土", "C++ & friends", "Fire: the kiln"];
const WORK: [&str; 6] = ["Reading", "Exercises", "Capstone Project", "Case Study", "Übung", "Практика"];

/// What a unit is to say: its title, and the hours of its activities.
type Said = (&'static str, Vec<(&'static str, u32)>);

fn said() -> impl Strategy<Value = Vec<Said>> {
    let work = prop::collection::vec((prop::sample::select(WORK.to_vec()), 1_u32..6), 1..4);
    prop::collection::vec((prop::sample::select(TITLES.to_vec()), work), 2..9)
}

/// The four ways of writing units that the page describes.
fn write(noun: &str, way: u8, path: &[Said]) -> String {
    let mut text = String::from("---\nbase: https://clay.example/\n---\n\n# Clay\n\n## The plan\n\n");
    if way == 3 {
        text.push_str(&format!("| {noun} | Topic | Hours |\n|---|---|---|\n"));
    }
    for (number, (title, work)) in (1..).zip(path) {
        let hours: u32 = work.iter().map(|(_, hours)| hours).sum();
        match way {
            0 => text.push_str(&format!("### {noun} {number}: {title} ({hours} hours)\n\n")),
            1 => text.push_str(&format!("**{noun} {number}: {title}** ({hours} hours)\n\n")),
            2 => text.push_str(&format!("- **{noun} {number}: {title}** ({hours} hours)\n")),
            _ => {
                text.push_str(&format!("| {number} | {title} | {hours} |\n"));
                continue;
            }
        }
        for (name, hours) in work {
            match way {
                2 => text.push_str(&format!("  - {name} ({hours} hours)\n")),
                1 => text.push_str(&format!("- {name} ({hours} hours)\n")),
                _ => text.push_str(&format!(
                    "**{name}** ({hours} hours):\n- [Notes on {title} {number}](n{number}.md)\n- More\n\n"
                )),
            }
        }
        text.push('\n');
    }
    let last = path.len();
    text.push_str(&format!(
        "\n## Milestones\n\n### Week {last} Checkpoint: A bowl\n- [ ] It stands\n\n## Community\n\n- **Open wheel**: Thursdays 19:00 UTC (60 min)\n"
    ));
    text
}

proptest! {
    #[test]
    fn any_path_of_the_format_is_read_whole_and_without_a_remark(
        noun in prop::sample::select(NOUNS.to_vec()),
        way in 0_u8..4,
        path in said(),
    ) {
        let text = write(noun, way, &path);
        let report = read(text.as_bytes());
        prop_assert_eq!(report.diagnostics.len(), 0, "{}\n{:?}", text, report.diagnostics);
        prop_assert_eq!(report.path.units.len(), path.len(), "{}", text);
        for (unit, (title, work)) in report.path.units.iter().zip(&path) {
            let hours: u32 = work.iter().map(|(_, hours)| hours * 60).sum();
            prop_assert_eq!(unit.title.as_str(), *title, "{}", text);
            prop_assert_eq!(unit.stated_minutes.map(|m| m.min), Some(hours), "{}", text);
            if way < 3 {
                let found: Vec<_> = unit.activities.iter().map(|a| (a.title.as_str(), a.minutes.map(|m| m.min))).collect();
                let wanted: Vec<_> = work.iter().map(|(name, hours)| (*name, Some(hours * 60))).collect();
                prop_assert_eq!(found, wanted, "{}", text);
            }
        }
        prop_assert_eq!((report.path.milestones.len(), report.path.events.len()), (1, 1), "{}", text);
    }
}

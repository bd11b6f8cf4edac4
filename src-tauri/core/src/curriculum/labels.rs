//! Labels in front of titles: "Week 3: Queues", "Phase 2: Design (Weeks 3-4)", "Week 2 Checkpoint: Basics".

use super::model::UnitKind;
use super::numbers;
use super::words::title;

/// A numbered label at the start of a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What is numbered.
    pub kind: UnitKind,
    /// As written: "Week 3-4".
    pub written: String,
    /// First number.
    pub from: u32,
    /// Last number.
    pub to: u32,
    /// What follows, without the mark that parts them.
    pub rest: String,
    /// Whether a mark, a parenthesis or nothing follows the number. "Week 1 Quick Start" names something else.
    pub clean: bool,
}

const WORDS: [(&str, UnitKind); 22] = [
    ("weeks", UnitKind::Week),
    ("week", UnitKind::Week),
    ("woche", UnitKind::Week),
    ("wochen", UnitKind::Week),
    ("semana", UnitKind::Week),
    ("semanas", UnitKind::Week),
    ("semaine", UnitKind::Week),
    ("days", UnitKind::Day),
    ("day", UnitKind::Day),
    ("tag", UnitKind::Day),
    ("día", UnitKind::Day),
    ("jour", UnitKind::Day),
    ("module", UnitKind::Module),
    ("modul", UnitKind::Module),
    ("unit", UnitKind::Module),
    ("lesson", UnitKind::Module),
    ("chapter", UnitKind::Module),
    ("course", UnitKind::Module),
    ("phase", UnitKind::Phase),
    ("part", UnitKind::Phase),
    ("stage", UnitKind::Phase),
    ("teil", UnitKind::Phase),
];

/// Reads the label that `text` begins with.
pub fn label(text: &str) -> Option<Label> {
    let text = title(text);
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    let lower = word.to_lowercase();
    let (_, kind) = WORDS.iter().find(|(name, _)| *name == lower)?;
    let behind = text.get(word.len()..)?;
    let digits = behind.trim_start_matches([' ', '\u{a0}', '#']);
    let (from, to, rest) = numbers::leading(digits)?;
    let written = text.get(..text.len() - rest.len())?.trim().to_owned();
    let marks = [':', '-', '–', '—', '.', '|', '：', ')', '·', '>'];
    let trimmed = rest.trim_start();
    let clean = trimmed.is_empty() || trimmed.starts_with('(') || trimmed.starts_with(marks);
    let rest = title(trimmed.trim_start_matches(|c: char| c.is_whitespace() || marks.contains(&c)));
    Some(Label { kind: *kind, written, from, to, rest, clean })
}

/// Parts a title from the units named in its last parentheses: "Foundations (Weeks 1-2)".
pub fn named_units(text: &str) -> (String, Option<(u32, u32)>) {
    let found = text.rfind('(').and_then(|open| {
        let inside = text.get(open + 1..)?.split(')').next()?;
        let label = label(inside)?;
        Some((title(&text[..open]), Some((label.from, label.to))))
    });
    found.unwrap_or_else(|| (title(text), None))
}

/// The number of the first unit that a sentence names: "begin with Week 2".
pub fn mentioned_unit(text: &str) -> Option<(u32, u32)> {
    text.char_indices()
        .filter(|(at, c)| {
            c.is_alphabetic() && !text[..*at].chars().next_back().is_some_and(char::is_alphanumeric)
        })
        .find_map(|(at, _)| {
            // A label is short; reading the whole rest at every word would be quadratic.
            let end = text[at..].char_indices().nth(60).map_or(text.len(), |(end, _)| at + end);
            label(&text[at..end]).map(|label| (label.from, label.to))
        })
}

const MILESTONES: [&str; 7] =
    ["checkpoint", "milestone", "final assessment", "assessment", "validation", "gate", "final exam"];

/// A heading that announces a milestone: the unit that it names and its title.
pub fn milestone(text: &str) -> Option<(Option<u32>, String)> {
    let text = title(text);
    let (unit, rest) = match label(&text) {
        Some(label) if !label.clean => (Some(label.to), label.rest),
        Some(_) => return None,
        None => (None, text),
    };
    let lower = rest.to_lowercase();
    let word = MILESTONES.iter().find(|word| lower.starts_with(**word))?;
    let behind = rest.get(word.len()..)?;
    let (number, named) = match numbers::leading(behind.trim_start()) {
        Some((number, _, after)) => (Some(number), after),
        None => (None, behind),
    };
    let marked = named.trim_start().starts_with([':', '-', '–', '—', '(']);
    if unit.is_none() && number.is_none() && !(marked && matches!(*word, "checkpoint" | "milestone")) {
        return None;
    }
    let (named, inside) = named_units(
        named.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—')),
    );
    let title = if named.is_empty() { title(&rest) } else { named };
    Some((unit.or(inside.map(|(_, to)| to)), title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_a_number_and_a_mark() {
        let week = label("🚀 Week 3-4: Queues").unwrap();
        assert_eq!(
            (week.written.as_str(), week.from, week.to, week.rest.as_str()),
            ("Week 3-4", 3, 4, "Queues")
        );
        assert!(label("Weeks 7, 8 & 9").unwrap().clean);
        assert!(!label("Week 1 Quick Start").unwrap().clean);
        assert_eq!(label("Weekend trip 1"), None);
    }

    #[test]
    fn units_are_found_in_parentheses_and_sentences() {
        assert_eq!(named_units("Roots (Weeks 1-2)"), ("Roots".into(), Some((1, 2))));
        assert_eq!(named_units("Roots (the deep ones)"), ("Roots (the deep ones)".into(), None));
        assert_eq!(mentioned_unit("Skip to Week 2, then rest"), Some((2, 2)));
        assert_eq!(mentioned_unit("Start anywhere"), None);
    }

    #[test]
    fn a_milestone_names_its_unit_or_its_number() {
        assert_eq!(milestone("Week 2 Checkpoint: Basics"), Some((Some(2), "Basics".into())));
        assert_eq!(milestone("Week 9 Final Assessment: All"), Some((Some(9), "All".into())));
        assert_eq!(milestone("Milestone 1: First flight (Week 3)"), Some((Some(3), "First flight".into())));
        assert_eq!(milestone("Week 2: Assessment"), None, "that is a week");
        assert_eq!(milestone("Milestone Validation"), None);
        assert_eq!(milestone("Assessment"), None);
    }
}

//! What is doubtful about a document: one file per diagnostic, each with its test.
//!
//! A check looks at the path that was read and says what is so, where, and what can be done. None changes anything,
//! none depends on another.

mod activity_without_hours;
mod ambiguous_zone;
mod base_unusable;
mod event_not_weekly;
mod event_without_length;
mod front_matter_disagrees;
mod front_matter_unread;
mod garbled_text;
mod headline_disagrees;
mod implausible_hours;
mod lesson_hours;
mod link_twice;
mod milestone_beyond_last_unit;
mod milestone_without_criteria;
mod no_units;
mod not_utf8;
mod quiz_gap;
mod quiz_overlap;
mod reference;
mod relative_link_without_base;
mod several_plans;
mod unit_missing;
mod unit_twice;
mod week_over_budget;

pub use reference::{examples, reference_page};

use super::encoding::Decoded;
use super::front_matter::FrontMatter;
use super::lower::Places;
use super::model::{Path, Unit, UnitKind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

/// What a check may look at.
pub(super) struct Context<'a> {
    pub(super) path: &'a Path,
    pub(super) decoded: &'a Decoded,
    pub(super) front: &'a FrontMatter,
    pub(super) places: &'a Places,
}

/// A diagnostic's code and the check that makes it.
type Check = (&'static str, fn(&Context<'_>, &mut Vec<Diagnostic>));

const CHECKS: [Check; 23] = [
    (activity_without_hours::CODE, activity_without_hours::check),
    (ambiguous_zone::CODE, ambiguous_zone::check),
    (base_unusable::CODE, base_unusable::check),
    (event_not_weekly::CODE, event_not_weekly::check),
    (event_without_length::CODE, event_without_length::check),
    (front_matter_disagrees::CODE, front_matter_disagrees::check),
    (front_matter_unread::CODE, front_matter_unread::check),
    (garbled_text::CODE, garbled_text::check),
    (headline_disagrees::CODE, headline_disagrees::check),
    (implausible_hours::CODE, implausible_hours::check),
    (lesson_hours::CODE, lesson_hours::check),
    (link_twice::CODE, link_twice::check),
    (milestone_beyond_last_unit::CODE, milestone_beyond_last_unit::check),
    (milestone_without_criteria::CODE, milestone_without_criteria::check),
    (no_units::CODE, no_units::check),
    (not_utf8::CODE, not_utf8::check),
    (quiz_gap::CODE, quiz_gap::check),
    (quiz_overlap::CODE, quiz_overlap::check),
    (relative_link_without_base::CODE, relative_link_without_base::check),
    (several_plans::CODE, several_plans::check),
    (unit_missing::CODE, unit_missing::check),
    (unit_twice::CODE, unit_twice::check),
    (week_over_budget::CODE, week_over_budget::check),
];

/// The codes of all diagnostics, sorted; the manual's page is made from them.
pub fn codes() -> Vec<&'static str> {
    CHECKS.iter().map(|(code, _)| *code).collect()
}

/// Runs every check; the result is in order of line, then of code.
pub(super) fn run(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (_, check) in CHECKS {
        check(context, &mut found);
    }
    found.sort_by_key(|d| (d.line, d.column, d.code));
    found
}

/// A diagnostic at the start of a line.
fn at(line: u32, code: &'static str, severity: Severity, message: Message, help: Message) -> Diagnostic {
    Diagnostic { code, severity, line, column: 1, message, help: Some(help) }
}

/// Whether a unit's label carries a whole number of its own; weekdays and "5.5" lie outside of any count.
fn numbered(unit: &Unit) -> bool {
    crate::curriculum::labels::label(&unit.label).map_or_else(
        || unit.label.chars().all(|c| c.is_ascii_digit()),
        |label| !label.between && label.from == unit.from,
    )
}

/// The word of a kind of unit that sentences choose by.
fn kind_word(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Week => "week",
        UnitKind::Day => "day",
        UnitKind::Module => "module",
        UnitKind::Phase => "phase",
    }
}

#[cfg(test)]
pub(super) mod testing {
    use crate::curriculum::read;
    use crate::diagnostic::Diagnostic;

    /// The diagnostics of one code that a document gives, as line and sentence.
    pub fn found(code: &str, text: &str) -> Vec<(u32, String)> {
        of(code, text.as_bytes()).iter().map(|d| (d.line, d.message.render())).collect()
    }

    pub fn of(code: &str, bytes: &[u8]) -> Vec<Diagnostic> {
        read(bytes).diagnostics.into_iter().filter(|d| d.code == code).collect()
    }

    #[test]
    fn codes_are_sorted_and_all_their_sentences_stand_in_the_catalogue() {
        let codes = super::codes();
        assert!(codes.is_sorted());
        for code in codes {
            for key in [format!("check-{code} ="), format!("check-{code}-help =")] {
                assert!(crate::message::ENGLISH.lines().any(|line| line.starts_with(&key)), "{key}");
            }
        }
    }
}

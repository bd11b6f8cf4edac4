//! `implausible-hours`: an estimate of nothing, or of more hours than its unit has.

use super::{Context, at, kind_word};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "implausible-hours";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for odd in &context.places.odd_hours {
        let message = Message::new("check-implausible-hours")
            .text("name", odd.name.as_str())
            .text("size", if odd.minutes == 0 { "none" } else { "huge" })
            .text("kind", kind_word(context.path.unit))
            .minutes("hours", odd.minutes);
        let help = Message::new("check-implausible-hours-help");
        found.push(at(odd.line, CODE, Severity::Warning, message, help));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;
    use crate::curriculum::read;

    #[test]
    fn hours_that_cannot_be_meant_are_said_and_left_out() {
        let text = "## Week 1: A (99999 h)\n- Read (-5 h)\n- Try (0 h)\n- Build (3 h)\n## Week 2: B\n**Burn** (99999999 hours):\n- x\n";
        assert_eq!(
            found(CODE, text),
            [
                (1, "“Week 1” says it takes 99999 h, more than a week has.".to_owned()),
                (2, "“Read” says it takes no time.".to_owned()),
                (3, "“Try” says it takes no time.".to_owned()),
                (6, "“Burn” says it takes 999999 h, more than a week has.".to_owned()),
            ]
        );
        let path = read(text.as_bytes()).path;
        assert_eq!(path.units[0].stated_minutes, None);
        let minutes: Vec<_> = path.units[0].activities.iter().map(|a| a.minutes.map(|m| m.min)).collect();
        assert_eq!(minutes, [None, None, Some(180)]);
    }

    #[test]
    fn long_weeks_and_rest_days_are_no_fault() {
        assert_eq!(found(CODE, "## Week 1: A (60 h)\n- Read (40 h)\n## Week 2 - 20 h\n- rest\n"), []);
        assert_eq!(found(CODE, "## Module 1: A (600 h)\n- Read\n## Module 2: B\n- c\n"), []);
    }
}

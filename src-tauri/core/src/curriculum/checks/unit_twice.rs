//! `unit-twice`: a number that two units carry.

use super::{Context, at, numbered};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "unit-twice";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let starts: Vec<u32> = context.places.runs.iter().map(|run| run.line).collect();
    for pair in context.path.units.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let again = || starts.binary_search(&after.line).is_ok();
        if after.from > before.to || again() || !numbered(before) || !numbered(after) {
            continue;
        }
        let message = Message::new("check-unit-twice")
            .text("unit", after.label.as_str())
            .text("other", before.label.as_str())
            .count("line", before.line);
        found.push(at(after.line, CODE, Severity::Warning, message, Message::new("check-unit-twice-help")));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn the_second_one_is_named_with_the_first() {
        assert_eq!(
            found(CODE, "## Week 1: A\n- a\n## Week 2: B\n- b\n## Week 2: C\n- c\n"),
            [(5, "Week 2 comes after Week 2 (line 3), but its number is not higher.".to_owned())]
        );
        assert_eq!(found(CODE, "## Week 5: A\n- a\n## Week 5.5: B\n- b\n## Week 6: C\n- c\n"), []);
    }
}

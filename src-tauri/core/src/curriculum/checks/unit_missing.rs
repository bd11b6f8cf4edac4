//! `unit-missing`: a number that the units leave out.

use super::{Context, at, kind_word, numbered};
use crate::curriculum::model::UnitKind;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "unit-missing";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    // Weeks that begin far above one are a calendar's; holidays lie between them.
    let first = context.path.units.first().map_or(0, |unit| unit.from);
    if context.path.unit == UnitKind::Week && first > 3 {
        return;
    }
    for pair in context.path.units.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        if after.from <= before.to.saturating_add(1) || !numbered(before) || !numbered(after) {
            continue;
        }
        let (from, to) = (before.to + 1, after.from - 1);
        let message = Message::new("check-unit-missing")
            .text("kind", kind_word(context.path.unit))
            .count("from", from)
            .count("to", to)
            .count("units", to - from + 1)
            .text("next", after.label.as_str());
        found.push(at(after.line, CODE, Severity::Warning, message, Message::new("check-unit-missing-help")));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn a_gap_is_named_where_the_next_unit_begins() {
        assert_eq!(
            found(CODE, "## Week 1: A\n- a\n## Week 3: B\n- b\n## Week 6: C\n- c\n"),
            [
                (3, "There is no week 2: Week 3 comes next.".to_owned()),
                (5, "There are no weeks 4 to 5: Week 6 comes next.".to_owned()),
            ]
        );
        assert_eq!(found(CODE, "## Week 1-2: A\n- a\n## Week 3: B\n- b\n"), []);
        assert_eq!(found(CODE, "## KW 40: A\n- a\n## KW 43: B\n- b\n"), []);
    }
}

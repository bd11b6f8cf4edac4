//! `unit-missing`: a number that the units leave out.

use super::{Context, at, kind_word, numbered};
use crate::curriculum::labels;
use crate::curriculum::model::{Unit, UnitKind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "unit-missing";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let [first, second, ..] = &context.path.units[..] else { return };
    // Weeks that begin far above one are a calendar's; holidays lie between them.
    if context.path.unit == UnitKind::Week && first.from > 3 {
        return;
    }
    let mut say = |from: u32, after: &Unit, behind: &[Unit]| {
        // What only comes later is not missing: that its number is out of order, another check tells.
        let later = |number: &u32| {
            let on = behind.iter().take_while(|unit| unit.from > 1);
            on.clone().any(|unit| (unit.from..=unit.to).contains(number))
        };
        let absent = || (from..after.from).filter(|number| !later(number));
        let (Some(from), Some(to)) = (absent().next(), absent().next_back()) else { return };
        let message = Message::new("check-unit-missing")
            .text("kind", kind_word(context.path.unit))
            .count("from", from)
            .count("to", to)
            .count("units", to - from + 1)
            .text("next", after.label.as_str());
        found.push(at(after.line, CODE, Severity::Warning, message, Message::new("check-unit-missing-help")));
    };
    // One unit alone, or one that begins further up, is a part of something longer; a calendar's weeks begin anywhere.
    let counts_on = second.from > first.to && numbered(second);
    if matches!(first.from, 2..=3) && counts_on && numbered(first) && labels::noun(&first.label) != "kw" {
        say(1, first, &context.path.units[1..]);
    }
    for (at, pair) in context.path.units.windows(2).enumerate() {
        let (before, after) = (&pair[0], &pair[1]);
        if after.from > before.to.saturating_add(1) && numbered(before) && numbered(after) {
            say(before.to + 1, after, &context.path.units[at + 2..]);
        }
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
        assert_eq!(found(CODE, "## Week 4: A\n- a\n## Week 5: B\n- b\n"), []);
        assert_eq!(found(CODE, "## Week 1: A\n- a\n## Week 3: B\n- b\n## Week 2: C\n- c\n"), []);
        assert_eq!(found(CODE, "## KW 40: A\n- a\n## KW 43: B\n- b\n"), []);
    }

    #[test]
    fn a_path_that_begins_behind_its_first_unit_lacks_one() {
        assert_eq!(
            found(CODE, "## Week 2: A\n- a\n## Week 3: B\n- b\n"),
            [(1, "There is no week 1: Week 2 comes next.".to_owned())]
        );
        assert_eq!(
            found(CODE, "# T\n## Module 3: A\n- a\n## Module 4: B\n- b\n"),
            [(2, "There are no modules 1 to 2: Module 3 comes next.".to_owned())]
        );
        assert_eq!(found(CODE, "## Week 2: A\n- a\n"), []);
        assert_eq!(found(CODE, "## Week 0: A\n- a\n## Week 1: B\n- b\n"), []);
        assert_eq!(found(CODE, "## KW 2: A\n- a\n## KW 3: B\n- b\n"), []);
    }
}

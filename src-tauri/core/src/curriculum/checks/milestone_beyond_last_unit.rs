//! `milestone-beyond-last-unit`: a milestone due at the end of a unit that the path does not have.

use super::{Context, at, kind_word};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "milestone-beyond-last-unit";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(last) = context.path.units.iter().map(|unit| unit.to).max() else { return };
    for milestone in &context.path.milestones {
        let Some(unit) = milestone.unit.filter(|unit| *unit > last) else { continue };
        let message = Message::new("check-milestone-beyond-last-unit")
            .text("milestone", milestone.title.as_str())
            .count("unit", unit)
            .count("last", last)
            .text("kind", kind_word(context.path.unit));
        let help = Message::new("check-milestone-beyond-last-unit-help");
        found.push(at(milestone.line, CODE, Severity::Warning, message, help));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn both_numbers_are_named() {
        let text =
            "## Week 1: A\n## Week 2: B\n## Week 2 Checkpoint: Fine\n- a\n## Week 4 Checkpoint: Far\n- b\n";
        assert_eq!(
            found(CODE, text),
            [(
                5,
                "The milestone “Far” is due at the end of path week 4, but the path ends with 2.".to_owned()
            )]
        );
    }
    #[test]
    fn months_are_no_units_of_a_path_in_phases() {
        let text = "## Phase 1: A\n- a\n## Phase 2: B\n- b\n## Milestones\n- **Month 3:** One\n- **Month 9:** Two\n- **Phase 2:** Three\n";
        assert_eq!(found(CODE, text), []);
        let due: Vec<_> =
            crate::curriculum::read(text.as_bytes()).path.milestones.iter().map(|m| m.unit).collect();
        assert_eq!(due, [None, None, Some(2)]);
    }
}

//! `milestone-without-criteria`: a milestone that nothing could prove.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "milestone-without-criteria";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for milestone in context.path.milestones.iter().filter(|milestone| milestone.criteria.is_empty()) {
        let message =
            Message::new("check-milestone-without-criteria").text("milestone", milestone.title.as_str());
        let help = Message::new("check-milestone-without-criteria-help");
        found.push(at(milestone.line, CODE, Severity::Warning, message, help));
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn a_milestone_with_only_a_sentence_is_named() {
        let text = "## Week 1: A\n## Week 1 Checkpoint: First pot\nShow it.\n## Week 1 Checkpoint: Other\n- [ ] it holds\n";
        assert_eq!(found(CODE, text), [(2, "The milestone “First pot” has no criteria.".to_owned())]);
    }
}

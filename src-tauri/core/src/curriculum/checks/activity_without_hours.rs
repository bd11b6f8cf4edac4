//! `activity-without-hours`: an activity that says nothing about how long it takes.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "activity-without-hours";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for unit in &context.path.units {
        for activity in unit.activities.iter().filter(|activity| activity.minutes.is_none()) {
            let message = Message::new("check-activity-without-hours")
                .text("activity", activity.title.as_str())
                .text("unit", unit.label.as_str());
            let help = Message::new("check-activity-without-hours-help");
            found.push(at(activity.line, CODE, Severity::Hint, message, help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn each_is_named_with_its_unit() {
        let text = "## Week 1: A\n**Read** (1 hour):\n- a\n\n**Build**:\n- b\n";
        assert_eq!(
            found(CODE, text),
            [(5, "“Build” in Week 1 says nothing about how long it takes.".to_owned())]
        );
    }
}

//! `activity-without-hours`: an activity that says nothing about how long it takes.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "activity-without-hours";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    // Where nothing says how long it takes, that is one thing to say, and not one for each line.
    let units = &context.path.units;
    let work = || units.iter().flat_map(|unit| &unit.activities);
    let silent =
        units.iter().all(|unit| unit.stated_minutes.is_none()) && work().all(|a| a.minutes.is_none());
    if silent && work().count() > 1 {
        let line = units.first().map_or(1, |unit| unit.line);
        let message = Message::new("check-activity-without-hours-all").count("activities", work().count());
        let help = Message::new("check-activity-without-hours-all-help");
        found.push(at(line, CODE, Severity::Hint, message, help));
        return;
    }
    for unit in units {
        // The hours of a week that states them are shared among its work, where none of it has its own.
        if unit.stated_minutes.is_some() && unit.activities.iter().all(|activity| activity.minutes.is_none())
        {
            continue;
        }
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

    #[test]
    fn a_path_without_any_hours_is_told_once() {
        let text = "# T\n## Week 1: A\n**Read**:\n- a\n\n**Build**:\n- b\n## Week 2: B\n- c\n";
        let expected = "None of the 3 activities says how long it takes.";
        assert_eq!(found(CODE, text), [(2, expected.to_owned())]);
    }

    #[test]
    fn a_week_that_states_its_hours_shares_them_among_its_work() {
        let text = "## Week 1: A (4 hours)\n**Read**:\n- a\n\n**Build**:\n- b\n";
        assert_eq!(found(CODE, text), []);
    }
}

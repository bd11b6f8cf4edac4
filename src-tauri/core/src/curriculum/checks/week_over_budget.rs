//! `week-over-budget`: a unit's activities need more time than the unit says it takes.

use super::{Context, at};
use crate::curriculum::lexicon::{self, says};
use crate::curriculum::model::Activity;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;
use std::cell::LazyCell;

pub(super) const CODE: &str = "week-over-budget";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    // Asked for by few documents.
    let text = LazyCell::new(|| context.decoded.text.lines().collect::<Vec<_>>());
    for unit in &context.path.units {
        // An open budget ("20h+") cannot be exceeded.
        let Some(most) = unit.stated_minutes.and_then(|stated| stated.max) else { continue };
        // What is needed at the very least, so that a range against a range is no false alarm.
        let least = |counts: &dyn Fn(&Activity) -> bool| {
            let minutes = unit.activities.iter().filter(|a| counts(a)).filter_map(|a| a.minutes);
            minutes.fold(0_u32, |sum, minutes| sum.saturating_add(minutes.min))
        };
        if least(&|_| true) <= most {
            continue;
        }
        let needed = least(&|activity| !is_optional(activity, &text));
        if needed > most {
            let message = Message::new("check-week-over-budget")
                .text("unit", unit.label.as_str())
                .minutes("needed", needed)
                .minutes("stated", most)
                .minutes("over", needed - most);
            let line = unit.stated_line.unwrap_or(unit.line);
            found.push(at(
                line,
                CODE,
                Severity::Warning,
                message,
                Message::new("check-week-over-budget-help").minutes("needed", needed),
            ));
        }
    }
}

/// Whether an author leaves it to the learner, in the line that names it or in the one that introduces it: "(optional,
/// 2 h)". What stands for a whole unit is never optional.
fn is_optional(activity: &Activity, text: &[&str]) -> bool {
    let own = (activity.line as usize).checked_sub(1).and_then(|at| text.get(at)).copied();
    let lines = [own.unwrap_or_default(), activity.intro.as_deref().unwrap_or_default()];
    let says_so = |line: &str| line.len() < 200 && says(&line.to_lowercase(), lexicon::OPTIONAL);
    !activity.implied && lines.into_iter().any(says_so)
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn it_stands_at_the_line_that_states_the_budget() {
        let text = "# T\n## Week 1: A\n**Study Plan** (4-5 hours):\n\n**Read** (4 hours):\n- a\n\n**Try** (90 min):\n- b\n";
        let expected =
            "Week 1 says it takes 5 h at most, but its activities add up to 5 h 30 min (30 min more).";
        assert_eq!(found(CODE, text), [(3, expected.to_owned())]);
    }

    #[test]
    fn a_budget_that_is_just_met_or_open_is_no_fault() {
        assert_eq!(found(CODE, "## Week 1: A (4-5 hours)\n**Read** (5 hours):\n- a\n"), []);
        assert_eq!(found(CODE, "## Week 1: A (2h+)\n**Read** (5 hours):\n- a\n"), []);
        assert_eq!(found(CODE, "## Week 1: A (4 hours)\n**Read** (3-5 hours):\n- a\n"), []);
    }

    #[test]
    fn what_is_optional_is_not_needed() {
        for optional in
            ["**Extra** (optional, 2 hours):", "**Bonus: Glaze** (2 h):", "**Kür (freiwillig)** (2 h):"]
        {
            let text = format!("## Week 1: A (4 hours)\n**Read** (4 hours):\n- a\n\n{optional}\n- b\n");
            assert_eq!(found(CODE, &text), [], "{optional}");
        }
    }
}

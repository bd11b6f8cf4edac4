//! `headline-disagrees`: the promise at the top does not agree with what the path holds.

use super::{Context, at};
use crate::curriculum::model::{Unit, UnitKind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "headline-disagrees";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let path = context.path;
    let line = context.places.headline_line.unwrap_or(1);
    if let Some(weeks) = path.headline.weeks.filter(|_| path.unit == UnitKind::Week && !path.units.is_empty())
    {
        let held = held(&path.units);
        // "Week 9+" takes what is left.
        let open = path.units.last().is_some_and(|unit| unit.label.ends_with(['+', '~', '～']));
        let least = if open { held.saturating_sub(1) } else { held };
        if held < weeks.min && !open || weeks.max.is_some_and(|max| least > max) {
            let message = Message::new("check-headline-disagrees-weeks")
                .text("promised", range(weeks))
                .count("held", held);
            found.push(at(
                line,
                CODE,
                Severity::Warning,
                message,
                Message::new("check-headline-disagrees-weeks-help").count("held", held),
            ));
        }
    }
    let promised = match (path.headline.total_minutes, path.headline.weeks, path.headline.weekly_minutes) {
        (Some(total), ..) => total,
        (None, Some(weeks), Some(weekly)) => weekly.times(weeks),
        _ => return,
    };
    let timed = || path.units.iter().flat_map(|u| &u.activities).filter_map(|a| a.minutes);
    let least = timed().fold(0_u32, |sum, minutes| sum.saturating_add(minutes.min));
    let most = timed().fold(0_u32, |sum, minutes| sum.saturating_add(minutes.planned()));
    let (from, to) = (promised.min, promised.max);
    let over = to.is_some_and(|to| least > to);
    // A promise above the work is told where every activity says how long it takes: else the rest may be in the others.
    let told = path.units.iter().flat_map(|unit| &unit.activities).all(|activity| activity.minutes.is_some());
    let open = timed().any(|minutes| minutes.max.is_none());
    let under = told && !open && most < from;
    if most > 0 && (over || under) {
        let message = Message::new("check-headline-disagrees")
            .text("span", if to == Some(from) { "one" } else { "range" })
            .minutes("from", from)
            .minutes("to", to.unwrap_or(u32::MAX))
            .minutes("needed", if over { least } else { most });
        let severity = if over { Severity::Warning } else { Severity::Hint };
        let help = if over { "check-headline-disagrees-help" } else { "check-headline-disagrees-under-help" };
        found.push(at(line, CODE, severity, message, Message::new(help)));
    }
}

/// How many weeks the units span; one that two units share counts once.
fn held(units: &[Unit]) -> u32 {
    let mut last = 0;
    let mut held = 0_u32;
    for unit in units {
        let from = if unit.from > 1 && unit.from <= last { last.saturating_add(1) } else { unit.from };
        held = held.saturating_add(unit.to.saturating_add(1).saturating_sub(from));
        last = if unit.from <= 1 { unit.to } else { last.max(unit.to) };
    }
    held
}

fn range(weeks: crate::curriculum::model::Range) -> String {
    match weeks.max {
        Some(max) if max == weeks.min => max.to_string(),
        Some(max) => format!("{}-{max}", weeks.min),
        None => format!("{}+", weeks.min),
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    const WEEK: &str = "## Week 1: A\n**Read** (30 hours):\n- a\n";

    #[test]
    fn a_promise_of_one_figure_is_told_by_one() {
        let said = &found(CODE, &format!("# T\n**Duration**: 1 week (5 hours/week)\n{WEEK}"))[0].1;
        assert_eq!(said, "The headline promises 5 h in all, but the activities add up to 30 h.");
    }

    #[test]
    fn more_work_than_the_headline_allows_is_said_at_the_headline() {
        let text = format!("# T\n\n**Duration**: 1-2 weeks (5-10 hours/week)\n\n{WEEK}");
        let expected = "The headline promises 5 h to 20 h in all, but the activities add up to 30 h.";
        assert_eq!(found(CODE, &text), [(3, expected.to_owned())]);
        assert_eq!(found(CODE, &text.replace("5-10", "10-30")), []);
        let under = "The headline promises 40 h to 60 h in all, but the activities add up to 30 h.";
        assert_eq!(found(CODE, &text.replace("1-2 weeks (5-10", "1 week (40-60")), [(3, under.to_owned())]);
        let unsaid = format!("{}**Dig**:\n- b\n", text.replace("1-2 weeks (5-10", "1 week (40-60"));
        assert_eq!(found(CODE, &unsaid), [], "the rest may be in what says nothing");
    }

    #[test]
    fn a_promise_of_hours_in_all_is_compared_too() {
        for head in ["**Total**: 20 hours", "Umfang: 20 Stunden", "Duration: twenty hours"] {
            let said = found(CODE, &format!("# T\n\n{head}\n\n{WEEK}"));
            let expected = "The headline promises 20 h in all, but the activities add up to 30 h.";
            assert_eq!(said, [(3, expected.to_owned())], "{head}");
        }
        assert_eq!(found(CODE, &format!("# T\n\n**Total**: 30-40 hours\n\n{WEEK}")), []);
        assert_eq!(found(CODE, &format!("# T\n\nReading time: 20 hours\n\n{WEEK}")), []);
    }

    #[test]
    fn hours_a_day_on_some_days_make_a_week() {
        let head = "Time: 2 hours per day, 5 days a week, for 2 weeks";
        let text = format!("# T\n\n{head}\n\n{WEEK}## Week 2: B\n- b\n");
        let expected = "The headline promises 20 h in all, but the activities add up to 30 h.";
        assert_eq!(found(CODE, &text), [(3, expected.to_owned())]);
    }

    #[test]
    fn shared_weeks_count_once_and_an_open_one_takes_what_is_left() {
        let text = "**Duration**: 4 weeks\n## Week 1-2: A\n- a\n## Week 2-3: B\n- b\n## Week 4: C\n- c\n";
        assert_eq!(found(CODE, text), []);
        let open = "**Duration**: 11 weeks\n## Week 1: A\n- a\n## Week 2-8: B\n- b\n## Week 9+: C\n- c\n";
        assert_eq!(found(CODE, open), []);
    }

    #[test]
    fn another_number_of_weeks_is_said_too() {
        let text = format!("---\nduration: 6-8 weeks\n---\n{WEEK}");
        assert_eq!(
            found(CODE, &text),
            [(2, "The headline promises 6-8 weeks, but the path has one.".to_owned())]
        );
    }
}

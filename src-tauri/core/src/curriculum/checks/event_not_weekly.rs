//! `event-not-weekly`: an appointment that comes less often than every week, once for all of them.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "event-not-weekly";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some((line, name, count)) = &context.places.rare_events else { return };
    let message = Message::new("check-event-not-weekly").text("event", name.as_str()).count("events", *count);
    found.push(at(*line, CODE, Severity::Hint, message, Message::new("check-event-not-weekly-help")));
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;
    use crate::curriculum::read;

    #[test]
    fn what_comes_once_a_month_is_a_note_and_no_weekly_event() {
        for line in [
            "- AMA: first Friday of every month, 5 pm CET",
            "- **Office hours**: every second Tuesday 18:00 UTC (60 min)",
            "- **Vortrag**: jeden ersten Montag im Monat, 19:00 Uhr MEZ",
            "- **Retro**: alle zwei Wochen dienstags 19 Uhr MEZ",
            "- **Charla**: primer jueves de cada mes, 19:00 UTC",
            "- **Rencontre**: un mardi sur deux, 19:00 UTC",
            "- **Review**: biweekly, Thursdays 18:00 UTC",
            "- **答疑**：每月 周四 19:00 UTC",
            "The club meets on the last Thursday of the month at 18:00 UTC.",
        ] {
            let text = format!("# T\n## Week 1: A (1 h)\n- a\n## Community\n{line}\n");
            assert_eq!(found(CODE, &text).len(), 1, "{line}");
            let path = read(text.as_bytes()).path;
            assert_eq!(path.events, [], "{line}");
            assert!(path.kept.iter().any(|kept| kept.to == 5), "{line}");
        }
        let two = "# T\n- AMA: first Friday of every month, 5 pm CET\n- **B**: monthly, Mondays 18:00 UTC\n";
        let expected =
            "2 events do not come every week, “AMA” among them, so none of them is planned around.";
        assert_eq!(found(CODE, two), [(2, expected.to_owned())]);
        let weekly = "# T\n- **A**: biweekly, Tuesdays and Thursdays 18:00 UTC (1 h)\n- **B**: every Monday 19:00 UTC (1 h)\n";
        assert_eq!((found(CODE, weekly), read(weekly.as_bytes()).path.events.len()), (vec![], 2));
    }
}

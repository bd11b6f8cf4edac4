//! `event-without-length`: an appointment that does not say how long it lasts, once for all of them.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;

pub(super) const CODE: &str = "event-without-length";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let open = || context.path.events.iter().filter(|event| event.minutes.is_none());
    let Some(first) = open().next() else { return };
    let message = Message::new("check-event-without-length")
        .text("event", first.title.as_str())
        .count("events", open().count());
    found.push(at(
        first.line,
        CODE,
        Severity::Hint,
        message,
        Message::new("check-event-without-length-help"),
    ));
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn it_is_said_once_and_not_of_events_with_a_length() {
        let text = "# T\n- **A**: Mondays 7 PM UTC (90 min)\n- **B**: Fridays 7 PM UTC\n- **C**: Sundays 10:00 UTC\n";
        assert_eq!(
            found(CODE, text),
            [(3, "2 events do not say how long they last, “B” among them.".to_owned())]
        );
    }
}

//! The day before an event for which the learner keeps questions: time to look at them. An event with nothing to prepare
//! is announced before it begins and not the day before.

use super::model::{Facts, Kind, Reminder};
use super::rules::{question, quiet};
use crate::message::{Message, Value};
use chrono::{DateTime, Days, Utc};

/// One reminder the day before each attended event that has questions, at the event's own hour on the wall clock; where
/// that lies in quiet hours, when they begin that evening or end that morning.
pub(super) fn prepare(facts: &Facts) -> impl Iterator<Item = Reminder> + '_ {
    facts.events.iter().filter(|event| event.questions > 0).map(|event| {
        let start = facts.zone.local(event.start);
        let due = around_quiet_hours(facts, facts.zone.instant(start - Days::new(1)));
        let key = format!("prepare:{}:{}", event.id.as_str(), event.start.format("%Y-%m-%dT%H:%M:%SZ"));
        let title = Message::new("reminder-prepare-title").text("event", &event.title);
        let body =
            |key| Message::new(key).count("questions", event.questions).with("start", Value::DateTime(start));
        let words = [title, body("reminder-prepare-body"), body("reminder-prepare-late")];
        // Once the event is on, there is nothing left to prepare.
        Reminder { valid_until: event.start, ..question(facts, Kind::Event, key, due, words) }
    })
}

fn around_quiet_hours(facts: &Facts, wanted: DateTime<Utc>) -> DateTime<Utc> {
    match quiet(facts).around(wanted) {
        // In the small hours the day has hardly begun: the morning serves, in the evening what is still awake.
        Some((from, to)) if facts.zone.local(from).date() < facts.zone.local(wanted).date() => to,
        Some((from, _)) => from,
        None => wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::EventId;
    use crate::reminders::model::{EventFact, ReminderSettings};
    use crate::reminders::rules::due;
    use crate::zone::Zone;
    use chrono::Duration;
    use std::collections::BTreeSet;

    /// What is due the day before an event at a wall-clock time in Berlin: kind and wall-clock time.
    fn the_day_before(start: &str, questions: u32) -> Vec<String> {
        let zone = Zone::named("Europe/Berlin").unwrap();
        let start = zone.instant(start.parse().unwrap());
        let facts = Facts {
            settings: ReminderSettings::default(),
            sessions: Vec::new(),
            events: vec![EventFact {
                id: EventId::new("p/0"),
                title: "Office hours".into(),
                start,
                end: start + Duration::hours(1),
                questions,
            }],
            plan: None,
            checked_in: BTreeSet::new(),
            days_off: BTreeSet::new(),
            reviewed: BTreeSet::new(),
            snoozes: Vec::new(),
            silence: None,
            zone: zone.clone(),
        };
        let found = due(&facts, start - Duration::hours(30), start - Duration::hours(2));
        found
            .iter()
            .map(|r| format!("{} {}", zone.local(r.due).format("%d %H:%M"), r.body.render()))
            .collect()
    }

    #[test]
    fn who_has_questions_is_reminded_of_them_the_day_before_at_the_events_hour() {
        let said = the_day_before("2026-12-02T19:00:00", 2);
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("01 19:00 "), "{said:?}");
        assert!(said[0].contains("2 questions"), "{said:?}");
    }

    #[test]
    fn nothing_to_prepare_is_not_announced_the_day_before() {
        assert_eq!(the_day_before("2026-12-02T19:00:00", 0), [""; 0]);
    }

    #[test]
    fn nobody_is_woken_to_prepare() {
        assert!(the_day_before("2026-12-02T22:30:00", 1)[0].starts_with("01 21:30 "));
        assert!(the_day_before("2026-12-02T03:00:00", 1)[0].starts_with("01 08:00 "));
    }

    #[test]
    fn the_hour_stays_where_the_clocks_change_in_between() {
        assert!(the_day_before("2027-03-28T19:00:00", 1)[0].starts_with("27 19:00 "));
    }
}

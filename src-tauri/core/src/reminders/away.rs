//! What passed while nobody was there, said once: "while you were away" for a day, "welcome back" after three.

use super::decide::LISTED_ONLY_AFTER_HOURS;
use super::model::{Facts, Kind, LedgerState, Reminder};
use super::snooze::subject_of;
use crate::message::{Message, Value};
use crate::planning::model::SessionStatus;
use chrono::{DateTime, Duration, Utc};
use std::collections::BTreeMap;

/// Who was away this long, in days, gets no list of what passed but a place to start.
pub const RETURN_AFTER_DAYS: i64 = 3;
/// The least that is offered to start with, in minutes.
const START_WITH_MINUTES: i64 = 25;
/// How long a summary is of use, in hours.
const USEFUL_HOURS: i64 = 12;

/// Whether an occasion that is over belongs into a summary: study or an event of the last day of which nothing was seen.
pub(super) fn counts(
    reminder: &Reminder,
    ledger: &BTreeMap<String, LedgerState>,
    now: DateTime<Utc>,
) -> bool {
    let seen = |(key, state): (&String, &LedgerState)| {
        *state == LedgerState::Shown && subject_of(key) == reminder.subject
    };
    matches!(reminder.kind, Kind::Session | Kind::Event)
        && !reminder.quiet
        && reminder.due > now - Duration::hours(LISTED_ONLY_AFTER_HOURS)
        && !ledger.iter().any(seen)
}

/// One summary of what is over; none where there is nothing to say.
pub(super) fn summary(facts: &Facts, over: &[Reminder], now: DateTime<Utc>) -> Option<Reminder> {
    let mut occasions: Vec<&Reminder> = Vec::new();
    for reminder in over {
        if !occasions.iter().any(|other| other.subject == reminder.subject) {
            occasions.push(reminder);
        }
    }
    let last = over.iter().map(|reminder| reminder.due).max()?;
    let line = |reminder: &&Reminder| {
        Message::new("reminder-away-line")
            .with("start", Value::Time(facts.zone.local(reminder.start).time()))
            .text("title", reminder.title.render())
            .render()
    };
    let lines: Vec<String> = occasions.iter().map(line).collect();
    let body = Message::new("reminder-away-body")
        .count("occasions", occasions.len() as i64)
        .text("lines", lines.join(", "));
    let title = Message::new("reminder-away-title");
    Some(away(last.to_rfc3339(), now, title, body))
}

/// Whether nobody looked for so long that a summary would be a pile.
pub(super) fn is_return(since: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - since >= Duration::days(RETURN_AFTER_DAYS)
}

/// The word after days away: what passed in sum, and a start that is short. None where no study passed.
pub(super) fn welcome(facts: &Facts, since: DateTime<Utc>, now: DateTime<Utc>) -> Option<Reminder> {
    let passed =
        facts.sessions.iter().filter(|s| s.status == SessionStatus::Planned && since < s.end && s.end <= now);
    let (count, minutes) = passed.fold((0, 0), |(n, sum), s| (n + 1, sum + (s.end - s.start).num_minutes()));
    let body = Message::new("reminder-return-body")
        .count("sessions", count)
        .minutes("length", minutes)
        .minutes("start", START_WITH_MINUTES);
    (count > 0).then(|| away(since.to_rfc3339(), now, Message::new("reminder-return-title"), body))
}

fn away(of: String, now: DateTime<Utc>, title: Message, body: Message) -> Reminder {
    let key = format!("{}:{of}", Kind::Away.word());
    Reminder {
        subject: key.clone(),
        key,
        kind: Kind::Away,
        due: now,
        start: now,
        valid_until: now + Duration::hours(USEFUL_HOURS),
        in_quiet_hours: false,
        quiet: false,
        offers: &[],
        title,
        late_body: body.clone(),
        body,
    }
}

//! Why a line of the ledger is as it is, in one sentence, and when it comes where it waits for the end of quiet hours.

use crate::store::tables::reminder::ReminderRow;
use chrono::{DateTime, Duration, Utc};
use waymark_core::message::{Message, Value};
use waymark_core::reminders::{GROUP_MINUTES, Kind, LISTED_ONLY_AFTER_HOURS, Quiet};
use waymark_core::settings::Settings;

/// The reason of a line: what was noted at the time, else what its state means.
pub(super) fn why(row: &ReminderRow, settings: &Settings, quiet: &Quiet<'_>, now: DateTime<Utc>) -> String {
    let zone = quiet.zone;
    if let Some(note) = &row.note {
        return waits_until(row, quiet, now).map_or_else(|| note.clone(), |message| message.render());
    }
    match row.state.as_str() {
        "planned" => planned(row, settings).render(),
        "shown" if row.doubts > 0 => Message::new("reminder-why-shown-again").render(),
        "shown" => {
            let early_or_on_time = |at| at - row.due < Duration::minutes(GROUP_MINUTES);
            match row.shown_at {
                Some(at) if !early_or_on_time(at) => Message::new("reminder-why-shown-after")
                    .with("due", Value::DateTime(zone.local(row.due)))
                    .with("shown", Value::DateTime(zone.local(at)))
                    .render(),
                _ => Message::new("reminder-why-shown").render(),
            }
        }
        "passed" => Message::new("reminder-why-passed").render(),
        "withdrawn" => Message::new("reminder-why-withdrawn").render(),
        "in-doubt" => Message::new("reminder-note-in-doubt").render(),
        "held" => Message::new("reminder-note-quiet").render(),
        _ => Message::new("reminder-why-claimed").render(),
    }
}

/// When a held one comes: check-in and review are of use for a day, so the end of quiet hours brings them. A session that
/// they hold back may be over by then.
fn waits_until(row: &ReminderRow, quiet: &Quiet<'_>, now: DateTime<Utc>) -> Option<Message> {
    let held = row.state == "held" && row.note == Some(Message::new("reminder-note-quiet").render());
    let answered_later = matches!(Kind::from_word(&row.kind), Some(Kind::CheckIn | Kind::Review));
    if !held || !answered_later {
        return None;
    }
    match quiet.around(now) {
        Some((_, end)) => {
            let end = Value::DateTime(quiet.zone.local(end));
            Some(Message::new("reminder-why-quiet-until").with("until", end))
        }
        // Nobody has looked since they ended. What is older than a day is only listed then.
        None => (now - row.due < Duration::hours(LISTED_ONLY_AFTER_HOURS))
            .then(|| Message::new("reminder-why-quiet-over")),
    }
}

fn planned(row: &ReminderRow, settings: &Settings) -> Message {
    let key = row.key.as_str();
    if key.contains('~') {
        return Message::new("reminder-why-snoozed");
    }
    if key.ends_with("@start") {
        return Message::new("reminder-why-start");
    }
    if key.ends_with("@break") {
        return Message::new("reminder-why-break");
    }
    match row.kind.as_str() {
        "session" | "event" => {
            Message::new("reminder-why-before").minutes("before", i64::from(settings.remind_before_minutes))
        }
        "check-in" => Message::new("reminder-why-check-in"),
        _ => Message::new("reminder-why-review"),
    }
}

//! Why a line of the ledger is as it is, in one sentence.

use crate::store::tables::reminder::ReminderRow;
use chrono::Duration;
use waymark_core::message::{Message, Value};
use waymark_core::reminders::GROUP_MINUTES;
use waymark_core::settings::Settings;
use waymark_core::zone::Zone;

/// The reason of a line: what was noted at the time, else what its state means.
pub(super) fn why(row: &ReminderRow, settings: &Settings, zone: &Zone) -> String {
    if let Some(note) = &row.note {
        return note.clone();
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

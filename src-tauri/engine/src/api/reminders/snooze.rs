//! Reminders put off: one of them, or all. The plan stays as it is, and undo takes it back.

use crate::api::json::views::{Changed, SilenceCall, SnoozeCall};
use crate::store::tables::{reminder, snooze};
use crate::{ApiError, Engine};
use chrono::Duration;
use waymark_core::message::{Message, Value};
use waymark_core::reminders::{Kind, SNOOZE_MINUTES, Silence, Snooze, subject_of, tonight_ends};

/// The longest that one reminder is put off at once, in minutes.
const LONGEST_SNOOZE_MINUTES: u32 = 12 * 60;
/// The longest that all are.
const LONGEST_SILENCE_MINUTES: u32 = 7 * 24 * 60;

/// Brings a reminder again after some minutes. Said twice before it came, it counts once.
///
/// # Errors
/// `no-such-reminder` for a key that the ledger does not have or that has no second time, `bad-minutes`, and those of
/// writing the store.
pub fn snooze_reminder(engine: &mut Engine, call: SnoozeCall) -> Result<Changed, ApiError> {
    let minutes = within(call.minutes.unwrap_or(SNOOZE_MINUTES), LONGEST_SNOOZE_MINUTES)?;
    let zone = engine.study()?.zone;
    let now = engine.now();
    let row = reminder::of_key(&engine.db, &call.key)?;
    let again = |kind: &str| !matches!(Kind::from_word(kind), None | Some(Kind::Away | Kind::Test));
    let Some(row) = row.filter(|row| again(&row.kind)) else {
        let message = Message::new("error-no-such-reminder").text("key", call.key);
        return Err(ApiError::input("no-such-reminder", message, "error-no-such-reminder-help"));
    };
    let until = now + Duration::minutes(i64::from(minutes));
    let (revision, sentence, ()) = engine.change("snooze-reminder", |tx| {
        let subject = subject_of(&row.key).to_owned();
        let number = match snooze::newest(tx, &subject)? {
            Some((number, waits_until)) if now < waits_until => number,
            Some((number, _)) => number + 1,
            None => 1,
        };
        snooze::put(tx, &Snooze { subject, number, until })?;
        let at = Value::Time(zone.local(until).time());
        Ok((Message::new("done-snoozed").text("title", &row.title).with("until", at), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// Has all reminders wait for some minutes, or for the night; or ends that.
///
/// # Errors
/// `bad-minutes`, and those of writing the store.
pub fn silence_reminders(engine: &mut Engine, call: SilenceCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let now = engine.now();
    let until = match call.minutes {
        Some(minutes) => Some(now + Duration::minutes(i64::from(within(minutes, LONGEST_SILENCE_MINUTES)?))),
        None => call.tonight.then(|| tonight_ends(&crate::delivery::quiet_hours(&study), now)),
    };
    let (revision, sentence, ()) = engine.change("silence-reminders", |tx| {
        snooze::set_silence(tx, until.map(|until| Silence { since: now, until }))?;
        Ok(match until {
            Some(until) => {
                let until = Value::DateTime(study.zone.local(until));
                (Message::new("done-silenced").with("until", until), ())
            }
            None => (Message::new("done-silence-ended"), ()),
        })
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

fn within(minutes: u32, most: u32) -> Result<u32, ApiError> {
    if (1..=most).contains(&minutes) {
        return Ok(minutes);
    }
    let message = Message::new("error-snooze-minutes").minutes("most", i64::from(most));
    Err(ApiError::input("bad-minutes", message, "error-snooze-minutes-help"))
}

//! Days that take nothing new.

use crate::api::json::views::{Changed, LockCall};
use crate::store::tables::locked_day;
use crate::study::{StudySession, input};
use crate::{ApiError, Engine};
use waymark_core::day::study_day;
use waymark_core::message::Message;
use waymark_core::progress::State;

/// Locks a day: nothing new is planned into it, and what stands on it stays where it is. Or opens it again.
///
/// # Errors
/// `bad-date`, `lock-past`, `nothing-changed`, and those of writing the store.
pub fn lock_day(engine: &mut Engine, call: LockCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let date = input::date(&call.date)?;
    if call.locked && date < study_day(now) {
        let message = Message::new("error-lock-past").date("day", date);
        return Err(ApiError::input("lock-past", message, "error-lock-help"));
    }
    let on = |s: &&StudySession| s.start.date() == date && s.state(now) == State::Planned;
    let sessions = study.sessions.iter().filter(on).count();
    let name = if call.locked { "lock-day" } else { "unlock-day" };
    let (revision, sentence, ()) = engine.change(name, |tx| {
        let day = date.to_string();
        let changed = if call.locked { locked_day::put(tx, &day)? } else { locked_day::remove(tx, &day)? };
        if !changed {
            let key = if call.locked { "error-locked-already" } else { "error-not-locked" };
            let message = Message::new(key).date("day", date);
            return Err(ApiError::no("nothing-changed", message, "error-lock-nothing-help"));
        }
        let message = match call.locked {
            true => Message::new("done-locked").date("day", date).count("sessions", sessions as u64),
            false => Message::new("done-unlocked").date("day", date),
        };
        Ok((message, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

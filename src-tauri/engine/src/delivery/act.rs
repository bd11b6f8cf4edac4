//! What the learner answers on a notification, done as the window would do it: by the same operations.
//!
//! An answer may arrive twice, or after the window has answered: then nothing is changed a second time.

use crate::api::json::views::{CheckInInput, DateCall, SessionAnswer, SessionCall, SnoozeCall};
use crate::api::progress::{answer_session, check_in, start_session, submit_check_in};
use crate::api::reminders::snooze;
use crate::engine::Engine;
use crate::error::ApiError;
use waymark_core::reminders::{Kind, Offer, Screen, subject_of};

/// What follows from an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// It is done.
    Done,
    /// The learner says the rest in the window.
    Ask(Screen),
}

/// Does what was answered on a notification of these keys.
///
/// # Errors
/// What the operation refuses, such as a start of a session that is over.
pub fn act(engine: &mut Engine, offer: Offer, keys: &[String]) -> Result<Answered, ApiError> {
    let mut subjects: Vec<&str> = keys.iter().map(|key| subject_of(key)).collect();
    subjects.dedup();
    match offer {
        Offer::Move => return Ok(Answered::Ask(Screen::Week)),
        Offer::Partly => return Ok(Answered::Ask(Screen::CheckIn)),
        Offer::Snooze => {
            let mut snoozed: Vec<&str> = Vec::new();
            for key in keys {
                if !snoozed.contains(&subject_of(key)) {
                    snooze::snooze_reminder(engine, SnoozeCall { key: key.clone(), minutes: None })?;
                    snoozed.push(subject_of(key));
                }
            }
        }
        Offer::Start => {
            if let Some(session_id) = subjects.last().and_then(|subject| session_of(subject)) {
                start_session::start_session(engine, SessionCall { session_id })?;
            }
        }
        Offer::Done | Offer::Skipped => {
            let word = offer.word();
            for subject in subjects {
                if let Some(session) = session_of(subject) {
                    answer_session::answer_session(engine, answer(session, word))?;
                } else if let Some(day) = subject.strip_prefix("check-in:") {
                    whole_day(engine, day, word)?;
                }
            }
        }
    }
    Ok(Answered::Done)
}

/// Answers every session of a day that nobody has answered, and with that the day's check-in.
fn whole_day(engine: &mut Engine, day: &str, word: &str) -> Result<(), ApiError> {
    let asked = check_in::check_in(engine, DateCall { date: Some(day.to_owned()) })?;
    let open = |status: &str| matches!(status, "planned" | "running" | "unconfirmed");
    let answers = asked.sessions.into_iter().filter(|s| s.start.starts_with(day) && open(&s.status));
    let answers = answers.map(|session| answer(session.id, word)).collect();
    let input = CheckInInput { date: day.to_owned(), answers, energy: asked.energy, note: asked.note };
    submit_check_in::submit_check_in(engine, input).map(|_| ())
}

fn answer(session_id: String, word: &str) -> SessionAnswer {
    SessionAnswer { session_id, answer: word.to_owned(), minutes: None }
}

/// The session of "session:ID:START".
fn session_of(subject: &str) -> Option<String> {
    let rest = subject.strip_prefix(Kind::Session.word())?.strip_prefix(':')?;
    rest.split(':').next().map(str::to_owned)
}

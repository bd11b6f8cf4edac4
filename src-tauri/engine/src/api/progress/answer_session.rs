//! What became of a session.

use crate::api::json::views::{Changed, SessionAnswer};
use crate::store::tables::{focus, session};
use crate::study::Study;
use crate::{ApiError, Engine};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use waymark_core::message::Message;

/// Done, partly (with minutes) or skipped; "planned" takes an answer back. What was not done returns to the pool.
/// A session that lies ahead can be answered too: who studied on Monday what Tuesday was for says so on Monday.
///
/// # Errors
/// `no-such-session`, `bad-answer`, `partly-minutes`, and those of writing the store.
pub fn answer_session(engine: &mut Engine, answer: SessionAnswer) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let now = engine.now();
    let (revision, sentence, ()) =
        engine.change("answer-session", |tx| Ok((apply(tx, &study, &answer, now)?, ())))?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// Checks and writes one answer; the sentence for it.
pub(super) fn apply(
    db: &Connection,
    study: &Study,
    answer: &SessionAnswer,
    now: DateTime<Utc>,
) -> Result<Message, ApiError> {
    let stands = study.session(&answer.session_id)?;
    let activity = super::title(study, stands, study.local(now));
    let minutes = stands.row.minutes;
    let (status, done, message) = match answer.answer.as_str() {
        "done" => ("done", minutes, Message::new("done-session-done").minutes("length", minutes)),
        "skipped" => ("skipped", 0, Message::new("done-session-skipped").minutes("length", minutes)),
        "planned" => ("planned", 0, Message::new("done-session-planned")),
        "partly" => match answer.minutes {
            Some(done) if done > 0 && done <= minutes => {
                ("partly", done, Message::new("done-session-partly").minutes("length", done))
            }
            given => {
                let message = match given {
                    None | Some(0) => Message::new("error-partly-missing").count("most", minutes),
                    Some(given) => {
                        Message::new("error-partly-minutes").count("given", given).count("most", minutes)
                    }
                };
                return Err(ApiError::input("partly-minutes", message, "error-partly-minutes-help"));
            }
        },
        other => {
            let message = Message::new("error-bad-answer").text("word", other);
            return Err(ApiError::input("bad-answer", message, "error-bad-answer-help"));
        }
    };
    session::answer(db, &stands.row.id, status, done)?;
    if status == "planned" {
        focus::forget(db, &stands.row.id)?;
    } else {
        focus::end(db, &stands.row.id, now)?;
    }
    if done > 0 {
        focus::went_on(db, &stands.row.path, &stands.row.activity, &stands.row.id)?;
    }
    Ok(message.text("activity", activity))
}

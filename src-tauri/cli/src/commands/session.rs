//! `done`, `partly`, `skip`: what became of a session.

use crate::answer::Answer;
use waymark_core::message::Message;
use waymark_engine::api::json::views::SessionAnswer;
use waymark_engine::api::progress::answer_session::answer_session;
use waymark_engine::{ApiError, Engine};

pub fn run(
    engine: &mut Engine,
    session: &str,
    answer: &str,
    minutes: Option<u32>,
) -> Result<Answer, ApiError> {
    let session_id = find(engine, session)?;
    let changed = answer_session(engine, SessionAnswer { session_id, answer: answer.to_owned(), minutes })?;
    let text = format!("{}\n{}", changed.sentence, super::replan::follows(engine)?);
    Ok(Answer::done(text, serde_json::to_value(&changed)?).named("changed/1"))
}

/// The whole id of the one session whose id ends so.
pub fn find(engine: &mut Engine, end: &str) -> Result<String, ApiError> {
    let end = end.trim();
    if end.is_empty() {
        let message = Message::new("error-no-session-named");
        return Err(ApiError::input("no-session-named", message, "error-no-session-named-help"));
    }
    let study = engine.study()?;
    let mut ids = study.sessions.iter().map(|s| &s.row.id).filter(|id| id.ends_with(end));
    match (ids.next(), ids.next()) {
        (Some(id), None) => Ok(id.clone()),
        (None, _) => {
            let message = Message::new("error-no-such-session").text("id", end);
            Err(ApiError::no("no-such-session", message, "error-no-such-session-help"))
        }
        (Some(_), Some(_)) => {
            let message = Message::new("error-many-sessions").text("id", end);
            Err(ApiError::input("many-sessions", message, "error-many-sessions-help"))
        }
    }
}

//! A session begins.

use crate::api::json::views::{Changed, SessionCall};
use crate::store::tables::session;
use crate::{ApiError, Engine};
use waymark_core::message::Message;
use waymark_core::planning::model::SessionStatus;

/// Marks a session as running. It keeps its place from now on.
///
/// # Errors
/// `no-such-session`, `session-over`, and those of writing the store.
pub fn start_session(engine: &mut Engine, call: SessionCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let stands = study.session(&call.session_id)?;
    if !matches!(stands.status, SessionStatus::Planned | SessionStatus::Running) {
        return Err(ApiError::no(
            "session-over",
            Message::new("error-session-over"),
            "error-session-over-help",
        ));
    }
    let activity = super::title(&study, stands, now);
    let (revision, sentence, ()) = engine.change("start-session", |tx| {
        session::answer(tx, &call.session_id, "running", 0)?;
        Ok((Message::new("done-session-started").text("activity", activity), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

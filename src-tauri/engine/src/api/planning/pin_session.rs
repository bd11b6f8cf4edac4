//! A session that must not be moved.

use super::by_hand::{found, untouched};
use crate::api::json::views::{Changed, PinCall};
use crate::store::tables::session;
use crate::study::view;
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Pins a session to its place, or lets the planner move it again.
///
/// # Errors
/// `no-such-session`, `session-over`, `session-running`, and those of writing the store.
pub fn pin_session(engine: &mut Engine, call: PinCall) -> Result<Changed, ApiError> {
    let (study, session) = found(engine, &call.session_id)?;
    let now = study.local(engine.now());
    untouched(&session, now)?;
    let activity = view::session(&study, &session, now).activity;
    let name = if call.pinned { "pin-session" } else { "unpin-session" };
    let (revision, sentence, ()) = engine.change(name, |tx| {
        session::pin(tx, &session.row.id, call.pinned)?;
        let message = match call.pinned {
            true => Message::new("done-pinned").text("activity", activity),
            false => Message::new("done-unpinned").text("activity", activity),
        };
        Ok((message, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

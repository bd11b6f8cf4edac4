//! Taking changes back: the newest, or all down to one.

use crate::api::json::views::{Changed, UndoCall};
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Takes the newest operation back that still stands, or all of them down to one (`through`); with a `revision`, only
/// where the store still stands there, so that what offers to undo one change can never undo another. Reminders that
/// were shown stay shown.
///
/// # Errors
/// `nothing-to-undo`, `undo-moved-on`, `no-such-change`, and those of writing the store.
pub fn undo(engine: &mut Engine, call: Option<UndoCall>) -> Result<Changed, ApiError> {
    let call = call.unwrap_or(UndoCall { revision: None, through: None });
    let meant = call.revision.map(u64::from);
    let through = call.through.map(|id| id.parse::<i64>().map_err(|_| gone())).transpose()?;
    let (revision, undone) = engine.undo(meant, through)?;
    let Some(what) = undone.first() else {
        if through.is_some() {
            return Err(gone());
        }
        let message = Message::new("error-nothing-to-undo");
        return Err(ApiError::no("nothing-to-undo", message, "error-nothing-to-undo-help"));
    };
    let message = match undone.len() {
        1 => Message::new("done-undone").text("what", what),
        count => Message::new("done-undone-several").count("count", count as u64),
    };
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence: message.render() })
}

/// The refusal where the change that is named does not stand.
fn gone() -> ApiError {
    ApiError::no("no-such-change", Message::new("error-no-such-change"), "error-no-such-change-help")
}

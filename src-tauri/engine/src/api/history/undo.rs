//! Taking the newest change back.

use crate::api::json::views::{Changed, UndoCall};
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Takes the newest operation back that still stands; with a `revision`, only where that is the change which made it,
/// so that what offers to undo one change can never undo another. Reminders that were shown stay shown.
///
/// # Errors
/// `nothing-to-undo`, `undo-moved-on`, and those of writing the store.
pub fn undo(engine: &mut Engine, call: Option<UndoCall>) -> Result<Changed, ApiError> {
    let meant = call.and_then(|call| call.revision).map(u64::from);
    let Some((revision, what)) = engine.undo(meant)? else {
        let message = Message::new("error-nothing-to-undo");
        return Err(ApiError::no("nothing-to-undo", message, "error-nothing-to-undo-help"));
    };
    let sentence = Message::new("done-undone").text("what", what).render();
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

//! Taking the newest change back.

use crate::api::json::views::Changed;
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Takes the newest operation back that still stands. Reminders that were shown stay shown.
///
/// # Errors
/// `nothing-to-undo`, and those of writing the store.
pub fn undo(engine: &mut Engine, (): ()) -> Result<Changed, ApiError> {
    let Some((revision, what)) = engine.undo()? else {
        let message = Message::new("error-nothing-to-undo");
        return Err(ApiError::no("nothing-to-undo", message, "error-nothing-to-undo-help"));
    };
    let sentence = Message::new("done-undone").text("what", what).render();
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

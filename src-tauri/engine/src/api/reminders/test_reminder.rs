//! A test reminder: asked for here, shown by the runner, so that it takes the way of every other one.

use crate::api::json::views::Changed;
use crate::delivery;
use crate::engine::Engine;
use crate::error::ApiError;
use crate::store::tables::reminder;
use waymark_core::message::Message;

/// Asks the runner to show a reminder now. Nothing that undo could take back.
///
/// # Errors
/// `runner-not-running` where nobody would show it, and where the store cannot be written.
pub fn test_reminder(engine: &mut Engine, _: ()) -> Result<Changed, ApiError> {
    if !delivery::is_running(engine.folder()) {
        let message = Message::new("reminder-test-not-running");
        return Err(ApiError::no("runner-not-running", message, "reminder-test-not-running-help"));
    }
    let now = engine.now();
    reminder::ask_for_test(&engine.db, now)?;
    let revision = u32::try_from(engine.revision()?).unwrap_or(u32::MAX);
    Ok(Changed { revision, sentence: Message::new("reminder-test-asked").render() })
}

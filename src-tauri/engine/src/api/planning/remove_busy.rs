//! A calendar's busy time given back.

use crate::api::json::views::{Changed, IdCall};
use crate::store::tables::busy;
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Removes a calendar. The plan stays as it is until a replan.
///
/// # Errors
/// `no-such-calendar`, and those of writing the store.
pub fn remove_busy(engine: &mut Engine, call: IdCall) -> Result<Changed, ApiError> {
    let (revision, sentence, ()) = engine.change("remove-busy", |tx| {
        let name = busy::all(tx)?.into_iter().find(|b| b.id == call.id).map(|b| b.name);
        let Some(name) = name else {
            let message = Message::new("error-no-such-calendar");
            return Err(ApiError::no("no-such-calendar", message, "error-no-such-calendar-help"));
        };
        busy::remove(tx, &call.id)?;
        Ok((Message::new("done-busy-removed").text("name", name), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

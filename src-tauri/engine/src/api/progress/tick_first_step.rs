//! A step of the checklist before the first unit.

use crate::api::json::views::{Changed, FirstStepCall};
use crate::store::tables::ticks;
use crate::{ApiError, Engine, clock};
use waymark_core::message::Message;

/// Ticks or unticks a first step.
///
/// # Errors
/// `no-such-path`, `no-such-step`, and those of writing the store.
pub fn tick_first_step(engine: &mut Engine, call: FirstStepCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let stamp = clock::stamp(engine.now());
    let path = study.path(Some(&call.path_id))?;
    let Some(text) = path.report.path.about.first_steps.get(call.position as usize).cloned() else {
        return Err(ApiError::no(
            "no-such-step",
            Message::new("error-no-such-step"),
            "error-no-such-step-help",
        ));
    };
    let (revision, sentence, ()) = engine.change("tick-first-step", |tx| {
        ticks::tick_first_step(tx, &call.path_id, call.position, call.done, &stamp)?;
        let key = if call.done { "done-first-step-ticked" } else { "done-first-step-unticked" };
        Ok((Message::new(key).text("text", text), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

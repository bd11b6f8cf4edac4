//! With which unit an accepted path begins.

use crate::api::json::views::{Changed, StartCall};
use crate::store::tables::path;
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Sets the unit that a path begins with: those before it count as known, those from it on are planned. What it does to
/// the plan is proposed.
///
/// # Errors
/// `no-plan`, `no-such-path`, `bad-start-unit`, and those of writing the store.
pub fn set_start(engine: &mut Engine, call: StartCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let path = study.path(Some(&call.path_id))?;
    let units = &path.report.path.units;
    let unit = usize::try_from(call.start_unit).ok().and_then(|at| units.get(at.checked_sub(1)?));
    let Some(unit) = unit else {
        let message = Message::new("error-bad-start-unit").count("units", units.len() as u64);
        let message = message.count("unit", call.start_unit);
        return Err(ApiError::input("bad-start-unit", message, "error-bad-start-unit-help"));
    };
    let done = Message::new("done-start").text("unit", &unit.label).count("known", call.start_unit - 1);
    let (id, start) = (path.row.id.clone(), call.start_unit);
    let (revision, sentence, ()) = engine.change("set-start", |tx| {
        path::set_start(tx, &id, start)?;
        Ok((done, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

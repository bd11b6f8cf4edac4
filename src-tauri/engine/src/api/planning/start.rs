//! With which unit an accepted path begins, and which behind it are skipped.

use crate::api::json::views::{Changed, StartCall};
use crate::store::tables::{path, path_edit};
use crate::study::copy::known;
use crate::{ApiError, Engine};
use waymark_core::message::Message;
use waymark_core::progress::copy::Side;

/// Sets the unit that a path begins with: those before it count as known, those from it on are planned, but for those
/// that are named as known; named units are put back. What it does to the plan is proposed.
///
/// # Errors
/// `no-plan`, `no-such-path`, `bad-start-unit`, and those of writing the store.
pub fn set_start(engine: &mut Engine, call: StartCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let path = study.path(Some(&call.path_id))?;
    let units = &path.report.path.units;
    let unit = |position: u32| units.get(usize::try_from(position).ok()?.checked_sub(1)?);
    let asked = [call.start_unit].into_iter().chain(call.known.iter().chain(&call.put_back).copied());
    if let Some(none) = asked.into_iter().find(|position| unit(*position).is_none()) {
        let message = Message::new("error-bad-start-unit").count("units", units.len() as u64);
        let message = message.count("unit", none);
        return Err(ApiError::input("bad-start-unit", message, "error-bad-start-unit-help"));
    }
    let label = |position: u32| unit(position).map(|unit| unit.label.clone()).unwrap_or_default();
    let labels: Vec<String> = call.known.iter().map(|position| label(*position)).collect();
    let key = if labels.is_empty() { "done-start" } else { "done-start-skipped" };
    let done = Message::new(key)
        .text("unit", label(call.start_unit))
        .count("known", call.start_unit - 1)
        .text("units", labels.join(", "));
    let mark = known(&path.report, &call.known);
    let unmark = known(&path.report, &call.put_back);
    let (id, start) = (path.row.id.clone(), call.start_unit);
    let (revision, sentence, ()) = engine.change("set-start", |tx| {
        path::set_start(tx, &id, start)?;
        for edit in &unmark {
            path_edit::remove(tx, &id, &edit.key, Side::Known)?;
        }
        for edit in &mark {
            path_edit::put(tx, &id, edit)?;
        }
        Ok((done, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

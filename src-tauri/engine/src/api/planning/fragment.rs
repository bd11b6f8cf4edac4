//! "I have 15 minutes": what fits now.

use crate::api::json::views::{FragmentCall, FragmentView};
use crate::study::fragment::{offer, view};
use crate::{ApiError, Engine};

/// The best that fits into so many minutes from now: the planned session that is on or begins in a moment, else a piece
/// of the work that comes next. Nothing is changed.
///
/// # Errors
/// `no-plan`, `bad-minutes`, `session-running`, `nothing-open`, and those of reading the store.
pub fn fragment(engine: &mut Engine, call: FragmentCall) -> Result<FragmentView, ApiError> {
    let study = engine.study()?;
    let now = engine.now();
    let offer = offer(&study, call.minutes, now)?;
    Ok(view(&study, &offer, study.local(now)))
}

//! A calendar week.

use crate::api::json::views::{DateCall, WeekView};
use crate::study::{input, view};
use crate::{ApiError, Engine};
use waymark_core::day::study_day;

/// The calendar week that holds a date, or today.
///
/// # Errors
/// `bad-date`, and those of reading the store.
pub fn week(engine: &mut Engine, call: DateCall) -> Result<WeekView, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let date = call.date.as_deref().map(input::date).transpose()?.unwrap_or(study_day(now));
    view::week(&study, date, now)
}

//! The daily check-in's screen.

use crate::api::json::views::{CheckInView, DateCall};
use crate::study::{input, view};
use crate::{ApiError, Engine};
use chrono::Days;
use waymark_core::day::study_day;

/// A study day's sessions with earlier ones that wait for an answer, and what was said already.
///
/// # Errors
/// `bad-date`, and those of reading the store.
pub fn check_in(engine: &mut Engine, call: DateCall) -> Result<CheckInView, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let day = call.date.as_deref().map(input::date).transpose()?.unwrap_or(study_day(now));
    let said = study.check_ins.iter().find(|c| c.day == day.to_string());
    Ok(CheckInView {
        date: day.to_string(),
        sessions: view::sessions(&study, now, |s| {
            let of = study_day(s.start);
            of == day || (of < day && study.waits(s, now))
        }),
        answered: said.is_some(),
        energy: said.and_then(|c| c.energy),
        note: said.and_then(|c| c.note.clone()),
        tomorrow: view::sessions(&study, now, |s| study_day(s.start) == day + Days::new(1)),
    })
}

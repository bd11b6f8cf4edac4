//! Progress: what is on, what the learner says about it, and where they stand.

pub mod answer_session;
pub mod apply_suggestion;
pub mod check_in;
pub mod complete_review;
pub mod events;
pub mod focus;
pub mod insights;
pub mod milestones;
pub mod overview;
pub mod path;
pub mod review;
pub mod save_review;
pub mod start_session;
pub mod submit_check_in;
pub mod tick_criterion;
pub mod tick_first_step;
pub mod today;
pub mod week;

use crate::ApiError;
use crate::study::{Study, StudySession, no_plan, view};
use chrono::{NaiveDate, NaiveDateTime};
use waymark_core::day::study_day;
use waymark_core::message::Message;

/// The title of a session's activity.
pub(crate) fn title(study: &Study, session: &StudySession, now: NaiveDateTime) -> String {
    view::session(study, session, now).activity
}

/// Whether there is anything to say of the days `from` to `to`: they have begun, and the plan had.
fn within_plan(study: &Study, from: NaiveDate, to: NaiveDate, now: NaiveDateTime) -> Result<(), ApiError> {
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    if from > study_day(now) {
        let message = Message::new("error-not-yet").date("day", from);
        return Err(ApiError::no("not-yet", message, "error-not-yet-help"));
    }
    match study.sessions.iter().map(|s| study_day(s.start)).min() {
        Some(first) if to < first => {
            let message = Message::new("error-before-the-plan").date("first", first);
            Err(ApiError::no("before-the-plan", message, "error-before-the-plan-help"))
        }
        _ => Ok(()),
    }
}

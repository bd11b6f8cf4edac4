//! Progress: what is on, what the learner says about it, and where they stand.

pub mod answer_session;
pub mod check_in;
pub mod complete_review;
pub mod milestones;
pub mod overview;
pub mod path;
pub mod review;
pub mod start_session;
pub mod submit_check_in;
pub mod tick_criterion;
pub mod tick_first_step;
pub mod today;
pub mod week;

use crate::study::{Study, StudySession, view};
use chrono::NaiveDateTime;

/// The title of a session's activity.
fn title(study: &Study, session: &StudySession, now: NaiveDateTime) -> String {
    view::session(study, session, now).activity
}

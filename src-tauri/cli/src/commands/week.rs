//! `week`: a calendar week.

use super::text::{minutes, sessions};
use crate::answer::Answer;
use waymark_engine::api::json::views::DateCall;
use waymark_engine::api::progress::week::week;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, date: Option<String>) -> Result<Answer, ApiError> {
    let week = week(engine, DateCall { date })?;
    let mut text = sessions(&week.sessions, "No session this week.");
    text.push_str(&format!(
        "{} to {}: {} of {} done, reserve {}\n",
        week.start,
        week.end,
        minutes(week.done_minutes),
        minutes(week.planned_minutes),
        minutes(week.reserve_minutes)
    ));
    Ok(Answer::done(text, serde_json::to_value(&week)?).named("week/1"))
}

//! `week`: a calendar week.

use super::text::{minutes, sessions, span};
use crate::answer::Answer;
use waymark_engine::api::json::views::DateCall;
use waymark_engine::api::progress::{overview::overview, week::week};
use waymark_engine::{ApiError, Engine, study};

pub fn run(engine: &mut Engine, date: Option<String>) -> Result<Answer, ApiError> {
    let week = week(engine, DateCall { date })?;
    if !overview(engine, ())?.has_plan {
        return Err(study::no_plan());
    }
    let mut text = sessions(&week.sessions, "No session this week.");
    let blocks = week.blocks.iter().filter(|block| block.kind != "busy");
    blocks.for_each(|block| text.push_str(&format!("{}  {}\n", span(&block.start, &block.end), block.title)));
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

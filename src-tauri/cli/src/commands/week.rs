//! `week`: a calendar week.

use super::text::{sessions, span};
use crate::answer::Answer;
use waymark_core::message::Message;
use waymark_engine::api::json::views::DateCall;
use waymark_engine::api::progress::{overview::overview, week::week};
use waymark_engine::{ApiError, Engine, study};

pub fn run(engine: &mut Engine, date: Option<String>) -> Result<Answer, ApiError> {
    let week = week(engine, DateCall { date })?;
    if !overview(engine, ())?.has_plan {
        return Err(study::no_plan());
    }
    let mut text = sessions(&week.sessions, &Message::new("terminal-no-session-week").render());
    let blocks = week.blocks.iter().filter(|block| block.kind != "busy");
    blocks.for_each(|block| text.push_str(&format!("{}  {}\n", span(&block.start, &block.end), block.title)));
    let sum = Message::new("terminal-week-sum")
        .text("from", week.start.as_str())
        .text("to", week.end.as_str())
        .minutes("done", week.done_minutes)
        .minutes("planned", week.planned_minutes)
        .minutes("reserve", week.reserve_minutes);
    text.push_str(&format!("{}\n", sum.render()));
    Ok(Answer::done(text, serde_json::to_value(&week)?).named("week/1"))
}

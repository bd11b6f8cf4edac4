//! `daysoff`: days without study.

use crate::answer::Answer;
use crate::arguments::DaysOffCommand;
use serde_json::json;
use waymark_core::message::Message;
use waymark_engine::api::json::views::DaysOffCall;
use waymark_engine::api::planning::days_off::{days_off, set_days_off};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, what: DaysOffCommand) -> Result<Answer, ApiError> {
    let call = match what {
        DaysOffCommand::List => return list(engine),
        DaysOffCommand::Add { from, through, note } => DaysOffCall { from, through, note, off: true },
        DaysOffCommand::Remove { from, through } => DaysOffCall { from, through, note: None, off: false },
    };
    let changed = set_days_off(engine, call)?;
    let text = format!("{}\n{}", changed.sentence, super::replan::follows(engine)?);
    Ok(Answer::done(text, serde_json::to_value(&changed)?).named("changed/1"))
}

fn list(engine: &mut Engine) -> Result<Answer, ApiError> {
    let days = days_off(engine, ())?;
    let lines = days.iter().map(|day| format!("{} {}", day.day, day.note).trim_end().to_owned() + "\n");
    let text = if days.is_empty() { Message::new("days-off-none").render() } else { lines.collect() };
    Ok(Answer::done(text, json!({ "days": days })).named("days-off/1"))
}

//! `undo`: the newest change, taken back.

use crate::answer::Answer;
use waymark_engine::api::history::undo::undo;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine) -> Result<Answer, ApiError> {
    let changed = undo(engine, None)?;
    Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"))
}

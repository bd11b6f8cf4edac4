//! `move`, `pin`, `lock`: what the learner does to a session or a day by hand.

use super::session::find;
use crate::answer::Answer;
use waymark_engine::api::json::views::{LockCall, MoveCall, PinCall};
use waymark_engine::api::planning::{
    lock_day::lock_day, move_session::move_session, pin_session::pin_session,
};
use waymark_engine::{ApiError, Engine};

pub fn go(
    engine: &mut Engine,
    session: &str,
    start: String,
    minutes: Option<u32>,
) -> Result<Answer, ApiError> {
    let session_id = find(engine, session)?;
    let moved = move_session(engine, MoveCall { session_id, start, minutes })?;
    let notes: String = moved.notes.iter().map(|note| format!("  {note}\n")).collect();
    let text = format!("{}\n{notes}", moved.sentence);
    Ok(Answer::done(text, serde_json::to_value(&moved)?).named("moved/1"))
}

pub fn pin(engine: &mut Engine, session: &str, pinned: bool) -> Result<Answer, ApiError> {
    let session_id = find(engine, session)?;
    let changed = pin_session(engine, PinCall { session_id, pinned })?;
    Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"))
}

pub fn lock(engine: &mut Engine, date: String, locked: bool) -> Result<Answer, ApiError> {
    let changed = lock_day(engine, LockCall { date, locked })?;
    Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"))
}

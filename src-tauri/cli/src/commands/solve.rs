//! `solve`: one week problem.

use crate::answer::Answer;
use std::path::Path;
use waymark_core::message::Message;
use waymark_engine::api::json::week_problem::WeekProblemJson;
use waymark_engine::api::planning::solve_week::solve_week;
use waymark_engine::{ApiError, Engine, read_file};

pub fn run(engine: &mut Engine, file: &Path) -> Result<Answer, ApiError> {
    let bytes = read_file(file)?;
    let problem: WeekProblemJson = serde_json::from_slice(&bytes).map_err(|why| {
        let message = Message::new("error-bad-problem").text("why", why.to_string());
        ApiError::input("bad-problem", message, "error-bad-problem-help")
    })?;
    let json = serde_json::to_value(solve_week(engine, problem)?)?;
    // A week plan is for programs: both ways of asking get it.
    Ok(Answer::done(json.to_string(), json))
}

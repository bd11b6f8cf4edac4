//! `solve`: one week problem.

use crate::answer::Answer;
use std::path::Path;
use std::time::Instant;
use waymark_core::message::Message;
use waymark_core::planning::solve::solve;
use waymark_engine::api::json::week_problem::{WeekPlanJson, read_problem};
use waymark_engine::{ApiError, read_file};

pub fn run(file: &Path) -> Result<Answer, ApiError> {
    let bytes = read_file(file)?;
    let problem = read_problem(&String::from_utf8_lossy(&bytes))
        .map_err(|why| ApiError::input("bad-problem", Message::new("error-bad-problem").text("why", why), ""))?;
    let before = Instant::now();
    let plan = solve(&problem);
    let micros = u64::try_from(before.elapsed().as_micros()).unwrap_or(u64::MAX);
    let json = serde_json::to_value(WeekPlanJson::of(&plan, micros))?;
    // A week plan is for programs: both ways of asking get it.
    Ok(Answer::done(json.to_string(), json))
}

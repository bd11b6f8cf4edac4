//! One week problem, solved on its own: for scripts and for judging the planner.

use crate::api::json::week_problem::{WeekPlanJson, WeekProblemJson};
use crate::clock::timed;
use crate::{ApiError, Engine};
use waymark_core::message::Message;
use waymark_core::planning::problem::Problem;
use waymark_core::planning::solve::solve;

/// Solves a week-problem/1. Nothing is stored.
///
/// # Errors
/// `bad-problem`, with every fault of the problem in one sentence.
pub fn solve_week(_: &mut Engine, problem: WeekProblemJson) -> Result<WeekPlanJson, ApiError> {
    let problem = Problem::try_from(problem).map_err(|why| {
        let message = Message::new("error-bad-problem").text("why", why);
        ApiError::input("bad-problem", message, "error-bad-problem-help")
    })?;
    let (plan, micros) = timed(|| solve(&problem));
    Ok(WeekPlanJson::of(&plan, micros))
}

//! A study's next plan, with the community events that are limited to weeks of their path.
//!
//! Such an event takes place in the calendar weeks that carry its path weeks, and those are known only when the plan is:
//! so the plan is made with the weeks that stand, and once more where it shifts them.

use super::outcome::Outcome;
use super::{Study, events, request};
use crate::ApiError;
use chrono::{DateTime, Utc};
use std::collections::HashSet;
use waymark_core::planning::memory::Memory;
use waymark_core::planning::model::{Plan, Request};
use waymark_core::planning::replan::replan_with;

/// Rounds after which a plan whose events still shift is taken as it is.
const ROUNDS: u32 = 3;

/// What is asked of a plan made now, and the plan; none where the one in force stands.
///
/// # Errors
/// Where a stored calendar cannot be read.
pub fn planned(
    study: &Study,
    movable: &HashSet<String>,
    now: DateTime<Utc>,
    memory: &mut Memory,
) -> Result<(Request, Option<Plan>), ApiError> {
    let mut request = request::request(study, movable, now)?;
    let force = request::in_force(study, movable, now);
    let mut plan = replan_with(&request, &force, memory);
    for _ in 0..ROUNDS {
        let Some(made) = plan.as_ref().filter(|_| events::any_limited(study)) else { break };
        let mut after = study.clone();
        Outcome::of(study, made, movable, now).show(&mut after);
        let attended = request::attended(&after, request.start);
        if attended == request.attended {
            break;
        }
        request.attended = attended;
        plan = replan_with(&request, &force, memory);
    }
    Ok((request, plan))
}

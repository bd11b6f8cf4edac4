//! Answers a week problem.
//!
//! The exact way (`exact`, which says why it is exact) takes whatever the work allowed suffices for: one and two tracks,
//! and more of them where the week is coarse. What would take too long is answered by a good plan (`near`) that says
//! `optimal: false`. Work is counted in steps, not in time, so the same problem has the same answer on every machine.
//!
//! `table` and `track` hold the week in slots, `lane` a track as the exact search walks it, `bounds` what a week costs at
//! least, `band` what is left of it below a ceiling, `fan` one day filled exactly, `read` the tie rule; `beam` is the bounded
//! search.

mod band;
mod beam;
mod bounds;
mod exact;
mod fan;
mod lane;
mod near;
mod read;
mod table;
mod track;

use super::problem::{Placed, Problem, WeekPlan};
use table::Table;

/// Steps that the exact way may take: about half a second. One track never needs so many in a week that anybody has, and
/// gets its optimum in any other, too.
const EXACT_STEPS: u64 = 50_000_000;
const EXACT_STEPS_ALONE: u64 = 20 * EXACT_STEPS;

/// Solves a well-formed problem. A malformed one (see [`Problem::faults`]) is answered by an empty plan; a caller
/// that owes its user a sentence asks for the faults first.
pub fn solve(problem: &Problem) -> WeekPlan {
    let mut plan = WeekPlan { cost: 0, optimal: true, sessions: Vec::new() };
    if !problem.faults().is_empty() {
        return WeekPlan { optimal: false, ..plan };
    }
    let table = Table::of(problem);
    if !table.tracks.is_empty() && !table.starts.is_empty() {
        let mut steps = if table.tracks.len() == 1 { EXACT_STEPS_ALONE } else { EXACT_STEPS };
        match exact::solve(&table, &mut steps) {
            Some(chosen) => plan.sessions = chosen.iter().map(|c| table.session(c)).collect(),
            None => (plan.optimal, plan.sessions) = (false, near::solve(problem)),
        }
    }
    plan.sessions.sort_by_key(|s: &Placed| s.start);
    plan.cost = super::cost::cost(problem, &plan.sessions);
    debug_assert_eq!(super::verify::verify(problem, &plan), [], "the solver broke a rule");
    plan
}

#[cfg(test)]
mod tests;

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

use super::cost::cost;
use super::problem::{Placed, Problem, WeekPlan};
use super::verify::verify;
use table::Table;

/// Steps that the exact way may take: about half a second. One track never needs so many in a week that anybody has, and
/// gets its optimum in any other, too.
const EXACT_STEPS: u64 = 50_000_000;
const EXACT_STEPS_ALONE: u64 = 20 * EXACT_STEPS;

/// Solves a well-formed problem. A malformed one (see [`Problem::faults`]) is answered by an empty plan; a caller
/// that owes its user a sentence asks for the faults first. Whatever is returned has passed `verify`, in every build:
/// a week that somebody plans their evenings by is judged before it is believed.
pub fn solve(problem: &Problem) -> WeekPlan {
    if !problem.faults().is_empty() {
        return WeekPlan { cost: 0, optimal: false, sessions: Vec::new() };
    }
    let table = Table::of(problem);
    if table.tracks.is_empty() || table.starts.is_empty() {
        return priced(problem, true, Vec::new());
    }
    let mut steps = if table.tracks.len() == 1 { EXACT_STEPS_ALONE } else { EXACT_STEPS };
    let best = exact::solve(&table, &mut steps)
        .map(|chosen| priced(problem, true, chosen.iter().map(|c| table.session(c)).collect()));
    // Out of reach, or not sound: the second best; nothing at all rather than what breaks a rule.
    best.and_then(|plan| sound(problem, plan))
        .or_else(|| sound(problem, priced(problem, false, near::solve(problem))))
        .unwrap_or_else(|| priced(problem, false, Vec::new()))
}

fn priced(problem: &Problem, optimal: bool, mut sessions: Vec<Placed>) -> WeekPlan {
    sessions.sort_by_key(|s| s.start);
    WeekPlan { cost: cost(problem, &sessions), optimal, sessions }
}

/// The plan, unless it breaks a rule.
fn sound(problem: &Problem, plan: WeekPlan) -> Option<WeekPlan> {
    let breaches = verify(problem, &plan);
    debug_assert_eq!(breaches, [], "the solver broke a rule");
    breaches.is_empty().then_some(plan)
}

#[cfg(test)]
mod tests;

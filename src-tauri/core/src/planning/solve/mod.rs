//! Answers a week problem.
//!
//! One track is solved to its proven optimum (`chain`): the order inside a track makes progress and day load one
//! figure. Several tracks, and grids so fine that the optimum would take too long, are answered by a bounded search
//! (`beam`) that stays close and says `optimal: false`. The same problem has the same answer on every machine.

mod beam;
mod bounds;
mod exact;
mod fan;
mod lane;
mod table;
mod track;

use super::problem::{Placed, Problem, WeekPlan};
use table::Table;

/// Table steps that the exact way may cost; beyond, the bounded search answers. About half a second.
const EXACT_STEPS: u64 = 300_000_000;

/// Solves a well-formed problem. A malformed one (see [`Problem::faults`]) is answered by an empty plan; a caller
/// that owes its user a sentence asks for the faults first.
pub fn solve(problem: &Problem) -> WeekPlan {
    let tracks: Vec<_> = problem.tracks.iter().filter(|t| !t.is_empty()).collect();
    let mut plan = WeekPlan { cost: 0, optimal: true, sessions: Vec::new() };
    if !problem.faults().is_empty() {
        return WeekPlan { optimal: false, ..plan };
    }
    if !tracks.is_empty() {
        let table = Table::of(problem);
        let exact = exact::solve(&table, EXACT_STEPS);
        plan.optimal = exact.is_some();
        let chosen = exact.unwrap_or_else(|| beam::solve(&table));
        plan.sessions = chosen.iter().map(|c| table.session(c)).collect();
        plan.optimal |= table.starts.is_empty();
    }
    plan.sessions.sort_by_key(|s: &Placed| s.start);
    plan.cost = super::cost::cost(problem, &plan.sessions);
    debug_assert_eq!(super::verify::verify(problem, &plan), [], "the solver broke a rule");
    plan
}

#[cfg(test)]
mod tests;

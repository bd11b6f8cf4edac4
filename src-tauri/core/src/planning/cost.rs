//! What a week's plan costs, by the cost rule of the week problem. The solver minimises it, and says it with this.

use super::problem::{Placed, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// The cost of `sessions` as an answer to a well-formed `problem`. Sessions of unknown tasks cost nothing here;
/// whether the answer is allowed at all is `verify`'s question.
pub fn cost(problem: &Problem, sessions: &[Placed]) -> u64 {
    let grid = u64::from(problem.grid_minutes.max(1));
    let weights = problem.weights;
    let tasks: BTreeMap<&str, _> = problem.tracks.iter().flatten().map(|t| (t.id.as_str(), t)).collect();
    let mut placed: BTreeMap<&str, u64> = BTreeMap::new();
    let mut loads: Vec<u64> = problem.days.iter().map(|d| u64::from(d.fixed_minutes)).collect();
    let mut total = 0;
    for session in sessions {
        let Some(task) = tasks.get(session.task.as_str()) else { continue };
        let length = u64::from(session.end.saturating_sub(session.start));
        let liked = u64::from(task.prefer.min(task.minutes));
        total += weights.session + weights.length * (length.abs_diff(liked) / grid);
        *placed.entry(&task.id).or_default() += length;
        for (day, load) in problem.days.iter().zip(&mut loads) {
            let mut inside = 0;
            for w in &day.windows {
                let shared = session.end.min(w.end).saturating_sub(session.start.max(w.start));
                total += u64::from(shared) / grid * u64::from(w.cost);
                inside += shared;
            }
            *load += u64::from(inside);
        }
    }
    for (id, task) in &tasks {
        let rest = u64::from(task.minutes).saturating_sub(placed.get(id).copied().unwrap_or(0));
        total += weights.unplaced * (rest / grid);
    }
    total += loads.iter().map(|load| weights.even * (load / grid).pow(2)).sum::<u64>();
    let before: BTreeSet<_> = problem
        .previous
        .iter()
        .filter(|p| tasks.contains_key(p.task.as_str()))
        .map(|p| (p.task.as_str(), p.start, p.end))
        .collect();
    let now: BTreeSet<_> = sessions.iter().map(|s| (s.task.as_str(), s.start, s.end)).collect();
    total + weights.moved * before.difference(&now).count() as u64
}

//! What a week's plan costs, by the cost rule of the week problem. The solver minimises it, and says it with this.

use super::problem::{Placed, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// The cost of `sessions` as an answer to a well-formed `problem`. Sessions of unknown tasks cost nothing here;
/// whether the answer is allowed at all is `verify`'s question.
pub fn cost(problem: &Problem, sessions: &[Placed]) -> u64 {
    let slots = |minutes: u32| u128::from(minutes / problem.grid_minutes.max(1));
    let [unplaced, session, even, length, moved] = {
        let w = problem.weights;
        [w.unplaced, w.session, w.even, w.length, w.moved].map(u128::from)
    };
    let tasks: BTreeMap<&str, _> = problem.tracks.iter().flatten().map(|t| (t.id.as_str(), t)).collect();
    let mut placed: BTreeMap<&str, u32> = BTreeMap::new();
    let mut loads: Vec<u32> = problem.days.iter().map(|d| d.fixed_minutes).collect();
    let mut total = 0;
    for one in sessions {
        let Some(task) = tasks.get(one.task.as_str()) else { continue };
        let minutes = one.end.saturating_sub(one.start);
        total += session + length * slots(minutes.abs_diff(task.prefer.min(task.minutes)));
        let of_task = placed.entry(&task.id).or_default();
        *of_task = of_task.saturating_add(minutes);
        for (day, load) in problem.days.iter().zip(&mut loads) {
            for w in &day.windows {
                let inside = one.end.min(w.end).saturating_sub(one.start.max(w.start));
                total += slots(inside) * u128::from(w.cost);
                *load = load.saturating_add(inside);
            }
        }
    }
    for (id, task) in &tasks {
        let rest = task.minutes.saturating_sub(placed.get(id).copied().unwrap_or(0));
        total += unplaced * slots(rest);
    }
    total += loads.iter().map(|load| even * slots(*load).pow(2)).sum::<u128>();
    let before: BTreeSet<_> = problem
        .previous
        .iter()
        .filter(|p| tasks.contains_key(p.task.as_str()))
        .map(|p| (p.task.as_str(), p.start, p.end))
        .collect();
    let now: BTreeSet<_> = sessions.iter().map(|s| (s.task.as_str(), s.start, s.end)).collect();
    total += moved * before.difference(&now).count() as u128;
    u64::try_from(total).unwrap_or(u64::MAX)
}

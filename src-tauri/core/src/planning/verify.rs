//! The independent judge of a week's plan: rules 1 to 5 of the week problem, and the cost it claims.
//!
//! Shares no code with the solver, so that a mistake there cannot hide here. Plain on purpose. The solver asks it about
//! every plan before it hands one out.

use super::problem::{Placed, Problem, Task, WeekPlan};
use std::collections::{BTreeMap, BTreeSet};

/// A rule that a plan breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Breach {
    /// A session of a task that the problem does not hold.
    UnknownTask(Placed),
    /// Rule 1: starts off the start grid, or has a length off the grid.
    OffGrid(Placed),
    /// Rule 1: not inside one span of one day.
    Outside(Placed),
    /// Rule 2: shorter or longer than its task allows.
    Length(Placed),
    /// Rule 2: more minutes of this task than there are.
    TooMuch(String),
    /// Rule 2: what is left of this task is too little for a session.
    Stub(String),
    /// Rule 3: too little time between two sessions.
    Break(Placed, Placed),
    /// Rule 4: the load of the day at this place among the problem's days.
    DayFull(usize),
    /// Rule 5: the second task starts before the first is complete.
    Order(String, String),
    /// The plan claims another cost than it has.
    Cost {
        /// As the plan says.
        claimed: u64,
        /// As it is.
        actual: u64,
    },
}

/// Every rule that `plan` breaks as an answer to a well-formed `problem`; empty where it is sound.
pub fn verify(problem: &Problem, plan: &WeekPlan) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let mut sessions: Vec<&Placed> = plan.sessions.iter().collect();
    sessions.sort_by_key(|s| (s.start, s.end));
    let tasks: BTreeMap<&str, &Task> = problem.tracks.iter().flatten().map(|t| (t.id.as_str(), t)).collect();
    let mut loads: Vec<u32> = problem.days.iter().map(|d| d.fixed_minutes).collect();
    for session in &sessions {
        let Some(task) = tasks.get(session.task.as_str()) else {
            breaches.push(Breach::UnknownTask((*session).clone()));
            continue;
        };
        let length = session.end.saturating_sub(session.start);
        if session.start % problem.start_grid_minutes != 0 || length % problem.grid_minutes != 0 {
            breaches.push(Breach::OffGrid((*session).clone()));
        }
        if length == 0 || length < task.min.min(task.minutes) || length > task.max {
            breaches.push(Breach::Length((*session).clone()));
        }
        // Inside one span: every minute slot of the session lies in some window of the same day.
        let home = problem.days.iter().position(|day| {
            let covered: u32 = day
                .windows
                .iter()
                .map(|w| session.end.min(w.end).saturating_sub(session.start.max(w.start)))
                .sum();
            covered == length && length > 0
        });
        match home {
            Some(day) => loads[day] = loads[day].saturating_add(length),
            None => breaches.push(Breach::Outside((*session).clone())),
        }
    }
    for pair in sessions.windows(2) {
        if pair[1].start < pair[0].end.saturating_add(problem.break_minutes) {
            breaches.push(Breach::Break(pair[0].clone(), pair[1].clone()));
        }
    }
    for (place, (day, load)) in problem.days.iter().zip(&loads).enumerate() {
        if *load > problem.daily_max_minutes.max(day.fixed_minutes) {
            breaches.push(Breach::DayFull(place));
        }
    }
    let mut of_task: BTreeMap<&str, Vec<&Placed>> = BTreeMap::new();
    for session in &sessions {
        of_task.entry(&session.task).or_default().push(session);
    }
    for track in &problem.tracks {
        // The activity before that is complete last, and when; never, where something of it is not placed.
        let mut last: Option<(&Task, u32)> = None;
        for task in track {
            let own = of_task.get(task.id.as_str()).map_or(&[][..], Vec::as_slice);
            let placed = own.iter().fold(0u32, |sum, s| sum.saturating_add(s.end.saturating_sub(s.start)));
            if placed > task.minutes {
                breaches.push(Breach::TooMuch(task.id.clone()));
            } else if placed < task.minutes && task.minutes - placed < task.min.min(task.minutes) {
                breaches.push(Breach::Stub(task.id.clone()));
            }
            if let (Some(first), Some((before, complete))) = (own.first(), last)
                && first.start < complete
            {
                breaches.push(Breach::Order(before.id.clone(), task.id.clone()));
            }
            let ends = own.iter().map(|s| s.end).max().unwrap_or(0);
            let complete = if placed < task.minutes { u32::MAX } else { ends };
            if last.is_none_or(|(_, known)| known < complete) {
                last = Some((task, complete));
            }
        }
    }
    let actual = price(problem, &sessions);
    if actual != plan.cost {
        breaches.push(Breach::Cost { claimed: plan.cost, actual });
    }
    breaches
}

/// The cost once more, slot by slot, apart from `cost`.
fn price(problem: &Problem, sessions: &[&Placed]) -> u64 {
    let (grid, weights) = (u128::from(problem.grid_minutes), problem.weights);
    let mut total = 0;
    let mut rest: BTreeMap<&str, u128> = BTreeMap::new();
    let mut liked: BTreeMap<&str, u128> = BTreeMap::new();
    for task in problem.tracks.iter().flatten() {
        rest.insert(&task.id, u128::from(task.minutes));
        liked.insert(&task.id, u128::from(task.prefer.min(task.minutes)));
    }
    for session in sessions {
        let (Some(rest), Some(liked)) =
            (rest.get_mut(session.task.as_str()), liked.get(session.task.as_str()))
        else {
            continue;
        };
        let length = u128::from(session.end.saturating_sub(session.start));
        *rest = rest.saturating_sub(length);
        total += u128::from(weights.session) + u128::from(weights.length) * (length.abs_diff(*liked) / grid);
    }
    total += rest.values().map(|rest| u128::from(weights.unplaced) * (rest / grid)).sum::<u128>();
    for day in &problem.days {
        let mut slots = u128::from(day.fixed_minutes) / grid;
        for window in &day.windows {
            let within: Vec<_> =
                sessions.iter().filter(|s| s.start < window.end && window.start < s.end).collect();
            for minute in (window.start..window.end).step_by(problem.grid_minutes as usize) {
                if within.iter().any(|s| s.start <= minute && minute < s.end) {
                    slots += 1;
                    total += u128::from(window.cost);
                }
            }
        }
        total += u128::from(weights.even) * slots * slots;
    }
    let stand: BTreeSet<(&str, u32, u32)> =
        sessions.iter().map(|s| (s.task.as_str(), s.start, s.end)).collect();
    let mut old: Vec<&Placed> =
        problem.previous.iter().filter(|p| liked.contains_key(p.task.as_str())).collect();
    old.sort_by_key(|p| (&p.task, p.start, p.end));
    old.dedup();
    let moved = old.iter().filter(|p| !stand.contains(&(p.task.as_str(), p.start, p.end))).count();
    total += u128::from(weights.moved) * moved as u128;
    u64::try_from(total).unwrap_or(u64::MAX)
}

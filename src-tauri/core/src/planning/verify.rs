//! The independent judge of a week's plan: rules 1 to 5 of the week problem, and the cost it claims.
//!
//! Shares no code with the solver, so that a mistake there cannot hide here. Plain and slow on purpose.

use super::problem::{Placed, Problem, WeekPlan};

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
    let mut loads: Vec<u32> = problem.days.iter().map(|d| d.fixed_minutes).collect();
    for session in &sessions {
        let Some(task) = problem.tracks.iter().flatten().find(|t| t.id == session.task) else {
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
            Some(day) => loads[day] += length,
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
    let minutes_of = |id: &str, until: u32| -> u32 {
        let of_task = sessions.iter().filter(|s| s.task == id && s.end <= until);
        of_task.map(|s| s.end.saturating_sub(s.start)).sum()
    };
    for track in &problem.tracks {
        for (n, task) in track.iter().enumerate() {
            let placed = minutes_of(&task.id, u32::MAX);
            if placed > task.minutes {
                breaches.push(Breach::TooMuch(task.id.clone()));
            } else if placed < task.minutes && task.minutes - placed < task.min.min(task.minutes) {
                breaches.push(Breach::Stub(task.id.clone()));
            }
            let Some(first) = sessions.iter().filter(|s| s.task == task.id).map(|s| s.start).min() else {
                continue;
            };
            for before in &track[..n] {
                if minutes_of(&before.id, first) < before.minutes {
                    breaches.push(Breach::Order(before.id.clone(), task.id.clone()));
                }
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
    let (grid, weights) = (problem.grid_minutes as usize, problem.weights);
    let mut total = 0;
    for task in problem.tracks.iter().flatten() {
        let mut rest = u64::from(task.minutes);
        for session in sessions.iter().filter(|s| s.task == task.id) {
            let length = u64::from(session.end.saturating_sub(session.start));
            rest = rest.saturating_sub(length);
            let off = length.abs_diff(u64::from(task.prefer.min(task.minutes)));
            total += weights.session + weights.length * (off / grid as u64);
        }
        total += weights.unplaced * (rest / grid as u64);
    }
    for day in &problem.days {
        let mut slots = u64::from(day.fixed_minutes) / grid as u64;
        for window in &day.windows {
            for minute in (window.start..window.end).step_by(grid) {
                if sessions.iter().any(|s| s.start <= minute && minute < s.end) {
                    slots += 1;
                    total += u64::from(window.cost);
                }
            }
        }
        total += weights.even * slots * slots;
    }
    let known = |id: &str| problem.tracks.iter().flatten().any(|t| t.id == id);
    for (n, old) in problem.previous.iter().enumerate() {
        let counted = problem.previous[..n].contains(old) || !known(&old.task);
        if !counted && !sessions.contains(&old) {
            total += weights.moved;
        }
    }
    total
}

//! A week problem in slots of its grid, with everything looked up that the searches ask for again and again.
//!
//! Costs here are relative: what stands whatever the plan (fixed loads, everything unplaced, every session of the plan
//! before lost) is left out, and a slot placed earns what a slot unplaced would cost. So sums stay far from overflow.

use super::track::Track;
use crate::planning::problem::{Placed, Problem, Task};
use std::collections::BTreeMap;

/// More than any plan costs, and far from overflow.
pub(super) const NEVER: i64 = i64::MAX / 4;

/// A point in time at which a session may begin.
pub(super) struct Start {
    /// When, in slots.
    pub at: usize,
    /// On which day.
    pub day: usize,
    /// Slots until its span ends.
    pub room: usize,
}

/// One day, in slots.
pub(super) struct Day {
    /// First of its starts.
    pub from: usize,
    /// Behind its last start.
    pub to: usize,
    /// Most slots that may be placed on it.
    pub cap: usize,
    /// What placing so many slots adds to the evenness cost.
    pub even: Vec<i64>,
}

/// A session chosen by a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Chosen {
    /// Which start.
    pub start: usize,
    /// How many slots.
    pub length: usize,
    /// Task's place in the problem.
    pub task: usize,
}

/// A session of the plan before that may stand again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kept {
    /// Task's place in the problem.
    pub task: usize,
    /// Which start.
    pub start: usize,
    /// How many slots.
    pub length: usize,
}

pub(super) struct Table<'a> {
    problem: &'a Problem,
    tasks: Vec<&'a Task>,
    pub starts: Vec<Start>,
    pub days: Vec<Day>,
    pub tracks: Vec<Track>,
    /// Shortest and longest length of any session, in slots.
    pub shortest: usize,
    pub longest: usize,
    /// Slots of a break.
    pub pause: usize,
    /// Cost of the windows before each slot of the week.
    price: Vec<i64>,
    /// Which slots lie in a window.
    open: Vec<bool>,
    /// First start at or after each slot.
    first: Vec<u32>,
    /// Sessions of the plan before, sorted.
    pub kept: Vec<Kept>,
    pub unplaced: i64,
    pub moved: i64,
}

impl<'a> Table<'a> {
    /// Of a well-formed problem.
    pub fn of(problem: &'a Problem) -> Self {
        let grid = problem.grid_minutes;
        let slots = |minutes: u32| (minutes / grid) as usize;
        let weight = |w: u64| i64::try_from(w).unwrap_or(0);
        let tasks: Vec<&Task> = problem.tracks.iter().flatten().collect();
        let shortest = tasks.iter().map(|t| slots(t.min.min(t.minutes))).min().unwrap_or(1);
        let end = problem.days.iter().flat_map(|d| &d.windows).map(|w| slots(w.end)).max().unwrap_or(0);
        let (mut cost_of, mut open) = (vec![0i64; end + 1], vec![false; end + 1]);
        let (mut starts, mut days) = (Vec::new(), Vec::new());
        for (number, day) in problem.days.iter().enumerate() {
            let from = starts.len();
            let mut windows = day.windows.clone();
            windows.sort_by_key(|w| w.start);
            for w in &windows {
                cost_of[slots(w.start)..slots(w.end)].fill(i64::from(w.cost));
                open[slots(w.start)..slots(w.end)].fill(true);
            }
            for span in windows.chunk_by(|a, b| a.end == b.start) {
                let close = span[span.len() - 1].end;
                let mut at = span[0].start.next_multiple_of(problem.start_grid_minutes);
                while at < close && slots(close - at) >= shortest {
                    starts.push(Start { at: slots(at), day: number, room: slots(close - at) });
                    at += problem.start_grid_minutes;
                }
            }
            let fixed = slots(day.fixed_minutes);
            let room: usize = windows.iter().map(|w| slots(w.end - w.start)).sum();
            let cap = (slots(problem.daily_max_minutes.max(day.fixed_minutes)) - fixed).min(room);
            let square = |n: usize| weight(problem.weights.even) * (n * n) as i64;
            let even = (0..=cap).map(|load| square(fixed + load) - square(fixed)).collect();
            let cap = if starts.len() == from { 0 } else { cap };
            days.push(Day { from, to: starts.len(), cap, even });
        }
        let mut price = vec![0i64; end + 1];
        for slot in 0..end {
            price[slot + 1] = price[slot] + cost_of[slot];
        }
        let mut first = vec![starts.len() as u32; end + 1];
        for (n, start) in starts.iter().enumerate().rev() {
            first[start.at] = n as u32;
        }
        for slot in (0..end).rev() {
            first[slot] = first[slot].min(first[slot + 1]);
        }
        let reach: usize = days.iter().map(|d: &Day| d.cap).sum();
        let roomiest = starts.iter().map(|s: &Start| s.room).max().unwrap_or(0);
        let longest = tasks.iter().map(|t| slots(t.max.min(t.minutes))).max().unwrap_or(0).min(roomiest);
        let mut number = 0;
        let mut tracks = Vec::new();
        for tasks in problem.tracks.iter().filter(|t| !t.is_empty()) {
            tracks.push(Track::of(tasks, number, problem, reach, longest));
            number += tasks.len();
        }
        let kept = kept(problem, &tasks, &starts);
        let (unplaced, moved) = (weight(problem.weights.unplaced), weight(problem.weights.moved));
        let pause = slots(problem.break_minutes);
        Self {
            problem,
            tasks,
            starts,
            days,
            tracks,
            shortest,
            longest,
            pause,
            price,
            open,
            first,
            kept,
            unplaced,
            moved,
        }
    }

    /// What the windows under a session cost.
    #[inline]
    pub fn time_cost(&self, start: usize, length: usize) -> i64 {
        let at = self.starts[start].at;
        self.price[at + length] - self.price[at]
    }

    /// What a slot costs, where it lies in a window.
    pub fn slot_cost(&self, slot: usize) -> Option<i64> {
        self.open[slot].then(|| self.price[slot + 1] - self.price[slot])
    }

    /// The first start after a session and its break.
    #[inline]
    pub fn next(&self, start: usize, length: usize) -> usize {
        let free = self.starts[start].at + length + self.pause;
        self.first.get(free).map_or(self.starts.len(), |n| *n as usize)
    }

    /// What this session saves because it stood so before.
    #[inline]
    pub fn saved(&self, start: usize, task: usize, length: usize) -> i64 {
        let stood = !self.kept.is_empty() && self.kept.binary_search(&Kept { task, start, length }).is_ok();
        if stood { self.moved } else { 0 }
    }

    /// What a session costs.
    pub fn session_cost(&self) -> i64 {
        i64::try_from(self.problem.weights.session).unwrap_or(0)
    }

    /// The session in minutes.
    pub fn session(&self, chosen: &Chosen) -> Placed {
        let grid = self.problem.grid_minutes;
        let start = self.starts[chosen.start].at as u32 * grid;
        Placed { task: self.tasks[chosen.task].id.clone(), start, end: start + chosen.length as u32 * grid }
    }
}

fn kept(problem: &Problem, tasks: &[&Task], starts: &[Start]) -> Vec<Kept> {
    if problem.previous.is_empty() {
        return Vec::new();
    }
    let grid = problem.grid_minutes;
    let places: BTreeMap<&str, usize> = tasks.iter().enumerate().map(|(n, t)| (t.id.as_str(), n)).collect();
    let known = problem.previous.iter().filter_map(|old| {
        let task = *places.get(old.task.as_str())?;
        let start = starts.binary_search_by(|s| (s.at as u32 * grid).cmp(&old.start)).ok()?;
        let minutes = old.end.checked_sub(old.start)?;
        let length = (minutes / grid) as usize;
        let stands = minutes % grid == 0 && length > 0 && length <= starts[start].room;
        stands.then_some(Kept { task, start, length })
    });
    let mut kept: Vec<Kept> = known.collect();
    kept.sort_unstable();
    kept.dedup();
    kept
}

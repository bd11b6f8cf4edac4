//! A week problem in slots of its grid, with everything looked up that both searches ask for again and again.

use crate::planning::problem::{Placed, Problem, Task};

/// More than any plan costs, and far from overflow.
pub(super) const NEVER: i64 = i64::MAX / 4;

/// A point in time at which a session may begin.
pub(super) struct Start {
    /// When, in slots.
    pub at: u32,
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

/// A length that a task's next session may have.
#[derive(Clone, Copy)]
pub(super) struct Move {
    /// In slots.
    pub length: usize,
    /// Session and length cost.
    pub cost: i64,
}

/// A chain of tasks laid end to end; progress is counted in slots from its beginning.
pub(super) struct Track {
    /// Slots of all its tasks.
    pub total: usize,
    /// The task (place in the whole problem) that each slot of progress is followed by.
    pub task_at: Vec<usize>,
    /// What may be placed next at each progress, shortest first.
    pub moves: Vec<Vec<Move>>,
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

pub(super) struct Table<'a> {
    problem: &'a Problem,
    tasks: Vec<&'a Task>,
    pub starts: Vec<Start>,
    pub days: Vec<Day>,
    pub tracks: Vec<Track>,
    /// Longest length of any task, in slots.
    pub longest: usize,
    /// Cost of the windows under a session, by start and length.
    time_cost: Vec<i64>,
    /// First start possible after a session and its break, by start and length.
    next: Vec<u32>,
    /// Sessions of the plan before, by start: (task, length).
    pub before: Vec<Vec<(usize, usize)>>,
    pub unplaced: i64,
    pub moved: i64,
}

impl<'a> Table<'a> {
    pub fn of(problem: &'a Problem) -> Self {
        let grid = problem.grid_minutes;
        let slots = |minutes: u32| (minutes / grid) as usize;
        let tasks: Vec<&Task> = problem.tracks.iter().flatten().collect();
        let shortest = tasks.iter().map(|t| slots(t.min.min(t.minutes))).min().unwrap_or(1);
        let weight = |w: u64| i64::try_from(w).unwrap_or(0);
        let (mut starts, mut days, mut costs) = (Vec::new(), Vec::new(), Vec::new());
        for (number, day) in problem.days.iter().enumerate() {
            let from = starts.len();
            let mut windows = day.windows.clone();
            windows.sort_by_key(|w| w.start);
            for span in windows.chunk_by(|a, b| a.end == b.start) {
                let mut cost = vec![0i64];
                for w in span {
                    for _ in 0..slots(w.end - w.start) {
                        cost.push(cost[cost.len() - 1] + i64::from(w.cost));
                    }
                }
                let (open, close) = (span[0].start, span[span.len() - 1].end);
                let mut at = open.next_multiple_of(problem.start_grid_minutes);
                while at < close {
                    let (skip, room) = (slots(at - open), slots(close - at));
                    if room >= shortest {
                        starts.push(Start { at: at / grid, day: number, room });
                        costs.push(cost[skip..].iter().map(|c| c - cost[skip]).collect::<Vec<_>>());
                    }
                    at += problem.start_grid_minutes;
                }
            }
            let fixed = slots(day.fixed_minutes);
            let room: usize = span_slots(&windows, grid);
            let cap = (slots(problem.daily_max_minutes.max(day.fixed_minutes)) - fixed).min(room);
            let square = |n: usize| weight(problem.weights.even) * (n * n) as i64;
            let even = (0..=cap).map(|load| square(fixed + load) - square(fixed)).collect();
            days.push(Day { from, to: starts.len(), cap, even });
        }
        let reach: usize = days.iter().map(|d: &Day| d.cap).sum();
        let mut number = 0;
        let mut tracks = Vec::new();
        for tasks in problem.tracks.iter().filter(|t| !t.is_empty()) {
            tracks.push(track(
                tasks,
                number,
                grid,
                reach,
                weight(problem.weights.session),
                weight(problem.weights.length),
            ));
            number += tasks.len();
        }
        let roomiest = starts.iter().map(|s: &Start| s.room).max().unwrap_or(0);
        let longest = tasks.iter().map(|t| slots(t.max.min(t.minutes))).max().unwrap_or(0).min(roomiest);
        let rest = (problem.break_minutes / grid) as usize;
        let mut time_cost = vec![NEVER; starts.len() * (longest + 1)];
        let mut next = vec![0u32; starts.len() * (longest + 1)];
        for (n, start) in starts.iter().enumerate() {
            let mut follower = n + 1;
            for length in 1..=longest.min(start.room) {
                let free = start.at as usize + length + rest;
                while starts.get(follower).is_some_and(|s| (s.at as usize) < free) {
                    follower += 1;
                }
                next[n * (longest + 1) + length] = follower as u32;
                time_cost[n * (longest + 1) + length] = costs[n][length];
            }
        }
        let mut before = vec![Vec::new(); starts.len()];
        for old in &problem.previous {
            let place = tasks.iter().position(|t| t.id == old.task);
            let start = starts.binary_search_by_key(&(old.start), |s| s.at * grid).ok();
            if let (Some(task), Some(start), Some(minutes)) = (place, start, old.end.checked_sub(old.start)) {
                let known: &mut Vec<(usize, usize)> = &mut before[start];
                if minutes % grid == 0 && !known.contains(&(task, slots(minutes))) {
                    known.push((task, slots(minutes)));
                }
            }
        }
        let (unplaced, moved) = (weight(problem.weights.unplaced), weight(problem.weights.moved));
        Self { problem, tasks, starts, days, tracks, longest, time_cost, next, before, unplaced, moved }
    }

    /// What the windows under a session cost, less what keeping a session of the plan before saves.
    #[inline]
    pub fn time_cost(&self, start: usize, length: usize) -> i64 {
        self.time_cost[start * (self.longest + 1) + length]
    }

    /// The first start after a session and its break.
    #[inline]
    pub fn next(&self, start: usize, length: usize) -> usize {
        self.next[start * (self.longest + 1) + length] as usize
    }

    /// What this session saves because it stood so before.
    #[inline]
    pub fn saved(&self, start: usize, task: usize, length: usize) -> i64 {
        if self.before[start].contains(&(task, length)) { self.moved } else { 0 }
    }

    /// The session in minutes.
    pub fn session(&self, chosen: &Chosen) -> Placed {
        let grid = self.problem.grid_minutes;
        let start = self.starts[chosen.start].at * grid;
        Placed { task: self.tasks[chosen.task].id.clone(), start, end: start + chosen.length as u32 * grid }
    }
}

fn span_slots(windows: &[crate::planning::problem::Window], grid: u32) -> usize {
    windows.iter().map(|w| ((w.end - w.start) / grid) as usize).sum()
}

/// Lays a chain of tasks end to end. Progress beyond `reach` (all the week's room) is never asked for.
fn track(tasks: &[Task], first: usize, grid: u32, reach: usize, session: i64, length: i64) -> Track {
    let (mut total, mut task_at, mut moves) = (0, Vec::new(), Vec::new());
    for (n, task) in tasks.iter().enumerate() {
        let all = (task.minutes / grid) as usize;
        let shortest = (task.min / grid) as usize;
        let (least, most) = (shortest.min(all), (task.max / grid) as usize);
        let liked = ((task.prefer / grid) as usize).min(all);
        for done in 0..all {
            if total + done > reach {
                break;
            }
            let rest = all - done;
            let fits = |l: &usize| *l == rest || rest - *l >= least;
            let of = |l: usize| Move { length: l, cost: session + length * l.abs_diff(liked) as i64 };
            task_at.push(first + n);
            moves.push((least..=most.min(rest).min(reach)).filter(fits).map(of).collect());
        }
        total += all;
    }
    // Behind the last task nothing follows.
    task_at.push(usize::MAX);
    moves.push(Vec::new());
    Track { total, task_at, moves }
}

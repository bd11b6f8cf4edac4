//! The week problem (docs/DESIGN.md, "The week problem"): one calendar week of study, to be planned exactly.
//!
//! Times are minutes elapsed since the first instant of the week's first local date; clock changes are settled
//! before a problem is written. `solve` answers it, `verify` judges the answer.

use crate::message::Message;
use std::collections::BTreeSet;

/// No problem reaches further than this many minutes, a hundred days; later times are a mistake of the caller.
pub const LATEST_MINUTE: u32 = 100 * 24 * 60;

/// Largest cost that a plan may have: above it sums could not be trusted any more.
pub const LARGEST_COST: u64 = i64::MAX as u64 / 64;

/// One week to be planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Every time and length is a multiple of this.
    pub grid_minutes: u32,
    /// Sessions start on multiples of this.
    pub start_grid_minutes: u32,
    /// Least time between two sessions.
    pub break_minutes: u32,
    /// Most load of a day, unless what is fixed is more.
    pub daily_max_minutes: u32,
    /// The days of the week in order.
    pub days: Vec<Day>,
    /// Chains of activities, each done in order; chains are independent.
    pub tracks: Vec<Vec<Task>>,
    /// The movable sessions of the plan in force, at a replan.
    pub previous: Vec<Placed>,
    /// What each kind of discomfort costs.
    pub weights: Weights,
}

/// One local day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Its date, "2026-11-30", carried through for people who read a problem.
    pub date: String,
    /// Load that stands already.
    pub fixed_minutes: u32,
    /// When study is allowed; none overlapping.
    pub windows: Vec<Window>,
}

/// A stretch of allowed time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// First minute.
    pub start: u32,
    /// Minute at which it ends.
    pub end: u32,
    /// What one slot of the grid costs here; 0 is preferred time.
    pub cost: u32,
}

/// An activity's share of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Unique within the problem.
    pub id: String,
    /// Minutes to be placed.
    pub minutes: u32,
    /// Shortest session.
    pub min: u32,
    /// Session length that the learner likes.
    pub prefer: u32,
    /// Longest session.
    pub max: u32,
}

/// A session of a plan or of the plan before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The task's id.
    pub task: String,
    /// First minute.
    pub start: u32,
    /// Minute at which it ends.
    pub end: u32,
}

/// What each kind of discomfort costs, per slot, session or move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights {
    /// Per slot not placed.
    pub unplaced: u64,
    /// Per session.
    pub session: u64,
    /// Per squared slot of a day's load.
    pub even: u64,
    /// Per slot off the preferred length.
    pub length: u64,
    /// Per previous session that does not stand unchanged.
    pub moved: u64,
}

impl Default for Weights {
    fn default() -> Self {
        Self { unplaced: 1000, session: 10, even: 1, length: 4, moved: 60 }
    }
}

/// An answer to a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekPlan {
    /// By the cost rule of the week problem.
    pub cost: u64,
    /// Whether it is proven to be the best.
    pub optimal: bool,
    /// In order of time.
    pub sessions: Vec<Placed>,
}

impl Problem {
    /// What is wrong with the problem itself; empty where it is well-formed and may be solved.
    pub fn faults(&self) -> Vec<Message> {
        let mut faults = Vec::new();
        let grid = self.grid_minutes;
        if grid == 0 {
            return vec![Message::new("plan-problem-grid")];
        }
        for (name, value) in [
            ("start_grid_minutes", self.start_grid_minutes),
            ("break_minutes", self.break_minutes),
            ("daily_max_minutes", self.daily_max_minutes),
        ] {
            if value % grid != 0 || (value == 0 && name == "start_grid_minutes") {
                faults.push(Message::new("plan-problem-setting").text("name", name).count("grid", grid));
            }
        }
        self.task_faults(&mut faults);
        self.day_faults(&mut faults);
        if faults.is_empty() && self.dearest() > u128::from(LARGEST_COST) {
            faults.push(Message::new("plan-problem-dear"));
        }
        faults
    }

    /// No plan costs more than this, nor does a part of one.
    fn dearest(&self) -> u128 {
        let slots = |minutes: u32| u128::from(minutes / self.grid_minutes);
        let weight = |w: u64| u128::from(w);
        let weights = self.weights;
        let room = |day: &Day| day.windows.iter().map(|w| slots(w.end - w.start)).sum::<u128>();
        let all: u128 = self.days.iter().map(room).sum();
        let tasks = || self.tracks.iter().flatten();
        let work: u128 = tasks().map(|t| slots(t.minutes)).sum();
        let longest = tasks().map(|t| slots(t.prefer.min(t.minutes)).max(all)).max().unwrap_or(0);
        let windows = self.days.iter().flat_map(|d| &d.windows);
        // A week has room for so many sessions at most, and there is work for so many.
        let sessions = all.min(work);
        weight(weights.unplaced) * work
            + weight(weights.session) * sessions
            + weight(weights.length) * longest * sessions
            + self
                .days
                .iter()
                .map(|d| weight(weights.even) * (slots(d.fixed_minutes) + room(d)).pow(2))
                .sum::<u128>()
            + windows.map(|w| slots(w.end - w.start) * u128::from(w.cost)).sum::<u128>()
            + weight(weights.moved) * self.previous.len() as u128
    }

    fn task_faults(&self, faults: &mut Vec<Message>) {
        let grid = self.grid_minutes;
        let mut seen = BTreeSet::new();
        for task in self.tracks.iter().flatten() {
            if !seen.insert(task.id.as_str()) {
                faults.push(Message::new("plan-problem-twice").text("id", &task.id));
            }
            let lengths = [task.minutes, task.min, task.prefer, task.max];
            if lengths.iter().any(|v| v % grid != 0 || *v < grid) {
                faults.push(Message::new("plan-problem-lengths").text("id", &task.id).count("grid", grid));
            } else if !(task.min <= task.prefer && task.prefer <= task.max)
                || (task.minutes > task.max
                    && u64::from(task.max) + u64::from(grid) < 2 * u64::from(task.min))
            {
                faults.push(Message::new("plan-problem-split").text("id", &task.id));
            }
        }
    }

    fn day_faults(&self, faults: &mut Vec<Message>) {
        let grid = self.grid_minutes;
        let mut end = None;
        for day in &self.days {
            if day.fixed_minutes % grid != 0 {
                faults.push(Message::new("plan-problem-fixed").text("day", &day.date).count("grid", grid));
            }
            let mut windows = day.windows.clone();
            windows.sort_by_key(|w| w.start);
            for w in windows {
                let about =
                    |key| Message::new(key).text("day", &day.date).count("from", w.start).count("to", w.end);
                if w.start % grid != 0 || w.end % grid != 0 || w.end <= w.start {
                    faults.push(about("plan-problem-window").count("grid", grid));
                }
                if w.end > LATEST_MINUTE {
                    faults.push(about("plan-problem-beyond"));
                }
                if end.is_some_and(|end| w.start < end) {
                    faults.push(about("plan-problem-overlap"));
                }
                end = Some(w.end);
            }
        }
    }
}

//! The week problem (docs/DESIGN.md, "The week problem"): one calendar week of study, to be planned exactly.
//!
//! Times are minutes elapsed since the first instant of the week's first local date; clock changes are settled
//! before a problem is written. `solve` answers it, `verify` judges the answer.

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

//! Planning: when the work of a path is studied.
//!
//! `availability` says when the learner is willing; `week` what of it is free; `pacing` how many minutes each calendar
//! week carries, `lay` what a week holds without being solved, `reserve` what of it stays free; `problem` is one week as
//! an exact problem, `solve` its answer, `verify` the independent judge; `plan` turns a path and the learner's rules into
//! sessions on the calendar; `replan` mends a plan in force. `strategy` shapes the work in the three honest ways, with
//! `shorten` for *keep the dates*, and `outlook` lays them side by side; `fit` names rules that contradict the hours,
//! `unplaced` why work has no place, `ways_out` what could be done about it; `explain` says why a session is where it is,
//! `fragment` what fits into a few minutes; `memory` keeps what was solved. Progress, reminders and everything that is
//! stored is left to others.

pub mod availability;
pub mod cost;
pub mod explain;
pub mod fit;
pub mod fragment;
mod lay;
pub mod memory;
pub mod model;
pub mod outlook;
pub mod pacing;
pub mod plan;
pub mod problem;
pub mod replan;
mod reserve;
mod shorten;
pub mod solve;
pub mod strategy;
mod unplaced;
pub mod verify;
pub mod ways_out;
pub mod week;

#[cfg(test)]
mod tests;

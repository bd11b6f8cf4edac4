//! Planning: previewed, accepted, replanned, written as a calendar, and what is taken already.

pub mod accept;
pub mod days_off;
mod document;
pub mod export;
pub mod import_busy;
mod others;
pub mod plan;
mod prepare;
pub mod preview;
pub mod remove_busy;
pub mod replan;
pub mod share;
pub mod solve_week;

//! Planning: previewed, accepted, replanned, written as a calendar, and what is taken already.

pub mod accept;
mod choices;
pub mod days_off;
mod document;
pub mod export;
pub mod import_busy;
mod others;
pub mod plan;
mod prepare;
pub mod preview;
pub mod proposal;
mod proposed;
pub mod remove_busy;
pub mod replan;
pub mod share;
pub mod solve_week;
pub mod what_if;

//! Planning: previewed, accepted, replanned, written as a calendar, and what is taken already.

pub mod accept;
mod by_hand;
mod choices;
pub mod days_off;
mod document;
pub mod export;
pub mod fragment;
pub mod import_busy;
pub mod lock_day;
pub mod move_session;
mod others;
pub mod pin_session;
pub mod plan;
mod prepare;
pub mod preview;
pub mod proposal;
mod proposed;
pub mod remove_busy;
pub mod replan;
pub mod share;
pub mod solve_week;
pub mod start;
pub mod start_fragment;
pub mod unplaced;
pub mod what_if;
pub mod why_not;
pub mod why_session;

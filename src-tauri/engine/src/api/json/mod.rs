//! Transport types: what crosses a process or the window's bridge. Domain types never do; they are converted by hand.

pub mod path_report;
pub mod plan;
pub mod views;
pub mod week_problem;

//! Journeys: what a learner does in a row, through the operations that every front calls.

mod calendar;
mod first_plan;
mod refusals;
mod replanning;

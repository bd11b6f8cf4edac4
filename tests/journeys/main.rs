//! Journeys: what a learner does in a row, through the operations that every front calls.

mod calendar;
mod choices;
mod days_off;
mod document;
mod edits;
mod events;
mod first_plan;
mod focus;
mod hands;
mod insights;
mod language;
mod paths;
mod proposals;
mod refusals;
mod replanning;
mod reviews;
mod rhythm;
mod some_of_a_proposal;
mod starting;
mod versions;
mod what_if;
mod words;

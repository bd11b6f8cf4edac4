//! Progress: what became of sessions, what is done of an activity, what is back in the pool, when a milestone stands.
//!
//! Facts in, figures and sentences out. Placing work on the calendar again is `planning`'s business.

mod figures;
mod review;

pub use figures::{Figures, Share, State, figures, milestone_passed, state};
pub use review::{WeekFigures, review_sentences};

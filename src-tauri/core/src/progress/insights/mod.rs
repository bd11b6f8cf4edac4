//! What the weeks so far say: weeks on target in a row, pace by kind of work, when study happens, how sessions ended.
//!
//! Figures and their sentences. Where there is too little to say something true, the sentence says that and what is
//! missing, and the figure stays away. When a plan finishes is the forecast's business, not this one's.

mod habits;
mod pace;
mod streak;

pub use habits::{Ended, Hours, Studied, ended, hours};
pub use pace::{Finished, Pace, pace};
pub use streak::{Streak, WeekTotal, on_target, streak, weeks_sentence};

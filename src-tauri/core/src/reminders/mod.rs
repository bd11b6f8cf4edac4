//! Reminders: which are due, what they say, when they must be silent, and when to look again.
//!
//! `model` is what goes in and comes out; `rules` makes the reminders of a stretch of time; `prepare` makes those of the
//! day before an event; `quiet` knows the quiet hours; `decide` holds the reminders against the ledger and the present moment. When an event takes place is
//! `calendar`'s business. Nothing here shows, stores or waits: that is `waymark-engine`'s `delivery`.

mod decide;
mod model;
mod prepare;
mod quiet;
mod rules;

pub use decide::{Decision, GROUP_MINUTES, LISTED_ONLY_AFTER_HOURS, LOOK_AHEAD_HOURS, Notice, decide};
pub use model::{EventFact, Facts, Kind, LedgerState, Reminder, ReminderSettings, SessionFact};
pub use quiet::Quiet;
pub use rules::due;

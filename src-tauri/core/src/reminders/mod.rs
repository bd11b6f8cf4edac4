//! Reminders: which are due, what they say, when they must be silent, and when to look again.
//!
//! `model` is what goes in and comes out; `rules` makes the reminders of a stretch of time; `prepare` makes those of the
//! day before an event; `quiet` knows the quiet hours; `snooze` what the learner put off; `away` sums up what passed;
//! `offers` is what can be answered; `decide` holds the reminders against the ledger and the present moment. When an
//! event takes place is `calendar`'s business. Nothing here shows, stores or waits: that is `waymark-engine`'s `delivery`.

mod away;
mod decide;
mod model;
mod offers;
mod prepare;
mod quiet;
mod rules;
mod snooze;

pub use decide::{
    Decision, GROUP_MINUTES, HeldBy, LISTED_ONLY_AFTER_HOURS, LOOK_AHEAD_HOURS, Notice, decide,
};
pub use model::{EventFact, Facts, Kind, LedgerState, Reminder, ReminderSettings, SessionFact};
pub use offers::{Offer, Screen, offers, screen, screen_of};
pub use quiet::Quiet;
pub use rules::{due, quiet};
pub use snooze::{SNOOZE_MINUTES, Silence, Snooze, subject_of, tonight_ends};

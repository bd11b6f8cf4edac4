//! Reminders as the fronts see them: the ledger, and the test that shows whether they arrive.

pub mod ledger;
pub mod snooze;
pub mod state;
pub mod test_reminder;
mod why;

//! Reminders as the fronts see them: the ledger, and the test that shows whether they arrive.

mod ledger;
mod test;

pub use ledger::{ReminderRange, reminders};
pub use test::test_reminder;

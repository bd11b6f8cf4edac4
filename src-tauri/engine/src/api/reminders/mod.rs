//! Reminders as the fronts see them: the ledger, and the test that shows whether they arrive.

pub mod ledger;
pub mod test_reminder;

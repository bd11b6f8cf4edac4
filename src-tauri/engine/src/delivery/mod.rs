//! Reminders on their way to the desktop: the ledger kept, the notifier asked, the loop that waits.
//!
//! What is due is decided by `waymark_core::reminders`; how a notification is shown is the notifier's business (the
//! runner's, over notify-rust). Here is the order that makes it exactly once: claim, show, write down.

pub mod autostart;
mod launch;
mod lock;
mod notifier;
mod step;

pub use launch::{RUNNER, WINDOW, ensure_started, open_window};
pub use lock::{RunnerLock, is_running};
pub use notifier::{NotShown, Notification, Notifier};

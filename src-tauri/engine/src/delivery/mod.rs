//! Reminders on their way to the desktop: the ledger kept, the notifier asked, the loop that waits.
//!
//! What is due is decided by `waymark_core::reminders`; how a notification is shown is the notifier's business (the
//! runner's, over notify-rust). Here is the order that makes it exactly once: claim, show, write down.

pub mod autostart;
mod facts;
mod launch;
mod lock;
mod notifier;
mod step;
mod watch;

pub use launch::{RUNNER, WINDOW, ensure_started, open_window};
pub use lock::{RunnerLock, is_running};
pub use notifier::{NotShown, Notification, Notifier};
pub use watch::{WatchEnd, watch};

use crate::engine::Engine;
use crate::error::ApiError;
use crate::store::tables::{reminder, setting};
use chrono::{DateTime, Utc};
use waymark_core::message::Message;
use waymark_core::reminders::{Facts, due};
use waymark_core::zone::Zone;

/// A runner that holds the lock begins: what its predecessor left claimed is in doubt.
///
/// # Errors
/// Where the store cannot be written.
pub fn begin(engine: &mut Engine) -> Result<(), ApiError> {
    let now = engine.now();
    Ok(step::recover(engine.connection(), now)?)
}

/// Shows what is due now, and says when something is due next.
///
/// # Errors
/// Where the store cannot be read or written. What was claimed then is never shown twice.
pub fn run_once(engine: &mut Engine, notifier: &dyn Notifier) -> Result<Option<DateTime<Utc>>, ApiError> {
    let now = engine.now();
    let facts = facts::read(engine, now)?;
    Ok(step::deliver(engine.connection(), &facts, now, notifier)?)
}

/// What keeps reminders from arriving, in one sentence; none when they arrive or are not wanted.
///
/// # Errors
/// Where the store cannot be read.
pub fn problem(engine: &Engine) -> Result<Option<String>, ApiError> {
    if !setting::load(&engine.db)?.reminders {
        return Ok(None);
    }
    if !is_running(engine.folder()) {
        return Ok(Some(Message::new("reminder-problem-not-running").render()));
    }
    Ok(reminder::problem(&engine.db)?)
}

/// A refusal of the runner itself: its folder, its lock, its runtime.
pub fn runner_error(why: &std::io::Error) -> ApiError {
    let message = Message::new("reminder-runner-failed").text("why", why.to_string());
    ApiError::store("runner-failed", message, "reminder-runner-failed-help")
}

/// A line for people: from the ledger, or still ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The ledger's line; one that is ahead has the state "planned".
    pub row: reminder::ReminderRow,
    /// Whether it stands in the ledger already.
    pub stored: bool,
}

/// The ledger of `[from, to)` and what is planned in it, in order of time, and the zone to read them in.
///
/// # Errors
/// Where the store cannot be read.
pub(crate) fn lines(
    engine: &Engine,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<(Vec<Line>, Zone), ApiError> {
    let now = engine.now();
    let facts: Facts = facts::read(engine, now)?;
    let stored = reminder::between(&engine.db, from, to)?;
    let known = reminder::states(&engine.db, from.min(now))?;
    let mut lines: Vec<Line> = stored.into_iter().map(|row| Line { row, stored: true }).collect();
    let ahead = due(&facts, from.max(now), to).into_iter().filter(|r| !known.contains_key(&r.key));
    lines.extend(ahead.map(|r| Line {
        row: reminder::ReminderRow {
            key: r.key,
            kind: r.kind.word().to_owned(),
            due: r.due,
            title: r.title.render(),
            body: r.body.render(),
            state: "planned".to_owned(),
            shown_at: None,
            note: None,
        },
        stored: false,
    }));
    lines.sort_by(|a, b| (a.row.due, &a.row.key).cmp(&(b.row.due, &b.row.key)));
    Ok((lines, facts.zone))
}

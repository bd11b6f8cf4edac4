//! Reminders on their way to the desktop: the ledger kept, the notifier asked, the loop that waits.
//!
//! What is due is decided by `waymark_core::reminders`; how a notification is shown is the notifier's business (the
//! runner's, over notify-rust). Here is the order that makes it exactly once: claim, show, write down.

mod act;
pub mod autostart;
mod facts;
mod identity;
mod launch;
mod lock;
mod notifier;
mod outlook;
mod step;
mod waker;
mod watch;

pub use act::{Answered, act};
pub(crate) use facts::quiet_hours;
pub use identity::{DESKTOP_ENTRY, ICON};
pub use launch::{RUNNER, WINDOW, ensure_started, open_window};
pub use lock::{RunnerLock, is_running};
pub use notifier::{NotShown, Notification, Notifier, Outlook, Standing, Stood};
pub use outlook::outlook;
pub use waker::{Waker, Woken};
pub use watch::{WatchEnd, watch};

use crate::engine::Engine;
use crate::error::ApiError;
use crate::store::tables::reminder::{self, ReminderRow};
use crate::store::tables::{path, setting};
use chrono::{DateTime, Duration, Utc};
use waymark_core::message::Message;
use waymark_core::reminders::{LOOK_AHEAD_HOURS, LedgerState, Reminder, due};
use waymark_core::zone::Zone;

/// A runner that holds the lock begins: what its predecessor left claimed is in doubt, and what it showed is recalled.
///
/// # Errors
/// Where the store cannot be read or written.
pub fn begin(engine: &mut Engine, notifier: &dyn Notifier) -> Result<(), ApiError> {
    let now = engine.now();
    step::recover(engine.connection(), now)?;
    notifier.recall(&step::stood(engine.connection(), now)?);
    Ok(())
}

/// Shows what is due now, and says when something is due next.
///
/// # Errors
/// Where the store cannot be read or written. What was claimed then is never shown twice.
pub fn run_once(engine: &mut Engine, notifier: &dyn Notifier) -> Result<Option<DateTime<Utc>>, ApiError> {
    let now = engine.now();
    engine.speech().during(|| {
        let since = step::unsettled_since(engine.connection(), now)?;
        let facts = facts::read(engine, since, now + Duration::hours(LOOK_AHEAD_HOURS))?;
        Ok(step::deliver(engine.connection(), &facts, now, notifier)?)
    })
}

/// Makes the login entry follow the setting, once a path is there to remind of. An entry is the login session's, so
/// only the platform's own data folder has one: a store tried out elsewhere leaves the login alone.
///
/// # Errors
/// Where the store cannot be read; a login entry that cannot be written is in the answer.
pub fn follow_login_setting(engine: &Engine) -> Result<Result<(), autostart::AutostartError>, ApiError> {
    if crate::paths::platform_folder().is_none_or(|own| own != engine.folder()) {
        return Ok(Ok(()));
    }
    let wanted = setting::load(&engine.db)?.start_at_login && !path::all(&engine.db)?.is_empty();
    Ok(match (wanted, autostart::state()) {
        (true, _) => autostart::enable(),
        (false, Ok(true)) => autostart::disable(),
        (false, _) => Ok(()),
    })
}

/// Starts the runner once a path is there to remind of, unless one runs. True where there is something to remind of.
///
/// # Errors
/// Where the store cannot be read; a runner that cannot be started is in the answer.
pub fn start_once_needed(engine: &Engine) -> Result<std::io::Result<bool>, ApiError> {
    if path::all(&engine.db)?.is_empty() {
        return Ok(Ok(false));
    }
    Ok(ensure_started(engine.folder()).map(|_| true))
}

/// What keeps reminders from arriving, in one sentence; none when they arrive, or nobody waits for any: they are turned
/// off, there is no path, or the store is one in memory.
///
/// # Errors
/// Where the store cannot be read.
pub fn problem(engine: &Engine) -> Result<Option<String>, ApiError> {
    let in_memory = engine.folder().as_os_str().is_empty();
    if in_memory || !setting::load(&engine.db)?.reminders || path::all(&engine.db)?.is_empty() {
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

/// The zone in which reminders are meant: the plan's.
///
/// # Errors
/// Where the store cannot be read.
pub(crate) fn zone(engine: &mut Engine) -> Result<Zone, ApiError> {
    Ok(engine.study()?.zone)
}

/// The ledger of `[from, to)` together with what is still planned in it ("planned"), in order of time.
///
/// # Errors
/// Where the store cannot be read.
pub(crate) fn lines(
    engine: &mut Engine,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<ReminderRow>, ApiError> {
    let now = engine.now();
    let facts = facts::read(engine, now, to)?;
    let mut lines = reminder::between(&engine.db, from, to)?;
    let known = reminder::states(&engine.db, from.min(now))?;
    // A withdrawn one that is due again (its session came back) is ahead like any other.
    let open = |key: &str| !matches!(known.get(key), Some(state) if *state != LedgerState::Withdrawn);
    let ahead: Vec<Reminder> = due(&facts, from.max(now), to).into_iter().filter(|r| open(&r.key)).collect();
    lines.retain(|line| !ahead.iter().any(|r| r.key == line.key));
    lines.extend(ahead.into_iter().map(|r| ReminderRow {
        kind: r.kind.word().to_owned(),
        due: r.due,
        title: r.title.render(),
        body: r.body.render(),
        state: "planned".to_owned(),
        shown_at: None,
        note: None,
        doubts: 0,
        key: r.key,
    }));
    lines.sort_by(|a, b| (a.due, &a.key).cmp(&(b.due, &b.key)));
    Ok(lines)
}

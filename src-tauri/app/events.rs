//! News for the page: `changed`, with the store's new revision, when this or another process changed it.
//!
//! Runner, command line and window share one store. A tick in a notification reaches the open window through here,
//! within [`INTERVAL`]; what the window did itself is announced at once.

use crate::host::{Host, RunnerTrouble};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tauri::{AppHandle, Emitter as _};

/// The event's name; its payload is the revision.
const CHANGED: &str = "changed";

/// How often the store is asked for its revision: one read of a number, and the page is told only when it differs.
const INTERVAL: Duration = Duration::from_secs(1);

/// No revision is this one: the first that is seen is where the page starts, and is not news.
const UNKNOWN: u64 = u64::MAX;

/// The revision that the page knows of.
static KNOWN: AtomicU64 = AtomicU64::new(UNKNOWN);

/// Whether this window has seen to a runner.
static STARTED: AtomicBool = AtomicBool::new(false);

/// Watches the store for as long as the window lives.
pub fn watch(app: AppHandle, host: Arc<Host>) {
    std::thread::spawn(move || {
        loop {
            announce(&app, &host);
            std::thread::sleep(INTERVAL);
        }
    });
}

/// Tells the page of a revision that it does not know yet.
pub fn announce(app: &AppHandle, host: &Host) {
    // A store that cannot be read says so when the page asks it something; there is no news to tell until then.
    let Ok(revision) = host.revision() else { return };
    let known = KNOWN.swap(revision, Ordering::AcqRel);
    if known != revision
        && let Err(why) = host.follow_login_setting()
    {
        eprintln!("{why}");
    }
    if known != revision {
        start_runner(host);
    }
    if known != revision && known != UNKNOWN {
        // Fails only while the window is closing.
        let _ = app.emit(CHANGED, revision);
    }
}

/// Starts the runner, which reminds while the window is closed, as soon as there is something to remind of: with the
/// window, or with the first plan that is accepted. Once for each window, so that a learner who stops the reminders is
/// obeyed until the window is opened anew. One that runs already stays the one.
fn start_runner(host: &Host) {
    if STARTED.load(Ordering::Acquire) {
        return;
    }
    match host.start_runner() {
        Ok(false) | Err(RunnerTrouble::Store) => return,
        Ok(true) => {}
        Err(RunnerTrouble::Program(error)) => eprintln!(
            "The reminders could not be started: {error}. Install waymark-runner beside waymark-desktop."
        ),
    }
    STARTED.store(true, Ordering::Release);
}

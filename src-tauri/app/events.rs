//! News for the page: `changed`, with the store's new revision, when this or another process changed it.
//!
//! Runner, command line and window share one store. A tick in a notification reaches the open window through here,
//! within [`INTERVAL`]; what the window did itself is announced at once.

use crate::host::Host;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tauri::{AppHandle, Emitter as _};
use waymark_engine::delivery;

/// The event's name; its payload is the revision.
const CHANGED: &str = "changed";

/// How often the store is asked for its revision: one read of a number, and the page is told only when it differs.
const INTERVAL: Duration = Duration::from_secs(1);

/// No revision is this one: the first that is seen is where the page starts, and is not news.
const UNKNOWN: u64 = u64::MAX;

/// The revision that the page knows of.
static KNOWN: AtomicU64 = AtomicU64::new(UNKNOWN);

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
    if known != revision && known != UNKNOWN {
        // Fails only while the window is closing.
        let _ = app.emit(CHANGED, revision);
    }
}

/// Starts the runner, which reminds while the window is closed. One that runs already stays the one.
pub fn start_runner(data_dir: Option<PathBuf>) {
    std::thread::spawn(move || {
        // A folder that cannot be had is what the page's first question is answered with.
        let Ok(folder) = waymark_engine::data_folder(data_dir.as_deref()) else { return };
        if let Err(error) = delivery::ensure_started(&folder) {
            eprintln!(
                "The reminders could not be started: {error}. Install waymark-runner beside waymark-desktop."
            );
        }
    });
}

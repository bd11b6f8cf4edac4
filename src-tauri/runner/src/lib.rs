//! Waymark's runner: the process that shows reminders while the window is closed. No Tauri, GTK or web view.
//!
//! When something is due and that it is shown once is `waymark_engine::delivery`'s business; how it is shown is
//! `notifier`'s. Here is one process's life: the lock, the store, the loop, the end on a signal.

#[cfg(all(unix, not(target_os = "macos")))]
mod answer;
#[cfg(all(unix, not(target_os = "macos")))]
mod bus;
#[cfg(all(unix, not(target_os = "macos")))]
mod clicks;
#[cfg(all(unix, not(target_os = "macos")))]
mod icon;
mod notifier;
#[cfg(not(all(unix, not(target_os = "macos"))))]
mod plain;
mod probe;
#[cfg(all(unix, not(target_os = "macos")))]
mod resume;
#[cfg(all(unix, not(target_os = "macos")))]
mod tray;

pub use notifier::DesktopNotifier;
pub use probe::probe;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use waymark_engine::delivery::{self, RunnerLock};
use waymark_engine::{ApiError, Engine};

/// How the runner is started.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The data folder; none for the environment's or the platform's.
    pub data_dir: Option<PathBuf>,
    /// Deliver what is due now and end.
    pub once: bool,
}

/// Why the runner ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It was told to, or it had been asked for one look only.
    Stopped,
    /// Another runner delivers from this data folder.
    Elsewhere,
    /// The store was brought to a newer version under it: a newer runner must take over.
    Outdated,
}

/// Whoever asks whether a runner is there holds the lock for an instant; wait that long before believing it.
const SECOND_TRY: Duration = Duration::from_millis(300);

/// Delivers reminders until SIGTERM, SIGINT, or the learner ends it on the tray item.
///
/// # Errors
/// Where the data folder or its store cannot be opened.
pub fn run(options: Options) -> Result<Ended, ApiError> {
    let folder = waymark_engine::data_folder(options.data_dir.as_deref())?;
    let Some(_lock) = lock(&folder)? else { return Ok(Ended::Elsewhere) };
    let mut engine = Engine::open(Some(&folder))?;
    if options.once {
        let notifier = DesktopNotifier::new(folder);
        delivery::begin(&mut engine, &notifier)?;
        delivery::run_once(&mut engine, &notifier)?;
        return Ok(Ended::Stopped);
    }
    let quit = Arc::new(Notify::new());
    let notifier = DesktopNotifier::with_tray(folder, Arc::clone(&quit));
    delivery::begin(&mut engine, &notifier)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| delivery::runner_error(&error))?;
    runtime.block_on(async {
        let told = stopped().map_err(|error| delivery::runner_error(&error))?;
        let stop = async move {
            tokio::select! {
                () = told => {}
                () = quit.notified() => {}
            }
        };
        let look = Arc::new(Notify::new());
        #[cfg(all(unix, not(target_os = "macos")))]
        tokio::spawn(resume::listen(Arc::clone(&look)));
        let end = delivery::watch(&mut engine, &notifier, stop, &look, |error| eprintln!("{error}")).await;
        Ok(match end.map_err(|error| delivery::runner_error(&error))? {
            delivery::WatchEnd::Stopped => Ended::Stopped,
            delivery::WatchEnd::StoreIsNewer => Ended::Outdated,
        })
    })
}

fn lock(folder: &std::path::Path) -> Result<Option<RunnerLock>, ApiError> {
    let take = || RunnerLock::take(folder).map_err(|error| delivery::runner_error(&error));
    if let Some(lock) = take()? {
        return Ok(Some(lock));
    }
    std::thread::sleep(SECOND_TRY);
    take()
}

/// Ends when the system or the learner asks the process to.
#[cfg(unix)]
fn stopped() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut term, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = term.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Ends when the learner asks the process to.
#[cfg(not(unix))]
fn stopped() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Where the signal cannot be listened for, the process is ended by the system.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}

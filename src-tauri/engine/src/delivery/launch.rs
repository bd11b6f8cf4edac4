//! Starting the other programs of Waymark: the runner from the window, the window from a notification.

use super::lock;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use waymark_core::reminders::Screen;

/// The runner's program.
pub const RUNNER: &str = "waymark-runner";
/// The window's program.
pub const WINDOW: &str = "waymark-desktop";

/// Starts the runner of a data folder unless one is running. True where it was started now. It takes the lock a moment
/// after this returns; two that are started at once sort it out between them.
///
/// # Errors
/// Where the program cannot be started, most often because it is not installed beside this one.
pub fn ensure_started(data_dir: &Path) -> io::Result<bool> {
    if lock::is_running(data_dir) {
        return Ok(false);
    }
    let mut runner = Command::new(beside(RUNNER));
    runner.arg("--data-dir").arg(data_dir);
    detach(runner)?;
    Ok(true)
}

/// Opens the window on a data folder, at a screen; a window that is open already comes to the front and goes there.
///
/// # Errors
/// Where the program cannot be started.
pub fn open_window(data_dir: &Path, screen: Screen) -> io::Result<()> {
    let mut window = Command::new(beside(WINDOW));
    window.env("WAYMARK_DATA_DIR", data_dir).args(["--screen", screen.word()]);
    detach(window)
}

/// A program of Waymark: beside the running one where it is there, else by its name in PATH.
pub fn beside(program: &str) -> PathBuf {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let here = std::env::current_exe().ok().and_then(|own| Some(own.parent()?.join(&name)));
    here.filter(|path| path.is_file()).unwrap_or_else(|| PathBuf::from(name))
}

/// Starts a program that outlives this one: in a process group of its own, without our input and output.
fn detach(mut command: Command) -> io::Result<()> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn()?;
    // Somebody must ask for its end, or it would stay in the process table for as long as we live.
    std::thread::Builder::new().name("child".into()).spawn(move || child.wait())?;
    Ok(())
}

//! The entry by which the desktop starts the runner at login: a file of the XDG autostart folder.
//!
//! `TryExec` names the program a second time, so that an entry that outlives the package does nothing.

use super::identity::ICON;
use super::launch;
use std::io;
use std::path::{Path, PathBuf};
use waymark_core::message::Message;

/// The entry's file name.
pub const FILE: &str = "org.waymark.Waymark.Runner.desktop";

/// Why the entry could not be changed, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct AutostartError(pub String);

/// Has the desktop start the runner at login.
///
/// # Errors
/// Where this platform has no such folder, or the file cannot be written.
pub fn enable() -> Result<(), AutostartError> {
    enable_in(&folder()?, &launch::beside(launch::RUNNER)).map_err(not_written)
}

/// Stops that.
///
/// # Errors
/// Where this platform has no such folder, or the file cannot be removed.
pub fn disable() -> Result<(), AutostartError> {
    disable_in(&folder()?).map_err(not_written)
}

/// Whether the entry is there.
///
/// # Errors
/// Where this platform has no such folder.
pub fn state() -> Result<bool, AutostartError> {
    Ok(folder()?.join(FILE).is_file())
}

fn folder() -> Result<PathBuf, AutostartError> {
    let config = if cfg!(all(unix, not(target_os = "macos"))) { dirs::config_dir() } else { None };
    config
        .map(|config| config.join("autostart"))
        .ok_or_else(|| AutostartError(Message::new("reminder-autostart-not-here").render()))
}

fn not_written(error: io::Error) -> AutostartError {
    AutostartError(Message::new("reminder-autostart-not-written").text("why", error.to_string()).render())
}

fn enable_in(folder: &Path, runner: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join(FILE), entry(&runner.to_string_lossy()))
}

fn disable_in(folder: &Path) -> io::Result<()> {
    match std::fs::remove_file(folder.join(FILE)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn entry(runner: &str) -> String {
    let (exec, try_exec) = (string_value(&quoted(runner)), string_value(runner));
    format!(
        "[Desktop Entry]\nType=Application\nVersion=1.5\nName=Waymark reminders\n\
         Comment=Shows study reminders while Waymark's window is closed\nExec={exec}\nTryExec={try_exec}\n\
         Icon={ICON}\nTerminal=false\nNoDisplay=true\nX-GNOME-Autostart-enabled=true\n"
    )
}

/// An argument of `Exec` as the Desktop Entry Specification quotes it; a percent sign would begin a field code.
fn quoted(argument: &str) -> String {
    let mut out = String::from("\"");
    for c in argument.chars() {
        match c {
            '"' | '`' | '$' | '\\' => out.extend(['\\', c]),
            '%' => out.push_str("%%"),
            c => out.push(c),
        }
    }
    out + "\""
}

/// A value of type string: the file format has escapes of its own, read before any quoting.
fn string_value(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_comes_and_goes_and_going_twice_is_fine() {
        let config = tempfile::tempdir().unwrap();
        let folder = config.path().join("autostart");
        enable_in(&folder, Path::new("/usr/bin/waymark-runner")).unwrap();
        let written = std::fs::read_to_string(folder.join(FILE)).unwrap();
        assert!(written.contains("\nExec=\"/usr/bin/waymark-runner\"\n"), "{written}");
        assert!(written.contains("\nTryExec=/usr/bin/waymark-runner\n"), "{written}");
        disable_in(&folder).unwrap();
        assert!(!folder.join(FILE).exists());
        disable_in(&folder).unwrap();
    }

    #[test]
    fn a_path_with_spaces_dollars_and_percents_stays_one_program() {
        let written = entry("/opt/My $Apps 100%/waymark-runner");
        assert!(written.contains("\nExec=\"/opt/My \\\\$Apps 100%%/waymark-runner\"\n"), "{written}");
        assert!(written.contains("\nTryExec=/opt/My $Apps 100%/waymark-runner\n"), "{written}");
    }
}

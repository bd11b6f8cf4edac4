//! One runner at a time: whoever holds the lock on a file of the data folder is it. The system lets go of the lock
//! when the process ends, however it ends, so that nothing stale can be left behind.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// The lock's file inside the data folder.
pub const FILE: &str = "runner.lock";

/// The right to deliver, for as long as it is kept.
#[derive(Debug)]
pub struct RunnerLock {
    _file: File,
}

impl RunnerLock {
    /// Takes the lock of a data folder, making both where they are missing; none where another process holds it.
    ///
    /// # Errors
    /// Where the folder or the file cannot be written.
    pub fn take(folder: &Path) -> io::Result<Option<Self>> {
        std::fs::create_dir_all(folder)?;
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(folder.join(FILE))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Whether a runner delivers from this data folder now.
pub fn is_running(folder: &Path) -> bool {
    // Opened for reading only: asking must not make a folder, and must work where nothing can be written.
    File::open(folder.join(FILE))
        .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_finds_it_taken_until_the_first_lets_go() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_running(folder.path()));
        let first = RunnerLock::take(folder.path()).unwrap();
        assert!(first.is_some());
        assert!(RunnerLock::take(folder.path()).unwrap().is_none());
        assert!(is_running(folder.path()));
        drop(first);
        assert!(!is_running(folder.path()));
        assert!(RunnerLock::take(folder.path()).unwrap().is_some());
    }
}

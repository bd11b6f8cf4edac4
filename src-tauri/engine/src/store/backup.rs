//! Backups: a whole copy of the store, made by SQLite while others may be writing.

use crate::error::ApiError;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::path::Path;
use std::time::Duration;
use waymark_core::message::Message;

/// Copies the store into `backups/` of its folder, named by the moment; an existing copy is never overwritten.
///
/// # Errors
/// `cannot-write` where the copy cannot be made: then nothing is migrated either.
pub fn before_migration(db: &Connection, folder: &Path, now: DateTime<Utc>) -> Result<(), ApiError> {
    let backups = folder.join("backups");
    let stamp = now.format("%Y%m%dT%H%M%SZ");
    let file = (0..).map(|n: u32| match n {
        0 => backups.join(format!("before-migration-{stamp}.sqlite3")),
        n => backups.join(format!("before-migration-{stamp}-{n}.sqlite3")),
    });
    let Some(file) = file.into_iter().find(|f| !f.exists()) else { return Ok(()) };
    std::fs::create_dir_all(&backups).map_err(|_| {
        let message = Message::new("error-cannot-write").text("file", backups.display().to_string());
        ApiError::store("cannot-write", message, "error-cannot-write-help")
    })?;
    let mut copy = Connection::open(file)?;
    Backup::new(db, &mut copy)?.run_to_completion(256, Duration::ZERO, None)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tables;

    #[test]
    fn an_older_store_is_copied_before_it_is_migrated() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("waymark.sqlite3");
        let old = Connection::open(&file).unwrap();
        let first = tables::migrations().len() - 1;
        assert!(first > 0, "a store with one step cannot be older");
        let mut old = old;
        rusqlite_migration::Migrations::new(tables::migrations()).to_version(&mut old, first).unwrap();
        drop(old);
        crate::store::open(folder.path(), DateTime::UNIX_EPOCH).unwrap();
        let copies = std::fs::read_dir(folder.path().join("backups")).unwrap().count();
        assert_eq!(copies, 1);
        // Nothing to migrate, nothing to copy.
        crate::store::open(folder.path(), DateTime::UNIX_EPOCH).unwrap();
        assert_eq!(std::fs::read_dir(folder.path().join("backups")).unwrap().count(), 1);
    }
}

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
    copy(db, &mut Connection::open(file)?)
}

/// Copies a whole store into an empty one.
///
/// # Errors
/// Why it cannot be read or written.
pub fn copy(from: &Connection, to: &mut Connection) -> Result<(), ApiError> {
    Backup::new(from, to)?.run_to_completion(256, Duration::ZERO, None)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tables;

    /// A store that lacks the last step, in a folder.
    fn older(folder: &Path) -> Connection {
        let mut old = Connection::open(folder.join("waymark.sqlite3")).unwrap();
        old.pragma_update(None, "journal_mode", "WAL").unwrap();
        let first = tables::migrations().len() - 1;
        assert!(first > 0, "a store with one step cannot be older");
        rusqlite_migration::Migrations::new(tables::migrations()).to_version(&mut old, first).unwrap();
        old
    }

    fn version(db: &Connection) -> u32 {
        db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_older_store_is_looked_at_in_a_copy_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let before = version(&older(folder.path()));
        let copy = crate::store::open_copy(folder.path()).unwrap();
        assert_eq!(version(&copy), before + 1, "the copy is today's");
        tables::path::all(&copy).unwrap();
        let left: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
        assert_eq!(left, ["waymark.sqlite3"], "nothing is made beside it");
        assert_eq!(version(&Connection::open(folder.path().join("waymark.sqlite3")).unwrap()), before);
    }

    #[test]
    fn what_another_process_has_written_is_in_the_copy() {
        let folder = tempfile::tempdir().unwrap();
        let db = crate::store::open(folder.path(), DateTime::UNIX_EPOCH).unwrap();
        db.execute_batch("CREATE TABLE note (word TEXT); INSERT INTO note VALUES ('kept')").unwrap();
        let copy = crate::store::open_copy(folder.path()).unwrap();
        let word: String = copy.query_row("SELECT word FROM note", [], |row| row.get(0)).unwrap();
        assert_eq!(word, "kept");
    }

    #[test]
    fn an_older_store_is_copied_before_it_is_migrated() {
        let folder = tempfile::tempdir().unwrap();
        drop(older(folder.path()));
        crate::store::open(folder.path(), DateTime::UNIX_EPOCH).unwrap();
        let copies = std::fs::read_dir(folder.path().join("backups")).unwrap().count();
        assert_eq!(copies, 1);
        // Nothing to migrate, nothing to copy.
        crate::store::open(folder.path(), DateTime::UNIX_EPOCH).unwrap();
        assert_eq!(std::fs::read_dir(folder.path().join("backups")).unwrap().count(), 1);
    }
}

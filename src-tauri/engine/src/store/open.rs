//! Opening the store: pragmas, the check that it can be written, migrations, and the recording of changes.

use super::tables::setting;
use super::{backup, tables, undo};
use crate::error::ApiError;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{Migrations, SchemaVersion};
use std::fs::File;
use std::path::Path;
use std::time::Duration;
use waymark_core::message::{Language, Message};

/// The store's file inside the data folder.
pub const FILE: &str = "waymark.sqlite3";

/// The file whose lock is held while a store is opened.
const GATE: &str = "opening.lock";

/// How long another process may write before the store counts as busy.
const BUSY: Duration = Duration::from_secs(5);

/// Opens the store of a data folder, making both where they are missing.
///
/// # Errors
/// `store-read-only`, `store-broken`, `store-newer`, `store-busy`, `disk-full`, `store`.
pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<Connection, ApiError> {
    let refuse = || {
        let message = Message::new("error-data-folder").text("folder", folder.display().to_string());
        ApiError::store("store-read-only", message, "error-store-read-only-help")
    };
    std::fs::create_dir_all(folder).map_err(|_| refuse())?;
    // SQLite would open a store in a folder that cannot be written and fail at the first change: say it now.
    tempfile::NamedTempFile::new_in(folder).map_err(|_| refuse())?;
    // Window and runner start together. Whoever comes second waits until the first has made or migrated the store,
    // instead of making the same tables; the system lets go of the lock when the file is closed, however that ends.
    let gate = File::create(folder.join(GATE)).map_err(|_| refuse())?;
    gate.lock().map_err(|_| refuse())?;
    let mut db = Connection::open(folder.join(FILE))?;
    prepare(&mut db, Some((folder, now)))?;
    Ok(db)
}

/// A store that lives in memory and leaves nothing behind.
///
/// # Errors
/// `store` where SQLite refuses.
pub fn open_in_memory() -> Result<Connection, ApiError> {
    let mut db = Connection::open_in_memory()?;
    prepare(&mut db, None)?;
    Ok(db)
}

/// A copy in memory of the store of a data folder, for what only looks: nothing in the folder is made, migrated or
/// changed. Where there is no store yet, an empty one in memory.
///
/// # Errors
/// As [`open`].
pub fn open_copy(folder: &Path) -> Result<Connection, ApiError> {
    let file = folder.join(FILE);
    // Where it cannot be told whether there is one, opening says why.
    if !file.try_exists().unwrap_or(true) {
        return open_in_memory();
    }
    // Opened for writing, though nothing is written: only so does SQLite take its own files beside the store away again.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let stored = Connection::open_with_flags(file, flags)?;
    stored.busy_timeout(BUSY)?;
    let mut db = Connection::open_in_memory()?;
    backup::copy(&stored, &mut db)?;
    prepare(&mut db, None)?;
    Ok(db)
}

/// The language that the settings of a data folder's store name. None where there is no store, none is chosen, or it cannot
/// be read: whoever opens it says why.
pub fn chosen_language(folder: &Path) -> Option<Language> {
    let file = folder.join(FILE);
    if !file.try_exists().ok()? {
        return None;
    }
    // For writing as in `open_copy`; nothing is written.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(file, flags).ok()?;
    db.busy_timeout(BUSY).ok()?;
    setting::load(&db).ok()?.language
}

fn prepare(db: &mut Connection, place: Option<(&Path, DateTime<Utc>)>) -> Result<(), ApiError> {
    db.busy_timeout(BUSY)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "NORMAL")?;
    db.pragma_update(None, "foreign_keys", "ON")?;
    db.pragma_update(None, "trusted_schema", "OFF")?;
    if db.is_readonly("main")? {
        return Err(ApiError::store(
            "store-read-only",
            Message::new("error-store-read-only"),
            "error-store-read-only-help",
        ));
    }
    migrate(db, place)?;
    undo::record_changes(db)?;
    Ok(())
}

fn migrate(db: &mut Connection, place: Option<(&Path, DateTime<Utc>)>) -> Result<(), ApiError> {
    let migrations = Migrations::new(tables::migrations());
    let broken = |error: rusqlite_migration::Error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => ApiError::from(err),
        rusqlite_migration::Error::MigrationDefinition(_) => {
            ApiError::store("store-newer", Message::new("error-store-newer"), "error-store-newer-help")
        }
        other => ApiError::store(
            "store",
            Message::new("error-store").text("why", other.to_string()),
            "error-store-help",
        ),
    };
    let outdated = migrations.pending_migrations(db).map_err(broken)?;
    if outdated < 0 {
        return Err(ApiError::store(
            "store-newer",
            Message::new("error-store-newer"),
            "error-store-newer-help",
        ));
    }
    let filled = matches!(migrations.current_version(db).map_err(broken)?, SchemaVersion::Inside(_));
    if let (Some((folder, now)), true, true) = (place, outdated > 0, filled) {
        backup::before_migration(db, folder, now)?;
    }
    migrations.to_latest(db).map_err(broken)
}

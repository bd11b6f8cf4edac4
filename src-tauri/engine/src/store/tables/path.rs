//! Accepted paths: the document whole, as it was given, and what the learner said when accepting it.

use rusqlite::{Connection, OptionalExtension as _, Result, Row};

pub(super) const CREATE: &str = "
CREATE TABLE document (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE path (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES document (sha256),
  title TEXT NOT NULL,
  start_unit INTEGER NOT NULL,
  start TEXT NOT NULL,
  accepted_at TEXT NOT NULL,
  input TEXT NOT NULL
);
";

/// A path's share of the week; none for an equal part of what the others leave.
pub(super) const SHARE: &str = "ALTER TABLE path ADD COLUMN share INTEGER";

/// Where the document came from, and the names that the learner's copy knows a later version's things by; both JSON, and
/// empty where there is nothing to say.
pub(super) const VERSION: &str = "
ALTER TABLE path ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE path ADD COLUMN names TEXT NOT NULL DEFAULT '';
";

/// An accepted path.
#[derive(Debug, Clone)]
pub struct PathRow {
    /// Its id, made of its file's name.
    pub id: String,
    /// Its file's name.
    pub name: String,
    /// Which document.
    pub sha256: String,
    /// Its title.
    pub title: String,
    /// Position of the first unit that is studied; those before it are known.
    pub start_unit: u32,
    /// First date of study.
    pub start: String,
    /// When it was accepted, RFC 3339.
    pub accepted_at: String,
    /// The accepted input as JSON, for people who ask later.
    pub input: String,
    /// Its share of the week in percent; none for an equal part of what the others leave.
    pub share: Option<u32>,
    /// Where its document came from, JSON; empty where it is not known.
    pub source: String,
    /// What its things are known by, JSON; empty for the names that are derived from the document.
    pub names: String,
}

/// Keeps a document; the same bytes are kept once.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn keep_document(db: &Connection, sha256: &str, bytes: &[u8]) -> Result<()> {
    db.execute("INSERT OR IGNORE INTO document (sha256, bytes) VALUES (?1, ?2)", (sha256, bytes))?;
    Ok(())
}

/// A document's bytes.
///
/// # Errors
/// See [`keep_document`].
pub fn document(db: &Connection, sha256: &str) -> Result<Option<Vec<u8>>> {
    db.query_row("SELECT bytes FROM document WHERE sha256 = ?1", [sha256], |row| row.get(0)).optional()
}

/// Adds a path.
///
/// # Errors
/// See [`keep_document`].
pub fn insert(db: &Connection, path: &PathRow) -> Result<()> {
    db.execute(
        "INSERT INTO path (id, name, sha256, title, start_unit, start, accepted_at, input, share, source, names)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        (
            &path.id,
            &path.name,
            &path.sha256,
            &path.title,
            path.start_unit,
            &path.start,
            &path.accepted_at,
            &path.input,
            path.share,
            &path.source,
            &path.names,
        ),
    )?;
    Ok(())
}

/// All paths in the order in which they were accepted.
///
/// # Errors
/// See [`keep_document`].
pub fn all(db: &Connection) -> Result<Vec<PathRow>> {
    let read = |row: &Row<'_>| {
        Ok(PathRow {
            id: row.get(0)?,
            name: row.get(1)?,
            sha256: row.get(2)?,
            title: row.get(3)?,
            start_unit: row.get(4)?,
            start: row.get(5)?,
            accepted_at: row.get(6)?,
            input: row.get(7)?,
            share: row.get(8)?,
            source: row.get(9)?,
            names: row.get(10)?,
        })
    };
    db.prepare(
        "SELECT id, name, sha256, title, start_unit, start, accepted_at, input, share, source, names
         FROM path ORDER BY rowid",
    )?
    .query_map([], read)?
    .collect()
}

/// Sets a path's share of the week.
///
/// # Errors
/// See [`keep_document`].
pub fn set_share(db: &Connection, id: &str, share: Option<u32>) -> Result<()> {
    db.execute("UPDATE path SET share = ?2 WHERE id = ?1", (id, share))?;
    Ok(())
}

/// Sets the unit that a path begins with.
///
/// # Errors
/// See [`keep_document`].
pub fn set_start(db: &Connection, id: &str, start_unit: u32) -> Result<()> {
    db.execute("UPDATE path SET start_unit = ?2 WHERE id = ?1", (id, start_unit))?;
    Ok(())
}

/// Puts a new version of its document in the place of the one that a path has: its bytes (by their digest), file, title,
/// begin, source and names.
///
/// # Errors
/// See [`keep_document`].
pub fn set_version(db: &Connection, path: &PathRow) -> Result<()> {
    db.execute(
        "UPDATE path SET name = ?2, sha256 = ?3, title = ?4, start_unit = ?5, source = ?6, names = ?7 WHERE id = ?1",
        (&path.id, &path.name, &path.sha256, &path.title, path.start_unit, &path.source, &path.names),
    )?;
    Ok(())
}

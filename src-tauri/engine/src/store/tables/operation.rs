//! Operations: what was done, when, whether it still stands, and the count of changes that every process watches.

use crate::store::kept;
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Row};

pub(super) const CREATE: &str = "
CREATE TABLE revision (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL);
INSERT INTO revision (one, number) VALUES (1, 0);
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sentence TEXT NOT NULL,
  at TEXT NOT NULL,
  undone_at TEXT
);
CREATE TABLE operation_change (
  id INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation (id),
  name TEXT NOT NULL,
  row INTEGER NOT NULL,
  before TEXT,
  after TEXT
);
CREATE INDEX operation_change_of ON operation_change (operation);
";

/// One operation of the history.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Grows with time.
    pub id: i64,
    /// What was done, in words.
    pub sentence: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// When it was taken back.
    pub undone_at: Option<String>,
}

/// The count of changes.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn revision(db: &Connection) -> Result<u64> {
    db.query_row("SELECT number FROM revision", [], |row| row.get::<_, i64>(0))
        .map(|n| u64::try_from(n).unwrap_or(0))
}

fn bump(db: &Connection) -> Result<u64> {
    db.execute("UPDATE revision SET number = number + 1", [])?;
    revision(db)
}

/// Begins an operation: from here on the triggers record.
///
/// # Errors
/// See [`revision`].
pub fn begin(db: &Connection, name: &str, now: DateTime<Utc>) -> Result<i64> {
    db.execute(
        "INSERT INTO operation (name, sentence, at) VALUES (?1, '', ?2)",
        (name, now.to_rfc3339_opts(SecondsFormat::Secs, true)),
    )?;
    let id = db.last_insert_rowid();
    db.execute("INSERT INTO recording (operation) VALUES (?1)", [id])?;
    Ok(id)
}

/// Whether an operation has left any row other than it was.
///
/// # Errors
/// See [`revision`].
pub fn changed_anything(db: &Connection, id: i64) -> Result<bool> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM operation_change WHERE operation = ?1 AND before IS NOT after)",
        [id],
        |row| row.get(0),
    )
}

/// Whether an operation has changed anything that a plan is made of.
///
/// # Errors
/// See [`revision`].
pub fn changed_planning(db: &Connection, id: i64) -> Result<bool> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM operation_change WHERE operation = ?1 AND before IS NOT after AND name IN
           ('path', 'session', 'setting', 'availability', 'busy_source', 'day_off', 'event_choice', 'event_week', 'zone_reading',
            'check_in', 'locked_day', 'path_edit'))",
        [id],
        |row| row.get(0),
    )
}

/// Ends an operation: recording stops, the revision is one more.
///
/// # Errors
/// See [`revision`].
pub fn finish(db: &Connection, id: i64, sentence: &str) -> Result<u64> {
    db.execute("DELETE FROM recording", [])?;
    db.execute("UPDATE operation SET sentence = ?2 WHERE id = ?1", (id, sentence))?;
    bump(db)
}

/// The newest operation that still stands, with its sentence.
///
/// # Errors
/// See [`revision`].
pub fn newest(db: &Connection) -> Result<Option<(i64, String)>> {
    db.query_row(
        "SELECT id, sentence FROM operation WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1",
        [],
        |row| Ok((row.get(0)?, kept::said(&row.get::<_, String>(1)?))),
    )
    .optional()
}

/// Whether an operation was made and not taken back.
///
/// # Errors
/// See [`revision`].
pub fn stands(db: &Connection, id: i64) -> Result<bool> {
    db.query_row("SELECT EXISTS (SELECT 1 FROM operation WHERE id = ?1 AND undone_at IS NULL)", [id], |row| {
        row.get(0)
    })
}

/// Marks an operation as taken back; the revision is one more.
///
/// # Errors
/// See [`revision`].
pub fn mark_undone(db: &Connection, id: i64, now: DateTime<Utc>) -> Result<u64> {
    let at = now.to_rfc3339_opts(SecondsFormat::Secs, true);
    db.execute("UPDATE operation SET undone_at = ?2 WHERE id = ?1", (id, at))?;
    bump(db)
}

/// The newest operations first, at most `most`.
///
/// # Errors
/// See [`revision`].
pub fn history(db: &Connection, most: u32) -> Result<Vec<Operation>> {
    let read = |row: &Row<'_>| {
        let sentence = kept::said(&row.get::<_, String>(1)?);
        Ok(Operation { id: row.get(0)?, sentence, at: row.get(2)?, undone_at: row.get(3)? })
    };
    db.prepare("SELECT id, sentence, at, undone_at FROM operation ORDER BY id DESC LIMIT ?1")?
        .query_map([most], read)?
        .collect()
}

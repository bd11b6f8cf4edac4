//! Calendars whose events are busy time, kept as the text that was imported.

use rusqlite::{Connection, Result};

pub(super) const CREATE: &str = "
CREATE TABLE busy_source (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  ics TEXT NOT NULL,
  added_at TEXT NOT NULL
);
";

/// A calendar.
#[derive(Debug, Clone)]
pub struct BusyRow {
    /// Its id.
    pub id: String,
    /// Its file's name.
    pub name: String,
    /// Its text.
    pub ics: String,
    /// When it was imported, RFC 3339.
    pub added_at: String,
}

/// All calendars in the order of their import.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn all(db: &Connection) -> Result<Vec<BusyRow>> {
    db.prepare("SELECT id, name, ics, added_at FROM busy_source ORDER BY rowid")?
        .query_map([], |row| {
            Ok(BusyRow { id: row.get(0)?, name: row.get(1)?, ics: row.get(2)?, added_at: row.get(3)? })
        })?
        .collect()
}

/// Adds a calendar; one of the same name takes the older one's place.
///
/// # Errors
/// See [`all`].
pub fn put(db: &Connection, source: &BusyRow) -> Result<()> {
    db.execute("DELETE FROM busy_source WHERE name = ?1", [&source.name])?;
    db.execute(
        "INSERT INTO busy_source (id, name, ics, added_at) VALUES (?1, ?2, ?3, ?4)",
        (&source.id, &source.name, &source.ics, &source.added_at),
    )?;
    Ok(())
}

/// Removes a calendar; whether there was one.
///
/// # Errors
/// See [`all`].
pub fn remove(db: &Connection, id: &str) -> Result<bool> {
    Ok(db.execute("DELETE FROM busy_source WHERE id = ?1", [id])? > 0)
}

//! Locked days: nothing new is planned into them, and what stands on them stays.

use rusqlite::{Connection, Result};

pub(super) const CREATE: &str = "
CREATE TABLE locked_day (
  day TEXT NOT NULL PRIMARY KEY
);
";

/// All of them, in order of time: "2026-12-24".
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn all(db: &Connection) -> Result<Vec<String>> {
    db.prepare("SELECT day FROM locked_day ORDER BY day")?.query_map([], |row| row.get(0))?.collect()
}

/// Locks a day; whether it was open.
///
/// # Errors
/// See [`all`].
pub fn put(db: &Connection, day: &str) -> Result<bool> {
    Ok(db.execute("INSERT OR IGNORE INTO locked_day (day) VALUES (?1)", [day])? > 0)
}

/// Opens a day again; whether it was locked.
///
/// # Errors
/// See [`all`].
pub fn remove(db: &Connection, day: &str) -> Result<bool> {
    Ok(db.execute("DELETE FROM locked_day WHERE day = ?1", [day])? > 0)
}

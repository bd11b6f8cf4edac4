//! Days without study: holidays, travel, rest. Each a civil date with the learner's own word for it.

use rusqlite::{Connection, Result};

pub(super) const CREATE: &str = "
CREATE TABLE day_off (
  day TEXT NOT NULL PRIMARY KEY,
  note TEXT NOT NULL
);
";

/// A day off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOffRow {
    /// "2026-12-24".
    pub day: String,
    /// The learner's word for it; empty where there is none.
    pub note: String,
}

/// All of them, in order of time.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn all(db: &Connection) -> Result<Vec<DayOffRow>> {
    db.prepare("SELECT day, note FROM day_off ORDER BY day")?
        .query_map([], |row| Ok(DayOffRow { day: row.get(0)?, note: row.get(1)? }))?
        .collect()
}

/// Adds a day off, or gives one its word anew; whether anything changed.
///
/// # Errors
/// See [`all`].
pub fn put(db: &Connection, day: &DayOffRow) -> Result<bool> {
    let changed = db.execute(
        "INSERT INTO day_off (day, note) VALUES (?1, ?2)
         ON CONFLICT (day) DO UPDATE SET note = excluded.note WHERE note <> excluded.note",
        (&day.day, &day.note),
    )?;
    Ok(changed > 0)
}

/// Makes a day one like any other again; whether it was off.
///
/// # Errors
/// See [`all`].
pub fn remove(db: &Connection, day: &str) -> Result<bool> {
    Ok(db.execute("DELETE FROM day_off WHERE day = ?1", [day])? > 0)
}

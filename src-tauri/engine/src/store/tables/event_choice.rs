//! Community events: which ones the learner attends, and how an ambiguous zone was meant.

use rusqlite::{Connection, Result};

pub(super) const CREATE: &str = "
CREATE TABLE event_choice (
  path TEXT NOT NULL REFERENCES path (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (path, position)
);
CREATE TABLE zone_reading (
  path TEXT NOT NULL REFERENCES path (id),
  written TEXT NOT NULL,
  meant TEXT NOT NULL,
  PRIMARY KEY (path, written)
);
";

/// Positions of a path's attended events.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn attended(db: &Connection, path: &str) -> Result<Vec<u32>> {
    db.prepare("SELECT position FROM event_choice WHERE path = ?1 ORDER BY position")?
        .query_map([path], |row| row.get(0))?
        .collect()
}

/// How a path's zones were meant: as written, as meant.
///
/// # Errors
/// See [`attended`].
pub fn readings(db: &Connection, path: &str) -> Result<Vec<(String, String)>> {
    db.prepare("SELECT written, meant FROM zone_reading WHERE path = ?1 ORDER BY written")?
        .query_map([path], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Stores the learner's choices for a path.
///
/// # Errors
/// See [`attended`].
pub fn save(db: &Connection, path: &str, attended: &[u32], readings: &[(String, String)]) -> Result<()> {
    for position in attended {
        db.execute("INSERT OR IGNORE INTO event_choice (path, position) VALUES (?1, ?2)", (path, position))?;
    }
    for (written, meant) in readings {
        db.execute(
            "INSERT OR IGNORE INTO zone_reading (path, written, meant) VALUES (?1, ?2, ?3)",
            (path, written, meant),
        )?;
    }
    Ok(())
}

/// Stores how a zone is meant, in the place of what was said before.
///
/// # Errors
/// See [`attended`].
pub fn set_reading(db: &Connection, path: &str, written: &str, meant: &str) -> Result<()> {
    db.execute(
        "INSERT INTO zone_reading (path, written, meant) VALUES (?1, ?2, ?3)
         ON CONFLICT (path, written) DO UPDATE SET meant = excluded.meant WHERE meant <> excluded.meant",
        (path, written, meant),
    )?;
    Ok(())
}

/// Puts positions of attended events in the place of those that a path has.
///
/// # Errors
/// See [`attended`].
pub fn set_attended(db: &Connection, path: &str, attended: &[u32]) -> Result<()> {
    db.execute("DELETE FROM event_choice WHERE path = ?1", [path])?;
    save(db, path, attended, &[])
}

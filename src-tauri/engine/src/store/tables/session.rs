//! Sessions: what is planned, and what became of it. Times are wall clock in the plan's zone.

use rusqlite::{Connection, OptionalExtension as _, Result, Row};
use serde::{Deserialize, Serialize};

pub(super) const CREATE: &str = "
CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  path TEXT NOT NULL REFERENCES path (id),
  activity TEXT NOT NULL,
  unit INTEGER NOT NULL,
  start TEXT NOT NULL,
  end TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  items TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'done', 'partly', 'skipped')),
  done_minutes INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0,
  sequence INTEGER NOT NULL DEFAULT 0,
  changed_at TEXT NOT NULL
);
CREATE INDEX session_start ON session (start);
";

const COLUMNS: &str = "id, path, activity, unit, start, end, minutes, items, status, done_minutes, pinned, sequence, changed_at";

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRow {
    /// Stable over moves; the stable part of its calendar UID.
    pub id: String,
    /// Whose.
    pub path: String,
    /// Which activity.
    pub activity: String,
    /// Position of its unit.
    pub unit: u32,
    /// "2026-11-30T18:00:00".
    pub start: String,
    /// "2026-11-30T18:50:00".
    pub end: String,
    /// Planned minutes.
    pub minutes: u32,
    /// The items' words, a JSON list.
    pub items: String,
    /// "planned", "running", "done", "partly", "skipped".
    pub status: String,
    /// Minutes done, where partly.
    pub done_minutes: u32,
    /// Whether it must not be moved.
    pub pinned: bool,
    /// Grows with every move.
    pub sequence: u32,
    /// When its place was last decided, RFC 3339.
    pub changed_at: String,
}

fn read(row: &Row<'_>) -> Result<SessionRow> {
    Ok(SessionRow {
        id: row.get(0)?,
        path: row.get(1)?,
        activity: row.get(2)?,
        unit: row.get(3)?,
        start: row.get(4)?,
        end: row.get(5)?,
        minutes: row.get(6)?,
        items: row.get(7)?,
        status: row.get(8)?,
        done_minutes: row.get(9)?,
        pinned: row.get(10)?,
        sequence: row.get(11)?,
        changed_at: row.get(12)?,
    })
}

/// Every session in order of time.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn all(db: &Connection) -> Result<Vec<SessionRow>> {
    db.prepare(&format!("SELECT {COLUMNS} FROM session ORDER BY start, id"))?.query_map([], read)?.collect()
}

/// One session.
///
/// # Errors
/// See [`all`].
pub fn find(db: &Connection, id: &str) -> Result<Option<SessionRow>> {
    db.query_row(&format!("SELECT {COLUMNS} FROM session WHERE id = ?1"), [id], read).optional()
}

/// Adds a session, or puts it in the place of the one with its id.
///
/// # Errors
/// See [`all`].
pub fn put(db: &Connection, s: &SessionRow) -> Result<()> {
    db.execute(
        "INSERT INTO session (id, path, activity, unit, start, end, minutes, items, status, done_minutes, pinned,
                              sequence, changed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT (id) DO UPDATE SET activity = excluded.activity, unit = excluded.unit, start = excluded.start,
           end = excluded.end, minutes = excluded.minutes, items = excluded.items, sequence = excluded.sequence,
           changed_at = excluded.changed_at",
        (
            &s.id,
            &s.path,
            &s.activity,
            s.unit,
            &s.start,
            &s.end,
            s.minutes,
            &s.items,
            &s.status,
            s.done_minutes,
            s.pinned,
            s.sequence,
            &s.changed_at,
        ),
    )?;
    Ok(())
}

/// Says what became of a session.
///
/// # Errors
/// See [`all`].
pub fn answer(db: &Connection, id: &str, status: &str, done_minutes: u32) -> Result<()> {
    db.execute(
        "UPDATE session SET status = ?2, done_minutes = ?3 WHERE id = ?1",
        (id, status, done_minutes),
    )?;
    Ok(())
}

/// Takes a session out of the plan.
///
/// # Errors
/// See [`all`].
pub fn remove(db: &Connection, id: &str) -> Result<()> {
    db.execute("DELETE FROM session WHERE id = ?1", [id])?;
    Ok(())
}

/// Pins a session, or lets it go.
///
/// # Errors
/// See [`all`].
pub fn pin(db: &Connection, id: &str, pinned: bool) -> Result<()> {
    db.execute("UPDATE session SET pinned = ?2 WHERE id = ?1 AND pinned <> ?2", (id, pinned))?;
    Ok(())
}

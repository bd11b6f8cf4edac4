//! Focus sessions: the stretches in which a session was on, as instants, and where work on an activity was left.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result};

pub(super) const CREATE: &str = "
CREATE TABLE focus_stretch (
  session TEXT NOT NULL,
  start TEXT NOT NULL,
  end TEXT,
  PRIMARY KEY (session, start)
);
CREATE TABLE left_off (
  path TEXT NOT NULL,
  activity TEXT NOT NULL,
  session TEXT NOT NULL,
  stopped TEXT,
  step TEXT,
  day TEXT NOT NULL,
  PRIMARY KEY (path, activity)
);
";

/// A stretch of a session: from a start or a going on to a pause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StretchRow {
    /// Which session.
    pub session: String,
    /// When it began.
    pub start: DateTime<Utc>,
    /// When it was paused; none while it is on.
    pub end: Option<DateTime<Utc>>,
}

/// Where work on an activity was left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOffRow {
    /// Whose.
    pub path: String,
    /// Which activity.
    pub activity: String,
    /// The session that was ended with it.
    pub session: String,
    /// Where the learner stopped.
    pub stopped: Option<String>,
    /// The next tiny step.
    pub step: Option<String>,
    /// The study day on which it was said.
    pub day: String,
}

/// Every stretch, the oldest first. One whose moment cannot be read is passed over.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn stretches(db: &Connection) -> Result<Vec<StretchRow>> {
    let rows: Vec<(String, String, Option<String>)> = db
        .prepare("SELECT session, start, end FROM focus_stretch ORDER BY start, rowid")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_>>()?;
    let read = |(session, start, end): (String, String, Option<String>)| {
        let end = match end {
            Some(end) => Some(end.parse().ok()?),
            None => None,
        };
        Some(StretchRow { session, start: start.parse().ok()?, end })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Begins a stretch.
///
/// # Errors
/// See [`stretches`].
pub fn begin(db: &Connection, session: &str, at: DateTime<Utc>) -> Result<()> {
    put(db, session, at, None)
}

/// Stores a stretch; one that began at the same moment gets its end.
///
/// # Errors
/// See [`stretches`].
pub fn put(db: &Connection, session: &str, start: DateTime<Utc>, end: Option<DateTime<Utc>>) -> Result<()> {
    db.execute(
        "INSERT INTO focus_stretch (session, start, end) VALUES (?1, ?2, ?3)
         ON CONFLICT (session, start) DO UPDATE SET end = excluded.end WHERE end IS NOT excluded.end",
        (session, crate::clock::stamp(start), end.map(crate::clock::stamp)),
    )?;
    Ok(())
}

/// Ends the stretch of a session that is on, if one is.
///
/// # Errors
/// See [`stretches`].
pub fn end(db: &Connection, session: &str, at: DateTime<Utc>) -> Result<()> {
    db.execute(
        "UPDATE focus_stretch SET end = ?2 WHERE session = ?1 AND end IS NULL",
        (session, crate::clock::stamp(at)),
    )?;
    Ok(())
}

/// Forgets the stretch of a session that is on: nobody knows any more how much of it was study.
///
/// # Errors
/// See [`stretches`].
pub fn forget_open(db: &Connection, session: &str) -> Result<()> {
    db.execute("DELETE FROM focus_stretch WHERE session = ?1 AND end IS NULL", [session])?;
    Ok(())
}

/// Forgets every stretch of a session.
///
/// # Errors
/// See [`stretches`].
pub fn forget(db: &Connection, session: &str) -> Result<()> {
    db.execute("DELETE FROM focus_stretch WHERE session = ?1", [session])?;
    Ok(())
}

/// Where every activity was left.
///
/// # Errors
/// See [`stretches`].
pub fn left_off(db: &Connection) -> Result<Vec<LeftOffRow>> {
    db.prepare("SELECT path, activity, session, stopped, step, day FROM left_off ORDER BY path, activity")?
        .query_map([], |row| {
            Ok(LeftOffRow {
                path: row.get(0)?,
                activity: row.get(1)?,
                session: row.get(2)?,
                stopped: row.get(3)?,
                step: row.get(4)?,
                day: row.get(5)?,
            })
        })?
        .collect()
}

/// Stores where an activity was left, in the place of what was said before.
///
/// # Errors
/// See [`stretches`].
pub fn leave(db: &Connection, row: &LeftOffRow) -> Result<()> {
    db.execute(
        "INSERT INTO left_off (path, activity, session, stopped, step, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (path, activity) DO UPDATE SET session = excluded.session, stopped = excluded.stopped,
           step = excluded.step, day = excluded.day",
        (&row.path, &row.activity, &row.session, &row.stopped, &row.step, &row.day),
    )?;
    Ok(())
}

/// Forgets where an activity was left, unless this session said it: the work has gone on since.
///
/// # Errors
/// See [`stretches`].
pub fn went_on(db: &Connection, path: &str, activity: &str, session: &str) -> Result<()> {
    let known: Option<String> = db
        .query_row(
            "SELECT session FROM left_off WHERE path = ?1 AND activity = ?2",
            (path, activity),
            |row| row.get(0),
        )
        .optional()?;
    if known.is_some_and(|known| known != session) {
        db.execute("DELETE FROM left_off WHERE path = ?1 AND activity = ?2", (path, activity))?;
    }
    Ok(())
}

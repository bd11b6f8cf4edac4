//! Single occurrences of community events, and what the learner keeps beside an event: questions to bring, and the link
//! by which it is joined. An occurrence is named by its date in the author's zone, which no reading of the zone shifts.

use rusqlite::{Connection, Result};

pub(super) const CREATE: &str = "
CREATE TABLE event_week (
  path TEXT NOT NULL REFERENCES path (id),
  position INTEGER NOT NULL,
  day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('skipped', 'attended', 'missed')),
  PRIMARY KEY (path, position, day)
);
CREATE TABLE event_note (
  path TEXT NOT NULL REFERENCES path (id),
  position INTEGER NOT NULL,
  questions TEXT NOT NULL,
  link TEXT,
  PRIMARY KEY (path, position)
);
";

/// What the learner said of one occurrence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventWeekRow {
    /// Whose.
    pub path: String,
    /// Position among the path's events.
    pub position: u32,
    /// Its date in the author's zone.
    pub day: String,
    /// "skipped", "attended", "missed".
    pub state: String,
}

/// What the learner keeps beside an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventNoteRow {
    /// Whose.
    pub path: String,
    /// Position among the path's events.
    pub position: u32,
    /// Questions to bring, one a line.
    pub questions: String,
    /// Where it is joined.
    pub link: Option<String>,
}

/// Everything said of occurrences.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn weeks(db: &Connection) -> Result<Vec<EventWeekRow>> {
    db.prepare("SELECT path, position, day, state FROM event_week ORDER BY path, position, day")?
        .query_map([], |row| {
            Ok(EventWeekRow {
                path: row.get(0)?,
                position: row.get(1)?,
                day: row.get(2)?,
                state: row.get(3)?,
            })
        })?
        .collect()
}

/// Everything kept beside events.
///
/// # Errors
/// See [`weeks`].
pub fn notes(db: &Connection) -> Result<Vec<EventNoteRow>> {
    db.prepare("SELECT path, position, questions, link FROM event_note ORDER BY path, position")?
        .query_map([], |row| {
            Ok(EventNoteRow {
                path: row.get(0)?,
                position: row.get(1)?,
                questions: row.get(2)?,
                link: row.get(3)?,
            })
        })?
        .collect()
}

/// Says something of an occurrence.
///
/// # Errors
/// See [`weeks`].
pub fn put(db: &Connection, row: &EventWeekRow) -> Result<()> {
    db.execute(
        "INSERT INTO event_week (path, position, day, state) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (path, position, day) DO UPDATE SET state = excluded.state WHERE state <> excluded.state",
        (&row.path, row.position, &row.day, &row.state),
    )?;
    Ok(())
}

/// Takes back what was said of an occurrence.
///
/// # Errors
/// See [`weeks`].
pub fn forget(db: &Connection, path: &str, position: u32, day: &str) -> Result<()> {
    db.execute(
        "DELETE FROM event_week WHERE path = ?1 AND position = ?2 AND day = ?3",
        (path, position, day),
    )?;
    Ok(())
}

/// Keeps something beside an event; nothing where it says nothing.
///
/// # Errors
/// See [`weeks`].
pub fn keep(db: &Connection, row: &EventNoteRow) -> Result<()> {
    if row.questions.is_empty() && row.link.is_none() {
        db.execute("DELETE FROM event_note WHERE path = ?1 AND position = ?2", (&row.path, row.position))?;
        return Ok(());
    }
    db.execute(
        "INSERT INTO event_note (path, position, questions, link) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (path, position) DO UPDATE SET questions = excluded.questions, link = excluded.link
         WHERE questions <> excluded.questions OR link IS NOT excluded.link",
        (&row.path, row.position, &row.questions, &row.link),
    )?;
    Ok(())
}

/// Takes a path's rows along to a version in which its events have other positions; what is gone there is forgotten.
///
/// # Errors
/// See [`weeks`].
pub fn carry(db: &Connection, path: &str, place: impl Fn(u32) -> Option<u32>) -> Result<()> {
    let (weeks, notes) = (weeks(db)?, notes(db)?);
    db.execute("DELETE FROM event_week WHERE path = ?1", [path])?;
    db.execute("DELETE FROM event_note WHERE path = ?1", [path])?;
    for row in weeks.into_iter().filter(|row| row.path == path) {
        if let Some(position) = place(row.position) {
            put(db, &EventWeekRow { position, ..row })?;
        }
    }
    for row in notes.into_iter().filter(|row| row.path == path) {
        if let Some(position) = place(row.position) {
            keep(db, &EventNoteRow { position, ..row })?;
        }
    }
    Ok(())
}

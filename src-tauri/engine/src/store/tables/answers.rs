//! The learner's word on days and weeks: daily check-ins and weekly reviews.

use rusqlite::{Connection, OptionalExtension as _, Result};

pub(super) const CREATE: &str = "
CREATE TABLE check_in (day TEXT NOT NULL PRIMARY KEY, energy INTEGER, note TEXT, at TEXT NOT NULL);
CREATE TABLE review (week TEXT NOT NULL PRIMARY KEY, note TEXT, at TEXT NOT NULL);
";

/// A day's check-in.
#[derive(Debug, Clone)]
pub struct CheckInRow {
    /// The study day.
    pub day: String,
    /// 1 to 5.
    pub energy: Option<u32>,
    /// One line.
    pub note: Option<String>,
}

/// All check-ins in order.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn check_ins(db: &Connection) -> Result<Vec<CheckInRow>> {
    db.prepare("SELECT day, energy, note FROM check_in ORDER BY day")?
        .query_map([], |row| Ok(CheckInRow { day: row.get(0)?, energy: row.get(1)?, note: row.get(2)? }))?
        .collect()
}

/// Stores a day's check-in; a later one for the same day takes its place.
///
/// # Errors
/// See [`check_ins`].
pub fn put_check_in(db: &Connection, row: &CheckInRow, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO check_in (day, energy, note, at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (day) DO UPDATE SET energy = excluded.energy, note = excluded.note, at = excluded.at
         WHERE energy IS NOT excluded.energy OR note IS NOT excluded.note",
        (&row.day, row.energy, &row.note, at),
    )?;
    Ok(())
}

/// A week's review: none where it was not completed, else its note.
///
/// # Errors
/// See [`check_ins`].
pub fn review(db: &Connection, week: &str) -> Result<Option<Option<String>>> {
    db.query_row("SELECT note FROM review WHERE week = ?1", [week], |row| row.get(0)).optional()
}

/// Completes a week's review.
///
/// # Errors
/// See [`check_ins`].
pub fn put_review(db: &Connection, week: &str, note: Option<&str>, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO review (week, note, at) VALUES (?1, ?2, ?3)
         ON CONFLICT (week) DO UPDATE SET note = excluded.note, at = excluded.at
         WHERE note IS NOT excluded.note",
        (week, note, at),
    )?;
    Ok(())
}

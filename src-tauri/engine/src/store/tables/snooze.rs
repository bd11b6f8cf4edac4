//! What the learner put off: one occasion's reminder, or all reminders until a moment. Undone like any other change.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result};
use waymark_core::reminders::{Silence, Snooze};

/// Instants are RFC 3339 text in UTC.
pub(super) const CREATE: &str = "
CREATE TABLE snooze (
    subject TEXT NOT NULL,
    number  INTEGER NOT NULL,
    until   TEXT NOT NULL,
    PRIMARY KEY (subject, number)
);
CREATE TABLE silence (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    since TEXT NOT NULL,
    until TEXT NOT NULL
);
";

/// The snoozes that end after `since`, in order, with all earlier ones of the same occasions.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn since(db: &Connection, since: DateTime<Utc>) -> Result<Vec<Snooze>> {
    let rows = db
        .prepare(
            "SELECT subject, number, until FROM snooze
              WHERE subject IN (SELECT subject FROM snooze WHERE until >= ?1) ORDER BY subject, number",
        )?
        .query_map([text(since)], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)))?
        .collect::<Result<Vec<(String, u32, String)>>>()?;
    let read = |(subject, number, until): (String, u32, String)| {
        Some(Snooze { subject, number, until: until.parse().ok()? })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// The newest snooze of an occasion.
///
/// # Errors
/// See [`since`].
pub fn newest(db: &Connection, subject: &str) -> Result<Option<(u32, DateTime<Utc>)>> {
    let row = db
        .query_row(
            "SELECT number, until FROM snooze WHERE subject = ?1 ORDER BY number DESC LIMIT 1",
            [subject],
            |row| Ok((row.get(0)?, row.get::<_, String>(1)?)),
        )
        .optional()?;
    Ok(row.and_then(|(number, until)| Some((number, until.parse().ok()?))))
}

/// Stores a snooze; one of the same number gets the new moment.
///
/// # Errors
/// See [`since`].
pub fn put(db: &Connection, snooze: &Snooze) -> Result<()> {
    db.execute(
        "INSERT INTO snooze (subject, number, until) VALUES (?1, ?2, ?3)
         ON CONFLICT (subject, number) DO UPDATE SET until = excluded.until WHERE until <> excluded.until",
        (&snooze.subject, snooze.number, text(snooze.until)),
    )?;
    Ok(())
}

/// The stretch in which nothing is to be heard; it may be over.
///
/// # Errors
/// See [`since`].
pub fn silence(db: &Connection) -> Result<Option<Silence>> {
    let row = db
        .query_row("SELECT since, until FROM silence WHERE id = 1", [], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    Ok(row
        .and_then(|(since, until)| Some(Silence { since: since.parse().ok()?, until: until.parse().ok()? })))
}

/// Puts all reminders off, or ends that.
///
/// # Errors
/// See [`since`].
pub fn set_silence(db: &Connection, silence: Option<Silence>) -> Result<()> {
    match silence {
        None => db.execute("DELETE FROM silence", [])?,
        Some(silence) => db.execute(
            "INSERT INTO silence (id, since, until) VALUES (1, ?1, ?2)
             ON CONFLICT (id) DO UPDATE SET since = excluded.since, until = excluded.until",
            [text(silence.since), text(silence.until)],
        )?,
    };
    Ok(())
}

/// One form for all instants, so that text compares as time.
fn text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Secs, true)
}

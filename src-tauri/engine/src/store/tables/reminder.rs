//! The ledger of reminders, and the one row by which the window and the runner speak to each other about them.
//!
//! A key stands here before its notification is shown, and no process shows a key that it could not claim: that is
//! what makes "never twice" true across restarts and processes. What is due is decided by `waymark_core::reminders`.

use crate::store::kept;
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeMap;
use waymark_core::reminders::LedgerState;

/// The tables as they are created. Instants are RFC 3339 text in UTC.
pub(super) const CREATE: &str = "
CREATE TABLE reminder (
    key      TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    due      TEXT NOT NULL,
    title    TEXT NOT NULL,
    body     TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('claimed', 'shown', 'passed', 'held', 'withdrawn', 'in-doubt')),
    doubts   INTEGER NOT NULL DEFAULT 0,
    shown_at TEXT,
    note     TEXT
) STRICT;
CREATE INDEX reminder_due ON reminder (due);
CREATE TABLE delivery (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    problem    TEXT,
    test_asked TEXT
) STRICT;
INSERT INTO delivery (id) VALUES (1);
";

/// When a runner last looked: what was due since then is settled when the next one does.
pub(super) const ADD_LOOKED_AT: &str = "ALTER TABLE delivery ADD COLUMN looked_at TEXT";

/// Where a notification stands: which process of the desktop showed it, and its number there.
pub(super) const ADD_PLACE: &str =
    "ALTER TABLE reminder ADD COLUMN server TEXT; ALTER TABLE reminder ADD COLUMN number INTEGER";

/// How often a doubtful reminder may be tried: the second doubt is final.
const DOUBTS_FINAL: u32 = 2;

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderRow {
    /// The reminder's stable key.
    pub key: String,
    /// "session", "event", "check-in", "review", "away", "test".
    pub kind: String,
    /// When it was due.
    pub due: DateTime<Utc>,
    /// Its headline as it was (or would have been) shown.
    pub title: String,
    /// Its text as it was (or would have been) shown.
    pub body: String,
    /// What became of it.
    pub state: String,
    /// When it was shown on the desktop.
    pub shown_at: Option<DateTime<Utc>>,
    /// Why it was held back or shown in the app only, in one sentence.
    pub note: Option<String>,
    /// How often a crash left in doubt whether it was shown.
    pub doubts: u32,
}

/// Where a notification stands on the desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The process that shows it.
    pub server: String,
    /// Its number there.
    pub number: u32,
}

/// What a new line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The reminder's stable key.
    pub key: String,
    /// "session", "event", "check-in", "review", "test".
    pub kind: &'static str,
    /// When it is due.
    pub due: DateTime<Utc>,
    /// Its headline.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// Takes a key for showing. False where it was shown or claimed already, or is over: then nobody may show it.
///
/// # Errors
/// Where the store cannot be written.
pub fn claim(db: &Connection, entry: &Entry) -> rusqlite::Result<bool> {
    write(db, entry, "claimed", None)
}

/// Stores that a reminder waits, and why. False where it is shown, claimed or over already.
///
/// # Errors
/// Where the store cannot be written.
pub fn hold(db: &Connection, entry: &Entry, note: &str) -> rusqlite::Result<bool> {
    write(db, entry, "held", Some(note))
}

/// Stores that a reminder's time is over; a note that it has stays. False where it is settled already.
///
/// # Errors
/// Where the store cannot be written.
pub fn pass(db: &Connection, entry: &Entry) -> rusqlite::Result<bool> {
    write(db, entry, "passed", None)
}

/// Writes a line unless the key is settled: shown, claimed, passed, or in doubt for good.
fn write(db: &Connection, entry: &Entry, state: &str, note: Option<&str>) -> rusqlite::Result<bool> {
    let changed = db.prepare(
        "INSERT INTO reminder (key, kind, due, title, body, state, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (key) DO UPDATE
            SET due = ?3, title = ?4, body = ?5, state = ?6, note = coalesce(?7, note)
          WHERE state IN ('held', 'withdrawn') OR (state = 'in-doubt' AND doubts < ?8)",
    )?
    .execute(params![
        entry.key,
        entry.kind,
        text(entry.due),
        entry.title,
        entry.body,
        state,
        note,
        DOUBTS_FINAL
    ])?;
    Ok(changed == 1)
}

/// A claimed reminder was shown, and stands there where that is known.
///
/// # Errors
/// Where the store cannot be written.
pub fn shown(db: &Connection, key: &str, at: DateTime<Utc>, place: Option<&Place>) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE reminder SET state = 'shown', shown_at = ?2, note = NULL, server = ?3, number = ?4
          WHERE key = ?1 AND state = 'claimed'",
        params![key, text(at), place.map(|p| &p.server), place.map(|p| p.number)],
    )?;
    Ok(())
}

/// Key, kind and place of every reminder due since `since` that was shown and whose place is known, in order of time.
///
/// # Errors
/// Where the store cannot be read.
pub fn placed(db: &Connection, since: DateTime<Utc>) -> rusqlite::Result<Vec<(String, String, Place)>> {
    db.prepare(
        "SELECT key, kind, server, number FROM reminder
          WHERE state = 'shown' AND due >= ?1 AND server IS NOT NULL AND number IS NOT NULL ORDER BY due, key",
    )?
    .query_map([text(since)], |row| {
        Ok((row.get(0)?, row.get(1)?, Place { server: row.get(2)?, number: row.get(3)? }))
    })?
    .collect()
}

/// A claimed reminder was certainly not shown: it waits for another try, and the note says why.
///
/// # Errors
/// Where the store cannot be written.
pub fn refused(db: &Connection, key: &str, note: &str) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE reminder SET state = 'held', note = ?2 WHERE key = ?1 AND state = 'claimed'",
        params![key, note],
    )?;
    Ok(())
}

/// A claimed reminder was handed over and nobody answered: it may still appear, so it is never tried again.
///
/// # Errors
/// Where the store cannot be written.
pub fn unanswered(db: &Connection, key: &str, note: &str) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE reminder SET state = 'in-doubt', doubts = ?3, note = ?2 WHERE key = ?1 AND state = 'claimed'",
        params![key, note, DOUBTS_FINAL],
    )?;
    Ok(())
}

/// The occasion of a held reminder is gone.
///
/// # Errors
/// Where the store cannot be written.
pub fn withdraw(db: &Connection, key: &str) -> rusqlite::Result<()> {
    db.execute("UPDATE reminder SET state = 'withdrawn' WHERE key = ?1 AND state = 'held'", [key])?;
    Ok(())
}

/// Puts every claimed key in doubt: whoever claimed it is gone. For a runner that holds the lock and begins.
/// Held ones that were due before `listed_only` have passed.
///
/// # Errors
/// Where the store cannot be written.
pub fn recover(db: &Connection, listed_only: DateTime<Utc>, note: &str) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE reminder SET state = 'in-doubt', doubts = doubts + 1, note = ?1 WHERE state = 'claimed'",
        [note],
    )?;
    expire(db, listed_only)
}

/// Held reminders that were due before `listed_only` have passed.
///
/// # Errors
/// Where the store cannot be written.
pub fn expire(db: &Connection, listed_only: DateTime<Utc>) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE reminder SET state = 'passed' WHERE state = 'held' AND due < ?1",
        [text(listed_only)],
    )?;
    Ok(())
}

/// The state of every key due since `since`, and of every held one.
///
/// # Errors
/// Where the store cannot be read.
pub fn states(db: &Connection, since: DateTime<Utc>) -> rusqlite::Result<BTreeMap<String, LedgerState>> {
    let mut query =
        db.prepare("SELECT key, state, doubts FROM reminder WHERE due >= ?1 OR state = 'held'")?;
    query
        .query_map([text(since)], |row| {
            let (state, doubts) = (row.get::<_, String>(1)?, row.get::<_, u32>(2)?);
            Ok((row.get(0)?, state_of(&state, doubts)))
        })?
        .collect()
}

fn state_of(word: &str, doubts: u32) -> LedgerState {
    match word {
        "shown" => LedgerState::Shown,
        "passed" => LedgerState::Passed,
        "held" => LedgerState::Held,
        "withdrawn" => LedgerState::Withdrawn,
        "in-doubt" => LedgerState::InDoubt { again: doubts < DOUBTS_FINAL },
        _ => LedgerState::Claimed,
    }
}

/// Lines that were due in `[from, to)`, in order of time.
///
/// # Errors
/// Where the store cannot be read.
pub fn between(
    db: &Connection,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> rusqlite::Result<Vec<ReminderRow>> {
    db.prepare("SELECT * FROM reminder WHERE due >= ?1 AND due < ?2 ORDER BY due, key")?
        .query_map([text(from), text(to)], row)?
        .collect()
}

/// The line of a key.
///
/// # Errors
/// Where the store cannot be read.
pub fn of_key(db: &Connection, key: &str) -> rusqlite::Result<Option<ReminderRow>> {
    db.query_row("SELECT * FROM reminder WHERE key = ?1", [key], row).optional()
}

fn row(row: &Row<'_>) -> rusqlite::Result<ReminderRow> {
    Ok(ReminderRow {
        key: row.get("key")?,
        kind: row.get("kind")?,
        due: instant(&row.get::<_, String>("due")?).unwrap_or_default(),
        title: kept::said(&row.get::<_, String>("title")?),
        body: kept::said(&row.get::<_, String>("body")?),
        state: row.get("state")?,
        shown_at: row.get::<_, Option<String>>("shown_at")?.and_then(|text| instant(&text)),
        note: row.get::<_, Option<String>>("note")?.map(|note| kept::said(&note)),
        doubts: row.get("doubts")?,
    })
}

/// What keeps reminders from arriving, as the runner last saw it, in one sentence.
///
/// # Errors
/// Where the store cannot be read.
pub fn problem(db: &Connection) -> rusqlite::Result<Option<String>> {
    let problem =
        db.query_row("SELECT problem FROM delivery WHERE id = 1", [], |row| row.get::<_, Option<String>>(0));
    Ok(problem.optional()?.flatten().map(|problem| kept::said(&problem)))
}

/// Stores what keeps reminders from arriving; writes nothing where nothing changed.
///
/// # Errors
/// Where the store cannot be written.
pub fn set_problem(db: &Connection, problem: Option<&str>) -> rusqlite::Result<()> {
    db.execute("UPDATE delivery SET problem = ?1 WHERE id = 1 AND problem IS NOT ?1", [problem])?;
    Ok(())
}

/// When a runner last looked, as far as it was written down.
///
/// # Errors
/// Where the store cannot be read.
pub fn looked_at(db: &Connection) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let at = db
        .query_row("SELECT looked_at FROM delivery WHERE id = 1", [], |row| row.get::<_, Option<String>>(0));
    Ok(at.optional()?.flatten().and_then(|text| instant(&text)))
}

/// Writes down that a runner looked.
///
/// # Errors
/// Where the store cannot be written.
pub fn looked(db: &Connection, at: DateTime<Utc>) -> rusqlite::Result<()> {
    db.execute("UPDATE delivery SET looked_at = ?1 WHERE id = 1", [text(at)])?;
    Ok(())
}

/// Asks the runner for a test reminder.
///
/// # Errors
/// Where the store cannot be written.
pub fn ask_for_test(db: &Connection, at: DateTime<Utc>) -> rusqlite::Result<()> {
    let at = at.to_rfc3339_opts(SecondsFormat::Millis, true);
    db.execute("UPDATE delivery SET test_asked = ?1 WHERE id = 1", [at])?;
    Ok(())
}

/// When a test was asked for that was not tried yet.
///
/// # Errors
/// Where the store cannot be read.
pub fn test_asked(db: &Connection) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let asked = db
        .query_row("SELECT test_asked FROM delivery WHERE id = 1", [], |row| row.get::<_, Option<String>>(0));
    Ok(asked.optional()?.flatten().and_then(|text| instant(&text)))
}

/// The test that was asked for has been tried.
///
/// # Errors
/// Where the store cannot be written.
pub fn test_tried(db: &Connection) -> rusqlite::Result<()> {
    db.execute("UPDATE delivery SET test_asked = NULL WHERE id = 1", [])?;
    Ok(())
}

/// One form for all instants, so that text compares as time.
fn text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn instant(text: &str) -> Option<DateTime<Utc>> {
    text.parse().ok()
}

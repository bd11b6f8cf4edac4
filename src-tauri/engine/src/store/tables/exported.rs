//! What was last written out of each event into calendar files. Undo leaves it alone: a calendar that has read a file
//! does not forget it, and the next file must go on from there. What goes on how is decided by
//! `waymark_core::calendar::published`.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, Result, Row};
use waymark_core::calendar::ics_write::OutEvent;

/// The table as it is created. Instants are RFC 3339 text in UTC.
pub(super) const CREATE: &str = "
CREATE TABLE exported_event (
  uid TEXT NOT NULL PRIMARY KEY,
  start TEXT NOT NULL,
  end TEXT NOT NULL,
  summary TEXT NOT NULL,
  description TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  stamp TEXT NOT NULL,
  cancelled INTEGER NOT NULL
) STRICT;
";

fn text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn read(row: &Row<'_>) -> Result<OutEvent> {
    let instant = |column: &str| -> Result<DateTime<Utc>> {
        Ok(row.get::<_, String>(column)?.parse().unwrap_or_default())
    };
    Ok(OutEvent {
        uid: row.get("uid")?,
        start: instant("start")?,
        end: instant("end")?,
        summary: row.get("summary")?,
        description: row.get("description")?,
        sequence: row.get("sequence")?,
        stamp: instant("stamp")?,
        cancelled: row.get("cancelled")?,
    })
}

/// Every event that was ever written out, as it was written last.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn all(db: &Connection) -> Result<Vec<OutEvent>> {
    db.prepare("SELECT * FROM exported_event")?.query_map([], read)?.collect()
}

/// Keeps events as they are written out now.
///
/// # Errors
/// See [`all`].
pub fn keep(db: &Connection, events: &[OutEvent]) -> Result<()> {
    let mut put = db.prepare(
        "INSERT OR REPLACE INTO exported_event (uid, start, end, summary, description, sequence, stamp, cancelled)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for event in events {
        put.execute((
            &event.uid,
            text(event.start),
            text(event.end),
            &event.summary,
            &event.description,
            event.sequence,
            text(event.stamp),
            event.cancelled,
        ))?;
    }
    Ok(())
}

//! The learner's changes to a path, one row for each side of each thing; the author's document is never altered.

use rusqlite::{Connection, Result};
use waymark_core::progress::copy::{Edit, Side};

pub(super) const CREATE: &str = "
CREATE TABLE path_edit (
  path TEXT NOT NULL,
  key TEXT NOT NULL,
  side TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (path, key, side)
);
";

/// A path's changes in the order in which they were first made.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn of(db: &Connection, path: &str) -> Result<Vec<Edit>> {
    let mut statement =
        db.prepare("SELECT key, side, value FROM path_edit WHERE path = ?1 ORDER BY rowid")?;
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?));
    let rows: Vec<(String, String, String)> = statement.query_map([path], read)?.collect::<Result<_>>()?;
    let edit = |(key, side, value): (String, String, String)| {
        Some(Edit { key, side: Side::from_word(&side)?, value })
    };
    Ok(rows.into_iter().filter_map(edit).collect())
}

/// Sets one side of a thing.
///
/// # Errors
/// See [`of`].
pub fn put(db: &Connection, path: &str, edit: &Edit) -> Result<()> {
    db.execute(
        "INSERT INTO path_edit (path, key, side, value) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (path, key, side) DO UPDATE SET value = excluded.value",
        (path, &edit.key, edit.side.word(), &edit.value),
    )?;
    Ok(())
}

/// Gives one side of a thing back to the author.
///
/// # Errors
/// See [`of`].
pub fn remove(db: &Connection, path: &str, key: &str, side: Side) -> Result<()> {
    db.execute("DELETE FROM path_edit WHERE path = ?1 AND key = ?2 AND side = ?3", (path, key, side.word()))?;
    Ok(())
}

/// Gives a thing back to the author, and what is inside of it where `inside`.
///
/// # Errors
/// See [`of`].
pub fn remove_all(db: &Connection, path: &str, key: &str, inside: bool) -> Result<()> {
    db.execute("DELETE FROM path_edit WHERE path = ?1 AND key = ?2", (path, key))?;
    if inside {
        let prefix = format!("{key}#");
        db.execute(
            "DELETE FROM path_edit WHERE path = ?1 AND substr(key, 1, length(?2)) = ?2",
            (path, prefix),
        )?;
    }
    Ok(())
}

/// Puts changes in the place of all that a path has, in their order.
///
/// # Errors
/// See [`of`].
pub fn replace(db: &Connection, path: &str, edits: &[Edit]) -> Result<()> {
    db.execute("DELETE FROM path_edit WHERE path = ?1", [path])?;
    edits.iter().try_for_each(|edit| put(db, path, edit))
}

//! The proposal that waits for the learner: one row at most, with what it was made for and how long it holds. Its changes
//! stand apart under its id: undo keeps the row, which is small, and what it lost of the changes is worked out anew.

use rusqlite::{Connection, OptionalExtension as _, Result};

pub(super) const CREATE: &str = "
CREATE TABLE proposal (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  state TEXT NOT NULL CHECK (state IN ('none', 'open', 'withdrawn', 'settled')),
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  until TEXT NOT NULL,
  news TEXT NOT NULL,
  because TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE TABLE proposal_changes (id TEXT NOT NULL PRIMARY KEY, changes TEXT NOT NULL);
";

/// What is known about the next plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProposalRow {
    /// "none": nothing has to move; "open": it waits; "withdrawn": it waited, and nothing has to move any more;
    /// "settled": the learner has decided on these news.
    pub state: String,
    /// Names its content: the same changes have the same id.
    pub id: String,
    /// The store's revision that it was made on.
    pub revision: u64,
    /// The moment from which time alone may have changed it, RFC 3339 in UTC.
    pub until: String,
    /// Digest of what it answers, so that what was decided is not proposed again.
    pub news: String,
    /// The operation that brought it about; "time" where a session passed, "asked" where the learner wanted to look,
    /// "left" where some of the last one was left.
    pub because: String,
    /// When it was made, RFC 3339 in UTC.
    pub made_at: String,
}

/// The row, where there is one.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn load(db: &Connection) -> Result<Option<ProposalRow>> {
    db.query_row("SELECT state, id, revision, until, news, because, made_at FROM proposal", [], |row| {
        Ok(ProposalRow {
            state: row.get(0)?,
            id: row.get(1)?,
            revision: row.get::<_, i64>(2)?.try_into().unwrap_or(0),
            until: row.get(3)?,
            news: row.get(4)?,
            because: row.get(5)?,
            made_at: row.get(6)?,
        })
    })
    .optional()
}

/// Proposals whose changes are kept, the newest.
const KEPT: u32 = 8;

/// The changes of a proposal, JSON; none where they are no longer kept.
///
/// # Errors
/// See [`load`].
pub fn changes(db: &Connection, id: &str) -> Result<Option<String>> {
    db.query_row("SELECT changes FROM proposal_changes WHERE id = ?1", [id], |row| row.get(0)).optional()
}

/// Keeps the changes of a proposal, and forgets those of old ones.
///
/// # Errors
/// See [`load`].
pub fn keep_changes(db: &Connection, id: &str, changes: &str) -> Result<()> {
    db.execute("INSERT OR REPLACE INTO proposal_changes (id, changes) VALUES (?1, ?2)", (id, changes))?;
    db.execute(
        "DELETE FROM proposal_changes
         WHERE id NOT IN (SELECT id FROM proposal_changes ORDER BY rowid DESC LIMIT ?1)",
        [KEPT],
    )?;
    Ok(())
}

/// Stores the row in the place of the one that was there.
///
/// # Errors
/// See [`load`].
pub fn put(db: &Connection, row: &ProposalRow) -> Result<()> {
    db.execute(
        "INSERT INTO proposal (one, state, id, revision, until, news, because, made_at)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (one) DO UPDATE SET state = excluded.state, id = excluded.id, revision = excluded.revision,
           until = excluded.until, news = excluded.news, because = excluded.because, made_at = excluded.made_at",
        (
            &row.state,
            &row.id,
            i64::try_from(row.revision).unwrap_or(i64::MAX),
            &row.until,
            &row.news,
            &row.because,
            &row.made_at,
        ),
    )?;
    Ok(())
}

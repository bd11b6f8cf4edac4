//! The proposal that waits for the learner: one row at most, with what it was made for and how long it holds.

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
  made_at TEXT NOT NULL,
  changes TEXT NOT NULL
);
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
    /// The operation that brought it about; "time" where a session passed, "asked" where the learner wanted to look.
    pub because: String,
    /// When it was made, RFC 3339 in UTC.
    pub made_at: String,
    /// Its changes, JSON.
    pub changes: String,
}

/// The row, where there is one.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn load(db: &Connection) -> Result<Option<ProposalRow>> {
    db.query_row(
        "SELECT state, id, revision, until, news, because, made_at, changes FROM proposal",
        [],
        |row| {
            Ok(ProposalRow {
                state: row.get(0)?,
                id: row.get(1)?,
                revision: row.get::<_, i64>(2)?.try_into().unwrap_or(0),
                until: row.get(3)?,
                news: row.get(4)?,
                because: row.get(5)?,
                made_at: row.get(6)?,
                changes: row.get(7)?,
            })
        },
    )
    .optional()
}

/// Stores the row in the place of the one that was there.
///
/// # Errors
/// See [`load`].
pub fn put(db: &Connection, row: &ProposalRow) -> Result<()> {
    db.execute(
        "INSERT INTO proposal (one, state, id, revision, until, news, because, made_at, changes)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (one) DO UPDATE SET state = excluded.state, id = excluded.id, revision = excluded.revision,
           until = excluded.until, news = excluded.news, because = excluded.because, made_at = excluded.made_at,
           changes = excluded.changes",
        (
            &row.state,
            &row.id,
            i64::try_from(row.revision).unwrap_or(i64::MAX),
            &row.until,
            &row.news,
            &row.because,
            &row.made_at,
            &row.changes,
        ),
    )?;
    Ok(())
}

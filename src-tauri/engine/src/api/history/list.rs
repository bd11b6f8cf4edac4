//! What was done.

use crate::api::json::views::HistoryEntry;
use crate::store::tables::operation;
use crate::study::view;
use crate::{ApiError, Engine};
use chrono::{DateTime, Utc};

/// How many operations are listed.
const MOST: u32 = 200;

/// The newest operations first.
///
/// # Errors
/// Those of reading the store.
pub fn history(engine: &mut Engine, (): ()) -> Result<Vec<HistoryEntry>, ApiError> {
    let zone = engine.study()?.zone;
    let entry = |o: operation::Operation| HistoryEntry {
        id: o.id.to_string(),
        sentence: o.sentence,
        at: o.at.parse::<DateTime<Utc>>().map_or(o.at, |at| view::wall(zone.local(at))),
        undone: o.undone_at.is_some(),
    };
    Ok(operation::history(&engine.db, MOST)?.into_iter().map(entry).collect())
}

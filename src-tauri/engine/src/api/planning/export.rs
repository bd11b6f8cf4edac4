//! The plan as a calendar file.

use crate::api::json::views::{Exported, FileCall};
use crate::study::{no_plan, view};
use crate::{ApiError, Engine, files};
use chrono::{DateTime, Duration, Utc};
use std::path::Path;
use waymark_core::calendar::ics_write::{OWN_UID, OutEvent, write};

/// Writes every session that was not skipped into an iCalendar file, whole or not at all. The same plan gives the same
/// file; a moved session keeps its UID and counts its moves.
///
/// # Errors
/// `no-plan`, `cannot-write`, and those of reading the store.
pub fn export_calendar(engine: &mut Engine, call: FileCall) -> Result<Exported, ApiError> {
    let now = engine.now();
    let study = engine.study()?;
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    let local = study.local(now);
    let events: Vec<OutEvent> = study
        .sessions
        .iter()
        .filter(|s| s.row.status != "skipped")
        .map(|s| {
            let seen = view::session(&study, s, local);
            let start = study.zone.instant(s.start);
            let items = seen.items.iter().map(|i| match &i.link {
                Some(link) => format!("{}\n{link}", i.text),
                None => i.text.clone(),
            });
            OutEvent {
                uid: format!("{}{OWN_UID}", s.row.id),
                start,
                end: start + Duration::minutes(i64::from(s.row.minutes)),
                summary: format!("{} ({})", seen.activity, seen.unit_label),
                description: items.collect::<Vec<_>>().join("\n"),
                sequence: s.row.sequence,
                stamp: s.row.changed_at.parse::<DateTime<Utc>>().unwrap_or(now),
            }
        })
        .collect();
    files::write(Path::new(&call.file), &write("Waymark", &events))?;
    Ok(Exported { file: call.file, sessions: u32::try_from(events.len()).unwrap_or(u32::MAX) })
}

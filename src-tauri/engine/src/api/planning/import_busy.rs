//! Taken time out of a calendar file.

use super::prepare::busy_file;
use crate::api::json::views::{Changed, FileCall};
use crate::store::tables::busy;
use crate::{ApiError, Engine};
use waymark_core::calendar::ics_read;
use waymark_core::message::Message;
use waymark_core::planning::model::Span;

/// Keeps a calendar file's text; its events are busy time from now on. One of the same name takes the older one's
/// place. The plan stays as it is until a replan.
///
/// # Errors
/// Those of reading the file, `not-a-calendar`, and those of writing the store.
pub fn import_busy(engine: &mut Engine, call: FileCall) -> Result<Changed, ApiError> {
    let now = engine.now();
    let study = engine.study()?;
    let source = busy_file(&study, &call.file, now)?;
    let read = ics_read::read(&source.ics, Span { start: now, end: now }, &study.zone).unwrap_or_default();
    let (revision, sentence, ()) = engine.change("import-busy", |tx| {
        busy::put(tx, &source)?;
        Ok((
            Message::new("done-busy-imported")
                .text("name", source.name.as_str())
                .count("events", read.events)
                .count("unreadable", read.unreadable),
            (),
        ))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

//! Taken time out of a calendar file.

use super::prepare::{busy_file, read_ahead};
use crate::api::json::views::{Changed, FileCall};
use crate::store::tables::busy;
use crate::study::clash;
use crate::{ApiError, Engine};
use waymark_core::calendar::remark::in_words;
use waymark_core::message::Message;

/// Keeps a calendar file's text; its events are busy time from now on, and the sentence names those that cannot be taken
/// as they are written. One of the same name takes the older one's place. The plan stays as it is until a replan.
///
/// # Errors
/// Those of reading the file, `not-a-calendar`, `calendar-cut-off`, and those of writing the store.
pub fn import_busy(engine: &mut Engine, call: FileCall) -> Result<Changed, ApiError> {
    let now = engine.now();
    let study = engine.study()?;
    let source = busy_file(&study, &call.file, now)?;
    let read = read_ahead(&study, &source.ics, now);
    let (revision, sentence, ()) = engine.change("import-busy", |tx| {
        busy::put(tx, &source)?;
        Ok((
            Message::new("done-busy-imported")
                .text("name", source.name.as_str())
                .count("events", read.events)
                .count("remarks", read.remarks.len() as u64)
                .text("words", in_words(&read.remarks)),
            (),
        ))
    })?;
    // What it meets is said at once, also where the session starts too soon to be moved unasked.
    let met = clash::sentence(&engine.study()?, now)?.map(|m| m.render());
    let sentence = [Some(sentence), met].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

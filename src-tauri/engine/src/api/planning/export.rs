//! The plan as a calendar file.

use crate::api::json::views::{ExportCall, Exported};
use crate::store::tables::exported;
use crate::study::{Study, StudySession, no_plan, view};
use crate::{ApiError, Engine, files};
use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use rusqlite::TransactionBehavior;
use std::path::Path;
use waymark_core::calendar::ics_write::{self, OWN_UID, OutEvent};
use waymark_core::calendar::published;
use waymark_core::message::Message;

/// Writes every session that was not skipped into an iCalendar file, whole or not at all; those that were written
/// before and have left the plan are written as cancelled. The same plan gives the same file, and an event's number
/// grows with every change of what was written. A file that Waymark did not write is only replaced when `force` says so.
///
/// # Errors
/// `no-plan`, `not-our-file`, `is-a-directory`, `cannot-read`, `cannot-write`, and those of the store. Then the file
/// is as it was.
pub fn export_calendar(engine: &mut Engine, call: ExportCall) -> Result<Exported, ApiError> {
    let now = engine.now();
    let study = engine.study()?;
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    let file = Path::new(&call.file);
    if !call.force {
        leave_others_alone(file)?;
    }
    let local = study.local(now);
    let plan: Vec<OutEvent> = study
        .sessions
        .iter()
        .filter(|s| s.row.status != "skipped")
        .map(|s| event(&study, s, local))
        .collect();
    let sessions = u32::try_from(plan.len()).unwrap_or(u32::MAX);
    // The numbers are kept before the file appears: a number that nobody saw does no harm, one used twice would.
    let tx = engine.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let events = published::publish(&exported::all(&tx)?, plan, now);
    let ready = files::prepare(file, &ics_write::write("Waymark", &published::still_said(&events, now)))?;
    exported::keep(&tx, &events)?;
    tx.commit()?;
    ready.appear()?;
    Ok(Exported { file: call.file, sessions })
}

fn leave_others_alone(file: &Path) -> Result<(), ApiError> {
    match files::beginning(file)? {
        Some(text) if !text.is_empty() && !ics_write::is_own(&text) => {
            let message = Message::new("error-not-our-file").text("file", file.display().to_string());
            Err(ApiError::no("not-our-file", message, "error-not-our-file-help"))
        }
        _ => Ok(()),
    }
}

fn event(study: &Study, session: &StudySession, now: NaiveDateTime) -> OutEvent {
    let seen = view::session(study, session, now);
    let start = study.zone.instant(session.start);
    let items = seen.items.iter().map(|i| match &i.link {
        Some(link) => format!("{}\n{link}", i.text),
        None => i.text.clone(),
    });
    OutEvent {
        uid: format!("{}{OWN_UID}", session.row.id),
        start,
        end: start + Duration::minutes(i64::from(session.row.minutes)),
        summary: format!("{} ({})", seen.activity, seen.unit_label),
        description: items.collect::<Vec<_>>().join("\n"),
        sequence: session.row.sequence,
        stamp: DateTime::<Utc>::UNIX_EPOCH,
        cancelled: false,
    }
}

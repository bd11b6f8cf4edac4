//! A path becomes the learner's.

use super::prepare::prepare;
use crate::api::json::views::{Changed, PlanCall};
use crate::store::tables::{availability, busy, event_choice, path, path_edit, setting};
use crate::study::copy::known;
use crate::study::proposal;
use crate::{ApiError, Engine};
use waymark_core::message::Message;

/// Stores a path with its plan, its rules and its calendars. One step of undo.
///
/// # Errors
/// As `preview_plan`, and those of writing the store.
pub fn accept_plan(engine: &mut Engine, call: PlanCall) -> Result<Changed, ApiError> {
    let now = engine.now();
    let ready = prepare(engine, &call)?;
    let from = ready.study.week_of(ready.study.local(now).date());
    let next = engine.revision()? + 1;
    let (revision, sentence, ()) = engine.change("accept-plan", |tx| {
        let accepted = ready.study.path(ready.study.paths.last().map(|p| p.row.id.as_str()))?;
        path::keep_document(tx, &ready.document.sha256, &ready.document.bytes)?;
        path::insert(tx, &accepted.row)?;
        for edit in known(&ready.document.report, &call.input.known_units) {
            path_edit::put(tx, &accepted.row.id, &edit)?;
        }
        setting::save(tx, &ready.study.settings)?;
        availability::save(tx, &ready.study.availability)?;
        let stored = busy::all(tx)?;
        for source in ready.study.busy.iter().filter(|b| !stored.iter().any(|s| s.id == b.id)) {
            busy::put(tx, source)?;
        }
        event_choice::save(tx, &accepted.row.id, &accepted.attended, &accepted.readings)?;
        ready.outcome.store(tx, from)?;
        proposal::settle(tx, &ready.study, (now, next), false)?;
        let title = accepted.row.title.as_str();
        let own = ready.own();
        let message = match own.finish {
            Some(finish) => Message::new("done-accepted")
                .text("path", title)
                .count("sessions", own.sessions as u64)
                .day("finish", finish, ready.study.local(now).date()),
            None => Message::new("done-accepted-empty").text("path", title),
        };
        Ok((message, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

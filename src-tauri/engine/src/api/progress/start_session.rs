//! A session begins.

use crate::api::json::views::{Changed, SessionCall};
use crate::store::tables::focus;
use crate::store::tables::session::{self, SessionRow};
use crate::study::by_hand::Moved;
use crate::study::{Study, StudySession};
use crate::{ApiError, Engine};
use chrono::{DateTime, Duration, NaiveDateTime, SecondsFormat, Timelike as _, Utc};
use waymark_core::message::{Message, Value};
use waymark_core::planning::model::SessionStatus;
use waymark_core::progress::State;
use waymark_core::progress::focus::Phase;

/// A session that is started this close to its time keeps its place.
const ON_TIME_MINUTES: i64 = 15;

/// A gap before the next session that is shorter is no room for study.
const LEAST_MINUTES: i64 = 5;

/// Marks a session as running; it keeps its place from now on. One that is started on another occasion than its own is
/// studied now, so it comes here, ending at the latest where the next one begins. One that is on already goes on.
///
/// # Errors
/// `no-such-session`, `session-over`, `another-running`, `another-is-on`, and those of writing the store.
pub fn start_session(engine: &mut Engine, call: SessionCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let (instant, now) = (engine.now(), study.local(engine.now()));
    let stands = study.session(&call.session_id)?;
    if !matches!(stands.status, SessionStatus::Planned | SessionStatus::Running) {
        return Err(ApiError::no(
            "session-over",
            Message::new("error-session-over"),
            "error-session-over-help",
        ));
    }
    nothing_else_is_on(&study, &call.session_id, instant)?;
    if stands.state(now) == State::Running {
        return super::focus::resume_session(engine, call);
    }
    let activity = super::title(&study, stands, now);
    let on_time = stands.start - Duration::minutes(ON_TIME_MINUTES) <= now && now < stands.end;
    let here = match on_time {
        true => None,
        false => Some(Moved::of(&study, moved_here(&study, stands, instant)?, instant)?),
    };
    let (revision, sentence, ()) = engine.change("start-session", |tx| {
        match &here {
            Some(moved) => moved.store(tx)?,
            None => session::answer(tx, &call.session_id, "running", 0)?,
        }
        // One that nobody ended counts what was counted before its pauses; what came after the last start is unknown.
        focus::forget_open(tx, &call.session_id)?;
        focus::begin(tx, &call.session_id, instant)?;
        Ok((Message::new("done-session-started").text("activity", activity), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// Refuses to go on with a session while another one is on or paused.
///
/// # Errors
/// `another-running`.
pub(crate) fn nothing_else_is_on(study: &Study, id: &str, now: DateTime<Utc>) -> Result<(), ApiError> {
    match study.on(now) {
        Some((other, tally)) if other.row.id != id && tally.phase != Phase::Full => {
            let message = Message::new("error-another-running")
                .text("activity", super::title(study, other, study.local(now)))
                .minutes("done", tally.minutes());
            Err(ApiError::no("another-running", message, "error-another-running-help"))
        }
        _ => Ok(()),
    }
}

/// The session in the present, no longer than there is room before the next one.
fn moved_here(study: &Study, stands: &StudySession, instant: DateTime<Utc>) -> Result<SessionRow, ApiError> {
    let local = study.local(instant);
    let start = local.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(local);
    let others = || {
        let open = |s: &&StudySession| {
            s.row.id != stands.row.id
                && matches!(s.status, SessionStatus::Planned | SessionStatus::Running)
                && s.end > start
        };
        study.sessions.iter().filter(open)
    };
    let begins = |s: &StudySession| study.zone.instant(s.start);
    let room = |s: &StudySession| (begins(s) - study.zone.instant(start)).num_minutes();
    let next = others().min_by_key(|s| s.start);
    let minutes = match next {
        Some(next) if room(next) < LEAST_MINUTES => {
            let message = Message::new("error-another-is-on")
                .text("activity", super::title(study, next, local))
                .with("when", Value::DateTime(next.start));
            return Err(ApiError::no("another-is-on", message, "error-another-is-on-help"));
        }
        Some(next) => i64::from(stands.row.minutes).min(room(next)),
        None => i64::from(stands.row.minutes),
    };
    let end = study.local(study.zone.instant(start) + Duration::minutes(minutes));
    let wall = |at: NaiveDateTime| at.format("%Y-%m-%dT%H:%M:%S").to_string();
    Ok(SessionRow {
        start: wall(start),
        end: wall(end),
        minutes: u32::try_from(minutes).unwrap_or(stands.row.minutes),
        status: "running".into(),
        sequence: stands.row.sequence + 1,
        changed_at: instant.to_rfc3339_opts(SecondsFormat::Secs, true),
        ..stands.row.clone()
    })
}

//! The focus session: how it stands, pause, going on, more minutes, and its end.

use crate::api::json::views::{Changed, ExtendCall, FinishCall, FocusView, SessionCall};
use crate::store::tables::focus::{self as table, LeftOffRow};
use crate::store::tables::session::{self, SessionRow};
use crate::study::by_hand::Moved;
use crate::study::focus::{self, LONGEST_EXTENSION};
use crate::study::{Study, StudySession};
use crate::{ApiError, Engine, clock};
use chrono::{DateTime, Utc};
use waymark_core::day::study_day;
use waymark_core::message::Message;
use waymark_core::planning::model::SessionStatus;
use waymark_core::progress::State;
use waymark_core::progress::focus::{Phase, Tally};

/// A line that is asked for in five seconds is no longer than this, in characters.
const LONGEST_LINE: usize = 300;

/// The session that is on, if one is.
///
/// # Errors
/// Those of reading the store.
pub fn focus(engine: &mut Engine, (): ()) -> Result<Option<FocusView>, ApiError> {
    let study = engine.study()?;
    Ok(focus::view(&study, engine.now()))
}

/// A running session with how it stands.
///
/// # Errors
/// `no-such-session`, `session-over` where it was answered, `not-started`.
fn running<'a>(
    study: &'a Study,
    id: &str,
    now: DateTime<Utc>,
) -> Result<(&'a StudySession, Tally), ApiError> {
    let session = study.session(id)?;
    match session.status {
        SessionStatus::Running => {}
        SessionStatus::Planned => {
            let message = Message::new("error-not-started");
            return Err(ApiError::no("not-started", message, "error-not-started-help"));
        }
        _ => {
            let message = Message::new("error-session-over");
            return Err(ApiError::no("session-over", message, "error-session-over-help"));
        }
    }
    let tally = study.tally(session, now).ok_or_else(|| {
        ApiError::no("not-started", Message::new("error-not-started"), "error-not-started-help")
    })?;
    Ok((session, tally))
}

fn full(session: &StudySession) -> ApiError {
    let message = Message::new("error-block-full").minutes("block", session.row.minutes);
    ApiError::no("block-full", message, "error-block-full-help")
}

/// Stops the count. Pausing a paused session changes nothing and says so.
///
/// # Errors
/// `no-such-session`, `session-over`, `not-started`, `block-full`, and those of writing the store.
pub fn pause_session(engine: &mut Engine, call: SessionCall) -> Result<Changed, ApiError> {
    let (study, now) = (engine.study()?, engine.now());
    let (session, tally) = running(&study, &call.session_id, now)?;
    if tally.phase == Phase::Full {
        return Err(full(session));
    }
    let activity = super::title(&study, session, study.local(now));
    let stored = study.stretches(session);
    let (revision, sentence, ()) = engine.change("pause-session", |tx| {
        if let Some(last) = stored.last().filter(|last| last.to.is_none()) {
            table::put(tx, &call.session_id, last.from, Some(now.max(last.from)))?;
        }
        Ok((Message::new("done-paused").text("activity", activity).minutes("done", tally.minutes()), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// Goes on after a pause; during a break it ends the break. Where it is on already nothing changes.
///
/// # Errors
/// As [`pause_session`], and `another-running`.
pub fn resume_session(engine: &mut Engine, call: SessionCall) -> Result<Changed, ApiError> {
    let (study, now) = (engine.study()?, engine.now());
    let (session, tally) = running(&study, &call.session_id, now)?;
    if tally.phase == Phase::Full {
        return Err(full(session));
    }
    super::start_session::nothing_else_is_on(&study, &call.session_id, now)?;
    let activity = super::title(&study, session, study.local(now));
    let stored = study.stretches(session);
    let (revision, sentence, ()) = engine.change("resume-session", |tx| {
        if tally.phase == Phase::Break {
            if let Some(last) = stored.last() {
                table::put(tx, &call.session_id, last.from, Some(now))?;
            }
            table::begin(tx, &call.session_id, now)?;
        } else if tally.phase == Phase::Paused {
            table::begin(tx, &call.session_id, now)?;
        }
        Ok((Message::new("done-resumed").text("activity", activity), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// Gives the session that is on more minutes, as far as there is room before the next one.
///
/// # Errors
/// `no-such-session`, `session-over`, `not-started`, `bad-extension`, `no-room`, and those of writing the store.
pub fn extend_session(engine: &mut Engine, call: ExtendCall) -> Result<Changed, ApiError> {
    let (study, now) = (engine.study()?, engine.now());
    let (session, tally) = running(&study, &call.session_id, now)?;
    if !(1..=LONGEST_EXTENSION).contains(&call.minutes) {
        let message = Message::new("error-bad-extension").minutes("most", LONGEST_EXTENSION);
        return Err(ApiError::input("bad-extension", message, "error-bad-extension-help"));
    }
    let room = study.room_after(session, now);
    if call.minutes > room {
        let message = Message::new("error-no-room").minutes("room", room);
        return Err(ApiError::no("no-room", message, "error-no-room-help"));
    }
    let minutes = session.row.minutes + call.minutes;
    let row = SessionRow {
        end: focus::end(&study, session, minutes).format("%Y-%m-%dT%H:%M:%S").to_string(),
        minutes,
        sequence: session.row.sequence + 1,
        changed_at: clock::stamp(now),
        ..session.row.clone()
    };
    let activity = super::title(&study, session, study.local(now));
    let moved = Moved::of(&study, row, now)?;
    let stored = study.stretches(session);
    let (revision, sentence, ()) = engine.change("extend-session", |tx| {
        moved.store(tx)?;
        // What lies between the full block and the wish for more was asked of nobody.
        if let (Phase::Full, Some(last)) = (tally.phase, stored.last()) {
            table::put(tx, &call.session_id, last.from, Some(tally.since))?;
            table::begin(tx, &call.session_id, now)?;
        }
        let message = Message::new("done-extended").text("activity", activity);
        Ok((message.minutes("more", call.minutes).minutes("block", minutes), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// Ends the session: what was studied counts, the rest of the block returns to the pool; or all of its work is done, in
/// whatever time. Where the learner stopped and the next tiny step are kept for the activity's next session.
///
/// # Errors
/// `no-such-session`, `session-over`, `not-started`, `line-too-long`, and those of writing the store.
pub fn finish_session(engine: &mut Engine, call: FinishCall) -> Result<Changed, ApiError> {
    let (study, now) = (engine.study()?, engine.now());
    let (session, tally) = running(&study, &call.session_id, now)?;
    let (stopped, step) = (line(call.stopped)?, line(call.step)?);
    let row = session.row.clone();
    let whole = call.whole || tally.phase == Phase::Full;
    let (minutes, activity) = (tally.minutes(), super::title(&study, session, study.local(now)));
    let left = LeftOffRow {
        path: row.path.clone(),
        activity: row.activity.clone(),
        session: row.id.clone(),
        stopped,
        step,
        day: study_day(study.local(now)).to_string(),
    };
    // Who comes back the next day to a paused session ends it as it was paused.
    let on = session.state(study.local(now)) == State::Running;
    let stretches = study.stretches(session);
    let (revision, sentence, ()) = engine.change("finish-session", |tx| {
        let message = match (whole, minutes) {
            (true, _) => {
                session::answer(tx, &row.id, "done", row.minutes)?;
                Message::new("done-finished").minutes("done", minutes).minutes("block", row.minutes)
            }
            (false, 0) => {
                session::answer(tx, &row.id, "planned", 0)?;
                Message::new("done-not-begun")
            }
            (false, done) => {
                session::answer(tx, &row.id, "partly", done)?;
                let rest = row.minutes.saturating_sub(done);
                Message::new("done-finished-early").minutes("done", done).minutes("rest", rest)
            }
        };
        match stretches.last().filter(|last| last.to.is_none()) {
            Some(last) if on || whole => {
                let end = tally.full.map_or(now, |at| at.min(now)).max(last.from);
                table::put(tx, &row.id, last.from, Some(end))?;
            }
            Some(_) => table::forget_open(tx, &row.id)?,
            None => {}
        }
        if !whole && minutes == 0 {
            table::forget(tx, &row.id)?;
        }
        if left.stopped.is_some() || left.step.is_some() {
            table::leave(tx, &left)?;
        } else if whole || minutes > 0 {
            table::went_on(tx, &row.path, &row.activity, &row.id)?;
        }
        Ok((message.text("activity", activity), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// One line of the learner's; nothing where it says nothing.
fn line(text: Option<String>) -> Result<Option<String>, ApiError> {
    let text = text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    let text = text.filter(|text| !text.is_empty());
    match text {
        Some(text) if text.chars().count() > LONGEST_LINE => {
            let message = Message::new("error-line-too-long").count("most", LONGEST_LINE as u64);
            Err(ApiError::input("line-too-long", message, "error-line-too-long-help"))
        }
        text => Ok(text),
    }
}

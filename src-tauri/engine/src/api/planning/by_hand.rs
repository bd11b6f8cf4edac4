//! What moving, pinning and asking about a session share: its scene, and rules as they cross the wire.

use crate::api::json::views::RuleView;
use crate::study::scene::Setting;
use crate::study::{Study, StudySession};
use crate::{ApiError, Engine};
use chrono::{Duration, NaiveDate, NaiveDateTime, Timelike as _};
use waymark_core::message::Message;
use waymark_core::planning::explain::Obstacle;
use waymark_core::progress::State;

/// A session with the study that it stands in.
///
/// # Errors
/// `no-such-session`, and those of reading the store.
pub(super) fn found(engine: &mut Engine, id: &str) -> Result<(Study, StudySession), ApiError> {
    let study = engine.study()?;
    let session = study.session(id)?.clone();
    Ok((study, session))
}

/// Refuses to touch a session that is answered or running.
///
/// # Errors
/// `session-over`, `session-running`.
pub(super) fn untouched(session: &StudySession, now: NaiveDateTime) -> Result<(), ApiError> {
    match session.state(now) {
        State::Planned | State::Unconfirmed => Ok(()),
        State::Running => {
            let message = Message::new("error-session-running");
            Err(ApiError::no("session-running", message, "error-session-running-help"))
        }
        State::Done | State::Partly | State::Skipped => {
            Err(ApiError::no("session-over", Message::new("error-session-over"), "error-session-over-help"))
        }
    }
}

/// A wall-clock moment, as "2026-12-03T19:00" or with a space in the middle.
///
/// # Errors
/// `bad-time`.
pub(super) fn wall_clock(text: &str) -> Result<NaiveDateTime, ApiError> {
    let plain = text.trim().replacen(' ', "T", 1);
    let read = NaiveDateTime::parse_from_str(&plain, "%Y-%m-%dT%H:%M")
        .or_else(|_| NaiveDateTime::parse_from_str(&plain, "%Y-%m-%dT%H:%M:%S"));
    let bad = || {
        let message = Message::new("error-bad-time").text("time", text);
        ApiError::input("bad-time", message, "error-bad-time-help")
    };
    let at = read.map_err(|_| bad())?;
    crate::study::input::date(&at.date().to_string()).map_err(|_| bad())?;
    Ok(at.with_second(0).unwrap_or(at))
}

/// When something of `minutes` ends that begins at a wall-clock moment: the time that passes, also over a clock change.
pub(super) fn end(study: &Study, start: NaiveDateTime, minutes: u32) -> NaiveDateTime {
    study.zone.local(study.zone.instant(start) + Duration::minutes(i64::from(minutes)))
}

/// The scene of a session for a time on some date.
///
/// # Errors
/// Where a stored calendar cannot be read.
pub(super) fn setting(
    engine: &Engine,
    study: &Study,
    session: &StudySession,
    at: Option<NaiveDateTime>,
) -> Result<Setting, ApiError> {
    Setting::of(study, session, at.map(|at| at.date()), engine.now())
}

/// A rule with its sentence as it is read on `today`.
pub(super) fn rule(word: &str, message: Message, today: NaiveDate) -> RuleView {
    RuleView { rule: word.to_owned(), sentence: message.seen_from(today).render() }
}

/// Obstacles as they cross the wire.
pub(super) fn rules(obstacles: &[Obstacle], today: NaiveDate) -> Vec<RuleView> {
    obstacles.iter().map(|o| rule(o.word(), o.message(), today)).collect()
}

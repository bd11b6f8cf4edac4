//! The learner's word on a day.

use super::answer_session;
use crate::api::json::views::{Changed, CheckInInput};
use crate::store::tables::answers::{self, CheckInRow};
use crate::study::{Study, StudySession, input as read};
use crate::{ApiError, Engine, clock};
use chrono::{NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;
use waymark_core::day::study_day;
use waymark_core::message::Message;
use waymark_core::progress::State;

/// Stores every answer of a day, with energy and a note, in one step of undo. Sessions that were not named stay as
/// they are; they were asked about now, so their minutes return to the pool.
///
/// # Errors
/// `no-plan`, `bad-date`, `not-yet`, `before-the-plan`, `bad-energy`, `answered-twice`, `another-day`, those of
/// `answer_session`, and those of writing the store. Then nothing is stored.
pub fn submit_check_in(engine: &mut Engine, input: CheckInInput) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let instant = engine.now();
    let now = study.local(instant);
    let stamp = clock::stamp(engine.now());
    let day = read::date(&input.date)?;
    super::within_plan(&study, day, day, now)?;
    if input.energy.is_some_and(|energy| !(1..=5).contains(&energy)) {
        return Err(ApiError::input("bad-energy", Message::new("error-bad-energy"), "error-bad-energy-help"));
    }
    let mut seen: BTreeMap<&str, (&str, Option<u32>)> = BTreeMap::new();
    for answer in &input.answers {
        let session = study.session(&answer.session_id)?;
        belongs(&study, session, day, now)?;
        let said = (answer.answer.as_str(), answer.minutes);
        if seen.insert(&answer.session_id, said).is_some_and(|before| before != said) {
            let message =
                Message::new("error-answered-twice").text("activity", super::title(&study, session, now));
            return Err(ApiError::input("answered-twice", message, "error-answered-twice-help"));
        }
    }
    let (revision, sentence, ()) = engine.change("check-in", |tx| {
        for answer in &input.answers {
            answer_session::apply(tx, &study, answer, instant)?;
        }
        let note = input.note.clone().filter(|note| !note.trim().is_empty());
        answers::put_check_in(tx, &CheckInRow { day: day.to_string(), energy: input.energy, note }, &stamp)?;
        Ok((Message::new("done-check-in").date("day", day), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// A day's check-in is about that day's sessions, and about earlier ones that still wait for a word.
fn belongs(
    study: &Study,
    session: &StudySession,
    day: NaiveDate,
    now: NaiveDateTime,
) -> Result<(), ApiError> {
    let of = study_day(session.start);
    if of == day || (of < day && session.state(now) == State::Unconfirmed) {
        return Ok(());
    }
    let message = Message::new("error-another-day")
        .text("activity", super::title(study, session, now))
        .date("of", of)
        .date("day", day);
    Err(ApiError::input("another-day", message, "error-another-day-help"))
}

//! The learner's word on a day.

use super::answer_session;
use crate::api::json::views::{Changed, CheckInInput};
use crate::store::tables::answers::{self, CheckInRow};
use crate::study::input as read;
use crate::{ApiError, Engine, clock};
use waymark_core::message::Message;

/// Stores every answer of a day, with energy and a note, in one step of undo. Sessions that were not named stay as
/// they are; they were asked about now, so their minutes return to the pool.
///
/// # Errors
/// `bad-date`, `bad-energy`, those of `answer_session`, and those of writing the store. Then nothing is stored.
pub fn submit_check_in(engine: &mut Engine, input: CheckInInput) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let stamp = clock::stamp(engine.now());
    let day = read::date(&input.date)?;
    if input.energy.is_some_and(|energy| !(1..=5).contains(&energy)) {
        return Err(ApiError::input("bad-energy", Message::new("error-bad-energy"), "error-bad-energy-help"));
    }
    let (revision, sentence, ()) = engine.change("check-in", |tx| {
        for answer in &input.answers {
            answer_session::apply(tx, &study, answer, now)?;
        }
        let note = input.note.clone().filter(|note| !note.trim().is_empty());
        answers::put_check_in(tx, &CheckInRow { day: day.to_string(), energy: input.energy, note }, &stamp)?;
        Ok((Message::new("done-check-in").date("day", day), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

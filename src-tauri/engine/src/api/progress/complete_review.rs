//! The learner's word on a week.

use crate::api::json::views::{Changed, ReviewInput};
use crate::store::tables::answers;
use crate::study::input as read;
use crate::{ApiError, Engine, clock};
use chrono::Days;
use waymark_core::message::Message;

/// Completes a week's review.
///
/// # Errors
/// `no-plan`, `bad-date`, `not-yet`, `before-the-plan`, and those of writing the store.
pub fn complete_review(engine: &mut Engine, input: ReviewInput) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let stamp = clock::stamp(engine.now());
    let week = study.week_of(read::date(&input.week)?);
    super::within_plan(&study, week, week + Days::new(6), study.local(engine.now()))?;
    let (revision, sentence, ()) = engine.change("complete-review", |tx| {
        let note = input.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
        answers::put_review(tx, &week.to_string(), note, &stamp)?;
        Ok((Message::new("done-review").date("day", week), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

//! The learner's word on a week.

use crate::api::json::views::{Changed, ReviewInput, SaveReviewCall};
use crate::store::tables::answers;
use crate::study::input as read;
use crate::{ApiError, Engine, clock};
use chrono::Days;
use waymark_core::message::Message;

/// Completes a week's review and, where a folder was chosen, writes it there. A file that cannot be written leaves the
/// review completed: the sentence says what was wrong.
///
/// # Errors
/// `no-plan`, `bad-date`, `not-yet`, `before-the-plan`, and those of writing the store.
pub fn complete_review(engine: &mut Engine, input: ReviewInput) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let stamp = clock::stamp(engine.now());
    let week = study.week_of(read::date(&input.week)?);
    super::within_plan(&study, week, week + Days::new(6), study.local(engine.now()))?;
    let (revision, mut sentence, ()) = engine.change("complete-review", |tx| {
        let note = input.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
        answers::put_review(tx, &week.to_string(), note, &stamp)?;
        Ok((Message::new("done-review").date("day", week), ()))
    })?;
    if !study.settings.review_folder.is_empty() {
        let call = SaveReviewCall { week: Some(week.to_string()), folder: None };
        let written = super::save_review::save_review(engine, call);
        let more = written.map_or_else(|refused| refused.message, |saved| saved.sentence);
        sentence = format!("{sentence} {more}");
    }
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

//! A week's review as a Markdown file in the learner's folder.

use super::review::review;
use crate::api::json::views::{ReviewSaved, SaveReviewCall, WeekCall};
use crate::study::{input, no_plan, review_text};
use crate::{ApiError, Engine, files};
use std::path::{Path, PathBuf};
use waymark_core::message::Message;

/// A folder in which so many reviews of one week were changed by hand is no folder of reviews.
const MOST_NAMES: u32 = 1000;

/// Writes a week's review into the folder given, else into the one of the settings, whole or not at all. A file that the
/// learner wrote or changed is left alone: the review then gets a name with a number.
///
/// # Errors
/// `no-plan`, `no-review-folder`, `no-such-folder`, `bad-date`, `not-yet`, `before-the-plan`, `cannot-write`, and those
/// of reading the store. Then nothing is written.
pub fn save_review(engine: &mut Engine, call: SaveReviewCall) -> Result<ReviewSaved, ApiError> {
    let study = engine.study()?;
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    let given = call.folder.as_deref().map(str::trim).filter(|folder| !folder.is_empty());
    let chosen = Some(study.settings.review_folder.as_str()).filter(|folder| !folder.is_empty());
    let Some(folder) = given.or(chosen) else {
        let message = Message::new("error-no-review-folder");
        return Err(ApiError::no("no-review-folder", message, "error-no-review-folder-help"));
    };
    let folder = input::folder(folder)?;
    let now = study.local(engine.now());
    let view = review(engine, WeekCall { week: call.week })?;
    let (start, end) = (input::date(&view.week.start)?, input::date(&view.week.end)?);
    super::within_plan(&study, start, end, now)?;
    let file = write(&folder, &view.week.start, &review_text::file(&view))?;
    let file = file.display().to_string();
    let sentence = Message::new("done-review-saved").text("file", file.as_str()).render();
    Ok(ReviewSaved { file, sentence })
}

/// Puts a week's text into a folder under the first name that is free or holds an untouched review.
fn write(folder: &Path, week: &str, text: &str) -> Result<PathBuf, ApiError> {
    for number in 1..=MOST_NAMES {
        let name = match number {
            1 => format!("Review {week}.md"),
            n => format!("Review {week} ({n}).md"),
        };
        let place = folder.join(name);
        // A link may lead anywhere: it is somebody else's, whatever stands behind it.
        let stands = std::fs::symlink_metadata(&place).ok();
        if stands.is_none() {
            if files::prepare(&place, text)?.appear_new()? {
                return Ok(place);
            }
        } else if stands.is_some_and(|meta| meta.is_file())
            && let Ok(bytes) = files::read(&place)
            && String::from_utf8(bytes).is_ok_and(|stands| review_text::is_untouched(&stands))
        {
            files::prepare(&place, text)?.appear()?;
            return Ok(place);
        }
    }
    let message = Message::new("error-cannot-write").text("file", folder.display().to_string());
    Err(ApiError::store("cannot-write", message, "error-cannot-write-help"))
}

//! `review`: a week looked back on.

use super::text::{minutes, sessions};
use crate::answer::Answer;
use waymark_engine::api::json::views::{ReviewInput, WeekCall};
use waymark_engine::api::progress::{complete_review::complete_review, review::review};
use waymark_engine::{ApiError, Engine};

pub fn run(
    engine: &mut Engine,
    date: Option<String>,
    complete: bool,
    note: Option<String>,
) -> Result<Answer, ApiError> {
    if engine.study()?.paths.is_empty() {
        return Err(waymark_engine::study::no_plan());
    }
    let review = review(engine, WeekCall { week: date })?;
    if complete {
        let changed =
            complete_review(engine, ReviewInput { week: review.week.start, note: note.or(review.note) })?;
        return Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"));
    }
    let mut text = format!("{} to {}\n", review.week.start, review.week.end);
    for sentence in &review.sentences {
        text.push_str(&format!("{sentence}\n"));
    }
    for kind in &review.kinds {
        text.push_str(&format!(
            "{}: {} of {}\n",
            kind.kind,
            minutes(kind.done_minutes),
            minutes(kind.planned_minutes)
        ));
    }
    if !review.unconfirmed.is_empty() {
        text.push_str(&sessions(&review.unconfirmed, ""));
    }
    text.push_str(&format!("Next week: {} planned\n", minutes(review.next_week.planned_minutes)));
    if let Some(finish) = &review.finish {
        text.push_str(&format!("Finish: {finish}\n"));
    }
    Ok(Answer::done(text, serde_json::to_value(&review)?).named("review/1"))
}

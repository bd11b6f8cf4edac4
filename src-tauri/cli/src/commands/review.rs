//! `review`: a week looked back on.

use super::text::sessions;
use crate::answer::Answer;
use crate::arguments::ReviewArgs;
use waymark_core::message::Message;
use waymark_engine::api::json::views::{ReviewInput, SaveReviewCall, WeekCall};
use waymark_engine::api::progress::{
    apply_suggestion::apply_suggestion, complete_review::complete_review, review::review,
    save_review::save_review,
};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, args: ReviewArgs) -> Result<Answer, ApiError> {
    if engine.study()?.paths.is_empty() {
        return Err(waymark_engine::study::no_plan());
    }
    let ReviewArgs { date, week, take, complete, note, save, folder } = args;
    if take {
        let changed = apply_suggestion(engine, WeekCall { week: date.or(week) })?;
        return Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"));
    }
    let review = review(engine, WeekCall { week: date.or(week) })?;
    if complete {
        let changed = complete_review(
            engine,
            ReviewInput { week: review.week.start.clone(), note: note.or(review.note.clone()) },
        )?;
        if !save {
            let text = changed.sentence.clone();
            return Ok(Answer::done(text, serde_json::to_value(&changed)?).named("changed/1"));
        }
    }
    if save {
        // A folder named from here is one of this terminal's.
        let whole = |folder: std::path::PathBuf| std::path::absolute(&folder).unwrap_or(folder);
        let folder = folder.map(|folder| whole(folder).display().to_string());
        let saved = save_review(engine, SaveReviewCall { week: Some(review.week.start), folder })?;
        let text = saved.sentence.clone();
        return Ok(Answer::done(text, serde_json::to_value(&saved)?).named("review-saved/1"));
    }
    let span = Message::new("terminal-span")
        .text("from", review.week.start.as_str())
        .text("to", review.week.end.as_str());
    let mut text = format!("{}\n", span.render());
    for sentence in &review.sentences {
        text.push_str(&format!("{sentence}\n"));
    }
    for kind in &review.kinds {
        let of = Message::new("review-file-of")
            .minutes("done", kind.done_minutes)
            .minutes("planned", kind.planned_minutes);
        text.push_str(&format!("{}: {}\n", kind.kind, of.render()));
    }
    if !review.unconfirmed.is_empty() {
        text.push_str(&sessions(&review.unconfirmed, ""));
    }
    let next = Message::new("terminal-next-week").minutes("length", review.next_week.planned_minutes);
    text.push_str(&format!("{}\n", next.render()));
    if let Some(range) = &review.finish_range {
        text.push_str(&format!("{}\n", range.sentence));
    } else if let Some(finish) = &review.finish {
        let finish = Message::new("terminal-finish").text("date", finish.as_str());
        text.push_str(&format!("{}\n", finish.render()));
    }
    if let Some(suggestion) = &review.suggestion {
        text.push_str(&format!("{suggestion}\n"));
    }
    Ok(Answer::done(text, serde_json::to_value(&review)?).named("review/1"))
}

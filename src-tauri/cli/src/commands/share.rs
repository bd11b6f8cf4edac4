//! `share`: how the paths share the week.

use crate::answer::Answer;
use waymark_core::message::Message;
use waymark_engine::api::json::views::ShareCall;
use waymark_engine::api::planning::share::set_share;
use waymark_engine::api::progress::overview::overview;
use waymark_engine::{ApiError, Engine, study};

/// Sets a path's share, or lists them all.
pub fn run(engine: &mut Engine, set: Option<(String, String)>) -> Result<Answer, ApiError> {
    let Some((path_id, percent)) = set else { return list(engine) };
    let percent = match percent.trim_end_matches('%').trim() {
        "equal" => None,
        number => Some(number.parse().map_err(|_| {
            let message = Message::new("error-share-unread").text("word", &percent);
            ApiError::input("bad-share", message, "error-share-unread-help")
        })?),
    };
    let changed = set_share(engine, ShareCall { path_id, percent })?;
    Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"))
}

fn list(engine: &mut Engine) -> Result<Answer, ApiError> {
    let paths = overview(engine, ())?.paths;
    if paths.is_empty() {
        return Err(study::no_plan());
    }
    let line = |path: &waymark_engine::api::json::views::PathSummary| {
        let share = path.share_percent.map_or_else(|| "equal".to_owned(), |percent| format!("{percent} %"));
        let finish = path.finish.as_deref().unwrap_or("-");
        let line = Message::new("terminal-share")
            .text("path", path.id.as_str())
            .text("share", share)
            .text("finish", finish)
            .text("title", path.title.as_str());
        line.render() + "\n"
    };
    let text: String = paths.iter().map(line).collect();
    Ok(Answer::done(text, serde_json::to_value(&paths)?).named("shares/1"))
}

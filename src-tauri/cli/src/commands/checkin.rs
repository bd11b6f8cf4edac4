//! `checkin`: how the day went. Without an answer it shows what waits for one.

use super::evening;
use super::session::find;
use crate::answer::Answer;
use crate::arguments::CheckinArgs;
use std::io::IsTerminal as _;
use waymark_core::message::Message;
use waymark_engine::api::json::views::{CheckInInput, DateCall, SessionAnswer};
use waymark_engine::api::progress::{check_in::check_in, submit_check_in::submit_check_in};
use waymark_engine::{ApiError, Engine};

/// `asks` says whether questions may be asked, where a person sits at both ends.
pub fn run(engine: &mut Engine, said: CheckinArgs, asks: bool) -> Result<Answer, ApiError> {
    if engine.study()?.paths.is_empty() {
        return Err(waymark_engine::study::no_plan());
    }
    let view = check_in(engine, DateCall { date: said.date.clone() })?;
    let mut answers = Vec::new();
    for (ids, word) in [(&said.done, "done"), (&said.skip, "skipped")] {
        for id in ids {
            let session_id = find(engine, id)?;
            answers.push(SessionAnswer { session_id, answer: word.to_owned(), minutes: None });
        }
    }
    for part in &said.partly {
        let read = part.split_once('=').and_then(|(id, minutes)| Some((id, minutes.parse::<u32>().ok()?)));
        let (id, minutes) = read.ok_or_else(|| {
            let message = Message::new("error-bad-partly").text("part", part);
            ApiError::input("bad-partly", message, "error-bad-partly-help")
        })?;
        let session_id = find(engine, id)?;
        answers.push(SessionAnswer { session_id, answer: "partly".into(), minutes: Some(minutes) });
    }
    let mut said = said;
    let nothing = answers.is_empty() && said.energy.is_none() && said.note.is_none();
    let person = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    if nothing && asks && person && !view.sessions.is_empty() {
        let told = evening::ask(&view, &mut std::io::stdin().lock(), &mut std::io::stdout().lock());
        let Ok(Some(told)) = told else {
            let left = format!("\n{}", Message::new("terminal-left").render());
            return Ok(Answer::done(left, serde_json::to_value(&view)?).named("check-in/1"));
        };
        answers = told.answers();
        (said.energy, said.note) = (told.energy, told.note);
    } else if nothing {
        let text =
            super::text::sessions(&view.sessions, &Message::new("terminal-nothing-to-answer").render());
        return Ok(Answer::done(text, serde_json::to_value(&view)?).named("check-in/1"));
    }
    // What was said of this day before and is not said anew stays.
    let (energy, note) = (said.energy.or(view.energy), said.note.or(view.note));
    let input = CheckInInput { date: view.date, answers, energy, note };
    let changed = submit_check_in(engine, input)?;
    let tomorrow = match view.tomorrow.as_slice() {
        [] => String::new(),
        ahead => format!("{}\n{}", Message::new("terminal-then").render(), super::text::sessions(ahead, "")),
    };
    let text = format!("{}\n{}{tomorrow}", changed.sentence, super::replan::follows(engine)?);
    Ok(Answer::done(text, serde_json::to_value(&changed)?).named("changed/1"))
}

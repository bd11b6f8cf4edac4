//! `focus`: the session that is on: start, pause, go on, more minutes, the end with where you stopped.

use super::session::find;
use super::text::session;
use crate::answer::Answer;
use crate::arguments::FocusCommand;
use waymark_core::message::Message;
use waymark_engine::api::json::views::{
    Changed, ExtendCall, FinishCall, FocusView, LeftOffView, SessionCall,
};
use waymark_engine::api::progress::focus::{
    extend_session, finish_session, focus, pause_session, resume_session,
};
use waymark_engine::api::progress::start_session::start_session;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, what: Option<FocusCommand>) -> Result<Answer, ApiError> {
    let changed = match what {
        None => {
            let on = focus(engine, ())?;
            let text =
                on.as_ref().map_or_else(|| Message::new("terminal-no-session-on").render() + "\n", stands);
            return Ok(Answer::done(text, serde_json::to_value(&on)?).named("focus/1"));
        }
        Some(FocusCommand::Start { session }) => {
            let session_id = find(engine, &session)?;
            start_session(engine, SessionCall { session_id })?
        }
        Some(FocusCommand::Pause) => {
            let session_id = on(engine)?;
            pause_session(engine, SessionCall { session_id })?
        }
        Some(FocusCommand::On) => {
            let session_id = on(engine)?;
            resume_session(engine, SessionCall { session_id })?
        }
        Some(FocusCommand::Extend { minutes }) => {
            let session_id = on(engine)?;
            // What is no number of minutes is the operation's to refuse, in its words.
            let minutes = u32::try_from(minutes).unwrap_or(0);
            extend_session(engine, ExtendCall { session_id, minutes })?
        }
        Some(FocusCommand::Finish { whole, stopped, step }) => {
            let session_id = on(engine)?;
            let changed = finish_session(engine, FinishCall { session_id, whole, stopped, step })?;
            return said(engine, &changed, true);
        }
    };
    said(engine, &changed, false)
}

/// What was done, how the session that is on stands now, and what follows for the plan once it has ended.
fn said(engine: &mut Engine, changed: &Changed, ended: bool) -> Result<Answer, ApiError> {
    let mut text = format!("{}\n", changed.sentence);
    if let Some(on) = focus(engine, ())? {
        text.push_str(&stands(&on));
    }
    if ended {
        text.push_str(&super::replan::follows(engine)?);
    }
    Ok(Answer::done(text, serde_json::to_value(changed)?).named("changed/1"))
}

/// The id of the session that is on.
fn on(engine: &mut Engine) -> Result<String, ApiError> {
    focus(engine, ())?
        .map(|on| on.session.id)
        .ok_or_else(|| ApiError::no("nothing-on", Message::new("error-nothing-on"), "error-nothing-on-help"))
}

/// How the session that is on stands, in lines.
pub fn stands(on: &FocusView) -> String {
    let studied = Message::new("ui-focus-counted")
        .minutes("done", on.studied_seconds / 60)
        .minutes("block", on.session.minutes);
    let mut out = format!("{}\n{}\n{}\n", session(&on.session), on.sentence, studied.render());
    if let Some(left) = &on.session.left_off {
        out.push_str(&left_off(left));
    }
    out
}

/// Where the work was left, in lines.
pub fn left_off(left: &LeftOffView) -> String {
    let stopped = left.stopped.iter().map(|text| {
        Message::new("terminal-stopped").text("day", left.date.as_str()).text("text", text.as_str())
    });
    let step = left.step.iter().map(|text| Message::new("ui-left-step").text("text", text.as_str()));
    stopped.chain(step).map(|line| format!("  {}\n", line.render())).collect()
}

//! `today`: the study day.

use super::text::{session, sessions};
use crate::answer::Answer;
use waymark_core::message::Message;
use waymark_engine::api::progress::{overview::overview, today::today};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine) -> Result<Answer, ApiError> {
    if engine.study()?.paths.is_empty() {
        return Err(waymark_engine::study::no_plan());
    }
    let today = today(engine, ())?;
    let mut text = sessions(&today.sessions, &Message::new("terminal-no-session-today").render());
    if let Some(on) = &today.focus {
        text.push_str(&super::focus::stands(on));
    } else if let Some(next) = &today.next {
        let key = if today.next_is_now { "terminal-now" } else { "terminal-next" };
        text.push_str(&format!("{}\n", Message::new(key).text("session", session(next)).render()));
        if let Some(left) = &next.left_off {
            text.push_str(&super::focus::left_off(left));
        }
    }
    let sum = Message::new("terminal-this-week")
        .minutes("done", today.week_done_minutes)
        .minutes("planned", today.week_planned_minutes)
        .minutes("reserve", today.reserve_minutes);
    text.push_str(&format!("{}\n", sum.render()));
    for waiting in overview(engine, ())?.attention {
        text.push_str(&format!("{}\n", waiting.sentence));
    }
    Ok(Answer::done(text, serde_json::to_value(&today)?).named("today/1"))
}

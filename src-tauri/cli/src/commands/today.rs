//! `today`: the study day.

use super::text::{minutes, session, sessions};
use crate::answer::Answer;
use waymark_engine::api::progress::{overview::overview, today::today};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine) -> Result<Answer, ApiError> {
    if engine.study()?.paths.is_empty() {
        return Err(waymark_engine::study::no_plan());
    }
    let today = today(engine, ())?;
    let mut text = sessions(&today.sessions, "No session today.");
    if let Some(on) = &today.focus {
        text.push_str(&super::focus::stands(on));
    } else if let Some(next) = &today.next {
        let word = if today.next_is_now { "Now" } else { "Next" };
        text.push_str(&format!("{word}: {}\n", session(next)));
        if let Some(left) = &next.left_off {
            text.push_str(&super::focus::left_off(left));
        }
    }
    text.push_str(&format!(
        "This week: {} of {} done, reserve {}\n",
        minutes(today.week_done_minutes),
        minutes(today.week_planned_minutes),
        minutes(today.reserve_minutes)
    ));
    for waiting in overview(engine, ())?.attention {
        text.push_str(&format!("{}\n", waiting.sentence));
    }
    Ok(Answer::done(text, serde_json::to_value(&today)?).named("today/1"))
}

//! `insights`: what the weeks so far say.

use super::text::minutes;
use crate::answer::Answer;
use waymark_engine::api::progress::insights::insights;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine) -> Result<Answer, ApiError> {
    if engine.study()?.paths.is_empty() {
        return Err(waymark_engine::study::no_plan());
    }
    let view = insights(engine, ())?;
    let mut text = format!("{}\n", view.weeks_sentence);
    for week in &view.weeks {
        let mark = if week.on_target { "  on target" } else { "" };
        let off = if week.days_off > 0 { format!("  {} days off", week.days_off) } else { String::new() };
        let (done, planned) = (minutes(week.done_minutes), minutes(week.planned_minutes));
        text.push_str(&format!("  {}  {done} of {planned}{mark}{off}\n", week.start));
    }
    text.push_str(&format!("{}\n", view.forecast.sentence));
    if let Some(streak) = &view.streak {
        text.push_str(&format!("{}\n", streak.sentence));
    }
    for pace in &view.pace {
        text.push_str(&format!("{}: {}\n", pace.kind, pace.sentence));
    }
    text.push_str(&format!("{}\n{}\n", view.hours_sentence, view.sessions.sentence));
    Ok(Answer::done(text, serde_json::to_value(&view)?).named("insights/1"))
}

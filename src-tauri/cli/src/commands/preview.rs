//! `preview`: a plan beside what is planned already, with nothing stored.

use crate::answer::Answer;
use crate::arguments::PlanArgs;
use waymark_core::message::Message;
use waymark_engine::api::planning::preview::preview_plan;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, args: &PlanArgs) -> Result<Answer, ApiError> {
    let call = super::plan_input::call(engine, args)?;
    let preview = preview_plan(engine, call)?;
    let mut text = format!("{}\n", preview.sentence);
    for note in &preview.notes {
        text.push_str(&super::text::note(note));
    }
    for option in &preview.options {
        let mark = if option.strategy == preview.plan.strategy { '*' } else { ' ' };
        text.push_str(&format!("{mark} {}: {}\n", option.strategy, option.sentence));
        let kept: Vec<String> =
            option.shares.iter().map(|share| format!("{} {} %", share.label, share.percent)).collect();
        if !kept.is_empty() {
            text.push_str(&format!("    {}\n", kept.join(", ")));
        }
    }
    for event in &preview.events {
        let line = Message::new("terminal-event-preview")
            .count("number", event.position)
            .text("title", event.title.as_str())
            .text("written", event.written.as_str())
            .text("local", event.local.as_str());
        text.push_str(&format!("{}\n", line.render()));
    }
    text.push_str(&super::text::sessions(
        &preview.first_week.sessions,
        &Message::new("terminal-no-session-first-week").render(),
    ));
    Ok(Answer::done(text, serde_json::to_value(&preview.plan)?))
}

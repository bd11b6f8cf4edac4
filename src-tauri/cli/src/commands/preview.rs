//! `preview`: a plan beside what is planned already, with nothing stored.

use crate::answer::Answer;
use crate::arguments::PlanArgs;
use waymark_engine::api::planning::preview::preview_plan;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, args: &PlanArgs) -> Result<Answer, ApiError> {
    let call = super::plan_input::call(engine, args)?;
    let preview = preview_plan(engine, call)?;
    let mut text = format!("{}\n", preview.sentence);
    for note in &preview.notes {
        text.push_str(&format!("Note: {note}\n"));
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
        text.push_str(&format!(
            "Event {}: {}, {} ({} for you)\n",
            event.position, event.title, event.written, event.local
        ));
    }
    text.push_str(&super::text::sessions(&preview.first_week.sessions, "No session in the first week."));
    Ok(Answer::done(text, serde_json::to_value(&preview.plan)?))
}

//! `plan`: the plan in force.

use crate::answer::Answer;
use waymark_core::message::Message;
use waymark_engine::api::planning::plan::plan;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine) -> Result<Answer, ApiError> {
    let plan = plan(engine, ())?;
    let finish = plan.finish.as_deref().unwrap_or("-");
    let whole = Message::new("terminal-plan")
        .minutes("total", plan.totals.minutes)
        .text("finish", finish)
        .text("strategy", plan.strategy.as_str())
        .text("zone", plan.zone.as_str());
    let mut text = whole.render() + "\n";
    for week in &plan.weeks {
        let units: Vec<String> = week.units.iter().map(u32::to_string).collect();
        let line = Message::new("terminal-plan-week")
            .text("week", week.start.as_str())
            .minutes("planned", week.planned_minutes)
            .minutes("reserve", week.reserve_minutes)
            .text("units", units.join(", "));
        text.push_str(&format!("{}\n", line.render()));
    }
    for milestone in &plan.milestones {
        let line = Message::new("terminal-plan-milestone")
            .text("due", milestone.due.as_str())
            .text("title", milestone.title.as_str());
        text.push_str(&format!("{}\n", line.render()));
    }
    for rest in &plan.unplaced {
        let line = Message::new("terminal-plan-without")
            .text("activity", rest.activity.as_str())
            .minutes("length", rest.minutes)
            .text("why", rest.because.as_str());
        text.push_str(&format!("{}\n", line.render()));
    }
    Ok(Answer::done(text, serde_json::to_value(&plan)?))
}

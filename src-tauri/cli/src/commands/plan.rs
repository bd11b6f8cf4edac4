//! `plan`: the plan in force.

use super::text::minutes;
use crate::answer::Answer;
use waymark_engine::api::planning::plan::plan;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine) -> Result<Answer, ApiError> {
    let plan = plan(engine, ())?;
    let finish = plan.finish.as_deref().unwrap_or("-");
    let mut text =
        format!("{} until {finish} ({}, {})\n", minutes(plan.totals.minutes), plan.strategy, plan.zone);
    for week in &plan.weeks {
        let units: Vec<String> = week.units.iter().map(u32::to_string).collect();
        text.push_str(&format!(
            "{}  {} planned, reserve {}, units {}\n",
            week.start,
            minutes(week.planned_minutes),
            minutes(week.reserve_minutes),
            units.join(", ")
        ));
    }
    for milestone in &plan.milestones {
        text.push_str(&format!("{}  milestone: {}\n", milestone.due, milestone.title));
    }
    for rest in &plan.unplaced {
        text.push_str(&format!(
            "Without a place: {}, {}. {}\n",
            rest.activity,
            minutes(rest.minutes),
            rest.because
        ));
    }
    Ok(Answer::done(text, serde_json::to_value(&plan)?))
}

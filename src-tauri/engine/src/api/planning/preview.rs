//! What accepting would bring.

use super::choices::choice;
use super::document::document;
use super::prepare::{Prepared, prepare};
use crate::api::json::views::{PlanCall, PlanPreview};
use crate::study::{events, request, view};
use crate::{ApiError, Engine};
use chrono::NaiveDate;
use waymark_core::message::Message;
use waymark_core::planning::fit::contradictions;
use waymark_core::planning::outlook::{StrategyOption as Choice, options_with};

/// Plans a path with what the learner typed and shows the plan, the choices side by side, and the first week. Nothing
/// is stored.
///
/// # Errors
/// Those of reading the source; `no-units`, `start-in-past`, `unknown-zone`, `no-availability`, `bad-budget` and other
/// refusals of the input; `already-accepted`.
pub fn preview_plan(engine: &mut Engine, call: PlanCall) -> Result<PlanPreview, ApiError> {
    let now = engine.now();
    let ready = prepare(engine, &call)?;
    let local = ready.study.local(now);
    let options = options_with(&ready.request, &mut engine.memory);
    let options = options.into_iter().map(|o| exact(o, &ready, local.date()));
    let options = options.map(|o| choice(&ready.study, &ready.request, o));
    let own = ready.own();
    let sentence = match own.finish {
        Some(finish) => Message::new("today-plan-sentence")
            .minutes("minutes", own.minutes)
            .count("weeks", own.weeks)
            .day("finish", finish, local.date()),
        None => Message::new("today-plan-nothing"),
    };
    // The week shown is the new path's first, also where others have begun before it.
    let first = own.begin.unwrap_or(ready.request.start);
    let path = ready.study.path(ready.study.paths.last().map(|p| p.row.id.as_str()))?;
    Ok(PlanPreview {
        plan: document(&ready.study, local),
        sentence: sentence.render(),
        options: options.collect(),
        notes: ready
            .others
            .iter()
            .chain(&contradictions(&request::rules(&ready.study), &ready.study.availability))
            .chain(&ready.plan.notes)
            .chain(&ready.remarks)
            .map(Message::render)
            .collect(),
        events: events::offers(&ready.study, path, ready.request.start),
        first_week: view::week(&ready.study, first, local)?,
    })
}

/// Choices are answered from pacing, which knows the last week, not its last session. The one that was planned is known
/// to the day, and says the day that the plan's own sentence says.
fn exact(mut option: Choice, ready: &Prepared, today: NaiveDate) -> Choice {
    let Some(finish) = ready.plan.finish.filter(|_| option.finish.is_some()) else { return option };
    if option.strategy == ready.request.strategy {
        option.finish = Some(finish);
        option.weeks = u32::try_from(ready.plan.weeks.len()).unwrap_or(u32::MAX);
        option.message.values.retain(|(name, _)| !matches!(name.as_ref(), "finish" | "weeks"));
        option.message = option.message.count("weeks", option.weeks).day("finish", finish, today);
    }
    option
}

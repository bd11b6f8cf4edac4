//! `import`: a path becomes the learner's.

use crate::answer::Answer;
use crate::arguments::PlanArgs;
use waymark_engine::api::planning::{accept::accept_plan, preview::preview_plan};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, args: &PlanArgs) -> Result<Answer, ApiError> {
    let call = super::plan_input::call(engine, args)?;
    // What the window says before Accept is said here, too: too few hours, work without a place.
    let notes = preview_plan(engine, call.clone())?.notes;
    let changed = accept_plan(engine, call)?;
    let mut text = format!("{}\n", changed.sentence);
    notes.iter().for_each(|note| text.push_str(&super::text::note(note)));
    Ok(Answer::done(text, serde_json::to_value(&changed)?).named("changed/1"))
}

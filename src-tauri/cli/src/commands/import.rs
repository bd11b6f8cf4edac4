//! `import`: a path becomes the learner's.

use crate::answer::Answer;
use crate::arguments::PlanArgs;
use waymark_engine::api::planning::accept::accept_plan;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, args: &PlanArgs) -> Result<Answer, ApiError> {
    let call = super::plan_input::call(engine, args)?;
    let changed = accept_plan(engine, call)?;
    Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"))
}

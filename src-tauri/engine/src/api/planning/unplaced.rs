//! Work that found no place, and the ways out.

use super::document::unplaced as listed;
use crate::api::json::plan::PlanUnplaced;
use crate::study::no_plan;
use crate::{ApiError, Engine};

/// What the plan in force found no place for: why, and each way out with its price. Empty where all of it has one.
///
/// # Errors
/// `no-plan`, and those of reading the store.
pub fn unplaced(engine: &mut Engine, (): ()) -> Result<Vec<PlanUnplaced>, ApiError> {
    let study = engine.study()?;
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    Ok(listed(&study))
}

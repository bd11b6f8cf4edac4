//! The plan in force.

use super::document::document;
use crate::api::json::plan::PlanDocument;
use crate::study::no_plan;
use crate::{ApiError, Engine};

/// The whole plan as plan/1.
///
/// # Errors
/// `no-plan`, and those of reading the store.
pub fn plan(engine: &mut Engine, (): ()) -> Result<PlanDocument, ApiError> {
    let study = engine.study()?;
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    Ok(document(&study, study.local(engine.now())))
}

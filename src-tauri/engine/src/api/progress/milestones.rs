//! Milestones.

use crate::api::json::views::MilestoneView;
use crate::study::view;
use crate::{ApiError, Engine};

/// Every path's milestones with their criteria, dates and state.
///
/// # Errors
/// Those of reading the store.
pub fn milestones(engine: &mut Engine, (): ()) -> Result<Vec<MilestoneView>, ApiError> {
    Ok(view::all_milestones(&engine.study()?))
}

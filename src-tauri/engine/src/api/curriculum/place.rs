//! Where the path's own quiz puts the learner.

use crate::api::json::views::{PlacementCall, PlacementView, SkippedUnit};
use crate::study::source::Document;
use crate::{ApiError, Engine};
use std::sync::Arc;
use waymark_core::message::Message;
use waymark_core::progress::place;

/// Adds the points up and says where to begin and what that skips. Nothing is stored.
///
/// # Errors
/// `no-quiz`, `quiz-answers`, `no-plan`, `no-such-path`, and those of reading the file or the store.
pub fn place_learner(engine: &mut Engine, call: PlacementCall) -> Result<PlacementView, ApiError> {
    let report = match &call.source {
        Some(source) => Document::known(source, &mut engine.reports)?.report,
        None => Arc::clone(&engine.study()?.path(call.path_id.as_deref())?.report),
    };
    let path = &report.path;
    let placed = place(path, &call.points).map_err(|message| match message.key.as_ref() {
        "error-no-quiz" => ApiError::no("no-quiz", message, "error-no-quiz-help"),
        _ => ApiError::input("quiz-answers", message, "error-quiz-help"),
    })?;
    let unit = |position: u32| path.units.get((position as usize).saturating_sub(1));
    let label = |position| unit(position).map(|unit| unit.label.clone()).unwrap_or_default();
    let skipped: Vec<SkippedUnit> = placed
        .skipped
        .iter()
        .filter_map(|(position, minutes)| {
            let unit = unit(*position)?;
            let (label, title) = (unit.label.clone(), unit.title.clone());
            Some(SkippedUnit { unit: *position, label, title, minutes: *minutes })
        })
        .collect();
    let sentence = Message::new("path-placed")
        .count("score", placed.score)
        .count("most", placed.reach.1)
        .text("unit", label(placed.start_unit));
    let nearest = placed.nearest.map(|(from, to)| {
        let message = Message::new("path-placed-nearest").count("score", placed.score);
        message.count("from", from).count("to", to).count("scores", to.saturating_sub(from) + 1).render()
    });
    Ok(PlacementView {
        score: placed.score,
        least: placed.reach.0,
        most: placed.reach.1,
        sentence: sentence.render(),
        advice: placed.advice,
        nearest,
        start_unit: placed.start_unit,
        skipped_minutes: skipped.iter().map(|unit| unit.minutes).fold(0, u32::saturating_add),
        skipped,
    })
}

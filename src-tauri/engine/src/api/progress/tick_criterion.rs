//! A criterion is shown.

use crate::api::json::views::{Changed, TickInput};
use crate::store::tables::ticks::{self, CriterionTick};
use crate::study::view;
use crate::{ApiError, Engine, clock};
use waymark_core::message::Message;

/// Ticks a criterion with a note or a link that shows it, or takes the tick away. When the last one is ticked the
/// milestone is passed.
///
/// # Errors
/// `no-such-milestone`, `note-missing`, and those of writing the store.
pub fn tick_criterion(engine: &mut Engine, input: TickInput) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let stamp = clock::stamp(engine.now());
    let milestone = view::all_milestones(&study).into_iter().find(|m| m.id == input.milestone_id);
    let found = milestone
        .and_then(|m| m.criteria.iter().find(|c| c.position == input.position).cloned().map(|c| (m, c)));
    let Some((milestone, criterion)) = found else {
        let message = Message::new("error-no-such-milestone").text("id", input.milestone_id);
        return Err(ApiError::no("no-such-milestone", message, "error-no-such-milestone-help"));
    };
    let note = input.note.map(|n| n.trim().to_owned()).filter(|n| !n.is_empty());
    if input.ticked && note.is_none() {
        return Err(ApiError::input(
            "note-missing",
            Message::new("error-note-missing"),
            "error-note-missing-help",
        ));
    }
    let others = milestone.criteria.iter().filter(|c| c.position != input.position);
    let last = input.ticked && others.into_iter().all(|c| c.ticked && c.note.is_some());
    let (revision, sentence, ()) = engine.change("tick-criterion", |tx| {
        if input.ticked {
            let tick = CriterionTick { milestone: milestone.id.clone(), position: input.position, note };
            ticks::tick_criterion(tx, &tick, &stamp)?;
        } else {
            ticks::untick_criterion(tx, &milestone.id, input.position)?;
        }
        let message = match (input.ticked, last) {
            (true, true) => Message::new("done-milestone-passed").text("title", milestone.title),
            (true, false) => Message::new("done-criterion-ticked").text("text", criterion.text),
            (false, _) => Message::new("done-criterion-unticked").text("text", criterion.text),
        };
        Ok((message, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

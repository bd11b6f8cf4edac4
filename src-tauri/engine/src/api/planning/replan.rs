//! Planning what remains anew, on the learner's own wish: looked at, or accepted whole.

use super::proposed::{accepted, shown};
use crate::api::json::views::{Proposal, ReplanCall};
use crate::study::{no_plan, proposal};
use crate::{ApiError, Engine};

/// Plans what remains anew. What is running, pinned, answered or starts within 24 h stays, unless taken time meets it
/// there. `dryRun` only looks, and what it shows is the proposal from then on, also where an earlier one was declined;
/// otherwise the plan changes, in one step of undo.
///
/// # Errors
/// `no-plan`, and those of the store.
pub fn replan(engine: &mut Engine, call: ReplanCall) -> Result<Proposal, ApiError> {
    let now = engine.now();
    let revision = engine.revision()?;
    let study = engine.study()?;
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    let (row, draft) = proposal::renew(&engine.db, &study, (now, revision), "asked", &mut engine.memory)?;
    let seen = shown(&study, &row, &draft, now)?;
    let outcome = draft.outcome;
    if !call.dry_run && !outcome.is_nothing() {
        let from = study.week_of(study.local(now).date());
        let mut after = study;
        outcome.show(&mut after);
        engine.change("replan", |tx| {
            Engine::still_at(tx, revision)?;
            outcome.store(tx, from)?;
            proposal::settle(tx, &after, (now, revision + 1), false)?;
            Ok((accepted(&outcome, (1, 1)), ()))
        })?;
    }
    Ok(seen)
}

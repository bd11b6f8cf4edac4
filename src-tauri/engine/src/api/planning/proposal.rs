//! The proposal that waits for the learner's word: looked at, accepted whole or in part, or declined.

use super::proposed::{accepted, price, shown};
use crate::api::json::views::{AcceptCall, Changed, ProposalCall, ProposalPrice, ProposalState};
use crate::store::tables::proposal::{self as stored, ProposalRow};
use crate::study::proposal::{self, Draft};
use crate::study::{Study, no_plan};
use crate::{ApiError, Engine};
use std::collections::BTreeSet;
use waymark_core::message::Message;

/// The proposal that stands now, or none. One that no longer fits has been made anew, or is withdrawn with a sentence.
///
/// # Errors
/// `no-plan`, and those of the store.
pub fn proposal(engine: &mut Engine, (): ()) -> Result<ProposalState, ApiError> {
    let study = planned_study(engine)?;
    let now = engine.now();
    let revision = engine.revision()?;
    let (row, draft) = proposal::current(&engine.db, &study, (now, revision), &mut engine.memory)?;
    Ok(ProposalState {
        proposal: if row.state == "open" { Some(shown(&study, &row, &draft, now)?) } else { None },
        withdrawn: proposal::withdrawn(&row).map(|message| message.render()),
    })
}

/// What accepting these groups would cost; none of them costs nothing. Nothing is stored.
///
/// # Errors
/// `no-plan`, `no-proposal`, `proposal-stale`, `no-such-group`.
pub fn price_proposal(engine: &mut Engine, call: AcceptCall) -> Result<ProposalPrice, ApiError> {
    let now = engine.now();
    let (study, _, draft) = open(engine, call.id)?;
    let chosen = chosen(&draft, call.groups)?;
    let (outcome, notes) = draft.some(&study, &chosen, now)?;
    Ok(price(&study, (&outcome, &notes), now))
}

/// Accepts all of the proposal, or the groups that are named; the others count as declined. One step of undo.
///
/// # Errors
/// `no-plan`, `no-proposal`, `proposal-stale` where it is no longer the one that was looked at, `nothing-chosen`,
/// `no-such-group`, and those of the store.
pub fn accept_proposal(engine: &mut Engine, call: AcceptCall) -> Result<Changed, ApiError> {
    let now = engine.now();
    let revision = engine.revision()?;
    let (study, _, draft) = open(engine, call.id)?;
    let numbers = draft.numbers();
    let chosen = chosen(&draft, call.groups)?;
    if chosen.is_empty() {
        let message = Message::new("error-nothing-chosen");
        return Err(ApiError::input("nothing-chosen", message, "error-nothing-chosen-help"));
    }
    let (outcome, _) = draft.some(&study, &chosen, now)?;
    let from = study.week_of(study.local(now).date());
    let mut after = study;
    outcome.show(&mut after);
    let (revision, sentence, ()) = engine.change("accept-proposal", |tx| {
        Engine::still_at(tx, revision)?;
        outcome.store(tx, from)?;
        proposal::settle(tx, &after, (now, revision + 1), chosen.len() < numbers.len())?;
        Ok((accepted(&outcome, (chosen.len(), numbers.len())), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// The groups that are meant: all of them where none is named.
fn chosen(draft: &Draft, groups: Option<Vec<u32>>) -> Result<BTreeSet<u32>, ApiError> {
    let numbers = draft.numbers();
    let chosen: BTreeSet<u32> = groups.map_or_else(|| numbers.clone(), |groups| groups.into_iter().collect());
    match chosen.iter().find(|number| !numbers.contains(number)) {
        None => Ok(chosen),
        Some(strange) => {
            let message = Message::new("error-no-such-group")
                .count("number", *strange)
                .count("groups", numbers.len() as u64);
            Err(ApiError::input("no-such-group", message, "error-no-such-group-help"))
        }
    }
}

/// Leaves the plan as it is. The same is not proposed again until something else happens. One step of undo.
///
/// # Errors
/// `no-plan`, `no-proposal`, `proposal-stale`, and those of the store.
pub fn decline_proposal(engine: &mut Engine, call: ProposalCall) -> Result<Changed, ApiError> {
    let now = engine.now();
    let (study, ..) = open(engine, call.id)?;
    let next = engine.revision()? + 1;
    let (revision, sentence, ()) = engine.change("decline-proposal", |tx| {
        proposal::settle(tx, &study, (now, next), false)?;
        Ok((Message::new("done-proposal-declined"), ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

fn planned_study(engine: &mut Engine) -> Result<Study, ApiError> {
    let study = engine.study()?;
    if study.paths.is_empty() { Err(no_plan()) } else { Ok(study) }
}

/// The open proposal, which must be the one that the learner looked at.
fn open(engine: &mut Engine, id: Option<String>) -> Result<(Study, ProposalRow, Draft), ApiError> {
    let study = planned_study(engine)?;
    let seen = id.or(stored::load(&engine.db)?.filter(|row| row.state == "open").map(|row| row.id));
    let (now, revision) = (engine.now(), engine.revision()?);
    let (row, draft) = proposal::current(&engine.db, &study, (now, revision), &mut engine.memory)?;
    if row.state != "open" {
        let message = Message::new("error-no-proposal");
        return Err(ApiError::no("no-proposal", message, "error-no-proposal-help"));
    }
    if seen.is_some_and(|seen| seen != row.id) {
        let message = Message::new("error-proposal-stale");
        return Err(ApiError::no("proposal-stale", message, "error-proposal-stale-help"));
    }
    Ok((study, row, draft))
}

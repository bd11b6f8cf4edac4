//! Planning anew at the smallest price: the plan in force stands, and only what has no place in it is placed.
//!
//! `sorted` says which sessions still stand well and which minutes have no place; `mend` finds those minutes a place
//! beside what stands, so that a week without news is not solved again. Only where that does not do (the budget or the
//! paths are others, or more is missing than the coming weeks take up) is everything paced anew, each week keeping of
//! the plan in force what it can, unless `catch_up` makes up for it with less. `order` says where the author's order gave way, `groups` which changes need each other. Which sessions are movable at all, and
//! what a change is called, is the caller's.

mod catch_up;
pub mod groups;
mod mend;
pub mod order;
#[cfg(test)]
mod some_of_it;
mod sorted;
#[cfg(test)]
mod tests;

use super::memory::Memory;
use super::model::{LeftOut, Plan, PlannedSession, PlannedWeek, Request};
use super::pacing::Piece;
use super::plan::{bare, complete, plan_after};
use super::strategy::{self, Shaped};
use super::{reserve, unplaced};
use crate::day::week_start;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The plan in force, as far as it may move.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InForce {
    /// Its movable sessions, in order of time.
    pub sessions: Vec<PlannedSession>,
    /// Its weeks from this one on.
    pub weeks: Vec<PlannedWeek>,
    /// Minutes of activities that it found no place for.
    pub unplaced: Vec<LeftOut>,
    /// Whether it was made for another budget, strategy or set of paths.
    pub outdated: bool,
    /// Whether it was made for sessions of other lengths: then nothing is kept for its own sake, since a session that
    /// stands is dearer to move than to leave at a length that nobody wants any more.
    pub other_lengths: bool,
    /// Whether it was made for other hours of availability.
    pub other_hours: bool,
}

/// The plan that should follow the one in force; none where that one stands as it is.
pub fn replan(request: &Request, force: &InForce) -> Option<Plan> {
    replan_with(request, force, &mut Memory::default())
}

/// [`replan`] by somebody who remembers the weeks that were solved before.
pub fn replan_with(request: &Request, force: &InForce, memory: &mut Memory) -> Option<Plan> {
    if force.other_lengths {
        return Some(plan_after(request, &[], memory));
    }
    if force.outdated {
        return Some(plan_after(request, &force.sessions, memory));
    }
    let shaped = strategy::shape(request);
    let mut state = sorted::sort(request, force, &shaped);
    if state.missing.is_empty() && !state.changed {
        let might_gain = force.other_hours || !force.unplaced.is_empty();
        return might_gain
            .then(|| plan_after(request, &force.sessions, memory))
            .filter(|new| gains(force, new, request));
    }
    if mend::mend(request, force, &mut state, memory) {
        Some(mended(request, force, &shaped, state.kept))
    } else {
        // What is said before a first Accept is not said again, and would ask for three more plans.
        let mut anew = bare(request, &force.sessions, None, memory).0;
        let caught = catch_up::catch_up(request, force, &shaped, &anew, memory);
        Some(caught.unwrap_or_else(|| {
            unplaced::price(request, &mut anew.unplaced);
            anew
        }))
    }
}

/// Sessions in force that a plan does not leave as they are.
fn moved(force: &InForce, plan: &Plan) -> usize {
    force.sessions.iter().filter(|s| !stands(&plan.sessions, s)).count()
}

/// Whether a session stands among others as it is; those are in order of time.
fn stands(sessions: &[PlannedSession], one: &PlannedSession) -> bool {
    let from = sessions.partition_point(|s| s.start < one.start);
    let same = |s: &PlannedSession| s.path == one.path && s.activity == one.activity && s.end == one.end;
    sessions[from..].iter().take_while(|s| s.start == one.start).any(same)
}

/// Whether moving everything wins the learner anything: a week at the end, or a place for what had none.
fn gains(force: &InForce, new: &Plan, request: &Request) -> bool {
    let week = |sessions: &[PlannedSession]| {
        sessions.last().map(|s| week_start(s.start.date(), request.rules.week_start))
    };
    let without = |all: Vec<u32>| all.into_iter().fold(0, u32::saturating_add);
    let (before, after) = (
        without(force.unplaced.iter().map(|u| u.2).collect()),
        without(new.unplaced.iter().map(|u| u.minutes).collect()),
    );
    after < before || (after == before && week(&new.sessions) < week(&force.sessions))
}

/// The plan that follows where the movable sessions are these: its weeks, dates and rests, and what each session is for.
pub fn with_sessions(request: &Request, force: &InForce, sessions: Vec<PlannedSession>) -> Plan {
    mended(request, force, &strategy::shape(request), sessions)
}

/// The plan in force with what was mended in it.
fn mended(request: &Request, force: &InForce, shaped: &Shaped, kept: Vec<PlannedSession>) -> Plan {
    let tracks: Vec<Vec<Piece>> = request
        .work
        .iter()
        .zip(&shaped.tracks)
        .map(|(work, pieces)| {
            let without = |piece: &Piece| {
                let id = &work.activities[piece.item].id;
                let placed = kept.iter().filter(|s| s.path == work.path && s.activity == *id);
                let open = piece.rest.saturating_sub(placed.map(|s| s.minutes).sum());
                force.unplaced.iter().find(|u| u.0 == work.path && u.1 == *id).map_or(0, |u| u.2.min(open))
            };
            pieces.iter().map(|piece| Piece { rest: without(piece), ..*piece }).collect()
        })
        .collect();
    let starts: BTreeSet<NaiveDate> = force
        .weeks
        .iter()
        .map(|week| week.start)
        .chain(kept.iter().map(|s| week_start(s.start.date(), request.rules.week_start)))
        .collect();
    let week = |start| week_of(request, force, &kept, start);
    let mut plan = Plan {
        weeks: starts.into_iter().map(week).collect(),
        left_out: shaped.left_out.clone(),
        unplaced: unplaced::list(request, &tracks, false),
        ..Plan::default()
    };
    plan.sessions = kept;
    unplaced::price(request, &mut plan.unplaced);
    complete(request, &mut plan);
    plan
}

/// A week's figures; its reserve stays where it lies unless something was placed into it.
fn week_of(request: &Request, force: &InForce, kept: &[PlannedSession], start: NaiveDate) -> PlannedWeek {
    let of_week = || {
        let inside = move |s: &&PlannedSession| (0..7).contains(&(s.start.date() - start).num_days());
        kept.iter().filter(inside)
    };
    let frame = mend::frame_beside(request, kept, start);
    let mut week = force.weeks.iter().find(|week| week.start == start).cloned().unwrap_or(PlannedWeek {
        start,
        planned_minutes: 0,
        reserve_minutes: 0,
        reserve: Vec::new(),
        free_minutes: frame.free_minutes(),
        units: Vec::new(),
    });
    week.planned_minutes = of_week().map(|s| s.minutes).sum();
    week.units = of_week().map(|s| s.unit).collect::<BTreeSet<_>>().into_iter().collect();
    let taken = |(from, to): &(_, _)| of_week().any(|s| s.start < *to && *from < s.end);
    if week.reserve.iter().any(taken) {
        let blocks = reserve::place(&frame, &[], week.reserve_minutes, &request.rules);
        let civil = |minute: u32| frame.local(&request.zone, minute);
        week.reserve_minutes = blocks.iter().map(|(from, to)| to - from).sum();
        week.reserve = blocks.into_iter().map(|(from, to)| (civil(from), civil(to))).collect();
    }
    week
}

//! What of the plan in force still stands well, and which minutes have no place in it.

use super::InForce;
use crate::day::week_start;
use crate::planning::model::{PlannedSession, Request};
use crate::planning::strategy::Shaped;
use crate::planning::week::{Frame, lengths, spans};
use chrono::{Duration, NaiveDate};
use std::collections::BTreeMap;

/// The plan in force, taken apart.
pub(super) struct State {
    /// Sessions that keep their place, in order of time.
    pub kept: Vec<PlannedSession>,
    /// Minutes that have none, in the order of the work.
    pub missing: Vec<Missing>,
    /// Whether a session left, was shortened, or lost its place.
    pub changed: bool,
}

/// Minutes of one activity without a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Missing {
    /// Place of the path in the request.
    pub track: usize,
    /// Place of the activity in the path's work.
    pub item: usize,
    /// How many, a multiple of the grid.
    pub minutes: u32,
    /// The first calendar week in which they may be studied.
    pub from: NaiveDate,
    /// Whether they had a place in that week and lost it.
    pub displaced: bool,
}

/// Takes the plan in force apart.
pub(super) fn sort(request: &Request, force: &InForce, shaped: &Shaped) -> State {
    let (mut kept, displaced) = standing_well(request, force);
    let mut changed = !displaced.is_empty();
    let mut missing = Vec::new();
    let this_week = week_start(request.not_before.date().max(request.start), request.rules.week_start);
    let mut wanted: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for (work, pieces) in request.work.iter().zip(&shaped.tracks) {
        for piece in pieces {
            wanted.insert((work.path.as_str(), work.activities[piece.item].id.as_str()), piece.rest);
        }
    }
    changed |= drop_surplus(request, &mut kept, &wanted);
    for (track, (work, pieces)) in request.work.iter().zip(&shaped.tracks).enumerate() {
        for piece in pieces {
            let id = &work.activities[piece.item].id;
            let mine = |s: &&PlannedSession| s.path == work.path && s.activity == *id;
            let placed: u32 = kept.iter().filter(mine).map(|s| s.minutes).sum();
            let without = force.unplaced.iter().find(|u| u.0 == work.path && u.1 == *id).map_or(0, |u| u.2);
            let mut rest = piece.rest.saturating_sub(placed).saturating_sub(without);
            let mut of_weeks: BTreeMap<NaiveDate, u32> = BTreeMap::new();
            for lost in displaced.iter().filter(mine) {
                let minutes = lost.minutes.min(rest);
                rest -= minutes;
                *of_weeks.entry(week_start(lost.start.date(), request.rules.week_start)).or_default() +=
                    minutes;
            }
            let mut entry = |minutes, from, displaced| {
                missing.push(Missing { track, item: piece.item, minutes, from, displaced });
            };
            match of_weeks.remove(&this_week) {
                Some(lost) => entry(rest + lost, this_week, true),
                None => entry(rest, this_week, false),
            }
            of_weeks.into_iter().for_each(|(from, minutes)| entry(minutes, from, true));
        }
    }
    missing.retain(|m| m.minutes > 0);
    State { kept, missing, changed }
}

/// Parts the movable sessions into those that lie in free time as the rules want it, and the others.
fn standing_well(request: &Request, force: &InForce) -> (Vec<PlannedSession>, Vec<PlannedSession>) {
    let (mut kept, mut displaced) = (Vec::new(), Vec::new());
    let mut frame: Option<(Frame, Vec<u32>)> = None;
    let mut until = None;
    let pause = Duration::minutes(i64::from(request.rules.break_minutes));
    for session in &force.sessions {
        let start = week_start(session.start.date(), request.rules.week_start);
        if frame.as_ref().is_none_or(|(frame, _)| frame.start != start) {
            let fresh = Frame::of(request, start);
            let loads = fresh.days.iter().map(|day| day.fixed_minutes).collect();
            frame = Some((fresh, loads));
        }
        let Some((frame, loads)) = &mut frame else { continue };
        let from = (request.zone.instant(session.start) - frame.origin).num_minutes();
        let from = u32::try_from(from).unwrap_or(0);
        let to = from + session.minutes;
        let most = request.rules.daily_max_minutes;
        let day = frame.days.iter().zip(loads.iter_mut()).find(|(day, load)| {
            let inside = spans(day).iter().any(|(open, close)| *open <= from && to <= *close);
            inside && **load + session.minutes <= most.max(day.fixed_minutes)
        });
        let rested = until.is_none_or(|until| session.start >= until + pause);
        match day {
            Some((_, load)) if rested => {
                *load += session.minutes;
                until = Some(session.end);
                kept.push(session.clone());
            }
            _ => displaced.push(session.clone()),
        }
    }
    (kept, displaced)
}

/// Takes sessions out for which there is no work left (it was done before its time, or has a place twice), the last of
/// an activity first. Whether there were any.
fn drop_surplus(
    request: &Request,
    kept: &mut Vec<PlannedSession>,
    wanted: &BTreeMap<(&str, &str), u32>,
) -> bool {
    let mut placed: BTreeMap<(String, String), u32> = BTreeMap::new();
    let key = |s: &PlannedSession| (s.path.as_str().to_owned(), s.activity.as_str().to_owned());
    for session in kept.iter() {
        *placed.entry(key(session)).or_default() += session.minutes;
    }
    let mut changed = false;
    for at in (0..kept.len()).rev() {
        let session = &mut kept[at];
        let Some(sum) = placed.get_mut(&key(session)) else { continue };
        let rest = wanted.get(&(session.path.as_str(), session.activity.as_str())).copied().unwrap_or(0);
        let surplus = sum.saturating_sub(rest).min(session.minutes);
        let left = session.minutes - surplus;
        if surplus == 0 {
            continue;
        }
        if left == 0 {
            *sum -= surplus;
            kept.remove(at);
            changed = true;
        } else if left >= least(request, session) {
            *sum -= surplus;
            session.minutes = left;
            session.end -= Duration::minutes(i64::from(surplus));
            changed = true;
        }
    }
    changed
}

/// The shortest session of a session's activity.
fn least(request: &Request, session: &PlannedSession) -> u32 {
    let of_path = request.work.iter().find(|work| work.path == session.path);
    let activity = of_path.and_then(|work| work.activities.iter().find(|a| a.id == session.activity));
    activity.map_or(u32::MAX, |activity| lengths(&request.rules, activity.kind).least)
}

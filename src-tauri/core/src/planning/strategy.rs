//! The three honest ways to close the gap between what a path asks and what a learner has: each shapes the work for
//! `pacing`. What each would bring is `outlook`'s to say.

pub use super::outlook::{StrategyOption, options};

use super::model::{LeftOut, Request, Strategy, Work, WorkItem};
use super::pacing::Piece;
use super::week::{Frame, grids, lengths};
use crate::day::week_start;
use chrono::{Days, NaiveTime};
use std::collections::BTreeMap;

/// Work as a strategy plans it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shaped {
    /// By path: what is planned, in order.
    pub tracks: Vec<Vec<Piece>>,
    /// What is not: (path, activity, minutes left out).
    pub left_out: Vec<LeftOut>,
}

/// How much of one unit *keep the dates* keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitFactor {
    /// Place of the path in the request.
    pub track: usize,
    /// Position of the unit.
    pub unit: u32,
    /// What it asks in full.
    pub minutes: u32,
    /// What is kept of it, in percent, rounded.
    pub percent: u32,
}

/// The minutes of an activity still to be planned: the estimate less what is done and what stands already.
fn rest(request: &Request, work: &Work, item: usize) -> u32 {
    let activity = &work.activities[item];
    let stands =
        request.standing.iter().filter(|s| s.counts && s.path == work.path && s.activity == activity.id);
    let standing: i64 = stands.map(|s| (s.span.end - s.span.start).num_minutes().max(0)).sum();
    let left = i64::from(activity.minutes) - i64::from(activity.done_minutes) - standing;
    u32::try_from(left.max(0)).unwrap_or(0)
}

/// Remaining units of a path in order of the work: unit position to rank.
pub(super) fn ranks(request: &Request, work: &Work) -> BTreeMap<u32, u32> {
    let mut ranks = BTreeMap::new();
    for (item, activity) in work.activities.iter().enumerate() {
        if rest(request, work, item) > 0 {
            let next = ranks.len() as u32;
            ranks.entry(activity.unit).or_insert(next);
        }
    }
    ranks
}

/// Full minutes of each rank, over all paths: two paths share a week's target.
fn sums(request: &Request) -> BTreeMap<u32, u64> {
    let mut sums = BTreeMap::new();
    for work in &request.work {
        let ranks = ranks(request, work);
        for (item, activity) in work.activities.iter().enumerate() {
            if let Some(rank) = ranks.get(&activity.unit) {
                *sums.entry(*rank).or_default() += u64::from(rest(request, work, item));
            }
        }
    }
    sums
}

/// What *keep the dates* shortens a path week to: the target, and no more than the learner's usual week holds beside its
/// reserve, or the dates would not stand after all. Calendars and days off are single weeks' affairs: what they take
/// comes first in the week after.
fn week_target(request: &Request) -> u64 {
    let usual = Request {
        work: Vec::new(),
        zone: request.zone.clone(),
        start: request.start,
        not_before: request.start.and_time(NaiveTime::MIN),
        budget: request.budget,
        availability: request.availability.clone(),
        busy: Vec::new(),
        attended: Vec::new(),
        declined: Vec::new(),
        days_off: Vec::new(),
        standing: Vec::new(),
        rules: request.rules.clone(),
        strategy: request.strategy,
        settled: None,
    };
    let next = week_start(request.start, request.rules.week_start) + Days::new(7);
    let frame = Frame::of(&usual, next);
    // A week of real activities is neither all long sessions nor all liked ones: what it holds lies between.
    let long = u64::from(frame.usable_minutes(&request.rules));
    let liked = u64::from(frame.usable_in_sessions(&request.rules, |lengths| lengths.preferred));
    let usable = (long + liked) / 2;
    let held = usable * 100 / (100 + u64::from(request.rules.reserve_percent.min(100)));
    let target = u64::from(request.budget.target);
    if held == 0 { target } else { target.min(held) }
}

/// By unit, how much of it *keep the dates* keeps: what a week carries over its sum, at most all.
pub fn unit_factors(request: &Request) -> Vec<UnitFactor> {
    let sums = sums(request);
    let target = week_target(request);
    let mut factors = Vec::new();
    for (track, work) in request.work.iter().enumerate() {
        let mut asked: BTreeMap<u32, u32> = BTreeMap::new();
        for (item, activity) in work.activities.iter().enumerate() {
            let minutes = asked.entry(activity.unit).or_default();
            *minutes = minutes.saturating_add(rest(request, work, item));
        }
        for (unit, rank) in ranks(request, work) {
            let sum = sums.get(&rank).copied().unwrap_or(0).max(1);
            let minutes = asked.get(&unit).copied().unwrap_or(0);
            let percent = ((target.min(sum) * 100 + sum / 2) / sum) as u32;
            factors.push(UnitFactor { track, unit, minutes, percent });
        }
    }
    factors
}

/// What of `full` minutes is kept where the plan in force has settled it already.
fn settled(request: &Request, work: &Work, activity: &WorkItem, full: u32) -> u32 {
    let mine = |out: &&LeftOut| out.0 == work.path && out.1 == activity.id;
    let out = request.settled.iter().flatten().find(mine).map_or(0, |out| out.2);
    full.saturating_sub(out)
}

/// The work as the request's strategy plans it.
pub fn shape(request: &Request) -> Shaped {
    let (grid, _) = grids(&request.rules);
    let sums = sums(request);
    let target = week_target(request);
    let mut shaped = Shaped::default();
    for work in &request.work {
        let ranks = ranks(request, work);
        let mut pieces = Vec::new();
        // Rounded along each unit's running sum, so that the unit and not only each activity comes out right.
        let mut running: BTreeMap<u32, (u64, u64)> = BTreeMap::new();
        for (item, activity) in work.activities.iter().enumerate() {
            let full = rest(request, work, item);
            let Some(&rank) = ranks.get(&activity.unit).filter(|_| full > 0) else { continue };
            let kept = match request.strategy {
                _ if request.settled.is_some() => settled(request, work, activity, full),
                Strategy::KeepHours => full,
                Strategy::EssentialsFirst if activity.essential => full,
                Strategy::EssentialsFirst => 0,
                Strategy::KeepDates => {
                    let sum = sums.get(&rank).copied().unwrap_or(0).max(1);
                    let (before, given) = running.entry(rank).or_default();
                    *before += u64::from(full);
                    let step = u64::from(grid);
                    let kept =
                        |full: u64| u64::try_from(u128::from(full) * u128::from(target) / u128::from(sum));
                    let until = if sum <= target { *before } else { kept(*before).unwrap_or(u64::MAX) };
                    let kept = if sum <= target {
                        u64::from(full)
                    } else {
                        (until / step * step).saturating_sub(*given)
                    };
                    *given += kept;
                    u32::try_from(kept).unwrap_or(full).min(full)
                }
            };
            if kept < full {
                shaped.left_out.push((work.path.clone(), activity.id.clone(), full - kept));
            }
            if kept > 0 {
                let least = lengths(&request.rules, activity.kind).least;
                // An estimate off the grid is rounded up, once; the store keeps the exact one.
                let minutes = kept.min(u32::MAX / 4).next_multiple_of(grid);
                pieces.push(Piece { item, rest: minutes, least, rank });
            }
        }
        shaped.tracks.push(pieces);
    }
    shaped
}

//! The three honest ways to close the gap between what a path asks and what a learner has: each shapes the work for
//! `pacing`. What each would bring is `outlook`'s to say.

pub use super::outlook::{StrategyOption, options};

use super::model::{LeftOut, Request, Strategy, Work, WorkItem};
use super::pacing::Piece;
use super::shorten::Kept;
use super::week::{grids, lengths};
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
pub(super) fn rest(request: &Request, work: &Work, item: usize) -> u32 {
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

/// By unit, how much of it *keep the dates* keeps: what a week carries over its sum, at most all.
pub fn unit_factors(request: &Request) -> Vec<UnitFactor> {
    let shortened = Kept::of(request);
    let mut factors = Vec::new();
    for (track, work) in request.work.iter().enumerate() {
        let mut asked: BTreeMap<u32, u32> = BTreeMap::new();
        for (item, activity) in work.activities.iter().enumerate() {
            let minutes = asked.entry(activity.unit).or_default();
            *minutes = minutes.saturating_add(rest(request, work, item));
        }
        for (unit, rank) in ranks(request, work) {
            let (full, kept) = shortened.ranks.get(&rank).copied().unwrap_or_default();
            let minutes = asked.get(&unit).copied().unwrap_or(0);
            let percent = ((kept.min(full) * 100 + full / 2) / full.max(1)) as u32;
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
    let shortened = match request.strategy {
        Strategy::KeepDates if request.settled.is_none() => Kept::of(request).minutes,
        _ => BTreeMap::new(),
    };
    let mut shaped = Shaped::default();
    for (track, work) in request.work.iter().enumerate() {
        let ranks = ranks(request, work);
        let mut pieces = Vec::new();
        for (item, activity) in work.activities.iter().enumerate() {
            let full = rest(request, work, item);
            let Some(&rank) = ranks.get(&activity.unit).filter(|_| full > 0) else { continue };
            let kept = match request.strategy {
                _ if request.settled.is_some() => settled(request, work, activity, full),
                Strategy::KeepHours => full,
                Strategy::EssentialsFirst if activity.essential => full,
                Strategy::EssentialsFirst => 0,
                Strategy::KeepDates => shortened.get(&(track, item)).copied().unwrap_or(full).min(full),
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

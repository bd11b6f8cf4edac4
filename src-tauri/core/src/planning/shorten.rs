//! How far *keep the dates* shortens each path week: to the target, and to no more than a usual week of the learner's
//! holds beside its reserve, or the dates would not stand after all.
//!
//! "Holds" is shown, not guessed: the shortened work of a path week is laid into the usual week (`lay`).

use super::lay::{Load, laid};
use super::model::Request;
use super::outlook::WEEKS_COMPARED;
use super::strategy::{ranks, rest};
use super::week::{Frame, grids, lengths};
use crate::day::week_start;
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// Minutes of the activities of one path week, over all paths: (path's place, activity's place, minutes in full).
type Asked = Vec<(usize, usize, u32)>;

/// What is kept of the work, each path week by its own factor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Kept {
    /// By rank, the place of a unit among those that remain: minutes in full and minutes that are kept.
    pub ranks: BTreeMap<u32, (u64, u64)>,
    /// By path and activity, as places in the request: minutes that are kept.
    pub minutes: BTreeMap<(usize, usize), u32>,
}

impl Kept {
    /// Shortens what remains of a request.
    pub fn of(request: &Request) -> Self {
        let usual = usual_week(request);
        let room = u64::from(usual.usable_minutes(&request.rules)) * 100
            / (100 + u64::from(request.rules.reserve_percent.min(100)));
        let target = u64::from(request.budget.target);
        let (grid, _) = grids(&request.rules);
        let most = if room == 0 { target } else { target.min(room) };
        let mut kept = Self::default();
        for (rank, asked) in by_rank(request) {
            let full: u64 = asked.iter().map(|(.., minutes)| u64::from(*minutes)).sum();
            let mut minutes = most.min(full);
            let mut shares = share_out(request, &asked, full, minutes);
            // Without any hours there is nothing to fit into; the target alone counts.
            while room > 0 && minutes > 0 {
                let held = laid_out(&usual, request, &asked, &shares);
                if held >= shares.iter().map(|m| u64::from(*m)).sum() {
                    break;
                }
                // Other shares fall apart otherwise: what a little less holds may be more than what this much held.
                minutes -= (minutes - held.min(minutes)).div_ceil(8).max(u64::from(grid)).min(minutes);
                shares = share_out(request, &asked, full, minutes);
            }
            kept.ranks.insert(rank, (full, minutes));
            for ((track, item, _), share) in asked.iter().zip(shares) {
                kept.minutes.insert((*track, *item), share);
            }
        }
        kept
    }
}

/// What remains of each path week, path after path.
fn by_rank(request: &Request) -> BTreeMap<u32, Asked> {
    let mut all: BTreeMap<u32, Asked> = BTreeMap::new();
    for (track, work) in request.work.iter().enumerate() {
        let ranks = ranks(request, work);
        for (item, activity) in work.activities.iter().enumerate() {
            let minutes = rest(request, work, item);
            if let Some(rank) = ranks.get(&activity.unit).filter(|_| minutes > 0) {
                all.entry(*rank).or_default().push((track, item, minutes));
            }
        }
    }
    all
}

/// `minutes` shared out in proportion to what each asks, on the grid; rounded along the running sum, so that the week
/// and not only each activity comes out right.
fn share_out(request: &Request, asked: &Asked, full: u64, minutes: u64) -> Vec<u32> {
    if minutes >= full {
        return asked.iter().map(|(.., minutes)| *minutes).collect();
    }
    let step = u128::from(grids(&request.rules).0);
    let (mut before, mut given) = (0u128, 0u128);
    let share = |(.., asks): &(usize, usize, u32)| {
        before += u128::from(*asks);
        let until = before * u128::from(minutes) / u128::from(full.max(1)) / step * step;
        let kept = until.saturating_sub(given);
        given += kept;
        u32::try_from(kept).unwrap_or(u32::MAX).min(*asks)
    };
    asked.iter().map(share).collect()
}

/// The roomiest of the coming weeks as the calendars have it: an appointment that comes every week is usual, one of a
/// single week is not. Where all are taken whole, a week of the learner's hours alone.
fn usual_week(request: &Request) -> Frame {
    let bare = |request: &Request| Request {
        work: Vec::new(),
        declined: Vec::new(),
        standing: Vec::new(),
        not_before: request.start.and_time(chrono::NaiveTime::MIN),
        settled: None,
        zone: request.zone.clone(),
        busy: request.busy.clone(),
        attended: request.attended.clone(),
        availability: request.availability.clone(),
        days_off: request.days_off.clone(),
        rules: request.rules.clone(),
        ..*request
    };
    let ahead = bare(request);
    let next = week_start(request.start, request.rules.week_start) + Days::new(7);
    let weeks = (0..WEEKS_COMPARED as u64).map(|n| Frame::of(&ahead, next + Days::new(7 * n)));
    let roomiest = weeks.max_by_key(|frame| {
        let first: NaiveDate = frame.start;
        (frame.usable_minutes(&request.rules), std::cmp::Reverse(first))
    });
    roomiest.filter(|frame| frame.usable_minutes(&request.rules) > 0).unwrap_or_else(|| {
        let empty = Request { busy: Vec::new(), attended: Vec::new(), days_off: Vec::new(), ..bare(request) };
        Frame::of(&empty, next)
    })
}

/// How many of the minutes find a place in the week.
fn laid_out(frame: &Frame, request: &Request, asked: &Asked, shares: &[u32]) -> u64 {
    let (grid, _) = grids(&request.rules);
    let load = |((track, item, _), share): (&(usize, usize, u32), &u32)| Load {
        track: *track,
        lengths: lengths(&request.rules, request.work[*track].activities[*item].kind),
        minutes: share.next_multiple_of(grid),
    };
    let loads: Vec<Load> = asked.iter().zip(shares).map(load).collect();
    laid(frame, &request.rules, &loads).into_iter().map(u64::from).sum()
}

//! Catching up: what was missed is made up over the coming weeks in the author's order, each carrying what the plan in
//! force has due by its end as far as the learner's most and the reserve allow. Once nothing is behind, the plan in force
//! stands again, so that neither its end nor what lies far ahead moves. A holiday is not crammed: what would take longer
//! than a few weeks to make up moves the end instead.

use super::{InForce, moved, stands};
use crate::day::week_start;
use crate::planning::memory::Memory;
use crate::planning::model::{Plan, PlannedSession, Request, Strategy};
use crate::planning::pacing::Line;
use crate::planning::plan::bare;
use crate::planning::strategy::Shaped;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Weeks within which it must be caught up with, from the first that changes.
const MOST_WEEKS: i64 = 6;

/// The plan that catches up, where it leaves the last week of the plan in force where it is and moves less than a plan
/// made anew.
pub(super) fn catch_up(
    request: &Request,
    force: &InForce,
    shaped: &Shaped,
    anew: &Plan,
    memory: &mut Memory,
) -> Option<Plan> {
    // Keeping the dates catches up by itself: what is due comes first in every week.
    if request.strategy == Strategy::KeepDates || !force.unplaced.is_empty() {
        return None;
    }
    let line = line(request, force, shaped);
    let last = line.last()?.0;
    let plan = bare(request, &force.sessions, Some(line), memory).0;
    let ends = plan.weeks.last().is_some_and(|week| week.start <= last);
    let changed = || {
        let known = |s: &&PlannedSession| stands(&force.sessions, s);
        let gone = force.sessions.iter().filter(|s| !stands(&plan.sessions, s));
        plan.sessions.iter().filter(move |s| !known(s)).chain(gone).map(|s| s.start.date())
    };
    let soon = changed().max().zip(changed().min()).is_some_and(|(a, b)| (a - b).num_weeks() < MOST_WEEKS);
    (plan.unplaced.is_empty() && ends && soon && moved(force, &plan) < moved(force, anew)).then_some(plan)
}

/// By week, what the plan in force has due by its end, and what it missed at once.
fn line(request: &Request, force: &InForce, shaped: &Shaped) -> Line {
    let mut weeks: BTreeMap<NaiveDate, i64> = BTreeMap::new();
    for session in &force.sessions {
        let start = week_start(session.start.date(), request.rules.week_start);
        *weeks.entry(start).or_default() += i64::from(session.minutes);
    }
    let all: i64 = shaped.tracks.iter().flatten().map(|piece| i64::from(piece.rest)).sum();
    let mut due = all - weeks.values().sum::<i64>();
    let by_end = |(start, minutes)| {
        due += minutes;
        (start, due)
    };
    weeks.into_iter().map(by_end).collect()
}

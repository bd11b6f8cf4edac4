//! What a move by hand changes beside the session: the weeks' planned minutes, the reserve it lies in, and the dates
//! of milestones. Nothing else of the plan moves for it.

use super::{Study, StudySession, request};
use crate::ApiError;
use crate::store::tables::plan::{self, WeekRow};
use crate::store::tables::session::{self, SessionRow};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rusqlite::Connection;
use std::collections::{BTreeSet, HashSet};
use waymark_core::day::week_end;
use waymark_core::planning::week::Frame;
use waymark_core::progress::{self, State};

/// A piece of reserve shorter than this, in minutes, helps nobody.
const LEAST_RESERVE: i64 = 15;

/// A session in its new place, and what follows.
#[derive(Debug, Clone)]
pub struct Moved {
    row: SessionRow,
    weeks: Vec<WeekRow>,
    /// Milestones with a new date: path, milestone, date.
    due: Vec<(String, String, String)>,
}

impl Moved {
    /// What follows where a session becomes `row`.
    ///
    /// # Errors
    /// Where a stored calendar cannot be read.
    pub fn of(study: &Study, row: SessionRow, now: DateTime<Utc>) -> Result<Self, ApiError> {
        let local = study.local(now);
        let mut after = study.clone();
        let before =
            after.sessions.iter().position(|s| s.row.id == row.id).map(|at| after.sessions.remove(at));
        after.sessions.extend(StudySession::of(row.clone()));
        after.sessions.sort_by(|a, b| (a.start, &a.row.id).cmp(&(b.start, &b.row.id)));
        let this_week = study.week_of(local.date());
        let places = before.iter().map(|s| s.start).chain(row.start.parse().ok());
        let touched: BTreeSet<NaiveDate> = places
            .map(|at: NaiveDateTime| study.week_of(at.date()))
            .filter(|week| *week >= this_week)
            .collect();
        let weeks = touched.into_iter().map(|week| week_row(&after, week, now));
        Ok(Self { due: due(study, &after, local), weeks: weeks.collect::<Result<_, _>>()?, row })
    }

    /// Writes it.
    ///
    /// # Errors
    /// Why the store cannot be written.
    pub fn store(&self, db: &Connection) -> Result<(), ApiError> {
        session::put(db, &self.row)?;
        session::pin(db, &self.row.id, self.row.pinned)?;
        // One whose time had passed, begun or not, lies ahead again.
        session::answer(db, &self.row.id, &self.row.status, self.row.done_minutes)?;
        for week in &self.weeks {
            plan::put_week(db, week)?;
        }
        for (path, milestone, due) in &self.due {
            plan::set_due(db, path, milestone, due)?;
        }
        Ok(())
    }
}

/// A week's row as it is with the sessions of `after`.
fn week_row(after: &Study, start: NaiveDate, now: DateTime<Utc>) -> Result<WeekRow, ApiError> {
    let local = after.local(now);
    let inside = |s: &&StudySession| after.week_of(s.start.date()) == start;
    let counted = after.counted(local);
    let stored = after.plan.weeks.iter().find(|w| w.start == start.to_string()).cloned();
    let mut week = match stored {
        Some(week) => week,
        None => {
            let request = request::request(after, &HashSet::new(), now)?;
            let free = Frame::of(&request, start).free_minutes();
            WeekRow { start: start.to_string(), free, ..WeekRow::default() }
        }
    };
    week.planned = after.sessions.iter().filter(inside).map(|s| counted[s.row.id.as_str()]).sum();
    week.units = after
        .sessions
        .iter()
        .filter(inside)
        .map(|s| s.row.unit)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let ahead = |s: &&StudySession| inside(s) && matches!(s.state(local), State::Planned | State::Running);
    for s in after.sessions.iter().filter(ahead) {
        cut(&mut week, s.start, s.end);
    }
    Ok(week)
}

/// Takes a stretch out of a week's reserve.
fn cut(week: &mut WeekRow, start: NaiveDateTime, end: NaiveDateTime) {
    let blocks = std::mem::take(&mut week.reserve_blocks);
    let met = |(from, to): &(NaiveDateTime, NaiveDateTime)| start < *to && *from < end;
    for (from, to) in blocks {
        match (from.parse::<NaiveDateTime>(), to.parse::<NaiveDateTime>()) {
            (Ok(a), Ok(b)) if met(&(a, b)) => {
                let mut gone = (b - a).num_minutes();
                for (a, b) in [(a, b.min(start)), (a.max(end), b)] {
                    if (b - a).num_minutes() >= LEAST_RESERVE {
                        gone -= (b - a).num_minutes();
                        let wall = |at: NaiveDateTime| at.format("%Y-%m-%dT%H:%M:%S").to_string();
                        week.reserve_blocks.push((wall(a), wall(b)));
                    }
                }
                week.reserve = week.reserve.saturating_sub(u32::try_from(gone).unwrap_or(0));
            }
            _ => week.reserve_blocks.push((from, to)),
        }
    }
}

/// Milestones whose date is another once the sessions are those of `after`: the end of the week in which the work up to
/// their unit ends.
fn due(study: &Study, after: &Study, now: NaiveDateTime) -> Vec<(String, String, String)> {
    let last = |study: &Study, path: &str, unit: u32| {
        let open = |s: &&StudySession| {
            let state = s.state(now);
            s.row.path == path
                && s.row.unit <= unit
                && matches!(state, State::Planned | State::Running | State::Unconfirmed)
        };
        let last = study.sessions.iter().filter(open).map(|s| s.start.date()).max();
        last.map(|date| week_end(date, study.settings.week_start).to_string())
    };
    let mut out = Vec::new();
    for path in &study.paths {
        for (at, milestone) in path.report.path.milestones.iter().enumerate() {
            let id = progress::milestone_id(&path.id(), at);
            let unit = milestone.unit.and_then(|n| progress::unit_position(&path.report.path, n));
            let row = study.plan.milestones.iter().find(|m| m.milestone == id.as_str());
            let (Some(unit), Some(row)) = (unit, row) else { continue };
            let (was, is) = (last(study, &path.row.id, unit), last(after, &path.row.id, unit));
            if was == is || was.as_ref() != Some(&row.due) {
                continue;
            }
            out.extend(is.map(|due| (path.row.id.clone(), row.milestone.clone(), due)));
        }
    }
    out
}

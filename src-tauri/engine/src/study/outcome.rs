//! From a plan to changes: which sessions keep their place, which move, which are new, which leave.
//!
//! A session that moves keeps its id, so that a calendar sees one event move, not one vanish and another appear.

use super::{Study, StudySession, request};
use crate::ApiError;
use crate::store::kept::keep;
use crate::store::tables::plan::{self, MilestoneRow, PlanRows, RestRow, WeekRow};
use crate::store::tables::session::{self, SessionRow};
use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use waymark_core::ids::{ActivityId, PathId};
use waymark_core::planning::model::{Plan, PlannedSession, Request, SessionStatus};
use waymark_core::planning::replan::groups::Change;
use waymark_core::planning::replan::{InForce, with_sessions};

/// What a plan changes in a study.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// Sessions that stay as they are: frozen ones ahead, and those planned at the same place again.
    pub kept: u32,
    /// Sessions that move: as they stand, and in their new place.
    pub moved: Vec<(SessionRow, SessionRow)>,
    /// New sessions.
    pub added: Vec<SessionRow>,
    /// Sessions that leave for good.
    pub removed: Vec<SessionRow>,
    /// Sessions whose place stands while what they are for has shifted.
    pub relabelled: Vec<SessionRow>,
    /// The plan beside its sessions.
    pub rows: PlanRows,
}

impl Outcome {
    /// Compares a plan with what stands. `movable` are the ids of the sessions that it was free to move.
    pub fn of(study: &Study, plan: &Plan, movable: &HashSet<String>, now: DateTime<Utc>) -> Self {
        let local = study.local(now);
        let stamp = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        let (mut movable, frozen): (Vec<&StudySession>, Vec<&StudySession>) =
            study.sessions.iter().partition(|s| movable.contains(&s.row.id));
        let mut out = Self { rows: rows(study, plan), ..Self::default() };
        out.kept = frozen.iter().filter(|s| s.end > local && ahead(s)).count() as u32;
        let mut new = Vec::new();
        for planned in &plan.sessions {
            let same = |s: &&StudySession| {
                s.row.path == planned.path.as_str()
                    && s.row.activity == planned.activity.as_str()
                    && s.start == planned.start
                    && s.end == planned.end
            };
            match movable.iter().position(same) {
                Some(at) => {
                    let stands = movable.remove(at);
                    out.kept += 1;
                    // Its place stands; what it is for may have shifted with its neighbours.
                    let items = items(planned);
                    if stands.row.items != items {
                        out.relabelled.push(SessionRow { items, ..stands.row.clone() });
                    }
                }
                None => new.push(planned),
            }
        }
        for planned in new {
            let mine = |s: &&StudySession| {
                s.row.path == planned.path.as_str() && s.row.activity == planned.activity.as_str()
            };
            match movable.iter().position(mine) {
                Some(at) => {
                    let stood = movable.remove(at).row.clone();
                    let (id, sequence) = (stood.id.clone(), stood.sequence + 1);
                    out.moved.push((stood, SessionRow { id, sequence, ..row_of(planned, &stamp, now) }));
                }
                None => out.added.push(row_of(planned, &stamp, now)),
            }
        }
        out.removed = movable.into_iter().map(|gone| gone.row.clone()).collect();
        out.moved.sort_by(|a, b| a.0.start.cmp(&b.0.start));
        out.fill_weeks(study, local);
        out
    }

    /// A week's planned minutes are those of all its sessions, also of those that the plan was not free to move; they
    /// stay in the store as what was planned when the week has passed.
    fn fill_weeks(&mut self, study: &Study, now: NaiveDateTime) {
        let mut after = study.clone();
        self.show(&mut after);
        let counted = after.counted(now);
        let this_week = study.week_of(now.date()).to_string();
        for week in self.rows.weeks.iter_mut().filter(|w| w.start >= this_week) {
            let inside = |s: &&StudySession| study.week_of(s.start.date()).to_string() == week.start;
            week.planned = after.sessions.iter().filter(inside).map(|s| counted[s.row.id.as_str()]).sum();
        }
    }

    /// Whether it changes no session's place.
    pub fn is_nothing(&self) -> bool {
        self.moved.is_empty() && self.added.is_empty() && self.removed.is_empty()
    }

    /// Every change as the core sees it: moved, then added, then removed.
    pub fn changes(&self) -> Vec<Change> {
        let moved = self.moved.iter().map(|(from, to)| (Some(from), Some(to)));
        let added = self.added.iter().map(|row| (None, Some(row)));
        let removed = self.removed.iter().map(|row| (Some(row), None));
        let change = |(before, after): (Option<&SessionRow>, Option<&SessionRow>)| Change {
            before: before.and_then(place),
            after: after.and_then(place),
        };
        moved.chain(added).chain(removed).map(change).collect()
    }

    /// The same with those changes alone whose place in [`Outcome::changes`] is `chosen`: what else of the plan follows
    /// is worked out anew for the sessions that then stand.
    pub fn some(
        &self,
        study: &Study,
        (request, force): (&Request, &InForce),
        now: DateTime<Utc>,
        chosen: impl Fn(usize) -> bool,
    ) -> Self {
        let (moves, adds) = (self.moved.len(), self.added.len());
        let pick = |rows: &[SessionRow], from: usize| -> Vec<SessionRow> {
            rows.iter().enumerate().filter(|(at, _)| chosen(from + at)).map(|(_, row)| row.clone()).collect()
        };
        let moved = self.moved.iter().enumerate().filter(|(at, _)| chosen(*at));
        let mut out = Self {
            moved: moved.map(|(_, pair)| pair.clone()).collect(),
            added: pick(&self.added, moves),
            removed: pick(&self.removed, moves + adds),
            kept: self.kept,
            ..Self::default()
        };
        out.kept += (moves - out.moved.len() + self.removed.len() - out.removed.len()) as u32;
        let plan = with_sessions(request, force, out.ahead(study, force));
        out.rows = rows(study, &plan);
        out.name_items(study, &plan);
        out.fill_weeks(study, study.local(now));
        out
    }

    /// The sessions of the plan in force as they stand after the changes, in order of time.
    pub fn ahead(&self, study: &Study, force: &InForce) -> Vec<PlannedSession> {
        let gone: HashSet<&str> =
            self.moved.iter().map(|(from, _)| from).chain(&self.removed).map(|row| row.id.as_str()).collect();
        let stays = |s: &&PlannedSession| !is_at(study, s, &gone);
        let mut sessions: Vec<PlannedSession> = force.sessions.iter().filter(stays).cloned().collect();
        sessions.extend(self.moved.iter().map(|(_, to)| to).chain(&self.added).filter_map(place));
        sessions.sort_by_key(|s| s.start);
        sessions
    }

    /// Gives every session the items that the plan names for its place.
    fn name_items(&mut self, study: &Study, plan: &Plan) {
        let named: HashMap<(&str, NaiveDateTime), String> =
            plan.sessions.iter().map(|s| ((s.activity.as_str(), s.start), items(s))).collect();
        let of = |row: &SessionRow| {
            let start = row.start.parse().ok()?;
            named.get(&(row.activity.as_str(), start)).filter(|items| **items != row.items).cloned()
        };
        for row in self.moved.iter_mut().map(|(_, to)| to).chain(&mut self.added) {
            if let Some(items) = of(row) {
                row.items = items;
            }
        }
        let touched: HashSet<&str> =
            self.moved.iter().map(|(from, _)| from).chain(&self.removed).map(|row| row.id.as_str()).collect();
        let open = study.sessions.iter().filter(|s| s.status == SessionStatus::Planned);
        let stands = open.filter(|s| !touched.contains(s.row.id.as_str()));
        self.relabelled =
            stands.filter_map(|s| of(&s.row).map(|items| SessionRow { items, ..s.row.clone() })).collect();
    }

    /// The plan as it stands.
    pub fn unchanged(study: &Study, now: NaiveDateTime) -> Self {
        let kept = study.sessions.iter().filter(|s| s.end > now && ahead(s)).count() as u32;
        Self { kept, rows: study.plan.clone(), ..Self::default() }
    }

    /// Writes the changes.
    ///
    /// # Errors
    /// Why the store cannot be written.
    pub fn store(&self, db: &Connection, from: chrono::NaiveDate) -> Result<(), ApiError> {
        for gone in &self.removed {
            session::remove(db, &gone.id)?;
        }
        for row in self.written() {
            session::put(db, row)?;
        }
        plan::replace(db, &self.rows, &from.to_string())?;
        Ok(())
    }

    /// Every session that is written: moved, new, or for something else now.
    fn written(&self) -> impl Iterator<Item = &SessionRow> {
        self.moved.iter().map(|(_, to)| to).chain(&self.added).chain(&self.relabelled)
    }

    /// Shows the changes in a study that is in memory alone.
    pub fn show(&self, study: &mut Study) {
        let touched: HashSet<&str> = self.written().chain(&self.removed).map(|row| row.id.as_str()).collect();
        study.sessions.retain(|s| !touched.contains(s.row.id.as_str()));
        study.sessions.extend(self.written().cloned().filter_map(StudySession::of));
        study.sessions.sort_by(|a, b| (a.start, &a.row.id).cmp(&(b.start, &b.row.id)));
        study.plan = self.rows.clone();
    }
}

/// Whether one of the sessions named stands where `place` is.
fn is_at(study: &Study, place: &PlannedSession, named: &HashSet<&str>) -> bool {
    study.sessions.iter().any(|s| {
        s.start == place.start
            && s.row.activity == place.activity.as_str()
            && named.contains(s.row.id.as_str())
    })
}

/// Where a row stands, in the core's words.
fn place(row: &SessionRow) -> Option<PlannedSession> {
    Some(PlannedSession {
        path: PathId::new(row.path.as_str()),
        activity: ActivityId::new(row.activity.as_str()),
        unit: row.unit,
        start: row.start.parse().ok()?,
        end: row.end.parse().ok()?,
        minutes: row.minutes,
        items: Vec::new(),
    })
}

/// Whether a session is still to be studied.
fn ahead(session: &StudySession) -> bool {
    matches!(session.status, SessionStatus::Planned | SessionStatus::Running)
}

fn items(planned: &PlannedSession) -> String {
    serde_json::to_string(&planned.items).unwrap_or_else(|_| "[]".to_owned())
}

fn wall(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

fn row_of(planned: &PlannedSession, stamp: &str, now: DateTime<Utc>) -> SessionRow {
    SessionRow {
        id: crate::clock::new_id(now),
        path: planned.path.as_str().to_owned(),
        activity: planned.activity.as_str().to_owned(),
        unit: planned.unit,
        start: wall(planned.start),
        end: wall(planned.end),
        minutes: planned.minutes,
        items: items(planned),
        status: "planned".into(),
        done_minutes: 0,
        pinned: false,
        sequence: 0,
        changed_at: stamp.to_owned(),
    }
}

fn rows(study: &Study, plan: &Plan) -> PlanRows {
    let weeks = plan.weeks.iter().map(|w| WeekRow {
        start: w.start.to_string(),
        planned: w.planned_minutes,
        reserve: w.reserve_minutes,
        reserve_blocks: w.reserve.iter().map(|(a, b)| (wall(*a), wall(*b))).collect(),
        free: w.free_minutes,
        units: w.units.clone(),
    });
    let milestones = plan.milestones.iter().map(|m| MilestoneRow {
        path: m.path.as_str().to_owned(),
        milestone: m.id.as_str().to_owned(),
        due: m.due.to_string(),
    });
    let mut rests: Vec<RestRow> = Vec::new();
    let mut rest_of = |path: &str, activity: &str| -> usize {
        let at = rests.iter().position(|r| r.path == path && r.activity == activity);
        at.unwrap_or_else(|| {
            let (path, activity) = (path.to_owned(), activity.to_owned());
            rests.push(RestRow { path, activity, ..RestRow::default() });
            rests.len() - 1
        })
    };
    let left: Vec<(usize, u32)> =
        plan.left_out.iter().map(|(p, a, m)| (rest_of(p.as_str(), a.as_str()), *m)).collect();
    let unplaced: Vec<usize> =
        plan.unplaced.iter().map(|u| rest_of(u.path.as_str(), u.activity.as_str())).collect();
    for (at, minutes) in left {
        rests[at].left_out += minutes;
    }
    for (at, u) in unplaced.into_iter().zip(&plan.unplaced) {
        rests[at].unplaced += u.minutes;
        rests[at].because = keep(&u.because);
        rests[at].ways_out = u.ways_out.iter().map(|(a, p)| (keep(a), keep(p))).collect();
    }
    let mut weeks: Vec<WeekRow> = weeks.collect();
    // Weeks that have passed are history; a plan says nothing about them.
    let first = weeks.first().map(|w| w.start.clone());
    let past = study.plan.weeks.iter().filter(|w| first.as_ref().is_some_and(|f| w.start < *f));
    weeks.splice(0..0, past.cloned().collect::<Vec<_>>());
    PlanRows { weeks, milestones: milestones.collect(), rests, basis: request::basis(study) }
}

//! A new version of a path's document in a study: the merge with what the learner has changed and done, and the one
//! change of the store that it is. What the two versions say of each other is decided by
//! `waymark_core::progress::version`; `version_view` shows it.

use super::copy::{laid, stored_names};
use super::source::Document;
use super::{Study, StudyPath, request};
use crate::ApiError;
use crate::store::tables::{event_choice, event_week, path, path_edit, plan, session, ticks};
use chrono::NaiveDateTime;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use waymark_core::progress::copy::Edit;
use waymark_core::progress::version::{Merged, Versions, merge};
use waymark_core::progress::{State, milestone_id};

/// The accepted path that a document looks like a new version of: of the same file name, or of the same title. The document
/// that a path has already is none.
pub fn looks_like<'a>(study: &'a Study, document: &Document) -> Option<&'a StudyPath> {
    let title = &document.report.path.title;
    let other = || study.paths.iter().filter(|path| path.row.sha256 != document.sha256);
    let titled = || other().find(|path| path.row.title == *title && !title.is_empty());
    other().find(|path| path.row.name == document.name).or_else(titled)
}

/// Two versions, merged.
pub struct Version {
    /// What comes of the merge.
    pub merged: Merged,
    /// The path as it is afterwards.
    pub path: StudyPath,
}

impl Version {
    /// Merges a document into a path. `edits` are the learner's changes, `take` names the conflicts in which the author's
    /// word is taken, `source` is where the document came from, as it is stored.
    ///
    /// # Errors
    /// Where the new names cannot be written.
    pub fn of(
        (study, path): (&Study, &StudyPath),
        (document, source): (&Document, String),
        edits: &[Edit],
        take: &BTreeSet<String>,
        now: NaiveDateTime,
    ) -> Result<Self, ApiError> {
        let old = path.names.named(&path.author.path);
        let merged = merge(&Versions {
            old: &old,
            names: &path.names,
            new: &document.report.path,
            edits,
            history: &history(study, path, now),
            start_unit: path.row.start_unit,
            take,
        });
        let mut row = path.row.clone();
        row.name.clone_from(&document.name);
        row.sha256.clone_from(&document.sha256);
        row.title = document.title();
        row.start_unit = merged.places.start_unit;
        row.source = source;
        row.names = stored_names(&merged.names)?;
        let (report, marks) = laid(&document.report, &merged.names, &merged.edits);
        let attended = moved(&path.attended, &merged.places.events);
        let path = StudyPath {
            row,
            author: Arc::clone(&document.report),
            names: merged.names.clone(),
            report,
            marks,
            attended,
            readings: path.readings.clone(),
        };
        Ok(Self { merged, path })
    }

    /// Writes it: one change, which undo takes back as one.
    ///
    /// # Errors
    /// Why the store cannot be written.
    pub fn store(
        &self,
        db: &Connection,
        study: &Study,
        document: &Document,
        now: NaiveDateTime,
    ) -> Result<(), ApiError> {
        let id = self.path.row.id.as_str();
        path::keep_document(db, &document.sha256, &document.bytes)?;
        path::set_version(db, &self.path.row)?;
        path_edit::replace(db, id, &self.merged.edits)?;
        let mut after = study.clone();
        after.paths =
            study.paths.iter().map(|p| if p.row.id == id { &self.path } else { p }).cloned().collect();
        self.sessions(db, &mut after, now)?;
        self.ticks(db, study)?;
        event_choice::set_attended(db, id, &self.path.attended)?;
        let places = &self.merged.places.events;
        let place = |at: u32| moved(&[at], places).first().copied();
        event_week::carry(db, id, place)?;
        let rows = self.plan(study, &after);
        // Every week is written: the units of passed ones have other positions, too.
        plan::replace(db, &rows, "")?;
        Ok(())
    }

    /// Sessions follow their activities. One that is planned for what is no longer there leaves.
    fn sessions(&self, db: &Connection, after: &mut Study, now: NaiveDateTime) -> Result<(), ApiError> {
        let places = &self.merged.places;
        let mut gone = BTreeSet::new();
        for one in after.sessions.iter_mut().filter(|s| s.row.path == self.path.row.id) {
            let unit = places.activities.get(&one.row.activity);
            if unit.is_none() && one.state(now) == State::Planned {
                session::remove(db, &one.row.id)?;
                gone.insert(one.row.id.clone());
                continue;
            }
            let stood = (one.row.unit as usize).saturating_sub(1);
            let unit = unit.or_else(|| places.units.get(stood)).copied().unwrap_or(one.row.unit);
            let mut row = session::SessionRow { unit, ..one.row.clone() };
            if let Some(anew) = places.words.get(&row.activity).filter(|_| one.state(now) == State::Planned) {
                let mut words: Vec<String> = serde_json::from_str(&row.items).unwrap_or_default();
                for word in &mut words {
                    if let Some((_, now)) = anew.iter().find(|(before, _)| before == word) {
                        word.clone_from(now);
                    }
                }
                row.items = serde_json::to_string(&words)?;
            }
            if row != one.row {
                session::put(db, &row)?;
                one.row = row;
            }
        }
        after.sessions.retain(|s| !gone.contains(&s.row.id));
        Ok(())
    }

    /// Ticks follow their criteria and steps; those of what is gone leave with it.
    fn ticks(&self, db: &Connection, study: &Study) -> Result<(), ApiError> {
        let places = &self.merged.places;
        let path = self.path.id();
        let mine = |at| milestone_id(&path, at).as_str().to_owned();
        let mut criteria = BTreeMap::new();
        for (at, now) in places.milestones.iter().enumerate() {
            for (criterion, new) in places.criteria.get(at).into_iter().flatten().enumerate() {
                let to = now.zip(*new).map(|(milestone, criterion)| (mine(milestone), criterion as u32));
                criteria.insert((mine(at), criterion as u32), to);
            }
        }
        ticks::move_criteria(db, &criteria)?;
        let steps = study.first_steps.iter().filter(|(of, _)| *of == self.path.row.id);
        let stood: Vec<u32> = steps.map(|(_, step)| *step).collect();
        ticks::move_first_steps(db, &self.path.row.id, &stood, |step| {
            places.first_steps.get(step as usize).copied().flatten().map(|step| step as u32)
        })?;
        Ok(())
    }

    /// The plan beside its sessions, in the new version's positions.
    fn plan(&self, study: &Study, after: &Study) -> plan::PlanRows {
        let (id, places) = (self.path.row.id.as_str(), &self.merged.places);
        let mut rows = study.plan.clone();
        rows.rests.retain(|rest| rest.path != id || places.activities.contains_key(&rest.activity));
        let path = self.path.id();
        let old: Vec<String> =
            (0..places.milestones.len()).map(|at| milestone_id(&path, at).as_str().to_owned()).collect();
        rows.milestones.retain_mut(|row| {
            let Some(at) = old.iter().position(|id| *id == row.milestone).filter(|_| row.path == id) else {
                return row.path != id;
            };
            let now = places.milestones.get(at).copied().flatten();
            if let Some(now) = now {
                row.milestone = milestone_id(&path, now).as_str().to_owned();
            }
            now.is_some()
        });
        for week in &mut rows.weeks {
            let inside =
                after.sessions.iter().filter(|s| study.week_of(s.start.date()).to_string() == week.start);
            let units: BTreeSet<u32> = inside.map(|s| s.row.unit).collect();
            week.units = units.into_iter().collect();
        }
        // The rules have not changed; only what the plan is made for is called by other positions.
        if rows.basis.rules == request::basis(study).rules {
            rows.basis.rules = request::basis(after).rules;
        }
        rows
    }
}

/// Activities with a history and the minutes that were studied: whatever is not only planned.
fn history(study: &Study, path: &StudyPath, now: NaiveDateTime) -> BTreeMap<String, u32> {
    let mut out = BTreeMap::new();
    let mine = study.sessions.iter().filter(|s| s.row.path == path.row.id && s.state(now) != State::Planned);
    for session in mine {
        *out.entry(session.row.activity.clone()).or_default() += session.done_minutes();
    }
    out
}

/// Positions in the new version.
fn moved(positions: &[u32], places: &[Option<usize>]) -> Vec<u32> {
    let now = |at: &u32| places.get(*at as usize).copied().flatten();
    let mut out: Vec<u32> = positions.iter().filter_map(now).map(|at| at as u32).collect();
    out.sort_unstable();
    out
}

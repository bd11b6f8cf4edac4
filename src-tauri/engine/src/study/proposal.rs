//! The proposal that waits: made when something happened that a plan is made of, kept until the learner decides, until
//! something else happens, or until time alone has changed it.
//!
//! A decision is remembered by the news that it was about, so that what was decided is not proposed again. How a proposal
//! is shown is `api`'s; what needs what is the core's.

use super::outcome::Outcome;
use super::planned::planned;
use super::{Study, request};
use crate::ApiError;
use crate::clock;
use crate::store::kept::{keep, said};
use crate::store::tables::proposal::{self, ProposalRow};
use crate::store::tables::session::SessionRow;
use chrono::{DateTime, Duration, NaiveTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeSet, HashSet};
use waymark_core::day::study_day;
use waymark_core::message::Message;
use waymark_core::planning::fit::contradictions;
use waymark_core::planning::memory::Memory;
use waymark_core::planning::model::{PlannedSession, Request};
use waymark_core::planning::replan::InForce;
use waymark_core::planning::replan::groups::groups;
use waymark_core::planning::replan::order::out_of_order;

/// The hour at which the study day turns.
const TURN: NaiveTime = NaiveTime::from_hms_opt(4, 0, 0).expect("an hour of the day");

/// The reason of a row by which some of the last proposal was left.
const LEFT: &str = "left";

/// What would change, and what of it needs what.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Draft {
    /// The changes.
    pub outcome: Outcome,
    /// The group of each, from 1, in the order of [`Outcome::changes`].
    pub groups: Vec<u32>,
    /// What should be heard with it.
    pub notes: Notes,
}

/// What should be heard with a proposal, in sentences as the store keeps them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    /// Rules of the learner's that contradict each other.
    pub rules: Vec<String>,
    /// What would come after something that follows it in its path.
    pub order: Option<String>,
    /// What finds no place, and why.
    pub unplaced: Option<String>,
}

impl Notes {
    /// All of them, in the order in which they are read.
    pub fn sentences(&self) -> Vec<String> {
        self.rules.iter().chain(&self.order).chain(&self.unplaced).map(|kept| said(kept)).collect()
    }
}

impl Draft {
    /// The numbers of its groups.
    pub fn numbers(&self) -> BTreeSet<u32> {
        self.groups.iter().copied().collect()
    }

    /// The changes of some groups, with all that follows from them and what should be heard with them: the author's
    /// order is that of the sessions that then stand, and where nothing is chosen nothing is said.
    ///
    /// # Errors
    /// Where a stored calendar cannot be read.
    pub fn some(
        &self,
        study: &Study,
        chosen: &BTreeSet<u32>,
        now: DateTime<Utc>,
    ) -> Result<(Outcome, Notes), ApiError> {
        if self.numbers().is_subset(chosen) {
            return Ok((self.outcome.clone(), self.notes.clone()));
        }
        let movable = request::movable(study, now)?;
        let asked = request::request(study, &movable, now)?;
        let force = request::in_force(study, &movable, now);
        let picked = |at: usize| self.groups.get(at).is_some_and(|group| chosen.contains(group));
        let outcome = self.outcome.some(study, (&asked, &force), now, picked);
        if chosen.is_empty() {
            return Ok((outcome, Notes::default()));
        }
        let order = out_of_order(&asked, &force, &outcome.ahead(study, &force));
        let order = order.as_ref().map(keep);
        Ok((outcome, Notes { order, ..self.notes.clone() }))
    }
}

/// What a plan made now would change.
///
/// # Errors
/// Where a stored calendar cannot be read.
pub fn draft(study: &Study, now: DateTime<Utc>, memory: &mut Memory) -> Result<Draft, ApiError> {
    let local = study.local(now);
    let movable = request::movable(study, now)?;
    let (asked, plan) = planned(study, &movable, now, memory)?;
    let Some(plan) = plan else {
        return Ok(Draft { outcome: Outcome::unchanged(study, local), ..Draft::default() });
    };
    let outcome = Outcome::of(study, &plan, &movable, now);
    let force = request::in_force(study, &movable, now);
    let rules = contradictions(&request::rules(study), &study.availability);
    let notes = Notes {
        rules: rules.iter().map(keep).collect(),
        order: out_of_order(&asked, &force, &plan.sessions).as_ref().map(keep),
        unplaced: plan.unplaced.first().map(|unplaced| keep(&unplaced.because)),
    };
    let groups = grouped(&outcome, &asked, &force);
    Ok(Draft { outcome, groups, notes })
}

/// A plan for other hours or paths is one whole; of any other, what does not need each other stands apart.
fn grouped(outcome: &Outcome, asked: &Request, force: &InForce) -> Vec<u32> {
    let changes = outcome.changes();
    if force.outdated {
        return vec![1; changes.len()];
    }
    let changed: HashSet<_> = changes.iter().filter_map(|c| c.before.as_ref()).map(key).collect();
    let kept: Vec<PlannedSession> =
        force.sessions.iter().filter(|s| !changed.contains(&key(s))).cloned().collect();
    groups(asked, &kept, &changes)
}

fn key(place: &PlannedSession) -> (String, String, chrono::NaiveDateTime) {
    (place.path.as_str().to_owned(), place.activity.as_str().to_owned(), place.start)
}

/// The proposal that stands now: the stored one where nothing has happened since, else a new one, which is stored.
///
/// # Errors
/// Where a stored calendar cannot be read, and those of the store.
pub fn current(
    db: &Connection,
    study: &Study,
    (now, revision): (DateTime<Utc>, u64),
    memory: &mut Memory,
) -> Result<(ProposalRow, Draft), ApiError> {
    let stored = proposal::load(db)?;
    let only_time = stored.as_ref().is_some_and(|row| row.revision == revision);
    if let Some(row) = stored.filter(|row| holds(row, now, revision))
        && let Some(draft) = kept(db, &row.id)?
    {
        return Ok((row, draft));
    }
    let because = if only_time { "time" } else { "change" };
    renew(db, study, (now, revision), because, memory)
}

/// Makes the proposal anew and stores it; `because` names what happened.
///
/// # Errors
/// Those of [`current`].
pub fn renew(
    db: &Connection,
    study: &Study,
    (now, revision): (DateTime<Utc>, u64),
    because: &str,
    memory: &mut Memory,
) -> Result<(ProposalRow, Draft), ApiError> {
    let before = proposal::load(db)?.unwrap_or_default();
    let mut draft = draft(study, now, memory)?;
    let (id, news) = (id(&draft.outcome), news(study, now)?);
    if let Some(known) = kept(db, &id)? {
        keep_ids(&mut draft.outcome, &known.outcome);
    }
    let decided = before.state == "settled" && before.news == news && because != "asked";
    // Where some of the last proposal was left and nothing of it is needed any more, that is said, too.
    let left = before.state == "settled" && before.because == LEFT;
    let state = match (draft.outcome.is_nothing(), before.state.as_str()) {
        (_, "settled") if decided => "settled",
        (false, _) => "open",
        (true, "open") => "withdrawn",
        (true, "settled") if left => "withdrawn",
        // A withdrawal is said until something else happens.
        (true, "withdrawn") if before.revision == revision => "withdrawn",
        (true, _) => "none",
    };
    // The same proposal keeps the reason for which it was first made; what was left stays known as that.
    let same = id == before.id && before.state == state || decided;
    let because = if left && state == "withdrawn" { LEFT } else { because };
    let row = ProposalRow {
        state: state.to_owned(),
        id,
        revision,
        until: clock::stamp(until(study, &draft.outcome, now)),
        news,
        because: if same { before.because } else { because.to_owned() },
        made_at: if same { before.made_at } else { clock::stamp(now) },
    };
    proposal::put(db, &row)?;
    proposal::keep_changes(db, &row.id, &serde_json::to_string(&draft)?)?;
    Ok((row, draft))
}

/// Remembers that the learner has decided: on what was proposed, and on what stands `after`; `left` says whether some of
/// it was left.
///
/// # Errors
/// Those of [`current`].
pub fn settle(
    db: &Connection,
    after: &Study,
    (now, revision): (DateTime<Utc>, u64),
    left: bool,
) -> Result<(), ApiError> {
    let row = ProposalRow {
        state: "settled".into(),
        id: String::new(),
        revision,
        // What remains to be proposed is worked out when somebody asks.
        until: clock::stamp(now),
        news: news(after, now)?,
        because: if left { LEFT.into() } else { String::new() },
        made_at: clock::stamp(now),
    };
    Ok(proposal::put(db, &row)?)
}

/// The changes of a proposal that was made before.
fn kept(db: &Connection, id: &str) -> Result<Option<Draft>, ApiError> {
    Ok(proposal::changes(db, id)?.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Whether nothing has happened since a proposal was made that could have changed it.
fn holds(row: &ProposalRow, now: DateTime<Utc>, revision: u64) -> bool {
    let until = DateTime::parse_from_rfc3339(&row.until).map(|at| at.to_utc());
    let made = DateTime::parse_from_rfc3339(&row.made_at).map(|at| at.to_utc());
    row.revision == revision && until.is_ok_and(|until| now < until) && made.is_ok_and(|made| made <= now)
}

/// Names what an outcome changes: the same places, the same id.
fn id(outcome: &Outcome) -> String {
    let place = |row: &SessionRow| json!([row.path, row.activity, row.start, row.end]);
    let moved: Vec<_> = outcome.moved.iter().map(|(from, to)| (&from.id, place(to))).collect();
    let added: Vec<_> = outcome.added.iter().map(place).collect();
    let removed: Vec<_> = outcome.removed.iter().map(|row| &row.id).collect();
    short(&json!([moved, added, removed]).to_string())
}

fn short(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// New sessions of the same proposal are the same sessions.
fn keep_ids(outcome: &mut Outcome, known: &Outcome) {
    for row in &mut outcome.added {
        let same = |k: &&SessionRow| k.path == row.path && k.activity == row.activity && k.start == row.start;
        if let Some(known) = known.added.iter().find(same) {
            row.id.clone_from(&known.id);
        }
    }
}

/// Digest of everything that a proposal answers: other rules than the plan's, days off, taken time and what it meets, what
/// is back in the pool or planned once too often, and what the learner put somewhere by hand.
fn news(study: &Study, now: DateTime<Utc>) -> Result<String, ApiError> {
    let local = study.local(now);
    let basis = request::basis(study);
    let today = study_day(local);
    let pool: Vec<_> = study
        .paths
        .iter()
        .flat_map(|path| study.path_figures(path, local))
        .map(|(activity, scope, f)| (activity, f.pool, (f.done + f.ahead).saturating_sub(scope)))
        .filter(|(_, pool, surplus)| pool + surplus > 0)
        .map(|(activity, pool, surplus)| (activity.as_str().to_owned(), pool, surplus))
        .collect();
    let pinned = study.sessions.iter().filter(|s| s.row.pinned && s.end > local);
    let pinned: Vec<_> = pinned.map(|s| (&s.row.id, &s.row.start, &s.row.end)).collect();
    let met: Vec<String> = request::clashes(study, now)?.into_iter().map(|clash| clash.session).collect();
    let days_off: Vec<_> = study.days_off.iter().filter(|day| **day >= today).collect();
    let rules = request::rules(study);
    let told = json!([
        basis.rules,
        basis.hours,
        study.zone.name(),
        format!("{rules:?}"),
        days_off,
        study.busy.iter().map(|source| &source.id).collect::<Vec<_>>(),
        study.paths.iter().map(|path| (&path.attended, &path.readings)).collect::<Vec<_>>(),
        met,
        pool,
        pinned,
        study.locked
    ]);
    Ok(short(&told.to_string()))
}

/// The moment from which time alone may have changed a proposal: the study day turns, a session that would move comes
/// within a day, a new place begins.
fn until(study: &Study, outcome: &Outcome, now: DateTime<Utc>) -> DateTime<Utc> {
    let start = |row: &SessionRow| row.start.parse().ok().map(|start| study.zone.instant(start));
    let frozen = |row: &SessionRow| {
        let start = start(row)?;
        let freezes = start - Duration::hours(request::FROZEN_HOURS);
        Some(if freezes > now { freezes } else { start })
    };
    let left = outcome.moved.iter().map(|(from, _)| from).chain(&outcome.removed).filter_map(frozen);
    let taken = outcome.moved.iter().map(|(_, to)| to).chain(&outcome.added).filter_map(start);
    let turn = study.zone.instant((study_day(study.local(now)) + chrono::Days::new(1)).and_time(TURN));
    left.chain(taken).fold(turn, std::cmp::min)
}

/// What became of a proposal that is not needed any more.
pub fn withdrawn(row: &ProposalRow) -> Option<Message> {
    let key = if row.because == LEFT { "proposal-withdrawn-left" } else { "proposal-withdrawn" };
    (row.state == "withdrawn").then(|| Message::new(key))
}

/// Why a proposal was made, in a sentence.
pub fn because(row: &ProposalRow) -> Message {
    Message::new(match row.because.as_str() {
        "check-in" | "answer-session" => "proposal-because-check-in",
        "import-busy" | "remove-busy" => "proposal-because-busy",
        "days-off" | "days-on" => "proposal-because-days-off",
        "update-settings" | "set-share" | "apply-suggestion" => "proposal-because-settings",
        "move-session" | "pin-session" | "unpin-session" | "lock-day" | "unlock-day" => {
            "proposal-because-moved"
        }
        "asked" => "proposal-because-asked",
        "time" => "proposal-because-time",
        _ => "proposal-because-change",
    })
}

//! The study: everything that the store holds about the learner's paths and plan, in memory and in domain types.
//!
//! Every view is a function of a study and the present moment, so that the preview of a plan, which is never stored,
//! shows exactly what the stored one will. `request` turns a study into a planning request, `planned` makes the plan,
//! `outcome` a plan into changes, `proposal` keeps what waits for the learner; `scene`, `by_hand` and `fragment` are what
//! the learner asks and does by hand, `focus` is the session that is on, `forecast` is when all is studied, `events` places community events, `event_view` shows
//! them, `clash` names what taken time meets, `input` reads
//! what the learner typed, `review_text` writes a week's review down, `view` shows;
//! `copy` lays the learner's changes over a path, `version` takes them along to a new version of it, which
//! `version_view` shows.

pub mod by_hand;
pub mod clash;
pub mod copy;
pub mod event_view;
pub mod events;
pub mod focus;
pub mod forecast;
pub mod fragment;
pub mod input;
pub mod outcome;
pub mod planned;
pub mod proposal;
pub mod request;
pub mod review_text;
pub mod scene;
pub mod source;
pub mod version;
pub mod version_view;
pub mod view;

use crate::error::ApiError;
use crate::store::tables::{
    answers, availability, busy, day_off, event_choice, event_week, focus as focus_table, locked_day, path,
    path_edit, plan, session, setting, ticks,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use waymark_core::curriculum::{self, model::Report};
use waymark_core::day::{study_day, week_start};
use waymark_core::ids::{ActivityId, MilestoneId, PathId};
use waymark_core::message::Message;
use waymark_core::planning::availability::Availability;
use waymark_core::planning::model::{SessionStatus, Strategy};
use waymark_core::progress::copy::Marks;
use waymark_core::progress::version::Names;
use waymark_core::progress::{self, Figures, Share, State};
use waymark_core::settings::Settings;
use waymark_core::zone::Zone;

/// Documents already read, by their digest.
pub type ReportCache = HashMap<String, Arc<Report>>;

/// An accepted path (or one that is about to be).
#[derive(Debug, Clone)]
pub struct StudyPath {
    /// As it is stored.
    pub row: path::PathRow,
    /// As its author wrote it.
    pub author: Arc<Report>,
    /// What the author's things are known by.
    pub names: Names,
    /// As the learner has it: as its author wrote it, with the learner's changes laid over.
    pub report: Arc<Report>,
    /// What the learner's changes are about.
    pub marks: Marks,
    /// Positions of attended events.
    pub attended: Vec<u32>,
    /// How ambiguous zones were meant.
    pub readings: Vec<(String, String)>,
}

impl StudyPath {
    /// Its id in the core's words.
    pub fn id(&self) -> PathId {
        PathId::new(self.row.id.as_str())
    }
}

/// A session in domain types.
#[derive(Debug, Clone)]
pub struct StudySession {
    /// As it is stored.
    pub row: session::SessionRow,
    /// Wall clock.
    pub start: NaiveDateTime,
    /// Wall clock.
    pub end: NaiveDateTime,
    /// What became of it.
    pub status: SessionStatus,
    /// Until when it is on, where it was started: breaks and pauses may carry it beyond its planned end.
    pub on_until: Option<NaiveDateTime>,
}

impl StudySession {
    /// From its row; none where a time cannot be read.
    pub fn of(row: session::SessionRow) -> Option<Self> {
        let (start, end) = (row.start.parse().ok()?, row.end.parse().ok()?);
        let status = match row.status.as_str() {
            "running" => SessionStatus::Running,
            "done" => SessionStatus::Done,
            "partly" => SessionStatus::Partly { minutes: row.done_minutes },
            "skipped" => SessionStatus::Skipped,
            _ => SessionStatus::Planned,
        };
        Some(Self { row, start, end, status, on_until: None })
    }

    /// Its state at a moment.
    pub fn state(&self, now: NaiveDateTime) -> State {
        progress::state(self.status, self.over_at(), now)
    }

    /// When it is over unless it is answered before.
    pub fn over_at(&self) -> NaiveDateTime {
        self.on_until.map_or(self.end, |on| on.max(self.end))
    }

    /// Minutes done.
    pub fn done_minutes(&self) -> u32 {
        match self.status {
            SessionStatus::Done => self.row.minutes,
            SessionStatus::Partly { minutes } => minutes,
            _ => 0,
        }
    }
}

/// Everything about the learner's paths and plan.
#[derive(Debug, Clone)]
pub struct Study {
    /// Settings with their defaults.
    pub settings: Settings,
    /// The plan's zone.
    pub zone: Zone,
    /// When the learner is willing.
    pub availability: Availability,
    /// Paths in the order of their acceptance.
    pub paths: Vec<StudyPath>,
    /// Sessions in order of time.
    pub sessions: Vec<StudySession>,
    /// The plan beside its sessions.
    pub plan: plan::PlanRows,
    /// Calendars.
    pub busy: Vec<busy::BusyRow>,
    /// Days without study, in order.
    pub days_off: Vec<NaiveDate>,
    /// Days that take nothing new, in order.
    pub locked: Vec<NaiveDate>,
    /// Check-ins.
    pub check_ins: Vec<answers::CheckInRow>,
    /// Ticked criteria.
    pub criteria: Vec<ticks::CriterionTick>,
    /// Ticked first steps.
    pub first_steps: BTreeSet<(String, u32)>,
    /// When sessions were on.
    pub stretches: Vec<focus_table::StretchRow>,
    /// Where work was left.
    pub left_off: Vec<focus_table::LeftOffRow>,
    /// What was said of single occurrences of events.
    pub event_weeks: Vec<event_week::EventWeekRow>,
    /// What is kept beside events.
    pub event_notes: Vec<event_week::EventNoteRow>,
}

impl Study {
    /// Whether a session is over and still waits for its word; once its day was asked about, at the latest after the
    /// next study day, its minutes are back in the pool.
    pub fn waits(&self, session: &StudySession, now: NaiveDateTime) -> bool {
        session.state(now) == State::Unconfirmed && progress::waits(&self.share(session), study_day(now))
    }

    /// Reads the store. `zone` stands for the machine's.
    ///
    /// # Errors
    /// `another-zone` as [`plan_zone`], and why the store cannot be read.
    pub fn load(db: &Connection, reports: &mut ReportCache, zone: Option<&Zone>) -> Result<Self, ApiError> {
        let settings = setting::load(db)?;
        let zone = plan_zone(&settings.zone, zone)?;
        let mut paths = Vec::new();
        for row in path::all(db)? {
            let report = match reports.get(&row.sha256) {
                Some(report) => Arc::clone(report),
                None => {
                    let bytes = path::document(db, &row.sha256)?.unwrap_or_default();
                    let report = Arc::new(curriculum::read(&bytes));
                    reports.insert(row.sha256.clone(), Arc::clone(&report));
                    report
                }
            };
            let attended = event_choice::attended(db, &row.id)?;
            let readings = event_choice::readings(db, &row.id)?;
            let (author, names) = (report, copy::names_of(&row.names));
            let (report, marks) = copy::laid(&author, &names, &path_edit::of(db, &row.id)?);
            paths.push(StudyPath { row, author, names, report, marks, attended, readings });
        }
        let mut study = Self {
            zone,
            availability: availability::load(db)?,
            paths,
            sessions: session::all(db)?.into_iter().filter_map(StudySession::of).collect(),
            plan: plan::load(db)?,
            busy: busy::all(db)?,
            days_off: day_off::all(db)?.iter().filter_map(|row| row.day.parse().ok()).collect(),
            locked: locked_day::all(db)?.iter().filter_map(|day| day.parse().ok()).collect(),
            check_ins: answers::check_ins(db)?,
            criteria: ticks::criteria(db)?,
            first_steps: ticks::first_steps(db)?.into_iter().collect(),
            stretches: focus_table::stretches(db)?,
            left_off: focus_table::left_off(db)?,
            event_weeks: event_week::weeks(db)?,
            event_notes: event_week::notes(db)?,
            settings,
        };
        study.carry_on();
        Ok(study)
    }

    /// The path of that id, or the first where none is named.
    ///
    /// # Errors
    /// `no-such-path`, `no-plan`.
    pub fn path(&self, id: Option<&str>) -> Result<&StudyPath, ApiError> {
        match id {
            None => self.paths.first().ok_or_else(no_plan),
            Some(id) => self.paths.iter().find(|p| p.row.id == id).ok_or_else(|| {
                let message = Message::new("error-no-such-path").text("id", id);
                ApiError::no("no-such-path", message, "error-no-such-path-help")
            }),
        }
    }

    /// The session of that id.
    ///
    /// # Errors
    /// `no-such-session`.
    pub fn session(&self, id: &str) -> Result<&StudySession, ApiError> {
        self.sessions.iter().find(|s| s.row.id == id).ok_or_else(|| {
            let message = Message::new("error-no-such-session").text("id", id);
            ApiError::no("no-such-session", message, "error-no-such-session-help")
        })
    }

    /// What was said of an occurrence of an event, by its date in the author's zone.
    pub fn event_week(&self, path: &str, position: u32, day: &str) -> Option<&event_week::EventWeekRow> {
        self.event_weeks.iter().find(|w| w.path == path && w.position == position && w.day == day)
    }

    /// What is kept beside an event.
    pub fn event_note(&self, path: &str, position: u32) -> Option<&event_week::EventNoteRow> {
        self.event_notes.iter().find(|n| n.path == path && n.position == position)
    }

    /// The wall clock at an instant.
    pub fn local(&self, now: DateTime<Utc>) -> NaiveDateTime {
        self.zone.local(now)
    }

    /// The first date of the calendar week that holds a date.
    pub fn week_of(&self, date: NaiveDate) -> NaiveDate {
        week_start(date, self.settings.week_start)
    }

    /// The strategy in force.
    pub fn strategy(&self) -> Strategy {
        Strategy::from_word(&self.settings.strategy).unwrap_or(Strategy::KeepHours)
    }

    /// Whether the check-in of a study day was answered.
    pub fn checked_in(&self, day: NaiveDate) -> bool {
        let day = day.to_string();
        self.check_ins.iter().any(|c| c.day == day)
    }

    /// Minutes done of each activity of a path.
    pub fn done_minutes(&self, path: &str) -> BTreeMap<ActivityId, u32> {
        let mut out = BTreeMap::new();
        for s in self.sessions.iter().filter(|s| s.row.path == path && s.done_minutes() > 0) {
            *out.entry(ActivityId::new(s.row.activity.as_str())).or_default() += s.done_minutes();
        }
        out
    }

    /// The minutes that the plan counts for an activity of `estimate` minutes, and the figures of what became of them.
    pub fn figures(&self, path: &str, activity: &str, estimate: u32, now: NaiveDateTime) -> (u32, Figures) {
        let rest = self.plan.rests.iter().find(|r| r.path == path && r.activity == activity);
        let scope = estimate.saturating_sub(rest.map_or(0, |r| r.left_out));
        let mine = self.sessions.iter().filter(|s| s.row.path == path && s.row.activity == activity);
        let shares: Vec<Share> = mine.map(|s| self.share(s)).collect();
        (scope, progress::figures(scope, rest.map_or(0, |r| r.unplaced), &shares, now))
    }

    fn share(&self, s: &StudySession) -> Share {
        Share {
            status: s.status,
            minutes: s.row.minutes,
            start: s.start,
            end: s.over_at(),
            asked: self.checked_in(study_day(s.start)),
        }
    }

    /// What every session counts as planned, by its id: minutes that were not studied and stand elsewhere again count
    /// there alone.
    pub fn counted(&self, now: NaiveDateTime) -> HashMap<&str, u32> {
        let mut of: BTreeMap<(String, String), Vec<&StudySession>> = BTreeMap::new();
        for s in &self.sessions {
            of.entry((s.row.path.clone(), s.row.activity.clone())).or_default().push(s);
        }
        let mut out = HashMap::new();
        for path in &self.paths {
            for (activity, scope, figures) in self.path_figures(path, now) {
                let key = (path.row.id.clone(), activity.as_str().to_owned());
                let Some(mine) = of.remove(&key) else { continue };
                let rest = self.plan.rests.iter().find(|r| r.path == key.0 && r.activity == key.1);
                let open = figures.pool + rest.map_or(0, |r| r.unplaced);
                let shares: Vec<Share> = mine.iter().map(|s| self.share(s)).collect();
                let mut counted = progress::counted(&shares, open, now);
                // What was studied before its time is still planned, until a replan: it counts once, where it was done.
                let most = scope.saturating_sub(rest.map_or(0, |r| r.unplaced));
                let mut surplus = counted.iter().sum::<u32>().saturating_sub(most);
                for (minutes, _) in
                    counted.iter_mut().zip(&mine).rev().filter(|(_, s)| s.state(now) == State::Planned)
                {
                    let gone = surplus.min(*minutes);
                    *minutes -= gone;
                    surplus -= gone;
                }
                out.extend(mine.iter().map(|s| s.row.id.as_str()).zip(counted));
            }
        }
        // What belongs to no activity of today's document counts as it stands.
        out.extend(of.into_values().flatten().map(|s| (s.row.id.as_str(), s.row.minutes)));
        out
    }

    /// Every planned activity of a path: its id, the plan's minutes for it, its figures.
    pub fn path_figures(&self, path: &StudyPath, now: NaiveDateTime) -> Vec<(ActivityId, u32, Figures)> {
        let units = (1_u32..).zip(&path.report.path.units).filter(|(at, _)| *at >= path.row.start_unit);
        units
            .flat_map(|(_, unit)| unit.activities.iter().zip(progress::unit_minutes(unit)))
            .map(|(activity, minutes)| {
                let (scope, figures) = self.figures(&path.row.id, activity.id.as_str(), minutes, now);
                (activity.id.clone(), scope, figures)
            })
            .collect()
    }

    /// Minutes back in the pool, over all paths.
    pub fn pool_minutes(&self, now: NaiveDateTime) -> u32 {
        self.paths.iter().flat_map(|p| self.path_figures(p, now)).map(|(.., f)| f.pool).sum()
    }

    /// Of those, what sessions that passed gave back; work that the plan never held is not among it.
    pub fn returned_minutes(&self, now: NaiveDateTime) -> u32 {
        let of = |path: &StudyPath| -> u32 {
            let returned = |(activity, _, figures): (ActivityId, u32, Figures)| {
                let mine =
                    |s: &&StudySession| s.row.path == path.row.id && s.row.activity == activity.as_str();
                let shares: Vec<Share> = self.sessions.iter().filter(mine).map(|s| self.share(s)).collect();
                progress::returned(&shares, figures.pool, now)
            };
            self.path_figures(path, now).into_iter().map(returned).sum()
        };
        self.paths.iter().map(of).sum()
    }

    /// Milestones that are passed.
    pub fn passed_milestones(&self) -> HashSet<MilestoneId> {
        let mut out = HashSet::new();
        for path in &self.paths {
            for (at, milestone) in path.report.path.milestones.iter().enumerate() {
                let id = progress::milestone_id(&path.id(), at);
                let ticks = self.criteria.iter().filter(|t| t.milestone == id.as_str());
                let notes: Vec<Option<String>> = ticks.map(|t| t.note.clone()).collect();
                if progress::milestone_passed(milestone.criteria.len(), &notes) {
                    out.insert(id);
                }
            }
        }
        out
    }
}

/// The refusal where a plan is needed.
pub fn no_plan() -> ApiError {
    ApiError::no("no-plan", Message::new("error-no-plan"), "error-no-plan-help")
}

/// The zone of everything that is planned, printed and exported: the stored one. Where none is stored yet, the `given`
/// one, which stands for the machine's.
///
/// # Errors
/// `another-zone` where a plan keeps one zone and another is given.
pub fn plan_zone(stored: &str, given: Option<&Zone>) -> Result<Zone, ApiError> {
    if stored.is_empty() {
        let machine = || Zone::named(&crate::clock::machine_zone()).unwrap_or_else(|_| Zone::utc());
        return Ok(given.cloned().unwrap_or_else(machine));
    }
    let kept = Zone::named(stored).unwrap_or_else(|_| Zone::utc());
    match given.filter(|given| given.name() != kept.name()) {
        None => Ok(kept),
        Some(given) => {
            let message =
                Message::new("error-another-zone").text("kept", kept.name()).text("given", given.name());
            Err(ApiError::input("another-zone", message, "error-another-zone-help"))
        }
    }
}

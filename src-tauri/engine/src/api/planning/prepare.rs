//! The common part of preview and acceptance: a study with the new path in it, and its plan. What is previewed is
//! what is accepted, because this is the only way to either.

use super::others;
use crate::api::json::views::{PlanCall, PlanInput};
use crate::clock;
use crate::store::tables::busy::BusyRow;
use crate::store::tables::path::PathRow;
use crate::study::copy::{known, laid};
use crate::study::outcome::Outcome;
use crate::study::planned::planned;
use crate::study::source::Document;
use crate::study::version::looks_like;
use crate::study::{Study, StudyPath, input, request};
use crate::{ApiError, Engine, files};
use chrono::NaiveDate;
use std::path::Path;
use std::sync::Arc;
use waymark_core::calendar::event::zone_meant;
use waymark_core::calendar::ics_read::{self, BusyCalendar};
use waymark_core::calendar::remark::in_words;
use waymark_core::message::Message;
use waymark_core::planning::model::{Plan, PlannedSession, Request, Span};
use waymark_core::progress::{self, version::Names};
use waymark_core::settings::week_start_of_locale;

/// A path planned, with nothing stored yet.
pub(super) struct Prepared {
    /// The study with the path, its settings and its sessions.
    pub study: Study,
    /// The document.
    pub document: Document,
    /// What was planned.
    pub request: Request,
    /// The plan.
    pub plan: Plan,
    /// What it changes.
    pub outcome: Outcome,
    /// What the calendars that come with it say that cannot be taken as it is written.
    pub remarks: Vec<Message>,
    /// What it does to the paths that are there.
    pub others: Vec<Message>,
}

/// The new path's own part of the plan.
pub(super) struct Own {
    /// Minutes of its sessions.
    pub minutes: u32,
    /// How many they are.
    pub sessions: usize,
    /// Calendar weeks from the first to the last with one of them.
    pub weeks: u32,
    /// Date of the first.
    pub begin: Option<NaiveDate>,
    /// Date of the last.
    pub finish: Option<NaiveDate>,
}

impl Prepared {
    /// The new path's own part, whatever else is planned beside it.
    pub fn own(&self) -> Own {
        let id = self.study.paths.last().map(|p| p.id());
        let own: Vec<_> = self.plan.sessions.iter().filter(|s| Some(&s.path) == id.as_ref()).collect();
        let week = |s: &&PlannedSession| self.study.week_of(s.start.date());
        let weeks = own.first().zip(own.last()).map_or(0, |(a, b)| (week(b) - week(a)).num_days() / 7 + 1);
        Own {
            minutes: own.iter().map(|s| s.minutes).sum(),
            sessions: own.len(),
            weeks: u32::try_from(weeks).unwrap_or(u32::MAX),
            begin: own.first().map(|s| s.start.date()),
            finish: own.last().map(|s| s.end.date()),
        }
    }
}

/// A study with a new path in it and nothing planned yet.
pub(super) struct Added {
    /// The study with the path and its settings.
    pub study: Study,
    /// As it was before.
    pub before: Study,
    /// The document.
    pub document: Document,
    /// What the calendars that come with it say that cannot be taken as it is written.
    pub remarks: Vec<Message>,
}

/// Reads a source and adds it to what is in the store, with the rules that were entered.
pub(super) fn add(engine: &mut Engine, call: &PlanCall) -> Result<Added, ApiError> {
    let now = engine.now();
    let document = Document::known(&call.source, &mut engine.reports)?.plannable()?;
    let mut study = Study::load(&engine.db, &mut engine.reports, engine.zone.as_ref())?;
    if study.paths.iter().any(|p| p.row.sha256 == document.sha256) {
        let message = Message::new("error-already-accepted");
        return Err(ApiError::no("already-accepted", message, "error-already-accepted-help"));
    }
    let version_of = looks_like(&study, &document).map(|path| path.row.title.clone());
    let before = study.clone();
    settle(&mut study, call)?;
    let input = &call.input;
    let start = input::date(&input.start)?;
    if start < study.local(now).date() && input.done_through.is_none() {
        let message = Message::new("error-start-in-past").date("start", start);
        return Err(ApiError::no("start-in-past", message, "error-start-in-past-help"));
    }
    let start_unit = input::start_unit(input, document.report.path.units.len())?;
    let mut remarks = Vec::new();
    known_events(&document, input)?;
    for file in &input.busy_files {
        let source = busy_file(&study, file, now)?;
        let read = read_ahead(&study, &source.ics, now);
        if !read.remarks.is_empty() {
            let words = in_words(&read.remarks);
            remarks.push(Message::new("today-busy-remarks").text("name", &source.name).text("words", words));
        }
        study.busy.retain(|b| b.name != source.name);
        study.busy.push(source);
    }
    remarks.extend(version_of.map(|title| Message::new("today-version-of").text("title", title)));
    let (without_hours, minutes) = progress::assumed(&document.report.path, start_unit);
    if without_hours > 0 {
        let message = Message::new("today-hours-assumed").count("activities", without_hours as u64);
        remarks.push(message.minutes("minutes", minutes));
    }
    if let Some(percent) = input.share_percent.filter(|percent| study.paths.is_empty() && *percent < 100) {
        remarks.push(Message::new("today-share-alone").count("percent", percent));
    }
    let taken: Vec<&str> = study.paths.iter().map(|p| p.row.id.as_str()).collect();
    let row = PathRow {
        id: document.path_id(&taken),
        name: document.name.clone(),
        sha256: document.sha256.clone(),
        title: document.title(),
        start_unit,
        start: start.to_string(),
        accepted_at: clock::stamp(now),
        input: serde_json::to_string(input)?,
        share: input::share(input.share_percent, &study)?,
        source: call.source.found_again()?,
        names: String::new(),
    };
    let (report, marks) =
        laid(&document.report, &Names::default(), &known(&document.report, &input.known_units));
    study.paths.push(StudyPath {
        row,
        author: Arc::clone(&document.report),
        names: Names::default(),
        report,
        marks,
        attended: input.attended_events.clone(),
        readings: input.zone_readings.iter().map(|r| (r.written.clone(), r.meant.clone())).collect(),
    });
    Ok(Added { study, before, document, remarks })
}

/// Reads a source and plans it with what is in the store.
pub(super) fn prepare(engine: &mut Engine, call: &PlanCall) -> Result<Prepared, ApiError> {
    let now = engine.now();
    let Added { mut study, before, document, remarks } = add(engine, call)?;
    let movable = request::movable(&study, now)?;
    let (request, plan) = planned(&study, &movable, now, &mut engine.memory)?;
    let plan = plan.unwrap_or_default();
    let outcome = Outcome::of(&study, &plan, &movable, now);
    outcome.show(&mut study);
    let others = others::notes(&before, &study, study.local(now).date());
    Ok(Prepared { study, document, request, plan, outcome, remarks, others })
}

/// Refuses events that the path does not have, or whose time it does not state, and readings that are no zone.
fn known_events(document: &Document, input: &PlanInput) -> Result<(), ApiError> {
    let events = &document.report.path.events;
    let timed = |at: u32| events.get(at as usize).is_some_and(|event| event.time.is_some());
    if let Some(position) = input.attended_events.iter().find(|position| !timed(**position)) {
        let message = Message::new("error-no-such-event")
            .count("position", *position)
            .count("events", events.len() as u64)
            .count("last", events.len().saturating_sub(1) as u64);
        return Err(ApiError::input("no-such-event", message, "error-no-such-event-help"));
    }
    match input.zone_readings.iter().find(|reading| zone_meant(&reading.meant).is_none()) {
        Some(reading) => input::zone(&reading.meant).map(|_| ()),
        None => Ok(()),
    }
}

/// The input's rules become the study's.
fn settle(study: &mut Study, call: &PlanCall) -> Result<(), ApiError> {
    let input = &call.input;
    input::budget(input.least_minutes, input.target_minutes, input.most_minutes)?;
    study.zone = input::zone(&input.zone)?;
    study.availability = input::availability(&input.availability)?;
    let first = study.paths.is_empty();
    let settings = &mut study.settings;
    settings.zone = study.zone.name().to_owned();
    settings.least_minutes = input.least_minutes;
    settings.target_minutes = input.target_minutes;
    settings.most_minutes = input.most_minutes;
    settings.strategy = input::strategy(&input.strategy)?.word().to_owned();
    if first {
        settings.week_start = week_start_of_locale(&clock::machine_locale());
    }
    Ok(())
}

/// A calendar file as it is stored; refused where it is none, or not a whole one.
pub(super) fn busy_file(
    study: &Study,
    file: &str,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<BusyRow, ApiError> {
    let bytes = files::read(Path::new(file))?;
    let ics = String::from_utf8_lossy(&bytes).into_owned();
    let nothing = Span { start: now, end: now };
    let read = ics_read::read(&ics, nothing, &study.zone)
        .map_err(|message| ApiError::no("not-a-calendar", message, "error-not-a-calendar-help"))?;
    if let Some(line) = read.cut_off {
        let message = Message::new("error-calendar-cut-off").text("file", file).count("line", line);
        return Err(ApiError::no("calendar-cut-off", message, "error-calendar-cut-off-help"));
    }
    let name =
        Path::new(file).file_name().map_or_else(|| file.to_owned(), |n| n.to_string_lossy().into_owned());
    Ok(BusyRow { id: clock::new_id(now), name, ics, added_at: clock::stamp(now) })
}

/// What a calendar that was found sound brings from now on, as far ahead as plans reach.
pub(super) fn read_ahead(study: &Study, ics: &str, now: chrono::DateTime<chrono::Utc>) -> BusyCalendar {
    let window = Span { start: now, end: now + chrono::Duration::weeks(request::WEEKS_AHEAD) };
    ics_read::read(ics, window, &study.zone).unwrap_or_default()
}

//! From a study to the scene of one session: everything else stands, with its titles, for an explanation.

use super::{Study, StudySession, events, request, view};
use crate::ApiError;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use std::collections::HashSet;
use waymark_core::curriculum::model::ActivityKind;
use waymark_core::ids::PathId;
use waymark_core::planning::explain::{Hold, Other, Scene, Subject, Taken, TakenKind};
use waymark_core::planning::model::{Request, Span};
use waymark_core::progress::{State, unit_minutes};

/// What a scene borrows from: made once, asked often.
#[derive(Debug, Clone)]
pub struct Setting {
    request: Request,
    subject: Subject,
    others: Vec<Other>,
    taken: Vec<Taken>,
    locked: Vec<NaiveDate>,
    reserve: Vec<(NaiveDateTime, NaiveDateTime)>,
}

impl Setting {
    /// The scene of a session; `asked` is a date beside its own that will be asked about.
    ///
    /// # Errors
    /// Where a stored calendar cannot be read.
    pub fn of(
        study: &Study,
        session: &StudySession,
        asked: Option<NaiveDate>,
        now: DateTime<Utc>,
    ) -> Result<Self, ApiError> {
        let alone = HashSet::from([session.row.id.clone()]);
        Ok(Self {
            request: request::request(study, &alone, now)?,
            subject: subject(study, session, now),
            others: others(study, session, study.local(now)),
            taken: taken(study, session, asked, now)?,
            locked: study.locked.clone(),
            reserve: reserve(study),
        })
    }

    /// To be asked.
    pub fn scene(&self) -> Scene<'_> {
        Scene {
            request: &self.request,
            subject: self.subject.clone(),
            others: self.others.clone(),
            taken: self.taken.clone(),
            locked: self.locked.clone(),
            reserve: self.reserve.clone(),
        }
    }
}

/// The place of an activity in its path's own order; after all where the path no longer holds it.
fn order(study: &Study, path: &str, activity: &str) -> u32 {
    let path = study.paths.iter().find(|p| p.row.id == path);
    let mut all = path.into_iter().flat_map(|p| &p.report.path.units).flat_map(|u| &u.activities);
    all.position(|a| a.id.as_str() == activity).and_then(|at| u32::try_from(at).ok()).unwrap_or(u32::MAX)
}

fn subject(study: &Study, session: &StudySession, now: DateTime<Utc>) -> Subject {
    let local = study.local(now);
    let row = &session.row;
    let path = study.paths.iter().find(|p| p.row.id == row.path);
    let mut activities = path
        .into_iter()
        .flat_map(|p| &p.report.path.units)
        .flat_map(|unit| unit.activities.iter().zip(unit_minutes(unit)));
    let found = activities.find(|(activity, _)| activity.id.as_str() == row.activity);
    let rest = found.map_or(row.minutes, |(_, estimate)| {
        let (scope, figures) = study.figures(&row.path, &row.activity, estimate, local);
        scope.saturating_sub(figures.done).saturating_sub(figures.ahead.saturating_sub(row.minutes))
    });
    Subject {
        path: PathId::new(row.path.as_str()),
        order: order(study, &row.path, &row.activity),
        title: view::session(study, session, local).activity,
        kind: found.map_or(ActivityKind::Other, |(activity, _)| activity.kind),
        start: session.start,
        end: session.end,
        minutes: row.minutes,
        rest: rest.max(row.minutes),
        hold: hold(study, session, now),
    }
}

fn hold(study: &Study, session: &StudySession, now: DateTime<Utc>) -> Option<Hold> {
    match session.state(study.local(now)) {
        State::Running => Some(Hold::Running),
        State::Planned if session.row.pinned => Some(Hold::Pinned),
        State::Planned if study.locked.contains(&session.start.date()) => Some(Hold::Locked),
        State::Planned => {
            (study.zone.instant(session.start) < request::frozen_until(now)).then_some(Hold::Near)
        }
        _ => Some(Hold::Over),
    }
}

/// Every other session that takes its time: ahead, running, or studied.
fn others(study: &Study, session: &StudySession, now: NaiveDateTime) -> Vec<Other> {
    let stands = |s: &&StudySession| {
        s.row.id != session.row.id && !matches!(s.state(now), State::Skipped | State::Unconfirmed)
    };
    let other = |s: &StudySession| Other {
        path: PathId::new(s.row.path.as_str()),
        order: order(study, &s.row.path, &s.row.activity),
        title: view::session(study, s, now).activity,
        start: s.start,
        end: s.end,
        open: matches!(s.state(now), State::Planned | State::Running),
    };
    study.sessions.iter().filter(stands).map(other).collect()
}

/// Taken time of the weeks that hold the session and the date asked about, with its titles.
fn taken(
    study: &Study,
    session: &StudySession,
    asked: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Result<Vec<Taken>, ApiError> {
    let local = study.local(now);
    let mut weeks = vec![study.week_of(session.start.date())];
    weeks.extend(asked.map(|date| study.week_of(date)).filter(|week| *week != weeks[0]));
    let civil = |kind, title, span: Span| Taken {
        kind,
        title,
        start: study.zone.local(span.start),
        end: study.zone.local(span.end),
    };
    let mut out = Vec::new();
    for week in weeks {
        // A day more on both sides: what is kept free around it reaches over midnight.
        let window = Span {
            start: study.zone.day_start(week - Days::new(1)),
            end: study.zone.day_start(week + Days::new(8)),
        };
        out.extend(
            request::busy(study, window)?.into_iter().map(|b| civil(TakenKind::Busy, b.title, b.span)),
        );
        let events = events::attended(study, window.start, window.end);
        out.extend(events.into_iter().map(|e| civil(TakenKind::Event, e.title, e.span)));
    }
    let declined = study.sessions.iter().filter(|s| s.state(local) == State::Skipped && s.end > local);
    out.extend(declined.map(|s| Taken {
        kind: TakenKind::Declined,
        title: view::session(study, s, local).activity,
        start: s.start,
        end: s.end,
    }));
    Ok(out)
}

fn reserve(study: &Study) -> Vec<(NaiveDateTime, NaiveDateTime)> {
    let blocks = study.plan.weeks.iter().flat_map(|w| &w.reserve_blocks);
    blocks.filter_map(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?))).collect()
}

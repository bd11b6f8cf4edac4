//! What the learner can study in the minutes that they have now: the session that is on, or the best fragment.

use super::{Study, StudySession, no_plan, request, view};
use crate::ApiError;
use crate::api::json::views::{FragmentView, SessionView};
use crate::store::tables::session::SessionRow;
use chrono::{DateTime, Duration, NaiveDateTime, SecondsFormat, Timelike as _, Utc};
use std::ops::RangeInclusive;
use waymark_core::ids::{ActivityId, PathId};
use waymark_core::message::{Message, Value};
use waymark_core::planning::fragment::{self, Fit, Fragment, Open};
use waymark_core::planning::model::SessionStatus;
use waymark_core::progress::{State, unit_minutes};

/// Minutes that a fragment may have.
const MINUTES: RangeInclusive<u32> = 5..=120;

/// Less time than this before the next session is that session's.
const WORTH_BEGINNING: i64 = 10;

/// What is offered.
#[derive(Debug, Clone)]
pub enum Offer {
    /// A planned session that is on, or begins in a moment.
    Planned(Box<StudySession>),
    /// A fragment, as the session that it will be.
    Piece(Box<(Fragment, StudySession)>),
}

/// The best that fits into `minutes` from now.
///
/// # Errors
/// `no-plan`, `bad-minutes`, `session-running`, `nothing-open`.
pub fn offer(study: &Study, minutes: u32, now: DateTime<Utc>) -> Result<Offer, ApiError> {
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    if !MINUTES.contains(&minutes) {
        let message = Message::new("error-bad-minutes")
            .minutes("least", *MINUTES.start())
            .minutes("most", *MINUTES.end());
        return Err(ApiError::input("bad-minutes", message, "error-bad-minutes-help"));
    }
    let local = study.local(now);
    let local = local.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(local);
    if study.sessions.iter().any(|s| s.state(local) == State::Running) {
        let message = Message::new("error-session-running");
        return Err(ApiError::no("session-running", message, "error-session-running-help"));
    }
    let ahead = study.sessions.iter().find(|s| s.state(local) == State::Planned);
    let gap = ahead.map_or(i64::MAX, |s| (s.start - local).num_minutes());
    if let Some(session) = ahead.filter(|_| gap < WORTH_BEGINNING) {
        return Ok(Offer::Planned(Box::new(session.clone())));
    }
    let minutes = minutes.min(u32::try_from(gap).unwrap_or(u32::MAX));
    let rules = request::rules(study);
    let found = fragment::fragment(&tracks(study, ahead, local), &rules, minutes);
    let piece = found.ok_or_else(|| {
        ApiError::no("nothing-open", Message::new("error-nothing-open"), "error-nothing-open-help")
    })?;
    let session = session(study, &piece, local, now);
    Ok(Offer::Piece(Box::new((piece, session))))
}

/// The paths' open work in order, the path of the next session first.
fn tracks(study: &Study, next: Option<&StudySession>, now: NaiveDateTime) -> Vec<Vec<Open>> {
    let mut paths: Vec<&super::StudyPath> = study.paths.iter().collect();
    paths.sort_by_key(|p| next.is_none_or(|next| next.row.path != p.row.id));
    let of_path = |path: &&super::StudyPath| -> Vec<Open> {
        let units = (1_u32..).zip(&path.report.path.units).filter(|(at, _)| *at >= path.row.start_unit);
        let activities = units.flat_map(|(at, unit)| {
            unit.activities
                .iter()
                .zip(unit_minutes(unit))
                .map(move |(activity, minutes)| (at, activity, minutes))
        });
        let open = |(unit, activity, estimate): (u32, &waymark_core::curriculum::model::Activity, u32)| {
            let (scope, figures) = study.figures(&path.row.id, activity.id.as_str(), estimate, now);
            Open {
                path: PathId::new(path.row.id.as_str()),
                activity: ActivityId::new(activity.id.as_str()),
                unit,
                kind: activity.kind,
                minutes: scope,
                done: figures.done,
                items: activity.items.iter().map(|item| item.text.clone()).collect(),
            }
        };
        activities.map(open).collect()
    };
    paths.iter().map(of_path).collect()
}

/// The running session that a fragment becomes.
fn session(study: &Study, piece: &Fragment, start: NaiveDateTime, now: DateTime<Utc>) -> StudySession {
    let wall = |at: NaiveDateTime| at.format("%Y-%m-%dT%H:%M:%S").to_string();
    let end = study.zone.local(study.zone.instant(start) + Duration::minutes(i64::from(piece.minutes)));
    let row = SessionRow {
        id: crate::clock::new_id(now),
        path: piece.path.as_str().to_owned(),
        activity: piece.activity.as_str().to_owned(),
        unit: piece.unit,
        start: wall(start),
        end: wall(end),
        minutes: piece.minutes,
        items: serde_json::to_string(&piece.items).unwrap_or_else(|_| "[]".to_owned()),
        status: "running".into(),
        done_minutes: 0,
        pinned: false,
        sequence: 0,
        changed_at: now.to_rfc3339_opts(SecondsFormat::Secs, true),
    };
    StudySession { row, start, end, status: SessionStatus::Running, on_until: None }
}

/// What is offered, as the fronts see it.
pub fn view(study: &Study, offer: &Offer, now: NaiveDateTime) -> FragmentView {
    match offer {
        Offer::Planned(session) => {
            let seen = view::session(study, session, now);
            let message = Message::new("fragment-session")
                .text("activity", &seen.activity)
                .with("start", Value::Time(session.start.time()));
            let id = Some(seen.id.clone());
            of(seen, id, "session", message.render())
        }
        Offer::Piece(piece) => {
            let (piece, session) = piece.as_ref();
            let fit = match piece.fit {
                Fit::Finishes => "finishes",
                Fit::Items => "items",
                Fit::Session => "part",
                Fit::Beginning => "beginning",
            };
            let seen = view::session(study, session, now);
            let words = sentence(piece, &seen.activity).render();
            of(seen, None, fit, words)
        }
    }
}

fn sentence(piece: &Fragment, activity: &str) -> Message {
    let message = match piece.fit {
        Fit::Finishes => Message::new("fragment-finishes"),
        Fit::Items => Message::new("fragment-items").count("items", piece.items.len() as u64),
        Fit::Session => Message::new("fragment-part"),
        Fit::Beginning => Message::new("fragment-beginning"),
    };
    message.text("activity", activity).minutes("left", piece.left).count("stub", u32::from(piece.stub))
}

fn of(seen: SessionView, session_id: Option<String>, fit: &str, sentence: String) -> FragmentView {
    FragmentView {
        session_id,
        path_id: seen.path_id,
        activity_id: seen.activity_id,
        activity: seen.activity,
        unit_label: seen.unit_label,
        kind: seen.kind,
        start: seen.start,
        end: seen.end,
        minutes: seen.minutes,
        items: seen.items,
        fit: fit.to_owned(),
        sentence,
    }
}

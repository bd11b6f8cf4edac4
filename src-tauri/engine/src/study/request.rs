//! From a study to a planning request: what remains, what stands, what is taken.

use super::{Study, StudyPath, StudySession, events};
use crate::ApiError;
use crate::store::tables::plan::{Basis, RestRow};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde_json::{Value, json};
use std::collections::HashSet;
use waymark_core::calendar::ics_read::{self, BusyEvent};
use waymark_core::ids::{ActivityId, PathId};
use waymark_core::message::Message;
use waymark_core::planning::model::{
    Budget, LeftOut, PlannedSession, PlannedWeek, Request, Rules, Span, Standing, Work,
};
use waymark_core::planning::replan::InForce;
use waymark_core::progress::focus::Rhythm;
use waymark_core::progress::{self, State};
use waymark_core::settings::default_rules;

/// What starts within this many hours is frozen.
pub const FROZEN_HOURS: i64 = 24;

/// Weeks into which busy time is read.
pub const WEEKS_AHEAD: i64 = 104;

/// Ids of the sessions that a new plan may move: planned, not pinned, on no locked day, and not starting within a day,
/// unless new taken time meets them there, since frozen binds the planner, never the learner.
///
/// # Errors
/// See [`busy`].
pub fn movable(study: &Study, now: DateTime<Utc>) -> Result<HashSet<String>, ApiError> {
    let met: HashSet<String> = clashes(study, now)?.into_iter().map(|clash| clash.session).collect();
    let local = study.local(now);
    let near = frozen_until(now);
    let may = |s: &&StudySession| {
        s.state(local) == State::Planned
            && !s.row.pinned
            && !study.locked.contains(&s.start.date())
            && (study.zone.instant(s.start) >= near || met.contains(&s.row.id) && s.start > local)
    };
    Ok(study.sessions.iter().filter(may).map(|s| s.row.id.clone()).collect())
}

/// What starts before this moment is frozen.
pub fn frozen_until(now: DateTime<Utc>) -> DateTime<Utc> {
    now + Duration::hours(FROZEN_HOURS)
}

/// A session ahead that something meets.
pub struct Clash {
    /// The session's id.
    pub session: String,
    /// The titles of what meets it, in order of time, each once; at least one.
    pub by: Vec<String>,
}

/// Sessions ahead that a calendar or an attended event overlaps or that stand on a day off, in order of time.
///
/// # Errors
/// See [`busy`].
pub fn clashes(study: &Study, now: DateTime<Utc>) -> Result<Vec<Clash>, ApiError> {
    let local = study.local(now);
    let ahead = |s: &&StudySession| matches!(s.state(local), State::Planned | State::Running);
    let ahead: Vec<&StudySession> = study.sessions.iter().filter(ahead).collect();
    let Some(last) = ahead.iter().map(|s| s.end).max() else { return Ok(Vec::new()) };
    let end = study.zone.instant(last);
    let calendars = busy(study, Span { start: now, end })?.into_iter().map(|b| (b.span, b.title));
    let events = events::attended(study, now, end).into_iter().map(|a| (a.span, a.title));
    let named = |(span, title): (Span, String)| {
        (span, if title.is_empty() { Message::new("busy-untitled").render() } else { title })
    };
    let mut taken: Vec<(Span, String)> = calendars.chain(events).map(named).collect();
    taken.sort_by_key(|(span, _)| *span);
    let met = ahead.into_iter().filter_map(|s| {
        let (start, end) = (study.zone.instant(s.start), study.zone.instant(s.end));
        let mut by: Vec<String> = Vec::new();
        for (_, title) in taken.iter().filter(|(b, _)| b.start < end && start < b.end) {
            if !by.contains(title) {
                by.push(title.clone());
            }
        }
        // A locked day keeps what stands on it, also as a day off.
        let date = s.start.date();
        if by.is_empty() && study.days_off.contains(&date) && !study.locked.contains(&date) {
            by.push(Message::new("today-day-off").render());
        }
        (!by.is_empty()).then(|| Clash { session: s.row.id.clone(), by })
    });
    Ok(met.collect())
}

/// The learner's rules: defaults with what was set.
pub fn rules(study: &Study) -> Rules {
    let defaults = default_rules(study.settings.week_start);
    let focus = study.rhythm().focus;
    Rules {
        daily_max_minutes: study.settings.daily_max_minutes,
        break_minutes: study.settings.break_minutes,
        lengths: defaults.lengths.iter().map(|(kind, lengths)| (*kind, lengths.shifted(focus))).collect(),
        ..defaults
    }
}

/// The learner's weekly minutes.
pub fn budget(study: &Study) -> Budget {
    let s = &study.settings;
    Budget { least: s.least_minutes, target: s.target_minutes, most: s.most_minutes }
}

/// Busy time of all calendars inside a window.
///
/// # Errors
/// `not-a-calendar` where a stored text is none.
pub fn busy(study: &Study, window: Span) -> Result<Vec<BusyEvent>, ApiError> {
    let mut out = Vec::new();
    for source in &study.busy {
        let read = ics_read::read(&source.ics, window, &study.zone)
            .map_err(|message| ApiError::no("not-a-calendar", message, "error-not-a-calendar-help"))?;
        out.extend(read.busy);
    }
    out.sort_by_key(|b| b.span);
    Ok(out)
}

/// First date that a plan made now may use.
pub fn first_date(study: &Study, now: DateTime<Utc>) -> NaiveDate {
    let today = study.local(now).date();
    let starts = study.paths.iter().filter_map(|p| p.row.start.parse::<NaiveDate>().ok());
    starts.min().unwrap_or(today).max(today)
}

/// How many parts of a basis the share of each path follows from; what comes behind them shapes sessions alone.
const SHARES: usize = 6;

/// Whether the plan in force was made for the same budget, strategy and paths, so that what it left out stays left out;
/// and whether it was made for the same rhythm.
fn same_shares_and_rhythm(study: &Study) -> (bool, bool) {
    let parts = |rules: &str| serde_json::from_str::<Vec<Value>>(rules).unwrap_or_default();
    let (now, then) = (parts(&basis(study).rules), parts(&study.plan.basis.rules));
    let shares = |all: &[Value]| all.iter().take(SHARES).cloned().collect::<Vec<_>>();
    let rhythm = |all: &[Value]| all.iter().skip(SHARES).cloned().collect::<Vec<_>>();
    (shares(&now) == shares(&then), rhythm(&now) == rhythm(&then))
}

/// What a plan made now is made for: budget, strategy, paths with their shares, the rhythm; and the hours, apart.
pub fn basis(study: &Study) -> Basis {
    let s = &study.settings;
    let paths: Vec<Value> = study
        .paths
        .iter()
        .map(|p| match p.order() {
            // The author's order needs no words.
            "" => json!([p.row.id, p.row.start_unit, p.row.share]),
            order => json!([p.row.id, p.row.start_unit, p.row.share, order]),
        })
        .collect();
    let mut rules =
        vec![json!(s.least_minutes), json!(s.target_minutes), json!(s.most_minutes), json!(s.strategy)];
    rules.extend([json!(s.week_start), json!(paths)]);
    // The usual rhythm needs no words: what was planned before others shaped sessions was planned for it.
    if study.rhythm() != Rhythm::default() {
        rules.push(json!(study.rhythm().word()));
    }
    let rules = Value::Array(rules);
    Basis { rules: rules.to_string(), hours: study.availability.to_string() }
}

/// Each path's part of a week beside the others: what was set, and of the rest an equal part for the others.
fn shares(study: &Study) -> Vec<u32> {
    let open = study.paths.iter().filter(|p| p.row.share.is_none()).count().max(1) as u32;
    let given: u32 = study.paths.iter().filter_map(|p| p.row.share).sum();
    let of = |p: &StudyPath| p.row.share.map_or(100_u32.saturating_sub(given), |share| share * open);
    study.paths.iter().map(of).collect()
}

/// The plan in force, as far as it may move.
pub fn in_force(study: &Study, movable: &HashSet<String>, now: DateTime<Utc>) -> InForce {
    let basis = basis(study);
    let week = study.week_of(study.local(now).date());
    let sessions = study.sessions.iter().filter(|s| movable.contains(&s.row.id)).map(|s| PlannedSession {
        path: PathId::new(s.row.path.as_str()),
        activity: ActivityId::new(s.row.activity.as_str()),
        unit: s.row.unit,
        start: s.start,
        end: s.end,
        minutes: s.row.minutes,
        items: Vec::new(),
    });
    let weeks = study.plan.weeks.iter().filter_map(|w| {
        let blocks = w.reserve_blocks.iter().filter_map(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
        Some(PlannedWeek {
            start: w.start.parse().ok().filter(|start: &NaiveDate| *start >= week)?,
            planned_minutes: w.planned,
            reserve_minutes: w.reserve,
            reserve: blocks.collect(),
            free_minutes: w.free,
            units: w.units.clone(),
        })
    });
    InForce {
        sessions: sessions.collect(),
        weeks: weeks.collect(),
        unplaced: rests(study, |rest| rest.unplaced),
        outdated: basis.rules != study.plan.basis.rules,
        other_lengths: !same_shares_and_rhythm(study).1,
        other_hours: basis.hours != study.plan.basis.hours,
    }
}

fn rests(study: &Study, minutes: impl Fn(&RestRow) -> u32) -> Vec<LeftOut> {
    let rest = |r: &RestRow| (PathId::new(r.path.as_str()), ActivityId::new(r.activity.as_str()), minutes(r));
    study.plan.rests.iter().map(rest).filter(|(.., minutes)| *minutes > 0).collect()
}

/// When the attended events take place, from the week of a date on.
pub fn attended(study: &Study, start: NaiveDate) -> Vec<Span> {
    events::attended_from(study, study.week_of(start)).into_iter().map(|a| a.span).collect()
}

/// Everything that a plan made now is made of. What is not `movable` stands.
///
/// # Errors
/// See [`busy`].
pub fn request(study: &Study, movable: &HashSet<String>, now: DateTime<Utc>) -> Result<Request, ApiError> {
    let local = study.local(now);
    let start = first_date(study, now);
    let passed = study.passed_milestones();
    let work = study.paths.iter().zip(shares(study)).map(|(path, share)| {
        let done = study.done_minutes(&path.row.id);
        let from = path.row.start.parse().ok().filter(|from| *from > start);
        let start = path.row.start_unit;
        let mut work = progress::remaining(&path.id(), &path.report.path, start, &done, &passed);
        for activity in work.activities.iter_mut().filter(|one| path.marks.optional.contains(&one.id)) {
            activity.essential = false;
        }
        Work { share, from, ..work }
    });
    let window_start = study.zone.day_start(study.week_of(start));
    let window = Span { start: window_start, end: window_start + Duration::weeks(WEEKS_AHEAD) };
    let week = study.week_of(local.date()).and_time(chrono::NaiveTime::MIN);
    let standing = study.sessions.iter().filter(|s| !movable.contains(&s.row.id)).filter_map(|s| {
        let state = s.state(local);
        let counts = match state {
            State::Planned | State::Running => true,
            // It still waits for its word: its minutes are not planned a second time meanwhile.
            State::Unconfirmed => study.waits(s, local),
            State::Done | State::Partly | State::Skipped => false,
        };
        let matters = counts || (s.start >= week && matches!(state, State::Done | State::Partly));
        matters.then(|| Standing {
            path: PathId::new(s.row.path.as_str()),
            activity: ActivityId::new(s.row.activity.as_str()),
            span: Span { start: study.zone.instant(s.start), end: study.zone.instant(s.end) },
            counts,
        })
    });
    let declined = study.sessions.iter().filter(|s| s.state(local) == State::Skipped && s.end > local);
    let (settled, _) = same_shares_and_rhythm(study);
    Ok(Request {
        work: work.collect(),
        zone: study.zone.clone(),
        start,
        not_before: local,
        budget: budget(study),
        availability: study.availability.clone(),
        busy: busy(study, window)?.into_iter().map(|b| b.span).collect(),
        attended: attended(study, start),
        // A locked day takes nothing new; what stands on it is among what stands.
        days_off: study.days_off.iter().chain(&study.locked).copied().collect(),
        declined: declined
            .map(|s| Span { start: study.zone.instant(s.start), end: study.zone.instant(s.end) })
            .collect(),
        standing: standing.collect(),
        rules: rules(study).fitted_to(&study.availability),
        strategy: study.strategy(),
        settled: settled.then(|| rests(study, |rest| rest.left_out)),
    })
}

//! From a study to a planning request: what remains, what stands, what is taken.

use super::{Study, StudySession, events};
use crate::ApiError;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use waymark_core::calendar::ics_read::{self, BusyEvent};
use waymark_core::ids::{ActivityId, PathId};
use waymark_core::planning::model::{Budget, Request, Rules, Span, Standing};
use waymark_core::progress::{self, State};
use waymark_core::settings::default_rules;

/// What starts within this many hours is frozen.
const FROZEN_HOURS: i64 = 24;

/// Weeks into which busy time is read.
pub const WEEKS_AHEAD: i64 = 104;

/// Whether a session stays where it is at a replan: begun, over, answered, pinned, or starting within a day.
pub fn is_frozen(study: &Study, session: &StudySession, now: DateTime<Utc>) -> bool {
    let local = study.local(now);
    match session.state(local) {
        State::Planned => {
            session.row.pinned || study.zone.instant(session.start) < now + Duration::hours(FROZEN_HOURS)
        }
        _ => true,
    }
}

/// The learner's rules: defaults with what was set.
pub fn rules(study: &Study) -> Rules {
    Rules {
        daily_max_minutes: study.settings.daily_max_minutes,
        break_minutes: study.settings.break_minutes,
        ..default_rules(study.settings.week_start)
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

/// Everything that a plan made now is made of.
///
/// # Errors
/// See [`busy`].
pub fn request(study: &Study, now: DateTime<Utc>) -> Result<Request, ApiError> {
    let local = study.local(now);
    let start = first_date(study, now);
    let passed = study.passed_milestones();
    let work = study.paths.iter().map(|path| {
        let done = study.done_minutes(&path.row.id);
        progress::remaining(&path.id(), &path.report.path, path.row.start_unit, &done, &passed)
    });
    let window_start = study.zone.day_start(study.week_of(start));
    let window = Span { start: window_start, end: window_start + Duration::weeks(WEEKS_AHEAD) };
    let week = study.week_of(local.date()).and_time(chrono::NaiveTime::MIN);
    let standing = study.sessions.iter().filter(|s| is_frozen(study, s, now)).filter_map(|s| {
        let state = s.state(local);
        let counts = match state {
            State::Planned | State::Running => true,
            // It still waits for its word: its minutes are not planned a second time meanwhile.
            State::Unconfirmed => {
                !study.checked_in(waymark_core::day::study_day(s.start)) && waits(study, s, now)
            }
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
    Ok(Request {
        work: work.collect(),
        zone: study.zone.clone(),
        start,
        not_before: local,
        budget: budget(study),
        availability: study.availability.clone(),
        busy: busy(study, window)?.into_iter().map(|b| b.span).collect(),
        attended: events::attended_from(study, study.week_of(start)).into_iter().map(|a| a.span).collect(),
        days_off: study.days_off.clone(),
        standing: standing.collect(),
        rules: rules(study).fitted_to(&study.availability),
        strategy: study.strategy(),
    })
}

/// Whether the figures still count an unconfirmed session as ahead.
fn waits(study: &Study, session: &StudySession, now: DateTime<Utc>) -> bool {
    let last = waymark_core::day::study_day(session.start) + chrono::Days::new(1);
    waymark_core::day::study_day(study.local(now)) <= last
}

//! What reminders follow from: a study, in the core's words.

use crate::engine::Engine;
use crate::error::ApiError;
use crate::store::tables::{answers, snooze};
use crate::study::{Study, StudyPath, events};
use chrono::{DateTime, Days, Duration, NaiveTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use waymark_core::day::{study_day, week_start};
use waymark_core::ids::{EventId, SessionId};
use waymark_core::reminders::{EventFact, Facts, Quiet, ReminderSettings, SessionFact};
use waymark_core::settings::Settings;

/// The planner's grid of session starts, in minutes.
const START_GRID_MINUTES: u32 = 15;
/// Events are looked for this far back, in hours: one that is over is listed for a day.
const EVENTS_BACK_HOURS: i64 = 48;

/// Reads the facts as they are now, with events and reviews from `since` up to `until`.
///
/// # Errors
/// Where the store cannot be read.
pub(super) fn read(
    engine: &mut Engine,
    since: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Facts, ApiError> {
    let study = engine.study()?;
    let (from, until) = (since - Duration::hours(EVENTS_BACK_HOURS), until.max(since));
    let sessions = sessions(&study);
    let days = || sessions.iter().map(|s| study_day(study.zone.local(s.start)));
    let plan = days().min().zip(days().max());
    let mut reviewed = BTreeSet::new();
    let mut week = week_start(study.zone.local(from).date() - Days::new(1), study.settings.week_start);
    while week <= study.zone.local(until).date() {
        if answers::review(&engine.db, &week.to_string())?.is_some() {
            reviewed.insert(week);
        }
        week = week + Days::new(7);
    }
    let attended =
        events::attended(&study, from, until + Duration::days(2)).into_iter().map(|event| EventFact {
            questions: study
                .event_note(&event.path, event.position)
                .map_or(0, |note| u32::try_from(note.questions.lines().count()).unwrap_or(0)),
            id: EventId::new(format!("{}/{}", event.path, event.position)),
            title: event.title,
            start: event.span.start,
            end: event.span.end,
        });
    Ok(Facts {
        snoozes: snooze::since(&engine.db, from)?,
        silence: snooze::silence(&engine.db)?,
        settings: reminder_settings(&study.settings),
        events: attended.collect(),
        plan,
        checked_in: study.check_ins.iter().filter_map(|row| row.day.parse().ok()).collect(),
        days_off: study.days_off.iter().copied().collect(),
        reviewed,
        zone: study.zone,
        sessions,
    })
}

fn reminder_settings(settings: &Settings) -> ReminderSettings {
    ReminderSettings {
        enabled: settings.reminders,
        before_minutes: settings.remind_before_minutes,
        at_start: settings.remind_at_start,
        break_minutes: settings.break_minutes,
        start_grid_minutes: START_GRID_MINUTES,
        check_in: minute(settings.check_in_minute),
        review: minute(settings.review_minute),
        quiet_from: minute(settings.quiet_from),
        quiet_to: minute(settings.quiet_to),
        week_start: settings.week_start,
    }
}

/// The quiet hours of a study's settings.
pub(crate) fn quiet_hours(study: &Study) -> Quiet<'_> {
    let settings = &study.settings;
    Quiet { zone: &study.zone, from: minute(settings.quiet_from), to: minute(settings.quiet_to) }
}

/// A minute of the day; 1440 is the midnight that ends it.
fn minute(of_day: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(of_day % 1440 * 60, 0).unwrap_or(NaiveTime::MIN)
}

fn sessions(study: &Study) -> Vec<SessionFact> {
    let titles: BTreeMap<_, _> = study.paths.iter().flat_map(titles_of).collect();
    let facts = study.sessions.iter().map(|session| {
        let row = &session.row;
        // An activity that its document no longer names is called by its id: the reminder still comes.
        let title = titles.get(&(row.path.as_str(), row.activity.as_str())).copied();
        SessionFact {
            id: SessionId::new(row.id.as_str()),
            title: title.unwrap_or(&row.activity).to_owned(),
            start: study.zone.instant(session.start),
            end: study.zone.instant(session.end),
            status: session.status,
        }
    });
    facts.collect()
}

/// Titles by path and activity.
fn titles_of(path: &StudyPath) -> impl Iterator<Item = ((&str, &str), &str)> {
    let activities = path.report.path.units.iter().flat_map(|unit| &unit.activities);
    activities.map(|activity| ((path.row.id.as_str(), activity.id.as_str()), activity.title.as_str()))
}

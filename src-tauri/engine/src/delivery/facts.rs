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
            id: event_id(&study.paths, &event.path, event.position),
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

/// What an event's reminders are told apart by: its number, which stays when a new version of the document puts another
/// event before it.
fn event_id(paths: &[StudyPath], path: &str, position: u32) -> EventId {
    let names = paths.iter().find(|one| one.row.id == path).map(|one| &one.names);
    EventId::new(format!("{path}/{}", names.map_or(position, |names| names.event(position))))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, api};
    use serde_json::{Value, json};

    #[test]
    fn an_events_reminders_stay_its_own_when_another_is_put_before_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clay.md");
        let text = "# Clay\n\n## Week 1: Earth (2 hours)\n\n**Reading** (2 hours):\n- Kinds\n\n## Community\n\n- **Office hours**: Tuesdays 18:00 UTC, 60 min\n";
        std::fs::write(&file, text).unwrap();
        let now: DateTime<Utc> = "2026-11-30T08:00:00Z".parse().unwrap();
        let mut engine =
            Engine::open_with(Options { now: Some(now), in_memory: true, ..Options::default() }).unwrap();
        let ask = |engine: &mut Engine, operation: &str, input: Value| {
            api::call(engine, operation, input).unwrap_or_else(|error| panic!("{operation}: {error:?}"))
        };
        let mut input = ask(&mut engine, "onboardingDefaults", Value::Null)["input"].clone();
        input["attendedEvents"] = json!([0]);
        input["start"] = json!("2026-11-30");
        let source = json!({"kind": "file", "path": file});
        ask(&mut engine, "acceptPlan", json!({"source": source, "input": input}));
        let ids = |engine: &mut Engine| -> Vec<(String, DateTime<Utc>)> {
            let facts = read(engine, now, now + Duration::days(3)).unwrap();
            facts.events.iter().map(|event| (event.id.as_str().to_owned(), event.start)).collect()
        };
        let before = ids(&mut engine);
        assert!(!before.is_empty());
        let talk = "- **Kiln talk**: Mondays 19:00 UTC, 60 min\n- **Office hours**";
        std::fs::write(&file, text.replace("- **Office hours**", talk)).unwrap();
        ask(&mut engine, "updatePath", json!({"pathId": "clay"}));
        assert_eq!(engine.study().unwrap().paths[0].attended, [1]);
        assert_eq!(ids(&mut engine), before);
    }
}

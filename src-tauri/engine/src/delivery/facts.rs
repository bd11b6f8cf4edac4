//! What reminders follow from, read from the store.

use crate::clock;
use crate::engine::Engine;
use crate::error::ApiError;
use crate::store::tables::{answers, event_choice, path, session, setting};
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use std::collections::BTreeMap;
use waymark_core::calendar::event::{occurrences, readings, zone_meant};
use waymark_core::curriculum::{self, model::Path};
use waymark_core::day::{study_day, week_start};
use waymark_core::ids::{EventId, SessionId};
use waymark_core::planning::model::SessionStatus;
use waymark_core::reminders::{EventFact, Facts, ReminderSettings, SessionFact};
use waymark_core::settings::Settings;
use waymark_core::zone::Zone;

/// The planner's grid of session starts, in minutes.
const START_GRID_MINUTES: u32 = 15;
/// How many days around the present moment events are looked for.
const EVENT_DAYS: u64 = 4;

/// Reads the facts as they are at `now`.
///
/// # Errors
/// Where the store cannot be read.
pub(super) fn read(engine: &Engine, now: DateTime<Utc>) -> Result<Facts, ApiError> {
    let settings = setting::load(&engine.db)?;
    let zone = zone_of(engine, &settings);
    let paths = paths(engine)?;
    let sessions = sessions(engine, &zone, &paths)?;
    let days = || sessions.iter().map(|s| study_day(zone.local(s.start)));
    let plan = days().min().zip(days().max());
    let events = events(engine, &zone, &paths, plan, now)?;
    let checked_in = answers::check_ins(&engine.db)?.iter().filter_map(|row| row.day.parse().ok()).collect();
    let mut reviewed = std::collections::BTreeSet::new();
    for back in 0..=1 {
        let date = study_day(zone.local(now)) - Days::new(7 * back);
        let week = week_start(date, settings.week_start);
        if answers::review(&engine.db, &week.to_string())?.is_some() {
            reviewed.insert(week);
        }
    }
    Ok(Facts {
        zone,
        settings: reminder_settings(&settings),
        sessions,
        events,
        plan,
        checked_in,
        days_off: Default::default(),
        reviewed,
    })
}

/// The plan's zone: the one that this process was told, else the stored one, else the machine's.
pub(super) fn zone_of(engine: &Engine, settings: &Settings) -> Zone {
    engine
        .zone
        .clone()
        .or_else(|| Zone::named(&settings.zone).ok())
        .or_else(|| Zone::named(&clock::machine_zone()).ok())
        .unwrap_or_else(Zone::utc)
}

fn reminder_settings(settings: &Settings) -> ReminderSettings {
    ReminderSettings {
        enabled: settings.reminders,
        before_minutes: settings.remind_before_minutes,
        break_minutes: settings.break_minutes,
        start_grid_minutes: START_GRID_MINUTES,
        check_in: minute(settings.check_in_minute),
        review: minute(settings.review_minute),
        quiet_from: minute(settings.quiet_from),
        quiet_to: minute(settings.quiet_to),
        week_start: settings.week_start,
    }
}

/// A minute of the day; 1440 is the midnight that ends it.
fn minute(of_day: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(of_day % 1440 * 60, 0).unwrap_or(NaiveTime::MIN)
}

fn paths(engine: &Engine) -> Result<BTreeMap<String, Path>, ApiError> {
    let mut paths = BTreeMap::new();
    for row in path::all(&engine.db)? {
        if let Some(bytes) = path::document(&engine.db, &row.sha256)? {
            paths.insert(row.id, curriculum::read(&bytes).path);
        }
    }
    Ok(paths)
}

fn sessions(
    engine: &Engine,
    zone: &Zone,
    paths: &BTreeMap<String, Path>,
) -> Result<Vec<SessionFact>, ApiError> {
    let mut titles = BTreeMap::new();
    for (id, path) in paths {
        for activity in path.units.iter().flat_map(|unit| &unit.activities) {
            titles.insert((id.as_str(), activity.id.as_str()), activity.title.as_str());
        }
    }
    let facts = session::all(&engine.db)?.into_iter().filter_map(|row| {
        let at = |text: &str| text.parse::<NaiveDateTime>().ok().map(|local| zone.instant(local));
        // An activity that its document no longer names is called by its id: the reminder still comes.
        let title = titles.get(&(row.path.as_str(), row.activity.as_str())).copied();
        Some(SessionFact {
            title: title.unwrap_or(&row.activity).to_owned(),
            start: at(&row.start)?,
            end: at(&row.end)?,
            status: status(&row),
            id: SessionId::new(row.id),
        })
    });
    Ok(facts.collect())
}

fn status(row: &session::SessionRow) -> SessionStatus {
    match row.status.as_str() {
        "running" => SessionStatus::Running,
        "done" => SessionStatus::Done,
        "partly" => SessionStatus::Partly { minutes: row.done_minutes },
        "skipped" => SessionStatus::Skipped,
        _ => SessionStatus::Planned,
    }
}

/// Occurrences of attended events around `now`, while the plan lasts.
fn events(
    engine: &Engine,
    zone: &Zone,
    paths: &BTreeMap<String, Path>,
    plan: Option<(NaiveDate, NaiveDate)>,
    now: DateTime<Utc>,
) -> Result<Vec<EventFact>, ApiError> {
    let Some((first, last)) = plan else { return Ok(Vec::new()) };
    let mut facts = Vec::new();
    for (id, path) in paths {
        let meant = event_choice::readings(&engine.db, id)?;
        for position in event_choice::attended(&engine.db, id)? {
            let Some(event) = path.events.get(position as usize) else { continue };
            let Some(theirs) = zone_of_event(event.zone.as_deref(), &meant, zone) else { continue };
            let today = theirs.local(now).date();
            let found =
                occurrences(event, &theirs, today - Days::new(EVENT_DAYS), today + Days::new(EVENT_DAYS));
            facts.extend(
                found
                    .into_iter()
                    .filter(|span| (first..=last).contains(&study_day(zone.local(span.start))))
                    .filter(|span| now - span.end < Duration::hours(48))
                    .map(|span| EventFact {
                        id: EventId::new(format!("{id}/{position}")),
                        title: event.title.clone(),
                        start: span.start,
                        end: span.end,
                    }),
            );
        }
    }
    Ok(facts)
}

/// The zone that an author meant: what the learner answered, else the first reading, else the learner's own where
/// none is written.
fn zone_of_event(written: Option<&str>, answered: &[(String, String)], own: &Zone) -> Option<Zone> {
    let Some(written) = written else { return Some(own.clone()) };
    let meant = match answered.iter().find(|(asked, _)| asked == written) {
        Some((_, meant)) => meant.clone(),
        None => readings(written).into_iter().next()?.meant,
    };
    zone_meant(&meant)
}

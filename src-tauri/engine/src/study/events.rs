//! Community events of a study: offered in the learner's time, and as attended time on the calendar.

use super::{Study, StudyPath};
use crate::api::json::views::{EventOffer, EventReading};
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::BTreeSet;
use waymark_core::calendar::event::{self, Reading};
use waymark_core::curriculum::model::Event;
use waymark_core::message::Message;
use waymark_core::planning::model::Span;
use waymark_core::zone::Zone;

/// Weeks ahead into which attended events are placed.
const WEEKS_AHEAD: u64 = 104;

/// An attended event's occurrence.
#[derive(Debug, Clone)]
pub struct Attended {
    /// Whose.
    pub path: String,
    /// Position among the path's events.
    pub position: u32,
    /// Its title.
    pub title: String,
    /// When.
    pub span: Span,
}

/// The zone in which an event's time is meant: the learner's answer, else the preset reading.
fn zone_of(path: &StudyPath, event: &Event) -> Option<Zone> {
    let written = event.zone.as_deref()?;
    let answered = path.readings.iter().find(|(w, _)| w == written).and_then(|(_, m)| event::zone_meant(m));
    answered.or_else(|| event::readings(written).first().and_then(|r| event::zone_meant(&r.meant)))
}

/// Where an event's time is written without a zone, the learner's own is meant.
fn zone_or_own(study: &Study, path: &StudyPath, event: &Event) -> Zone {
    zone_of(path, event).unwrap_or_else(|| study.zone.clone())
}

/// The attended events between two instants, in order; an occurrence that the learner skips is none.
pub fn attended(study: &Study, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Attended> {
    let mut out = Vec::new();
    for path in &study.paths {
        for position in &path.attended {
            let Some(event) = path.report.path.events.get(*position as usize) else { continue };
            let skips = |day: &NaiveDate| {
                let said = study.event_week(&path.row.id, *position, &day.to_string());
                said.is_some_and(|said| said.state == "skipped")
            };
            let all = occurrences(study, path, *position, from, to);
            out.extend(all.into_iter().filter(|(day, _)| !skips(day)).map(|(_, span)| Attended {
                path: path.row.id.clone(),
                position: *position,
                title: event.title.clone(),
                span,
            }));
        }
    }
    out.sort_by_key(|a| (a.span.start, a.position));
    out
}

/// Every occurrence of an event between two instants, attended or not: its date in the author's zone, and when it is.
pub fn occurrences(
    study: &Study,
    path: &StudyPath,
    position: u32,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<(NaiveDate, Span)> {
    let Some(event) = path.report.path.events.get(position as usize) else { return Vec::new() };
    let zone = zone_or_own(study, path, event);
    let weeks = event.units.map(|units| weeks_of(study, path, units));
    // A day more on both sides: the author's date may be another than the learner's.
    let first = zone.local(from).date() - Days::new(1);
    let last = (zone.local(to).date() + Days::new(1)).min(first + Days::new(WEEKS_AHEAD * 7));
    let inside = |span: &Span| {
        let week = study.week_of(study.local(span.start).date());
        span.end > from && span.start < to && weeks.as_ref().is_none_or(|w| w.contains(&week))
    };
    let all = event::occurrences(event, &zone, first, last).into_iter().filter(inside);
    all.map(|span| (zone.local(span.start).date(), span)).collect()
}

/// The calendar weeks that carry path weeks of a range (the author's numbers), by the sessions that stand in them.
fn weeks_of(study: &Study, path: &StudyPath, (first, last): (u32, u32)) -> BTreeSet<NaiveDate> {
    let inside = |unit: u32| {
        let unit = path.report.path.units.get((unit as usize).saturating_sub(1));
        unit.is_some_and(|unit| unit.from <= last && unit.to >= first)
    };
    let mine = study.sessions.iter().filter(|s| s.row.path == path.row.id && inside(s.row.unit));
    mine.map(|s| study.week_of(s.start.date())).collect()
}

/// Whether some attended event is limited to weeks of its path.
pub fn any_limited(study: &Study) -> bool {
    study.paths.iter().any(|path| {
        let event = |at: &u32| path.report.path.events.get(*at as usize);
        path.attended.iter().filter_map(event).any(|event| event.units.is_some())
    })
}

/// The attended events of a plan that starts on a date, as far ahead as plans reach.
pub fn attended_from(study: &Study, start: NaiveDate) -> Vec<Attended> {
    let from = study.zone.day_start(start);
    attended(study, from, from + chrono::Duration::weeks(WEEKS_AHEAD as i64))
}

/// A path's events in the learner's time, from a date on.
pub fn offers(study: &Study, path: &StudyPath, from: NaiveDate) -> Vec<EventOffer> {
    let events = path.report.path.events.iter();
    (0_u32..)
        .zip(events)
        .filter(|(_, event)| event.time.is_some())
        .map(|(position, event)| offer(study, path, position, event, from))
        .collect()
}

fn offer(study: &Study, path: &StudyPath, position: u32, event: &Event, from: NaiveDate) -> EventOffer {
    let zone = zone_or_own(study, path, event);
    // An appointment on one date is shown on it, however far off it is.
    let (first, last) = event.date.map_or((from, from + Days::new(13)), |date| (date, date));
    let shape = if event.date.is_some() { "%Y-%m-%d %H:%M" } else { "%A %H:%M" };
    let local = |zone: &Zone| {
        let all = event::occurrences(event, zone, first, last);
        let starts = all.iter().take(event.days.len().max(1)).map(|span| study.zone.local(span.start));
        starts.map(|at| at.format(shape).to_string()).collect::<Vec<_>>().join(", ")
    };
    let at_night = event::occurrences(event, &zone, first, last).first().is_some_and(|span| {
        event::at_night(study.zone.local(span.start).time(), study.zone.local(span.end).time())
    });
    let readings = event.zone.as_deref().map(event::readings).unwrap_or_default();
    let reading = |r: &Reading| {
        let there = event::zone_meant(&r.meant)?;
        let sentence = if r.wall_clock {
            Message::new("today-reading-wall").text("place", place(&r.meant))
        } else {
            Message::new("today-reading-fixed").text("offset", r.meant.as_str())
        };
        Some(EventReading {
            written: event.zone.clone()?,
            meant: r.meant.clone(),
            sentence: sentence.text("local", local(&there)).render(),
        })
    };
    let days = event.days.iter().map(|d| d.to_string()).collect::<Vec<_>>().join(", ");
    let date = event.date.map(|d| d.to_string());
    let time = event.time.map(|t| t.format("%H:%M").to_string());
    let limit = event.units.map(|(first, last)| match first == last {
        true => Message::new("today-event-in-unit").count("first", first).render(),
        false => Message::new("today-event-in-units").count("first", first).count("last", last).render(),
    });
    let written = [date.or(Some(days)), time, event.zone.clone(), limit]
        .into_iter()
        .flatten()
        .filter(|p| !p.is_empty());
    EventOffer {
        position,
        title: event.title.clone(),
        written: written.collect::<Vec<_>>().join(" "),
        local: local(&zone),
        minutes: event.minutes.unwrap_or(event::USUAL_MINUTES),
        attend: !at_night,
        readings: if readings.len() > 1 { readings.iter().filter_map(reading).collect() } else { Vec::new() },
    }
}

/// "America/Los_Angeles" as people say it: "Los Angeles".
fn place(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

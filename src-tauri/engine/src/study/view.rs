//! What the fronts see of a study at a moment. Pure: the same study and moment, the same view.

use super::{Study, StudyPath, StudySession, events, request};
use crate::ApiError;
use crate::api::json::views::{
    BlockView, CriterionView, DayWindow, FirstStep, MilestoneView, SessionItem, SessionView, WeekView,
};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use std::collections::HashMap;
use waymark_core::curriculum::address;
use waymark_core::curriculum::model::{Item, Path};
use waymark_core::message::Message;
use waymark_core::planning::model::Span;
use waymark_core::progress::{self, State};

/// A wall-clock moment as it crosses the wire.
pub fn wall(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

/// Where an item's link leads; none where it leads nowhere in a browser or mail program.
pub fn link(path: &Path, target: Option<&str>) -> Option<String> {
    address::opened(path.about.base.as_deref().unwrap_or_default(), target?)
}

/// An item with its link.
pub fn item(path: &Path, item: &Item) -> SessionItem {
    SessionItem { text: item.text.clone(), note: item.note.clone(), link: link(path, item.target.as_deref()) }
}

/// A unit's label, with its path where there is more than one.
fn label(study: &Study, path: &str, unit: &str) -> String {
    match study.paths.iter().find(|p| p.row.id == path) {
        Some(path) if study.paths.len() > 1 => {
            Message::new("today-unit-of-path").text("unit", unit).text("path", &path.row.title).render()
        }
        _ => unit.to_owned(),
    }
}

/// A session.
pub fn session(study: &Study, s: &StudySession, now: NaiveDateTime) -> SessionView {
    let path = study.paths.iter().find(|p| p.row.id == s.row.path).map(|p| &p.report.path);
    let at = (s.row.unit as usize).saturating_sub(1);
    let unit = path.and_then(|p| p.units.get(at));
    let activity = unit.and_then(|u| u.activities.iter().find(|a| a.id.as_str() == s.row.activity));
    let words: Vec<String> = serde_json::from_str(&s.row.items).unwrap_or_default();
    let known = |word: &String| {
        let found = activity.and_then(|a| a.items.iter().find(|i| i.text == *word));
        match (path, found) {
            (Some(path), Some(found)) => item(path, found),
            _ => SessionItem { text: word.clone(), note: None, link: None },
        }
    };
    SessionView {
        id: s.row.id.clone(),
        path_id: s.row.path.clone(),
        activity_id: s.row.activity.clone(),
        activity: activity.map_or_else(|| s.row.activity.clone(), |a| a.title.clone()),
        unit_label: unit.map(|u| label(study, &s.row.path, &u.label)).unwrap_or_default(),
        unit: s.row.unit,
        kind: activity.map_or("other", |a| a.kind.word()).to_owned(),
        start: wall(s.start),
        end: wall(s.end),
        minutes: s.row.minutes,
        done_minutes: s.done_minutes(),
        status: s.state(now).word().to_owned(),
        pinned: s.row.pinned,
        items: words.iter().map(known).collect(),
        left_off: study.left_off_before(s, now),
        counted_minutes: (s.state(now) == State::Unconfirmed)
            .then(|| study.tally(s, study.zone.instant(now)))
            .flatten()
            .map(|t| t.minutes()),
    }
}

/// Sessions that a test picks, in order of time.
pub fn sessions(study: &Study, now: NaiveDateTime, pick: impl Fn(&StudySession) -> bool) -> Vec<SessionView> {
    study.sessions.iter().filter(|s| pick(s)).map(|s| session(study, s, now)).collect()
}

/// Taken time, attended events and reserve between two dates, the last included.
///
/// # Errors
/// Where a stored calendar cannot be read.
pub fn blocks(study: &Study, from: NaiveDate, to: NaiveDate) -> Result<Vec<BlockView>, ApiError> {
    let window = Span { start: study.zone.day_start(from), end: study.zone.day_start(to + Days::new(1)) };
    let local = |at| wall(study.zone.local(at));
    let busy = request::busy(study, window)?.into_iter().map(|b| ("busy", b.title, b.span));
    let events =
        events::attended(study, window.start, window.end).into_iter().map(|e| ("event", e.title, e.span));
    let mut out: Vec<BlockView> = busy
        .chain(events)
        .map(|(kind, title, span)| BlockView {
            kind: kind.to_owned(),
            title,
            start: local(span.start),
            end: local(span.end),
        })
        .collect();
    for (start, end) in study.plan.weeks.iter().flat_map(|w| &w.reserve_blocks) {
        let (Ok(start), Ok(end)) = (start.parse::<NaiveDateTime>(), end.parse::<NaiveDateTime>()) else {
            continue;
        };
        if (from..=to).contains(&start.date()) {
            let (start, end) = (wall(start), wall(end));
            let title = Message::new("ui-reserve").render();
            out.push(BlockView { kind: "reserve".into(), title, start, end });
        }
    }
    out.sort_by(|a, b| a.start.cmp(&b.start));
    Ok(out)
}

/// The reserve of the calendar week that holds a moment, as far as it lies ahead, in minutes.
pub fn reserve_left(study: &Study, now: NaiveDateTime) -> u32 {
    let week = study.week_of(now.date()).to_string();
    let blocks = study.plan.weeks.iter().filter(|w| w.start == week).flat_map(|w| &w.reserve_blocks);
    let minutes = blocks.filter_map(|(start, end)| {
        let (start, end): (NaiveDateTime, NaiveDateTime) = (start.parse().ok()?, end.parse().ok()?);
        u32::try_from((end - start.max(now)).num_minutes()).ok()
    });
    minutes.sum()
}

/// What each session of a calendar week counts as planned in it. A week that has passed keeps the sum that was planned
/// for it, also where some of it has another place by now; the latest sessions count again for that.
pub fn planned_of_week(study: &Study, start: NaiveDate, now: NaiveDateTime) -> HashMap<String, u32> {
    let counted = study.counted(now);
    let inside = |s: &&StudySession| (start..=start + Days::new(6)).contains(&s.start.date());
    let sessions = || study.sessions.iter().filter(inside);
    let mut out: HashMap<String, u32> =
        sessions().map(|s| (s.row.id.clone(), counted[s.row.id.as_str()])).collect();
    let stored = study.plan.weeks.iter().find(|w| w.start == start.to_string()).map_or(0, |w| w.planned);
    if start + Days::new(7) <= now.date() {
        let mut missing = stored.saturating_sub(out.values().sum());
        for s in sessions().rev() {
            let Some(planned) = out.get_mut(&s.row.id) else { continue };
            let more = s.row.minutes.saturating_sub(*planned).min(missing);
            *planned += more;
            missing -= more;
        }
    }
    out
}

/// The calendar week that holds a date.
///
/// # Errors
/// Where a stored calendar cannot be read.
pub fn week(study: &Study, date: NaiveDate, now: NaiveDateTime) -> Result<WeekView, ApiError> {
    let start = study.week_of(date);
    let end = start + Days::new(6);
    let inside = |s: &&StudySession| (start..=end).contains(&s.start.date());
    let first = study.sessions.first().map(|s| study.week_of(s.start.date()));
    let last = study.sessions.last().map(|s| study.week_of(s.start.date()));
    let weeks_from =
        |first: NaiveDate, to: NaiveDate| u32::try_from((to - first).num_days() / 7 + 1).unwrap_or(0);
    let of = first.zip(last).map_or(0, |(first, last)| weeks_from(first, last));
    let number =
        first.filter(|first| start >= *first && Some(start) <= last).map(|first| weeks_from(first, start));
    let mut units: Vec<String> = Vec::new();
    for s in study.sessions.iter().filter(inside) {
        let label = session(study, s, now).unit_label;
        if !units.contains(&label) {
            units.push(label);
        }
    }
    let available = start.iter_days().take(7).flat_map(|date| {
        study.availability.on(date.weekday()).map(move |w| DayWindow {
            date: date.to_string(),
            start: u32::from(w.start),
            end: u32::from(w.end),
            preferred: w.preferred,
        })
    });
    let reserve = study.plan.weeks.iter().find(|w| w.start == start.to_string()).map_or(0, |w| w.reserve);
    let rules = request::rules(study);
    let dates = |days: &[NaiveDate]| -> Vec<String> {
        days.iter().filter(|day| (start..=end).contains(*day)).map(NaiveDate::to_string).collect()
    };
    Ok(WeekView {
        start: start.to_string(),
        end: end.to_string(),
        number,
        of,
        sessions: sessions(study, now, |s| inside(&s)),
        blocks: blocks(study, start, end)?,
        available: available.collect(),
        planned_minutes: planned_of_week(study, start, now).values().sum(),
        done_minutes: study.sessions.iter().filter(inside).map(StudySession::done_minutes).sum(),
        target_minutes: study.settings.target_minutes,
        reserve_minutes: reserve,
        units,
        locked: dates(&study.locked),
        days_off: dates(&study.days_off),
        start_grid_minutes: rules.start_grid_minutes,
        grid_minutes: rules.grid_minutes,
    })
}

/// A path's milestones with their state.
pub fn milestones(study: &Study, path: &StudyPath) -> Vec<MilestoneView> {
    let passed = study.passed_milestones();
    let view = |(at, milestone): (usize, &waymark_core::curriculum::model::Milestone)| {
        let id = progress::milestone_id(&path.id(), at);
        let position = milestone.unit.and_then(|n| progress::unit_position(&path.report.path, n));
        let unit = position.and_then(|p| path.report.path.units.get(p as usize - 1));
        let criteria = (0_u32..).zip(&milestone.criteria).map(|(position, criterion)| {
            let tick = study.criteria.iter().find(|t| t.milestone == id.as_str() && t.position == position);
            CriterionView {
                position,
                text: criterion.text.clone(),
                ticked: tick.is_some(),
                note: tick.and_then(|t| t.note.clone()),
            }
        });
        MilestoneView {
            path_id: path.row.id.clone(),
            title: milestone.title.clone(),
            unit_label: unit.map(|u| label(study, &path.row.id, &u.label)).unwrap_or_default(),
            due: study.plan.milestones.iter().find(|m| m.milestone == id.as_str()).map(|m| m.due.clone()),
            status: if passed.contains(&id) { "passed" } else { "open" }.to_owned(),
            criteria: criteria.collect(),
            id: id.as_str().to_owned(),
        }
    };
    path.report.path.milestones.iter().enumerate().map(view).collect()
}

/// Every path's milestones.
pub fn all_milestones(study: &Study) -> Vec<MilestoneView> {
    study.paths.iter().flat_map(|p| milestones(study, p)).collect()
}

/// A path's checklist before its first unit.
pub fn first_steps(study: &Study, path: &StudyPath) -> Vec<FirstStep> {
    let steps = (0_u32..).zip(&path.report.path.about.first_steps);
    steps
        .map(|(position, text)| FirstStep {
            path_id: path.row.id.clone(),
            position,
            text: text.clone(),
            done: study.first_steps.contains(&(path.row.id.clone(), position)),
        })
        .collect()
}

/// The date of the last session that is ahead or was.
pub fn finish(study: &Study, path: Option<&str>) -> Option<String> {
    let mine = study.sessions.iter().filter(|s| path.is_none_or(|p| s.row.path == p));
    mine.map(|s| s.end.date()).max().map(|date| date.to_string())
}

/// Minutes planned ahead on a study day.
pub fn left_on(study: &Study, day: NaiveDate, now: NaiveDateTime) -> u32 {
    let ahead = |s: &&StudySession| {
        waymark_core::day::study_day(s.start) == day
            && matches!(s.state(now), State::Planned | State::Running)
    };
    study.sessions.iter().filter(ahead).map(|s| s.row.minutes).sum()
}

/// A time of day from minutes; midnight where there is none.
pub fn minute_of_day(minute: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(minute.min(1439) * 60, 0).unwrap_or(NaiveTime::MIN)
}

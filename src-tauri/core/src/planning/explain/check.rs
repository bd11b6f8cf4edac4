//! What keeps a session from a place: the planner's rules, one by one, with what breaks them.
//!
//! The same rules as the week problem's (windows, breaks, the day's most, order, lengths, grid), said about one place
//! with everything else standing. `tests` holds them against `verify`.

use super::scene::{Scene, TakenKind};
use crate::day::week_start;
use crate::planning::model::{Request, Span};
use crate::planning::week::{Frame, grids, spans};
use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime};

/// A rule that a place breaks.
#[derive(Debug, Clone, PartialEq)]
pub enum Obstacle {
    /// The wall clock never shows that time: the clocks go forward then.
    NoSuchTime,
    /// It lies before now.
    Passed(NaiveDateTime),
    /// What is left of the running day is too little.
    DayPast(NaiveDate),
    /// It lies before the first day of study.
    BeforeStart(NaiveDate),
    /// Another session is on.
    Overlap(Neighbour),
    /// Another session is nearer than a break.
    Break {
        /// Which.
        near: Neighbour,
        /// The least break.
        minutes: u32,
    },
    /// A calendar's appointment is on.
    Busy(Neighbour),
    /// A calendar's appointment is nearer than what is kept free around it.
    NearBusy {
        /// Which.
        near: Neighbour,
        /// What is kept free.
        minutes: u32,
    },
    /// An attended community event is on, or nearer than a break.
    Event(Neighbour),
    /// The learner has said no to this time.
    Declined,
    /// The day is a day off.
    DayOff(NaiveDate),
    /// The learner locked the day.
    Locked(NaiveDate),
    /// Outside of the hours that are open for study.
    OutsideHours {
        /// The day.
        date: NaiveDate,
        /// Its hours; none on a free day.
        hours: Vec<(NaiveTime, NaiveTime)>,
    },
    /// The day would carry more than it may.
    DayFull {
        /// The day.
        date: NaiveDate,
        /// Minutes that it would carry.
        load: u32,
        /// What it may carry.
        most: u32,
    },
    /// No free time of that length is left on the day.
    NoGap {
        /// The day.
        date: NaiveDate,
        /// The length.
        minutes: u32,
    },
    /// Something that comes first in its path ends later.
    Follows(Neighbour),
    /// Something that builds on it starts earlier.
    Precedes(Neighbour),
    /// Shorter than a session of its kind.
    Short {
        /// The shortest.
        least: u32,
    },
    /// Longer than a session of its kind.
    Long {
        /// The longest.
        most: u32,
    },
    /// What it leaves of its activity is too short for a session.
    Stub {
        /// What it leaves.
        rest: u32,
        /// The shortest session.
        least: u32,
    },
    /// Longer than what its activity still needs.
    Spare {
        /// What it needs.
        rest: u32,
    },
    /// Not on the grid of starts.
    OffGrid {
        /// The grid.
        minutes: u32,
    },
}

/// What stands beside or in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// What it is called.
    pub title: String,
    /// Wall clock.
    pub start: NaiveDateTime,
    /// Wall clock.
    pub end: NaiveDateTime,
}

impl Obstacle {
    /// Whether it keeps the learner from the place too; whatever else they do by hand is theirs, and a note.
    pub fn refuses(&self) -> bool {
        matches!(self, Self::NoSuchTime | Self::Passed(_) | Self::Overlap(_))
    }

    /// Whether it is about the author's order, which a week with everything else standing rarely leaves room for.
    pub fn is_order(&self) -> bool {
        matches!(self, Self::Follows(_) | Self::Precedes(_))
    }
}

/// A calendar week of a scene: what is free in it with everything else standing, and its hours with nothing standing.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    pub free: Frame,
    pub open: Frame,
}

impl Ground {
    pub fn of(scene: &Scene<'_>, date: NaiveDate) -> Self {
        let request = scene.request;
        let start = week_start(date, request.rules.week_start);
        let bare = Request {
            busy: Vec::new(),
            attended: Vec::new(),
            declined: Vec::new(),
            days_off: Vec::new(),
            standing: Vec::new(),
            start,
            not_before: start.and_time(NaiveTime::MIN),
            ..request.clone()
        };
        Self { free: Frame::of(request, start), open: Frame::of(&bare, start) }
    }

    /// Minutes of the week at a wall-clock moment; none before its begin.
    pub fn minute(&self, request: &Request, at: NaiveDateTime) -> Option<u32> {
        u32::try_from((request.zone.instant(at) - self.free.origin).num_minutes()).ok()
    }
}

/// Everything that keeps the scene's session from starting at `start` and lasting `minutes`, what refuses even the
/// learner first. Empty where the planner itself could place it there.
pub fn obstacles(scene: &Scene<'_>, start: NaiveDateTime, minutes: u32) -> Vec<Obstacle> {
    on_ground(scene, &Ground::of(scene, start.date()), start, minutes)
}

pub(super) fn on_ground(
    scene: &Scene<'_>,
    ground: &Ground,
    start: NaiveDateTime,
    minutes: u32,
) -> Vec<Obstacle> {
    let request = scene.request;
    let (zone, date) = (&request.zone, start.date());
    let span =
        Span { start: zone.instant(start), end: zone.instant(start) + Duration::minutes(i64::from(minutes)) };
    let mut found = Vec::new();
    if !zone.exists(start) {
        found.push(Obstacle::NoSuchTime);
    }
    if start < request.not_before {
        found.push(Obstacle::Passed(start));
    }
    sessions_near(scene, span, &mut found);
    if date < request.start {
        found.push(Obstacle::BeforeStart(request.start));
    }
    if scene.locked.contains(&date) {
        found.push(Obstacle::Locked(date));
    } else if request.days_off.contains(&date) {
        found.push(Obstacle::DayOff(date));
    }
    taken_near(scene, span, &mut found);
    hours(scene, ground, date, span, &mut found);
    let number = usize::try_from((date - ground.free.start).num_days()).unwrap_or(usize::MAX);
    if let Some(day) = ground.free.days.get(number) {
        let (load, most) = (day.fixed_minutes, request.rules.daily_max_minutes);
        if load.saturating_add(minutes) > most.max(load) {
            found.push(Obstacle::DayFull { date, load: load.saturating_add(minutes), most });
        }
    }
    order(scene, span, &mut found);
    length(scene, ground, start, minutes, &mut found);
    found
}

/// How two stretches lie to each other: whether they overlap, and whether they are nearer than `pause` minutes.
fn nearness(
    request: &Request,
    span: Span,
    other: (NaiveDateTime, NaiveDateTime),
    pause: u32,
) -> (bool, bool) {
    let (from, to) = (request.zone.instant(other.0), request.zone.instant(other.1));
    let pause = Duration::minutes(i64::from(pause));
    (from < span.end && span.start < to, from - pause < span.end && span.start < to + pause)
}

fn sessions_near(scene: &Scene<'_>, span: Span, found: &mut Vec<Obstacle>) {
    let pause = scene.request.rules.break_minutes;
    for other in &scene.others {
        let (overlaps, near) = nearness(scene.request, span, (other.start, other.end), pause);
        let neighbour = || Neighbour { title: other.title.clone(), start: other.start, end: other.end };
        if overlaps {
            found.push(Obstacle::Overlap(neighbour()));
        } else if near {
            found.push(Obstacle::Break { near: neighbour(), minutes: pause });
        }
    }
}

fn taken_near(scene: &Scene<'_>, span: Span, found: &mut Vec<Obstacle>) {
    let rules = &scene.request.rules;
    for taken in &scene.taken {
        let pause = match taken.kind {
            TakenKind::Busy => rules.buffer_minutes,
            TakenKind::Event => rules.break_minutes,
            TakenKind::Declined => 0,
        };
        let (overlaps, near) = nearness(scene.request, span, (taken.start, taken.end), pause);
        let neighbour = || Neighbour { title: taken.title.clone(), start: taken.start, end: taken.end };
        match taken.kind {
            TakenKind::Busy if overlaps => found.push(Obstacle::Busy(neighbour())),
            TakenKind::Busy if near => found.push(Obstacle::NearBusy { near: neighbour(), minutes: pause }),
            TakenKind::Event if near => found.push(Obstacle::Event(neighbour())),
            TakenKind::Declined if overlaps => found.push(Obstacle::Declined),
            _ => {}
        }
    }
}

fn hours(scene: &Scene<'_>, ground: &Ground, date: NaiveDate, span: Span, found: &mut Vec<Obstacle>) {
    let minute = |instant: chrono::DateTime<chrono::Utc>| (instant - ground.open.origin).num_minutes();
    let (from, to) = (minute(span.start), minute(span.end));
    let inside = ground
        .open
        .days
        .iter()
        .flat_map(spans)
        .any(|(open, close)| i64::from(open) <= from && to <= i64::from(close));
    if !inside {
        found.push(Obstacle::OutsideHours { date, hours: hours_of(scene, date) });
    }
}

/// The hours of a day, joined where they touch; an end at midnight is 00:00.
pub(super) fn hours_of(scene: &Scene<'_>, date: NaiveDate) -> Vec<(NaiveTime, NaiveTime)> {
    let time = |minute: u16| {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) % 1440 * 60, 0)
            .unwrap_or(NaiveTime::MIN)
    };
    let mut joined: Vec<(u16, u16)> = Vec::new();
    for window in scene.request.availability.on(date.weekday()) {
        match joined.last_mut() {
            Some(last) if last.1 == window.start => last.1 = window.end,
            _ => joined.push((window.start, window.end)),
        }
    }
    joined.into_iter().map(|(from, to)| (time(from), time(to))).collect()
}

/// What of its path would stand on the wrong side: the last of what comes first, and the first of what builds on it.
fn order(scene: &Scene<'_>, span: Span, found: &mut Vec<Obstacle>) {
    let zone = &scene.request.zone;
    let of_path = || scene.others.iter().filter(|o| o.open && o.path == scene.subject.path);
    let neighbour = |o: &super::Other| Neighbour { title: o.title.clone(), start: o.start, end: o.end };
    let last = of_path().filter(|o| o.order < scene.subject.order).max_by_key(|o| o.end);
    if let Some(last) = last.filter(|o| zone.instant(o.end) > span.start) {
        found.push(Obstacle::Follows(neighbour(last)));
    }
    let first = of_path().filter(|o| o.order > scene.subject.order).min_by_key(|o| o.start);
    if let Some(first) = first.filter(|o| zone.instant(o.start) < span.end) {
        found.push(Obstacle::Precedes(neighbour(first)));
    }
}

fn length(scene: &Scene<'_>, ground: &Ground, start: NaiveDateTime, minutes: u32, found: &mut Vec<Obstacle>) {
    let (least, most) = scene.range();
    let rest = scene.subject.rest.saturating_sub(minutes);
    if minutes < least {
        found.push(Obstacle::Short { least });
    } else if minutes > most {
        found.push(Obstacle::Long { most });
    } else if minutes > scene.subject.rest {
        found.push(Obstacle::Spare { rest: scene.subject.rest });
    } else if (1..least).contains(&rest) {
        found.push(Obstacle::Stub { rest, least });
    }
    let (_, grid) = grids(&scene.request.rules);
    if ground.minute(scene.request, start).is_none_or(|at| at % grid != 0) {
        found.push(Obstacle::OffGrid { minutes: grid });
    }
}

//! What binds a session to its place: the learner's word, the author's order, and what lies around it.

use super::check::{Neighbour, Obstacle, on_ground};
use super::places::{Week, first_of_day, second_choice, usual};
use super::scene::{Hold, Scene, TakenKind};
use crate::planning::week::spans;
use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};

/// One thing that binds a session to its place.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// The planner leaves it alone.
    Held(Hold),
    /// What comes first in its path ends only then, so that it could not be earlier.
    After(Neighbour),
    /// What builds on it starts then, so that it could not come later in the week.
    Before(Neighbour),
    /// The day's hours open there.
    Opens(NaiveTime),
    /// A break after the session before it.
    Break {
        /// The session before.
        near: Neighbour,
        /// The least break.
        minutes: u32,
        /// Whether it goes on with the same activity.
        same: bool,
    },
    /// An appointment ends before it.
    AfterBusy(Neighbour),
    /// An attended event ends before it.
    AfterEvent(Neighbour),
    /// The time at which the study days around it usually begin.
    Usual {
        /// The time.
        time: NaiveTime,
        /// On how many days.
        days: usize,
        /// Of how many.
        of: usize,
    },
    /// Hours that are second choice: what the learner likes better is full or taken.
    SecondChoice,
    /// Hours that the learner likes, where others are second choice.
    Liked,
    /// The week's work is spread evenly.
    Even {
        /// The session's day.
        date: NaiveDate,
        /// Its minutes, the session among them.
        load: u32,
        /// The lightest of the days that could carry as much.
        least: u32,
        /// The heaviest of them.
        most: u32,
    },
    /// The day carries as much as a day may.
    Fills {
        /// The day.
        date: NaiveDate,
        /// What a day may carry.
        most: u32,
    },
    /// The day carries more than a day may: the learner put it there.
    OverFull {
        /// The day.
        date: NaiveDate,
        /// Its minutes.
        load: u32,
        /// What a day may carry.
        most: u32,
    },
    /// A rule that its place breaks: the learner put it there, or something came up since.
    Against(Obstacle),
    /// Time that would hold it is kept free.
    Reserve {
        /// Wall clock.
        from: NaiveDateTime,
        /// Wall clock.
        to: NaiveDateTime,
    },
    /// Nothing special: it is the best place that was left.
    Free,
}

/// What binds the session, the strongest first; never empty.
pub(super) fn binding(scene: &Scene<'_>, week: &Week) -> Vec<Reason> {
    let mut out: Vec<Reason> = scene.subject.hold.map(Reason::Held).into_iter().collect();
    if scene.subject.hold == Some(Hold::Over) {
        return out;
    }
    let broken = broken(scene, week);
    // Where it breaks the author's order, what lies around it is no reason for its place.
    if !broken.iter().any(Obstacle::is_order) {
        out.extend(order(scene, week));
    }
    out.extend(broken.into_iter().map(Reason::Against));
    out.extend(before_it(scene, week));
    out.extend(habits(scene));
    out.extend(loads(scene, week));
    let here = |(from, to): &&(NaiveDateTime, NaiveDateTime)| {
        let inside = week.dates().any(|date| date == from.date());
        inside && (*to - *from).num_minutes() >= i64::from(scene.subject.minutes)
    };
    out.extend(scene.reserve.iter().find(here).map(|(from, to)| Reason::Reserve { from: *from, to: *to }));
    if out.is_empty() {
        out.push(Reason::Free);
    }
    out
}

/// Rules that the session breaks where it is, as far as they are about its surroundings; how long it is and on which
/// grid it starts was said when it was put there.
fn broken(scene: &Scene<'_>, week: &Week) -> Vec<Obstacle> {
    let told = |obstacle: &Obstacle| {
        matches!(
            obstacle,
            Obstacle::Overlap(_)
                | Obstacle::Busy(_)
                | Obstacle::NearBusy { .. }
                | Obstacle::Event(_)
                | Obstacle::DayOff(_)
                | Obstacle::OutsideHours { .. }
                | Obstacle::Follows(_)
                | Obstacle::Precedes(_)
        )
    };
    let found = on_ground(scene, &week.ground, scene.subject.start, scene.subject.minutes);
    found.into_iter().filter(told).collect()
}

/// The author's order, where it binds within the week: the nearest on either side that is another activity's.
fn order(scene: &Scene<'_>, week: &Week) -> Vec<Reason> {
    let subject = &scene.subject;
    let inside = |at: NaiveDateTime| week.dates().any(|date| date == at.date());
    let of_path = || scene.others.iter().filter(|o| o.open && o.path == subject.path && inside(o.start));
    let neighbour = |o: &super::Other| Neighbour { title: o.title.clone(), start: o.start, end: o.end };
    let last = of_path().filter(|o| o.order < subject.order && o.end <= subject.start).max_by_key(|o| o.end);
    let first =
        of_path().filter(|o| o.order > subject.order && o.start >= subject.end).min_by_key(|o| o.start);
    let after = last.map(|o| Reason::After(neighbour(o)));
    after.into_iter().chain(first.map(|o| Reason::Before(neighbour(o)))).collect()
}

/// What ends, or opens, just before it.
fn before_it(scene: &Scene<'_>, week: &Week) -> Option<Reason> {
    let rules = &scene.request.rules;
    let start = scene.subject.start;
    let slack = Duration::minutes(i64::from(rules.start_grid_minutes));
    let touches = |end: NaiveDateTime, pause: u32| {
        let pause = Duration::minutes(i64::from(pause));
        end <= start && start < end + pause + slack
    };
    let before = scene.others.iter().find(|o| touches(o.end, rules.break_minutes));
    if let Some(o) = before {
        let near = Neighbour { title: o.title.clone(), start: o.start, end: o.end };
        let same = o.path == scene.subject.path && o.order == scene.subject.order;
        return Some(Reason::Break { near, minutes: rules.break_minutes, same });
    }
    let taken = scene.taken.iter().find(|t| match t.kind {
        TakenKind::Busy => touches(t.end, rules.buffer_minutes),
        TakenKind::Event => touches(t.end, rules.break_minutes),
        TakenKind::Declined => false,
    });
    if let Some(t) = taken {
        let near = Neighbour { title: t.title.clone(), start: t.start, end: t.end };
        return Some(if t.kind == TakenKind::Event {
            Reason::AfterEvent(near)
        } else {
            Reason::AfterBusy(near)
        });
    }
    let at = week.ground.minute(scene.request, start)?;
    let opens = week
        .ground
        .open
        .days
        .iter()
        .flat_map(spans)
        .find(|(open, _)| *open <= at && at < open + rules.start_grid_minutes);
    opens.map(|(open, _)| Reason::Opens(week.ground.open.local(&scene.request.zone, open).time()))
}

fn habits(scene: &Scene<'_>) -> Vec<Reason> {
    let subject = &scene.subject;
    let mut out = Vec::new();
    if let Some((time, days, of)) = usual(scene)
        && time == subject.start.time()
        && first_of_day(scene, subject.start.date(), subject.start)
    {
        out.push(Reason::Usual { time, days, of });
    }
    if second_choice(scene, subject.start, subject.end) {
        out.push(Reason::SecondChoice);
    } else if scene.request.availability.windows.iter().any(|w| !w.preferred) {
        out.push(Reason::Liked);
    }
    out
}

/// How the days of the week share its work: compared are the days that could carry as much.
fn loads(scene: &Scene<'_>, week: &Week) -> Option<Reason> {
    let date = scene.subject.start.date();
    let load = week.load(date)? + scene.subject.minutes;
    let most = scene.request.rules.daily_max_minutes;
    if load > most {
        return Some(Reason::OverFull { date, load, most });
    }
    if load == most {
        return Some(Reason::Fills { date, most });
    }
    let like_it = week.dates().filter(|other| *other != date && room(scene, week, *other) >= load);
    let others: Vec<u32> = like_it.filter_map(|day| week.load(day)).collect();
    let (least, heaviest) = (others.iter().min().copied()?, others.iter().max().copied()?);
    // Said only where it is true.
    let even = heaviest.max(load) - least.min(load) <= scene.subject.minutes;
    (others.len() >= 2 && even).then_some(Reason::Even { date, load, least, most: heaviest })
}

/// Minutes of a day's hours that are neither taken nor kept free.
fn room(scene: &Scene<'_>, week: &Week, date: NaiveDate) -> u32 {
    let at = usize::try_from((date - week.ground.open.start).num_days()).unwrap_or(usize::MAX);
    let Some(day) = week.ground.open.days.get(at).filter(|_| !scene.request.days_off.contains(&date)) else {
        return 0;
    };
    let gone = |from: NaiveDateTime, to: NaiveDateTime| -> u32 {
        let (Some(from), Some(to)) =
            (week.ground.minute(scene.request, from), week.ground.minute(scene.request, to))
        else {
            return 0;
        };
        spans(day).iter().map(|(open, close)| to.min(*close).saturating_sub(from.max(*open))).sum()
    };
    let taken: u32 = scene.taken.iter().map(|t| gone(t.start, t.end)).sum();
    let kept: u32 = scene.reserve.iter().map(|(from, to)| gone(*from, *to)).sum();
    let open: u32 = spans(day).iter().map(|(open, close)| close - open).sum();
    open.saturating_sub(taken).saturating_sub(kept)
}

//! Which places a session has in its week with everything else standing, what they cost, and what makes them worse.
//!
//! Every place that is offered is one that the planner itself could take: on the grids, in free time, with its breaks,
//! within the day's most. What it may break is the author's order, because the sessions around it stand; then that is
//! its price. Costs are those of the week problem, so that "the best other place" means what it means to the solver.

use super::check::{Ground, Obstacle, on_ground};
use super::scene::{Scene, TakenKind};
use crate::planning::cost::cost;
use crate::planning::problem::{Placed, Problem, Task};
use crate::planning::week::{grids, lengths, problem_in, spans};
use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};

/// Another place for a session.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// Wall clock.
    pub start: NaiveDateTime,
    /// Wall clock.
    pub end: NaiveDateTime,
    /// How much more it costs than where the session is, by the week problem's cost; none where it is now is a place
    /// that the planner would not take.
    pub cost: Option<i64>,
    /// What makes it worse, the weightiest first; empty where it is as good.
    pub price: Vec<Price>,
}

/// What a place that is allowed makes worse.
#[derive(Debug, Clone, PartialEq)]
pub enum Price {
    /// Something of its path would stand on the wrong side.
    Order(Obstacle),
    /// The days would carry less even loads.
    Uneven {
        /// The day that would carry more.
        date: NaiveDate,
        /// Its minutes then.
        load: u32,
        /// The day that the session leaves.
        from: NaiveDate,
        /// Its minutes then.
        left: u32,
    },
    /// Hours that are second choice.
    SecondChoice,
    /// Time that is kept free as the reserve.
    Reserve {
        /// How much of it.
        minutes: u32,
    },
    /// Another time of day than the learner's usual one.
    Unusual {
        /// The usual one.
        usual: NaiveTime,
    },
}

/// A day ahead on which the session has no place.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// The day.
    pub date: NaiveDate,
    /// What closes it.
    pub because: Obstacle,
}

/// A scene's calendar week, ready to be asked.
#[derive(Debug, Clone)]
pub struct Week {
    pub(super) ground: Ground,
    problem: Problem,
}

impl Week {
    /// The week that holds a date.
    pub fn of(scene: &Scene<'_>, date: NaiveDate) -> Self {
        let ground = Ground::of(scene, date);
        let mut problem = problem_in(scene.request, &ground.free, &[], &[]).problem;
        let (least, most) = scene.range();
        let (grid, _) = grids(&scene.request.rules);
        let minutes = scene.subject.minutes.max(1).next_multiple_of(grid);
        let min = least.min(minutes).max(1).next_multiple_of(grid);
        let max = most.max(minutes).next_multiple_of(grid).max(2 * min - grid);
        let prefer = lengths(&scene.request.rules, scene.subject.kind).preferred.clamp(min, max);
        problem.tracks = vec![vec![Task { id: SUBJECT.to_owned(), minutes, min, prefer, max }]];
        Self { ground, problem }
    }

    /// The week problem of placing the session alone, everything else standing.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The cost of the session's standing at a wall-clock time.
    fn cost_at(&self, scene: &Scene<'_>, start: NaiveDateTime, minutes: u32) -> Option<u64> {
        let start = self.ground.minute(scene.request, start)?;
        Some(cost(&self.problem, &[Placed { task: SUBJECT.to_owned(), start, end: start + minutes }]))
    }

    /// Minutes that stand on a date beside the session.
    pub(super) fn load(&self, date: NaiveDate) -> Option<u32> {
        let at = usize::try_from((date - self.ground.free.start).num_days()).ok()?;
        self.ground.free.days.get(at).map(|day| day.fixed_minutes)
    }

    /// The week's dates.
    pub(super) fn dates(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        self.ground.free.start.iter_days().take(7)
    }
}

/// The one task of the week's problem.
const SUBJECT: &str = "session";

/// The best place of each day ahead but for the one where the session is, and the days without any.
pub(super) fn elsewhere(scene: &Scene<'_>, week: &Week) -> (Vec<Alternative>, Vec<Closed>) {
    let here = scene.subject.start;
    let stands_well = !on_ground(scene, &week.ground, here, scene.subject.minutes)
        .iter()
        .any(|obstacle| !obstacle.is_order());
    let now = stands_well.then(|| week.cost_at(scene, here, scene.subject.minutes)).flatten();
    let (mut alternatives, mut closed) = (Vec::new(), Vec::new());
    for date in week.dates().filter(|date| *date >= scene.request.not_before.date()) {
        let best = places(scene, week, date)
            .into_iter()
            // A shift within its own time is no other place.
            .filter(|(start, end)| *end <= here || *start >= scene.subject.end)
            .filter_map(|(start, end)| {
                let cost = week.cost_at(scene, start, scene.subject.minutes)?;
                let price = price(scene, week, start, end);
                let broken = price.iter().filter(|p| matches!(p, Price::Order(_))).count();
                let spared = price.iter().any(|p| matches!(p, Price::Reserve { .. }));
                Some(((broken, spared, cost, start), end, price))
            })
            .min_by_key(|(rank, ..)| *rank);
        match best {
            Some((rank, end, price)) => {
                let cost = now
                    .map(|now| i64::try_from(rank.2).unwrap_or(i64::MAX) - i64::try_from(now).unwrap_or(0));
                alternatives.push((rank, Alternative { start: rank.3, end, cost, price }));
            }
            None if date != here.date() => closed.push(Closed { date, because: shut(scene, week, date) }),
            None => {}
        }
    }
    alternatives.sort_by_key(|(rank, _)| *rank);
    (alternatives.into_iter().map(|(_, alternative)| alternative).collect(), closed)
}

/// Every place of the session on a date, in order of time.
fn places(scene: &Scene<'_>, week: &Week, date: NaiveDate) -> Vec<(NaiveDateTime, NaiveDateTime)> {
    let request = scene.request;
    let (grid, start_grid) = grids(&request.rules);
    let minutes = scene.subject.minutes;
    let frame = &week.ground.free;
    let at = usize::try_from((date - frame.start).num_days()).unwrap_or(usize::MAX);
    let Some(day) = frame.days.get(at) else { return Vec::new() };
    let full = day.fixed_minutes + minutes > request.rules.daily_max_minutes.max(day.fixed_minutes);
    if full || minutes == 0 {
        return Vec::new();
    }
    let mut out = Vec::new();
    for (open, close) in spans(day) {
        let mut start = open.next_multiple_of(start_grid);
        // A length that the learner chose off the grid takes up the slots that it touches.
        while start + minutes.next_multiple_of(grid) <= close {
            out.push((frame.local(&request.zone, start), frame.local(&request.zone, start + minutes)));
            start += start_grid;
        }
    }
    out
}

/// What a place that the session may take makes worse than where it is.
pub fn price_of(scene: &Scene<'_>, week: &Week, start: NaiveDateTime, minutes: u32) -> Vec<Price> {
    let zone = &scene.request.zone;
    let end = zone.local(zone.instant(start) + Duration::minutes(i64::from(minutes)));
    price(scene, week, start, end)
}

fn price(scene: &Scene<'_>, week: &Week, start: NaiveDateTime, end: NaiveDateTime) -> Vec<Price> {
    let minutes = u32::try_from((end - start).num_minutes()).unwrap_or(0);
    let mut out: Vec<Price> = on_ground(scene, &week.ground, start, minutes)
        .into_iter()
        .filter(Obstacle::is_order)
        .map(Price::Order)
        .collect();
    let reserved: i64 =
        scene.reserve.iter().map(|(from, to)| (end.min(*to) - start.max(*from)).num_minutes().max(0)).sum();
    if reserved > 0 {
        out.push(Price::Reserve { minutes: u32::try_from(reserved).unwrap_or(0) });
    }
    let (date, from) = (start.date(), scene.subject.start.date());
    if date != from
        && let (Some(there), Some(here)) = (week.load(date), week.load(from))
        && there + minutes > here + scene.subject.minutes
    {
        out.push(Price::Uneven { date, load: there + minutes, from, left: here });
    }
    if second_choice(scene, start, end) && !second_choice(scene, scene.subject.start, scene.subject.end) {
        out.push(Price::SecondChoice);
    }
    if let Some((usual, _, _)) = usual(scene)
        && scene.subject.start.time() == usual
        && first_of_day(scene, date, start)
        && start.time() != usual
    {
        out.push(Price::Unusual { usual });
    }
    out
}

/// Whether some of a stretch lies in hours that are only second choice.
pub(super) fn second_choice(scene: &Scene<'_>, start: NaiveDateTime, end: NaiveDateTime) -> bool {
    use chrono::Datelike as _;
    let midnight = start.date().and_time(NaiveTime::MIN);
    let (from, to) = ((start - midnight).num_minutes(), (end - midnight).num_minutes());
    let windows = scene.request.availability.on(start.date().weekday());
    windows.filter(|w| !w.preferred).any(|w| i64::from(w.start) < to && from < i64::from(w.end))
}

/// The time of day at which the study days around the session usually begin, on how many of how many days; none where
/// there is no such habit.
pub(super) fn usual(scene: &Scene<'_>) -> Option<(NaiveTime, usize, usize)> {
    use std::collections::BTreeMap;
    let around = |date: NaiveDate| (date - scene.subject.start.date()).num_days().abs() <= 7;
    let mut firsts: BTreeMap<NaiveDate, NaiveDateTime> = BTreeMap::new();
    let starts = scene.others.iter().map(|o| o.start).chain([scene.subject.start]);
    for start in starts.filter(|start| around(start.date())) {
        let first = firsts.entry(start.date()).or_insert(start);
        *first = (*first).min(start);
    }
    let mut of_time: BTreeMap<NaiveTime, usize> = BTreeMap::new();
    for first in firsts.values() {
        *of_time.entry(first.time()).or_default() += 1;
    }
    let (time, days) = of_time.into_iter().max_by_key(|(time, days)| (*days, std::cmp::Reverse(*time)))?;
    (firsts.len() >= 3 && days * 2 > firsts.len()).then_some((time, days, firsts.len()))
}

/// Whether nothing else of its day would be studied before it.
pub(super) fn first_of_day(scene: &Scene<'_>, date: NaiveDate, start: NaiveDateTime) -> bool {
    !scene.others.iter().any(|o| o.start.date() == date && o.start < start)
}

/// What closes a day that has no place: the learner's word first, then what takes its hours.
fn shut(scene: &Scene<'_>, week: &Week, date: NaiveDate) -> Obstacle {
    let hours = super::check::hours_of(scene, date);
    let load = week.load(date).unwrap_or(0);
    let most = scene.request.rules.daily_max_minutes;
    if scene.locked.contains(&date) {
        return Obstacle::Locked(date);
    }
    if scene.request.days_off.contains(&date) {
        return Obstacle::DayOff(date);
    }
    if hours.is_empty() {
        return Obstacle::OutsideHours { date, hours };
    }
    if load + scene.subject.minutes > most.max(load) {
        return Obstacle::DayFull { date, load: load + scene.subject.minutes, most };
    }
    let (open, close) = (hours[0].0, hours[hours.len() - 1].1);
    let close = if close == NaiveTime::MIN {
        NaiveTime::MIN.overflowing_sub_signed(Duration::seconds(1)).0
    } else {
        close
    };
    let within = |t: &&super::Taken| {
        t.kind != TakenKind::Declined && t.start < date.and_time(close) && date.and_time(open) < t.end
    };
    let longest = scene.taken.iter().filter(within).max_by_key(|t| t.end - t.start);
    match longest {
        Some(t) => {
            let near = super::check::Neighbour { title: t.title.clone(), start: t.start, end: t.end };
            if t.kind == TakenKind::Event { Obstacle::Event(near) } else { Obstacle::Busy(near) }
        }
        None if date == scene.request.not_before.date() => Obstacle::DayPast(date),
        None => Obstacle::NoGap { date, minutes: scene.subject.minutes },
    }
}

//! Which changes of a proposal need each other, so that a learner can accept some of them and still has a sound plan.
//!
//! Two changes need each other where one takes the time that the other gives back, where only both keep a day's maximum or
//! a week's most, and where only both leave an activity its minutes and its order. What needs each other, also over a
//! third, is one group. How a group is told and stored is the caller's.

use crate::day::week_start;
use crate::planning::model::{PlannedSession, Request};
use crate::planning::week::Frame;
use chrono::{Duration, NaiveDate, NaiveDateTime};
use std::collections::{BTreeMap, BTreeSet};

/// A session that moves, comes or leaves.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// As it stands; none where it is new.
    pub before: Option<PlannedSession>,
    /// In its new place; none where it leaves.
    pub after: Option<PlannedSession>,
}

impl Change {
    fn places(&self) -> impl Iterator<Item = &PlannedSession> {
        self.before.iter().chain(&self.after)
    }

    /// Its first moment, old or new.
    fn first(&self) -> Option<NaiveDateTime> {
        self.places().map(|place| place.start).min()
    }
}

/// The number of each change's group, from 1 in the order of their first moments. `kept` are the movable sessions that no
/// change touches.
pub fn groups(request: &Request, kept: &[PlannedSession], changes: &[Change]) -> Vec<u32> {
    let mut sets = Sets::new(changes.len());
    same_time(request, changes, &mut sets);
    same_activity(changes, &mut sets);
    let rules = &request.rules;
    let week = |date: NaiveDate| week_start(date, rules.week_start);
    let (mut days, mut weeks): (BTreeMap<NaiveDate, u32>, BTreeMap<NaiveDate, u32>) = Default::default();
    let touched: BTreeSet<NaiveDate> =
        changes.iter().flat_map(Change::places).map(|place| week(place.start.date())).collect();
    for start in touched {
        let frame = Frame::of(request, start);
        weeks.insert(start, frame.standing_minutes);
        for (date, day) in start.iter_days().zip(&frame.days) {
            days.insert(date, day.fixed_minutes);
        }
    }
    for session in kept {
        let date = session.start.date();
        if let Some(minutes) = days.get_mut(&date) {
            *minutes += session.minutes;
        }
        if let Some(minutes) = weeks.get_mut(&week(date)) {
            *minutes += session.minutes;
        }
    }
    let most = request.most_with_reserve();
    same_room(changes, &mut sets, &days, rules.daily_max_minutes, |place| place.start.date());
    same_room(changes, &mut sets, &weeks, most, |place| week(place.start.date()));
    numbered(changes, &mut sets)
}

/// Who takes the time that another gives back.
fn same_time(request: &Request, changes: &[Change], sets: &mut Sets) {
    let pause = Duration::minutes(i64::from(request.rules.break_minutes));
    let before = changes.iter().enumerate().filter_map(|(at, c)| Some((at, c.before.as_ref()?)));
    let mut given: Vec<(NaiveDateTime, NaiveDateTime, usize)> =
        before.map(|(at, place)| (place.start, place.end, at)).collect();
    given.sort_unstable();
    let longest = given.iter().map(|(start, end, _)| *end - *start).max().unwrap_or_default();
    for (at, change) in changes.iter().enumerate() {
        let Some(after) = &change.after else { continue };
        let from = given.partition_point(|(start, ..)| *start + longest + pause <= after.start);
        for (_, end, other) in given[from..].iter().take_while(|(start, ..)| *start < after.end + pause) {
            if *end + pause > after.start {
                sets.join(at, *other);
            }
        }
    }
}

/// An activity keeps its minutes and the order of its sessions whichever of its groups is accepted.
fn same_activity(changes: &[Change], sets: &mut Sets) {
    let mut of: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, change) in changes.iter().enumerate() {
        let Some(place) = change.places().next() else { continue };
        of.entry((place.path.as_str(), place.activity.as_str())).or_default().push(at);
    }
    for mine in of.into_values() {
        let given = mine.iter().any(|at| shrinks(&changes[*at]));
        let taken = mine.iter().any(|at| grows(&changes[*at]));
        for (n, a) in mine.iter().enumerate() {
            for b in &mine[n + 1..] {
                if (given && taken) || !keeps_order(&changes[*a], &changes[*b]) {
                    sets.join(*a, *b);
                }
            }
        }
    }
}

fn minutes(place: Option<&PlannedSession>) -> u32 {
    place.map_or(0, |place| place.minutes)
}

fn shrinks(change: &Change) -> bool {
    minutes(change.after.as_ref()) < minutes(change.before.as_ref())
}

fn grows(change: &Change) -> bool {
    minutes(change.after.as_ref()) > minutes(change.before.as_ref())
}

/// Whether two sessions stand in the same order however many of their moves are made.
fn keeps_order(a: &Change, b: &Change) -> bool {
    let (Some(a0), Some(a1), Some(b0), Some(b1)) = (&a.before, &a.after, &b.before, &b.after) else {
        return true;
    };
    let order = |x: &PlannedSession, y: &PlannedSession| x.start.cmp(&y.start);
    let stands = order(a0, b0);
    [order(a1, b0), order(a0, b1), order(a1, b1)].into_iter().all(|new| new == stands)
}

/// Where a day or week would hold too much if only what comes into it were accepted, that needs what leaves it.
fn same_room<K: Ord + Copy>(
    changes: &[Change],
    sets: &mut Sets,
    stands: &BTreeMap<K, u32>,
    most: u32,
    of: impl Fn(&PlannedSession) -> K,
) {
    let load = |place: &Option<PlannedSession>, key: K| match place {
        Some(place) if of(place) == key => place.minutes,
        _ => 0,
    };
    let mut by_key: BTreeMap<K, BTreeSet<usize>> = BTreeMap::new();
    for (at, change) in changes.iter().enumerate() {
        for place in change.places() {
            by_key.entry(of(place)).or_default().insert(at);
        }
    }
    for (key, touching) in by_key {
        let loads =
            touching.iter().map(|at| (*at, load(&changes[*at].before, key), load(&changes[*at].after, key)));
        let shifting: Vec<(usize, u32, u32)> =
            loads.clone().filter(|(_, before, after)| before != after).collect();
        let worst: u32 = loads.map(|(_, before, after)| before.max(after)).sum();
        let full = stands.get(&key).copied().unwrap_or(0).saturating_add(worst) > most;
        if full && shifting.iter().any(|(_, before, after)| after > before) {
            for pair in shifting.windows(2) {
                sets.join(pair[0].0, pair[1].0);
            }
        }
    }
}

fn numbered(changes: &[Change], sets: &mut Sets) -> Vec<u32> {
    let mut first: BTreeMap<usize, NaiveDateTime> = BTreeMap::new();
    for (at, change) in changes.iter().enumerate() {
        let Some(moment) = change.first() else { continue };
        let earliest = first.entry(sets.root(at)).or_insert(moment);
        *earliest = moment.min(*earliest);
    }
    let mut order: Vec<(NaiveDateTime, usize)> = first.into_iter().map(|(root, at)| (at, root)).collect();
    order.sort_unstable();
    let number =
        |root: usize| order.iter().position(|(_, other)| *other == root).map_or(0, |at| at as u32 + 1);
    (0..changes.len()).map(|at| number(sets.root(at))).collect()
}

/// Disjoint sets of changes.
struct Sets(Vec<usize>);

impl Sets {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    fn root(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        let (first, second) = (a.min(b), a.max(b));
        self.0[second] = first;
    }
}

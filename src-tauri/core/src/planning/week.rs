//! One calendar week between the calendar and the week problem: what is free in it, and the problem to solve.
//!
//! Wall-clock windows become minutes elapsed since the first instant of the week's first local date, here and nowhere
//! else, so that a clock change at whatever hour is settled before anything is planned. Which work a week carries
//! is `pacing`'s business.

use super::model::{PlannedSession, Request, Rules};
use super::problem::{Day, Placed, Problem, Task, Weights, Window};
use crate::curriculum::model::ActivityKind;
use crate::planning::model::Lengths;
use crate::zone::Zone;
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use std::collections::BTreeMap;

/// What a slot of second-choice time costs.
const SECOND_CHOICE: u32 = 2;

/// A calendar week's free time, in minutes since its first instant.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// Its first date.
    pub start: NaiveDate,
    /// Its first instant.
    pub origin: DateTime<Utc>,
    /// Seven days with their free windows and what stands on them.
    pub days: Vec<Day>,
    /// Minutes of study that stand in it already (attended events not counted).
    pub standing_minutes: u32,
}

/// Minutes of one activity to be studied in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Place of the path in the request.
    pub track: usize,
    /// Place of the activity in the path's work.
    pub item: usize,
    /// Minutes, a multiple of the grid.
    pub minutes: u32,
}

/// A week problem that knows whose tasks it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekProblem {
    /// The problem itself.
    pub problem: Problem,
    /// Each task's path and activity, as places in the request.
    pub tasks: BTreeMap<String, (usize, usize)>,
    /// Its first instant.
    pub origin: DateTime<Utc>,
}

/// The rules with every zero and contradiction made harmless: a grid of at least a minute, starts on a multiple of it.
pub fn grids(rules: &Rules) -> (u32, u32) {
    let grid = rules.grid_minutes.clamp(1, 240);
    (grid, rules.start_grid_minutes.clamp(grid, 1440).next_multiple_of(grid))
}

/// Session lengths of a kind on the grid, in the order that a well-formed problem needs.
pub fn lengths(rules: &Rules, kind: ActivityKind) -> Lengths {
    let (grid, _) = grids(rules);
    let given = rules.lengths.get(&kind).copied().unwrap_or_else(|| Lengths::of(kind));
    let up = |minutes: u32| minutes.clamp(1, 1440).next_multiple_of(grid);
    let least = up(given.least);
    // A longest session of nearly twice the shortest lets every length be split.
    let most = up(given.most).max(2 * least - grid);
    Lengths { least, preferred: up(given.preferred).clamp(least, most), most }
}

impl Frame {
    /// The free time of the calendar week that begins on `start`.
    pub fn of(request: &Request, start: NaiveDate) -> Self {
        let zone = &request.zone;
        let origin = zone.day_start(start);
        let minute = |instant: DateTime<Utc>| (instant - origin).num_seconds().div_euclid(60);
        let (grid, _) = grids(&request.rules);
        let end = minute(zone.day_start(start + Days::new(7)));
        let (rest, buffer) =
            (i64::from(request.rules.break_minutes), i64::from(request.rules.buffer_minutes));
        let around = |span: &super::model::Span, by: i64| (minute(span.start) - by, minute(span.end) + by);
        let taken = request.busy.iter().map(|s| around(s, buffer));
        let taken = taken.chain(request.attended.iter().map(|s| around(s, rest)));
        let taken = taken.chain(request.standing.iter().map(|s| around(&s.span, rest)));
        let taken = taken.chain(request.declined.iter().map(|s| around(s, 0)));
        let mut taken: Vec<(i64, i64)> = taken.filter(|(from, to)| *to > 0 && *from < end).collect();
        let earliest = zone.instant(request.not_before).max(zone.day_start(request.start));
        taken.push((i64::MIN, minute(earliest + Duration::seconds(59))));
        let mut days = Vec::new();
        let (mut standing_minutes, mut behind) = (0, 0);
        for date in (0..7).map(|n| start + Days::new(n)) {
            let (from, to) = (minute(zone.day_start(date)), minute(zone.day_start(date + Days::new(1))));
            let inside =
                |span: &super::model::Span| (minute(span.end).min(to) - minute(span.start).max(from)).max(0);
            let standing: i64 = request.standing.iter().map(|s| inside(&s.span)).sum();
            let attended: i64 = request.attended.iter().map(inside).sum();
            standing_minutes += standing;
            let fixed = u32::try_from(standing + attended).unwrap_or(0).min(1440).next_multiple_of(grid);
            let mut windows = Vec::new();
            if !request.days_off.contains(&date) {
                for window in request.availability.on(date.weekday()) {
                    let open = minute(boundary(zone, date, window.start)).max(behind);
                    let close = minute(boundary(zone, date, window.end));
                    behind = behind.max(close);
                    let cost = if window.preferred { 0 } else { SECOND_CHOICE };
                    for (open, close) in without(open, close, &taken) {
                        let start = u32::try_from(open).unwrap_or(0).next_multiple_of(grid);
                        let end = u32::try_from(close).unwrap_or(0) / grid * grid;
                        if start < end {
                            windows.push(Window { start, end, cost });
                        }
                    }
                }
            }
            days.push(Day { date: date.to_string(), fixed_minutes: fixed, windows });
        }
        Self { start, origin, days, standing_minutes: u32::try_from(standing_minutes).unwrap_or(u32::MAX) }
    }

    /// Minutes in which study would be possible.
    pub fn free_minutes(&self) -> u32 {
        self.days.iter().flat_map(|d| &d.windows).map(|w| w.end - w.start).sum()
    }

    /// Minutes of study that fit: breaks, the daily maximum and spans too short for any session taken off.
    pub fn usable_minutes(&self, rules: &Rules) -> u32 {
        let (_, start_grid) = grids(rules);
        let kinds: Vec<Lengths> = ActivityKind::ALL.iter().map(|kind| lengths(rules, *kind)).collect();
        let least = kinds.iter().map(|l| l.least).min().unwrap_or(1);
        let most = kinds.iter().map(|l| l.most).min().unwrap_or(1);
        // A break ends where the next session may start.
        let pause = rules.break_minutes.min(1440).next_multiple_of(start_grid);
        let of_span =
            |length: u32| if length < least { 0 } else { length - (length - 1) / (most + pause) * pause };
        let of_day = |day: &Day| {
            // Nothing starts between two starts of the grid.
            let usable =
                |(from, to): &(u32, u32)| of_span(to.saturating_sub(from.next_multiple_of(start_grid)));
            let spans: u32 = spans(day).iter().map(usable).sum();
            spans.min(rules.daily_max_minutes.saturating_sub(day.fixed_minutes))
        };
        self.days.iter().map(of_day).sum()
    }

    /// What the wall clock shows so many minutes into the week.
    pub fn local(&self, zone: &Zone, minute: u32) -> NaiveDateTime {
        zone.local(self.origin + Duration::minutes(i64::from(minute)))
    }
}

/// The windows of a day that touch, joined: (first minute, end minute), in order.
pub fn spans(day: &Day) -> Vec<(u32, u32)> {
    let mut spans: Vec<(u32, u32)> = Vec::new();
    for window in &day.windows {
        match spans.last_mut() {
            Some(last) if last.1 == window.start => last.1 = window.end,
            _ => spans.push((window.start, window.end)),
        }
    }
    spans
}

/// The problem of planning `shares` into the week that begins on `start`. `previous` are the movable sessions of the
/// plan in force; empty for a first plan.
pub fn week_problem(
    request: &Request,
    start: NaiveDate,
    shares: &[Share],
    previous: &[PlannedSession],
) -> WeekProblem {
    problem_in(request, &Frame::of(request, start), shares, previous)
}

/// [`week_problem`] for a frame that is at hand already.
pub(super) fn problem_in(
    request: &Request,
    frame: &Frame,
    shares: &[Share],
    previous: &[PlannedSession],
) -> WeekProblem {
    let rules = &request.rules;
    let (grid, start_grid) = grids(rules);
    let name = |track: usize, item: usize| -> Option<String> {
        let work = request.work.get(track)?;
        let activity = &work.activities.get(item)?.id;
        // Activity ids are unique within a path only.
        Some(if request.work.len() == 1 { activity.to_string() } else { format!("{}/{activity}", work.path) })
    };
    let mut tasks = BTreeMap::new();
    let mut tracks = vec![Vec::new(); request.work.len()];
    for share in shares.iter().filter(|share| share.minutes > 0) {
        let Some(id) = name(share.track, share.item) else { continue };
        let kind = request.work[share.track].activities[share.item].kind;
        let Lengths { least: min, preferred: prefer, most: max } = lengths(rules, kind);
        tasks.insert(id.clone(), (share.track, share.item));
        tracks[share.track].push(Task {
            id,
            minutes: share.minutes.next_multiple_of(grid),
            min,
            prefer,
            max,
        });
    }
    tracks.retain(|track| !track.is_empty());
    let minute = |local| {
        let minutes = (request.zone.instant(local) - frame.origin).num_minutes();
        u32::try_from(minutes).ok()
    };
    let previous = previous.iter().filter_map(|s| {
        let track = request.work.iter().position(|w| w.path == s.path)?;
        let item = request.work[track].activities.iter().position(|a| a.id == s.activity)?;
        let start = minute(s.start)?;
        Some(Placed { task: name(track, item)?, start, end: start + s.minutes })
    });
    let problem = Problem {
        grid_minutes: grid,
        start_grid_minutes: start_grid,
        break_minutes: rules.break_minutes.min(1440).next_multiple_of(grid),
        daily_max_minutes: rules.daily_max_minutes.min(1440) / grid * grid,
        days: frame.days.clone(),
        previous: previous.collect(),
        tracks,
        weights: weights(grid),
    };
    WeekProblem { problem, tasks, origin: frame.origin }
}

/// The weights of a 5-minute grid, and those of a coarser one in the same proportion to a day's evenness.
fn weights(grid: u32) -> Weights {
    let fine = Weights::default();
    let scale = |weight: u64| ((weight * 5 + u64::from(grid) / 2) / u64::from(grid)).max(1);
    if grid == 5 {
        return fine;
    }
    Weights {
        unplaced: fine.unplaced,
        session: scale(fine.session),
        length: scale(fine.length),
        moved: scale(fine.moved),
        ..fine
    }
}

/// The instant at which a window opens or closes on a date: a wall time that the clocks skip is where they skip it.
fn boundary(zone: &Zone, date: NaiveDate, minute: u16) -> DateTime<Utc> {
    let local = date.and_time(NaiveTime::MIN) + Duration::minutes(i64::from(minute));
    let mut instant = zone.instant(local);
    // Inside a gap the clock stands beyond `local`; walk back to the gap's edge (at most a skipped day).
    for _ in 0..1440 {
        let before = instant - Duration::minutes(1);
        if zone.local(before) < local {
            break;
        }
        instant = before;
        if zone.local(instant) == local {
            break;
        }
    }
    instant
}

/// What is left of a stretch without what is taken.
fn without(open: i64, close: i64, taken: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut free = vec![(open, close)];
    for &(from, to) in taken.iter().filter(|(from, to)| from < to) {
        free = free
            .into_iter()
            .flat_map(|(open, close)| [(open, close.min(from)), (open.max(to), close)])
            .filter(|(open, close)| open < close)
            .collect();
    }
    free.sort_unstable();
    free.dedup();
    free
}

//! The exact answer, by construction, for any number of tracks that the work allowed suffices for.
//!
//! Days are bound to each other by progress alone (and by the time at which a session near midnight ends). So the cost to
//! go is found from the last day to the first, each day filled exactly (`fan`), for the progress that a day may begin
//! with in a plan no dearer than a ceiling: bounds that leave the time of day out say which. A plan at or below the
//! ceiling is the best there is, because all that was left out costs more; else the ceiling is raised. The plan is read
//! from the week's beginning, earliest and shortest session first, by equality with the cost to go: the tie rule.

use super::bounds::Bounds;
use super::fan::{Begin, Clock, Fan};
use super::lane::{Lane, Reach};
use super::table::{Chosen, Kept, NEVER, Table};

/// Most entries of any table: what keeps the memory small.
const MOST_ENTRIES: usize = 2_500_000;

/// Most combinations of progress.
const MOST_INDICES: usize = 120_000;

pub(super) struct Week<'t, 'p> {
    pub table: &'t Table<'p>,
    pub lanes: Vec<Lane>,
    pub strides: Vec<usize>,
    /// Combinations of progress.
    pub size: usize,
    pub clocks: Vec<Option<Clock>>,
    bounds: Bounds,
    /// By index: slots left of all tracks, as far as the week could hold them.
    left: Vec<u32>,
    begins: Vec<Option<Begin>>,
    /// Kept sessions by day, each sorted by task.
    kept: Vec<Vec<Kept>>,
    work: u64,
}

/// The best sessions, or none where finding them would take more than `work` steps.
pub(super) fn solve(table: &Table<'_>, work: u64) -> Option<Vec<Chosen>> {
    Week::of(table, work)?.solve()
}

impl<'t, 'p> Week<'t, 'p> {
    fn of(table: &'t Table<'p>, work: u64) -> Option<Self> {
        let (mut size, mut strides, mut lanes) = (1usize, Vec::new(), Vec::new());
        for track in &table.tracks {
            let lane = Lane::of(table, track, MOST_ENTRIES / 2)?;
            strides.push(size);
            size = size.checked_mul(lane.len()).filter(|size| *size <= MOST_INDICES)?;
            lanes.push(lane);
        }
        let mut work = work;
        for lane in &mut lanes {
            lane.measure(table, MOST_ENTRIES / 4, &mut work)?;
        }
        let widest = table.days.iter().map(|d| d.cap).max().unwrap_or(0);
        if size * (widest + 1) > 2 * MOST_ENTRIES {
            return None;
        }
        let bounds = Bounds::of(table, &lanes, MOST_ENTRIES)?;
        let left = (0..size).map(|index| {
            let left = lanes.iter().zip(&strides).map(|(lane, stride)| {
                let progress = &lane.progress;
                progress[progress.len() - 1] - progress[index / stride % progress.len()]
            });
            left.sum::<usize>() as u32
        });
        let left = left.collect();
        let days = table.days.len();
        let mut kept = vec![Vec::new(); days];
        for session in &table.kept {
            kept[table.starts[session.start].day].push(*session);
        }
        let begins = (0..days).map(|_| None).collect();
        let clocks = (0..days).map(|_| None).collect();
        let mut week = Self { table, lanes, strides, size, clocks, bounds, left, begins, kept, work };
        if (0..days).map(|day| Clock::size(&week, day)).sum::<usize>() > MOST_ENTRIES {
            return None;
        }
        week.clocks = (0..days).map(|day| Some(Clock::of(&week, day))).collect();
        Some(week)
    }

    /// Takes so many steps off the work allowed.
    pub fn spend(&mut self, steps: u64) -> Option<()> {
        self.work = self.work.checked_sub(steps)?;
        Some(())
    }

    /// Kept sessions of a task on a day.
    pub fn kept(&self, day: usize, task: usize) -> &[Kept] {
        let kept = &self.kept[day];
        if kept.is_empty() {
            return kept;
        }
        &kept[kept.partition_point(|k| k.task < task)..kept.partition_point(|k| k.task <= task)]
    }

    /// The least that the rest of the week adds, from within a day.
    #[inline]
    pub fn ahead(&self, day: usize, index: usize, load: usize) -> i64 {
        let lanes = self.lanes.iter().zip(&self.strides);
        let positions = lanes.map(|(lane, stride)| index / stride % lane.len());
        self.bounds.ahead(day, load, self.left[index] as usize) + self.bounds.sessions(day, positions)
    }

    /// The cost to go where no session of the day of `start` has begun, or of the days before it.
    pub fn begin_cost(&self, index: usize, start: usize) -> i64 {
        match self.table.starts.get(start) {
            None => 0,
            Some(at) => self.begins[at.day].as_ref().map_or(NEVER, |begin| begin.cost(index, start)),
        }
    }

    /// Visits all that a day may lead to: index, slots placed, and what their sessions cost at least.
    pub fn walk(&self, day: usize, index: usize, room: usize, visit: &mut impl FnMut(usize, usize, i64)) {
        match self.lanes.as_slice() {
            [only] => {
                for reach in only.reaches(day, index) {
                    if reach.by as usize > room {
                        break;
                    }
                    visit(reach.to as usize, reach.by as usize, reach.cost);
                }
            }
            lanes => {
                let legs: Vec<(&[Reach], usize)> = lanes
                    .iter()
                    .zip(&self.strides)
                    .map(|(lane, stride)| (lane.reaches(day, index / stride % lane.len()), *stride))
                    .collect();
                legs_from(&legs, (0, 0, 0), room, visit);
            }
        }
    }

    fn solve(mut self) -> Option<Vec<Chosen>> {
        // Nothing placed costs nothing here, so this ends.
        let mut known = 0;
        let first = self.ahead(0, 0, 0);
        let mut slack = self.first_slack(first);
        let mut ceiling = first.saturating_add(slack.saturating_mul(4));
        let mut fan = Fan::default();
        loop {
            ceiling = ceiling.min(known);
            let (least, behind, ahead) = self.bands(ceiling)?;
            while least <= ceiling {
                let within = least.saturating_add(slack).min(ceiling);
                let found = self.fill(&mut fan, &behind, &ahead, within)?;
                if found <= within {
                    return self.read(&mut fan, &behind, within);
                }
                known = known.min(found);
                if within == ceiling {
                    break;
                }
                slack = slack.saturating_mul(3).min(known.saturating_sub(least));
            }
            ceiling = ceiling.max(least.min(known)).saturating_add(slack.saturating_mul(3));
        }
    }

    /// How far above the bound the first ceiling lies: a share of what there is to pay, unplaced work apart.
    fn first_slack(&self, least: i64) -> i64 {
        let placed = i64::from(self.left[0]);
        least.saturating_add(self.table.unplaced.saturating_mul(placed)).max(0) / 256
            + 2 * self.table.session_cost()
            + 4
    }

    /// By day and index, the least that the way there and the way on can cost, for what a plan no dearer than the ceiling
    /// may begin a day with; and the least of the whole.
    #[allow(clippy::type_complexity)]
    fn bands(&mut self, ceiling: i64) -> Option<(i64, Vec<Vec<i64>>, Vec<Vec<i64>>)> {
        let days = self.table.days.len();
        let mut behind = vec![vec![NEVER; self.size]; days + 1];
        let mut ahead = vec![vec![NEVER; self.size]; days + 1];
        behind[0][0] = 0;
        let mut work = 0;
        for day in 0..days {
            let (here, rest) = behind.split_at_mut(day + 1);
            let (here, next) = (&mut here[day], &mut rest[0]);
            for index in 0..self.size {
                if here[index] == NEVER {
                    continue;
                }
                if here[index] + self.ahead(day, index, 0) > ceiling {
                    here[index] = NEVER;
                    continue;
                }
                let costs = &self.bounds.day[day];
                self.walk(day, index, self.table.days[day].cap, &mut |to, by, cost| {
                    work += 1;
                    let cost = here[index] + cost + costs[by] - self.table.unplaced * by as i64;
                    next[to] = next[to].min(cost);
                });
                self.spend(std::mem::take(&mut work))?;
            }
        }
        ahead[days].fill(0);
        for day in (0..days).rev() {
            let (here, rest) = ahead.split_at_mut(day + 1);
            let (here, next) = (&mut here[day], &rest[0]);
            for index in 0..self.size {
                if behind[day][index] == NEVER {
                    continue;
                }
                let costs = &self.bounds.day[day];
                let mut best = NEVER;
                self.walk(day, index, self.table.days[day].cap, &mut |to, by, cost| {
                    work += 1;
                    best = best.min(cost + costs[by] - self.table.unplaced * by as i64 + next[to]);
                });
                here[index] = best;
                self.spend(std::mem::take(&mut work))?;
            }
        }
        Some((ahead[0][0], behind, ahead))
    }

    /// Fills the week from its end; the cost of the best plan that never leaves the band.
    fn fill(&mut self, fan: &mut Fan, behind: &[Vec<i64>], ahead: &[Vec<i64>], most: i64) -> Option<i64> {
        for day in (0..self.table.days.len()).rev() {
            let both = behind[day].iter().zip(&ahead[day]).enumerate();
            let origins: Vec<(usize, i64)> = both
                .filter(|(_, (b, a))| **b < NEVER && **a < NEVER && **b + **a <= most)
                .map(|(index, (b, _))| (index, *b))
                .collect();
            fan.fill(self, day, &origins, most)?;
            self.begins[day] = Some(fan.begin(self.size));
        }
        Some(self.begin_cost(0, 0))
    }

    /// Reads the first of the best plans, by the tie rule.
    fn read(&mut self, fan: &mut Fan, behind: &[Vec<i64>], most: i64) -> Option<Vec<Chosen>> {
        let (mut chosen, mut index, mut free) = (Vec::new(), 0, 0);
        while let Some(start) = self.table.starts.get(free) {
            let day = start.day;
            let (to, cap) = (self.table.days[day].to, self.table.days[day].cap);
            fan.fill(self, day, &[(index, behind[day][index])], most)?;
            let mut load = 0;
            let mut at = free;
            free = to;
            let mut cost = self.begin_cost(index, at);
            while at < to {
                let Some((session, step_to, rest)) = self.first_of(fan, day, (index, load), at, cost) else {
                    at += 1;
                    continue;
                };
                chosen.push(session);
                (index, load, cost) = (step_to, load + session.length, rest);
                at = self.table.next(session.start, session.length);
                free = free.max(at);
            }
            debug_assert!(load <= cap);
        }
        Some(chosen)
    }

    /// The first session, by length and then by place, that begins at `at` in a plan of this cost to go.
    fn first_of(
        &self,
        fan: &Fan,
        day: usize,
        (index, load): (usize, usize),
        at: usize,
        cost: i64,
    ) -> Option<(Chosen, usize, i64)> {
        let (table, cap) = (self.table, self.table.days[day].cap);
        let mut first: Option<(Chosen, usize, i64)> = None;
        for (lane, stride) in self.lanes.iter().zip(&self.strides) {
            let position = index / stride % lane.len();
            let Some(task) = lane.task[position] else { continue };
            for step in lane.steps(position) {
                let length = step.length as usize;
                let after = load + length;
                if after > cap || length > table.starts[at].room {
                    break;
                }
                let to = index + (step.to as usize - position) * stride;
                let rest = self.after(day, to, after, at, length, fan.labels(cap, to, after));
                let own = step.cost - table.unplaced * length as i64 + table.time_cost(at, length)
                    - table.saved(at, task, length);
                if rest < NEVER && own + rest == cost {
                    let session = Chosen { start: at, length, task };
                    if first.is_none_or(|(f, ..)| (length, task) < (f.length, f.task)) {
                        first = Some((session, to, rest));
                    }
                    break;
                }
            }
        }
        first
    }
}

fn legs_from(
    legs: &[(&[Reach], usize)],
    (index, by, cost): (usize, usize, i64),
    room: usize,
    visit: &mut impl FnMut(usize, usize, i64),
) {
    let Some((&(reaches, stride), others)) = legs.split_first() else { return };
    for reach in reaches {
        let by = by + reach.by as usize;
        if by > room {
            break;
        }
        let to = (index + reach.to as usize * stride, by, cost + reach.cost);
        if others.is_empty() {
            visit(to.0, to.1, to.2);
        } else {
            legs_from(others, to, room, visit);
        }
    }
}

//! One day, exactly: what the rest of the week costs from every state that a day can come to.
//!
//! A state is the progress of every track and the load so far. Waiting is free, so a state's cost to go only grows with
//! the time at which it is reached: a short list of (last start that still has it, cost) says it all. A session's start
//! is worth looking at only as the last one before the state behind it grows dearer, or where its windows are cheaper
//! than at all later ones of these, or where it stood in the plan before; whatever else is no better than one of these.

use super::exact::Week;
use super::table::{NEVER, Table};

/// Most states of a day, and labels of all of them: what keeps the memory small.
const MOST_STATES: usize = 400_000;
const MOST_LABELS: usize = 1_000_000;

/// No start.
const NONE: u32 = u32::MAX;

/// Costs `cost` for whoever is free at `start` or before.
#[derive(Clone, Copy)]
pub(super) struct Label {
    pub start: u32,
    pub cost: i64,
}

/// A list of labels: later starts cost more.
#[derive(Clone, Copy)]
pub(super) struct Span {
    from: u32,
    to: u32,
}

pub(super) struct State {
    pub index: u32,
    pub load: u32,
    /// What came before costs at least.
    behind: i64,
    labels: Span,
}

/// What the starts of one day offer to each length.
pub(super) struct Clock {
    from: usize,
    to: usize,
    lengths: usize,
    /// By start from which one is free again (the day's end included) and length: the last start before it.
    last: Vec<u32>,
    /// By start and length: the last one before it in cheaper windows.
    cheaper: Vec<u32>,
    /// By length: how many starts at the day's end lead beyond the next day's first start.
    over: Vec<usize>,
}

impl Clock {
    /// How many entries it would have.
    pub fn size(table: &Table<'_>, day: usize) -> usize {
        let day = &table.days[day];
        (day.to - day.from + 1) * (table.longest + 1)
    }

    pub fn of(table: &Table<'_>, day: usize) -> Self {
        let (from, to) = (table.days[day].from, table.days[day].to);
        let lengths = table.longest + 1;
        let mut clock = Self {
            from,
            to,
            lengths,
            last: vec![NONE; (to - from + 1) * lengths],
            cheaper: vec![NONE; (to - from + 1) * lengths],
            over: vec![0; lengths],
        };
        let mut stack = Vec::new();
        for length in 1..lengths {
            stack.clear();
            // The starts are met in order, and so are the times at which their sessions set free.
            let mut free = 0;
            let mut latest = NONE;
            for start in from..to {
                if table.starts[start].room < length {
                    continue;
                }
                let next = table.next(start, length);
                if next > to {
                    clock.over[length] = to - start;
                    break;
                }
                while free < next - from {
                    clock.last[free * lengths + length] = latest;
                    free += 1;
                }
                latest = start as u32;
                let cost = table.time_cost(start, length);
                while stack.last().is_some_and(|(_, known)| *known >= cost) {
                    stack.pop();
                }
                if let Some((cheaper, _)) = stack.last() {
                    clock.cheaper[(start - from) * lengths + length] = *cheaper;
                }
                stack.push((start as u32, cost));
            }
            for free in free..=to - from {
                clock.last[free * lengths + length] = latest;
            }
        }
        clock
    }
}

/// The cost to go at a day's begin, by index of progress.
pub(super) struct Begin {
    spans: Vec<Span>,
    labels: Vec<Label>,
}

impl Begin {
    pub fn new(size: usize) -> Self {
        Self { spans: vec![Span { from: 0, to: 0 }; size], labels: Vec::new() }
    }

    /// From `start` on.
    #[inline]
    pub fn cost(&self, index: usize, start: usize) -> i64 {
        cost_at(&self.labels[range(self.spans[index])], start)
    }
}

fn range(span: Span) -> std::ops::Range<usize> {
    span.from as usize..span.to as usize
}

fn cost_at(labels: &[Label], start: usize) -> i64 {
    labels.iter().find(|l| l.start as usize >= start).map_or(NEVER, |l| l.cost)
}

/// The states of one day; its memory is used again for the next.
#[derive(Default)]
pub(super) struct Fan {
    /// Which state has an index and a load, a row for each index.
    place: Vec<u32>,
    cap: usize,
    states: Vec<State>,
    labels: Vec<Label>,
    best: Vec<i64>,
    touched: Vec<u64>,
}

impl Fan {
    /// Fills the day from the states that it may begin with: index and what came before.
    /// None where the week's work is used up.
    pub fn fill(
        &mut self,
        week: &mut Week<'_, '_>,
        day: usize,
        origins: &[(usize, i64)],
        most: i64,
    ) -> Option<()> {
        self.spread(week, day, origins)?;
        let clock = std::mem::take(&mut week.clocks[day]);
        let done = clock.as_ref().is_some_and(|clock| self.settle(week, day, clock, most));
        week.clocks[day] = clock;
        done.then_some(())
    }

    /// Every state that the day can come to, fullest days first.
    fn spread(&mut self, week: &mut Week<'_, '_>, day: usize, origins: &[(usize, i64)]) -> Option<()> {
        let cap = week.table.days[day].cap;
        for state in self.states.drain(..) {
            self.place[state.index as usize * (self.cap + 1) + state.load as usize] = NONE;
        }
        self.place.resize(self.place.len().max(week.size * (cap + 1)), NONE);
        self.cap = cap;
        self.labels.clear();
        for (origin, behind) in origins {
            let mut work = 0;
            let (place, states) = (&mut self.place, &mut self.states);
            week.walk(day, *origin, &mut |index, load, cost| {
                work += 1;
                let behind = behind + cost - week.table.unplaced * load as i64;
                let slot = &mut place[index * (cap + 1) + load];
                if *slot != NONE {
                    let state: &mut State = &mut states[*slot as usize];
                    state.behind = state.behind.min(behind);
                } else {
                    *slot = states.len() as u32;
                    let labels = Span { from: 0, to: 0 };
                    states.push(State { index: index as u32, load: load as u32, behind, labels });
                }
            });
            week.spend(work)?;
            if self.states.len() > MOST_STATES {
                return None;
            }
        }
        self.states.sort_unstable_by_key(|s| (std::cmp::Reverse(s.load), s.index));
        for (n, state) in self.states.iter().enumerate() {
            self.place[state.index as usize * (cap + 1) + state.load as usize] = n as u32;
        }
        Some(())
    }

    fn settle(&mut self, week: &mut Week<'_, '_>, day: usize, clock: &Clock, most: i64) -> bool {
        let table = week.table;
        let (from, to, cap) = (clock.from, clock.to, table.days[day].cap);
        self.best.clear();
        self.best.resize(to - from, NEVER);
        self.touched.clear();
        self.touched.resize((to - from).div_ceil(64), 0);
        for n in 0..self.states.len() {
            let State { index, load, behind, .. } = self.states[n];
            let (index, load) = (index as usize, load as usize);
            let stop = table.days[day].even[load].saturating_add(week.begin_cost(index, to)).min(NEVER);
            let mut work = 1;
            let bound = stop.min(most - behind + 1);
            let (best, touched) = (&mut self.best, &mut self.touched);
            let mut offer = |start: usize, cost: i64| {
                work += 1;
                if cost < bound {
                    let known = &mut best[start - from];
                    *known = cost.min(*known);
                    touched[(start - from) / 64] |= 1 << ((start - from) % 64);
                }
            };
            for (lane, stride) in week.lanes.iter().zip(&week.strides) {
                let position = index / stride % lane.len();
                let Some(task) = lane.task[position] else { continue };
                for step in lane.steps(position) {
                    let length = step.length as usize;
                    let after = load + length;
                    if after > cap {
                        break;
                    }
                    let index = index + (step.to as usize - position) * stride;
                    let Some(behind) = self.states.get(self.place[index * (cap + 1) + after] as usize) else {
                        continue;
                    };
                    let labels = &self.labels[range(behind.labels)];
                    let cost = step.cost - table.unplaced * length as i64;
                    let mut low = from;
                    for label in labels {
                        let high = label.start as usize;
                        let mut start = clock.last[(high - from) * clock.lengths + length];
                        while start != NONE && table.next(start as usize, length) >= low {
                            let at = start as usize;
                            offer(at, cost + table.time_cost(at, length) + label.cost);
                            start = clock.cheaper[(at - from) * clock.lengths + length];
                        }
                        low = high + 1;
                    }
                    for start in to - clock.over[length]..to {
                        if table.starts[start].room >= length {
                            let cost = cost + table.time_cost(start, length);
                            offer(start, cost + week.after(day, index, after, start, length, labels));
                        }
                    }
                    for start in week.kept(day, task, length) {
                        let cost = cost + table.time_cost(start, length) - table.moved;
                        offer(start, cost + week.after(day, index, after, start, length, labels));
                    }
                }
            }
            // Latest first, each must be cheaper than all behind it; then turned round.
            let begun = self.labels.len();
            let mut least = NEVER;
            if stop < NEVER && stop <= most - behind {
                self.labels.push(Label { start: to as u32, cost: stop });
                least = stop;
            }
            for word in (0..self.touched.len()).rev() {
                let mut bits = std::mem::take(&mut self.touched[word]);
                while bits != 0 {
                    let bit = 63 - bits.leading_zeros() as usize;
                    bits &= !(1 << bit);
                    let cost = std::mem::replace(&mut self.best[word * 64 + bit], NEVER);
                    if cost < least {
                        least = cost;
                        self.labels.push(Label { start: (from + word * 64 + bit) as u32, cost });
                    }
                }
            }
            self.labels[begun..].reverse();
            self.states[n].labels = Span { from: begun as u32, to: self.labels.len() as u32 };
            if week.spend(work).is_none() || self.labels.len() > MOST_LABELS {
                return false;
            }
        }
        true
    }

    /// The states that the day may begin with, and what they cost.
    pub fn begin(&self, size: usize) -> Begin {
        let mut begin = Begin::new(size);
        for state in self.states.iter().filter(|s| s.load == 0) {
            let from = begin.labels.len() as u32;
            begin.labels.extend_from_slice(&self.labels[range(state.labels)]);
            begin.spans[state.index as usize] = Span { from, to: begin.labels.len() as u32 };
        }
        begin
    }

    /// The labels of a state; none where it was not worth coming to.
    pub fn labels(&self, cap: usize, index: usize, load: usize) -> &[Label] {
        match self.states.get(self.place[index * (cap + 1) + load] as usize) {
            Some(state) => &self.labels[range(state.labels)],
            None => &[],
        }
    }
}

impl Week<'_, '_> {
    /// The cost to go after a session that leaves the day with this progress and load.
    pub fn after(
        &self,
        day: usize,
        index: usize,
        load: usize,
        start: usize,
        length: usize,
        labels: &[Label],
    ) -> i64 {
        let next = self.table.next(start, length);
        if next <= self.table.days[day].to {
            cost_at(labels, next)
        } else if labels.is_empty() {
            NEVER
        } else {
            self.table.days[day].even[load] + self.begin_cost(index, next)
        }
    }
}

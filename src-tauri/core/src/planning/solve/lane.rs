//! A track as the exact search walks it: the progress that can be reached at all, numbered, with the sessions that lead
//! on from each, and what a whole day's work along it costs at least.

use super::table::{NEVER, Table};
use super::track::{Move, Track};
use std::collections::BTreeSet;

/// One session along a lane.
#[derive(Clone, Copy)]
pub(super) struct Step {
    /// In slots.
    pub length: u32,
    /// Position behind it.
    pub to: u32,
    /// Session and length cost.
    pub cost: i64,
}

/// All of a day's sessions along a lane.
#[derive(Clone, Copy)]
pub(super) struct Reach {
    /// Slots placed.
    pub by: u32,
    /// Position behind them.
    pub to: u32,
    /// Session and length cost, at least, less what may be saved by keeping sessions of the plan before.
    pub cost: i64,
}

/// Rows of different length, one for each position.
struct Rows<T> {
    from: Vec<usize>,
    items: Vec<T>,
}

impl<T> Rows<T> {
    fn new() -> Self {
        Self { from: vec![0], items: Vec::new() }
    }

    fn close(&mut self) {
        self.from.push(self.items.len());
    }

    #[inline]
    fn row(&self, n: usize) -> &[T] {
        &self.items[self.from[n]..self.from[n + 1]]
    }
}

pub(super) struct Lane {
    /// Progress by position, in slots.
    pub progress: Vec<usize>,
    /// Place in the problem of the task that follows each position.
    pub task: Vec<Option<usize>>,
    steps: Rows<Step>,
    reaches: Vec<Rows<Reach>>,
    /// Which of `reaches` is each day's.
    reaches_of: Vec<usize>,
}

impl Lane {
    /// None where it would have more than `most` steps.
    pub fn of(track: &Track, most: usize) -> Option<Self> {
        let top = track.top();
        let mut position = vec![usize::MAX; top + 1];
        position[0] = 0;
        let mut count = 0;
        for progress in 0..=top {
            if position[progress] < usize::MAX {
                count += 1;
                for step in track.moves(progress) {
                    position[progress + step.length] = 0;
                    count += 1;
                }
                if count > most {
                    return None;
                }
            }
        }
        let progress: Vec<usize> = (0..=top).filter(|p| position[*p] < usize::MAX).collect();
        for (n, p) in progress.iter().enumerate() {
            position[*p] = n;
        }
        let mut steps = Rows::new();
        for p in &progress {
            let of =
                |m: Move| Step { length: m.length as u32, to: position[p + m.length] as u32, cost: m.cost };
            steps.items.extend(track.moves(*p).map(of));
            steps.close();
        }
        let task = progress.iter().map(|p| track.task_at(*p)).collect();
        Some(Self { progress, task, steps, reaches: Vec::new(), reaches_of: Vec::new() })
    }

    /// Finds out what a day's work may be. None where that would take more than `most` entries or so many steps of `work`.
    pub fn measure(&mut self, table: &Table<'_>, most: usize, work: &mut u64) -> Option<()> {
        self.reaches.push(self.reach(table, None, most, work)?);
        for day in 0..table.days.len() {
            let mut set = 0;
            let mut own = table.kept.iter().filter(|k| table.starts[k.start].day == day);
            if own.any(|k| self.task.contains(&Some(k.task))) {
                set = self.reaches.len();
                self.reaches.push(self.reach(table, Some(day), most, work)?);
            }
            self.reaches_of.push(set);
        }
        Some(())
    }

    /// How many positions there are.
    pub fn len(&self) -> usize {
        self.progress.len()
    }

    /// The sessions that may follow, shortest first.
    #[inline]
    pub fn steps(&self, position: usize) -> &[Step] {
        self.steps.row(position)
    }

    /// Where a day may lead, nearest first; the first is to do nothing.
    #[inline]
    pub fn reaches(&self, day: usize, position: usize) -> &[Reach] {
        self.reaches[self.reaches_of[day]].row(position)
    }

    /// The cheapest sessions between any two positions that lie no more than a day apart, whatever the time. With a
    /// day given, a session of the plan before is saved by every session of its task and length, as often as it comes;
    /// or all of them are, whatever comes: the dearer of both is still a bound.
    fn reach(
        &self,
        table: &Table<'_>,
        day: Option<usize>,
        most: usize,
        work: &mut u64,
    ) -> Option<Rows<Reach>> {
        let caps = table.days.iter().enumerate().filter(|(n, _)| day.is_none_or(|day| day == *n));
        let widest = caps.map(|(_, d)| d.cap).max().unwrap_or(0);
        let kept = table.kept.iter().filter(|k| Some(table.starts[k.start].day) == day);
        // In order of the task, as the table has them.
        let tasks: Vec<usize> = kept.clone().map(|k| k.task).collect();
        let stood: BTreeSet<(usize, usize)> = kept.map(|k| (k.task, k.length)).collect();
        let saved = |task: Option<usize>, length: u32| {
            !stood.is_empty() && task.is_some_and(|task| stood.contains(&(task, length as usize)))
        };
        let steps: Vec<i64> = (0..self.len())
            .flat_map(|n| self.steps(n).iter().map(move |s| (n, s)))
            .map(|(n, s)| s.cost - if saved(self.task[n], s.length) { table.moved } else { 0 })
            .collect();
        let last = self.task.iter().flatten().copied().max().unwrap_or(0);
        let mut rows = Rows::new();
        let mut costs = vec![(NEVER, NEVER); self.len()];
        for n in 0..self.len() {
            costs[n] = (0, 0);
            let within = |p: usize| p < self.len() && self.progress[p] - self.progress[n] <= widest;
            let mut at = n;
            while within(at) {
                let (cost, plain) = std::mem::replace(&mut costs[at], (NEVER, NEVER));
                if plain < NEVER {
                    let by = self.progress[at] - self.progress[n];
                    let mut all = 0;
                    if by > 0
                        && let Some(first) = self.task[n]
                    {
                        let end = self.task[at].unwrap_or(last);
                        let kept =
                            tasks.partition_point(|t| *t <= end) - tasks.partition_point(|t| *t < first);
                        all = table.moved * kept as i64;
                    }
                    rows.items.push(Reach { by: by as u32, to: at as u32, cost: cost.max(plain - all) });
                    *work = work.checked_sub(1 + self.steps(at).len() as u64)?;
                    for (step, less) in self.steps(at).iter().zip(&steps[self.steps.from[at]..]) {
                        if within(step.to as usize) {
                            let known = &mut costs[step.to as usize];
                            *known = (known.0.min(cost + less), known.1.min(plain + step.cost));
                        }
                    }
                }
                at += 1;
            }
            rows.close();
            if rows.items.len() > most {
                return None;
            }
        }
        Some(rows)
    }
}

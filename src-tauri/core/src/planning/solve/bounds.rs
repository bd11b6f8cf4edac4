//! What a week costs at least, seen from afar: quick to ask, and never more than the truth.
//!
//! Three things are paid: sessions and their lengths (which depend on progress alone once the time of day is left out),
//! evenness and windows (which depend on the day's load alone once the work is left out), and what is not placed. A
//! price per slot for what is not placed is split between the first two so that both have a reason to place it all.

use super::lane::Lane;
use super::table::{Day, NEVER, Table};
use std::collections::BTreeSet;

/// Slots times loads up to which a day's windows are priced exactly enough.
const WINDOW_STEPS: usize = 1_000_000;

pub(super) struct Bounds {
    /// By day and load: evenness and, at least, the windows.
    pub day: Vec<Vec<i64>>,
    /// By day and slots left: the least that this day and those behind it add.
    ahead: Vec<Vec<i64>>,
    /// By lane and position: the least that its sessions to come add, where none is saved for having stood before, and
    /// where every one is that has a kept session's task and length.
    plain: Vec<Vec<i64>>,
    saving: Vec<Vec<i64>>,
    /// By day: what all the kept sessions from here on could save.
    kept: Vec<i64>,
    width: usize,
}

impl Bounds {
    /// How many slots of the week may be placed at all.
    fn width(table: &Table<'_>, lanes: &[Lane]) -> usize {
        let room: usize = table.days.iter().map(|d| d.cap).sum();
        let work: usize = lanes.iter().map(|l| l.progress[l.len() - 1]).sum();
        room.min(work) + 1
    }

    /// How many steps the bounds take, about.
    pub fn steps(table: &Table<'_>, lanes: &[Lane]) -> usize {
        let of_day = |d: &Day| {
            (d.cap + 1) * Self::width(table, lanes) + (d.to - d.from) * table.longest * (d.cap / 64 + 1)
        };
        table.days.iter().map(of_day).sum()
    }

    pub fn of(table: &Table<'_>, lanes: &[Lane]) -> Self {
        let width = Self::width(table, lanes);
        let none = |_: Option<usize>, _: usize| 0;
        let whole = lanes.iter().map(|lane| to_the_end(lane, 0, lane.len() - 1, none));
        let rate = whole.zip(lanes).map(|(costs, lane)| {
            let end = lane.progress[lane.len() - 1];
            let per_slot =
                |(cost, p): (i64, &usize)| if cost < NEVER { cost / (end - p).max(1) as i64 + 1 } else { 0 };
            costs.into_iter().zip(&lane.progress).map(per_slot).max().unwrap_or(0)
        });
        let rate = rate.max().unwrap_or(0).min(table.unplaced);
        let plain = lanes.iter().map(|lane| to_the_end(lane, rate, 0, none)).collect();
        let stood: BTreeSet<(usize, usize)> = table.kept.iter().map(|k| (k.task, k.length)).collect();
        let saved = |task: Option<usize>, length: usize| {
            if task.is_some_and(|task| stood.contains(&(task, length))) { table.moved } else { 0 }
        };
        let saving = match table.kept.as_slice() {
            [] => Vec::new(),
            _ => lanes.iter().map(|lane| to_the_end(lane, rate, 0, saved)).collect(),
        };
        let from = |day: &Day| table.kept.iter().filter(|k| k.start >= day.from).count() as i64;
        let kept = table.days.iter().map(|day| table.moved * from(day)).chain([0]).collect();
        let day = table.days.iter().map(|day| {
            let held = loads(table, day);
            let costs = windows(table, day).into_iter().zip(&day.even).enumerate();
            costs.map(|(load, (w, e))| if held(load) { (w + e).min(NEVER) } else { NEVER }).collect()
        });
        let day: Vec<Vec<i64>> = day.collect();
        let slot = table.unplaced - rate;
        let mut ahead = vec![vec![0; width]];
        for costs in day.iter().rev() {
            let after = &ahead[ahead.len() - 1];
            let best = |left: usize| {
                let loads = costs.iter().take(left + 1).enumerate();
                loads
                    .map(|(load, cost)| cost - slot * load as i64 + after[left - load])
                    .min()
                    .unwrap_or(NEVER)
            };
            let here = (0..width).map(best).collect();
            ahead.push(here);
        }
        ahead.reverse();
        Self { day, ahead, plain, saving, kept, width }
    }

    /// The least that the sessions of a day and of those behind it add, by each lane and its position.
    #[inline]
    pub fn sessions(&self, day: usize, positions: impl Iterator<Item = usize> + Clone) -> i64 {
        let sum = |lanes: &[Vec<i64>]| -> i64 {
            lanes.iter().zip(positions.clone()).map(|(lane, p)| lane[p]).sum()
        };
        let plain = sum(&self.plain) - self.kept[day];
        if self.saving.is_empty() { plain } else { plain.max(sum(&self.saving)) }
    }

    /// The least that a day and those behind it add, sessions and lengths left out.
    #[inline]
    pub fn ahead(&self, day: usize, left: usize) -> i64 {
        self.ahead[day][left.min(self.width - 1)]
    }
}

/// By position: the cheapest sessions to wherever the lane is left at or behind `least`, a slot placed earning `rate`.
fn to_the_end(lane: &Lane, rate: i64, least: usize, saved: impl Fn(Option<usize>, usize) -> i64) -> Vec<i64> {
    let mut costs = vec![NEVER; lane.len()];
    for at in (0..lane.len()).rev() {
        if at >= least {
            costs[at] = 0;
        }
        for step in lane.steps(at) {
            let own = step.cost - saved(lane.task[at], step.length as usize) - rate * step.length as i64;
            costs[at] = costs[at].min(own + costs[step.to as usize]).min(NEVER);
        }
    }
    costs
}

/// By load: what the windows of a day cost at least, with breaks between sessions and none shorter than any task's.
fn windows(table: &Table<'_>, day: &Day) -> Vec<i64> {
    let loads = day.cap + 1;
    let mut least = vec![0; loads];
    if day.from == day.to {
        return least;
    }
    let (open, close) = (table.starts[day.from].at, {
        let last = &table.starts[day.to - 1];
        last.at + last.room
    });
    if (close - open) * loads > WINDOW_STEPS {
        return least;
    }
    // Filled from the day's end: free of a session, and inside one that is long enough to stop.
    let mut free = vec![NEVER; (close - open + 1) * loads];
    let mut inside = vec![NEVER; (close - open + 1) * loads];
    free[(close - open) * loads] = 0;
    inside[(close - open) * loads] = 0;
    let mut start = day.to;
    for slot in (open..close).rev() {
        while start > day.from && table.starts[start - 1].at >= slot {
            start -= 1;
        }
        let here = (slot - open) * loads;
        let begins = start < day.to && table.starts[start].at == slot;
        let pause = (slot + table.pause).min(close) - open;
        let price = table.slot_cost(slot);
        for load in 0..loads {
            let mut best = free[here + loads + load];
            if begins && load >= table.shortest {
                let cost = table.time_cost(start, table.shortest);
                best =
                    best.min(cost + inside[(slot + table.shortest - open) * loads + load - table.shortest]);
            }
            free[here + load] = best;
            let stop = if pause == slot - open { best } else { free[pause * loads + load] };
            let on = match price {
                Some(price) if load > 0 => price + inside[here + loads + load - 1],
                _ => NEVER,
            };
            inside[here + load] = stop.min(on).min(NEVER);
        }
    }
    least.copy_from_slice(&free[..loads]);
    least
}

/// Which loads a day's windows can hold at all, with sessions of any allowed length and the breaks between them.
fn loads(table: &Table<'_>, day: &Day) -> impl Fn(usize) -> bool {
    let words = day.cap / 64 + 1;
    // From each start on, one bit for every load.
    let mut held = vec![0u64; (day.to - day.from + 1) * words];
    held[(day.to - day.from) * words] = 1;
    for start in (day.from..day.to).rev() {
        let here = (start - day.from) * words;
        held.copy_within(here + words..here + 2 * words, here);
        for length in table.shortest..=table.longest.min(table.starts[start].room).min(day.cap) {
            let next = (table.next(start, length).min(day.to) - day.from) * words;
            let (skip, shift) = (length / 64, length % 64);
            for word in (skip..words).rev() {
                let low = held[next + word - skip] << shift;
                let high =
                    if shift > 0 && word > skip { held[next + word - skip - 1] >> (64 - shift) } else { 0 };
                held[here + word] |= low | high;
            }
        }
    }
    held.truncate(words);
    move |load| held[load / 64] >> (load % 64) & 1 == 1
}

//! The bounded search for several tracks and very fine grids: forward in time, keeping at each start the partial
//! plans that promise most. What a partial plan still has to pay is estimated from the evenness of the days ahead and
//! the cheapest sessions of the work left, both ignoring the time of day.

use super::table::{Chosen, NEVER, Table};
use std::collections::{BTreeMap, BTreeSet};

/// Partial plans kept per start.
const WIDTH: usize = 120;

/// A partial plan: everything before a start is decided.
#[derive(Clone)]
struct Label {
    progress: Vec<u32>,
    load: usize,
    cost: i64,
    /// Place of the last choice in the trail, for reading the plan back.
    trail: Option<usize>,
}

/// A step that was not yet taken.
struct Offer {
    promise: i64,
    cost: i64,
    parent: usize,
    /// Track and chosen session; none for letting the start pass.
    step: Option<(usize, Chosen)>,
    load: usize,
}

pub(super) fn solve(table: &Table<'_>) -> Vec<Chosen> {
    let starts = table.starts.len();
    let ahead = Ahead::new(table);
    let mut trail: Vec<(Chosen, Option<usize>)> = Vec::new();
    let mut labels: Vec<Label> =
        vec![Label { progress: vec![0; table.tracks.len()], load: 0, cost: 0, trail: None }];
    let mut offers: BTreeMap<usize, Vec<Offer>> = BTreeMap::new();
    let first = Offer { promise: 0, cost: 0, parent: 0, step: None, load: 0 };
    offers.insert(0, vec![first]);
    let mut best: Option<(i64, Option<usize>)> = None;
    while let Some((at, mut waiting)) = offers.pop_first() {
        waiting.sort_by_key(|o| {
            (o.promise, o.cost, o.step.map(|(track, c)| (c.start, c.length, track)), o.parent)
        });
        let mut seen = BTreeSet::new();
        for offer in waiting {
            if seen.len() >= WIDTH {
                break;
            }
            let mut label = labels[offer.parent].clone();
            if let Some((track, chosen)) = offer.step {
                label.progress[track] += chosen.length as u32;
            }
            if !seen.insert((label.progress.clone(), offer.load)) {
                continue;
            }
            if let Some((_, chosen)) = offer.step {
                trail.push((chosen, label.trail));
                label.trail = Some(trail.len() - 1);
            }
            (label.load, label.cost) = (offer.load, offer.cost);
            if at == starts {
                let cost = label.cost + ahead.left(table, &label.progress) as i64 * table.unplaced;
                if best.is_none_or(|(known, _)| cost < known) {
                    best = Some((cost, label.trail));
                }
                continue;
            }
            labels.push(label);
            expand(table, &ahead, labels.len() - 1, &labels, at, &mut offers);
        }
    }
    let mut chosen = Vec::new();
    let mut link = best.and_then(|(_, trail)| trail);
    while let Some(place) = link {
        chosen.push(trail[place].0);
        link = trail[place].1;
    }
    chosen.reverse();
    chosen
}

fn expand(
    table: &Table<'_>,
    ahead: &Ahead,
    parent: usize,
    labels: &[Label],
    at: usize,
    offers: &mut BTreeMap<usize, Vec<Offer>>,
) {
    let label = &labels[parent];
    let day = &table.days[table.starts[at].day];
    let left = ahead.left(table, &label.progress);
    let sessions: i64 = ahead.sessions(&label.progress);
    let mut offer = |next: usize, load: usize, cost: i64, left: usize, sessions: i64, step| {
        let stays = table.starts.get(next).is_some_and(|s| s.day == table.starts[at].day);
        // The day's evenness is paid when the day is left.
        let (load, cost) = if stays { (load, cost) } else { (0, cost + day.even[load]) };
        let day = table.starts.get(next).map_or(table.days.len(), |s| s.day);
        let promise = cost + sessions + ahead.even(day, load, left);
        offers.entry(next).or_default().push(Offer { promise, cost, parent, step, load });
    };
    offer(at + 1, label.load, label.cost, left, sessions, None);
    for (number, track) in table.tracks.iter().enumerate() {
        let progress = label.progress[number] as usize;
        let Some(task) = track.task_at(progress) else { continue };
        for step in track.moves(progress) {
            let load = label.load + step.length;
            if step.length > table.starts[at].room || load > day.cap {
                break;
            }
            let cost = label.cost + step.cost + table.time_cost(at, step.length)
                - table.saved(at, task, step.length);
            let rest =
                sessions - ahead.lengths[number][progress] + ahead.lengths[number][progress + step.length];
            let chosen = Chosen { start: at, length: step.length, task };
            offer(table.next(at, step.length), load, cost, left - step.length, rest, Some((number, chosen)));
        }
    }
}

/// What is still to be paid, at least.
struct Ahead {
    /// By day and load so far: evenness and unplaced cost of so many slots left.
    even: Vec<Vec<Vec<i64>>>,
    /// By track and progress: the cheapest sessions to its end.
    lengths: Vec<Vec<i64>>,
    /// More slots than this do not fit anyway.
    room: usize,
    unplaced: i64,
}

impl Ahead {
    fn new(table: &Table<'_>) -> Self {
        let room: usize = table.days.iter().map(|d| d.cap).sum();
        let total: usize = table.tracks.iter().map(|t| t.top()).sum();
        let room = room.min(total);
        let mut even = vec![vec![(0..=room).map(|left| left as i64 * table.unplaced).collect::<Vec<_>>()]];
        for day in table.days.iter().rev() {
            let after = &even[even.len() - 1][0];
            // With the day full, the rest waits; else one slot more may still be placed.
            let mut loads = vec![Vec::new(); day.cap + 1];
            for load in (0..=day.cap).rev() {
                let close = |left: usize| after[left].saturating_add(day.even[load]);
                let row: Vec<i64> = (0..=room)
                    .map(|left| match loads.get(load + 1) {
                        Some(more) if left > 0 => close(left).min(more[left - 1]),
                        _ => close(left),
                    })
                    .collect();
                loads[load] = row;
            }
            even.push(loads);
        }
        even.reverse();
        let lengths = table.tracks.iter().map(|track| {
            let mut row = vec![0i64; track.top() + 1];
            for progress in (0..track.top()).rev() {
                let best =
                    track.moves(progress).map(|m| m.cost.saturating_add(row[progress + m.length])).min();
                row[progress] = best.unwrap_or(0).min(NEVER);
            }
            row
        });
        let lengths = lengths.collect();
        Self { even, lengths, room, unplaced: table.unplaced }
    }

    fn left(&self, table: &Table<'_>, progress: &[u32]) -> usize {
        table.tracks.iter().zip(progress).map(|(track, done)| track.top() - *done as usize).sum()
    }

    fn sessions(&self, progress: &[u32]) -> i64 {
        self.lengths.iter().zip(progress).map(|(row, done)| row[*done as usize]).sum()
    }

    fn even(&self, day: usize, load: usize, left: usize) -> i64 {
        let within = left.min(self.room);
        self.even[day][load][within] + (left - within) as i64 * self.unplaced
    }
}

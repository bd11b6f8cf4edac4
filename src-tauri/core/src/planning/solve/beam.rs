//! The bounded search for what is beyond the exact way: forward in time, keeping at each start the partial plans that
//! promise most. What a partial plan still has to pay is estimated from the evenness of the days ahead and the cheapest
//! sessions of the work left, both ignoring the time of day.

use super::table::{Chosen, NEVER, Table};
use std::collections::{BTreeMap, BTreeSet};

/// Most partial plans kept per start, and how many steps they may take all together.
const WIDTH: usize = 120;
const STEPS: usize = 6_000_000;

/// Lengths tried for a session, about; of more, some are passed over.
const LENGTHS: usize = 32;

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
    let choices = starts * table.tracks.len() * table.longest.min(LENGTHS);
    let width = (STEPS / choices.max(1)).clamp(1, WIDTH);
    let mut trail: Vec<(Chosen, Option<usize>)> = Vec::new();
    let mut labels: Vec<Label> =
        vec![Label { progress: vec![0; table.tracks.len()], load: 0, cost: 0, trail: None }];
    let mut offers: BTreeMap<usize, Vec<Offer>> = BTreeMap::new();
    offers.insert(0, vec![Offer { promise: 0, cost: 0, parent: 0, step: None, load: 0 }]);
    let mut best: Option<(i64, Option<usize>)> = None;
    while let Some((at, mut waiting)) = offers.pop_first() {
        waiting.sort_by_key(|o| {
            (o.promise, o.cost, o.step.map(|(track, c)| (c.start, c.length, track)), o.parent)
        });
        let mut seen = BTreeSet::new();
        for offer in waiting {
            if seen.len() >= width {
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
                if best.is_none_or(|(known, _)| label.cost < known) {
                    best = Some((label.cost, label.trail));
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
        let promise = cost + sessions + ahead.even(table, day, load, left);
        offers.entry(next).or_default().push(Offer { promise, cost, parent, step, load });
    };
    offer(at + 1, label.load, label.cost, left, sessions, None);
    for (number, track) in table.tracks.iter().enumerate() {
        let progress = label.progress[number] as usize;
        let Some(task) = track.task_at(progress) else { continue };
        let room = table.starts[at].room.min(day.cap - label.load);
        for step in track.few_moves(progress, LENGTHS).filter(|step| step.length <= room) {
            let load = label.load + step.length;
            let cost = label.cost + step.cost + table.time_cost(at, step.length)
                - table.saved(at, task, step.length)
                - table.unplaced * step.length as i64;
            let rest =
                sessions - ahead.lengths[number][progress] + ahead.lengths[number][progress + step.length];
            let chosen = Chosen { start: at, length: step.length, task };
            offer(table.next(at, step.length), load, cost, left - step.length, rest, Some((number, chosen)));
        }
    }
}

/// What is still to be paid, at least.
struct Ahead {
    /// By day and slots to be placed from its begin on: the least evenness, less what placed slots earn.
    even: Vec<Vec<i64>>,
    /// By the same: how many of them the day itself gets.
    own: Vec<Vec<usize>>,
    /// By track and progress: the cheapest sessions to its end.
    lengths: Vec<Vec<i64>>,
}

impl Ahead {
    fn new(table: &Table<'_>) -> Self {
        let room: usize = table.days.iter().map(|d| d.cap).sum();
        let work: usize = table.tracks.iter().map(|t| t.top()).sum();
        let width = room.min(work) + 1;
        let mut even = vec![vec![0; width]];
        let mut own = Vec::new();
        for day in table.days.iter().rev() {
            let after = &even[even.len() - 1];
            let cost =
                |load: usize, all: usize| day.even[load] - table.unplaced * load as i64 + after[all - load];
            let (mut costs, mut loads, mut load) = (Vec::with_capacity(width), Vec::with_capacity(width), 0);
            // Squares are convex, so a slot more never makes the day's own part smaller.
            for all in 0..width {
                while load < day.cap.min(all) && cost(load + 1, all) < cost(load, all) {
                    load += 1;
                }
                costs.push(cost(load, all));
                loads.push(load);
            }
            even.push(costs);
            own.push(loads);
        }
        even.reverse();
        own.reverse();
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
        Self { even, own, lengths }
    }

    fn left(&self, table: &Table<'_>, progress: &[u32]) -> usize {
        table.tracks.iter().zip(progress).map(|(track, done)| track.top() - *done as usize).sum()
    }

    fn sessions(&self, progress: &[u32]) -> i64 {
        self.lengths.iter().zip(progress).map(|(row, done)| row[*done as usize]).sum()
    }

    /// From within a day, what is on it included in its evenness and not in what is earned.
    fn even(&self, table: &Table<'_>, day: usize, load: usize, left: usize) -> i64 {
        let Some(own) = self.own.get(day) else { return 0 };
        let most = own.len() - 1;
        let all = (left + load).min(most);
        if own[all] >= load {
            self.even[day][all] + table.unplaced * load as i64
        } else {
            table.days[day].even[load] + self.even[day + 1][left.min(most)]
        }
    }
}

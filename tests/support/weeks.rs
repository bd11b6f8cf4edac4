//! Weeks like those that people have, drawn from a number: for the week solver's tests and benchmarks. The same number is
//! the same week on every machine.

use waymark_core::planning::problem::{Day, Placed, Problem, Task, Weights, Window};
use waymark_core::planning::solve::solve;

const DAY: u32 = 24 * 60;

/// What a week is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Study after work and at the weekend, on a 5-minute grid.
    Evenings,
    /// A calendar full of other things.
    Busy,
    /// Little room and much to do.
    Tight,
    /// Evenings on quarter hours.
    Quarter,
    /// Two paths at once, whole days, on quarter hours.
    Tracks,
    /// A busy week whose plan stood before something came in between.
    Replan,
}

impl Family {
    /// Each of them.
    pub const ALL: [Self; 6] =
        [Self::Evenings, Self::Busy, Self::Tight, Self::Quarter, Self::Tracks, Self::Replan];
}

/// Numbers that look drawn by lot: SplitMix64 (Steele, Lea and Flood 2014).
pub struct Lot(u64);

impl Lot {
    /// A sequence of its own for every seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// From `0` to below `end`.
    pub fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % u64::from(end.max(1))) as u32
    }

    fn one_of(&mut self, values: &[u32]) -> u32 {
        values[self.below(values.len() as u32) as usize]
    }
}

/// A week of this family.
pub fn week(family: Family, seed: u64) -> Problem {
    let lot = &mut Lot::new(seed.wrapping_mul(0x1_0001).wrapping_add(family as u64));
    match family {
        Family::Evenings => with(lot, 5, 1, |lot, n| evening(lot, n, 40)),
        Family::Busy => with(lot, 5, 1, busy),
        Family::Tight => {
            let mut week = with(lot, 5, 1, |lot, n| evening(lot, n, 10));
            for day in &mut week.days {
                day.windows.truncate(1 + lot.below(2) as usize);
            }
            fill(lot, &mut week, 90 + lot_share(seed));
            week
        }
        Family::Quarter => with(lot, 15, 1, |lot, n| evening(lot, n, 40)),
        Family::Tracks => with(lot, 15, 2, whole),
        Family::Replan => {
            let before = with(lot, 5, 1, busy);
            let previous = solve(&before).sessions;
            interrupted(lot, before, previous)
        }
    }
}

fn lot_share(seed: u64) -> u32 {
    (seed % 50) as u32
}

/// A week whose days are drawn by `windows`, with work for a part of its room.
pub fn with(
    lot: &mut Lot,
    grid: u32,
    tracks: usize,
    windows: impl Fn(&mut Lot, u32) -> Vec<Window>,
) -> Problem {
    let coarse = grid == 15;
    let weights = if coarse {
        Weights { unplaced: 1000, session: 3, even: 1, length: 2, moved: 12 }
    } else {
        Weights::default()
    };
    let days = (0..7).map(|n| Day {
        date: format!("2027-03-{:02}", n + 1),
        fixed_minutes: lot.one_of(&[0, 0, 0, 0, 30, 60, 90]),
        windows: windows(lot, n),
    });
    let days = days.collect();
    let mut week = Problem {
        grid_minutes: grid,
        start_grid_minutes: 15,
        break_minutes: if coarse { 15 } else { 10 },
        daily_max_minutes: lot.one_of(&[180, 240, 300]),
        days,
        tracks: vec![Vec::new(); tracks],
        previous: Vec::new(),
        weights,
    };
    let share = 45 + lot.below(45);
    fill(lot, &mut week, share);
    week
}

/// Gives each track work, all together for `percent` of what the days may hold.
pub fn fill(lot: &mut Lot, week: &mut Problem, percent: u32) {
    let held = week.days.iter().map(|day| {
        let room: u32 = day.windows.iter().map(|w| w.end - w.start).sum();
        room.min(week.daily_max_minutes.saturating_sub(day.fixed_minutes)) * 9 / 10
    });
    let tracks = week.tracks.len() as u32;
    let minutes = held.sum::<u32>() * percent / 100 / tracks.max(1);
    let coarse = week.grid_minutes == 15;
    // Least, liked and longest by kind: reading, case study, project, assessment.
    let kinds = if coarse {
        [[30, 60, 90], [30, 45, 75], [60, 90, 120], [45, 60, 120]]
    } else {
        [[25, 50, 90], [25, 50, 75], [50, 90, 120], [45, 60, 120]]
    };
    for (number, track) in week.tracks.iter_mut().enumerate() {
        track.clear();
        let tasks = 4 + lot.below(2);
        let shares: Vec<u32> = (0..tasks).map(|_| 1 + lot.below(5)).collect();
        let whole: u32 = shares.iter().sum();
        for (n, share) in shares.into_iter().enumerate() {
            let [min, prefer, max] = kinds[if n == 0 { 0 } else { lot.below(4) as usize }];
            let minutes = (minutes * share / whole / week.grid_minutes).max(1) * week.grid_minutes;
            let name = char::from(b'a' + (number % 26) as u8);
            track.push(Task { id: format!("{name}{number}-{n}"), minutes, min, prefer, max });
        }
    }
}

fn window(day: u32, start: u32, end: u32, cost: u32) -> Window {
    Window { start: day * DAY + start, end: day * DAY + end, cost }
}

/// Mornings in so many of a hundred working days, evenings, and the weekend.
pub fn evening(lot: &mut Lot, day: u32, mornings: u32) -> Vec<Window> {
    if day >= 5 {
        return vec![window(day, 540, 780, 0), window(day, 840, 1080, 1)];
    }
    let mut windows = Vec::new();
    if lot.below(100) < mornings {
        windows.push(window(day, 390, 480, 1));
    }
    windows.extend([window(day, 1080, 1260, 0), window(day, 1260, 1320, 2)]);
    windows
}

/// Morning, afternoon and evening.
pub fn whole(_: &mut Lot, day: u32) -> Vec<Window> {
    vec![window(day, 480, 720, 0), window(day, 780, 1080, 1), window(day, 1080, 1320, 3)]
}

/// From seven to ten at night, with other things in between.
pub fn busy(lot: &mut Lot, day: u32) -> Vec<Window> {
    let mut free = vec![(420, 540, 1), (540, 1020, 2), (1020, 1320, 0)];
    for _ in 0..4 + lot.below(4) {
        let start = 420 + lot.below(160) * 5;
        let end = start + 30 + lot.below(30) * 5;
        free = free
            .into_iter()
            .flat_map(|(a, b, cost)| [(a, b.min(start), cost), (a.max(end), b, cost)])
            .filter(|(a, b, _)| a < b)
            .collect();
    }
    free.into_iter().map(|(a, b, cost)| window(day, a, b, cost)).collect()
}

/// The same week after something took an hour or two of three of its days.
pub fn interrupted(lot: &mut Lot, mut week: Problem, previous: Vec<Placed>) -> Problem {
    for _ in 0..3 {
        let day = lot.below(7);
        let start = day * DAY + 1020 + lot.below(30) * 5;
        let end = start + 60 + lot.below(12) * 5;
        let windows = &mut week.days[day as usize].windows;
        *windows = windows
            .iter()
            .flat_map(|w| [Window { end: w.end.min(start), ..*w }, Window { start: w.start.max(end), ..*w }])
            .filter(|w| w.start < w.end)
            .collect();
    }
    week.previous = previous;
    week
}

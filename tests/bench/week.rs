//! How long a week takes to solve, and what memory: `just bench`, on a release build. Its tables stand in
//! docs/MEASURED.md; nothing here passes or fails.
//!
//! `families` solves weeks like those that people have, another one in every sample, so that its median is the median
//! week's. `scaling` lets one measure of a week grow while the others stand. "max alloc" under each line is the
//! memory held at most while solving.

use divan::{AllocProfiler, Bencher};
use std::sync::atomic::{AtomicU64, Ordering};
use waymark_core::planning::problem::{Problem, Window};
use waymark_core::planning::solve::solve;
use waymark_tests::weeks::{Family, Lot, busy, evening, fill, week, whole, with};

#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// Weeks in turn.
const WEEKS: u64 = 40;

fn in_turn(bencher: Bencher, week: impl Fn(u64) -> Problem) {
    let weeks: Vec<Problem> = (0..WEEKS).map(week).collect();
    let turn = AtomicU64::new(0);
    bencher
        .with_inputs(|| &weeks[(turn.fetch_add(1, Ordering::Relaxed) % WEEKS) as usize])
        .bench_refs(|week| solve(week));
}

#[divan::bench_group(sample_count = 200, sample_size = 1)]
mod families {
    use super::*;

    #[divan::bench(args = Family::ALL)]
    fn of_the_examples(bencher: Bencher, family: Family) {
        in_turn(bencher, |n| week(family, n));
    }

    #[divan::bench]
    fn one_track_whole_days_on_5_minutes(bencher: Bencher) {
        in_turn(bencher, |n| with(&mut Lot::new(n), 5, 1, whole));
    }

    #[divan::bench]
    fn two_tracks_evenings_on_quarter_hours(bencher: Bencher) {
        in_turn(bencher, |n| with(&mut Lot::new(n), 15, 2, |lot, day| evening(lot, day, 40)));
    }

    #[divan::bench]
    fn two_tracks_evenings_on_5_minutes(bencher: Bencher) {
        in_turn(bencher, |n| with(&mut Lot::new(n), 5, 2, |lot, day| evening(lot, day, 40)));
    }

    #[divan::bench]
    fn two_tracks_busy_on_5_minutes(bencher: Bencher) {
        in_turn(bencher, |n| with(&mut Lot::new(n), 5, 2, busy));
    }

    #[divan::bench]
    fn three_tracks_whole_days_on_quarter_hours(bencher: Bencher) {
        in_turn(bencher, |n| with(&mut Lot::new(n), 15, 3, whole));
    }
}

#[divan::bench_group(sample_count = 30, sample_size = 1)]
mod scaling {
    use super::*;

    /// Every evening open on a 5-minute grid, with work for six tenths of the room.
    fn plain(tracks: usize) -> Problem {
        let lot = &mut Lot::new(1);
        let mut week = with(lot, 5, tracks, |_, day| {
            let start = day * 24 * 60 + 1080;
            vec![Window { start, end: start + 240, cost: 0 }]
        });
        week.daily_max_minutes = 240;
        for day in &mut week.days {
            day.fixed_minutes = 0;
        }
        fill(lot, &mut week, 60);
        week
    }

    fn measure(bencher: Bencher, week: Problem) {
        bencher.bench(|| solve(&week));
    }

    #[divan::bench(args = [1, 4, 16, 64])]
    fn activities(bencher: Bencher, count: usize) {
        let mut week = plain(1);
        let whole: u32 = week.tracks[0].iter().map(|t| t.minutes).sum();
        let model = week.tracks[0][0].clone();
        let each = (whole / count as u32 / 5).max(1) * 5;
        let activity = |n: usize| {
            let mut task = model.clone();
            (task.id, task.minutes) = (format!("a{n}"), each);
            task
        };
        week.tracks[0] = (0..count).map(activity).collect();
        measure(bencher, week);
    }

    #[divan::bench(args = [1, 2, 4, 8])]
    fn windows_a_day(bencher: Bencher, count: u32) {
        let mut week = plain(1);
        for (n, day) in week.days.iter_mut().enumerate() {
            // The same room, cut by so many gaps and priced anew behind each.
            let length = 240 / count / 15 * 15;
            let window = |k: u32| {
                let start = n as u32 * 24 * 60 + 600 + k * (length + 30);
                Window { start, end: start + length, cost: k % 3 }
            };
            day.windows = (0..count).map(window).collect();
        }
        measure(bencher, week);
    }

    #[divan::bench(args = [1, 2, 4, 7])]
    fn days(bencher: Bencher, count: usize) {
        let mut week = plain(1);
        week.days.truncate(count);
        fill(&mut Lot::new(1), &mut week, 60);
        measure(bencher, week);
    }

    #[divan::bench(args = [120, 240, 480, 960])]
    fn minutes_a_day(bencher: Bencher, minutes: u32) {
        let mut week = plain(1);
        week.daily_max_minutes = minutes;
        for (n, day) in week.days.iter_mut().enumerate() {
            let start = n as u32 * 24 * 60 + 420;
            day.windows = vec![Window { start, end: start + minutes, cost: 0 }];
        }
        fill(&mut Lot::new(1), &mut week, 60);
        measure(bencher, week);
    }

    #[divan::bench(args = [1, 2, 3, 4])]
    fn tracks(bencher: Bencher, count: usize) {
        measure(bencher, plain(count));
    }

    #[divan::bench(args = [1, 2, 3, 4])]
    fn tracks_on_quarter_hours(bencher: Bencher, count: usize) {
        let lot = &mut Lot::new(1);
        measure(bencher, with(lot, 15, count, whole));
    }

    #[divan::bench(args = [1, 5, 15])]
    fn grid_minutes(bencher: Bencher, grid: u32) {
        let mut week = with(&mut Lot::new(1), 15, 1, |_, day| whole(&mut Lot::new(0), day));
        week.grid_minutes = grid;
        measure(bencher, week);
    }
}

//! Tiny weeks, small enough to try every plan, drawn so that every rule matters in some of them.

use proptest::prelude::*;
use waymark_core::planning::problem::{Day, Placed, Problem, Task, Weights, Window};

const GRID: u32 = 5;

/// Up to `tracks` tracks.
pub fn week(tracks: usize) -> impl Strategy<Value = Problem> {
    (days(), tracks_of(tracks), settings(), weights(), previous()).prop_map(
        |(days, tracks, (start_grid, pause, most), weights, previous)| Problem {
            grid_minutes: GRID,
            start_grid_minutes: start_grid * GRID,
            break_minutes: pause * GRID,
            daily_max_minutes: most * GRID,
            days,
            tracks,
            previous,
            weights,
        },
    )
}

fn settings() -> impl Strategy<Value = (u32, u32, u32)> {
    (1u32..4, prop_oneof![3 => 0u32..4, 1 => 4u32..20], 2u32..14)
}

/// Windows of a few slots with gaps or none between them. Days follow closely, so that a break may reach into the next,
/// and some hold nothing.
fn days() -> impl Strategy<Value = Vec<Day>> {
    let window = (prop_oneof![1 => Just(0u32), 2 => 1u32..4], 1u32..7, 0u32..4);
    let day = (prop::collection::vec(window, 0..3), prop_oneof![2 => Just(0u32), 1 => 1u32..16], 0u32..3);
    prop::collection::vec(day, 1..4).prop_map(|days| {
        let mut end = 0;
        let days = days.into_iter().enumerate().map(|(n, (windows, fixed, night))| {
            end += night * GRID;
            let windows = windows.into_iter().map(|(gap, length, cost)| {
                let start = end + gap * GRID;
                end = start + length * GRID;
                Window { start, end, cost }
            });
            Day { date: format!("day {n}"), fixed_minutes: fixed * GRID, windows: windows.collect() }
        });
        days.collect()
    })
}

fn tracks_of(most: usize) -> impl Strategy<Value = Vec<Vec<Task>>> {
    let task = (1u32..10, 1u32..5, 0u32..3, 0u32..4);
    prop::collection::vec(prop::collection::vec(task, 0..4), 1..=most).prop_map(|tracks| {
        let tracks = tracks.into_iter().enumerate().map(|(n, tasks)| {
            let tasks = tasks.into_iter().enumerate().map(|(m, (slots, min, more, wide))| Task {
                id: format!("t{n}-{m}"),
                minutes: slots * GRID,
                min: min * GRID,
                prefer: (min + more) * GRID,
                max: (min + more + wide).max(2 * min - 1) * GRID,
            });
            tasks.collect()
        });
        tracks.collect()
    })
}

fn weights() -> impl Strategy<Value = Weights> {
    let usual = Just(Weights::default());
    let any = (0u64..30, 0u64..6, 0u64..3, 0u64..4, 0u64..9).prop_map(
        |(unplaced, session, even, length, moved)| Weights { unplaced, session, even, length, moved },
    );
    let even = (20u64..60, 0u64..3, 0u64..2, 0u64..2, 0u64..3).prop_map(
        |(unplaced, session, even, length, moved)| Weights { unplaced, session, even, length, moved },
    );
    prop_oneof![usual, any, even]
}

/// Some that could stand again, some that could not, some of activities nobody knows, some twice.
fn previous() -> impl Strategy<Value = Vec<Placed>> {
    let session = (0u32..4, 0u32..4, 0u32..60, 1u32..6);
    let sessions = prop::collection::vec(session, 0..5).prop_map(|sessions| {
        let placed = |(track, task, start, length): (u32, u32, u32, u32)| Placed {
            task: format!("t{track}-{task}"),
            start: start * GRID,
            end: (start + length) * GRID,
        };
        sessions.into_iter().map(placed).collect::<Vec<_>>()
    });
    prop_oneof![1 => Just(Vec::new()), 2 => sessions]
}

//! Laws of planning a week, on weeks like those that people have and on tiny ones.

use crate::{config, tiny};
use proptest::prelude::*;
use waymark_core::planning::problem::{Placed, Problem, Window};
use waymark_core::planning::solve::solve;
use waymark_core::planning::verify::verify;
use waymark_tests::weeks::{Family, week};

fn any_week() -> impl Strategy<Value = Problem> {
    let real =
        (prop::sample::select(&Family::ALL[..]), any::<u64>()).prop_map(|(family, seed)| week(family, seed));
    prop_oneof![1 => real, 2 => tiny::week(2)]
}

/// A week and a window more: between, before or behind those of one day.
fn with_more_room() -> impl Strategy<Value = (Problem, Problem, Window)> {
    (any_week(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0u32..3).prop_filter_map(
        "no gap for a window",
        |(small, day, gap, cost)| {
            let mut large = small.clone();
            let day = day.index(large.days.len());
            let begin = large.days[..day].iter().flat_map(|d| &d.windows).map(|w| w.end).max().unwrap_or(0);
            let behind = large.days[day + 1..].iter().flat_map(|d| &d.windows).map(|w| w.start).min();
            let windows = &mut large.days[day].windows;
            windows.sort_by_key(|w| w.start);
            let ends = std::iter::once(begin).chain(windows.iter().map(|w| w.end));
            let starts = windows.iter().map(|w| w.start).chain([behind.unwrap_or(begin + 300)]);
            let gaps: Vec<(u32, u32)> = ends.zip(starts).filter(|(a, b)| a < b).collect();
            let (start, end) = *gaps.get(gap.index(gaps.len().max(1)))?;
            let more = Window { start, end: end.min(start + 180), cost };
            windows.push(more);
            Some((small, large, more))
        },
    )
}

fn touches(session: &Placed, window: &Window) -> bool {
    session.start < window.end && window.start < session.end
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn every_answer_keeps_the_rules_inside_availability_and_comes_again(problem in any_week()) {
        prop_assert_eq!(problem.faults(), []);
        let plan = solve(&problem);
        prop_assert_eq!(verify(&problem, &plan), []);
        prop_assert_eq!(&solve(&problem), &plan);
        let free = |minute: u32| {
            problem.days.iter().flat_map(|d| &d.windows).any(|w| (w.start..w.end).contains(&minute))
        };
        for session in &plan.sessions {
            prop_assert!((session.start..session.end).all(free), "{session:?} leaves availability");
        }
    }

    #[test]
    fn more_availability_never_costs_more_and_an_unused_option_changes_nothing(
        (small, large, more) in with_more_room(),
    ) {
        prop_assert_eq!(large.faults(), []);
        let (before, after) = (solve(&small), solve(&large));
        prop_assert!(before.optimal && after.optimal);
        prop_assert!(after.cost <= before.cost);
        if !after.sessions.iter().any(|s| touches(s, &more)) {
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn a_plan_in_force_that_still_fits_is_returned_unchanged(problem in any_week()) {
        let problem = Problem { previous: Vec::new(), ..problem };
        let plan = solve(&problem);
        let again = solve(&Problem { previous: plan.sessions.clone(), ..problem });
        prop_assert_eq!(plan, again);
    }

    #[test]
    fn work_that_is_not_there_changes_nothing(problem in any_week()) {
        let mut more = problem.clone();
        more.tracks.insert(0, Vec::new());
        more.previous.push(Placed { task: "gone".into(), start: 0, end: 60 });
        prop_assert_eq!(solve(&problem), solve(&more));
    }
}

//! The week solver against a slow, obvious one, and against the laws that any planner of weeks must keep.

mod laws;
mod slow;
mod tiny;

use proptest::prelude::*;
use waymark_core::planning::problem::{Problem, WeekPlan};
use waymark_core::planning::solve::solve;
use waymark_core::planning::verify::verify;

/// Plans that a tiny week may have.
const MOST_PLANS: u32 = 60_000;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        max_global_rejects: 100_000,
        ..ProptestConfig::default()
    }
}

/// The planner's answer is the slow one's, session by session.
fn agrees(problem: &Problem) -> Result<WeekPlan, TestCaseError> {
    prop_assert_eq!(problem.faults(), []);
    let Some(right) = slow::solve(problem, MOST_PLANS) else {
        return Err(TestCaseError::reject("too many plans to try"));
    };
    let plan = solve(problem);
    prop_assert_eq!(verify(problem, &plan), []);
    prop_assert_eq!(plan.cost, right.cost);
    prop_assert!(plan.optimal);
    prop_assert_eq!(&plan.sessions, &right.sessions);
    Ok(plan)
}

proptest! {
    #![proptest_config(config(1200))]

    #[test]
    fn one_track_is_answered_by_the_first_of_the_best_plans(problem in tiny::week(1)) {
        agrees(&problem)?;
    }

    #[test]
    fn several_tracks_are_answered_by_the_first_of_the_best_plans(problem in tiny::week(3)) {
        agrees(&problem)?;
    }

    #[test]
    fn a_replan_is_answered_by_the_first_of_the_best_plans(problem in tiny::week(2), gone in 0usize..4) {
        let mut previous = solve(&problem).sessions;
        if gone < previous.len() {
            previous.remove(gone);
        }
        let mut again = Problem { previous, ..problem };
        // A window that was promised is gone: what stood in it must move, and little else.
        if let Some(day) = again.days.iter_mut().find(|d| d.windows.len() > 1) {
            day.windows.remove(gone % day.windows.len());
        }
        agrees(&again)?;
    }
}

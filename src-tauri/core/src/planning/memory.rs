//! What was solved before: a week whose problem has not changed is not solved a second time.
//!
//! Kept by whoever plans often (the engine holds one while it lives); it changes how long an answer takes, never which
//! answer it is. Which weeks are asked about at all is `pacing`'s and `replan`'s business.

use super::problem::{Placed, Problem, WeekPlan};
use super::solve::solve;
use std::collections::{BTreeSet, HashMap};

/// Problems that are remembered of one calendar week; the oldest goes first.
const MOST_OF_A_WEEK: usize = 8;

/// Weeks that are remembered; beyond it everything is forgotten.
const MOST_WEEKS: usize = 2_000;

/// Solved problems by the first date of their week.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    known: HashMap<String, Vec<(Problem, WeekPlan)>>,
    solved: BTreeSet<String>,
}

impl Memory {
    /// The best plan of a problem: recalled where the problem, or the same one before anything was in force, is known.
    pub fn solve(&mut self, problem: &Problem) -> WeekPlan {
        let week = problem.days.first().map(|day| day.date.clone()).unwrap_or_default();
        if let Some(plan) = self.recall(&week, problem) {
            return plan;
        }
        let plan = solve(problem);
        self.solved.insert(week.clone());
        if self.known.len() >= MOST_WEEKS && !self.known.contains_key(&week) {
            self.known.clear();
        }
        let of_week = self.known.entry(week).or_default();
        if of_week.len() >= MOST_OF_A_WEEK {
            of_week.remove(0);
        }
        of_week.push((problem.clone(), plan.clone()));
        plan
    }

    /// The first dates of the weeks that were really solved since this was asked last.
    pub fn take_solved(&mut self) -> BTreeSet<String> {
        std::mem::take(&mut self.solved)
    }

    /// A known answer. Where nothing was in force when it was found, it stays the best of the same week for as long as
    /// exactly it is in force: it moves nothing, and every other plan costs as much as before or more.
    fn recall(&self, week: &str, problem: &Problem) -> Option<WeekPlan> {
        let known = self.known.get(week)?;
        let bare = |known: &Problem| known.previous.is_empty() && same_but_for_previous(known, problem);
        let found = known.iter().find(|(known, plan)| {
            known == problem || (bare(known) && in_force(problem).eq(plan.sessions.iter()))
        });
        found.map(|(_, plan)| plan.clone())
    }
}

/// The sessions in force that mean something to the problem, in order of time as they stand there.
fn in_force(problem: &Problem) -> impl Iterator<Item = &Placed> {
    let tasks: BTreeSet<&str> = problem.tracks.iter().flatten().map(|task| task.id.as_str()).collect();
    problem.previous.iter().filter(move |placed| tasks.contains(placed.task.as_str()))
}

fn same_but_for_previous(a: &Problem, b: &Problem) -> bool {
    let Problem { grid_minutes, start_grid_minutes, break_minutes, daily_max_minutes, days, tracks, .. } = a;
    (*grid_minutes, *start_grid_minutes, *break_minutes, *daily_max_minutes)
        == (b.grid_minutes, b.start_grid_minutes, b.break_minutes, b.daily_max_minutes)
        && *days == b.days
        && *tracks == b.tracks
        && a.weights == b.weights
}

#[cfg(test)]
mod tests {
    use super::super::problem::{Day, Task, Weights, Window};
    use super::*;

    fn problem() -> Problem {
        let window = Window { start: 1080, end: 1260, cost: 0 };
        let task = Task { id: "a".into(), minutes: 100, min: 25, prefer: 50, max: 90 };
        Problem {
            grid_minutes: 5,
            start_grid_minutes: 15,
            break_minutes: 10,
            daily_max_minutes: 240,
            days: vec![Day { date: "2026-11-30".into(), fixed_minutes: 0, windows: vec![window] }],
            tracks: vec![vec![task]],
            previous: Vec::new(),
            weights: Weights::default(),
        }
    }

    #[test]
    fn a_week_is_solved_once_and_again_only_when_its_problem_changes() {
        let mut memory = Memory::default();
        let first = memory.solve(&problem());
        assert_eq!(memory.take_solved().len(), 1);
        assert_eq!(memory.solve(&problem()), first);
        // What was found is in force now: the same answer, without solving.
        let in_force = Problem { previous: first.sessions.clone(), ..problem() };
        assert_eq!(memory.solve(&in_force), first);
        assert_eq!(memory.take_solved().len(), 0);
        assert_eq!(solve(&in_force).sessions, first.sessions, "solving would have said the same");
        let mut shorter = in_force;
        shorter.days[0].windows[0].end = 1200;
        memory.solve(&shorter);
        assert_eq!(memory.take_solved().len(), 1);
    }
}

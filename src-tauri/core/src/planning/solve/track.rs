//! A chain of tasks laid end to end: progress is counted in slots from its beginning, and says which task is next.

use crate::planning::problem::{Problem, Task};

/// Where a task lies in its chain, in slots.
struct Stretch {
    /// Progress at its end.
    end: usize,
    /// Shortest and longest session, and the length liked.
    least: usize,
    most: usize,
    liked: usize,
    /// Its place in the whole problem.
    place: usize,
}

/// A length that a task's next session may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Move {
    /// In slots.
    pub length: usize,
    /// Session and length cost.
    pub cost: i64,
}

pub(super) struct Track {
    stretches: Vec<Stretch>,
    /// Which stretch each slot of progress is followed by; as far as the week has room.
    stretch_at: Vec<u32>,
    session: i64,
    length: i64,
}

impl Track {
    /// The chain of `tasks`, the first of which has the place `first`. Progress beyond `reach` (all the week's room) is
    /// never asked for, nor a session longer than `longest`.
    pub fn of(tasks: &[Task], first: usize, problem: &Problem, reach: usize, longest: usize) -> Self {
        let slots = |minutes: u32| (minutes / problem.grid_minutes) as usize;
        let weight = |w: u64| i64::try_from(w).unwrap_or(0);
        let (mut end, mut stretches, mut stretch_at) = (0usize, Vec::new(), Vec::new());
        for (n, task) in tasks.iter().enumerate() {
            if end >= reach {
                break;
            }
            let all = slots(task.minutes);
            end += all;
            stretch_at.resize(end.min(reach), n as u32);
            stretches.push(Stretch {
                end,
                least: slots(task.min).min(all),
                most: slots(task.max).min(longest),
                liked: slots(task.prefer).min(all),
                place: first + n,
            });
        }
        Self {
            stretches,
            stretch_at,
            session: weight(problem.weights.session),
            length: weight(problem.weights.length),
        }
    }

    /// Most progress that the week could hold.
    pub fn top(&self) -> usize {
        self.stretch_at.len()
    }

    /// The place in the problem of the task that follows this progress.
    #[inline]
    pub fn task_at(&self, progress: usize) -> Option<usize> {
        self.stretch_at.get(progress).map(|n| self.stretches[*n as usize].place)
    }

    /// What may be placed next, shortest first: no session too short or too long, no stub left over.
    #[inline]
    pub fn moves(&self, progress: usize) -> impl Iterator<Item = Move> + '_ {
        self.spread_moves(progress, usize::MAX)
    }

    /// About so many of the moves, spread over all their lengths, and the one liked most.
    pub fn few_moves(&self, progress: usize, most: usize) -> impl Iterator<Item = Move> + '_ {
        let liked = self.stretch_at.get(progress).map(|n| {
            let s = &self.stretches[*n as usize];
            (s.liked, s.end - progress, s.least)
        });
        let liked =
            liked.filter(|(liked, rest, least)| liked == rest || liked + least <= *rest).map(|(l, ..)| l);
        let liked =
            liked.filter(|l| progress + l <= self.top()).map(|l| Move { length: l, cost: self.session });
        self.spread_moves(progress, most).chain(liked)
    }

    fn spread_moves(&self, progress: usize, most: usize) -> impl Iterator<Item = Move> + '_ {
        let here = self.stretch_at.get(progress).map(|n| &self.stretches[*n as usize]);
        let lengths = here.into_iter().flat_map(move |s| {
            let rest = s.end - progress;
            let whole = (rest <= s.most).then_some(rest);
            let longest = s.most.min(rest.saturating_sub(s.least)).min(self.top() - progress);
            let step = (longest + 1).saturating_sub(s.least).div_ceil(most).max(1);
            (s.least..longest + 1).step_by(step).chain(whole).map(move |l| (l, s.liked))
        });
        lengths.take_while(move |(length, _)| progress + length <= self.top()).map(|(length, liked)| Move {
            length,
            cost: self.session + self.length * length.abs_diff(liked) as i64,
        })
    }
}

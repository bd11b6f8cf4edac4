//! Which progress each day may begin with in a plan that costs no more than a ceiling.
//!
//! Found on the days alone: what a day's sessions cost at least along each track, what its load costs at least, added up
//! from the week's begin and from its end. Where both together exceed the ceiling, no such plan passes.

use super::exact::Week;
use super::lane::Reach;
use super::table::NEVER;

pub(super) struct Band {
    /// The least that any plan can cost.
    pub least: i64,
    /// By day and index: the least cost of the way to it, and of the way on.
    pub behind: Vec<Vec<i64>>,
    ahead: Vec<Vec<i64>>,
}

impl Band {
    /// What a day may begin with in a plan no dearer than `most`, and the least cost of the way to it.
    pub fn origins(&self, day: usize, most: i64) -> Vec<(usize, i64)> {
        let both = self.behind[day].iter().zip(&self.ahead[day]).enumerate();
        let within = both.filter(|(_, (b, a))| **b < NEVER && **a < NEVER && **b + **a <= most);
        within.map(|(index, (b, _))| (index, *b)).collect()
    }
}

impl Week<'_, '_> {
    /// The band below a ceiling. None where the work allowed is used up.
    pub fn band(&mut self, ceiling: i64) -> Option<Band> {
        let days = self.table.days.len();
        // What lies still costs time too.
        self.spend((days * self.size / 2) as u64)?;
        let mut behind = vec![vec![NEVER; self.size]; days + 1];
        behind[0][0] = 0;
        for day in 0..days {
            let (here, rest) = behind.split_at_mut(day + 1);
            let next = &mut rest[0];
            for (index, so_far) in here[day].iter_mut().enumerate() {
                if *so_far == NEVER {
                    continue;
                }
                if *so_far + self.ahead(day, index) > ceiling {
                    *so_far = NEVER;
                    continue;
                }
                let mut work = 0;
                self.walk_day(day, index, &mut |to, cost| {
                    work += 1;
                    next[to] = next[to].min(*so_far + cost);
                });
                self.spend(work)?;
            }
        }
        let mut ahead = vec![vec![NEVER; self.size]; days + 1];
        ahead[days].fill(0);
        for day in (0..days).rev() {
            let (here, rest) = ahead.split_at_mut(day + 1);
            let next = &rest[0];
            for (index, best) in here[day].iter_mut().enumerate() {
                if behind[day][index] == NEVER {
                    continue;
                }
                let mut work = 0;
                self.walk_day(day, index, &mut |to, cost| {
                    work += 1;
                    *best = next[to].saturating_add(cost).min(*best);
                });
                self.spend(work)?;
            }
        }
        Some(Band { least: ahead[0][0], behind, ahead })
    }

    /// The least that a day and those behind it add.
    pub fn ahead(&self, day: usize, index: usize) -> i64 {
        let lanes = self.lanes.iter().zip(&self.strides);
        let positions = lanes.map(|(lane, stride)| index / stride % lane.len());
        self.bounds.ahead(day, self.left[index] as usize) + self.bounds.sessions(day, positions)
    }

    /// Visits all that a day may lead to, with what it costs at least.
    fn walk_day(&self, day: usize, index: usize, visit: &mut impl FnMut(usize, i64)) {
        let (costs, slot) = (&self.bounds.day[day], self.table.unplaced);
        self.walk(day, index, &mut |to, by, cost| visit(to, cost + costs[by] - slot * by as i64));
    }

    /// Visits all that a day may lead to: index, slots placed, and what their sessions cost at least.
    pub fn walk(&self, day: usize, index: usize, visit: &mut impl FnMut(usize, usize, i64)) {
        let room = self.table.days[day].cap;
        match self.lanes.as_slice() {
            [only] => {
                for reach in only.reaches(day, index) {
                    if reach.by as usize > room {
                        break;
                    }
                    visit(reach.to as usize, reach.by as usize, reach.cost);
                }
            }
            lanes => {
                let legs: Vec<(&[Reach], usize)> = lanes
                    .iter()
                    .zip(&self.strides)
                    .map(|(lane, stride)| (lane.reaches(day, index / stride % lane.len()), *stride))
                    .collect();
                legs_from(&legs, (0, 0, 0), room, visit);
            }
        }
    }
}

fn legs_from(
    legs: &[(&[Reach], usize)],
    (index, by, cost): (usize, usize, i64),
    room: usize,
    visit: &mut impl FnMut(usize, usize, i64),
) {
    let Some((&(reaches, stride), others)) = legs.split_first() else { return };
    for reach in reaches {
        let by = by + reach.by as usize;
        if by > room {
            break;
        }
        let to = (index + reach.to as usize * stride, by, cost + reach.cost);
        if others.is_empty() {
            visit(to.0, to.1, to.2);
        } else {
            legs_from(others, to, room, visit);
        }
    }
}

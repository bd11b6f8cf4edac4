//! Reads the plan off the cost to go: the first of the best by the tie rule.
//!
//! A list of sessions comes first that has, at the first place where two differ, the earlier start, then the earlier end,
//! then the activity that stands first in the problem; and one that goes on comes before one that stops. So at every
//! start, in order, the shortest session is taken that the best cost allows, and passing is the last resort.

use super::band::Band;
use super::exact::Week;
use super::fan::Fan;
use super::table::{Chosen, NEVER};

impl Week<'_, '_> {
    /// Reads the first of the best plans, by the tie rule.
    pub fn read(&mut self, fan: &mut Fan, band: &Band, most: i64) -> Option<Vec<Chosen>> {
        let (mut chosen, mut index, mut free) = (Vec::new(), 0, 0);
        while let Some(start) = self.table.starts.get(free) {
            let day = start.day;
            let (to, cap) = (self.table.days[day].to, self.table.days[day].cap);
            fan.fill(self, day, &[(index, band.behind[day][index])], most)?;
            let mut load = 0;
            let mut at = free;
            free = to;
            let mut cost = self.begin_cost(index, at);
            while at < to {
                let Some((session, step_to, rest)) = self.first_of(fan, day, (index, load), at, cost) else {
                    at += 1;
                    continue;
                };
                chosen.push(session);
                (index, load, cost) = (step_to, load + session.length, rest);
                at = self.table.next(session.start, session.length);
                free = free.max(at);
            }
            debug_assert!(load <= cap);
        }
        Some(chosen)
    }

    /// The first session, by length and then by place, that begins at `at` in a plan of this cost to go.
    fn first_of(
        &self,
        fan: &Fan,
        day: usize,
        (index, load): (usize, usize),
        at: usize,
        cost: i64,
    ) -> Option<(Chosen, usize, i64)> {
        let (table, cap) = (self.table, self.table.days[day].cap);
        let mut first: Option<(Chosen, usize, i64)> = None;
        for (lane, stride) in self.lanes.iter().zip(&self.strides) {
            let position = index / stride % lane.len();
            let Some(task) = lane.task[position] else { continue };
            for step in lane.steps(position) {
                let length = step.length as usize;
                let after = load + length;
                if after > cap || length > table.starts[at].room {
                    break;
                }
                let to = index + (step.to as usize - position) * stride;
                let rest = self.after(day, to, after, at, length, fan.labels(cap, to, after));
                let own = step.cost - table.unplaced * length as i64 + table.time_cost(at, length)
                    - table.saved(at, task, length);
                if rest < NEVER && own + rest == cost {
                    let session = Chosen { start: at, length, task };
                    if first.is_none_or(|(f, ..)| (length, task) < (f.length, f.task)) {
                        first = Some((session, to, rest));
                    }
                    break;
                }
            }
        }
        first
    }
}

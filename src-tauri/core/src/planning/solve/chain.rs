//! The exact answer for one track.
//!
//! With one chain of tasks, progress along the chain at the start of a day and progress now give the day's load, so
//! a table over start, progress and load is exact. It is filled from the end of the week, and read from its
//! beginning, earliest and shortest session first: that is the tie rule. Before, a bound that ignores the time of
//! day tells which progress a day can begin with in any plan as good as the one already known.

use super::table::{Chosen, NEVER, Table, Track};

/// The best sessions, or none where the tables would take more than `most_steps`.
pub(super) fn solve(table: &Table<'_>, most_steps: u64) -> Option<Vec<Chosen>> {
    let chain = Chain::new(table);
    let bound = chain.bounds();
    // A narrow band around the bound's own way gives a plan, and its cost narrows the search for the best.
    let best = bound.iter().flatten().copied().min().unwrap_or(NEVER);
    let mut slack = best.saturating_abs() / 16 + 40;
    let known = loop {
        let band = chain.within(&bound, best.saturating_add(slack));
        if chain.steps(&band) > most_steps {
            return None;
        }
        let ahead = chain.fill(&band);
        let cost = ahead[0][0];
        if cost <= best.saturating_add(slack) {
            // Every plan outside the band costs more than the band's bound: this one is proven.
            return Some(chain.read(&ahead));
        }
        if cost < NEVER {
            break cost;
        }
        if slack > NEVER / 4 {
            return None;
        }
        slack *= 4;
    };
    let band = chain.within(&bound, known);
    (chain.steps(&band) <= most_steps).then(|| chain.read(&chain.fill(&band)))
}

/// Which progress each day may begin with.
type Band = Vec<Vec<bool>>;

struct Chain<'t, 'p> {
    table: &'t Table<'p>,
    track: &'t Track,
    /// Most progress that the week has room for.
    top: usize,
}

impl<'t, 'p> Chain<'t, 'p> {
    fn new(table: &'t Table<'p>) -> Self {
        let track = &table.tracks[0];
        let room: usize = table.days.iter().map(|d| d.cap).sum();
        Self { table, track, top: track.total.min(room) }
    }

    fn end_cost(&self, progress: usize) -> i64 {
        self.table.unplaced * (self.track.total - progress) as i64
    }

    /// For each day and progress at its start, the least that any plan through there can cost.
    fn bounds(&self) -> Vec<Vec<i64>> {
        let (days, top) = (&self.table.days, self.top);
        let widest = days.iter().map(|d| d.cap).max().unwrap_or(0);
        // Cheapest sessions from one progress to another, whatever the time.
        let mut lengths = vec![vec![NEVER; widest + 1]; top + 1];
        for (from, row) in lengths.iter_mut().enumerate() {
            row[0] = 0;
            for by in 0..=widest.min(top - from) {
                let so_far = row[by];
                if so_far >= NEVER {
                    continue;
                }
                for step in self.track.moves.get(from + by).into_iter().flatten() {
                    if by + step.length > widest {
                        break;
                    }
                    row[by + step.length] = row[by + step.length].min(so_far + step.cost);
                }
            }
        }
        let day_cost = |day: usize, from: usize, by: usize| {
            let day = &days[day];
            let kept: usize = self.table.before[day.from..day.to].iter().map(Vec::len).sum();
            let saved = if by > 0 { self.table.moved * kept as i64 } else { 0 };
            lengths[from][by].saturating_add(day.even[by]) - saved
        };
        let mut behind = vec![vec![NEVER; top + 1]; days.len() + 1];
        behind[days.len()] = (0..=top).map(|progress| self.end_cost(progress)).collect();
        for day in (0..days.len()).rev() {
            for from in 0..=top {
                for by in 0..=days[day].cap.min(top - from) {
                    let cost = day_cost(day, from, by).saturating_add(behind[day + 1][from + by]);
                    behind[day][from] = behind[day][from].min(cost);
                }
            }
        }
        let mut ahead = vec![vec![NEVER; top + 1]; days.len() + 1];
        ahead[0][0] = 0;
        for day in 0..days.len() {
            for from in 0..=top {
                let so_far = ahead[day][from];
                if so_far >= NEVER {
                    continue;
                }
                for by in 0..=days[day].cap.min(top - from) {
                    let cost = so_far.saturating_add(day_cost(day, from, by));
                    ahead[day + 1][from + by] = ahead[day + 1][from + by].min(cost);
                }
            }
        }
        let add = |(a, b): (&i64, &i64)| if *a >= NEVER || *b >= NEVER { NEVER } else { a + b };
        ahead.iter().zip(&behind).map(|(a, b)| a.iter().zip(b).map(add).collect()).collect()
    }

    fn within(&self, bound: &[Vec<i64>], most: i64) -> Band {
        bound.iter().map(|row| row.iter().map(|cost| *cost <= most && *cost < NEVER).collect()).collect()
    }

    /// How many table steps a band asks for.
    fn steps(&self, band: &Band) -> u64 {
        let days = self.table.days.iter().zip(band);
        let rows = days.map(|(day, open)| {
            (day.to - day.from) as u64 * (day.cap as u64 + 1) * open.iter().filter(|o| **o).count() as u64
        });
        rows.sum::<u64>().saturating_mul(self.table.longest as u64 + 1)
    }

    /// The least cost from each start on, for a day that begins there with that progress and nothing placed.
    fn fill(&self, band: &Band) -> Vec<Vec<i64>> {
        let count = self.table.starts.len();
        let mut ahead = vec![Vec::new(); count + 1];
        ahead[count] = (0..=self.top).map(|p| self.end_cost(p)).collect();
        let mut rows = Vec::new();
        for (number, day) in self.table.days.iter().enumerate().rev() {
            for row in &mut ahead[day.from..day.to] {
                *row = vec![NEVER; self.top + 1];
            }
            for progress in (0..=self.top).filter(|p| day.to > day.from && band[number][*p]) {
                self.day(number, progress, &ahead, &mut rows);
                let width = day.cap + 1;
                for start in day.from..day.to {
                    ahead[start][progress] = rows[(start - day.from) * width];
                }
            }
        }
        ahead
    }

    /// Fills one day's rows (start by load) for a given progress at its beginning.
    fn day(&self, number: usize, begun: usize, ahead: &[Vec<i64>], rows: &mut Vec<i64>) {
        let (table, day) = (self.table, &self.table.days[number]);
        let width = day.cap + 1;
        let full = day.cap.min(self.top - begun);
        rows.clear();
        rows.resize((day.to - day.from + 1) * width, NEVER);
        let last = (day.to - day.from) * width;
        for load in 0..=full {
            rows[last + load] = day.even[load] + ahead[day.to][begun + load];
        }
        for start in (day.from..day.to).rev() {
            let here = (start - day.from) * width;
            let room = table.starts[start].room;
            for load in 0..=full {
                let mut best = rows[here + width + load];
                let progress = begun + load;
                for step in &self.track.moves[progress] {
                    let after = load + step.length;
                    if step.length > room || after > full {
                        break;
                    }
                    let cost = step.cost
                        + table.time_cost(start, step.length)
                        + self.after(number, start, step.length, begun, after, ahead, rows);
                    best = best.min(cost);
                }
                for &(task, length) in &table.before[start] {
                    let known =
                        self.track.task_at[progress] == task && length <= room && load + length <= full;
                    let step = self.track.moves[progress].iter().find(|m| known && m.length == length);
                    if let Some(step) = step {
                        let cost = step.cost + table.time_cost(start, length) - table.moved
                            + self.after(number, start, length, begun, load + length, ahead, rows);
                        best = best.min(cost);
                    }
                }
                rows[here + load] = best.min(NEVER);
            }
        }
    }

    /// The least cost after a session.
    #[inline]
    #[allow(clippy::too_many_arguments)]
    fn after(
        &self,
        number: usize,
        start: usize,
        length: usize,
        begun: usize,
        load: usize,
        ahead: &[Vec<i64>],
        rows: &[i64],
    ) -> i64 {
        let day = &self.table.days[number];
        let next = self.table.next(start, length);
        if next <= day.to {
            rows[(next - day.from) * (day.cap + 1) + load]
        } else {
            day.even[load] + ahead[next][begun + load]
        }
    }

    /// Reads the best plan off the tables, by the tie rule.
    fn read(&self, ahead: &[Vec<i64>]) -> Vec<Chosen> {
        let (table, mut rows) = (self.table, Vec::new());
        let (mut chosen, mut at, mut progress) = (Vec::new(), 0, 0);
        while at < table.starts.len() {
            let number = table.starts[at].day;
            let day = &table.days[number];
            let begun = progress;
            self.day(number, begun, ahead, &mut rows);
            while at < day.to {
                let load = progress - begun;
                let best = rows[(at - day.from) * (day.cap + 1) + load];
                let full = day.cap.min(self.top - begun);
                let step = self.track.moves[progress].iter().find(|step| {
                    let fits = step.length <= table.starts[at].room && load + step.length <= full;
                    fits && {
                        let task = self.track.task_at[progress];
                        let cost = step.cost + table.time_cost(at, step.length)
                            - table.saved(at, task, step.length)
                            + self.after(number, at, step.length, begun, load + step.length, ahead, &rows);
                        best < NEVER && cost == best
                    }
                });
                match step {
                    Some(step) => {
                        let task = self.track.task_at[progress];
                        chosen.push(Chosen { start: at, length: step.length, task });
                        at = table.next(at, step.length);
                        progress += step.length;
                    }
                    None => at += 1,
                }
            }
        }
        chosen
    }
}

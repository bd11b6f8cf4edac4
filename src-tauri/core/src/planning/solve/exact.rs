//! The exact answer, by construction, for any number of tracks that the work allowed suffices for.
//!
//! Days are bound to each other by progress alone (and by the time at which a session near midnight ends). So the cost to
//! go is found from the last day to the first, each day filled exactly (`fan`), for the progress that a day may begin
//! with in a plan no dearer than a ceiling: bounds that leave the time of day out say which. A plan at or below the
//! ceiling is the best there is, because all that was left out costs more; else the ceiling is raised. The plan is read
//! from the week's beginning, earliest and shortest session first, by equality with the cost to go: the tie rule.

use super::band::Band;
use super::bounds::Bounds;
use super::fan::{Begin, Clock, Fan};
use super::lane::Lane;
use super::table::{Chosen, Kept, NEVER, Table};

/// Most entries of any table: what keeps the memory small.
const MOST_ENTRIES: usize = 2_500_000;

/// Most combinations of progress.
const MOST_INDICES: usize = 120_000;

pub(super) struct Week<'t, 'p> {
    pub table: &'t Table<'p>,
    pub lanes: Vec<Lane>,
    pub strides: Vec<usize>,
    /// Combinations of progress.
    pub size: usize,
    pub clocks: Vec<Option<Clock>>,
    pub bounds: Bounds,
    /// By index: slots left of all tracks, as far as the week could hold them.
    pub left: Vec<u32>,
    begins: Vec<Option<Begin>>,
    /// Kept sessions by day, in order of task and length.
    kept: Vec<Vec<Kept>>,
    work: u64,
}

/// The best sessions, or none where finding them would take more than `work` steps; takes off what was used.
pub(super) fn solve(table: &Table<'_>, work: &mut u64) -> Option<Vec<Chosen>> {
    let mut week = Week::of(table, work)?;
    let chosen = week.solve();
    *work = week.work;
    chosen
}

impl<'t, 'p> Week<'t, 'p> {
    fn of(table: &'t Table<'p>, work: &mut u64) -> Option<Self> {
        let (mut size, mut strides, mut lanes) = (1usize, Vec::new(), Vec::new());
        for track in &table.tracks {
            let lane = Lane::of(track, MOST_ENTRIES / 2)?;
            strides.push(size);
            size = size.checked_mul(lane.len()).filter(|size| *size <= MOST_INDICES)?;
            lanes.push(lane);
        }
        for lane in &mut lanes {
            lane.measure(table, MOST_ENTRIES / 4, work)?;
        }
        let widest = table.days.iter().map(|d| d.cap).max().unwrap_or(0);
        let clocks: usize = (0..table.days.len()).map(|day| Clock::size(table, day)).sum();
        if size * (widest + 1) > 2 * MOST_ENTRIES || clocks > MOST_ENTRIES {
            return None;
        }
        *work = work.checked_sub((clocks + Bounds::steps(table, &lanes)) as u64)?;
        let bounds = Bounds::of(table, &lanes);
        let left = (0..size).map(|index| {
            let left = lanes.iter().zip(&strides).map(|(lane, stride)| {
                let progress = &lane.progress;
                progress[progress.len() - 1] - progress[index / stride % progress.len()]
            });
            left.sum::<usize>() as u32
        });
        let left = left.collect();
        let days = table.days.len();
        let mut kept = vec![Vec::new(); days];
        for session in &table.kept {
            kept[table.starts[session.start].day].push(*session);
        }
        for kept in &mut kept {
            kept.sort_by_key(|k| (k.task, k.length, k.start));
        }
        let begins = (0..days).map(|_| None).collect();
        let clocks = (0..days).map(|_| None).collect();
        let mut week = Self { table, lanes, strides, size, clocks, bounds, left, begins, kept, work: *work };
        week.clocks = (0..days).map(|day| Some(Clock::of(table, day))).collect();
        Some(week)
    }

    /// Takes so many steps off the work allowed.
    pub fn spend(&mut self, steps: u64) -> Option<()> {
        let enough = steps <= self.work;
        self.work = self.work.saturating_sub(steps);
        enough.then_some(())
    }

    /// The starts of a day's kept sessions of a task and a length.
    pub fn kept(&self, day: usize, task: usize, length: usize) -> impl Iterator<Item = usize> + '_ {
        let kept = &self.kept[day];
        let from = kept.partition_point(|k| (k.task, k.length) < (task, length));
        kept[from..].iter().take_while(move |k| (k.task, k.length) == (task, length)).map(|k| k.start)
    }

    /// The cost to go where no session of the day of `start` has begun, or of the days before it.
    pub fn begin_cost(&self, index: usize, start: usize) -> i64 {
        match self.table.starts.get(start) {
            None => 0,
            Some(at) => self.begins[at.day].as_ref().map_or(NEVER, |begin| begin.cost(index, start)),
        }
    }

    fn solve(&mut self) -> Option<Vec<Chosen>> {
        // Nothing placed costs nothing here, so this ends.
        let mut known = 0;
        let first = self.ahead(0, 0);
        let mut slack = self.first_slack(first);
        let mut ceiling = first.saturating_add(slack.saturating_mul(4));
        let mut fan = Fan::default();
        loop {
            ceiling = ceiling.min(known);
            let band = self.band(ceiling)?;
            if band.least <= ceiling {
                loop {
                    let within = band.least.saturating_add(slack).min(ceiling);
                    let found = self.fill(&mut fan, &band, within)?;
                    if found <= within {
                        return self.read(&mut fan, &band, within);
                    }
                    known = known.min(found);
                    if within == ceiling {
                        break;
                    }
                    slack = slack.saturating_mul(3).min(known.saturating_sub(band.least));
                }
            }
            ceiling = ceiling.max(band.least.min(known)).saturating_add(slack.saturating_mul(3));
        }
    }

    /// How far above the bound the first ceiling lies: a share of what there is to pay, unplaced work apart.
    fn first_slack(&self, least: i64) -> i64 {
        let placed = i64::from(self.left[0]);
        least.saturating_add(self.table.unplaced.saturating_mul(placed)).max(0) / 256
            + 2 * self.table.session_cost()
            + 4
    }

    /// Fills the week from its end; the cost of the best plan that never leaves the band.
    fn fill(&mut self, fan: &mut Fan, band: &Band, most: i64) -> Option<i64> {
        for day in (0..self.table.days.len()).rev() {
            let origins = band.origins(day, most);
            fan.fill(self, day, &origins, most)?;
            self.begins[day] = Some(fan.begin(self.size));
        }
        Some(self.begin_cost(0, 0))
    }
}

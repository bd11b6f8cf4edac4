//! The obvious solver: tries every plan of a tiny week, judges it by the rules as they are written, and keeps the best,
//! the first of the best by the tie rule. Knows nothing of how the planner searches.

use waymark_core::planning::problem::{Placed, Problem, Task};

/// A session as the tie rule compares it: start, end, activity's place in the problem.
type Entry = (u32, u32, usize);

/// The right answer to a tiny week.
pub struct Answer {
    /// Its cost.
    pub cost: u64,
    /// Its sessions, in order of time.
    pub sessions: Vec<Placed>,
}

struct Search<'p> {
    problem: &'p Problem,
    tasks: Vec<&'p Task>,
    /// Places of each track's activities.
    tracks: Vec<Vec<usize>>,
    /// Spans of each day: windows that touch, joined.
    spans: Vec<Vec<(u32, u32)>>,
    sessions: Vec<Entry>,
    best: Option<(u64, Vec<Entry>)>,
    plans: u32,
}

/// None where the week has more than `most` plans to try.
pub fn solve(problem: &Problem, most: u32) -> Option<Answer> {
    let mut place = 0;
    let tracks = problem.tracks.iter().map(|track| {
        place += track.len();
        (place - track.len()..place).collect()
    });
    let tracks = tracks.collect();
    let spans = problem.days.iter().map(|day| {
        let mut windows: Vec<(u32, u32)> = day.windows.iter().map(|w| (w.start, w.end)).collect();
        windows.sort_unstable();
        let mut spans: Vec<(u32, u32)> = Vec::new();
        for (start, end) in windows {
            match spans.last_mut() {
                Some(last) if last.1 == start => last.1 = end,
                _ => spans.push((start, end)),
            }
        }
        spans
    });
    let spans = spans.collect();
    let tasks: Vec<&Task> = problem.tracks.iter().flatten().collect();
    let mut search = Search { problem, tasks, tracks, spans, sessions: Vec::new(), best: None, plans: 0 };
    search.extend(most);
    let (cost, sessions) = search.best?;
    let placed = |(start, end, place): Entry| Placed { task: search.tasks[place].id.clone(), start, end };
    (search.plans <= most).then(|| Answer { cost, sessions: sessions.into_iter().map(placed).collect() })
}

impl Search<'_> {
    /// Judges the plan so far and tries every session that could come next in time.
    fn extend(&mut self, most: u32) {
        self.plans += 1;
        if self.plans > most {
            return;
        }
        self.judge();
        let free = self.sessions.last().map_or(0, |(_, end, _)| end + self.problem.break_minutes);
        let grid = self.problem.grid_minutes;
        for (day, spans) in self.spans.clone().iter().enumerate() {
            for (open, close) in spans {
                for start in
                    (*open..*close).filter(|s| *s >= free && s % self.problem.start_grid_minutes == 0)
                {
                    for end in (start + grid..=*close).step_by(grid as usize) {
                        for track in 0..self.tracks.len() {
                            if let Some(place) = self.turn(track)
                                && self.allowed(day, place, end - start)
                            {
                                self.sessions.push((start, end, place));
                                self.extend(most);
                                self.sessions.pop();
                            }
                        }
                    }
                }
            }
        }
    }

    fn placed(&self, place: usize) -> u32 {
        self.sessions.iter().filter(|s| s.2 == place).map(|s| s.1 - s.0).sum()
    }

    /// Rule 5: the first activity of a track that is not complete.
    fn turn(&self, track: usize) -> Option<usize> {
        self.tracks[track].iter().copied().find(|place| self.placed(*place) < self.tasks[*place].minutes)
    }

    /// Rules 2 and 4, but for the stub that a later session may still take away.
    fn allowed(&self, day: usize, place: usize, length: u32) -> bool {
        let task = self.tasks[place];
        let fixed = self.problem.days[day].fixed_minutes;
        let of_day =
            self.sessions.iter().filter(|s| self.spans[day].iter().any(|(a, b)| *a <= s.0 && s.1 <= *b));
        let load = fixed + of_day.map(|s| s.1 - s.0).sum::<u32>() + length;
        length >= task.min.min(task.minutes)
            && length <= task.max
            && self.placed(place) + length <= task.minutes
            && load <= self.problem.daily_max_minutes.max(fixed)
    }

    fn judge(&mut self) {
        let stub = |place: usize| {
            let task = self.tasks[place];
            let left = task.minutes - self.placed(place);
            left > 0 && left < task.min.min(task.minutes)
        };
        if (0..self.tasks.len()).any(stub) {
            return;
        }
        let cost = self.cost();
        let sessions = &self.sessions;
        // A list that goes on comes before one that stops.
        let comes_first = |known: &Vec<Entry>| {
            let differs = sessions.iter().zip(known).find(|(a, b)| a != b);
            differs.map_or(sessions.len() > known.len(), |(a, b)| a < b)
        };
        let better = match &self.best {
            None => true,
            Some((least, known)) => cost < *least || (cost == *least && comes_first(known)),
        };
        if better {
            self.best = Some((cost, self.sessions.clone()));
        }
    }

    fn cost(&self) -> u64 {
        let (problem, weights) = (self.problem, self.problem.weights);
        let grid = problem.grid_minutes;
        let slots = |minutes: u32| u64::from(minutes / grid);
        let mut cost = 0;
        for (place, task) in self.tasks.iter().enumerate() {
            cost += weights.unplaced * slots(task.minutes - self.placed(place));
        }
        for (start, end, place) in &self.sessions {
            let task = self.tasks[*place];
            let preferred = task.prefer.min(task.minutes);
            cost += weights.session + weights.length * slots((end - start).abs_diff(preferred));
        }
        for day in &problem.days {
            let mut load = day.fixed_minutes;
            for window in &day.windows {
                for slot in (window.start..window.end).step_by(grid as usize) {
                    if self.sessions.iter().any(|s| s.0 <= slot && slot < s.1) {
                        cost += u64::from(window.cost);
                        load += grid;
                    }
                }
            }
            cost += weights.even * slots(load) * slots(load);
        }
        let mut old: Vec<&Placed> = problem.previous.iter().collect();
        old.sort_by_key(|p| (&p.task, p.start, p.end));
        old.dedup();
        for session in old {
            let Some(place) = self.tasks.iter().position(|t| t.id == session.task) else { continue };
            if !self.sessions.contains(&(session.start, session.end, place)) {
                cost += weights.moved;
            }
        }
        cost
    }
}

//! A good answer where the best is out of reach: the bounded search, then one part of the week after the other solved
//! exactly while the rest stands, for as long as that makes the plan cheaper and the work allowed suffices.
//!
//! A part is a pair of tracks over the whole week, or two days of all of them. What stands is cut out of the windows, as
//! for pinned sessions, and counted in its day's load.

use super::table::Table;
use super::{beam, exact};
use crate::planning::cost::cost;
use crate::planning::problem::{Day, Placed, Problem, Task, WeekPlan, Window};
use crate::planning::verify::verify;
use std::collections::BTreeMap;

/// Steps for all parts together, and for one of them.
const STEPS: u64 = 16_000_000;
const STEPS_OF_PART: u64 = 2_500_000;

/// Days of a part that holds every track.
const DAYS: usize = 2;

/// More tracks than this are laid end to end, so that the search stays bounded: a plan for these is one for those.
const TRACKS: usize = 6;

/// The sessions of a good plan, in order of time.
pub(super) fn solve(problem: &Problem) -> Vec<Placed> {
    let problem = &with_few_tracks(problem);
    let table = Table::of(problem);
    let mut sessions: Vec<Placed> = beam::solve(&table).iter().map(|c| table.session(c)).collect();
    let mut least = cost(problem, &sessions);
    if let Some(before) = still_standing(problem)
        && before.cost <= least
    {
        (least, sessions) = (before.cost, before.sessions);
    }
    let parts = parts(problem);
    let tasks = problem.tracks.iter().map(Vec::len).sum::<usize>();
    let (mut work, mut unchanged) = (STEPS, 0);
    for part in parts.iter().cycle() {
        if unchanged == parts.len() || work == 0 {
            break;
        }
        unchanged += 1;
        // Putting the question costs time too.
        work = work.saturating_sub(20_000 + (tasks * (sessions.len() + 1)) as u64);
        let Some(better) = solve_part(problem, &sessions, part, &mut work) else { continue };
        let cost = cost(problem, &better);
        if cost < least {
            (least, sessions, unchanged) = (cost, better, 0);
        }
    }
    sessions
}

/// What is solved anew: these tracks on these days.
struct Part {
    tracks: Vec<usize>,
    from: usize,
    to: usize,
}

fn parts(problem: &Problem) -> Vec<Part> {
    let (tracks, days) = (problem.tracks.len(), problem.days.len());
    let mut parts = Vec::new();
    for first in 0..tracks {
        if tracks < 3 {
            parts.push(Part { tracks: vec![first], from: 0, to: days });
        } else {
            let pairs = first + 1..tracks;
            parts.extend(pairs.map(|second| Part { tracks: vec![first, second], from: 0, to: days }));
        }
    }
    let spans = 0..(days + 1).saturating_sub(DAYS);
    parts.extend(spans.map(|from| Part { tracks: (0..tracks).collect(), from, to: from + DAYS }));
    parts
}

/// The whole plan with this part at its best; none where that is out of reach or would leave out what must be in.
fn solve_part(problem: &Problem, sessions: &[Placed], part: &Part, work: &mut u64) -> Option<Vec<Placed>> {
    let mut asked = Problem { tracks: Vec::new(), ..problem.clone() };
    let begin = |day: usize| problem.days[day..].iter().flat_map(|d| &d.windows).map(|w| w.start).min();
    let from = begin(part.from)?;
    let to = begin(part.to).unwrap_or(u32::MAX);
    let (mut free, mut needed) = (Vec::new(), BTreeMap::new());
    for track in &part.tracks {
        let tasks = &problem.tracks[*track];
        let of_track: Vec<&Placed> =
            sessions.iter().filter(|s| tasks.iter().any(|t| t.id == s.task)).collect();
        let goes_on = of_track.iter().any(|s| s.start >= to);
        let minutes = |task: &Task, from: u32, to: u32| -> u32 {
            let own = of_track.iter().filter(|s| s.task == task.id && (from..to).contains(&s.start));
            own.map(|s| s.end - s.start).sum()
        };
        let work = tasks.iter().filter_map(|task| {
            let inside = minutes(task, from, to);
            let minutes = if goes_on { inside } else { task.minutes - minutes(task, 0, from) };
            if goes_on {
                needed.insert(task.id.as_str(), inside);
            }
            (minutes > 0).then(|| Task { minutes, ..task.clone() })
        });
        asked.tracks.push(work.collect());
        free.extend(of_track.into_iter().filter(|s| (from..to).contains(&s.start)));
    }
    let stands: Vec<&Placed> = sessions.iter().filter(|s| !free.contains(s)).collect();
    for (number, day) in asked.days.iter_mut().enumerate() {
        if (part.from..part.to).contains(&number) {
            cut_out(day, &stands, problem.break_minutes);
        } else {
            day.windows.clear();
        }
    }
    let mut steps = STEPS_OF_PART.min(*work);
    *work -= steps;
    let table = Table::of(&asked);
    let found = exact::solve(&table, &mut steps);
    *work += steps;
    let found: Vec<Placed> = found?.iter().map(|c| table.session(c)).collect();
    for session in &found {
        if let Some(minutes) = needed.get_mut(session.task.as_str()) {
            *minutes = minutes.saturating_sub(session.end - session.start);
        }
    }
    if needed.values().any(|minutes| *minutes > 0) {
        return None;
    }
    let mut all: Vec<Placed> = stands.into_iter().cloned().chain(found).collect();
    all.sort_by_key(|s| s.start);
    Some(all)
}

/// Takes sessions that stand, with the breaks around them, out of a day's windows and into its load.
fn cut_out(day: &mut Day, stands: &[&Placed], pause: u32) {
    for session in stands {
        let (from, to) = (session.start.saturating_sub(pause), session.end.saturating_add(pause));
        if day.windows.iter().any(|w| (w.start..w.end).contains(&session.start)) {
            day.fixed_minutes += session.end - session.start;
        }
        let around =
            |w: &Window| [Window { end: w.end.min(from), ..*w }, Window { start: w.start.max(to), ..*w }];
        day.windows = day.windows.iter().flat_map(around).filter(|w| w.start < w.end).collect();
    }
}

/// The plan before, where it could stand as it is.
fn still_standing(problem: &Problem) -> Option<WeekPlan> {
    let mut sessions = problem.previous.clone();
    sessions.sort_by_key(|s| s.start);
    if sessions.is_empty() {
        return None;
    }
    let before = WeekPlan { cost: cost(problem, &sessions), optimal: false, sessions };
    verify(problem, &before).is_empty().then_some(before)
}

fn with_few_tracks(problem: &Problem) -> Problem {
    let mut few = problem.clone();
    few.tracks.retain(|track| !track.is_empty());
    if few.tracks.len() > TRACKS {
        let all = few.tracks.split_off(TRACKS);
        for (number, track) in all.into_iter().enumerate() {
            few.tracks[number % TRACKS].extend(track);
        }
    }
    few
}

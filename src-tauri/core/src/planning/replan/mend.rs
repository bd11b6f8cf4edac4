//! Where missing minutes cost least: beside what stands, this week before the next, beside the reserve before in it.
//!
//! What stands is cut out of the week like any taken time, so that nothing has to move for what was missed; the
//! author's order gives way there, because a made-up hour on Saturday is what the reserve is for, and a plan shifted
//! by an hour is not. Only a week that lost sessions itself (new busy time) may be solved whole, keeping what it can.

use super::InForce;
use super::sorted::{Missing, State};
use crate::planning::memory::Memory;
use crate::planning::model::{PlannedSession, Request, Span, Standing};
use crate::planning::plan::session;
use crate::planning::week::{Frame, Share, grids, lengths, problem_in, spans};
use chrono::{Days, Duration, NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;

/// Calendar weeks that take missing minutes up, from the one in which they are missed. More is a new plan.
const NEAR_WEEKS: u64 = 4;

/// Finds a place for everything that is missing, a session's worth in one piece where the near weeks hold it so. False
/// where they do not hold it at all.
pub(super) fn mend(request: &Request, force: &InForce, state: &mut State, memory: &mut Memory) -> bool {
    let missing = std::mem::take(&mut state.missing);
    for whole in [true, false] {
        let mut kept = state.kept.clone();
        if weeks_hold(request, force, &mut kept, missing.clone(), whole, memory) {
            state.kept = kept;
            return true;
        }
    }
    false
}

fn weeks_hold(
    request: &Request,
    force: &InForce,
    kept: &mut Vec<PlannedSession>,
    mut waiting: Vec<Missing>,
    whole: bool,
    memory: &mut Memory,
) -> bool {
    while let Some(first) = waiting.iter().map(|m| m.from).min() {
        let mut week = first;
        let (mut due, later): (Vec<Missing>, Vec<Missing>) =
            waiting.into_iter().partition(|m| m.from == first);
        waiting = later;
        while !due.is_empty() {
            if week >= first + Days::new(7 * NEAR_WEEKS) {
                return false;
            }
            due = fill(request, force, kept, week, due, whole, memory);
            week = week + Days::new(7);
        }
    }
    true
}

/// Puts into a week what it holds of `due`; returns the rest.
fn fill(
    request: &Request,
    force: &InForce,
    kept: &mut Vec<PlannedSession>,
    week: NaiveDate,
    mut due: Vec<Missing>,
    whole: bool,
    memory: &mut Memory,
) -> Vec<Missing> {
    due.retain(|missing| !lengthened(request, kept, week, missing));
    let reserve = force.weeks.iter().find(|w| w.start == week).map_or(&[][..], |w| &w.reserve);
    let lost_here = due.iter().any(|m| m.displaced && m.from == week);
    let mut left = due.clone();
    for spared in [reserve, &[]] {
        let (new, rest) = beside(request, kept, week, &due, spared, whole, memory);
        if rest.is_empty() || spared.is_empty() {
            if !rest.is_empty()
                && lost_here
                && let Some(whole) = whole_week(request, kept, week, &due, memory)
            {
                *kept = whole;
                return Vec::new();
            }
            kept.extend(new);
            left = rest;
            break;
        }
    }
    kept.sort_by_key(|s| s.start);
    left
}

/// A week's free time beside its kept sessions.
pub(super) fn frame_beside(request: &Request, kept: &[PlannedSession], week: NaiveDate) -> Frame {
    Frame::of(&with_standing(request, kept, week), week)
}

/// The request with a week's kept sessions as what stands.
fn with_standing(request: &Request, kept: &[PlannedSession], week: NaiveDate) -> Request {
    let mut with = request.clone();
    with.standing.extend(of_week(kept, week).map(|s| {
        let start = request.zone.instant(s.start);
        let span = Span { start, end: start + Duration::minutes(i64::from(s.minutes)) };
        Standing { path: s.path.clone(), activity: s.activity.clone(), span, counts: true }
    }));
    with
}

fn of_week(kept: &[PlannedSession], week: NaiveDate) -> impl Iterator<Item = &PlannedSession> {
    kept.iter().filter(move |s| (0..7).contains(&(s.start.date() - week).num_days()))
}

/// Minutes that a week may still carry. Its reserve is for exactly this, also where the learner's most is the target.
fn room(request: &Request, frame: &Frame) -> u32 {
    request.most_with_reserve().saturating_sub(frame.standing_minutes)
}

/// Places what it can beside the kept sessions, and with their break beside the `spared` times: new sessions, and
/// what is left.
fn beside(
    request: &Request,
    kept: &[PlannedSession],
    week: NaiveDate,
    due: &[Missing],
    spared: &[(NaiveDateTime, NaiveDateTime)],
    whole: bool,
    memory: &mut Memory,
) -> (Vec<PlannedSession>, Vec<Missing>) {
    let mut with = with_standing(request, kept, week);
    let pause = Duration::minutes(i64::from(request.rules.break_minutes));
    let spare = |(from, to): &(NaiveDateTime, NaiveDateTime)| Span {
        start: request.zone.instant(*from) - pause,
        end: request.zone.instant(*to) + pause,
    };
    with.declined.extend(spared.iter().map(spare));
    let frame = Frame::of(&with, week);
    let (grid, _) = grids(&request.rules);
    let mut room = room(request, &frame);
    let mut shares = Vec::new();
    for missing in due {
        let least = least(request, missing).min(missing.minutes);
        let part = if missing.minutes <= room {
            missing.minutes
        } else {
            // Neither what is placed nor what is left may be a stub.
            room.min(missing.minutes - least) / grid * grid
        };
        if part < least {
            break;
        }
        room -= part;
        shares.push(Share { track: missing.track, item: missing.item, minutes: part });
        if part < missing.minutes {
            break;
        }
    }
    loop {
        let asked = problem_in(&with, &frame, &shares, &[]);
        let mut new = Vec::new();
        let mut placed: BTreeMap<(usize, usize), u32> = BTreeMap::new();
        for place in memory.solve(&asked.problem).sessions {
            let Some(&(track, item)) = asked.tasks.get(&place.task) else { continue };
            *placed.entry((track, item)).or_default() += place.end - place.start;
            new.push(session(request, &frame, track, item, &place));
        }
        let done = |missing: &Missing| placed.get(&(missing.track, missing.item)).copied().unwrap_or(0);
        let torn = |missing: &&Missing| {
            (1..missing.minutes).contains(&done(missing)) && one_session(request, missing)
        };
        if let Some(torn) = due.iter().filter(|_| whole).find(torn) {
            shares.retain(|share| (share.track, share.item) != (torn.track, torn.item));
            continue;
        }
        let rest = due.iter().map(|m| Missing { minutes: m.minutes.saturating_sub(done(m)), ..*m });
        return (new, rest.filter(|missing| missing.minutes > 0).collect());
    }
}

/// Whether one session could hold all of it.
fn one_session(request: &Request, missing: &Missing) -> bool {
    let kind = request.work[missing.track].activities[missing.item].kind;
    missing.minutes <= lengths(&request.rules, kind).most
}

/// The whole week solved again, with what it lost, where that finds a place for all of it: the kept sessions, this
/// week's among them where they now stand.
fn whole_week(
    request: &Request,
    kept: &[PlannedSession],
    week: NaiveDate,
    due: &[Missing],
    memory: &mut Memory,
) -> Option<Vec<PlannedSession>> {
    let frame = Frame::of(request, week);
    let mut minutes: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    for missing in due {
        *minutes.entry((missing.track, missing.item)).or_default() += missing.minutes;
    }
    let previous: Vec<PlannedSession> = of_week(kept, week).cloned().collect();
    for session in &previous {
        let track = request.work.iter().position(|work| work.path == session.path)?;
        let item = request.work[track].activities.iter().position(|a| a.id == session.activity)?;
        *minutes.entry((track, item)).or_default() += session.minutes;
    }
    let wanted: u32 = minutes.values().sum();
    if wanted > room(request, &frame) {
        return None;
    }
    let shares: Vec<Share> =
        minutes.into_iter().map(|((track, item), minutes)| Share { track, item, minutes }).collect();
    let asked = problem_in(request, &frame, &shares, &previous);
    let solved = memory.solve(&asked.problem);
    if solved.sessions.iter().map(|s| s.end - s.start).sum::<u32>() < wanted {
        return None;
    }
    let mut all: Vec<PlannedSession> = kept.to_vec();
    all.retain(|s| !previous.contains(s));
    for place in &solved.sessions {
        let &(track, item) = asked.tasks.get(&place.task)?;
        all.push(session(request, &frame, track, item, place));
    }
    all.sort_by_key(|s| s.start);
    Some(all)
}

/// Minutes too few for a session of their own lengthen one of their activity, where there is time behind it. Whether
/// they did.
fn lengthened(request: &Request, kept: &mut [PlannedSession], week: NaiveDate, missing: &Missing) -> bool {
    let least = least(request, missing);
    if missing.minutes >= least {
        return false;
    }
    let work = &request.work[missing.track];
    let activity = &work.activities[missing.item];
    let most = lengths(&request.rules, activity.kind).most;
    for at in 0..kept.len() {
        let session = &kept[at];
        let minutes = session.minutes + missing.minutes;
        let mine = session.path == work.path && session.activity == activity.id;
        if !mine || minutes > most || of_week(std::slice::from_ref(session), week).next().is_none() {
            continue;
        }
        let mut others = kept.to_vec();
        others.remove(at);
        let frame = frame_beside(request, &others, week);
        let from = (request.zone.instant(session.start) - frame.origin).num_minutes();
        let from = u32::try_from(from).unwrap_or(0);
        let holds = frame.days.iter().any(|day| {
            let inside = spans(day).iter().any(|(open, close)| *open <= from && from + minutes <= *close);
            inside && day.fixed_minutes + minutes <= request.rules.daily_max_minutes
        });
        if holds && room(request, &frame) >= minutes {
            let end = frame.local(&request.zone, from + minutes);
            kept[at] = PlannedSession { minutes, end, ..kept[at].clone() };
            return true;
        }
    }
    false
}

fn least(request: &Request, missing: &Missing) -> u32 {
    lengths(&request.rules, request.work[missing.track].activities[missing.item].kind).least
}

//! From a request to sessions on the calendar: paced week by week, each week solved, and mapped back to civil time.
//!
//! What did not fit in its week flows to the next. Nothing here is stored and nothing already planned is moved:
//! `replan` compares and proposes.

use super::memory::Memory;
use super::model::{DueMilestone, Plan, PlannedSession, PlannedWeek, Request};
use super::pacing::{Frames, Line, PacedWeek, Pacer};
use super::problem::Placed;
use super::week::{Frame, Share, grids, problem_in};
use super::{outlook, reserve, strategy, unplaced};
use crate::day::week_end;
use crate::message::Message;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Plans a request. Always answers: what has no place is listed as unplaced with its reason.
pub fn plan(request: &Request) -> Plan {
    plan_after(request, &[], &mut Memory::default())
}

/// Plans all of a request anew where another plan is in force: each week keeps of `previous`, that plan's movable
/// sessions, what it can.
pub(super) fn plan_after(request: &Request, previous: &[PlannedSession], memory: &mut Memory) -> Plan {
    let (mut plan, usable) = bare(request, previous, None, memory);
    unplaced::price(request, &mut plan.unplaced);
    plan.notes = notes(request, usable, memory);
    plan.notes.extend(no_reserve(request, &plan));
    plan
}

/// A plan without what is to be said about it, which may ask for other plans; and the study minutes of its roomiest week.
/// With a `line` it catches up with the plan in force.
pub(super) fn bare(
    request: &Request,
    previous: &[PlannedSession],
    line: Option<Line>,
    memory: &mut Memory,
) -> (Plan, u32) {
    let shaped = strategy::shape(request);
    let mut plan = Plan { left_out: shaped.left_out.clone(), ..Plan::default() };
    let frames = Frames::of(request);
    let mut pacer = Pacer::new(request, &shaped, &frames);
    if let Some(line) = line {
        pacer = pacer.following(line);
    }
    let mut usable = Vec::new();
    while let Some(week) = pacer.next_week() {
        if usable.len() < outlook::WEEKS_COMPARED && week.frame.start >= request.start {
            usable.push(week.frame.usable_minutes(&request.rules));
        }
        if !week.shares.is_empty() {
            let left = week_sessions(request, &week, previous, &mut plan, memory);
            let lost: u32 = left.iter().map(|s| s.minutes).sum();
            pacer.came_of_it(lost < week.minutes());
            for share in left {
                pacer.give_back(share);
            }
        } else {
            plan.weeks.push(planned_week(&week));
        }
    }
    while plan.weeks.last().is_some_and(|week| week.planned_minutes == 0) {
        plan.weeks.pop();
    }
    let first = plan.weeks.iter().position(|week| week.planned_minutes > 0).unwrap_or(0);
    plan.weeks.drain(..first);
    plan.unplaced = unplaced::list(request, pacer.tracks(), pacer.too_far());
    complete(request, &mut plan);
    (plan, usable.into_iter().max().unwrap_or(0))
}

/// What follows from a plan's sessions: its finish, what each session is for, and the milestones' dates.
pub(super) fn complete(request: &Request, plan: &mut Plan) {
    plan.sessions.sort_by_key(|s| s.start);
    plan.finish = plan.sessions.last().map(|s| s.end.date());
    name_items(request, plan);
    plan.milestones = milestones(request, plan);
}

fn planned_week(week: &PacedWeek) -> PlannedWeek {
    PlannedWeek {
        start: week.frame.start,
        planned_minutes: 0,
        reserve_minutes: 0,
        reserve: Vec::new(),
        free_minutes: week.frame.free_minutes(),
        units: Vec::new(),
    }
}

/// Solves one week into the plan; returns what did not fit.
fn week_sessions(
    request: &Request,
    week: &PacedWeek,
    previous: &[PlannedSession],
    plan: &mut Plan,
    memory: &mut Memory,
) -> Vec<Share> {
    let frame = &week.frame;
    let of_week = |s: &&PlannedSession| (0..7).contains(&(s.start.date() - frame.start).num_days());
    let previous: Vec<PlannedSession> = previous.iter().filter(of_week).cloned().collect();
    let percent = u64::from(request.rules.reserve_percent.min(100));
    // A real block of the calendar lies on its grid.
    let (grid, _) = grids(&request.rules);
    let reserve_of =
        |minutes: u32| u32::try_from(u64::from(minutes) * percent / 100).unwrap_or(0).next_multiple_of(grid);
    // The reserve is set aside first, so that it is one real block; where that would push work out, work goes first.
    let aside =
        reserve::set_aside(frame, reserve_of(week.minutes()), &request.rules).and_then(|(rest, block)| {
            let asked = problem_in(request, &rest, &week.shares, &previous);
            let solved = memory.solve(&asked.problem);
            let placed: u32 = solved.sessions.iter().map(|s| s.end - s.start).sum();
            (placed >= week.minutes()).then_some((asked, solved, vec![block]))
        });
    let (asked, solved, blocks) = aside.unwrap_or_else(|| {
        let asked = problem_in(request, frame, &week.shares, &previous);
        let solved = memory.solve(&asked.problem);
        let placed = solved.sessions.iter().map(|s| s.end - s.start).sum();
        let blocks = reserve::place(frame, &solved.sessions, reserve_of(placed), &request.rules);
        (asked, solved, blocks)
    });
    let mut left: BTreeMap<(usize, usize), u32> =
        week.shares.iter().map(|s| ((s.track, s.item), s.minutes)).collect();
    let mut entry = planned_week(week);
    let mut units = BTreeSet::new();
    for placed in &solved.sessions {
        let Some(&(track, item)) = asked.tasks.get(&placed.task) else { continue };
        let session = session(request, frame, track, item, placed);
        let minutes = session.minutes;
        if let Some(rest) = left.get_mut(&(track, item)) {
            *rest = rest.saturating_sub(minutes);
        }
        entry.planned_minutes += minutes;
        units.insert(session.unit);
        plan.sessions.push(session);
    }
    entry.reserve_minutes = blocks.iter().map(|(from, to)| to - from).sum();
    let civil = |minute: u32| frame.local(&request.zone, minute);
    entry.reserve = blocks.into_iter().map(|(from, to)| (civil(from), civil(to))).collect();
    entry.units = units.into_iter().collect();
    plan.weeks.push(entry);
    let left = left.into_iter().filter(|(_, minutes)| *minutes > 0);
    left.map(|((track, item), minutes)| Share { track, item, minutes }).collect()
}

/// A place in a week as a session on the calendar; what it is for is named when all are known.
pub(super) fn session(
    request: &Request,
    frame: &Frame,
    track: usize,
    item: usize,
    placed: &Placed,
) -> PlannedSession {
    let work = &request.work[track];
    PlannedSession {
        path: work.path.clone(),
        activity: work.activities[item].id.clone(),
        unit: work.activities[item].unit,
        start: frame.local(&request.zone, placed.start),
        end: frame.local(&request.zone, placed.end),
        minutes: placed.end - placed.start,
        items: Vec::new(),
    }
}

/// Spreads each activity's items over its sessions in order, by minutes: a session names what its part of the
/// activity's time falls on, so a long item stands in several sessions and a long session names several items.
fn name_items(request: &Request, plan: &mut Plan) {
    for work in &request.work {
        let mut minutes: BTreeMap<&str, u64> = BTreeMap::new();
        for session in plan.sessions.iter().filter(|s| s.path == work.path) {
            *minutes.entry(session.activity.as_str()).or_default() += u64::from(session.minutes);
        }
        for left in plan.unplaced.iter().filter(|u| u.path == work.path) {
            *minutes.entry(left.activity.as_str()).or_default() += u64::from(left.minutes);
        }
        let minutes: BTreeMap<String, u64> = minutes.into_iter().map(|(id, m)| (id.to_owned(), m)).collect();
        let activities: BTreeMap<&str, _> = work.activities.iter().map(|a| (a.id.as_str(), a)).collect();
        let mut passed: BTreeMap<String, u64> = BTreeMap::new();
        for session in plan.sessions.iter_mut().filter(|s| s.path == work.path) {
            let Some(activity) = activities.get(session.activity.as_str()) else { continue };
            let stands = request
                .standing
                .iter()
                .filter(|s| s.counts && s.path == work.path && s.activity == activity.id);
            let stands: i64 = stands.map(|s| (s.span.end - s.span.start).num_minutes().max(0)).sum();
            let before = u64::from(activity.done_minutes) + u64::try_from(stands).unwrap_or(0);
            let total = before + minutes.get(activity.id.as_str()).copied().unwrap_or(0);
            let count = activity.items.len() as u64;
            let done = passed.entry(activity.id.to_string()).or_insert(before);
            let from = (*done * count).checked_div(total).unwrap_or(0);
            *done += u64::from(session.minutes);
            let to = (*done * count).div_ceil(total.max(1)).min(count);
            session.items = activity.items[from.min(to) as usize..to as usize].to_vec();
        }
    }
}

/// The last date of the calendar week in which the work up to a milestone's unit ends. No date where some of that
/// work has no place, or none of it is left: such a milestone can be proven any time.
fn milestones(request: &Request, plan: &Plan) -> Vec<DueMilestone> {
    let mut due = Vec::new();
    for work in &request.work {
        let unit_of: BTreeMap<&str, u32> = work.activities.iter().map(|a| (a.id.as_str(), a.unit)).collect();
        for milestone in &work.milestones {
            let within = |id: &str| unit_of.get(id).is_some_and(|unit| *unit <= milestone.unit);
            if plan.unplaced.iter().any(|u| u.path == work.path && within(u.activity.as_str())) {
                continue;
            }
            let sessions =
                plan.sessions.iter().filter(|s| s.path == work.path && within(s.activity.as_str()));
            let planned = sessions.map(|s| s.start.date());
            let standing = request
                .standing
                .iter()
                .filter(|s| s.counts && s.path == work.path && within(s.activity.as_str()));
            let standing = standing.map(|s| request.zone.local(s.span.start).date());
            if let Some(last) = planned.chain(standing).max() {
                due.push(DueMilestone {
                    path: work.path.clone(),
                    id: milestone.id.clone(),
                    title: milestone.title.clone(),
                    unit: milestone.unit,
                    due: last_date(request, last),
                });
            }
        }
    }
    due.sort_by_key(|milestone: &DueMilestone| milestone.due);
    due
}

fn last_date(request: &Request, date: NaiveDate) -> NaiveDate {
    week_end(date, request.rules.week_start)
}

/// Most weeks without any reserve: their sessions leave no free time that is worth keeping.
fn no_reserve(request: &Request, plan: &Plan) -> Option<Message> {
    let studied: Vec<&PlannedWeek> = plan.weeks.iter().filter(|week| week.planned_minutes > 0).collect();
    let without = studied.iter().filter(|week| week.reserve_minutes == 0).count();
    let wanted = request.rules.reserve_percent > 0 && request.budget.target > 0;
    (wanted && without * 2 > studied.len()).then(|| {
        Message::new("plan-note-no-reserve")
            .count("without", without as u64)
            .count("weeks", studied.len() as u64)
    })
}

/// Availability below the budget is said before anything is accepted, with the same three ways out.
fn notes(request: &Request, usable: u32, memory: &mut Memory) -> Vec<Message> {
    let Some(below) = outlook::below(request, usable) else { return Vec::new() };
    let ways = outlook::options_with(request, memory).into_iter().map(|option| option.named());
    std::iter::once(below).chain(ways).collect()
}

//! What each strategy would bring, answered from pacing alone: weeks, finish, what gives way, and the milestones.
//!
//! `outlooks` solves no week, so that a slider is answered while it moves: a week holds what can be laid into it (`lay`).
//! `options`, which is shown before Accept, plans each strategy in full.

use super::lay::{Load, laid};
use super::memory::Memory;
use super::model::{DueMilestone, Plan, Request, Strategy, Work};
use super::pacing::{Frames, MOST_WEEKS, PacedWeek, Pacer, leads_in};
use super::plan::bare;
use super::strategy::{Shaped, ranks, shape, unit_factors};
use super::week::{Frame, Share, lengths};
use crate::day::{week_end, week_start};
use crate::message::Message;
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// Weeks from the beginning by which availability is compared with the budget.
pub(super) const WEEKS_COMPARED: usize = 4;

/// What a strategy brings, to the week.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// Which.
    pub strategy: Strategy,
    /// Calendar weeks from the first to the last with study.
    pub weeks: u32,
    /// Weeks that the author gives what remains.
    pub authors_weeks: u32,
    /// The last date of the last calendar week with study; none where some of the work fits into no week.
    pub finish: Option<NaiveDate>,
    /// Minutes of study in a usual week.
    pub weekly_minutes: u32,
    /// Minutes that are planned.
    pub total_minutes: u32,
    /// Minutes that are left out.
    pub left_out_minutes: u32,
    /// Minutes that no week carries.
    pub without_place: u32,
    /// Open milestones with their dates.
    pub milestones: Vec<DueMilestone>,
}

/// A strategy with its outcome, to the day, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct StrategyOption {
    /// Which.
    pub strategy: Strategy,
    /// Calendar weeks from the first to the last with study.
    pub weeks: u32,
    /// Date of the last session; none where the work does not fit at all.
    pub finish: Option<NaiveDate>,
    /// Minutes of study in a usual week.
    pub weekly_minutes: u32,
    /// Minutes that are left out.
    pub left_out_minutes: u32,
    /// What is cut, stretched or put off.
    pub price: Message,
    /// How many milestones are kept, and by how much others move; none where a path has none.
    pub milestones: Option<Message>,
    /// All of this in one sentence.
    pub message: Message,
}

impl StrategyOption {
    /// Its sentence under its name, for where several follow each other without a heading.
    pub fn named(&self) -> Message {
        let name = self.strategy.title().render();
        Message::new("plan-strategy-named").text("strategy", name).text("sentence", self.message.render())
    }
}

/// The strategies that plan anything at all, in the order in which they are offered, from pacing alone.
pub fn outlooks(request: &Request) -> Vec<Outlook> {
    let frames = Frames::of(request);
    let all = Strategy::ALL.into_iter().map(|strategy| outlook(&as_strategy(request, strategy), &frames));
    all.filter(|outlook| plans_anything(outlook, request)).collect()
}

fn outlook(request: &Request, frames: &Frames<'_>) -> Outlook {
    let shaped = shape(request);
    let mut pacer = Pacer::new(request, &shaped, frames);
    let (mut first, mut until): (Option<NaiveDate>, Option<NaiveDate>) = (None, None);
    let (mut total, mut carried) = (0u32, Vec::new());
    let mut ends: Vec<BTreeMap<u32, NaiveDate>> = vec![BTreeMap::new(); request.work.len()];
    while let Some(week) = pacer.next_week() {
        let week = held(request, week, &mut pacer);
        let minutes = week.minutes();
        if minutes == 0 {
            continue;
        }
        for share in &week.shares {
            let unit = request.work[share.track].activities[share.item].unit;
            ends[share.track].insert(unit, week_end(week.frame.start, request.rules.week_start));
        }
        first = first.or(Some(week.frame.start));
        total = total.saturating_add(minutes);
        carried.push(minutes);
        until = Some(week.frame.start);
    }
    let weeks = first.zip(until).map_or(0, |(a, b)| (b - a).num_days() / 7 + 1);
    let without_place = pacer.rest();
    let milestones = (0..request.work.len())
        .flat_map(|track| milestones(request, track, &mut ends[track], pacer.tracks()))
        .collect();
    Outlook {
        strategy: request.strategy,
        weeks: u32::try_from(weeks).unwrap_or(MOST_WEEKS),
        authors_weeks: authors_weeks(request),
        finish: until.filter(|_| without_place == 0).map(|start| week_end(start, request.rules.week_start)),
        weekly_minutes: usual(carried),
        total_minutes: total,
        left_out_minutes: left_out(&shaped),
        without_place,
        milestones,
    }
}

/// A paced week with what it really holds; the rest goes back, as it would if the week were solved.
fn held(request: &Request, mut week: PacedWeek, pacer: &mut Pacer<'_>) -> PacedWeek {
    if week.shares.is_empty() {
        return week;
    }
    let kind = |share: &Share| request.work[share.track].activities[share.item].kind;
    let load = |share: &Share| Load {
        track: share.track,
        lengths: lengths(&request.rules, kind(share)),
        minutes: share.minutes,
    };
    let loads: Vec<Load> = week.shares.iter().map(load).collect();
    for (share, held) in week.shares.iter_mut().zip(laid(&week.frame, &request.rules, &loads)) {
        let left = share.minutes.saturating_sub(held);
        if left > 0 {
            pacer.give_back(Share { minutes: left, ..*share });
        }
        share.minutes -= left;
    }
    week.shares.retain(|share| share.minutes > 0);
    pacer.came_of_it(!week.shares.is_empty());
    week
}

/// What a usual week carries: the median, so that a last week with a rest in it says nothing.
fn usual(mut minutes: Vec<u32>) -> u32 {
    minutes.sort_unstable();
    minutes.get(minutes.len() / 2).copied().unwrap_or(0)
}

fn left_out(shaped: &Shaped) -> u32 {
    shaped.left_out.iter().map(|(_, _, minutes)| *minutes).fold(0, u32::saturating_add)
}

/// Milestones of one path whose work ends in some week, with that week's last date.
fn milestones(
    request: &Request,
    track: usize,
    ends: &mut BTreeMap<u32, NaiveDate>,
    left: &[Vec<super::pacing::Piece>],
) -> Vec<DueMilestone> {
    let work = &request.work[track];
    let unit_of: BTreeMap<&str, u32> = work.activities.iter().map(|a| (a.id.as_str(), a.unit)).collect();
    for standing in request.standing.iter().filter(|s| s.counts && s.path == work.path) {
        let Some(unit) = unit_of.get(standing.activity.as_str()) else { continue };
        let date = week_end(request.zone.local(standing.span.start).date(), request.rules.week_start);
        let end = ends.entry(*unit).or_insert(date);
        *end = date.max(*end);
    }
    let open = left.get(track).and_then(|pieces| pieces.iter().find(|piece| piece.rest > 0));
    let blocked = open.map(|piece| work.activities[piece.item].unit);
    let due = |milestone: &super::model::WorkMilestone| {
        let reached = blocked.is_none_or(|unit| milestone.unit < unit);
        let due = ends.range(..=milestone.unit).map(|(_, date)| *date).max().filter(|_| reached)?;
        Some(dated(work, milestone, due))
    };
    work.milestones.iter().filter_map(due).collect()
}

fn dated(work: &Work, milestone: &super::model::WorkMilestone, due: NaiveDate) -> DueMilestone {
    let (path, id, title) = (work.path.clone(), milestone.id.clone(), milestone.title.clone());
    DueMilestone { path, id, title, unit: milestone.unit, due }
}

/// How many weeks the author gives what remains.
fn authors_weeks(request: &Request) -> u32 {
    let of_path = |work: &Work| ranks(request, work).len();
    u32::try_from(request.work.iter().map(of_path).max().unwrap_or(0)).unwrap_or(u32::MAX)
}

/// The dates that milestones have where each of the author's weeks takes one calendar week from the start on.
pub fn authors_milestones(request: &Request) -> Vec<DueMilestone> {
    let mut all = Vec::new();
    for work in &request.work {
        let ranks = ranks(request, work);
        let start = work.from.unwrap_or(request.start);
        let first = week_start(start, request.rules.week_start);
        let later = match work.from {
            None => leads_in(request),
            Some(from) => from > first,
        };
        for milestone in &work.milestones {
            let Some(rank) = ranks.range(..=milestone.unit).map(|(_, rank)| *rank).max() else { continue };
            let weeks = u64::from(rank) + u64::from(later);
            let Some(week) = first.checked_add_days(Days::new(7 * weeks)) else { continue };
            all.push(dated(work, milestone, week_end(week, request.rules.week_start)));
        }
    }
    all
}

/// Minutes of study that the hours of a usual week hold, and what is to be said where that is less than the target.
pub fn shortage(request: &Request) -> (u32, Option<Message>) {
    let usable = usable(request);
    (usable, below(request, usable))
}

/// Minutes of study that the roomiest of the first weeks holds.
fn usable(request: &Request) -> u32 {
    let first = week_start(request.start, request.rules.week_start);
    let weeks = (0..=WEEKS_COMPARED as u64).map(|n| first + Days::new(7 * n)).filter(|w| *w >= request.start);
    let usable = weeks.take(WEEKS_COMPARED).map(|w| Frame::of(request, w).usable_minutes(&request.rules));
    usable.max().unwrap_or(0)
}

/// [`usable`] if a day might carry whatever its hours hold.
pub(super) fn usable_without_limit(request: &Request) -> u32 {
    let mut unlimited = request.clone();
    unlimited.rules.daily_max_minutes = 24 * 60;
    usable(&unlimited)
}

/// The sentence for hours that hold only `usable` minutes of the target and its reserve, or for a daily limit below
/// what they would hold.
pub(super) fn below(request: &Request, usable: u32) -> Option<Message> {
    // A path that a week holds whole asks no more of the week than it has.
    let rest = shape(request).tracks.iter().flatten().map(|p| p.rest).fold(0, u32::saturating_add);
    let target = request.budget.target.min(rest);
    let reserve = u64::from(target) * u64::from(request.rules.reserve_percent.min(100)) / 100;
    let reserve = u32::try_from(reserve).unwrap_or(u32::MAX);
    let wanted = target.saturating_add(reserve);
    let missing = wanted.saturating_sub(usable);
    if missing == 0 || request.work.iter().all(|w| w.activities.is_empty()) {
        return None;
    }
    let all_open = request.availability.weekly_minutes() == 7 * 24 * 60;
    let limited = usable > 0 && (all_open || usable_without_limit(request) >= wanted);
    let key = if limited { "plan-note-limit-below" } else { "plan-note-availability-below" };
    let message = Message::new(key)
        .minutes("missing", missing)
        .minutes("target", target)
        .minutes("reserve", reserve)
        .minutes("usable", usable);
    Some(if limited { message.minutes("limit", request.rules.daily_max_minutes) } else { message })
}

/// How a strategy closes with what it costs, to be said before Accept: each planned in full, so that what is said of it
/// is what it brings.
pub fn options(request: &Request) -> Vec<StrategyOption> {
    options_with(request, &mut Memory::default())
}

/// [`options`] by somebody who remembers the weeks that were solved before.
pub fn options_with(request: &Request, memory: &mut Memory) -> Vec<StrategyOption> {
    let before = authors_milestones(request);
    let planned = Strategy::ALL.into_iter().map(|strategy| {
        let of = as_strategy(request, strategy);
        let plan = bare(&of, &[], None, memory).0;
        let outlook = of_plan(&of, &plan);
        // A plan that leaves work without a place has an end and no finish.
        let finish = outlook.finish.and(plan.finish);
        (outlook, finish)
    });
    let planned = planned.filter(|(outlook, _)| plans_anything(outlook, request));
    planned.map(|(outlook, finish)| option(request, &outlook, finish, &before)).collect()
}

/// The request with another strategy.
fn as_strategy(request: &Request, strategy: Strategy) -> Request {
    match strategy == request.strategy {
        true => request.clone(),
        false => Request { strategy, settled: None, ..request.clone() },
    }
}

/// Essentials, where nothing is practised or marked, would plan nothing: that is no choice.
fn plans_anything(outlook: &Outlook, request: &Request) -> bool {
    outlook.total_minutes + outlook.without_place > 0 || outlook.strategy == request.strategy
}

/// What a plan brings, to the week.
fn of_plan(request: &Request, plan: &Plan) -> Outlook {
    let sum = |all: &mut dyn Iterator<Item = u32>| all.fold(0, u32::saturating_add);
    let without_place = sum(&mut plan.unplaced.iter().map(|u| u.minutes));
    let finish = plan.weeks.last().filter(|_| without_place == 0);
    Outlook {
        strategy: request.strategy,
        weeks: u32::try_from(plan.weeks.len()).unwrap_or(MOST_WEEKS),
        authors_weeks: authors_weeks(request),
        finish: finish.map(|week| week_end(week.start, request.rules.week_start)),
        weekly_minutes: usual(plan.weeks.iter().map(|w| w.planned_minutes).filter(|m| *m > 0).collect()),
        total_minutes: sum(&mut plan.sessions.iter().map(|s| s.minutes)),
        left_out_minutes: sum(&mut plan.left_out.iter().map(|left| left.2)),
        without_place,
        milestones: plan.milestones.clone(),
    }
}

/// A strategy in words. `finish` is its last day, to the day or to the week; `before` the milestones' dates that it is
/// compared with.
pub fn option(
    request: &Request,
    outlook: &Outlook,
    finish: Option<NaiveDate>,
    before: &[DueMilestone],
) -> StrategyOption {
    let price = price(request, outlook);
    let milestones = shifted(outlook, before);
    let message = match finish {
        None if outlook.total_minutes == 0 && outlook.without_place == 0 => {
            Message::new("plan-strategy-nothing")
        }
        // The hours are open; it is the target that ends before the work does.
        None if outlook.total_minutes > 0 && usable(request) > request.budget.target => {
            Message::new("plan-strategy-too-far")
                .minutes("rest", outlook.without_place)
                .minutes("target", request.budget.target)
        }
        None => Message::new("plan-strategy-no-room").minutes("rest", outlook.without_place),
        Some(finish) => {
            let key = match outlook.strategy {
                Strategy::KeepHours if outlook.left_out_minutes == 0 => "plan-strategy-keep-hours",
                _ => "plan-strategy-part",
            };
            let milestones = milestones.as_ref().map(|m| m.render());
            Message::new(key)
                .minutes("total", outlook.total_minutes)
                .minutes("weekly", outlook.weekly_minutes)
                .count("weeks", outlook.weeks)
                .text("price", price.render())
                .count("told", u32::from(milestones.is_some()))
                .text("milestones", milestones.unwrap_or_default())
                .day("finish", finish, request.not_before.date())
        }
    };
    StrategyOption {
        strategy: outlook.strategy,
        weeks: outlook.weeks,
        finish,
        weekly_minutes: outlook.weekly_minutes,
        left_out_minutes: outlook.left_out_minutes,
        price,
        milestones,
        message,
    }
}

/// What gives way: weeks, hours of each week, or what can wait.
fn price(request: &Request, outlook: &Outlook) -> Message {
    let out = outlook.left_out_minutes;
    if out == 0 {
        let key = match outlook.weeks.cmp(&outlook.authors_weeks) {
            std::cmp::Ordering::Greater => "plan-price-stretched",
            std::cmp::Ordering::Equal => "plan-price-nothing",
            std::cmp::Ordering::Less => "plan-price-shorter",
        };
        let message = Message::new(key);
        if outlook.weeks == outlook.authors_weeks {
            return message;
        }
        return message.count("authors", outlook.authors_weeks).count("weeks", outlook.weeks);
    }
    if outlook.strategy != Strategy::KeepDates {
        return Message::new("plan-price-backlog").minutes("out", out);
    }
    let cut: Vec<_> = unit_factors(request).into_iter().filter(|factor| factor.percent < 100).collect();
    let gentlest = cut.iter().max_by_key(|f| (f.percent, std::cmp::Reverse(f.unit)));
    let hardest = cut.iter().min_by_key(|f| (f.percent, f.unit));
    match gentlest.zip(hardest) {
        Some((gentlest, hardest)) if gentlest.percent != hardest.percent => {
            Message::new("plan-price-factors")
                .minutes("out", out)
                .count("most", gentlest.percent)
                .count("mostUnit", gentlest.unit)
                .count("least", hardest.percent)
                .count("leastUnit", hardest.unit)
        }
        _ => Message::new("plan-price-cut").minutes("out", out),
    }
}

/// How milestones fare against the dates that they had.
fn shifted(outlook: &Outlook, before: &[DueMilestone]) -> Option<Message> {
    if before.is_empty() {
        return None;
    }
    let shifts: Vec<Option<i64>> = before
        .iter()
        .map(|was| {
            let now = outlook.milestones.iter().find(|now| now.path == was.path && now.id == was.id)?;
            Some((now.due - was.due).num_days() / 7)
        })
        .collect();
    let later = shifts.iter().flatten().filter(|weeks| **weeks > 0).count();
    let earlier = shifts.iter().flatten().filter(|weeks| **weeks < 0).count();
    let open = shifts.iter().filter(|shift| shift.is_none()).count();
    let all = |message: Message| message.count("all", before.len() as u64);
    let moved = |message, moved: usize| {
        all(message).count("moved", moved as u64).count("rest", (before.len() - moved) as u64)
    };
    let most = shifts.iter().flatten().map(|weeks| weeks.abs()).max().unwrap_or(0);
    Some(if later > 0 {
        moved(Message::new("plan-milestones-later"), later).count("most", most)
    } else if earlier > 0 {
        moved(Message::new("plan-milestones-earlier"), earlier).count("most", most)
    } else if open > 0 {
        all(Message::new("plan-milestones-open")).count("open", open as u64)
    } else {
        all(Message::new("plan-milestones-kept"))
    })
}

#[cfg(test)]
mod tests;

//! Pacing: how many minutes of which activities each calendar week carries.
//!
//! Decides from the budget and the real free time alone, without solving a week, so that what-ifs answer at once. A
//! week that turns out to hold less than its share hands the rest back ([`Pacer::give_back`]).

use super::model::{Request, Strategy};
use super::strategy::Shaped;
use super::week::{Frame, Share, grids};
use crate::day::week_start;
use chrono::{Days, NaiveDate};
use std::cell::RefCell;
use std::rc::Rc;

/// No plan reaches further than ten years.
pub const MOST_WEEKS: u32 = 520;

/// So many weeks in a row without any progress, and more will not come: a year and a bit.
const MOST_IDLE_WEEKS: u32 = 60;

/// Minutes that a week may be behind its budget and the next makes up for: about one session. More is not carried,
/// since missed hours never multiply.
const MOST_CARRIED: i64 = 120;

/// A first week of fewer days is a lead-in to the author's first unit, not its week.
const LEAST_DAYS_OF_A_UNIT: u32 = 4;

/// What remains of one activity, on the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Place of the activity in the path's work.
    pub item: usize,
    /// Minutes, a multiple of the grid.
    pub rest: u32,
    /// Its least session.
    pub least: u32,
    /// Which of the path's remaining units it belongs to, from 0.
    pub rank: u32,
}

/// One calendar week's share of the work.
#[derive(Debug, Clone, PartialEq)]
pub struct PacedWeek {
    /// Its free time.
    pub frame: Frame,
    /// Minutes that the week was to carry.
    pub budget: u32,
    /// What it carries.
    pub shares: Vec<Share>,
}

impl PacedWeek {
    /// Minutes that it carries.
    pub fn minutes(&self) -> u32 {
        self.shares.iter().map(|s| s.minutes).sum()
    }
}

/// The free time of a request's calendar weeks, looked up once however many strategies are paced over it.
pub struct Frames<'a> {
    request: &'a Request,
    made: RefCell<Vec<Rc<Frame>>>,
}

impl<'a> Frames<'a> {
    /// Of the weeks from the one that holds the request's start.
    pub fn of(request: &'a Request) -> Self {
        Self { request, made: RefCell::default() }
    }

    /// The week of that number, from 0.
    fn get(&self, number: u32) -> Rc<Frame> {
        let mut made = self.made.borrow_mut();
        while made.len() <= number as usize {
            let first = week_start(self.request.start, self.request.rules.week_start);
            let start = first + Days::new(7 * made.len() as u64);
            made.push(Rc::new(Frame::of(self.request, start)));
        }
        Rc::clone(&made[number as usize])
    }
}

/// A plan in force to be caught up with: by week in order, its first date and the minutes due by its end.
pub(super) type Line = Vec<(NaiveDate, i64)>;

/// Walks the calendar week by week until the work is given out.
pub struct Pacer<'a> {
    request: &'a Request,
    frames: &'a Frames<'a>,
    tracks: Vec<Vec<Piece>>,
    /// By path, the first piece of which anything is left.
    first: Vec<usize>,
    /// What no week carries yet.
    rest: u64,
    week: u32,
    /// By path, its weeks so far that had any time: a week without is skipped, and nothing is crammed for it.
    opened: Vec<u32>,
    /// Whether the first of them was only a lead-in to the author's first unit.
    led_in: bool,
    idle: u32,
    carried: i64,
    /// Minutes by which each path is behind its share of the weeks so far.
    owed: Vec<i64>,
    /// The plan to be caught up with.
    line: Option<Line>,
    /// Minutes that the weeks so far carry.
    given: i64,
}

impl<'a> Pacer<'a> {
    /// Begins on the first week of the request with work that a strategy has shaped.
    pub fn new(request: &'a Request, shaped: &Shaped, frames: &'a Frames<'a>) -> Self {
        let tracks = shaped.tracks.clone();
        let rest = tracks.iter().flatten().map(|p| u64::from(p.rest)).sum();
        let (owed, first, opened) = (vec![0; tracks.len()], vec![0; tracks.len()], vec![0; tracks.len()]);
        Self {
            request,
            frames,
            tracks,
            first,
            rest,
            week: 0,
            opened,
            led_in: false,
            idle: 0,
            carried: 0,
            owed,
            line: None,
            given: 0,
        }
    }

    /// The same, but each week carries what a plan in force has due by its end, as far as the learner's most and the
    /// reserve allow: what was missed is caught up with in the author's order, and from then on the plan is as it was.
    pub fn following(mut self, line: Line) -> Self {
        self.line = Some(line);
        self
    }

    /// Minutes that no week carries yet.
    pub fn rest(&self) -> u32 {
        u32::try_from(self.rest).unwrap_or(u32::MAX)
    }

    /// Whether the calendar ended before the work did: no plan reaches further than [`MOST_WEEKS`].
    pub fn too_far(&self) -> bool {
        self.rest > 0 && self.week >= MOST_WEEKS
    }

    /// What no week carries yet, by path.
    pub fn tracks(&self) -> &[Vec<Piece>] {
        &self.tracks
    }

    /// Puts back what a week did not hold after all.
    pub fn give_back(&mut self, share: Share) {
        let track = self.tracks.get_mut(share.track);
        let found = track.and_then(|track| track.iter_mut().enumerate().find(|(_, p)| p.item == share.item));
        if let Some((at, piece)) = found {
            piece.rest += share.minutes;
            self.rest += u64::from(share.minutes);
            self.given -= i64::from(share.minutes);
            self.first[share.track] = self.first[share.track].min(at);
            self.carried = (self.carried + i64::from(share.minutes)).min(MOST_CARRIED);
        }
    }

    /// Says whether any of the last week's share really found a place. So many weeks without, and it is over.
    pub fn came_of_it(&mut self, anything: bool) {
        self.idle = if anything { 0 } else { self.idle + 1 };
    }

    /// The next calendar week; none when all work is given out or nothing more will come.
    pub fn next_week(&mut self) -> Option<PacedWeek> {
        if self.rest == 0 || self.week >= MOST_WEEKS || self.idle >= MOST_IDLE_WEEKS {
            return None;
        }
        let frame = Frame::clone(&self.frames.get(self.week));
        let usable = frame.usable_minutes(&self.request.rules);
        let wanted = self.wanted(&frame);
        let (grid, _) = grids(&self.request.rules);
        // The reserve stays free on top of what is planned.
        let kept = 100 + u64::from(self.request.rules.reserve_percent.min(100));
        let room = u32::try_from(u64::from(usable) * 100 / kept).unwrap_or(u32::MAX);
        // What the week before left over for want of a whole session may use a little of the reserve.
        let behind = u32::try_from(self.carried.max(0)).unwrap_or(0);
        let room = room.saturating_add(behind).min(usable);
        // Catching up is what the reserve is for.
        let room = if self.line.is_some() { usable } else { room };
        let budget = wanted.min(room);
        let shares = self.give_out(&frame, budget, room);
        let given: u32 = shares.iter().map(|s| s.minutes).sum();
        self.given += i64::from(given);
        self.idle += u32::from(given == 0);
        if room > 0 {
            self.carried = (i64::from(budget) - i64::from(given)).clamp(-MOST_CARRIED, MOST_CARRIED);
        }
        if usable > 0 || frame.standing_minutes > 0 {
            self.led_in |= self.week == 0 && leads_in(self.request);
            for (track, weeks) in self.opened.iter_mut().enumerate() {
                *weeks += u32::from(begun(self.request, track, &frame));
            }
        }
        self.week += 1;
        Some(PacedWeek { frame, budget: budget / grid * grid, shares })
    }

    /// The last unit of a path that the next week may touch: the author's unit i in its i-th week with time, or all.
    fn unit(&self, track: usize) -> u32 {
        let lead_in = self.led_in && self.request.work[track].from.is_none();
        match self.request.strategy {
            Strategy::KeepDates => self.opened[track].saturating_sub(u32::from(lead_in)),
            Strategy::KeepHours | Strategy::EssentialsFirst => u32::MAX,
        }
    }

    /// What a week is to carry if there is room.
    fn wanted(&self, frame: &Frame) -> u32 {
        let budget = self.request.budget;
        let before = (self.request.start - frame.start).num_days().clamp(0, 6);
        let days = 7 - u32::try_from(before).unwrap_or(0);
        let of_days = u32::try_from(u64::from(budget.target) * u64::from(days) / 7).unwrap_or(u32::MAX);
        if let Some(line) = &self.line {
            let due =
                line.iter().take_while(|(start, _)| *start <= frame.start).last().map_or(0, |(_, due)| *due);
            let all = line.last().is_some_and(|(start, _)| *start < frame.start);
            let wanted = if all { i64::from(self.rest()) } else { due - self.given };
            let most = self.request.most_with_reserve().saturating_sub(frame.standing_minutes);
            return u32::try_from(wanted.max(0)).unwrap_or(u32::MAX).min(most);
        }
        match self.request.strategy {
            Strategy::KeepDates => {
                // What did not fit before comes first, and may take the week to its most.
                let open = (0..self.tracks.len()).filter(|track| begun(self.request, *track, frame));
                let open = open.flat_map(|track| {
                    let unit = self.unit(track);
                    self.tracks[track][self.first[track]..].iter().take_while(move |p| p.rank <= unit)
                });
                let demand = open.map(|p| p.rest).fold(0, u32::saturating_add);
                let lead_in = self.week == 0 && leads_in(self.request);
                let most = if lead_in { of_days } else { budget.most.max(budget.target) };
                demand.min(most.saturating_sub(frame.standing_minutes))
            }
            Strategy::KeepHours | Strategy::EssentialsFirst => {
                let carried = if budget.target == 0 { 0 } else { self.carried };
                let wanted = i64::from(of_days) + carried - i64::from(frame.standing_minutes);
                u32::try_from(wanted.max(0)).unwrap_or(u32::MAX)
            }
        }
    }

    /// Takes `budget` minutes off the work: to each path its share, and what one does not use to the others.
    fn give_out(&mut self, frame: &Frame, budget: u32, room: u32) -> Vec<Share> {
        let next = |track: usize| self.tracks[track][self.first[track]..].iter().find(|p| p.rest > 0);
        let open = |track: usize| {
            begun(self.request, track, frame) && next(track).is_some_and(|p| p.rank <= self.unit(track))
        };
        let mut left = Left { budget: i64::from(budget), room: i64::from(room) };
        let mut shares = Vec::new();
        let weight = |track: usize| u64::from(self.request.work[track].share.max(1));
        let waiting: Vec<usize> = (0..self.tracks.len()).filter(|t| open(*t)).collect();
        for (place, track) in waiting.iter().enumerate() {
            let behind: u64 = waiting[place..].iter().map(|t| weight(*t)).sum();
            let part = i128::from(left.budget) * i128::from(weight(*track)) / i128::from(behind.max(1));
            let due = i64::try_from(part).unwrap_or(0);
            let quota = (due + self.owed[*track]).clamp(0, left.budget.max(0));
            let taken = self.take_from(*track, quota, &mut left, &mut shares);
            // A share too small for a session this week counts in the next.
            if waiting.len() > 1 {
                self.owed[*track] = (self.owed[*track] + due - taken).clamp(-MOST_CARRIED, MOST_CARRIED);
            }
        }
        for track in waiting.iter().filter(|_| waiting.len() > 1) {
            self.take_from(*track, left.budget, &mut left, &mut shares);
        }
        shares
    }

    /// Takes up to a quota off one path's work, in order; how much it was.
    fn take_from(&mut self, track: usize, mut quota: i64, left: &mut Left, shares: &mut Vec<Share>) -> i64 {
        let (grid, _) = grids(&self.request.rules);
        let unit = self.unit(track);
        let mut all = 0;
        let mut at = self.first[track];
        while quota > 0 && at < self.tracks[track].len() {
            let piece = &mut self.tracks[track][at];
            at += 1;
            if piece.rest == 0 {
                self.first[track] += usize::from(self.first[track] + 1 == at);
                continue;
            }
            if piece.rank > unit {
                break;
            }
            let taken = take(piece, quota, left.room, i64::from(grid));
            let minutes = u32::try_from(taken).unwrap_or(0);
            match shares.iter_mut().find(|s| s.track == track && s.item == piece.item) {
                Some(share) => share.minutes += minutes,
                None if minutes > 0 => shares.push(Share { track, item: piece.item, minutes }),
                None => {}
            }
            piece.rest -= minutes;
            self.rest -= u64::from(minutes);
            quota -= taken;
            all += taken;
            left.budget -= taken;
            left.room -= taken;
            if piece.rest > 0 {
                break;
            }
        }
        all
    }
}

/// Whether a path may be studied in a week: its own first date has come.
fn begun(request: &Request, track: usize, frame: &Frame) -> bool {
    request.work[track].from.is_none_or(|from| from <= frame.start)
}

/// Whether the first calendar week has so few days left that it only leads in to the author's first unit.
pub(super) fn leads_in(request: &Request) -> bool {
    let first = week_start(request.start, request.rules.week_start);
    (request.start - first).num_days() > 7 - i64::from(LEAST_DAYS_OF_A_UNIT)
}

/// What a week may still be given.
struct Left {
    /// Of its budget.
    budget: i64,
    /// Of its free time.
    room: i64,
}

/// How much of a piece fits a quota so that neither the part taken nor the part left is a stub.
fn take(piece: &Piece, quota: i64, room: i64, grid: i64) -> i64 {
    let (rest, least) = (i64::from(piece.rest), i64::from(piece.least.min(piece.rest)));
    let over = rest - quota;
    // A little over is better than a stub, where the week has the room; the next week carries that much less.
    if over <= 0 || (over <= least / 2 && rest <= room) {
        return if rest <= room { rest } else { 0 };
    }
    let part = quota.min(rest - least).div_euclid(grid) * grid;
    if part >= least { part } else { 0 }
}

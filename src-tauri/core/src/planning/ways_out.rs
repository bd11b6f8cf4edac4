//! What does not fit, and each way to have it after all with its price: use the reserve, study more each week, raise
//! the daily limit, open more hours, allow shorter sessions, take longer, shorten, keep the essentials.
//!
//! No way is offered that does not help, and none without a figure: each is the same request with one thing changed,
//! answered by pacing at the moment it is asked for. Why work has no place is `unplaced`'s.

use super::fit::longest_stretch;
use super::model::{Lengths, Request, Strategy};
use super::outlook::{self, Outlook, shortage};
use super::week::{grids, lengths};
use crate::curriculum::model::ActivityKind;
use crate::message::Message;

/// What is missing, and what the weeks ahead have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// Minutes that have no place, or that the strategy leaves out.
    pub minutes: u32,
    /// Minutes that are kept free in the weeks ahead.
    pub reserve: u32,
    /// How many weeks the plan has ahead.
    pub weeks: u32,
}

/// A way out and its price.
pub type WayOut = (Message, Message);

/// The ways to have what is missing, the mildest first.
pub fn ways_out(request: &Request, missing: Missing) -> Vec<WayOut> {
    let Some(now) = own(request) else { return Vec::new() };
    let blocked = now.without_place > 0;
    let mut ways = Vec::new();
    ways.extend(if blocked { reserve_opens(request, &now) } else { reserve_ahead(missing) });
    ways.extend(more_hours(request, missing));
    ways.extend(shorter_sessions(request, &now, missing));
    for option in outlook::options(request) {
        let way = match option.strategy {
            other if other == request.strategy => continue,
            // What would find no place either is no way out.
            _ if option.finish.is_none() => continue,
            Strategy::KeepHours => "plan-way-longer",
            Strategy::KeepDates => "plan-way-dates",
            Strategy::EssentialsFirst => "plan-way-essentials-only",
        };
        ways.push((Message::new(way), option.message));
    }
    ways
}

/// What the request's own strategy brings.
fn own(request: &Request) -> Option<Outlook> {
    outlook::outlooks(request).into_iter().find(|o| o.strategy == request.strategy)
}

/// Minutes that find a place once the request is another, shaped anew.
fn gained(now: &Outlook, other: &Request) -> u32 {
    own(&Request { settled: None, ..other.clone() })
        .map_or(0, |then| now.without_place.saturating_sub(then.without_place))
}

/// The reserve given up, where that opens a place.
fn reserve_opens(request: &Request, now: &Outlook) -> Option<WayOut> {
    let mut other = request.clone();
    other.rules.reserve_percent = 0;
    let part = gained(now, &other);
    let price = Message::new("plan-price-reserve").minutes("part", part);
    (part > 0).then(|| (Message::new("plan-way-reserve"), price))
}

/// The reserve of the weeks ahead, used for what a strategy leaves out.
fn reserve_ahead(missing: Missing) -> Option<WayOut> {
    let price = Message::new("plan-price-reserve-ahead")
        .minutes("part", missing.minutes.min(missing.reserve))
        .minutes("reserve", missing.reserve);
    (missing.reserve > 0).then(|| (Message::new("plan-way-reserve"), price))
}

/// More study each week: within the hours that are open as far as they hold it, by a higher daily limit where that is
/// what binds, and else by more open hours.
fn more_hours(request: &Request, missing: Missing) -> Vec<WayOut> {
    let weeks = missing.weeks.max(1);
    let more = missing.minutes.div_ceil(weeks).next_multiple_of(5);
    let planned = request.budget.target;
    let (usable, _) = shortage(request);
    let unlimited = outlook::usable_without_limit(request);
    let room = usable.saturating_sub(planned.min(usable));
    let beyond = unlimited.saturating_sub(usable);
    let a_week = |key: &'static str, more: u32| Message::new(key).minutes("more", more).count("weeks", weeks);
    let mut ways = Vec::new();
    if more <= room {
        ways.push((Message::new("plan-way-more-a-week"), a_week("plan-price-more-a-week", more)));
        return ways;
    }
    if room >= 30 {
        let part = room.saturating_mul(weeks).min(missing.minutes);
        let price = a_week("plan-price-more-a-week-part", room).minutes("part", part);
        ways.push((Message::new("plan-way-more-a-week"), price));
    }
    if beyond > 0 {
        let price = Message::new("plan-price-daily-limit")
            .minutes("limit", request.rules.daily_max_minutes)
            .minutes("more", beyond);
        ways.push((Message::new("plan-way-daily-limit"), price));
    }
    if more > room.saturating_add(beyond) {
        let price = a_week("plan-price-open-hours", more - room - beyond);
        ways.push((Message::new("plan-way-more-hours"), price));
    }
    ways
}

/// Sessions of half the least length, where gaps between appointments then hold some.
fn shorter_sessions(request: &Request, now: &Outlook, missing: Missing) -> Option<WayOut> {
    if now.without_place == 0 || longest_stretch(&request.rules, &request.availability) == 0 {
        return None;
    }
    let (grid, _) = grids(&request.rules);
    let mut other = request.clone();
    let mut shortest = u32::MAX;
    for kind in ActivityKind::ALL {
        let Lengths { least, preferred, most } = lengths(&request.rules, kind);
        let least = (least / 2 / grid * grid).max(grid);
        shortest = shortest.min(least);
        other.rules.lengths.insert(kind, Lengths { least, preferred, most });
    }
    // A few minutes are no way out.
    let part = gained(now, &other);
    let helps = part > 0 && part >= missing.minutes / 4;
    let action = Message::new("plan-way-shorter-sessions").minutes("least", shortest);
    helps.then(|| (action, Message::new("plan-price-shorter-sessions").minutes("part", part)))
}

/// Why a strategy leaves work out; none for one that leaves nothing.
pub fn left_out_because(strategy: Strategy) -> Option<Message> {
    match strategy {
        Strategy::KeepHours => None,
        Strategy::KeepDates => Some(Message::new("plan-left-out-dates")),
        Strategy::EssentialsFirst => Some(Message::new("plan-left-out-essentials")),
    }
}

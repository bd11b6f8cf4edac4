//! What a strategy leaves out of a path, and each way to have it after all with its price.
//!
//! Work that no week could carry has its reasons in `plan` (`Unplaced`); this is the other half of what does not fit:
//! what the learner's own choice of dates or essentials left behind. Prices are those of the moment they are asked for.

use crate::message::Message;
use crate::planning::model::{Request, Strategy};
use crate::planning::strategy;

/// The ways to study `minutes` that the request's strategy leaves out, each with its price, the mildest first.
/// `reserve` are the minutes kept free in the weeks ahead, `weeks` how many of those there are.
pub fn ways_out(request: &Request, minutes: u32, reserve: u32, weeks: u32) -> Vec<(Message, Message)> {
    let mut ways = Vec::new();
    if reserve > 0 {
        let price = Message::new("plan-price-reserve-ahead")
            .minutes("part", minutes.min(reserve))
            .minutes("reserve", reserve);
        ways.push((Message::new("plan-way-reserve"), price));
    }
    if weeks > 0 {
        let more = minutes.div_ceil(weeks).next_multiple_of(5);
        let price = Message::new("plan-price-more-a-week").minutes("more", more).count("weeks", weeks);
        ways.push((Message::new("plan-way-more-a-week"), price));
    }
    for option in strategy::options(request) {
        let way = match option.strategy {
            other if other == request.strategy => continue,
            Strategy::KeepHours => "plan-way-longer",
            Strategy::KeepDates => "plan-way-dates",
            Strategy::EssentialsFirst => "plan-way-essentials-only",
        };
        ways.push((Message::new(way), option.message));
    }
    ways
}

/// Why a strategy leaves work out; none for one that leaves nothing.
pub fn left_out_because(strategy: Strategy) -> Option<Message> {
    match strategy {
        Strategy::KeepHours => None,
        Strategy::KeepDates => Some(Message::new("plan-left-out-dates")),
        Strategy::EssentialsFirst => Some(Message::new("plan-left-out-essentials")),
    }
}

//! Each reason, obstacle and price as a sentence of the catalogue. Costs are data; nobody is told a cost.

use super::check::{Neighbour, Obstacle};
use super::places::{Alternative, Price};
use super::reasons::Reason;
use super::scene::Hold;
use crate::message::{Message, Value};
use chrono::{NaiveDate, NaiveTime};

/// A sentence about a neighbour, with its times: "from" and "to" of the day, "when" with the date.
fn about(key: &'static str, near: &Neighbour) -> Message {
    Message::new(key)
        .text("title", &near.title)
        .with("from", Value::Time(near.start.time()))
        .with("to", Value::Time(near.end.time()))
}

fn time(at: NaiveTime) -> String {
    Value::Time(at).to_string()
}

fn outside(date: NaiveDate, hours: &[(NaiveTime, NaiveTime)]) -> Message {
    if hours.is_empty() {
        return Message::new("why-not-no-hours").date("day", date);
    }
    let end = |at: NaiveTime| if at == NaiveTime::MIN { "24:00".to_owned() } else { time(at) };
    let list: Vec<String> = hours.iter().map(|(from, to)| format!("{}–{}", time(*from), end(*to))).collect();
    Message::new("why-not-outside-hours").date("day", date).text("hours", list.join(", "))
}

impl Obstacle {
    /// The rule's name for programs.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoSuchTime => "no-such-time",
            Self::Passed(_) | Self::DayPast(_) => "passed",
            Self::BeforeStart(_) => "before-start",
            Self::Overlap(_) => "overlap",
            Self::Break { .. } => "break",
            Self::Busy(_) => "busy",
            Self::NearBusy { .. } => "near-busy",
            Self::Event(_) => "event",
            Self::Declined => "declined",
            Self::DayOff(_) => "day-off",
            Self::Locked(_) => "locked",
            Self::OutsideHours { .. } => "outside-hours",
            Self::DayFull { .. } => "day-full",
            Self::NoGap { .. } => "no-gap",
            Self::Follows(_) | Self::Precedes(_) => "order",
            Self::Short { .. } => "short",
            Self::Long { .. } => "long",
            Self::Stub { .. } => "stub",
            Self::Spare { .. } => "spare",
            Self::OffGrid { .. } => "off-grid",
        }
    }

    /// In one sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::NoSuchTime => Message::new("why-not-no-such-time"),
            Self::Passed(at) => Message::new("why-not-passed").with("when", Value::DateTime(*at)),
            Self::DayPast(date) => Message::new("why-not-day-past").date("day", *date),
            Self::BeforeStart(date) => Message::new("why-not-before-start").date("day", *date),
            Self::Overlap(near) => about("why-not-overlap", near),
            Self::Break { near, minutes } => about("why-not-break", near).minutes("minutes", *minutes),
            Self::Busy(near) => about("why-not-busy", near),
            Self::NearBusy { near, minutes } => about("why-not-near-busy", near).minutes("minutes", *minutes),
            Self::Event(near) => about("why-not-event", near),
            Self::Declined => Message::new("why-not-declined"),
            Self::DayOff(date) => Message::new("why-not-day-off").date("day", *date),
            Self::Locked(date) => Message::new("why-not-locked").date("day", *date),
            Self::OutsideHours { date, hours } => outside(*date, hours),
            Self::DayFull { date, load, most } => Message::new("why-not-day-full")
                .date("day", *date)
                .minutes("load", *load)
                .minutes("most", *most),
            Self::NoGap { date, minutes } => {
                Message::new("why-not-no-gap").date("day", *date).minutes("minutes", *minutes)
            }
            Self::Follows(near) => about("why-not-follows", near).with("when", Value::DateTime(near.end)),
            Self::Precedes(near) => about("why-not-precedes", near).with("when", Value::DateTime(near.start)),
            Self::Short { least } => Message::new("why-not-short").minutes("least", *least),
            Self::Long { most } => Message::new("why-not-long").minutes("most", *most),
            Self::Stub { rest, least } => {
                Message::new("why-not-stub").minutes("rest", *rest).minutes("least", *least)
            }
            Self::Spare { rest } => Message::new("why-not-spare").minutes("rest", *rest),
            Self::OffGrid { minutes } => Message::new("why-not-off-grid").minutes("minutes", *minutes),
        }
    }
}

impl Reason {
    /// The rule's name for programs.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Held(Hold::Running) => "running",
            Self::Held(Hold::Over) => "over",
            Self::Held(Hold::Pinned) => "pinned",
            Self::Held(Hold::Locked) => "locked",
            Self::Held(Hold::Near) => "frozen",
            Self::After(_) | Self::Before(_) => "order",
            Self::Opens(_) => "opens",
            Self::Break { .. } => "break",
            Self::AfterBusy(_) => "busy",
            Self::AfterEvent(_) => "event",
            Self::Usual { .. } => "usual",
            Self::SecondChoice => "second-choice",
            Self::Liked => "liked",
            Self::Even { .. } => "even",
            Self::Against(obstacle) => obstacle.word(),
            Self::Fills { .. } | Self::OverFull { .. } => "day-full",
            Self::Reserve { .. } => "reserve",
            Self::Free => "free",
        }
    }

    /// In one sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::Held(Hold::Running) => Message::new("why-running"),
            Self::Held(Hold::Over) => Message::new("why-over"),
            Self::Held(Hold::Pinned) => Message::new("why-pinned"),
            Self::Held(Hold::Locked) => Message::new("why-locked"),
            Self::Held(Hold::Near) => Message::new("why-frozen"),
            Self::After(near) => about("why-after", near).with("when", Value::DateTime(near.end)),
            Self::Before(near) => about("why-before", near).with("when", Value::DateTime(near.start)),
            Self::Opens(at) => Message::new("why-opens").with("time", Value::Time(*at)),
            Self::Break { near, minutes, same: true } => {
                about("why-continues", near).minutes("minutes", *minutes)
            }
            Self::Break { near, minutes, same: false } => {
                about("why-break", near).minutes("minutes", *minutes)
            }
            Self::AfterBusy(near) => about("why-after-busy", near),
            Self::AfterEvent(near) => about("why-after-event", near),
            Self::Usual { time, days, of } => Message::new("why-usual")
                .with("time", Value::Time(*time))
                .count("days", *days as u64)
                .count("of", *of as u64),
            Self::SecondChoice => Message::new("why-second-choice"),
            Self::Liked => Message::new("why-liked"),
            Self::Even { date, load, least, most } => {
                let key = if least == most { "why-even-same" } else { "why-even" };
                Message::new(key)
                    .date("day", *date)
                    .minutes("load", *load)
                    .minutes("least", *least)
                    .minutes("most", *most)
            }
            Self::Against(obstacle) => obstacle.message(),
            Self::OverFull { date, load, most } => {
                Message::new("why-over-full").date("day", *date).minutes("load", *load).minutes("most", *most)
            }
            Self::Fills { date, most } => Message::new("why-fills").date("day", *date).minutes("most", *most),
            Self::Reserve { from, to } => Message::new("why-reserve")
                .with("from", Value::DateTime(*from))
                .with("to", Value::Time(to.time())),
            Self::Free => Message::new("why-free"),
        }
    }
}

impl Price {
    /// The rule's name for programs.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Order(_) => "order",
            Self::Uneven { .. } => "uneven",
            Self::SecondChoice => "second-choice",
            Self::Reserve { .. } => "reserve",
            Self::Unusual { .. } => "unusual",
        }
    }

    /// In one sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::Order(Obstacle::Follows(near)) => about("why-price-too-early", near),
            Self::Order(Obstacle::Precedes(near)) => about("why-price-too-late", near),
            Self::Order(other) => other.message(),
            Self::Uneven { date, load, from, left } => {
                let key = if *left == 0 { "why-price-empty-day" } else { "why-price-uneven" };
                Message::new(key)
                    .date("day", *date)
                    .minutes("load", *load)
                    .date("other", *from)
                    .minutes("left", *left)
            }
            Self::SecondChoice => Message::new("why-price-second-choice"),
            Self::Reserve { minutes } => Message::new("why-price-reserve").minutes("minutes", *minutes),
            Self::Unusual { usual } => Message::new("why-price-unusual").with("usual", Value::Time(*usual)),
        }
    }
}

impl Alternative {
    /// What makes it worse in one sentence: the weightiest price, or that there is none.
    pub fn message(&self) -> Message {
        self.price.first().map_or_else(|| Message::new("why-price-none"), Price::message)
    }
}

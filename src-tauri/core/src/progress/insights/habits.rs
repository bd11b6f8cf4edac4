//! When study happens, and how the sessions that have passed ended.

use crate::message::Message;
use crate::progress::State;
use chrono::{Datelike as _, NaiveDateTime, Timelike as _, Weekday};

/// Minutes studied from which on a habit is spoken of.
const ENOUGH_MINUTES: u32 = 300;
/// Hours of the day that make a habit's window.
const WINDOW: usize = 3;

/// Study that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Studied {
    /// Wall-clock start of its session.
    pub start: NaiveDateTime,
    /// Minutes done.
    pub minutes: u32,
}

/// Minutes studied by weekday and by hour of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// From Monday on.
    pub weekdays: [u32; 7],
    /// From midnight on; what goes over an hour's end counts in both.
    pub hours: [u32; 24],
}

/// When study happened.
pub fn hours(studied: &[Studied]) -> Hours {
    let mut out = Hours { weekdays: [0; 7], hours: [0; 24] };
    for one in studied {
        out.weekdays[one.start.weekday().num_days_from_monday() as usize] += one.minutes;
        let mut at = one.start.hour() as usize;
        let mut room = 60 - one.start.minute();
        let mut left = one.minutes;
        while left > 0 {
            let part = left.min(room);
            out.hours[at] += part;
            (left, room, at) = (left - part, 60, (at + 1) % 24);
        }
    }
    out
}

impl Hours {
    /// The weekday and the hours in which most of it happens; that there is not enough yet to say so.
    pub fn message(&self) -> Message {
        let sum: u32 = self.weekdays.iter().sum();
        let Some(weekday) = self.best_weekday().filter(|_| sum >= ENOUGH_MINUTES) else {
            return Message::new("insight-hours-not-yet").minutes("enough", ENOUGH_MINUTES);
        };
        let from = self.best_window();
        let within: u32 = (from..from + WINDOW).map(|hour| self.hours[hour % 24]).sum();
        Message::new("insight-hours")
            .text("weekday", weekday.to_string())
            .text("from", format!("{from:02}:00"))
            .text("to", format!("{:02}:00", (from + WINDOW) % 24))
            .count("percent", u64::from(within) * 100 / u64::from(sum.max(1)))
    }

    fn best_weekday(&self) -> Option<Weekday> {
        let most = *self.weekdays.iter().max()?;
        let at = self.weekdays.iter().position(|minutes| *minutes == most)?;
        Weekday::try_from(u8::try_from(at).ok()?).ok()
    }

    /// The first of the hours that hold the most together.
    fn best_window(&self) -> usize {
        let held = |from: usize| (from..from + WINDOW).map(|hour| self.hours[hour % 24]).sum::<u32>();
        (0..24).rev().max_by_key(|from| held(*from)).unwrap_or(0)
    }
}

/// How sessions that have passed ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ended {
    /// Done in full.
    pub done: u32,
    /// Done in part.
    pub partly: u32,
    /// Not done.
    pub skipped: u32,
    /// Nobody has said.
    pub unconfirmed: u32,
}

/// Counts how sessions ended; what is ahead or on is left out.
pub fn ended(states: impl IntoIterator<Item = State>) -> Ended {
    let mut out = Ended::default();
    for state in states {
        match state {
            State::Done => out.done += 1,
            State::Partly => out.partly += 1,
            State::Skipped => out.skipped += 1,
            State::Unconfirmed => out.unconfirmed += 1,
            State::Planned | State::Running => {}
        }
    }
    out
}

impl Ended {
    /// In one sentence.
    pub fn message(&self) -> Message {
        let all = self.done + self.partly + self.skipped + self.unconfirmed;
        if all == 0 {
            return Message::new("insight-sessions-none");
        }
        Message::new("insight-sessions")
            .count("done", self.done)
            .count("all", all)
            .count("percent", self.done * 100 / all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn studied(start: &str, minutes: u32) -> Studied {
        Studied { start: start.parse().unwrap(), minutes }
    }

    #[test]
    fn study_over_an_hours_end_counts_in_both_and_over_midnight_on_the_day_it_began() {
        let found = hours(&[studied("2026-12-01T18:30:00", 50), studied("2026-12-04T23:30:00", 60)]);
        assert_eq!((found.hours[18], found.hours[19]), (30, 20));
        assert_eq!((found.hours[23], found.hours[0]), (30, 30));
        assert_eq!(found.weekdays, [0, 50, 0, 0, 60, 0, 0]);
    }

    #[test]
    fn a_habit_is_named_once_there_is_enough_of_it() {
        let evening = studied("2026-12-01T18:00:00", 180);
        assert_eq!(hours(&[evening]).message().key, "insight-hours-not-yet");
        let found = hours(&[evening, evening, studied("2026-12-03T09:00:00", 60)]);
        assert_eq!(
            found.message().render(),
            "Most of it happens on Tuesdays, and 85 % of it between 18:00 and 21:00."
        );
    }

    #[test]
    fn only_what_has_passed_is_counted_and_nothing_is_assumed() {
        let states = [State::Done, State::Done, State::Unconfirmed, State::Planned, State::Running];
        let found = ended(states);
        assert_eq!(found, Ended { done: 2, unconfirmed: 1, ..Ended::default() });
        assert_eq!(found.message().render(), "2 of 3 sessions that have passed are done in full (66 %).");
        assert_eq!(ended([State::Planned]).message().key, "insight-sessions-none");
    }
}

//! What the learner typed, checked: every refusal is one sentence with its next step.

use super::Study;
use crate::ApiError;
use crate::api::json::views::{AvailabilityWindow, PlanInput};
use chrono::{Datelike as _, NaiveDate, Weekday};
use std::path::PathBuf;
use waymark_core::message::Message;
use waymark_core::planning::availability::{Availability, WeeklyWindow};
use waymark_core::planning::model::Strategy;
use waymark_core::settings::weekday_word;
use waymark_core::zone::Zone;

const WEEKDAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The years of which dates are believed: beyond them it is a slip, and calculating with them would leave the calendar.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

/// A civil date.
///
/// # Errors
/// `bad-date`.
pub fn date(text: &str) -> Result<NaiveDate, ApiError> {
    text.trim().parse().ok().filter(|date: &NaiveDate| YEARS.contains(&date.year())).ok_or_else(|| {
        ApiError::input("bad-date", Message::new("error-bad-date").text("date", text), "error-bad-date-help")
    })
}

/// A zone of the database.
///
/// # Errors
/// `unknown-zone`.
pub fn zone(name: &str) -> Result<Zone, ApiError> {
    Zone::named(name.trim()).map_err(|_| {
        let message = Message::new("error-unknown-zone").text("zone", name);
        ApiError::input("unknown-zone", message, "error-unknown-zone-help")
    })
}

/// A weekday by its full word.
///
/// # Errors
/// `bad-weekday`.
pub fn weekday(word: &str) -> Result<Weekday, ApiError> {
    WEEKDAYS.into_iter().find(|day| weekday_word(*day) == word).ok_or_else(|| {
        let message = Message::new("error-bad-weekday").text("word", word);
        ApiError::input("bad-weekday", message, "error-bad-weekday-help")
    })
}

/// A folder of the learner's that is there, by its whole address.
///
/// # Errors
/// `no-such-folder`.
pub fn folder(text: &str) -> Result<PathBuf, ApiError> {
    let folder = PathBuf::from(text.trim());
    if folder.is_absolute() && folder.is_dir() {
        return Ok(folder);
    }
    let message = Message::new("error-no-such-folder").text("folder", text);
    Err(ApiError::input("no-such-folder", message, "error-no-such-folder-help"))
}

/// The strategy of a word.
///
/// # Errors
/// `bad-strategy`.
pub fn strategy(word: &str) -> Result<Strategy, ApiError> {
    Strategy::from_word(word).ok_or_else(|| {
        let message = Message::new("error-bad-strategy").text("word", word);
        ApiError::input("bad-strategy", message, "error-bad-strategy-help")
    })
}

/// The learner's weekly windows, sorted and merged.
///
/// # Errors
/// `no-availability`, `bad-window`, `bad-weekday`.
pub fn availability(windows: &[AvailabilityWindow]) -> Result<Availability, ApiError> {
    if windows.is_empty() {
        let message = Message::new("error-no-availability");
        return Err(ApiError::input("no-availability", message, "error-no-availability-help"));
    }
    let mut out = Vec::new();
    for w in windows {
        let bad = || {
            let message = Message::new("error-bad-window").count("start", w.start).count("end", w.end);
            ApiError::input("bad-window", message, "error-bad-window-help")
        };
        if w.start >= w.end || w.end > 24 * 60 {
            return Err(bad());
        }
        out.push(WeeklyWindow {
            weekday: weekday(&w.weekday)?,
            start: u16::try_from(w.start).map_err(|_| bad())?,
            end: u16::try_from(w.end).map_err(|_| bad())?,
            preferred: w.preferred,
        });
    }
    Ok(Availability::of(out))
}

/// Availability as it crosses the wire.
pub fn windows(availability: &Availability) -> Vec<AvailabilityWindow> {
    let window = |w: &WeeklyWindow| AvailabilityWindow {
        weekday: weekday_word(w.weekday).to_owned(),
        start: u32::from(w.start),
        end: u32::from(w.end),
        preferred: w.preferred,
    };
    availability.windows.iter().map(window).collect()
}

/// Refuses a budget that contradicts itself or no week can hold.
///
/// # Errors
/// `bad-budget`.
pub fn budget(least: u32, target: u32, most: u32) -> Result<(), ApiError> {
    if least <= target && target <= most && target > 0 && most <= 7 * 24 * 60 {
        return Ok(());
    }
    let message = Message::new("error-bad-budget")
        .minutes("least", least)
        .minutes("target", target)
        .minutes("most", most);
    Err(ApiError::input("bad-budget", message, "error-bad-budget-help"))
}

/// A path's share of the week beside the paths of a study (the path itself not among them).
///
/// # Errors
/// `bad-share`: not between 1 and 100, or more than the others leave.
pub fn share(percent: Option<u32>, others: &Study) -> Result<Option<u32>, ApiError> {
    let taken: u32 = others.paths.iter().filter_map(|p| p.row.share).sum();
    // Whoever set no share needs some of the week, too.
    let waiting = others.paths.iter().filter(|p| p.row.share.is_none()).count() as u32;
    let most = 100_u32.saturating_sub(taken).saturating_sub(waiting);
    if percent.is_none_or(|percent| (1..=most).contains(&percent)) {
        return Ok(percent);
    }
    if percent == Some(0) {
        return Err(ApiError::input("bad-share", Message::new("error-no-share"), "error-no-share-help"));
    }
    let message = Message::new("error-bad-share").count("most", most);
    Err(ApiError::input("bad-share", message, "error-bad-share-help"))
}

/// The unit that study begins with, from what is known and what is done.
///
/// # Errors
/// `bad-start-unit`, `nothing-left`.
pub fn start_unit(input: &PlanInput, units: usize) -> Result<u32, ApiError> {
    let bad = |at: u32| {
        let message = Message::new("error-bad-start-unit").count("units", units as u64).count("unit", at);
        ApiError::input("bad-start-unit", message, "error-bad-start-unit-help")
    };
    let done = input.done_through.unwrap_or(0);
    let units_u32 = u32::try_from(units).unwrap_or(u32::MAX);
    if input.start_unit > units_u32 || done > units_u32 {
        return Err(bad(input.start_unit.max(done)));
    }
    let start = input.start_unit.max(1).max(done + 1);
    if start > units_u32 {
        let message = Message::new("error-nothing-left");
        return Err(ApiError::no("nothing-left", message, "error-nothing-left-help"));
    }
    Ok(start)
}

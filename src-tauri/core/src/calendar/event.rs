//! Community events: what an author's "6 PM PST" means, and when it falls for the learner.
//!
//! Times stay in the zone that the author meant. An abbreviation that names a fixed offset and is commonly used for
//! the wall clock ("PST" in July) has two readings; which one holds is the learner's answer, wall time preset.

use crate::curriculum::model::Event;
use crate::planning::model::Span;
use crate::zone::Zone;
use chrono::{Datelike, Days, Duration, NaiveDate, NaiveTime, Timelike};

/// Minutes that an event lasts where its path does not say.
pub const USUAL_MINUTES: u32 = 60;

/// One way of reading a zone as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// IANA name or fixed offset ("UTC-08:00"), as [`zone_meant`] takes it.
    pub meant: String,
    /// Whether it follows a place's wall clock (a fixed offset does not).
    pub wall_clock: bool,
}

/// Abbreviation, the place whose wall clock is commonly meant, its fixed offset in minutes where it names one.
const ABBREVIATIONS: &[(&str, &str, Option<i32>)] = &[
    ("PST", "America/Los_Angeles", Some(-480)),
    ("PDT", "America/Los_Angeles", Some(-420)),
    ("PT", "America/Los_Angeles", None),
    ("PACIFIC", "America/Los_Angeles", None),
    ("MST", "America/Denver", Some(-420)),
    ("MDT", "America/Denver", Some(-360)),
    ("MT", "America/Denver", None),
    ("CST", "America/Chicago", Some(-360)),
    ("CDT", "America/Chicago", Some(-300)),
    ("CT", "America/Chicago", None),
    ("EST", "America/New_York", Some(-300)),
    ("EDT", "America/New_York", Some(-240)),
    ("ET", "America/New_York", None),
    ("EASTERN", "America/New_York", None),
    ("GMT", "Europe/London", Some(0)),
    ("BST", "Europe/London", Some(60)),
    ("WET", "Europe/Lisbon", Some(0)),
    ("CET", "Europe/Berlin", Some(60)),
    ("CEST", "Europe/Berlin", Some(120)),
    ("EET", "Europe/Helsinki", Some(120)),
    ("EEST", "Europe/Helsinki", Some(180)),
    ("MSK", "Europe/Moscow", None),
    ("IST", "Asia/Kolkata", None),
    ("JST", "Asia/Tokyo", None),
    ("SGT", "Asia/Singapore", None),
    ("AEST", "Australia/Sydney", Some(600)),
    ("AEDT", "Australia/Sydney", Some(660)),
];

/// How a zone as written can be read, the preset reading first; empty where nobody can tell.
pub fn readings(written: &str) -> Vec<Reading> {
    let word = written.trim();
    let upper = word.to_ascii_uppercase();
    if let Some((_, place, offset)) = ABBREVIATIONS.iter().find(|(name, ..)| *name == upper) {
        let mut out = vec![Reading { meant: (*place).to_owned(), wall_clock: true }];
        if let Some(zone) = offset.and_then(Zone::fixed) {
            out.push(Reading { meant: zone.name().to_owned(), wall_clock: false });
        }
        return out;
    }
    match zone_meant(word) {
        Some(zone) => vec![Reading { meant: zone.name().to_owned(), wall_clock: word.contains('/') }],
        None => Vec::new(),
    }
}

/// The zone of an IANA name, "UTC", or a fixed offset ("UTC-08:00", "GMT+2").
pub fn zone_meant(text: &str) -> Option<Zone> {
    let upper = text.trim().to_ascii_uppercase();
    if matches!(upper.as_str(), "UTC" | "Z") {
        return Some(Zone::utc());
    }
    let Some(rest) = upper.strip_prefix("UTC").or_else(|| upper.strip_prefix("GMT")) else {
        return Zone::named(text.trim()).ok();
    };
    let rest = rest.trim().replace('\u{2212}', "-");
    let sign = match rest.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let (hours, minutes) = rest[1..].split_once(':').unwrap_or((&rest[1..], "0"));
    let (hours, minutes) = (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?);
    if !(0..=14).contains(&hours) || !(0..60).contains(&minutes) {
        return None;
    }
    Zone::fixed(sign * (hours * 60 + minutes))
}

/// When an event takes place between two dates (both included, in the author's zone). Empty where the path states
/// no time, or neither weekday nor date.
pub fn occurrences(event: &Event, zone: &Zone, from: NaiveDate, to: NaiveDate) -> Vec<Span> {
    let Some(time) = event.time else { return Vec::new() };
    let length = Duration::minutes(i64::from(event.minutes.unwrap_or(USUAL_MINUTES)));
    let span = |date: NaiveDate| {
        let start = zone.instant(date.and_time(time));
        Span { start, end: start + length }
    };
    if let Some(date) = event.date {
        return (from..=to).contains(&date).then(|| span(date)).into_iter().collect();
    }
    let mut out = Vec::new();
    let mut date = from;
    while date <= to {
        if event.days.contains(&date.weekday()) {
            out.push(span(date));
        }
        let Some(next) = date.checked_add_days(Days::new(1)) else { break };
        date = next;
    }
    out
}

/// Whether an event is at night for the learner, so that Skip is preset: it begins or ends between 22:00 and 07:00.
pub fn at_night(start: NaiveTime, end: NaiveTime) -> bool {
    let night = |minute: u32| !(7 * 60..=22 * 60).contains(&minute);
    night(start.hour() * 60 + start.minute()) || night(end.hour() * 60 + end.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;

    fn event(days: Vec<Weekday>, hour: u32, zone: &str) -> Event {
        Event {
            line: 1,
            title: "Office hours".into(),
            days,
            time: NaiveTime::from_hms_opt(hour, 0, 0),
            zone: Some(zone.into()),
            minutes: None,
            units: None,
            date: None,
        }
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn pst_has_two_readings_and_wall_time_is_preset() {
        let both: Vec<String> = readings("pst").into_iter().map(|r| r.meant).collect();
        assert_eq!(both, ["America/Los_Angeles", "UTC-08:00"]);
        assert_eq!(readings("Europe/Berlin").len(), 1);
        assert!(readings("Narnia").is_empty());
        assert_eq!(zone_meant("GMT+5:30").unwrap().name(), "UTC+05:30");
    }

    #[test]
    fn the_readings_of_pst_part_in_summer() {
        let office = event(vec![Weekday::Tue], 18, "PST");
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let at = |meant: &str| {
            let spans =
                occurrences(&office, &zone_meant(meant).unwrap(), date("2027-07-06"), date("2027-07-06"));
            berlin.local(spans[0].start).to_string()
        };
        assert_eq!(at("America/Los_Angeles"), "2027-07-07 03:00:00");
        assert_eq!(at("UTC-08:00"), "2027-07-07 04:00:00");
    }

    #[test]
    fn a_weekly_event_comes_once_a_week_and_lasts_an_hour_unless_told() {
        let spans = occurrences(
            &event(vec![Weekday::Tue], 18, "UTC"),
            &Zone::utc(),
            date("2026-11-30"),
            date("2026-12-13"),
        );
        assert_eq!(spans.len(), 2);
        assert_eq!(spans[0].end - spans[0].start, Duration::minutes(60));
    }

    #[test]
    fn three_in_the_morning_is_night() {
        let time = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap();
        assert!(at_night(time(3), time(4)));
        assert!(!at_night(time(19), time(20)));
    }
}

//! Community events: what an author's "6 PM PST" means, and when it falls for the learner.
//!
//! Times stay in the zone that the author meant. An abbreviation that names a fixed offset and is commonly used for
//! the wall clock ("PST" in July) has two readings; which one holds is the learner's answer, wall time preset.

use crate::curriculum::model::Event;
use crate::curriculum::zone_words;
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

/// How a zone as written can be read, the preset reading first; empty where nobody can tell.
pub fn readings(written: &str) -> Vec<Reading> {
    let word = written.trim();
    if let Some(both) = zone_words::readings(word) {
        let mut out = vec![Reading { meant: both.wall.to_owned(), wall_clock: true }];
        if let Some(zone) = Zone::fixed(both.fixed_minutes) {
            out.push(Reading { meant: zone.name().to_owned(), wall_clock: false });
        }
        return out;
    }
    let meant = zone_words::plain(word).or_else(|| zone_meant(word).map(|zone| zone.name().to_owned()));
    meant.map(|meant| Reading { wall_clock: meant.contains('/'), meant }).into_iter().collect()
}

/// The zone of an IANA name, "UTC", or a fixed offset ("UTC-08:00", "GMT+2").
pub fn zone_meant(text: &str) -> Option<Zone> {
    let upper = text.trim().to_ascii_uppercase();
    if matches!(upper.as_str(), "UTC" | "GMT" | "Z") {
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
            link: None,
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

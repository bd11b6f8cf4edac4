//! When a community event takes place: its weekdays and time are wall-clock time in the zone that the author meant.

use crate::planning::model::Span;
use crate::zone::Zone;
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveTime, Utc, Weekday};

/// A weekly (or one-off) appointment, as it was accepted.
#[derive(Debug, Clone, PartialEq)]
pub struct WeeklyEvent {
    /// On which weekdays, in `zone`; not asked where `date` is given.
    pub days: Vec<Weekday>,
    /// The one date that it takes place on, where there is only one.
    pub date: Option<NaiveDate>,
    /// At what time, in `zone`.
    pub time: NaiveTime,
    /// The zone that the author meant.
    pub zone: Zone,
    /// How long it lasts.
    pub minutes: u32,
    /// First and last date (in `zone`) on which it is attended.
    pub within: Option<(NaiveDate, NaiveDate)>,
}

/// Every occurrence that begins in `[from, to)`, in order of time.
pub fn occurrences(event: &WeeklyEvent, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Span> {
    let mut found = Vec::new();
    // Dates are the author's: a day more on either side covers every offset.
    let mut date = event.zone.local(from).date() - Days::new(1);
    let last = event.zone.local(to).date() + Days::new(1);
    while date <= last {
        let falls = match event.date {
            Some(only) => only == date,
            None => event.days.contains(&date.weekday()),
        };
        let attended = event.within.is_none_or(|(first, last)| first <= date && date <= last);
        if falls && attended {
            let start = event.zone.instant(date.and_time(event.time));
            if from <= start && start < to {
                found.push(Span { start, end: start + Duration::minutes(i64::from(event.minutes)) });
            }
        }
        date = date + Days::new(1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn pacific_tuesday() -> WeeklyEvent {
        WeeklyEvent {
            days: vec![Weekday::Tue],
            date: None,
            time: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
            zone: Zone::named("America/Los_Angeles").unwrap(),
            minutes: 60,
            within: None,
        }
    }

    #[test]
    fn six_in_the_evening_in_california_is_three_at_night_in_berlin() {
        let found = occurrences(&pacific_tuesday(), utc("2026-12-01T00:00:00Z"), utc("2026-12-08T00:00:00Z"));
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let local: Vec<_> = found.iter().map(|span| berlin.rfc3339(span.start)).collect();
        assert_eq!(local, ["2026-12-02T03:00:00+01:00"]);
    }

    #[test]
    fn for_two_weeks_in_march_it_is_two_at_night_because_america_changes_first() {
        let found = occurrences(&pacific_tuesday(), utc("2027-03-08T00:00:00Z"), utc("2027-03-31T12:00:00Z"));
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let local: Vec<_> = found.iter().map(|span| berlin.rfc3339(span.start)).collect();
        assert_eq!(
            local,
            [
                "2027-03-10T03:00:00+01:00".to_owned(),
                "2027-03-17T02:00:00+01:00".to_owned(),
                "2027-03-24T02:00:00+01:00".to_owned(),
                "2027-03-31T03:00:00+02:00".to_owned(),
            ]
        );
    }

    #[test]
    fn a_fixed_offset_does_not_follow_summer_time() {
        let event = WeeklyEvent { zone: Zone::fixed(-480).unwrap(), ..pacific_tuesday() };
        let found = occurrences(&event, utc("2027-07-06T00:00:00Z"), utc("2027-07-13T00:00:00Z"));
        assert_eq!(found[0].start, utc("2027-07-07T02:00:00Z"));
        let wall = occurrences(&pacific_tuesday(), utc("2027-07-06T00:00:00Z"), utc("2027-07-13T00:00:00Z"));
        assert_eq!(wall[0].start, utc("2027-07-07T01:00:00Z"));
    }

    #[test]
    fn one_date_is_one_occurrence_and_the_edges_are_half_open() {
        let event = WeeklyEvent { date: NaiveDate::from_ymd_opt(2026, 12, 3), ..pacific_tuesday() };
        let start = utc("2026-12-04T02:00:00Z");
        assert_eq!(occurrences(&event, start, utc("2027-01-01T00:00:00Z")).len(), 1);
        assert_eq!(occurrences(&event, utc("2026-11-01T00:00:00Z"), start).len(), 0);
    }
}

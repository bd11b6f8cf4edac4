//! Which day is it? Answered here once, for window, runner and command line.
//!
//! A study day turns at 04:00 (product rule: who studies past midnight is still in the same evening), and it is a
//! civil date, never 24 hours. Weeks begin on the day that the settings name. Zones are `zone`'s business.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

/// The hour at which one study day becomes the next.
pub const DAY_TURNS_AT: NaiveTime = NaiveTime::from_hms_opt(4, 0, 0).expect("04:00 is a time");

/// The study day that a local wall-clock moment belongs to.
pub fn study_day(local: NaiveDateTime) -> NaiveDate {
    if local.time() < DAY_TURNS_AT { local.date() - Days::new(1) } else { local.date() }
}

/// The first date of the calendar week that holds `date`, when weeks begin on `first`.
pub fn week_start(date: NaiveDate, first: Weekday) -> NaiveDate {
    let since = (7 + date.weekday().num_days_from_monday() - first.num_days_from_monday()) % 7;
    date - Days::new(u64::from(since))
}

/// The last date of the calendar week that holds `date`; the weekly review falls on it.
pub fn week_end(date: NaiveDate, first: Weekday) -> NaiveDate {
    week_start(date, first) + Days::new(6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_hour_after_midnight_is_still_the_evening_before() {
        let late = date("2026-12-02").and_hms_opt(1, 30, 0).unwrap();
        assert_eq!(study_day(late), date("2026-12-01"));
        let early = date("2026-12-02").and_hms_opt(4, 0, 0).unwrap();
        assert_eq!(study_day(early), date("2026-12-02"));
    }

    #[test]
    fn weeks_begin_where_the_setting_says() {
        let sunday = date("2026-11-29");
        assert_eq!(week_start(sunday, Weekday::Mon), date("2026-11-23"));
        assert_eq!(week_start(sunday, Weekday::Sun), sunday);
        assert_eq!(week_end(sunday, Weekday::Mon), sunday);
        assert_eq!(week_start(date("2026-11-28"), Weekday::Sat), date("2026-11-28"));
    }
}

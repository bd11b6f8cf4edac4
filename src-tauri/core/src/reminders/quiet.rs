//! Quiet hours: wall-clock time in the plan's zone, usually across midnight.

use crate::zone::Zone;
use chrono::{DateTime, Days, NaiveTime, Utc};

/// Quiet hours in a zone.
#[derive(Debug, Clone, PartialEq)]
pub struct Quiet<'a> {
    /// Whose clock.
    pub zone: &'a Zone,
    /// When they begin.
    pub from: NaiveTime,
    /// When they end; equal to `from` where there are none.
    pub to: NaiveTime,
}

impl Quiet<'_> {
    /// The quiet stretch that holds `instant`: its first instant and the one at which it ends.
    pub fn around(&self, instant: DateTime<Utc>) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        if self.from == self.to {
            return None;
        }
        let date = self.zone.local(instant).date();
        // It began today or yesterday; which of the two is asked of the instants, so that clock changes are right.
        [date, date - Days::new(1)].into_iter().find_map(|began| {
            let ended = if self.to > self.from { began } else { began + Days::new(1) };
            let from = self.zone.instant(began.and_time(self.from));
            let to = self.zone.instant(ended.and_time(self.to));
            (from <= instant && instant < to).then_some((from, to))
        })
    }

    /// Whether `instant` lies in quiet hours.
    pub fn holds(&self, instant: DateTime<Utc>) -> bool {
        self.around(instant).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn they_reach_across_midnight_and_end_on_the_minute() {
        let zone = Zone::named("Europe/Berlin").unwrap();
        let quiet = Quiet { zone: &zone, from: at(21, 30), to: at(8, 0) };
        let local = |text: &str| zone.instant(text.parse().unwrap());
        let night = Some((local("2026-11-30T21:30:00"), local("2026-12-01T08:00:00")));
        assert_eq!(quiet.around(local("2026-11-30T21:30:00")), night);
        assert_eq!(quiet.around(local("2026-12-01T03:00:00")), night);
        assert_eq!(quiet.around(local("2026-12-01T08:00:00")), None);
        assert_eq!(quiet.around(local("2026-11-30T21:29:59")), None);
    }

    #[test]
    fn hours_within_one_day_and_none_at_all_are_possible() {
        let zone = Zone::utc();
        let noon = "2026-11-30T12:30:00Z".parse().unwrap();
        assert!(Quiet { zone: &zone, from: at(12, 0), to: at(14, 0) }.holds(noon));
        assert!(!Quiet { zone: &zone, from: at(12, 0), to: at(12, 0) }.holds(noon));
    }
}

//! Time zones: the only module that knows when a wall clock shows what.
//!
//! Rules come from jiff's bundled IANA database, never from chrono-tz (an hour wrong for some zones since 2026) and
//! never from the web view. What is planned is civil time and a zone name; what happened is an instant (UTC).
//! Where a wall time does not exist (clocks went forward) it is read as the same distance after the gap began
//! (RFC 5545, 3.3.5); where it comes twice, the first one counts.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone as _, Timelike, Utc};
use jiff::tz::TimeZone;
use std::fmt;

/// A zone of the IANA database.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone {
    name: String,
    rules: TimeZone,
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name)
    }
}

/// The name given is in no zone database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownZone(pub String);

impl Zone {
    /// The zone of that IANA name ("Europe/Berlin").
    ///
    /// # Errors
    /// `UnknownZone` where the bundled database does not hold the name.
    pub fn named(name: &str) -> Result<Self, UnknownZone> {
        let rules = jiff::tz::db().get(name).map_err(|_| UnknownZone(name.to_owned()))?;
        let name = rules.iana_name().unwrap_or(name).to_owned();
        Ok(Self { name, rules })
    }

    /// A zone of one unchanging offset east of UTC, in minutes. `None` beyond a day's reach.
    pub fn fixed(minutes_east: i32) -> Option<Self> {
        let offset = jiff::tz::Offset::from_seconds(minutes_east.checked_mul(60)?).ok()?;
        let (sign, rest) = (if minutes_east < 0 { '-' } else { '+' }, minutes_east.abs());
        let name = format!("UTC{sign}{:02}:{:02}", rest / 60, rest % 60);
        Some(Self { name, rules: TimeZone::fixed(offset) })
    }

    /// Coordinated universal time.
    pub fn utc() -> Self {
        Self { name: "UTC".to_owned(), rules: TimeZone::UTC }
    }

    /// The name that it was asked for by, in the database's spelling.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Every name of the bundled database, sorted.
    pub fn all_names() -> Vec<String> {
        let mut names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
        names.sort();
        names
    }

    /// What the wall clock shows at an instant, to the second.
    pub fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        instant.naive_utc() + Duration::seconds(i64::from(self.offset_seconds(instant)))
    }

    /// Seconds east of UTC at an instant.
    pub fn offset_seconds(&self, instant: DateTime<Utc>) -> i32 {
        let stamp = jiff::Timestamp::from_second(instant.timestamp()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        self.rules.to_offset(stamp).seconds()
    }

    /// The instant at which the wall clock shows `local` (gaps and folds as the module says).
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let civil = jiff::civil::DateTime::new(
            i16::try_from(chrono::Datelike::year(&local)).unwrap_or(i16::MAX),
            i8::try_from(chrono::Datelike::month(&local)).unwrap_or(1),
            i8::try_from(chrono::Datelike::day(&local)).unwrap_or(1),
            i8::try_from(local.hour()).unwrap_or(0),
            i8::try_from(local.minute()).unwrap_or(0),
            i8::try_from(local.second()).unwrap_or(0),
            0,
        );
        let stamp = civil.ok().and_then(|civil| self.rules.to_ambiguous_timestamp(civil).compatible().ok());
        match stamp {
            Some(stamp) => Utc.timestamp_opt(stamp.as_second(), 0).single().unwrap_or(DateTime::UNIX_EPOCH),
            None => local.and_utc(),
        }
    }

    /// Whether the wall clock ever shows `local`: false inside the gap of a clock change.
    pub fn exists(&self, local: NaiveDateTime) -> bool {
        self.local(self.instant(local)) == local.with_nanosecond(0).unwrap_or(local)
    }

    /// The first instant of a local date (not midnight where the clocks skip it).
    pub fn day_start(&self, date: NaiveDate) -> DateTime<Utc> {
        self.instant(date.and_time(NaiveTime::MIN))
    }

    /// An instant as RFC 3339 text with this zone's offset ("2026-11-30T18:00:00+01:00").
    pub fn rfc3339(&self, instant: DateTime<Utc>) -> String {
        let offset = self.offset_seconds(instant);
        let (sign, rest) = (if offset < 0 { '-' } else { '+' }, offset.abs() / 60);
        format!("{}{sign}{:02}:{:02}", self.local(instant).format("%Y-%m-%dT%H:%M:%S"), rest / 60, rest % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn the_rules_are_of_2026() {
        // chrono-tz 0.10.4 (2025b) is an hour off for all three.
        for (name, offset) in
            [("America/Vancouver", -7 * 3600), ("America/Edmonton", -6 * 3600), ("Africa/Casablanca", 0)]
        {
            let zone = Zone::named(name).unwrap();
            assert_eq!(zone.offset_seconds(at("2026-12-15T12:00:00").and_utc()), offset, "{name}");
        }
    }

    #[test]
    fn a_wall_time_in_a_gap_moves_behind_it_and_a_doubled_one_is_the_first() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        assert!(!berlin.exists(at("2027-03-28T02:30:00")));
        assert_eq!(berlin.rfc3339(berlin.instant(at("2027-03-28T02:30:00"))), "2027-03-28T03:30:00+02:00");
        assert_eq!(berlin.rfc3339(berlin.instant(at("2027-10-31T02:30:00"))), "2027-10-31T02:30:00+02:00");
    }

    #[test]
    fn a_day_begins_where_the_clocks_let_it() {
        // Cairo skips midnight on the last Friday of April.
        let cairo = Zone::named("Africa/Cairo").unwrap();
        let date = NaiveDate::from_ymd_opt(2027, 4, 30).unwrap();
        assert_eq!(cairo.rfc3339(cairo.day_start(date)), "2027-04-30T01:00:00+03:00");
    }

    #[test]
    fn an_unknown_name_is_an_error_and_a_fixed_offset_a_zone() {
        assert_eq!(Zone::named("Mars/Olympus"), Err(UnknownZone("Mars/Olympus".into())));
        let minus_eight = Zone::fixed(-480).unwrap();
        assert_eq!(minus_eight.name(), "UTC-08:00");
        assert_eq!(minus_eight.rfc3339(at("2026-07-01T12:00:00").and_utc()), "2026-07-01T04:00:00-08:00");
    }
}

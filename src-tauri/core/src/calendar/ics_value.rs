//! What the values of an event's properties mean: moments in their zones, and lengths of time.

use super::ics_text::Property;
use super::windows_zones;
use crate::zone::Zone;
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};

/// A moment as written: a date, or a wall-clock time in a zone.
pub(super) struct Moment {
    pub local: NaiveDateTime,
    pub zone: Zone,
    pub whole_day: bool,
}

impl Moment {
    pub fn instant(&self) -> DateTime<Utc> {
        self.zone.instant(self.local)
    }
}

impl Property {
    /// The zone that it names, where that is one; times without a zone are meant in `floating`, and so are those of a
    /// zone that nobody knows ([`Property::unknown_zone`]).
    fn zone(&self, floating: &Zone) -> Zone {
        self.param("TZID").and_then(windows_zones::find).unwrap_or_else(|| floating.clone())
    }

    /// The zone that it names and nobody knows.
    pub fn unknown_zone(&self) -> Option<&str> {
        let tzid = self.param("TZID").filter(|tzid| windows_zones::find(tzid).is_none())?;
        // A date, or a time in UTC, is what it is whatever zone stands beside it.
        let value = self.value.trim();
        (value.len() > 8 && !value.ends_with(['Z', 'z'])).then_some(tzid)
    }

    /// Its one moment.
    pub fn moment(&self, floating: &Zone) -> Option<Moment> {
        moment(self.value.trim(), &self.zone(floating), floating)
    }

    /// Its list of moments; of a period, its beginning.
    pub fn moments<'a>(&'a self, floating: &'a Zone) -> impl Iterator<Item = Moment> + 'a {
        let zone = self.zone(floating);
        let begins = |value: &'a str| value.split('/').next().unwrap_or(value).trim();
        self.value.split(',').filter_map(move |value| moment(begins(value), &zone, floating))
    }
}

fn moment(value: &str, zone: &Zone, floating: &Zone) -> Option<Moment> {
    if value.len() == 8 {
        let date = NaiveDate::parse_from_str(value, "%Y%m%d").ok()?;
        return Some(Moment {
            local: date.and_time(NaiveTime::MIN),
            zone: floating.clone(),
            whole_day: true,
        });
    }
    let wall = value.trim_end_matches(['Z', 'z']);
    let zone = if wall.len() < value.len() { Zone::utc() } else { zone.clone() };
    let local = NaiveDateTime::parse_from_str(wall, "%Y%m%dT%H%M%S")
        .or_else(|_| NaiveDateTime::parse_from_str(wall, "%Y%m%dT%H%M"))
        .ok()?;
    Some(Moment { local, zone, whole_day: false })
}

/// "PT1H30M", "P1D", "P2W", "-PT5M"; none beyond a year.
pub(super) fn duration(text: &str) -> Option<Duration> {
    let (text, sign) = match text.trim().strip_prefix('-') {
        Some(rest) => (rest, -1),
        None => (text.trim().trim_start_matches('+'), 1),
    };
    let mut seconds = 0_i64;
    let mut number = String::new();
    let mut time = false;
    for c in text.strip_prefix('P')?.chars() {
        match c {
            'T' => time = true,
            '0'..='9' => number.push(c),
            _ => {
                let unit = match (c, time) {
                    ('W', _) => 7 * 86_400,
                    ('D', _) => 86_400,
                    ('H', true) => 3_600,
                    ('M', true) => 60,
                    ('S', true) => 1,
                    _ => return None,
                };
                seconds = seconds.checked_add(number.parse::<i64>().ok()?.checked_mul(unit)?)?;
                number.clear();
            }
        }
    }
    (seconds <= 366 * 86_400).then(|| Duration::seconds(sign * seconds))
}

//! Repeating events, expanded in wall-clock time: the rule is walked as if there were no zones, and every occurrence
//! is resolved by `zone` afterwards, so that a meeting at nine stays at nine over a clock change.

use crate::zone::Zone;
use chrono::{DateTime, NaiveDateTime, TimeZone as _, Utc};
use rrule::{RRule, RRuleSet, Tz, Unvalidated};

/// Occurrences of one rule in the window are never more than this.
const MOST: u16 = 5_000;

/// The starts of a repeating event between two wall-clock moments.
///
/// `rule` is the value of an RRULE; `zone` is the event's own, needed for an UNTIL that is written in UTC. None where
/// the rule cannot be read or repeats more often than daily.
pub(super) fn starts(
    first: NaiveDateTime,
    rule: &str,
    zone: &Zone,
    from: NaiveDateTime,
    to: NaiveDateTime,
) -> Option<Vec<NaiveDateTime>> {
    let upper = rule.to_ascii_uppercase();
    if ["SECONDLY", "MINUTELY", "HOURLY"].iter().any(|often| upper.contains(often)) {
        return None;
    }
    let parts: Vec<String> =
        upper.split(';').filter(|p| !p.is_empty()).map(|part| local_until(part, zone)).collect();
    let rule: RRule<Unvalidated> = parts.join(";").parse().ok()?;
    let set: RRuleSet = rule.build(in_utc(first)).ok()?;
    let found = set.limit().after(in_utc(from)).before(in_utc(to)).all(MOST);
    Some(found.dates.into_iter().map(|date| date.naive_utc()).collect())
}

fn in_utc(local: NaiveDateTime) -> DateTime<Tz> {
    Tz::UTC.from_utc_datetime(&local)
}

/// UNTIL as wall-clock time with a Z, which is how this module writes every moment for the rule's walker.
fn local_until(part: &str, zone: &Zone) -> String {
    let Some(value) = part.strip_prefix("UNTIL=") else { return part.to_owned() };
    let local = match value.len() {
        8 => format!("{value}T235959"),
        _ => match NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%SZ") {
            Ok(utc) => {
                let instant: DateTime<Utc> = utc.and_utc();
                zone.local(instant).format("%Y%m%dT%H%M%S").to_string()
            }
            Err(_) => value.trim_end_matches('Z').to_owned(),
        },
    };
    format!("UNTIL={local}Z")
}

//! Repeating events, expanded in wall-clock time: the rule is walked as if there were no zones, and every occurrence
//! is resolved by `zone` afterwards, so that a meeting at nine stays at nine over a clock change.
//!
//! However a rule is written, walking it ends: steps are counted over a whole calendar.

use super::remark::Why;
use crate::zone::Zone;
use chrono::{DateTime, Duration, NaiveDateTime, TimeZone as _, Utc};
use rrule::{RRule, RRuleSet, Tz, Unvalidated};

/// Steps that the rules of one calendar may take together.
const MOST_STEPS: u32 = 300_000;
/// What the walker spends in vain on a rule that never comes true, before it gives up.
const VAIN_STEPS: u32 = 100_000;
/// Times of day that one rule may name.
const MOST_TIMES_A_DAY: usize = 24;

/// What is left for walking rules.
pub(super) struct Steps(u32);

impl Steps {
    /// For one calendar.
    pub fn of_a_calendar() -> Self {
        Self(MOST_STEPS)
    }

    fn spend(&mut self, steps: u32) -> Result<(), Why> {
        self.0 = self.0.checked_sub(steps).ok_or(Why::TooMuch)?;
        Ok(())
    }
}

/// The starts of a repeating event between two wall-clock moments, both included.
///
/// `rule` is the value of an RRULE; `zone` is the event's own, needed for an UNTIL that is written in UTC.
pub(super) fn starts(
    first: NaiveDateTime,
    rule: &str,
    zone: &Zone,
    (from, to): (NaiveDateTime, NaiveDateTime),
    steps: &mut Steps,
) -> Result<Vec<NaiveDateTime>, Why> {
    let upper = rule.to_ascii_uppercase();
    let part = |name: &str| upper.split(';').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    let often = matches!(part("FREQ"), Some("SECONDLY" | "MINUTELY" | "HOURLY"));
    let named = |name| part(name).map_or(1, |list| list.split(',').count());
    if often || named("BYHOUR") * named("BYMINUTE") * named("BYSECOND") > MOST_TIMES_A_DAY {
        return Err(Why::TooOften);
    }
    let until = part("UNTIL").map(|value| until(value, zone)).transpose()?;
    let first = match part("COUNT") {
        Some(_) => first,
        None => nearer(first, from, part("FREQ"), part("INTERVAL")),
    };
    if until.is_some_and(|until| until < first) || to < first {
        return Ok(Vec::new());
    }
    let parts = upper.split(';').filter(|p| !p.is_empty()).map(|part| match (part.split_once('='), until) {
        // Every moment is written for the walker as wall-clock time with a Z.
        (Some(("UNTIL", _)), Some(until)) => format!("UNTIL={}Z", until.format("%Y%m%dT%H%M%S")),
        _ => part.to_owned(),
    });
    let rule: RRule<Unvalidated> = parts.collect::<Vec<_>>().join(";").parse().map_err(|_| Why::NoRule)?;
    let set: RRuleSet = rule.build(in_utc(first)).map_err(|_| Why::NoRule)?;
    let (set, mut out) = (set.limit(), Vec::new());
    let mut walk = set.into_iter();
    loop {
        let Some(start) = walk.next().map(|date| date.naive_utc()) else {
            // It came to its end, or the walker gave up.
            let ended = !out.is_empty() || part("COUNT").is_some();
            steps.spend(if ended { 1 } else { VAIN_STEPS })?;
            return Ok(out);
        };
        steps.spend(1)?;
        if start > to {
            return Ok(out);
        }
        if start >= from {
            out.push(start);
        }
    }
}

/// A start from which the rule goes on as from `first`, but not long before `from`: whole steps of a daily or weekly rule
/// are left out. A counted rule has to be walked from its beginning.
fn nearer(
    first: NaiveDateTime,
    from: NaiveDateTime,
    frequency: Option<&str>,
    interval: Option<&str>,
) -> NaiveDateTime {
    let interval = interval.map_or(Some(1), |n| n.parse::<i64>().ok()).filter(|n| (1..=1_000).contains(n));
    let step = match (frequency, interval) {
        (Some("DAILY"), Some(n)) => n,
        (Some("WEEKLY"), Some(n)) => 7 * n,
        _ => return first,
    };
    // One step is walked in vain, so that what lies early in a week is not missed.
    let steps = ((from - first).num_days() / step - 1).max(0);
    first.checked_add_signed(Duration::days(steps * step)).unwrap_or(first)
}

fn in_utc(local: NaiveDateTime) -> DateTime<Tz> {
    Tz::UTC.from_utc_datetime(&local)
}

/// UNTIL as wall-clock time; a date reaches to its end.
fn until(value: &str, zone: &Zone) -> Result<NaiveDateTime, Why> {
    if value.len() == 8 {
        let end = format!("{value}T235959");
        return NaiveDateTime::parse_from_str(&end, "%Y%m%dT%H%M%S").map_err(|_| Why::NoRule);
    }
    let written = NaiveDateTime::parse_from_str(value.trim_end_matches('Z'), "%Y%m%dT%H%M%S");
    let written = written.map_err(|_| Why::NoRule)?;
    let in_utc: DateTime<Utc> = written.and_utc();
    Ok(if value.ends_with('Z') { zone.local(in_utc) } else { written })
}

//! Taken time out of an iCalendar text (RFC 5545), whoever wrote it.
//!
//! Reads VEVENT alone: what is cancelled or marked as free takes no time; a whole day takes the whole day. Repeating
//! events are expanded inside the window that is asked for, never beyond. What cannot be taken as it is written is
//! left out and named, so that one bad entry never hides a calendar. How much one calendar can ask for is bounded.

use super::ics_text::{self, Component};
use super::ics_value::{Moment, duration};
use super::ics_write::OWN_UID;
use super::recurrence::{self, Steps};
use super::remark::{Remark, Why};
use crate::message::Message;
use crate::planning::model::Span;
use crate::zone::Zone;
use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use std::collections::{HashMap, HashSet};

/// Stretches of taken time that one calendar may bring.
const MOST_SPANS: usize = 50_000;

/// One stretch of taken time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusyEvent {
    /// Its summary, possibly empty.
    pub title: String,
    /// When.
    pub span: Span,
}

/// What a calendar holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BusyCalendar {
    /// Taken time inside the window, in order.
    pub busy: Vec<BusyEvent>,
    /// How many events the calendar holds, repeating ones counted once.
    pub events: u32,
    /// What could not be taken as it is written, in the order of the file.
    pub remarks: Vec<Remark>,
    /// Where the file was cut off: the line at which something begins that never ends.
    pub cut_off: Option<u32>,
}

/// Reads a calendar's taken time inside `window`; times without a zone are meant in `floating`.
///
/// # Errors
/// A sentence where the text is no iCalendar at all.
pub fn read(text: &str, window: Span, floating: &Zone) -> Result<BusyCalendar, Message> {
    let text = ics_text::parse(text).ok_or_else(|| Message::new("error-not-a-calendar"))?;
    let mut out = BusyCalendar { cut_off: text.cut_off, ..BusyCalendar::default() };
    // An override stands for one occurrence of the event with its UID; that occurrence is not expanded.
    let mut replaced: HashMap<&str, HashSet<DateTime<Utc>>> = HashMap::new();
    for event in &text.events {
        let which = event.find("RECURRENCE-ID").and_then(|property| property.moment(floating));
        if let (Some(uid), Some(which)) = (event.value("UID"), which) {
            replaced.entry(uid).or_default().insert(which.instant());
        }
    }
    let (nothing, mut steps) = (HashSet::new(), Steps::of_a_calendar());
    for event in &text.events {
        if event.value("UID").is_some_and(|uid| uid.ends_with(OWN_UID)) {
            continue;
        }
        let is_override = event.find("RECURRENCE-ID").is_some();
        out.events += u32::from(!is_override);
        if event.takes_no_time() {
            continue;
        }
        let title = event.title();
        let mut remark = |why| out.remarks.push(Remark { line: event.line, title: title.clone(), why });
        if let Some(zone) = ["DTSTART", "DTEND"].iter().find_map(|n| event.find(n)?.unknown_zone()) {
            remark(Why::UnknownZone(zone.to_owned()));
        }
        let skipped = if is_override { None } else { event.value("UID").and_then(|uid| replaced.get(uid)) };
        match event.spans(window, floating, skipped.unwrap_or(&nothing), &mut steps) {
            Ok(spans) if spans.len() > MOST_SPANS - out.busy.len() => remark(Why::TooMuch),
            Ok(spans) => {
                out.busy.extend(spans.into_iter().map(|span| BusyEvent { title: title.clone(), span }));
            }
            Err(why) => remark(why),
        }
    }
    out.busy.sort_by(|a, b| a.span.cmp(&b.span).then_with(|| a.title.cmp(&b.title)));
    Ok(out)
}

/// How long an event lasts: whole days are civil and counted in dates, a timed event's length is elapsed time.
enum Length {
    Days(u64),
    Time(Duration),
}

impl Length {
    /// The stretch that begins at a wall-clock moment.
    fn from(&self, start: &Moment) -> Option<Span> {
        let begins = start.instant();
        let end = match self {
            Self::Days(days) => start.zone.day_start(start.local.date().checked_add_days(Days::new(*days))?),
            Self::Time(length) => begins + *length,
        };
        Some(Span { start: begins, end })
    }

    fn at_most(&self) -> Duration {
        match self {
            Self::Days(days) => Duration::days(i64::try_from(*days).unwrap_or(0)),
            Self::Time(length) => *length,
        }
    }
}

impl Component {
    fn takes_no_time(&self) -> bool {
        let says = |name, word: &str| self.value(name).is_some_and(|v| v.trim().eq_ignore_ascii_case(word));
        says("TRANSP", "TRANSPARENT") || says("STATUS", "CANCELLED")
    }

    /// Its occurrences inside the window.
    fn spans(
        &self,
        window: Span,
        floating: &Zone,
        skipped: &HashSet<DateTime<Utc>>,
        steps: &mut Steps,
    ) -> Result<Vec<Span>, Why> {
        let start = self.find("DTSTART").and_then(|p| p.moment(floating)).ok_or(Why::NoTime)?;
        let length = self.length(&start, floating)?;
        let zone = &start.zone;
        // What began before the window may still be on; nobody's single event lasts longer than a year and a bit.
        let reach = length.at_most().min(Duration::days(400)) + Duration::days(1);
        let (from, to) = (zone.local(window.start) - reach, zone.local(window.end) + Duration::days(1));
        let mut starts = match self.value("RRULE") {
            None => vec![start.local],
            Some(rule) => recurrence::starts(start.local, rule.trim(), zone, (from, to), steps)?,
        };
        for also in self.all("RDATE").flat_map(|p| p.moments(floating)).map(|m| zone.local(m.instant())) {
            if from <= also && also <= to {
                starts.push(also);
            }
        }
        starts.sort_unstable();
        starts.dedup();
        let (mut without, mut days_without) = (HashSet::new(), HashSet::<NaiveDate>::new());
        for moment in self.all("EXDATE").flat_map(|p| p.moments(floating)) {
            if moment.whole_day {
                days_without.insert(moment.local.date());
            }
            without.insert(moment.instant());
        }
        let taken = starts.into_iter().filter_map(|local| {
            let begins = Moment { local, zone: zone.clone(), whole_day: start.whole_day };
            let span = length.from(&begins)?;
            let stands = !without.contains(&span.start)
                && !days_without.contains(&zone.local(span.start).date())
                && !skipped.contains(&span.start);
            let inside = span.start < window.end && span.end > window.start && span.start < span.end;
            (stands && inside).then_some(span)
        });
        Ok(taken.collect())
    }

    fn length(&self, start: &Moment, floating: &Zone) -> Result<Length, Why> {
        let end = match self.find("DTEND") {
            Some(property) => Some(property.moment(floating).ok_or(Why::NoTime)?),
            None => None,
        };
        let stated = match self.value("DURATION") {
            Some(text) if end.is_none() => Some(duration(text).ok_or(Why::NoTime)?),
            _ => None,
        };
        let lasts = match (&end, stated, start.whole_day) {
            (Some(end), _, false) => end.instant() - start.instant(),
            (Some(end), _, true) => end.local.date() - start.local.date(),
            (None, Some(stated), _) => stated,
            (None, None, true) => Duration::days(1),
            (None, None, false) => Duration::zero(),
        };
        if lasts < Duration::zero() {
            return Err(Why::EndsBeforeItStarts);
        }
        Ok(if start.whole_day {
            Length::Days(u64::try_from(lasts.num_days().max(1)).unwrap_or(1))
        } else {
            Length::Time(lasts)
        })
    }
}

#[cfg(test)]
mod tests;

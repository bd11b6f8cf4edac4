//! Taken time out of an iCalendar text (RFC 5545), whoever wrote it.
//!
//! Reads VEVENT alone: what is cancelled or marked as free takes no time; a whole day takes the whole day. Repeating
//! events are expanded inside the window that is asked for, never beyond. A broken event is left out and counted,
//! so that one bad entry never hides a calendar.

use super::ics_write::OWN_UID;
use super::{recurrence, windows_zones};
use crate::message::Message;
use crate::planning::model::Span;
use crate::zone::Zone;
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use std::collections::HashMap;

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
    /// How many of them could not be read.
    pub unreadable: u32,
}

/// Reads a calendar's taken time inside `window`; times without a zone are meant in `floating`.
///
/// # Errors
/// A sentence where the text is no iCalendar at all.
pub fn read(text: &str, window: Span, floating: &Zone) -> Result<BusyCalendar, Message> {
    let lines = unfold(text);
    if !lines.iter().any(|line| line.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        return Err(Message::new("error-not-a-calendar"));
    }
    let events = components(&lines);
    let mut out = BusyCalendar { events: 0, ..BusyCalendar::default() };
    // An override stands for one occurrence of the event with its UID; that occurrence is not expanded.
    let mut replaced: HashMap<&str, Vec<DateTime<Utc>>> = HashMap::new();
    for event in &events {
        if let (Some(uid), Some(which)) = (event.value("UID"), event.moment("RECURRENCE-ID", floating)) {
            replaced.entry(uid).or_default().push(which.instant());
        }
    }
    for event in events.iter().filter(|event| !event.value("UID").is_some_and(|uid| uid.ends_with(OWN_UID))) {
        let is_override = event.find("RECURRENCE-ID").is_some();
        out.events += u32::from(!is_override);
        if event.takes_no_time() {
            continue;
        }
        let skipped = if is_override { None } else { event.value("UID").and_then(|uid| replaced.get(uid)) };
        match event.spans(window, floating, skipped.map_or(&[], Vec::as_slice)) {
            Some(spans) => {
                let title = event.value("SUMMARY").map(unescape).unwrap_or_default();
                out.busy.extend(spans.into_iter().map(|span| BusyEvent { title: title.clone(), span }));
            }
            None => out.unreadable += 1,
        }
    }
    out.busy.sort_by(|a, b| a.span.cmp(&b.span).then_with(|| a.title.cmp(&b.title)));
    Ok(out)
}

/// A property: name, parameters, value.
struct Property {
    name: String,
    params: Vec<(String, String)>,
    value: String,
}

#[derive(Default)]
struct Component {
    properties: Vec<Property>,
}

/// A moment as written: a date, or a wall-clock time in a zone.
struct Moment {
    local: NaiveDateTime,
    zone: Zone,
    whole_day: bool,
}

impl Moment {
    fn instant(&self) -> DateTime<Utc> {
        self.zone.instant(self.local)
    }
}

impl Component {
    fn find(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|p| p.name == name)
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.find(name).map(|p| p.value.as_str())
    }

    fn takes_no_time(&self) -> bool {
        let says = |name, word: &str| self.value(name).is_some_and(|v| v.trim().eq_ignore_ascii_case(word));
        says("TRANSP", "TRANSPARENT") || says("STATUS", "CANCELLED")
    }

    fn moment(&self, name: &str, floating: &Zone) -> Option<Moment> {
        let property = self.find(name)?;
        property.moment(property.value.trim(), floating)
    }

    fn moments(&self, name: &str, floating: &Zone) -> Vec<Moment> {
        self.properties
            .iter()
            .filter(|p| p.name == name)
            .flat_map(|p| p.value.split(',').filter_map(|value| p.moment(value.trim(), floating)))
            .collect()
    }

    /// Its occurrences inside the window; none where its times cannot be read.
    fn spans(&self, window: Span, floating: &Zone, skipped: &[DateTime<Utc>]) -> Option<Vec<Span>> {
        let start = self.moment("DTSTART", floating)?;
        let zone = start.zone.clone();
        // A whole day is civil: its length is counted in dates, a timed event's in elapsed minutes.
        let days = self.whole_days(&start, floating);
        let length = match self.moment("DTEND", floating) {
            Some(end) => end.instant() - start.instant(),
            None => self.value("DURATION").and_then(duration).unwrap_or_default(),
        };
        let span_at = |local: NaiveDateTime| {
            let first = zone.instant(local);
            let end = match days {
                Some(days) => zone.day_start(local.date().checked_add_days(Days::new(days))?),
                None => first + length,
            };
            Some(Span { start: first, end })
        };
        let reach =
            Duration::days(days.map_or(0, |d| i64::try_from(d).unwrap_or(0))) + length + Duration::days(1);
        let mut starts = match self.value("RRULE") {
            None => vec![start.local],
            Some(rule) => {
                let from = zone.local(window.start) - reach.min(Duration::days(400));
                let to = zone.local(window.end) + Duration::days(1);
                recurrence::starts(start.local, rule.trim(), &zone, from, to)?
            }
        };
        starts.extend(self.moments("RDATE", floating).iter().map(|m| zone.local(m.instant())));
        starts.sort_unstable();
        starts.dedup();
        let excluded = self.moments("EXDATE", floating);
        let taken = starts.into_iter().filter_map(span_at).filter(|span| {
            let without = excluded.iter().any(|m| {
                m.instant() == span.start || (m.whole_day && m.local.date() == zone.local(span.start).date())
            });
            !without && !skipped.contains(&span.start)
        });
        Some(taken.filter(|s| s.start < window.end && s.end > window.start && s.start < s.end).collect())
    }

    fn whole_days(&self, start: &Moment, floating: &Zone) -> Option<u64> {
        if !start.whole_day {
            return None;
        }
        let days = match (self.moment("DTEND", floating), self.value("DURATION").and_then(duration)) {
            (Some(end), _) => (end.local.date() - start.local.date()).num_days(),
            (None, Some(length)) => length.num_days(),
            (None, None) => 1,
        };
        u64::try_from(days.max(1)).ok()
    }
}

impl Property {
    fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    fn moment(&self, value: &str, floating: &Zone) -> Option<Moment> {
        if value.len() == 8 {
            let date = NaiveDate::parse_from_str(value, "%Y%m%d").ok()?;
            return Some(Moment {
                local: date.and_time(NaiveTime::MIN),
                zone: floating.clone(),
                whole_day: true,
            });
        }
        let zone = match (value.ends_with('Z'), self.param("TZID")) {
            (true, _) => Zone::utc(),
            (false, Some(tzid)) => windows_zones::find(tzid).unwrap_or_else(|| floating.clone()),
            (false, None) => floating.clone(),
        };
        let local = NaiveDateTime::parse_from_str(value.trim_end_matches('Z'), "%Y%m%dT%H%M%S")
            .or_else(|_| NaiveDateTime::parse_from_str(value.trim_end_matches('Z'), "%Y%m%dT%H%M"))
            .ok()?;
        Some(Moment { local, zone, whole_day: false })
    }
}

fn unfold(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for raw in text.trim_start_matches('\u{feff}').lines() {
        match (raw.strip_prefix([' ', '\t']), out.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => out.push(raw.trim_end().to_owned()),
        }
    }
    out
}

/// The VEVENTs; what is nested in them (alarms) is not theirs.
fn components(lines: &[String]) -> Vec<Component> {
    let mut out = Vec::new();
    let mut open: Option<Component> = None;
    let mut nested = 0_u32;
    for line in lines {
        let upper = line.to_ascii_uppercase();
        if upper == "BEGIN:VEVENT" {
            (open, nested) = (Some(Component::default()), 0);
        } else if upper == "END:VEVENT" {
            out.extend(open.take());
        } else if upper.starts_with("BEGIN:") {
            nested += 1;
        } else if upper.starts_with("END:") {
            nested = nested.saturating_sub(1);
        } else if let (Some(component), 0) = (open.as_mut(), nested) {
            component.properties.extend(property(line));
        }
    }
    out
}

fn property(line: &str) -> Option<Property> {
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ':' && !quoted
    })?;
    let (head, value) = (&line[..colon.0], &line[colon.0 + 1..]);
    let mut parts = Vec::new();
    let mut from = 0;
    let mut quoted = false;
    for (at, c) in head.char_indices() {
        quoted ^= c == '"';
        if c == ';' && !quoted {
            parts.push(&head[from..at]);
            from = at + 1;
        }
    }
    parts.push(&head[from..]);
    let mut parts = parts.into_iter();
    let name = parts.next()?.trim().to_ascii_uppercase();
    let params = parts
        .filter_map(|p| p.split_once('='))
        .map(|(n, v)| (n.trim().to_ascii_uppercase(), v.trim_matches('"').to_owned()))
        .collect();
    Some(Property { name, params, value: value.to_owned() })
}

/// "PT1H30M", "P1D", "P2W"; negative lengths are none.
fn duration(text: &str) -> Option<Duration> {
    let rest = text.trim().trim_start_matches('+').strip_prefix('P')?;
    let mut seconds = 0_i64;
    let mut number = String::new();
    let mut time = false;
    for c in rest.chars() {
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
    (seconds < 366 * 86_400).then(|| Duration::seconds(seconds))
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push(' '),
                Some(other) => out.push(other),
                None => {}
            },
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(body: &str) -> String {
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}\r\nEND:VCALENDAR\r\n",
            body.trim().replace('\n', "\r\n")
        )
    }

    fn berlin() -> Zone {
        Zone::named("Europe/Berlin").unwrap()
    }

    /// What is taken between two dates, as the learner's wall clock shows it.
    fn taken(body: &str, from: &str, to: &str) -> Vec<String> {
        let zone = berlin();
        let window =
            Span { start: zone.day_start(from.parse().unwrap()), end: zone.day_start(to.parse().unwrap()) };
        let read = read(&calendar(body), window, &zone).unwrap();
        let local = |at| zone.local(at).format("%m-%d %H:%M").to_string();
        read.busy
            .iter()
            .map(|b| format!("{}-{} {}", local(b.span.start), local(b.span.end), b.title))
            .collect()
    }

    #[test]
    fn a_meeting_at_nine_stays_at_nine_over_the_clock_change() {
        let body = "BEGIN:VEVENT\nUID:1\nSUMMARY:Standup\nDTSTART;TZID=Europe/Berlin:20270322T090000\nDURATION:PT15M\nRRULE:FREQ=WEEKLY\nEND:VEVENT";
        assert_eq!(
            taken(body, "2027-03-22", "2027-04-05"),
            ["03-22 09:00-03-22 09:15 Standup", "03-29 09:00-03-29 09:15 Standup"]
        );
    }

    #[test]
    fn waymarks_own_sessions_are_not_taken_time() {
        let body =
            "BEGIN:VEVENT\nUID:0f3a@waymark\nDTSTART:20261130T170000Z\nDTEND:20261130T180000Z\nEND:VEVENT";
        assert!(taken(body, "2026-11-30", "2026-12-01").is_empty());
    }

    #[test]
    fn exceptions_overrides_and_the_end_of_a_series_hold() {
        let body = "BEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20261130T170000Z\nDTEND:20261130T180000Z\nRRULE:FREQ=DAILY;UNTIL=20261203T170000Z\nEXDATE:20261201T170000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nSUMMARY:A moved\nRECURRENCE-ID:20261202T170000Z\nDTSTART:20261202T190000Z\nDTEND:20261202T200000Z\nEND:VEVENT";
        assert_eq!(
            taken(body, "2026-11-30", "2026-12-14"),
            ["11-30 18:00-11-30 19:00 A", "12-02 20:00-12-02 21:00 A moved", "12-03 18:00-12-03 19:00 A"]
        );
    }

    #[test]
    fn what_is_free_or_cancelled_takes_no_time_and_a_holiday_takes_its_days() {
        let body = "BEGIN:VEVENT\nUID:1\nSUMMARY:Holiday\nDTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261226\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20261201\nEND:VEVENT\nBEGIN:VEVENT\nUID:3\nSTATUS:CANCELLED\nDTSTART:20261201T100000Z\nDTEND:20261201T110000Z\nEND:VEVENT";
        assert_eq!(taken(body, "2026-11-30", "2027-01-01"), ["12-24 00:00-12-26 00:00 Holiday"]);
    }

    #[test]
    fn windows_zones_floating_times_and_folded_lines_are_read() {
        let body = "BEGIN:VEVENT\nUID:1\nSUMMARY:Call with\n  the team\nDTSTART;TZID=\"Pacific Standard Time\":20261201T090000\nDTEND;TZID=\"Pacific Standard Time\":20261201T100000\nBEGIN:VALARM\nDURATION:PT5M\nEND:VALARM\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:Gym\nDTSTART:20261201T070000\nDTEND:20261201T080000\nEND:VEVENT";
        assert_eq!(
            taken(body, "2026-12-01", "2026-12-02"),
            ["12-01 07:00-12-01 08:00 Gym", "12-01 18:00-12-01 19:00 Call with the team"]
        );
    }

    #[test]
    fn a_broken_event_is_counted_and_a_text_that_is_no_calendar_refused() {
        let zone = berlin();
        let window = Span { start: DateTime::UNIX_EPOCH, end: DateTime::UNIX_EPOCH + Duration::days(30_000) };
        let body = calendar("BEGIN:VEVENT\nDTSTART:yesterday\nEND:VEVENT");
        assert_eq!(read(&body, window, &zone).unwrap().unreadable, 1);
        assert_eq!(read("# A learning path", window, &zone).unwrap_err().key, "error-not-a-calendar");
    }
}

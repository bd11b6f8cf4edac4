//! When the learner is willing to study: windows of weekdays, in wall-clock time.
//!
//! Reads and writes the short text of the command line ("mon-fri 18:00-22:00, sat 09:00-13:00 ok") and keeps a
//! week's windows in order. What is taken of them by calendars is `week`'s business.

use crate::message::Message;
use chrono::Weekday;
use std::fmt;

/// Minutes of a wall-clock day.
const DAY: u16 = 24 * 60;

/// One window of one weekday. A window across midnight is written as two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeeklyWindow {
    /// The day on which it lies.
    pub weekday: Weekday,
    /// First minute of the day, 0 to 1439.
    pub start: u16,
    /// Minute of the day at which it ends, 1 to 1440.
    pub end: u16,
    /// Whether these are hours the learner likes; others are used when those are full.
    pub preferred: bool,
}

/// All windows of a week, in order, none overlapping.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Availability {
    /// Sorted by weekday (from Monday) and start.
    pub windows: Vec<WeeklyWindow>,
}

impl Availability {
    /// Reads "mon-fri 18:00-22:00, sat 09:00-13:00 ok": days, a time span, and `ok` for hours that are only
    /// second choice (`preferred` says the opposite and may be left out).
    ///
    /// # Errors
    /// A sentence naming the part that cannot be read and how to write it.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let mut windows = Vec::new();
        for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            read_part(part, &mut windows)?;
        }
        if windows.is_empty() {
            return Err(Message::new("plan-availability-empty"));
        }
        Ok(Self::of(windows))
    }

    /// The week with these windows: clipped to their day, sorted, overlaps merged. Where a preferred and a second
    /// choice window overlap, the shared time is preferred.
    pub fn of(windows: impl IntoIterator<Item = WeeklyWindow>) -> Self {
        let given: Vec<WeeklyWindow> = windows.into_iter().filter(|w| w.start < w.end.min(DAY)).collect();
        let mut out = Vec::new();
        for weekday in week_from_monday() {
            // A day has 1,440 minutes: painting them is the simplest merge that cannot be wrong.
            let mut paint = [0u8; DAY as usize];
            for window in given.iter().filter(|w| w.weekday == weekday) {
                let level = if window.preferred { 2 } else { 1 };
                for minute in &mut paint[usize::from(window.start)..usize::from(window.end.min(DAY))] {
                    *minute = (*minute).max(level);
                }
            }
            let mut start = 0;
            for end in 1..=DAY {
                let level = paint[usize::from(start)];
                if end == DAY || paint[usize::from(end)] != level {
                    if level > 0 {
                        out.push(WeeklyWindow { weekday, start, end, preferred: level == 2 });
                    }
                    start = end;
                }
            }
        }
        Self { windows: out }
    }

    /// Minutes of a whole week.
    pub fn weekly_minutes(&self) -> u32 {
        self.windows.iter().map(|w| u32::from(w.end - w.start)).sum()
    }

    /// The windows of one weekday, in order.
    pub fn on(&self, weekday: Weekday) -> impl Iterator<Item = &WeeklyWindow> {
        self.windows.iter().filter(move |w| w.weekday == weekday)
    }

    /// The same week with that weekday's windows replaced: (first minute, end minute, preferred). A span whose end
    /// is not after its start runs across midnight.
    #[must_use]
    pub fn with_day(&self, weekday: Weekday, spans: &[(u16, u16, bool)]) -> Self {
        let mut windows: Vec<WeeklyWindow> =
            self.windows.iter().copied().filter(|w| w.weekday != weekday).collect();
        for &(start, end, preferred) in spans {
            push_span(&mut windows, weekday, start, end, preferred);
        }
        Self::of(windows)
    }

    /// The weekdays without any window.
    pub fn free_days(&self) -> Vec<Weekday> {
        week_from_monday().into_iter().filter(|day| self.on(*day).next().is_none()).collect()
    }
}

impl fmt::Display for Availability {
    /// The text that [`Availability::parse`] reads back to the same week.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = week_from_monday();
        let spans = |day: Weekday| self.on(day).map(|w| (w.start, w.end, w.preferred)).collect::<Vec<_>>();
        let mut first = true;
        let mut from = 0;
        while from < days.len() {
            let shape = spans(days[from]);
            let mut to = from;
            while to + 1 < days.len() && spans(days[to + 1]) == shape {
                to += 1;
            }
            for (start, end, preferred) in shape {
                f.write_str(if first { "" } else { ", " })?;
                first = false;
                f.write_str(word(days[from]))?;
                if to > from {
                    write!(f, "-{}", word(days[to]))?;
                }
                write!(f, " {}-{}", Clock(start), Clock(end))?;
                f.write_str(if preferred { "" } else { " ok" })?;
            }
            from = to + 1;
        }
        Ok(())
    }
}

struct Clock(u16);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

fn week_from_monday() -> [Weekday; 7] {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    [Mon, Tue, Wed, Thu, Fri, Sat, Sun]
}

fn word(day: Weekday) -> &'static str {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][day.num_days_from_monday() as usize]
}

fn push_span(out: &mut Vec<WeeklyWindow>, weekday: Weekday, start: u16, end: u16, preferred: bool) {
    if end > start {
        out.push(WeeklyWindow { weekday, start, end, preferred });
    } else {
        out.push(WeeklyWindow { weekday, start, end: DAY, preferred });
        out.push(WeeklyWindow { weekday: weekday.succ(), start: 0, end, preferred });
    }
}

/// One comma-separated part: days, span, and a word on how much it is liked.
fn read_part(part: &str, out: &mut Vec<WeeklyWindow>) -> Result<(), Message> {
    let wrong = |key: &'static str| Message::new(key).text("part", part);
    let mut words = part.split_whitespace();
    let (Some(days), Some(span)) = (words.next(), words.next()) else {
        return Err(wrong("plan-availability-part"));
    };
    let preferred = match words.next().map(str::to_lowercase).as_deref() {
        None | Some("preferred") => true,
        Some("ok") => false,
        Some(_) => return Err(wrong("plan-availability-word")),
    };
    if words.next().is_some() {
        return Err(wrong("plan-availability-part"));
    }
    let days = read_days(days).ok_or_else(|| wrong("plan-availability-day"))?;
    let (start, end) = span
        .split_once(['-', '–'])
        .and_then(|(a, b)| Some((read_time(a)?, read_time(b)?)))
        .filter(|(start, _)| *start < DAY)
        .ok_or_else(|| wrong("plan-availability-time"))?;
    if start == end {
        return Err(wrong("plan-availability-nothing"));
    }
    for day in days {
        push_span(out, day, start, end, preferred);
    }
    Ok(())
}

/// "mon", "mon-fri", "sat+sun", "daily"; a range may run over the weekend ("sat-mon").
fn read_days(text: &str) -> Option<Vec<Weekday>> {
    let text = text.to_lowercase();
    if matches!(text.as_str(), "daily" | "everyday") {
        return Some(week_from_monday().to_vec());
    }
    let mut days = Vec::new();
    for piece in text.split(['+', '/']) {
        let (from, to) = piece.split_once(['-', '–']).unwrap_or((piece, piece));
        let (mut day, to): (Weekday, Weekday) = (from.parse().ok()?, to.parse().ok()?);
        days.push(day);
        while day != to {
            day = day.succ();
            days.push(day);
        }
    }
    Some(days)
}

/// "18:00", "18", "24:00".
fn read_time(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':').unwrap_or((text, "0"));
    let digits =
        |t: &str| (!t.is_empty() && t.len() <= 2 && t.bytes().all(|b| b.is_ascii_digit())).then_some(());
    digits(hour)?;
    digits(minute)?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60 && hour * 60 + minute <= DAY).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Availability {
        Availability::parse(text).unwrap_or_else(|m| panic!("{}", m.render()))
    }

    #[test]
    fn the_text_of_the_command_line_is_read_and_written_back() {
        let week = read("mon-fri 18:00-22:00, sat 09:00-13:00, sun 9-11 ok");
        assert_eq!(week.weekly_minutes(), 5 * 240 + 240 + 120);
        assert_eq!(week.to_string(), "mon-fri 18:00-22:00, sat 09:00-13:00, sun 09:00-11:00 ok");
        assert_eq!(read(&week.to_string()), week);
        assert_eq!(read("Saturday-Mon 20:00-24:00").to_string(), "mon 20:00-24:00, sat-sun 20:00-24:00");
    }

    #[test]
    fn a_window_across_midnight_is_two_and_wraps_the_week() {
        assert_eq!(read("sun 22:00-01:00").to_string(), "mon 00:00-01:00, sun 22:00-24:00");
    }

    #[test]
    fn overlaps_are_merged_and_the_liked_hours_win() {
        assert_eq!(read("mon 18:00-20:00, mon 19:00-21:00").to_string(), "mon 18:00-21:00");
        assert_eq!(
            read("mon 17:00-22:00 ok, mon 18:00-20:00").to_string(),
            "mon 17:00-18:00 ok, mon 18:00-20:00, mon 20:00-22:00 ok"
        );
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        for (text, key) in [
            ("", "plan-availability-empty"),
            ("mon", "plan-availability-part"),
            ("mondai 18:00-20:00", "plan-availability-day"),
            ("mon 18:00", "plan-availability-time"),
            ("mon 25:00-26:00", "plan-availability-time"),
            ("mon 18:75-20:00", "plan-availability-time"),
            ("mon 24:00-02:00", "plan-availability-time"),
            ("mon 18:00-18:00", "plan-availability-nothing"),
            ("mon 18:00-20:00 maybe", "plan-availability-word"),
            ("mon 18:00 -20:00 ok", "plan-availability-word"),
            ("mon 18:00-20:00 ok ok", "plan-availability-part"),
        ] {
            let message = Availability::parse(text).unwrap_err();
            assert_eq!(message.key, key, "{text}");
            assert_ne!(message.render(), key, "{key} has no sentence");
        }
    }

    #[test]
    fn one_day_is_set_apart_from_the_others() {
        let week = read("mon-sun 18:00-20:00")
            .with_day(Weekday::Wed, &[])
            .with_day(Weekday::Fri, &[(1320, 60, false)]);
        assert_eq!(week.free_days(), [Weekday::Wed]);
        assert_eq!(
            week.to_string(),
            "mon-tue 18:00-20:00, thu 18:00-20:00, fri 22:00-24:00 ok, sat 00:00-01:00 ok, sat 18:00-20:00, sun 18:00-20:00"
        );
    }
}

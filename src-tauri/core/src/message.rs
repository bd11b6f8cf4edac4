//! Sentences as data: a key and its values. One catalogue (`messages/en.ftl`, Fluent) renders them for every front.
//!
//! The core never builds a sentence by hand, so that reasons, diagnostics, reviews and notifications read the
//! same in the window, in the terminal and on the desktop, and can be translated. The window's own labels stand
//! in the same file and are read there by Fluent's own library.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::sync::OnceLock;

/// The catalogue's source, complete in English.
pub const ENGLISH: &str = include_str!("../messages/en.ftl");

/// A value inside a sentence. Each kind knows how it is written; a caller never formats.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// The learner's or the author's own words.
    Text(String),
    /// A count; the catalogue chooses the plural by it.
    Count(i64),
    /// A length of time in minutes, written "6 h", "1 h 30 min", "45 min".
    Minutes(i64),
    /// A civil date, written "Mon 30 Nov".
    Date(NaiveDate),
    /// A civil date with its year, written "Sat 13 Mar 2027".
    DateOfYear(NaiveDate),
    /// A civil time of day, written "18:00".
    Time(NaiveTime),
    /// A civil date and time, written "Mon 30 Nov, 18:00".
    DateTime(NaiveDateTime),
    /// A civil date and time with its year, written "Mon 30 Nov 2026, 18:00".
    DateTimeOfYear(NaiveDateTime),
}

/// A sentence of the catalogue with its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The sentence's key in the catalogue.
    pub key: &'static str,
    /// Its values by name.
    pub values: Vec<(&'static str, Value)>,
}

impl Message {
    /// A sentence without values.
    pub fn new(key: &'static str) -> Self {
        Self { key, values: Vec::new() }
    }

    /// The same sentence with one value more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// [`Message::with`] for text.
    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(name, Value::Text(value.into()))
    }

    /// [`Message::with`] for a count.
    #[must_use]
    pub fn count(self, name: &'static str, value: impl TryInto<i64>) -> Self {
        self.with(name, Value::Count(value.try_into().unwrap_or(i64::MAX)))
    }

    /// [`Message::with`] for a length of time in minutes.
    #[must_use]
    pub fn minutes(self, name: &'static str, value: impl Into<i64>) -> Self {
        self.with(name, Value::Minutes(value.into()))
    }

    /// [`Message::with`] for a civil date.
    #[must_use]
    pub fn date(self, name: &'static str, value: NaiveDate) -> Self {
        self.with(name, Value::Date(value))
    }

    /// [`Message::with`] for a civil date as seen from `today`: with its year where that is another.
    #[must_use]
    pub fn day(self, name: &'static str, value: NaiveDate, today: NaiveDate) -> Self {
        let other = value.year() != today.year();
        self.with(name, if other { Value::DateOfYear(value) } else { Value::Date(value) })
    }

    /// The same sentence with the year of every date in it: for what must be understood out of its time, a refusal say.
    #[must_use]
    pub fn with_years(self) -> Self {
        self.years_where(|_| true)
    }

    /// The same sentence as it is read on `today`: a date of another year says its year.
    #[must_use]
    pub fn seen_from(self, today: NaiveDate) -> Self {
        self.years_where(|year| year != today.year())
    }

    fn years_where(mut self, told: impl Fn(i32) -> bool) -> Self {
        for (_, value) in &mut self.values {
            match *value {
                Value::Date(date) if told(date.year()) => *value = Value::DateOfYear(date),
                Value::DateTime(at) if told(at.year()) => *value = Value::DateTimeOfYear(at),
                _ => {}
            }
        }
        self
    }

    /// The sentence in English.
    pub fn render(&self) -> String {
        static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
        CATALOGUE.get_or_init(|| Catalogue::new(ENGLISH)).render(self)
    }
}

/// A parsed catalogue of one language.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Parses a Fluent source; a broken entry is left out and shows as its key (a test keeps the file whole).
    pub fn new(source: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en")]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// Renders a sentence; a key that the catalogue lacks is shown as it is, so that nothing disappears.
    pub fn render(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(message.key).and_then(|m| m.value()) else {
            return message.key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in &message.values {
            match value {
                Value::Count(n) => args.set(*name, *n),
                other => args.set(*name, other.to_string()),
            }
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(n) => write!(f, "{n}"),
            Self::Minutes(minutes) => f.write_str(&duration(*minutes)),
            Self::Date(date) => write!(f, "{}", date.format("%a %-d %b")),
            Self::DateOfYear(date) => write!(f, "{}", date.format("%a %-d %b %Y")),
            Self::Time(time) => write!(f, "{}", time.format("%H:%M")),
            Self::DateTime(at) => write!(f, "{}", at.format("%a %-d %b, %H:%M")),
            Self::DateTimeOfYear(at) => write!(f, "{}", at.format("%a %-d %b %Y, %H:%M")),
        }
    }
}

/// Minutes as a person writes them: "45 min", "6 h", "1 h 30 min".
pub fn duration(minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    match (minutes.abs() / 60, minutes.abs() % 60) {
        (0, m) => format!("{sign}{m} min"),
        (h, 0) => format!("{sign}{h} h"),
        (h, m) => format!("{sign}{h} h {m} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_parses_whole() {
        if let Err((_, errors)) = FluentResource::try_new(ENGLISH.to_owned()) {
            panic!("messages/en.ftl: {errors:?}");
        }
    }

    #[test]
    fn a_sentence_chooses_its_plural_and_writes_its_values() {
        let catalogue = Catalogue::new(
            "moved = { $sessions ->\n    [one] One session moves\n   *[other] { $sessions } sessions move\n } on { $day }, { $length }.\n",
        );
        let message = |n: i64| {
            Message::new("moved")
                .count("sessions", n)
                .date("day", NaiveDate::from_ymd_opt(2026, 11, 30).unwrap())
                .minutes("length", 90)
        };
        assert_eq!(catalogue.render(&message(1)), "One session moves on Mon 30 Nov, 1 h 30 min.");
        assert_eq!(catalogue.render(&message(3)), "3 sessions move on Mon 30 Nov, 1 h 30 min.");
    }

    #[test]
    fn a_time_of_another_year_says_its_year_and_one_of_this_year_does_not() {
        let at = |text: &str| text.parse::<NaiveDateTime>().unwrap();
        let passed = |text: &str| Message::new("why-not-passed").with("when", Value::DateTime(at(text)));
        let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let read = |text: &str| passed(text).seen_from(today).render();
        assert_eq!(read("2025-12-02T12:00:00"), "Tue 2 Dec 2025, 12:00 has passed already.");
        assert_eq!(read("2026-11-24T12:00:00"), "Tue 24 Nov, 12:00 has passed already.");
        let refused = passed("2026-11-24T12:00:00").with_years().render();
        assert_eq!(refused, "Tue 24 Nov 2026, 12:00 has passed already.");
    }

    #[test]
    fn a_day_of_another_year_says_its_year() {
        let catalogue = Catalogue::new("until = Until { $day }.\n");
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        let until =
            |day: &str| catalogue.render(&Message::new("until").day("day", date(day), date("2026-11-30")));
        assert_eq!(until("2026-12-05"), "Until Sat 5 Dec.");
        assert_eq!(until("2027-03-13"), "Until Sat 13 Mar 2027.");
    }

    #[test]
    fn an_unknown_key_shows_itself() {
        assert_eq!(Message::new("no-such-key").render(), "no-such-key");
    }
}

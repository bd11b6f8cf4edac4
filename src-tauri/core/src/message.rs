//! Sentences as data: a key and its values. One catalogue a language (`messages/*.ftl`, Fluent) renders them for every
//! front.
//!
//! The core never builds a sentence by hand, so that reasons, diagnostics, reviews and notifications read the
//! same in the window, in the terminal and on the desktop, in each language. The window's own labels stand in the same
//! files and are read there by Fluent's own library. Which language is spoken says [`Speech`].

mod speech;
#[cfg(test)]
mod tests;

pub use speech::{Hours, Language, Speech, territory};

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::OnceLock;

/// The catalogue's source in English, which decides what there is to say.
pub const ENGLISH: &str = include_str!("../messages/en.ftl");
/// The catalogue's source in German; a test holds it to the English one.
pub const GERMAN: &str = include_str!("../messages/de.ftl");

/// A value inside a sentence. Each kind knows how it is written; a caller never formats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// Another sentence, or a part of one: it is said in the language of the whole.
    Sentence(Message),
}

/// A sentence of the catalogue with its values.
/// It can be kept (serde) and said later, in the language of then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The sentence's key in the catalogue.
    pub key: Cow<'static, str>,
    /// Its values by name.
    pub values: Vec<(Cow<'static, str>, Value)>,
}

impl Message {
    /// A sentence without values.
    pub fn new(key: &'static str) -> Self {
        Self { key: Cow::Borrowed(key), values: Vec::new() }
    }

    /// The same sentence with one value more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((Cow::Borrowed(name), value));
        self
    }

    /// [`Message::with`] for text.
    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(name, Value::Text(value.into()))
    }

    /// [`Message::with`] for another sentence.
    #[must_use]
    pub fn sentence(self, name: &'static str, value: Message) -> Self {
        self.with(name, Value::Sentence(value))
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
        self.years_where(&|_| true)
    }

    /// The same sentence as it is read on `today`: a date of another year says its year.
    #[must_use]
    pub fn seen_from(self, today: NaiveDate) -> Self {
        self.years_where(&|year| year != today.year())
    }

    fn years_where(mut self, told: &impl Fn(i32) -> bool) -> Self {
        for (_, value) in &mut self.values {
            match value {
                Value::Date(date) if told(date.year()) => *value = Value::DateOfYear(*date),
                Value::DateTime(at) if told(at.year()) => *value = Value::DateTimeOfYear(*at),
                Value::Sentence(inner) => *inner = std::mem::take(inner).years_where(told),
                _ => {}
            }
        }
        self
    }

    /// The sentence as it is said on this thread ([`Speech::during`]).
    pub fn render(&self) -> String {
        self.render_in(Speech::spoken())
    }

    /// The sentence in that speech.
    pub fn render_in(&self, speech: Speech) -> String {
        Catalogue::of(speech.language).render(self, speech.hours)
    }
}

impl Default for Message {
    fn default() -> Self {
        Self { key: Cow::Borrowed(""), values: Vec::new() }
    }
}

/// A parsed catalogue of one language.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The catalogue of that language.
    pub fn of(language: Language) -> &'static Self {
        static ENGLISH_ONE: OnceLock<Catalogue> = OnceLock::new();
        static GERMAN_ONE: OnceLock<Catalogue> = OnceLock::new();
        match language {
            Language::English => ENGLISH_ONE.get_or_init(|| Self::new(ENGLISH, language)),
            Language::German => GERMAN_ONE.get_or_init(|| Self::new(GERMAN, language)),
        }
    }

    /// Parses a Fluent source; a broken entry is left out and shows as its key (a test keeps the files whole).
    pub fn new(source: &str, language: Language) -> Self {
        let id = match language {
            Language::English => unic_langid::langid!("en"),
            Language::German => unic_langid::langid!("de"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// Renders a sentence; a key that the catalogue lacks is shown as it is, so that nothing disappears.
    pub fn render(&self, message: &Message, hours: Hours) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &message.values {
            match value {
                Value::Count(n) => args.set(name.as_ref(), *n),
                other => args.set(name.as_ref(), self.written(other, hours)),
            }
        }
        self.filled(&message.key, &args)
    }

    fn filled(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }

    fn word(&self, key: &str) -> String {
        self.filled(key, &FluentArgs::new())
    }

    fn written(&self, value: &Value, hours: Hours) -> String {
        let moment = |date: String, at: NaiveDateTime| {
            let mut args = FluentArgs::new();
            args.set("date", date);
            args.set("time", time(at.time(), hours));
            self.filled("date-moment", &args)
        };
        match value {
            Value::Text(text) => text.clone(),
            Value::Count(n) => n.to_string(),
            Value::Minutes(minutes) => duration(*minutes),
            Value::Date(day) => self.date(*day, false),
            Value::DateOfYear(day) => self.date(*day, true),
            Value::Time(at) => time(*at, hours),
            Value::DateTime(at) => moment(self.date(at.date(), false), *at),
            Value::DateTimeOfYear(at) => moment(self.date(at.date(), true), *at),
            Value::Sentence(message) => self.render(message, hours),
        }
    }

    fn date(&self, date: NaiveDate, with_year: bool) -> String {
        let weekday = date.weekday().to_string().to_ascii_lowercase();
        let mut args = FluentArgs::new();
        args.set("weekday", self.word(&format!("date-weekday-{weekday}")));
        args.set("day", date.day());
        args.set("month", self.word(&format!("date-month-{}", date.month())));
        // A year is a name here, not a count that could be grouped.
        args.set("year", date.year().to_string());
        self.filled(if with_year { "date-year" } else { "date-day" }, &args)
    }
}

fn time(time: NaiveTime, hours: Hours) -> String {
    match hours {
        Hours::TwentyFour => time.format("%H:%M").to_string(),
        Hours::Twelve => time.format("%-I:%M %p").to_string(),
    }
}

/// A value by itself, as it is said on this thread.
impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let speech = Speech::spoken();
        f.write_str(&Catalogue::of(speech.language).written(self, speech.hours))
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

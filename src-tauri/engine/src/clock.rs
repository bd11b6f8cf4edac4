//! The only place that reads the clock and asks the machine for its zone and locale.

use chrono::{DateTime, Utc};
use std::time::{SystemTime, UNIX_EPOCH};
use waymark_core::message::{Language, Speech};

/// Where the present moment comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    Machine,
    /// A moment that stands still, for demonstrations and tests.
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// The present moment, to the second.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Self::Fixed(at) => at,
            Self::Machine => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
                DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::UNIX_EPOCH)
            }
        }
    }
}

/// The machine's zone as an IANA name; "UTC" where it does not say.
pub fn machine_zone() -> String {
    iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned())
}

/// The machine's locale for dates and times ("de_DE.UTF-8"); empty where it does not say.
pub fn machine_locale() -> String {
    locale_of("LC_TIME").unwrap_or_else(|| sys_locale::get_locale().unwrap_or_default())
}

/// How the machine's people speak; where a language was chosen, in that one.
pub fn machine_speech(chosen: Option<Language>) -> Speech {
    Speech::new(chosen.unwrap_or_else(machine_language), &machine_locale())
}

/// The language of the desktop. `LANGUAGE` is a list of wishes that the locale "C" silences, as gettext has it
/// (<https://www.gnu.org/software/gettext/manual/html_node/The-LANGUAGE-variable.html>).
fn machine_language() -> Language {
    let Some(locale) = locale_of("LC_MESSAGES") else {
        let wishes: Vec<String> = sys_locale::get_locales().collect();
        return Language::of_locales(wishes.iter().map(String::as_str));
    };
    if matches!(locale.split('.').next(), Some("C" | "POSIX")) {
        return Language::English;
    }
    let wishes = variable("LANGUAGE").unwrap_or_default();
    Language::of_locales(wishes.split(':').filter(|wish| !wish.is_empty()).chain([locale.as_str()]))
}

/// The locale that the environment names for a category; none where it names none.
fn locale_of(category: &str) -> Option<String> {
    ["LC_ALL", category, "LANG"].into_iter().find_map(variable)
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// A new id, unique everywhere and sorted by its moment.
pub fn new_id(now: DateTime<Utc>) -> String {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    uuid::Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, 0)).simple().to_string()
}

/// The moment as the store writes it.
pub fn stamp(now: DateTime<Utc>) -> String {
    now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// Does something and says how many microseconds it took, for figures that people read; nothing depends on them.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let begun = std::time::Instant::now();
    let done = work();
    (done, u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX))
}

//! In which language sentences are said, and how its times of day are written: a value that a front makes from the
//! learner's setting and the desktop's locale.
//!
//! It holds for a piece of work on one thread ([`Speech::during`]), so that the rooms that make sentences need not hand
//! it through. Where nothing is said, it is English with hours of 24: tests and programs read the same everywhere. What
//! the machine's locale is asks the engine's clock.

use serde::{Deserialize, Serialize};
use std::cell::Cell;

/// A language that the catalogue is complete in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
}

impl Language {
    /// All of them, each with its name in itself.
    pub const ALL: [(Self, &'static str); 2] = [(Self::English, "English"), (Self::German, "Deutsch")];

    /// Its code of ISO 639-1, as the setting and the page write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// The language of that code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().map(|(language, _)| language).find(|language| language.code() == code)
    }

    /// The first language of these locales ("de_AT.UTF-8", "pt-BR") that the catalogue has; English where it has none.
    pub fn of_locales<'a>(locales: impl IntoIterator<Item = &'a str>) -> Self {
        let code = |locale: &'a str| locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        let known = |locale: &'a str| Self::of_code(&code(locale).to_ascii_lowercase());
        locales.into_iter().find_map(known).unwrap_or_default()
    }
}

/// How times of day are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hours {
    /// "18:00".
    #[default]
    TwentyFour,
    /// "6:00 PM".
    Twelve,
}

impl Hours {
    /// How a locale ("en_US.UTF-8") writes them: by its territory (CLDR's `timeData`), 24 where it names none.
    pub fn of_locale(locale: &str) -> Self {
        const TWELVE: &[&str] = &[
            "AU", "BD", "CA", "CO", "EG", "IN", "JO", "KR", "LB", "MX", "MY", "NZ", "PH", "PK", "PR", "SA",
            "US",
        ];
        match territory(locale) {
            Some(place) if TWELVE.contains(&place.as_str()) => Self::Twelve,
            _ => Self::TwentyFour,
        }
    }
}

/// The territory that a locale ("de-DE", "en_US.UTF-8") names.
pub fn territory(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    name.split(['-', '_']).skip(1).find(|part| part.len() == 2).map(str::to_ascii_uppercase)
}

/// How sentences are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Speech {
    /// The language.
    pub language: Language,
    /// How times of day are written. German has hours of 24 only.
    pub hours: Hours,
}

thread_local! {
    static SPOKEN: Cell<Speech> = const { Cell::new(Speech { language: Language::English, hours: Hours::TwentyFour }) };
}

impl Speech {
    /// Speech in a language, with the hours of a locale where the language is at home in several ways.
    pub fn new(language: Language, locale: &str) -> Self {
        let hours = match language {
            Language::English => Hours::of_locale(locale),
            Language::German => Hours::TwentyFour,
        };
        Self { language, hours }
    }

    /// What is spoken on this thread.
    pub fn spoken() -> Self {
        SPOKEN.get()
    }

    /// Does a piece of work, on this thread, whose sentences are said so.
    pub fn during<T>(self, work: impl FnOnce() -> T) -> T {
        struct Before(Speech);
        impl Drop for Before {
            fn drop(&mut self) {
                SPOKEN.set(self.0);
            }
        }
        let _before = Before(SPOKEN.replace(self));
        work()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_known_language_is_spoken_and_english_where_none_is() {
        let of = |locales: &[&str]| Language::of_locales(locales.iter().copied());
        assert_eq!(of(&["de_AT.UTF-8"]), Language::German);
        assert_eq!(of(&["fr_FR", "de", "en_GB"]), Language::German);
        assert_eq!(of(&["en-US", "de-DE"]), Language::English);
        assert_eq!(of(&["pt-BR"]), Language::English);
        assert_eq!(of(&["C"]), Language::English);
        assert_eq!(of(&[]), Language::English);
    }

    #[test]
    fn hours_are_twelve_where_people_say_pm_and_never_in_german() {
        assert_eq!(Speech::new(Language::English, "en_US.UTF-8").hours, Hours::Twelve);
        assert_eq!(Speech::new(Language::English, "en_GB").hours, Hours::TwentyFour);
        assert_eq!(Speech::new(Language::English, "C.UTF-8").hours, Hours::TwentyFour);
        assert_eq!(Speech::new(Language::German, "en_US").hours, Hours::TwentyFour);
    }

    #[test]
    fn it_holds_for_one_piece_of_work_even_where_that_ends_badly() {
        let german = Speech::new(Language::German, "de");
        assert_eq!(german.during(Speech::spoken), german);
        let _ = std::panic::catch_unwind(|| german.during(|| panic!("stumbles")));
        assert_eq!(Speech::spoken(), Speech::default());
    }
}

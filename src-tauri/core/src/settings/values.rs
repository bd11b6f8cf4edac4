//! The learner's settings and their defaults. Only what differs from a default is stored, so that a better default
//! reaches everyone who never chose.

use crate::message::{Language, territory};
use chrono::Weekday;
use serde::{Deserialize, Serialize};

/// Everything that can be set, apart from availability and calendars, which are lists of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language that Waymark speaks; none for the desktop's.
    pub language: Option<Language>,
    /// IANA zone in which availability is meant; empty until it was taken from the machine once.
    pub zone: String,
    /// First day of a calendar week.
    pub week_start: Weekday,
    /// Below this many study minutes a week does not count as on target.
    pub least_minutes: u32,
    /// Study minutes that a week is planned to carry.
    pub target_minutes: u32,
    /// Study minutes that a week may carry when it must.
    pub most_minutes: u32,
    /// Most study in a day, in minutes.
    pub daily_max_minutes: u32,
    /// Least break between sessions, in minutes.
    pub break_minutes: u32,
    /// The strategy's word.
    pub strategy: String,
    /// Study and break inside a session: the rhythm's word.
    pub focus_rhythm: String,
    /// Minutes before a session at which its reminder comes.
    pub remind_before_minutes: u32,
    /// Whether a session that was not started is announced at its beginning too.
    pub remind_at_start: bool,
    /// Check-in where nothing is planned: minute of the day.
    pub check_in_minute: u32,
    /// Weekly review: minute of the day.
    pub review_minute: u32,
    /// The folder into which reviews are written; empty where none was chosen.
    pub review_folder: String,
    /// Quiet hours begin: minute of the day.
    pub quiet_from: u32,
    /// Quiet hours end: minute of the day.
    pub quiet_to: u32,
    /// Whether reminders are shown at all.
    pub reminders: bool,
    /// Whether the runner starts at login.
    pub start_at_login: bool,
    /// Whether single keys mean actions in the window (WCAG 2.1.4 wants a way to turn them off).
    pub single_keys: bool,
    /// Whether weeks on target are counted in a row.
    pub streaks: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            zone: String::new(),
            week_start: Weekday::Mon,
            least_minutes: 900,
            target_minutes: 1080,
            most_minutes: 1200,
            daily_max_minutes: 240,
            break_minutes: 10,
            strategy: "keep-hours".into(),
            focus_rhythm: "50/10".into(),
            remind_before_minutes: 10,
            remind_at_start: true,
            check_in_minute: 20 * 60,
            review_minute: 18 * 60,
            review_folder: String::new(),
            quiet_from: 21 * 60 + 30,
            quiet_to: 8 * 60,
            reminders: true,
            start_at_login: true,
            single_keys: true,
            streaks: true,
        }
    }
}

/// The full English word of a weekday, as settings and transport write it.
pub fn weekday_word(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}

/// The first day of the week where a locale ("de-DE", "en_US.UTF-8") is at home: Sunday and Saturday by territory
/// (CLDR's supplemental data), Monday elsewhere and where the locale names no territory.
pub fn week_start_of_locale(locale: &str) -> Weekday {
    const SUNDAY: &[&str] = &[
        "AG", "AS", "BD", "BR", "BS", "BT", "BW", "BZ", "CA", "CO", "DM", "DO", "ET", "GT", "GU", "HK", "HN",
        "ID", "IL", "IN", "JM", "JP", "KE", "KH", "KR", "LA", "MH", "MM", "MO", "MT", "MX", "MZ", "NI", "NP",
        "PA", "PE", "PH", "PK", "PR", "PT", "PY", "SA", "SG", "SV", "TH", "TT", "TW", "UM", "US", "VE", "VI",
        "WS", "YE", "ZA", "ZW",
    ];
    const SATURDAY: &[&str] =
        &["AE", "AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY"];
    match territory(locale).as_deref() {
        Some(place) if SUNDAY.contains(&place) => Weekday::Sun,
        Some(place) if SATURDAY.contains(&place) => Weekday::Sat,
        _ => Weekday::Mon,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_begins_as_at_home() {
        assert_eq!(week_start_of_locale("de-DE"), Weekday::Mon);
        assert_eq!(week_start_of_locale("en_US.UTF-8"), Weekday::Sun);
        assert_eq!(week_start_of_locale("ar-EG"), Weekday::Sat);
        assert_eq!(week_start_of_locale("C"), Weekday::Mon);
    }
}

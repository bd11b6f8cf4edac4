//! Zone abbreviations as people write them, and whether they can be meant in two ways.
//!
//! "7 PM PST" in July is either a fixed offset that nobody there lives by, or what the wall clock in the Pacific
//! shows. The learner is asked once; both readings stand here. Rules of zones are `crate::zone`'s business.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The two readings of an abbreviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readings {
    /// Read as a fixed offset: minutes east of UTC.
    pub fixed_minutes: i32,
    /// Read as the wall clock of a place: its IANA zone. The default.
    pub wall: &'static str,
}

const AMBIGUOUS: [(&str, i32, &str); 20] = [
    ("PST", -480, "America/Los_Angeles"),
    ("PDT", -420, "America/Los_Angeles"),
    ("MST", -420, "America/Denver"),
    ("MDT", -360, "America/Denver"),
    ("CST", -360, "America/Chicago"),
    ("CDT", -300, "America/Chicago"),
    ("EST", -300, "America/New_York"),
    ("EDT", -240, "America/New_York"),
    ("AKST", -540, "America/Anchorage"),
    ("WET", 0, "Europe/Lisbon"),
    ("GMT", 0, "Europe/London"),
    ("BST", 60, "Europe/London"),
    ("CET", 60, "Europe/Berlin"),
    ("MEZ", 60, "Europe/Berlin"),
    ("CEST", 120, "Europe/Berlin"),
    ("EET", 120, "Europe/Athens"),
    ("EEST", 180, "Europe/Athens"),
    ("IST", 330, "Asia/Kolkata"),
    ("AEST", 600, "Australia/Sydney"),
    ("NZST", 720, "Pacific/Auckland"),
];

/// Words that mean one zone: their IANA name.
const PLAIN: [(&str, &str); 11] = [
    ("UTC", "UTC"),
    ("Z", "UTC"),
    ("PT", "America/Los_Angeles"),
    ("MT", "America/Denver"),
    ("CT", "America/Chicago"),
    ("ET", "America/New_York"),
    ("JST", "Asia/Tokyo"),
    ("KST", "Asia/Seoul"),
    ("BRT", "America/Sao_Paulo"),
    ("MSK", "Europe/Moscow"),
    ("МСК", "Europe/Moscow"),
];

/// The same, by words that are capitals right behind a time alone.
const PLAIN_WORDS: [(&str, &str); 4] = [
    ("Eastern", "America/New_York"),
    ("Central", "America/Chicago"),
    ("Mountain", "America/Denver"),
    ("Pacific", "America/Los_Angeles"),
];

/// Phrases that mean the wall clock of one place, in small letters, and its IANA name.
const PHRASES: [(&str, &str); 44] = [
    ("eastern time", "America/New_York"),
    ("new york time", "America/New_York"),
    ("central time", "America/Chicago"),
    ("mountain time", "America/Denver"),
    ("pacific time", "America/Los_Angeles"),
    ("london time", "Europe/London"),
    ("uk time", "Europe/London"),
    ("berlin time", "Europe/Berlin"),
    ("paris time", "Europe/Paris"),
    ("india time", "Asia/Kolkata"),
    ("tokyo time", "Asia/Tokyo"),
    ("sydney time", "Australia/Sydney"),
    ("berliner zeit", "Europe/Berlin"),
    ("deutscher zeit", "Europe/Berlin"),
    ("wiener zeit", "Europe/Vienna"),
    ("schweizer zeit", "Europe/Zurich"),
    ("hora de madrid", "Europe/Madrid"),
    ("hora peninsular", "Europe/Madrid"),
    ("hora de españa", "Europe/Madrid"),
    ("hora de ciudad de méxico", "America/Mexico_City"),
    ("hora de méxico", "America/Mexico_City"),
    ("hora de colombia", "America/Bogota"),
    ("hora de bogotá", "America/Bogota"),
    ("hora de lima", "America/Lima"),
    ("hora de chile", "America/Santiago"),
    ("hora argentina", "America/Argentina/Buenos_Aires"),
    ("hora de argentina", "America/Argentina/Buenos_Aires"),
    ("heure de paris", "Europe/Paris"),
    ("heure française", "Europe/Paris"),
    ("heure de montréal", "America/Toronto"),
    ("heure de bruxelles", "Europe/Brussels"),
    ("horário de brasília", "America/Sao_Paulo"),
    ("hora de brasília", "America/Sao_Paulo"),
    ("hora de lisboa", "Europe/Lisbon"),
    ("по московскому времени", "Europe/Moscow"),
    ("московское время", "Europe/Moscow"),
    ("по москве", "Europe/Moscow"),
    ("北京时间", "Asia/Shanghai"),
    ("北京時間", "Asia/Shanghai"),
    ("台北時間", "Asia/Taipei"),
    ("香港時間", "Asia/Hong_Kong"),
    ("日本時間", "Asia/Tokyo"),
    ("한국 시간", "Asia/Seoul"),
    ("한국시간", "Asia/Seoul"),
];

/// The two readings of an ambiguous abbreviation; none for any other word.
pub fn readings(word: &str) -> Option<Readings> {
    let word = word.to_uppercase();
    AMBIGUOUS
        .iter()
        .find(|(name, _, _)| *name == word)
        .map(|&(_, fixed_minutes, wall)| Readings { fixed_minutes, wall })
}

/// The IANA name of a word that means one zone: "UTC", "ET", "Europe/Berlin".
pub fn plain(word: &str) -> Option<String> {
    let upper = word.to_uppercase();
    let worded = PLAIN_WORDS.iter().find(|(name, _)| *name == word);
    if let Some((_, zone)) = worded {
        return Some((*zone).to_owned());
    }
    let short = PLAIN.iter().find(|(name, _)| *name == upper).map(|(_, zone)| (*zone).to_owned());
    let lower = word.to_lowercase();
    let short = short.or_else(|| CITIES.get(lower.as_str()).cloned());
    let phrase = || PHRASES.iter().find(|(name, _)| *name == lower).map(|(_, zone)| (*zone).to_owned());
    short.or_else(phrase).or_else(|| {
        word.contains('/').then(|| crate::zone::Zone::named(word).ok()).flatten().map(|z| z.name().to_owned())
    })
}

/// Cities that a zone of the IANA database is called by, in small letters; not those of two zones.
static CITIES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let mut cities: HashMap<String, Vec<String>> = HashMap::new();
    for name in crate::zone::Zone::all_names() {
        let areas = ["Africa/", "America/", "Asia/", "Australia/", "Europe/", "Pacific/"];
        let Some((_, city)) =
            name.rsplit_once('/').filter(|_| areas.iter().any(|area| name.starts_with(area)))
        else {
            continue;
        };
        cities.entry(city.replace('_', " ").to_lowercase()).or_default().push(name);
    }
    cities.retain(|_, zones| zones.len() == 1);
    cities.into_iter().filter_map(|(city, zones)| Some((city, zones.into_iter().next()?))).collect()
});

/// The city in the first parenthesis of a text, where a zone is called by it: "11:00 (Madrid)".
fn city(text: &str) -> Option<&str> {
    let (_, behind) = text.split_once(['(', '（'])?;
    let name = behind.split([')', '）', ',']).next()?.trim();
    let known = name.len() <= 30 && name.starts_with(char::is_uppercase);
    (known && CITIES.contains_key(name.to_lowercase().as_str())).then_some(name)
}

/// The zone that is named behind a time, as written: right behind it, or in the next few words ("7 PM, online (Paris
/// time)"). Two letters alone are a zone right behind the time only.
pub fn behind(text: &str) -> Option<&str> {
    if let Some(found) = leading(text) {
        return Some(found);
    }
    let mut before = ' ';
    let places = text.char_indices().take(100).filter(|(_, c)| {
        let begins = c.is_alphabetic() && (!before.is_alphanumeric() || *c > '\u{1100}');
        before = *c;
        begins
    });
    let found = places.filter_map(|(at, _)| text.get(at..)).find_map(|rest| {
        phrase(rest).or_else(|| {
            let worded = |word: &str| PLAIN_WORDS.iter().any(|(name, _)| *name == word);
            leading(rest).filter(|word| word.len() > 2 && !worded(word))
        })
    });
    found.or_else(|| city(text))
}

/// The phrase for a place's time that `text` begins with.
fn phrase(text: &str) -> Option<&str> {
    PHRASES.iter().find_map(|(name, _)| {
        let found = text.get(..name.len())?;
        let ends = || !text[name.len()..].starts_with(|c: char| c.is_alphabetic() && c < '\u{1100}');
        (found.to_lowercase() == *name && ends()).then_some(found)
    })
}

/// The zone word that `text` begins with, as written; none where no zone is known by it.
fn leading(text: &str) -> Option<&str> {
    let text = text.trim_start_matches([' ', '\u{a0}', '(']);
    let end = text.find(|c: char| !(c.is_alphabetic() || matches!(c, '/' | '_'))).unwrap_or(text.len());
    let word = &text[..end];
    if let Some(length) = offset(word, &text[end..]) {
        return text.get(..end + length);
    }
    // "America/Port-au-Prince"
    if word.contains('/') && text[end..].starts_with('-') {
        let long =
            text.find(|c: char| !(c.is_alphabetic() || matches!(c, '/' | '_' | '-'))).unwrap_or(text.len());
        if let Some(name) = text.get(..long).filter(|name| plain(name).is_some()) {
            return Some(name);
        }
    }
    // "5 PM Eastern": the clocks of North America go by these names.
    if PLAIN_WORDS.iter().any(|(name, _)| *name == word) {
        return Some(word);
    }
    let capitals = word.chars().all(char::is_uppercase);
    ((capitals && readings(word).is_some()) || (word.contains('/') || capitals) && plain(word).is_some())
        .then_some(word)
}

/// The length of an offset behind "UTC" or "GMT": "+2", "-08:00".
fn offset(word: &str, behind: &str) -> Option<usize> {
    let rest = behind.strip_prefix(['+', '-', '\u{2212}']).filter(|_| matches!(word, "UTC" | "GMT"))?;
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let hours = digits(rest);
    let minutes = rest.get(hours..)?.strip_prefix(':').map(digits).filter(|count| *count == 2);
    (1..=2).contains(&hours).then(|| behind.len() - rest.len() + hours + minutes.map_or(0, |count| count + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::Zone;

    #[test]
    fn every_reading_is_a_zone() {
        for (name, minutes, wall) in AMBIGUOUS {
            assert!(Zone::named(wall).is_ok() && Zone::fixed(minutes).is_some(), "{name}");
        }
        for (name, zone) in PLAIN.into_iter().chain(PHRASES) {
            assert!(Zone::named(zone).is_ok(), "{name}");
        }
    }

    #[test]
    fn an_offset_belongs_to_its_zone() {
        for (text, word) in [
            (" UTC+2 (60 min)", "UTC+2"),
            (" UTC-08:00, online", "UTC-08:00"),
            (" GMT\u{2212}3", "GMT\u{2212}3"),
            (" UTC - 60 min", "UTC"),
            (" UTC-based", "UTC"),
            (" America/Port-au-Prince (60 min)", "America/Port-au-Prince"),
            (" Europe/Berlin-ish", "Europe/Berlin"),
        ] {
            assert_eq!(leading(text), Some(word));
        }
    }

    #[test]
    fn abbreviations_with_a_summer_are_ambiguous() {
        assert_eq!(readings("PST"), Some(Readings { fixed_minutes: -480, wall: "America/Los_Angeles" }));
        assert_eq!(readings("UTC"), None);
        assert_eq!(plain("Europe/Berlin").as_deref(), Some("Europe/Berlin"));
    }

    #[test]
    fn a_zone_may_stand_a_few_words_behind_the_time() {
        for (text, word, zone) in [
            (" (horário de Brasília), 60 min", "horário de Brasília", "America/Sao_Paulo"),
            (", online (Berlin time)", "Berlin time", "Europe/Berlin"),
            (" à 19h30 (Heure de Paris)", "Heure de Paris", "Europe/Paris"),
            ("（北京时间），1小时", "北京时间", "Asia/Shanghai"),
            (" sharp, UTC", "UTC", "UTC"),
            (" (Madrid)", "Madrid", "Europe/Madrid"),
            (" (New York), online", "New York", "America/New_York"),
        ] {
            assert_eq!(behind(text), Some(word));
            assert_eq!(plain(word).as_deref(), Some(zone));
        }
        assert_eq!(behind(" in the ET auditorium of Room Z"), None);
        assert_eq!(behind(" ET, in the hall"), Some("ET"));
        assert_eq!(behind(" Eastern, 1 hour"), Some("Eastern"));
        assert_eq!(behind(" in Central Park"), None);
    }

    #[test]
    fn only_zone_words_are_taken_from_a_text() {
        assert_eq!(leading(" PST with friends"), Some("PST"));
        assert_eq!(leading(" Europe/Berlin)"), Some("Europe/Berlin"));
        assert_eq!(leading(" with friends"), None);
        assert_eq!(leading(" et al."), None);
    }
}

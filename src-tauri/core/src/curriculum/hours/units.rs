//! The units of time that authors write behind a figure, and where one of them stands in a text.

use super::super::numbers::Figure;
use std::sync::LazyLock;

/// Units and their minutes. Academic hours ("UE", "学时", "ак. ч") last 45 minutes.
const UNITS: &[(&str, u32)] = &[
    ("hours", 60),
    ("hour", 60),
    ("hrs", 60),
    ("hr", 60),
    ("h", 60),
    ("std", 60),
    ("stunden", 60),
    ("stunde", 60),
    ("ue", 45),
    ("unterrichtseinheiten", 45),
    ("horas", 60),
    ("hora", 60),
    ("heures", 60),
    ("heure", 60),
    ("акад. часов", 45),
    ("академических часов", 45),
    ("ак. ч", 45),
    ("ак.ч", 45),
    ("часов", 60),
    ("часа", 60),
    ("час", 60),
    ("ч", 60),
    ("个半小时", 60),
    ("個半小時", 60),
    ("个半钟头", 60),
    ("个小时", 60),
    ("個小時", 60),
    ("小时", 60),
    ("小時", 60),
    ("个钟", 60),
    ("钟头", 60),
    ("学时", 45),
    ("學時", 45),
    ("课时", 45),
    ("課時", 45),
    ("時間", 60),
    ("시간", 60),
    ("minutes", 1),
    ("minute", 1),
    ("mins", 1),
    ("min", 1),
    ("minuten", 1),
    ("minutos", 1),
    ("minuto", 1),
    ("mn", 1),
    ("минуты", 1),
    ("минута", 1),
    ("минут", 1),
    ("мин", 1),
    ("分钟", 1),
    ("分鐘", 1),
    ("分間", 1),
    ("分", 1),
    ("분", 1),
    ("lektionen à 50 min", 50),
    ("lektionen à 45 min", 45),
    ("academic hours", 45),
    ("contact hours", 60),
    ("study hours", 60),
    ("credit hours", 60),
    ("full hours", 60),
    ("clock hours", 60),
    ("learning hours", 60),
    ("horas de estudio", 60),
    ("heures de travail", 60),
];

/// The minutes of a unit, by its word in lower case.
pub fn minutes(word: &str) -> Option<u32> {
    UNITS.iter().find(|(name, _)| *name == word).map(|(_, minutes)| *minutes)
}

/// The same by their first byte; all that are not ASCII together, since Cyrillic capitals begin with another byte.
static UNITS_BY_FIRST: LazyLock<Vec<Vec<(&str, u32)>>> = LazyLock::new(|| {
    let mut by = vec![Vec::new(); 0x81];
    for (word, minutes) in UNITS {
        by[slot(word.as_bytes()[0])].push((*word, *minutes));
    }
    by
});

fn slot(first: u8) -> usize {
    usize::from(first.to_ascii_lowercase().min(0x80))
}

/// Whether `text` begins with a word for lessons of 45 minutes.
pub fn lesson_at(text: &str) -> bool {
    let Some(first) = text.bytes().next() else { return false };
    let lesson = |(word, minutes): &(&str, u32)| *minutes == super::LESSON && reaches(text, word).is_some();
    UNITS_BY_FIRST[slot(first)].iter().any(lesson)
}

/// Words for weeks.
pub const WEEKS: &[&str] = &[
    "weeks",
    "week",
    "wks",
    "wk",
    "wochen",
    "woche",
    "semanas",
    "semana",
    "semaines",
    "semaine",
    "недели",
    "недель",
    "неделя",
    "个星期",
    "周",
    "週間",
    "週",
    "주간",
    "주",
    "個星期",
    "星期",
];

/// The unit behind `figure`: its minutes, and the byte after it.
pub fn unit_at(text: &str, figure: &Figure) -> Option<(u32, usize)> {
    let word = text.get(figure.end..)?.trim_start_matches(JOINTS);
    let start = text.len() - word.len();
    let known = &UNITS_BY_FIRST[slot(word.bytes().next()?)];
    let found = known
        .iter()
        .filter_map(|(unit, scale)| reaches(word, unit).map(|length| (*scale, start + length)))
        .max_by_key(|(_, end)| *end);
    found.or_else(|| {
        // A lone "m" is minutes where it stands alone in its brackets or cell ("45m"), else metres or millions.
        let end = word_at(text, figure.end, &["m"]).filter(|_| figure.max < 600.0)?;
        let before = text[..figure.start].trim_end_matches(['~', '≈', ' ']);
        let after = text[end..].trim_start();
        (before.ends_with(['(', '[', '|', ':']) || before.is_empty())
            .then_some(())
            .filter(|()| after.is_empty() || after.starts_with([')', ']', '|', ',']))?;
        Some((1, end))
    })
}

/// Whether the unit behind a figure says a half more itself: "2个半小时".
pub fn half_unit(text: &str, at: usize) -> bool {
    let word = text.get(at..).unwrap_or_default().trim_start_matches(JOINTS);
    ["个半", "個半"].iter().any(|half| word.starts_with(half))
}

/// Words for days.
pub const DAYS: &[&str] = &[
    "days", "day", "tage", "tag", "tagen", "días", "dias", "día", "dia", "jours", "jour", "дней", "дня",
    "день", "天", "日", "일",
];

/// What may stand between a figure and its unit ("6 hours", "6-hour").
const JOINTS: [char; 4] = [' ', '\u{a0}', '\u{202f}', '-'];

/// The end of one of `words` that follows `at`, behind at most a space or hyphen ("6 hours", "6-hour").
pub fn word_at(text: &str, at: usize, words: &[&str]) -> Option<usize> {
    let word = text.get(at..)?.trim_start_matches(JOINTS);
    let start = text.len() - word.len();
    let first = slot(*word.as_bytes().first()?);
    // Most words are sent away by their first byte; Cyrillic capitals differ from small letters in it.
    let near = |unit: &&&str| slot(unit.as_bytes()[0]) == first;
    words.iter().filter(near).find_map(|unit| reaches(word, unit)).map(|length| start + length)
}

/// The length of `unit` where `text` begins with it as a whole word, whatever its capitals.
fn reaches(text: &str, unit: &str) -> Option<usize> {
    let found = text.get(..unit.len())?;
    let same = found.eq_ignore_ascii_case(unit) || !found.is_ascii() && found.to_lowercase() == *unit;
    let spaceless = unit.starts_with(|c: char| c > '\u{1100}');
    let ends = || spaceless || !text[unit.len()..].starts_with(char::is_alphabetic);
    (same && ends()).then_some(unit.len())
}

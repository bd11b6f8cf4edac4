//! Lengths of time as authors write them: "(6 hours)", "6h", "90 min", "1h08m", "9:20h", "20h+", "15-20 hours/week",
//! in nine languages.
//!
//! Finds and measures; what a length belongs to is `lower`'s business.

use super::model::Range;
use super::numbers::{self, Figure};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a length is said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Per {
    /// The thing itself.
    Once,
    /// Each week.
    Week,
    /// Each day.
    Day,
    /// Each session or lesson.
    Session,
}

/// A length of time found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Minutes; weeks where found by [`weeks`].
    pub range: Range,
    /// What it is said of.
    pub per: Per,
    /// First byte of it in the text.
    pub start: usize,
    /// The byte after its unit.
    pub end: usize,
}

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

/// The same by their first byte; all that are not ASCII together, since Cyrillic capitals begin with another byte.
static UNITS_BY_FIRST: LazyLock<HashMap<u8, Vec<(&str, u32)>>> = LazyLock::new(|| {
    let mut by: HashMap<u8, Vec<(&str, u32)>> = HashMap::new();
    for (word, minutes) in UNITS {
        let first = word.bytes().next().unwrap_or(0).min(0x80);
        by.entry(first).or_default().push((word, *minutes));
    }
    by
});

const WEEKS: &[&str] = &[
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

const PER_WEEK: &[&str] = &[
    "/week",
    "/wk",
    "per week",
    "a week",
    "each week",
    "weekly",
    "every week",
    "pro woche",
    "/woche",
    "wöchentlich",
    "die woche",
    "por semana",
    "a la semana",
    "semanales",
    "/semana",
    "semanais",
    "par semaine",
    "/semaine",
    "hebdomadaires",
    "в неделю",
    "/неделю",
    "/周",
    "/週",
    "每周",
    "/주",
    "weekly commitment",
    "per wk",
];
const PER_DAY: &[&str] = &[
    "/day",
    "per day",
    "a day",
    "each day",
    "daily",
    "every day",
    "each a day",
    "pro tag",
    "/tag",
    "täglich",
    "am tag",
    "por día",
    "al día",
    "diarias",
    "/día",
    "por dia",
    "/dia",
    "par jour",
    "/jour",
    "в день",
    "/天",
    "/日",
];
const PER_SESSION: &[&str] = &[
    "/session",
    "per session",
    "each session",
    "per lesson",
    "each lesson",
    "per class",
    "each",
    "pro sitzung",
    "por sesión",
    "par séance",
];

/// Words in front of a length that say it is weekly or daily, in languages that put them there.
const WEEK_BEFORE: &[&str] = &["每周", "每週", "毎週", "週", "주당", "매주", "еженедельно"];
const DAY_BEFORE: &[&str] = &["每天", "每日", "毎日", "1日", "一日", "하루", "매일", "ежедневно"];

/// The first length of time in `text`, in minutes.
pub fn find(text: &str) -> Option<Length> {
    find_from(text, 0)
}

/// The first length of time at or after byte `from`.
pub fn find_from(text: &str, mut from: usize) -> Option<Length> {
    while let Some(figure) = numbers::next_figure(text, from) {
        from = figure.end;
        if let Some(length) = clock(text, &figure) {
            return Some(length);
        }
        if let Some((scale, end)) = unit_at(text, &figure) {
            return Some(measure(text, &figure, scale, end));
        }
    }
    None
}

/// The first number of weeks in `text` ("8-10 weeks"). The range counts weeks.
pub fn weeks(text: &str) -> Option<Length> {
    let mut from = 0;
    while let Some(figure) = numbers::next_figure(text, from) {
        from = figure.end;
        if let Some(end) = word_at(text, figure.end, WEEKS) {
            let whole = |x: f64| scaled(x, 1);
            let max = if figure.open { None } else { Some(whole(figure.max)) };
            return Some(Length {
                range: Range { min: whole(figure.min), max },
                per: Per::Once,
                start: figure.start,
                end,
            });
        }
    }
    None
}

/// A table's cell under a head that says hours or minutes: its length, or its bare figure in that unit.
pub fn in_column(cell: &str, scale: u32) -> Option<Range> {
    if let Some(length) = find(cell) {
        return Some(length.range);
    }
    let text = cell.trim().trim_start_matches(['~', '≈', '∼']).trim_start();
    let figure = numbers::next_figure(text, 0).filter(|figure| figure.start == 0)?;
    let rest = text.get(figure.end..)?.trim();
    rest.is_empty().then(|| Range {
        min: scaled(figure.min, scale),
        max: (!figure.open).then(|| scaled(figure.max, scale)),
    })
}

/// Parts `text` from its length in parentheses or at its end: "Core Laws (6 hours)" gives "Core Laws" and the length.
/// Text whose length stands elsewhere in the sentence comes back whole, without one.
pub fn split(text: &str) -> (Cow<'_, str>, Option<Length>) {
    let whole = || (Cow::Borrowed(text.trim()), None);
    let Some(length) = find(text) else { return whole() };
    let before = text[..length.start].trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '~' | '≈' | '∼' | '+' | '约' | '約' | '⏱')
    });
    let before = ["approx.", "approx", "ca.", "about", "circa", "env.", "aprox.", "около"]
        .iter()
        .find_map(|word| before.strip_suffix(word))
        .unwrap_or(before)
        .trim_end();
    let after = text[length.end..].trim_start();
    if let Some(open) = before.rfind(['(', '（', '[', '【'])
        && let Some(close) = after.find([')', '）', ']', '】'])
        && !before[open..].contains([')', '）', ']', '】'])
    {
        let width = after[close..].chars().next().map_or(0, char::len_utf8);
        let (name, rest) = (before[..open].trim(), after[close + width..].trim());
        let joined = match (name, rest) {
            (name, "") => Cow::Borrowed(name),
            ("", rest) => Cow::Borrowed(rest),
            (name, rest) => Cow::Owned(format!("{name} {rest}")),
        };
        return (joined, Some(length));
    }
    // "in < 15 minutes" is what something must reach, not what it takes.
    let limit = before.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
    if before.ends_with(['<', '>', '≤', '≥']) || LIMITS.contains(&limit.to_lowercase().as_str()) {
        return whole();
    }
    let closed = after.trim_start_matches(['+', '.', ':', '/']).trim();
    let of_what = |words: &[&str]| {
        words.iter().any(|p| p.trim_start_matches('/') == closed.to_lowercase().trim_end_matches(['.', ':']))
    };
    if closed.is_empty() || of_what(PER_WEEK) || of_what(PER_DAY) || of_what(PER_SESSION) {
        let title = before.trim_end_matches(|c: char| {
            c.is_whitespace()
                || matches!(c, '-' | '–' | '—' | ':' | '：' | ',' | '|' | '·' | '(' | '（' | '~' | '•')
        });
        return (Cow::Borrowed(title), Some(length));
    }
    whole()
}

/// Words in front of a length that make it a bound or a moment.
const LIMITS: &[&str] = &[
    "in",
    "within",
    "under",
    "than",
    "every",
    "after",
    "last",
    "next",
    "past",
    "first",
    "binnen",
    "unter",
    "alle",
    "nach",
    "cada",
    "dentro",
    "menos",
    "toutes",
    "каждые",
    "через",
];

/// "9:20h", "1:30 Std.", "1:05:00": hours and minutes parted by a colon, with a unit behind them.
fn clock(text: &str, figure: &Figure) -> Option<Length> {
    let behind = text.get(figure.end..)?.strip_prefix(':')?;
    let digits = behind.get(..2).filter(|two| two.bytes().all(|b| b.is_ascii_digit()))?;
    let minutes: u32 = digits.parse().ok().filter(|m| *m < 60)?;
    let after = figure.end + 3;
    let end = word_at(text, after, &["h", "hrs", "hours", "std", "stunden", "horas", "heures", "ч"])?;
    let total = scaled(figure.min, 60).saturating_add(minutes);
    Some(Length { range: Range::exactly(total), per: per(text, figure.start, end), start: figure.start, end })
}

fn measure(text: &str, figure: &Figure, scale: u32, unit_end: usize) -> Length {
    let mut end = unit_end;
    let mut min = scaled(figure.min, scale);
    let mut max = scaled(figure.max, scale);
    let mut open = figure.open;
    // "1 h 30 min", "1h30", "1h08m": minutes that continue an hour.
    if scale == 60
        && let Some(next) = numbers::next_figure(text, end)
        && text.get(end..next.start).is_some_and(|gap| gap.trim().is_empty())
        && next.min < 60.0
    {
        let minutes_end = unit_at(text, &next)
            .filter(|(s, _)| *s == 1)
            .map(|(_, e)| e)
            .or_else(|| word_at(text, next.end, &["m", "м"]));
        // "1h30" and "(1 h 30)": two digits right behind an "h", and no word behind them.
        let gap = text.get(end..next.start).unwrap_or_default();
        let short = text.get(..end).is_some_and(|before| before.ends_with(['h', 'H']));
        let closed = !text
            .get(next.end..)
            .unwrap_or_default()
            .trim_start_matches([' ', '\u{a0}'])
            .starts_with(char::is_alphanumeric);
        let two = next.end - next.start == 2 && next.min == next.max;
        let bare = gap.is_empty() || short && two && closed && gap.chars().count() == 1;
        if let Some(stop) = minutes_end.or(bare.then_some(next.end)) {
            min = min.saturating_add(scaled(next.min, 1));
            max = max.saturating_add(scaled(next.max, 1));
            end = stop;
        }
    }
    // "(-5 h)" is no length; it is nothing, which the checks say.
    let before = text.get(..figure.start).unwrap_or_default();
    if let Some(sign) = before.strip_suffix(['-', '−'])
        && (sign.is_empty() || sign.trim_end().ends_with(['(', ':', '：', '|', '（']))
    {
        (min, max) = (0, 0);
    }
    // "2 horas y media".
    let half = [" y media", " et demie", " e meia"];
    if scale == 60
        && let Some(word) =
            half.iter().find(|word| text.get(end..).is_some_and(|rest| rest.starts_with(**word)))
    {
        min = min.saturating_add(30);
        max = max.saturating_add(30);
        end += word.len();
    }
    // "30 mins - 1 hour": a range whose ends have units of their own.
    let tail = text.get(end..).unwrap_or_default();
    let dash = tail.trim_start_matches([' ', '.']).strip_prefix(['-', '–', '—']);
    if figure.min == figure.max
        && let Some(behind) = dash
        && let Some(next) = numbers::next_figure(text, text.len() - behind.len())
        && text.get(text.len() - behind.len()..next.start).is_some_and(|gap| gap.trim().is_empty())
        && let Some((other, stop)) = unit_at(text, &next)
        && scaled(next.max, other) > min
    {
        max = scaled(next.max, other);
        open |= next.open;
        end = stop;
    }
    let rest = text.get(end..).unwrap_or_default();
    if rest.trim_start().starts_with('+') {
        open = true;
        end += rest.len() - rest.trim_start().len() + 1;
    }
    Length {
        range: Range { min, max: (!open).then_some(max) },
        per: per(text, figure.start, end),
        start: figure.start,
        end,
    }
}

/// What a length between two bytes is said of, by the words beside it.
fn per(text: &str, start: usize, end: usize) -> Per {
    let tail = text.get(end..).unwrap_or_default().trim_start_matches(['.', ' ', '\u{a0}']);
    // Most lengths end their line or their parenthesis.
    let named = tail.starts_with(|c: char| c.is_alphabetic() || c == '/');
    let tail: String = tail.chars().take(if named { 24 } else { 0 }).flat_map(char::to_lowercase).collect();
    let says = |words: &[&str]| words.iter().any(|word| tail.starts_with(word));
    let head = text.get(..start).unwrap_or_default().trim_end_matches([' ', '约', '約', '~', '≈', ':', '：']);
    if says(PER_WEEK) || WEEK_BEFORE.iter().any(|word| head.ends_with(word)) {
        Per::Week
    } else if says(PER_DAY) || DAY_BEFORE.iter().any(|word| head.ends_with(word)) {
        Per::Day
    } else if says(PER_SESSION) {
        Per::Session
    } else {
        Per::Once
    }
}

fn scaled(value: f64, scale: u32) -> u32 {
    // A float beyond the type saturates in `as`; a negative one cannot be read.
    (value * f64::from(scale)).round() as u32
}

fn unit_at(text: &str, figure: &Figure) -> Option<(u32, usize)> {
    let rest = text.get(figure.end..)?;
    let first =
        rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']).bytes().next()?.to_ascii_lowercase();
    let found = UNITS_BY_FIRST
        .get(&if first < 0x80 { first } else { 0x80 })
        .into_iter()
        .flatten()
        .filter_map(|(word, scale)| word_at(text, figure.end, &[word]).map(|end| (*scale, end)))
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

/// The end of one of `words` that follows `at`, behind at most a space or hyphen ("6 hours", "6-hour").
fn word_at(text: &str, at: usize, words: &[&str]) -> Option<usize> {
    let rest = text.get(at..)?;
    let word = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
    let start = at + rest.len() - word.len();
    let first = word.as_bytes().first()?.to_ascii_lowercase();
    words.iter().find_map(|unit| {
        // Most words are sent away by their first byte; Cyrillic capitals differ from small letters in it.
        if first < 0x80 && first != unit.as_bytes()[0] {
            return None;
        }
        let found = word.get(..unit.len())?;
        let after = word[unit.len()..].chars().next();
        let spaceless = unit.starts_with(|c: char| c > '\u{1100}');
        let ends = spaceless || !after.is_some_and(char::is_alphabetic);
        let same = found.eq_ignore_ascii_case(unit) || !found.is_ascii() && found.to_lowercase() == *unit;
        (ends && same).then_some(start + unit.len())
    })
}

#[cfg(test)]
mod tests;

//! Dates as authors write them: "2026-01-12", "Jan 31, 2026", "12. Januar", "31 de enero", "1月31日", and ranges of them.
//!
//! Only the words: what happens on a date is `appointment`'s business, which weeks dates name is `outline`'s.

use chrono::NaiveDate;

/// A date in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// The year, where the author writes it.
    pub year: Option<i32>,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    /// First byte of it in the text.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

impl Dated {
    /// The day it is, where the author writes the year and it exists.
    pub fn day_of_year(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month, self.day)
    }
}

/// Months by their number, in small letters; a word that begins with one of three letters or more is that month.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "jan",
        "januar",
        "jänner",
        "enero",
        "ene",
        "janvier",
        "janv",
        "janeiro",
        "января",
        "январь",
        "янв",
    ],
    &[
        "february",
        "feb",
        "februar",
        "febrero",
        "février",
        "févr",
        "fevereiro",
        "fev",
        "февраля",
        "февраль",
        "фев",
    ],
    &["march", "mar", "märz", "mär", "marzo", "mars", "março", "марта", "март", "мар"],
    &["april", "apr", "abril", "abr", "avril", "avr", "апреля", "апрель", "апр"],
    &["may", "mai", "mayo", "maio", "мая", "май"],
    &["june", "jun", "juni", "junio", "juin", "junho", "июня", "июнь", "июн"],
    &["july", "jul", "juli", "julio", "juillet", "juil", "julho", "июля", "июль", "июл"],
    &["august", "aug", "agosto", "ago", "août", "августа", "август", "авг"],
    &[
        "september",
        "sep",
        "sept",
        "septiembre",
        "septembre",
        "setembro",
        "set",
        "сентября",
        "сентябрь",
        "сен",
    ],
    &[
        "october",
        "oct",
        "oktober",
        "okt",
        "octubre",
        "octobre",
        "outubro",
        "out",
        "октября",
        "октябрь",
        "окт",
    ],
    &["november", "nov", "noviembre", "novembre", "novembro", "ноября", "ноябрь", "ноя"],
    &[
        "december",
        "dec",
        "dezember",
        "dez",
        "diciembre",
        "dic",
        "décembre",
        "déc",
        "dezembro",
        "декабря",
        "декабрь",
        "дек",
    ],
];

/// The first date in `text`.
pub fn first(text: &str) -> Option<Dated> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut before_letter = false;
    for (at, c) in text.char_indices() {
        let begins = c.is_alphanumeric() && !before_letter;
        // "1.2.3" and "10:30.15" hold no dates in their middle.
        before_letter = c.is_alphanumeric() || matches!(c, '.' | ':') && before_letter;
        if begins && let Some(found) = at_start(&text[at..]) {
            return Some(Dated { start: at, end: at + found.end, ..found });
        }
    }
    None
}

/// The date that `text` begins with.
pub fn at_start(text: &str) -> Option<Dated> {
    let first = text.chars().next()?;
    if first.is_ascii_digit() { from_digits(text) } else { from_month(text) }
}

/// The range of dates that `text` begins with, and the byte behind it: "Sep 7 – Sep 13", "7.–13. September", "Jan 5-11".
pub fn range(text: &str) -> Option<(Dated, Option<Dated>, usize)> {
    let dash = |rest: &str| {
        let bare = rest.trim_start();
        let words = [
            "–", "—", "-", "‑", "−", "~", "～", "〜", "to ", "bis ", "al ", "au ", "a ", "à ", "по ", "至",
            "到",
        ];
        let behind = words.iter().find_map(|word| bare.strip_prefix(word))?.trim_start();
        Some(rest.len() - behind.len())
    };
    if let Some(from) = at_start(text) {
        let rest = text.get(from.end..)?;
        let Some(skip) = dash(rest) else { return Some((from, None, from.end)) };
        let behind = rest.get(skip..)?;
        if let Some(to) = at_start(behind) {
            let end = from.end + skip + to.end;
            return Some((from, Some(to), end));
        }
        // "Jan 5-11": the second day of the same month.
        let (day, digits) = number(behind)?;
        let follows = behind.get(digits..)?.chars().next();
        let inside = (1..=31).contains(&day) && day > from.day && !follows.is_some_and(char::is_alphanumeric);
        let end = from.end + skip + digits;
        return Some(match inside {
            true => (from, Some(Dated { day, ..from }), end),
            false => (from, None, from.end),
        });
    }
    // "7.–13. September", "7 au 13 mars".
    let (day, digits) = number(text)?;
    let rest = text.get(digits..)?.strip_prefix('.').unwrap_or(text.get(digits..)?);
    let skip = dash(rest)?;
    let at = text.len() - rest.len() + skip;
    let to = at_start(text.get(at..)?)?;
    (day < to.day).then_some((Dated { day, start: 0, ..to }, Some(to), at + to.end))
}

/// Whether a text begins with a date, one with a slash among them.
pub fn begins(text: &str) -> bool {
    slashed(text).is_some() || range(text).is_some()
}

/// The two figures of dates with a slash ("7/9", "14/9/2026") that each text begins with, one text after the other, and
/// whether the day comes first in them: a figure above twelve says it, else that the dates follow each other in one
/// order alone. None where nothing says it, or two of them disagree.
pub fn day_first<'a>(texts: impl Iterator<Item = &'a str>) -> Option<bool> {
    let pairs: Vec<(u32, u32)> = texts.filter_map(slashed).map(|(a, b, _)| (a, b)).collect();
    let above = |of: fn(&(u32, u32)) -> u32| pairs.iter().any(|pair| of(pair) > 12);
    match (above(|pair| pair.0), above(|pair| pair.1)) {
        (true, true) => None,
        (true, false) => Some(true),
        (false, true) => Some(false),
        (false, false) => {
            let rises = |key: fn(&(u32, u32)) -> (u32, u32)| pairs.is_sorted_by(|a, b| key(a) < key(b));
            match (rises(|pair| (pair.1, pair.0)), rises(|pair| *pair)) {
                (true, false) => Some(true),
                (false, true) => Some(false),
                _ => None,
            }
        }
    }
}

/// A text whose dates with a slash at its beginning, and behind a dash, are written so that they can be read in one way
/// alone: "7/9 – 13/9: Pots" with the day first becomes "7.9. – 13.9.: Pots".
pub fn unslashed(text: &str, day_first: bool) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    let mut rest = text;
    while let Some((a, b, end)) = slashed(rest) {
        let (day, month) = if day_first { (a, b) } else { (b, a) };
        out += &format!("{day}.{month}.");
        rest = rest.get(end..).unwrap_or_default().trim_start_matches('/');
        let gap = rest.len() - rest.trim_start_matches([' ', '-', '–', '—', '~']).len();
        if gap == 0 || slashed(&rest[gap..]).is_none() {
            break;
        }
        out += &rest[..gap];
        rest = &rest[gap..];
    }
    out + rest
}

/// The figures of a date with a slash that a text begins with, and the byte behind them.
fn slashed(text: &str) -> Option<(u32, u32, usize)> {
    let (a, width) = number(text).filter(|(a, width)| *width <= 2 && (1..=31).contains(a))?;
    let behind = text.get(width..)?.strip_prefix('/')?;
    let (b, digits) = number(behind).filter(|(b, width)| *width <= 2 && (1..=31).contains(b))?;
    let rest = behind.get(digits..)?;
    let year = rest.strip_prefix('/').is_some_and(|year| number(year).is_some_and(|(_, width)| width == 4));
    let ends = year || !rest.starts_with(|c: char| c.is_alphanumeric() || c == '/');
    ends.then_some((a, b, width + 1 + digits))
}

/// Whether a text is a date or a range of dates and nothing else.
pub fn whole(text: &str) -> bool {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '（' | '）'));
    range(text)
        .is_some_and(|(.., end)| text.get(end..).is_some_and(|rest| rest.trim_matches(['.', ' ']).is_empty()))
}

fn from_digits(text: &str) -> Option<Dated> {
    let (first, width) = number(text)?;
    let rest = text.get(width..)?;
    let dated = |year: Option<i32>, month: u32, day: u32, end: usize| {
        ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Dated {
            year,
            month,
            day,
            start: 0,
            end,
        })
    };
    if width == 4 {
        // "2026-01-12", "2026/1/12", "2026年1月12日".
        let mark = rest.chars().next().filter(|c| matches!(c, '-' | '/' | '.' | '年'))?;
        let (month, m) = number(rest.get(mark.len_utf8()..)?)?;
        let rest = rest.get(mark.len_utf8() + m..)?;
        let other = rest.chars().next().filter(|c| *c == mark || *c == '月')?;
        let (day, d) = number(rest.get(other.len_utf8()..)?)?;
        let behind = rest.get(other.len_utf8() + d..)?;
        let behind = behind.strip_prefix('日').unwrap_or(behind);
        return dated(i32::try_from(first).ok(), month, day, text.len() - behind.len());
    }
    if width > 2 {
        return None;
    }
    if let Some(behind) = rest.strip_prefix('月').or_else(|| rest.strip_prefix('월')) {
        let (day, d) = number(behind.trim_start())?;
        let behind = behind.trim_start().get(d..)?;
        let behind = behind.strip_prefix(['日', '일', '号']).unwrap_or(behind);
        return dated(None, first, day, text.len() - behind.len());
    }
    // "12.01.2026", "12.1.": the day first, as dots are written.
    if let Some(behind) = rest.strip_prefix('.')
        && let Some((month, m)) = number(behind).filter(|(_, m)| *m <= 2)
        && let Some(tail) = behind.get(m..)?.strip_prefix('.')
    {
        let year = number(tail).filter(|(_, y)| *y == 4);
        if year.is_none() && tail.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let end = text.len() - tail.len() + year.map_or(0, |(_, y)| y);
        return dated(year.and_then(|(year, _)| i32::try_from(year).ok()), month, first, end);
    }
    // "31 January 2026", "31. Januar", "31 de enero de 2026", "1st of May".
    let ordinal = ["st", "nd", "rd", "th", "er", "º", "."].iter().find_map(|mark| rest.strip_prefix(mark));
    let mut behind = ordinal.unwrap_or(rest).strip_prefix([' ', '\u{a0}'])?;
    behind = ["de ", "of "].iter().find_map(|word| behind.strip_prefix(word)).unwrap_or(behind);
    let (month, m) = month(behind)?;
    let tail = behind.get(m..)?;
    let (year, end) = year(tail);
    dated(year, month, first, text.len() - tail.len() + end)
}

fn from_month(text: &str) -> Option<Dated> {
    let (month, m) = month(text)?;
    let behind = text.get(m..)?.strip_prefix([' ', '\u{a0}'])?;
    let (day, d) = number(behind).filter(|(day, d)| *d <= 2 && (1..=31).contains(day))?;
    let rest = behind.get(d..)?;
    let rest = ["st", "nd", "rd", "th"].iter().find_map(|mark| rest.strip_prefix(mark)).unwrap_or(rest);
    if rest.starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let (year, end) = year(rest);
    Some(Dated { year, month, day, start: 0, end: text.len() - rest.len() + end })
}

/// A year behind a day, and the bytes up to its end: ", 2026", " de 2026".
fn year(tail: &str) -> (Option<i32>, usize) {
    let bare = tail.trim_start_matches([',', ' ', '\u{a0}']);
    let bare = ["de ", "del "].iter().find_map(|word| bare.strip_prefix(word)).unwrap_or(bare);
    match number(bare).filter(|(year, y)| *y == 4 && (1900..=2999).contains(year)) {
        Some((year, y)) => (i32::try_from(year).ok(), tail.len() - bare.len() + y),
        None => (None, 0),
    }
}

/// The month that `text` begins with, and its length.
pub fn month(text: &str) -> Option<(u32, usize)> {
    let length: usize = text.chars().take(12).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let word = text.get(..length).filter(|word| word.chars().count() >= 3)?.to_lowercase();
    let at = MONTHS.iter().position(|names| names.contains(&word.as_str()))?;
    let dot = usize::from(text.get(length..)?.starts_with('.'));
    Some((u32::try_from(at).ok()? + 1, length + dot))
}

fn number(text: &str) -> Option<(u32, usize)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let value = text.get(..digits).filter(|d| (1..=4).contains(&d.len()))?.parse().ok()?;
    Some((value, digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(Option<i32>, u32, u32)> {
        first(text).map(|d| (d.year, d.month, d.day))
    }

    #[test]
    fn dates_are_read_in_many_languages() {
        for text in [
            "on 2026-01-31, 18:00",
            "Saturday, January 31, 2026 at 19:00",
            "Jan 31st 2026",
            "31 January 2026",
            "am 31. Januar 2026 um 19 Uhr",
            "31.01.2026",
            "sábado 31 de enero de 2026",
            "le 31 janvier 2026",
            "31 de janeiro de 2026",
            "31 января 2026",
            "2026年1月31日",
            "2026/1/31",
        ] {
            assert_eq!(read(text), Some((Some(2026), 1, 31)), "{text}");
        }
        for text in ["Jan 31", "31. Jan.", "1月31日", "1월 31일", "31.1."] {
            assert_eq!(read(text), Some((None, 1, 31)), "{text}");
        }
    }

    #[test]
    fn figures_and_words_are_no_dates() {
        for text in [
            "at 19:00",
            "2026",
            "version 1.2.3",
            "Marathon 5",
            "may 7 people come",
            "week 3",
            "12 hours",
            "decide 3",
        ] {
            assert!(read(text).is_none() || text.starts_with("may 7"), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn dates_with_a_slash_are_read_where_their_order_shows() {
        let order = |texts: &[&str]| day_first(texts.iter().copied());
        assert_eq!(order(&["7/9", "14/9", "21/9"]), Some(true));
        assert_eq!(order(&["9/7", "9/14: Pots"]), Some(false));
        assert_eq!(order(&["1/9", "8/9", "5/10", "2/11"]), Some(true), "only so do they follow each other");
        assert_eq!(order(&["1/2/2026", "1/9/2026"]), None, "both orders rise");
        assert_eq!(order(&["1/1", "2/2", "3/3"]), None);
        assert_eq!(order(&["13/1", "1/13"]), None);
        assert_eq!(unslashed("7/9 – 13/9: Pots", true), "7.9. – 13.9.: Pots");
        assert_eq!(unslashed("9/7/2026", false), "7.9.2026");
        assert_eq!(unslashed("9/7-9/13: a 1/2 pot", false), "7.9.-13.9.: a 1/2 pot");
        assert_eq!(read(&unslashed("7/9/2026", true)), Some((Some(2026), 9, 7)));
        assert_eq!(unslashed("1/2 cup", true), "1.2. cup", "asked only where dates are expected");
    }

    #[test]
    fn ranges_lead_from_a_day_to_another() {
        let ends = |text: &str| {
            range(text)
                .map(|(a, b, end)| ((a.month, a.day), b.map(|b| (b.month, b.day)), text[end..].to_owned()))
        };
        for text in [
            "Sep 7 – Sep 13: Pots",
            "Sep 7-13: Pots",
            "7.–13. September: Pots",
            "7 – 13 September: Pots",
            "2026-09-07 to 2026-09-13: Pots",
            "9月7日〜9月13日: Pots",
        ] {
            assert_eq!(ends(text), Some(((9, 7), Some((9, 13)), ": Pots".to_owned())), "{text}");
        }
        assert_eq!(ends("Sep 7: Pots"), Some(((9, 7), None, ": Pots".to_owned())));
        assert_eq!(ends("7 pots"), None);
    }
}

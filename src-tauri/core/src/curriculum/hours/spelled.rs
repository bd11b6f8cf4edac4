//! Lengths in words: "half an hour", "eine Stunde", "полтора часа", "两个半小时", "한 시간 반", "ten weeks".
//!
//! Only where a text, or its first parenthesis, ends with one: in the middle of a sentence such words tell of anything.

use super::super::labels;
use super::super::lexicon;
use super::super::model::Range;
use super::per::{PER_DAY, PER_SESSION, PER_WEEK, Per, per};
use super::units::WEEKS;
use super::{Length, scaled};

/// Units that a number in words stands before, in minutes.
const UNITS: &[(&str, u32)] = &[
    ("hour", 60),
    ("hours", 60),
    ("minutes", 1),
    ("stunde", 60),
    ("stunden", 60),
    ("minuten", 1),
    ("hora", 60),
    ("horas", 60),
    ("minutos", 1),
    ("heure", 60),
    ("heures", 60),
    ("час", 60),
    ("часа", 60),
    ("часов", 60),
    ("минут", 1),
    ("小时", 60),
    ("小時", 60),
    ("钟头", 60),
    ("分钟", 1),
    ("分鐘", 1),
    ("時間", 60),
    ("分間", 1),
    ("시간", 60),
];

/// Whole lengths that no number stands before, in minutes; one that ends another comes behind it.
const WHOLE: &[(&str, u32)] = &[
    ("three quarters of an hour", 45),
    ("quarter of an hour", 15),
    ("half an hour", 30),
    ("half-hour", 30),
    ("half hour", 30),
    ("an hour", 60),
    ("dreiviertelstunde", 45),
    ("viertelstunde", 15),
    ("halbe stunde", 30),
    ("anderthalb stunden", 90),
    ("eineinhalb stunden", 90),
    ("zweieinhalb stunden", 150),
    ("dreieinhalb stunden", 210),
    ("media hora", 30),
    ("cuarto de hora", 15),
    ("meia hora", 30),
    ("trois quarts d'heure", 45),
    ("quart d'heure", 15),
    ("demi-heure", 30),
    ("demi heure", 30),
    ("полчаса", 30),
    ("полтора часа", 90),
    ("半个小时", 30),
    ("半個小時", 30),
    ("半小时", 30),
    ("半小時", 30),
    ("半時間", 30),
    ("반 시간", 30),
];

/// What adds half an hour behind the unit.
const HALVES: &[&str] = &[" and a half", " y media", " et demie", " e meia", "半", " 반"];

/// The length in words that `text`, or its first parenthesis, ends with.
pub fn find(text: &str) -> Option<Length> {
    ends(text).find_map(|(end, lower)| length(text, end, &lower))
}

/// The number of weeks in words that `text` begins with ("Ten weeks of clay"), or that it, its first parenthesis or one
/// of its parts between commas ends with; the range counts weeks.
pub fn weeks(text: &str) -> Option<Length> {
    let commas = text.match_indices([',', '，', '、', ';', '；']).map(|(at, _)| at).take(4);
    let parts = commas.filter_map(|at| text.get(..at));
    let first = text.split_once(' ').filter(|(word, _)| lexicon::cardinal(word).is_some());
    let begin = first.and_then(|(word, rest)| {
        let noun = rest.split(' ').next()?;
        WEEKS.contains(&noun.to_lowercase().as_str()).then_some(&text[..word.len() + 1 + noun.len()])
    });
    begin.into_iter().chain(parts).chain([text]).find_map(ends_with_weeks)
}

fn ends_with_weeks(text: &str) -> Option<Length> {
    ends(text).find_map(|(end, lower)| {
        let before = WEEKS.iter().find_map(|unit| lower.strip_suffix(unit))?;
        let (number, start) = number(before)?;
        let range = Range::exactly(number);
        Some(Length { range, per: Per::Once, start: end - (lower.len() - start), end })
    })
}

/// Where a length in words could end, with the text in front of it in lower case; nothing for most texts.
fn ends(text: &str) -> impl Iterator<Item = (usize, String)> + '_ {
    let narrow = memchr::memchr(b')', text.as_bytes());
    let close = if text.is_ascii() { narrow } else { text.find('）').into_iter().chain(narrow).min() };
    let inner = close.and_then(|close| text.get(..close));
    [inner, Some(text)].into_iter().flatten().filter_map(|part| {
        let part =
            part.trim_end_matches([' ', '\u{a0}', '.', ':', '：', '*', ')', '）', ']', '。', '+', ',', '，']);
        // Nearly every line is sent away here.
        let last = part.chars().next_back()?;
        if !matches!(
            last,
            'r' | 'R'
                | 's'
                | 'S'
                | 'e'
                | 'E'
                | 'n'
                | 'N'
                | 'a'
                | 'A'
                | 'y'
                | 'k'
                | 'f'
                | 't'
                | 'g'
                | 'с'
                | 'С'
                | 'а'
                | 'А'
                | 'в'
                | 'В'
                | 'т'
                | 'Т'
                | 'и'
                | 'ь'
                | 'ю'
                | '时'
                | '時'
                | '头'
                | '钟'
                | '鐘'
                | '間'
                | '半'
                | '周'
                | '週'
                | '期'
                | '간'
                | '반'
                | '주'
        ) {
            return None;
        }
        let begin = part.char_indices().rev().nth(47).map_or(0, |(at, _)| at);
        let tail = part.get(begin..)?;
        let lower = tail.to_lowercase();
        // Offsets are told by length, which few letters change with their case.
        (lower.len() == tail.len()).then_some((part.len(), lower))
    })
}

fn length(text: &str, end: usize, lower: &str) -> Option<Length> {
    // "an hour a day": what it is said of stands behind.
    let of = [PER_WEEK, PER_DAY, PER_SESSION].into_iter().flatten();
    let of = of.filter_map(|word| lower.strip_suffix(word)).min_by_key(|rest| rest.len());
    let timed = of.map_or(lower, |rest| rest.trim_end_matches([' ', ',', '/']));
    let end = end - (lower.len() - timed.len());
    let (minutes, start) = measured(timed)?;
    let start = end - (timed.len() - start);
    Some(Length { range: Range::exactly(minutes), per: per(text, start, end), start, end })
}

/// The minutes that `text` ends with, and where they begin.
fn measured(text: &str) -> Option<(u32, usize)> {
    let half = HALVES.iter().find_map(|half| text.strip_suffix(half));
    let (whole, more) = half.map_or((text, 0), |rest| (rest, 30));
    if let Some((rest, minutes)) =
        WHOLE.iter().find_map(|(words, minutes)| Some((whole.strip_suffix(words)?, *minutes)))
        && apart(rest, words_begin(&whole[rest.len()..]))
    {
        return Some((minutes + more, article(rest)));
    }
    let (before, minutes) =
        UNITS.iter().find_map(|(unit, minutes)| Some((whole.strip_suffix(unit)?, *minutes)))?;
    // "two and a half hours", "两个半小时".
    let halved = [" and a half ", "半"].iter().find_map(|half| before.strip_suffix(half));
    let (before, more) = halved.map_or((before, more), |rest| (rest, more + 30));
    let (count, start) = number(before)?;
    let minutes = scaled(f64::from(count), minutes).saturating_add(more);
    // "one hour thirty minutes".
    let front = before.get(..start).unwrap_or_default().trim_end_matches([' ', ',']);
    let front = ["and", "und", "y", "et", "e", "и"]
        .iter()
        .find_map(|word| front.strip_suffix(word).filter(|rest| rest.ends_with(' ')))
        .map_or(front, str::trim_end);
    if minutes < 60
        && let Some((hours, start)) = whole_hours(front)
    {
        return Some((hours + minutes, start));
    }
    Some((minutes, start))
}

/// The hours in words that `text` ends with, in minutes.
fn whole_hours(text: &str) -> Option<(u32, usize)> {
    let hours = UNITS.iter().filter(|(_, minutes)| *minutes == 60);
    let before = hours.filter_map(|(unit, _)| text.strip_suffix(unit)).next()?;
    let (count, start) = number(before)?;
    Some((scaled(f64::from(count), 60), start))
}

/// Whether a phrase stands on its own behind `before`: behind no letter, or, where words have no spaces between them,
/// behind no number ("两个半小时").
fn apart(before: &str, spaced: bool) -> bool {
    if spaced { !before.ends_with(char::is_alphanumeric) } else { !before.ends_with(['个', '個']) }
}

fn words_begin(phrase: &str) -> bool {
    phrase.starts_with(|c: char| c < '\u{1100}')
}

/// Where the article in front of a phrase begins, or the phrase itself.
fn article(before: &str) -> usize {
    let articles = ["a ", "eine ", "einer ", "una ", "un ", "une ", "uma ", "um "];
    let found = articles.iter().find_map(|word| before.strip_suffix(word));
    found.filter(|rest| !rest.ends_with(char::is_alphanumeric)).map_or(before.len(), str::len)
}

/// The number in words that `text` ends with, and where it begins.
fn number(text: &str) -> Option<(u32, usize)> {
    let words = text.trim_end_matches([' ', '\u{a0}', '-']);
    let begin = words
        .rfind(|c: char| !(c.is_alphabetic() || c == '-'))
        .map_or(0, |at| at + words.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    if let Some(count) = lexicon::cardinal(words.get(begin..)?) {
        return Some((count, begin));
    }
    // "两个小时", "三十分钟": Chinese numbers stand beside anything; "第四周" is the fourth.
    let words = words.strip_suffix(['个', '個']).unwrap_or(words);
    let digits = words.trim_end_matches(|c: char| "一二三四五六七八九十两兩".contains(c));
    let counted = words.get(digits.len()..)?.replace(['两', '兩'], "二");
    let (count, rest) = labels::chinese(&counted)?;
    (rest.is_empty() && !digits.ends_with('第')).then_some((count, digits.len()))
}

#[cfg(test)]
mod tests {
    use super::super::{Per, find, split, weeks};

    #[test]
    fn lengths_may_be_written_in_words() {
        for (text, minutes) in [
            ("Read (half an hour)", 30),
            ("Read: an hour", 60),
            ("Read (one hour)", 60),
            ("Walk for two hours", 120),
            ("Read (an hour and a half)", 90),
            ("Read (two and a half hours)", 150),
            ("Thirty minutes", 30),
            ("Bake (one hour thirty minutes)", 90),
            ("Bake (three hours and twenty minutes)", 200),
            ("Lesen (eine Stunde)", 60),
            ("Lesen (eine halbe Stunde)", 30),
            ("Lesen (anderthalb Stunden)", 90),
            ("Lesen – drei Stunden", 180),
            ("Leer (media hora)", 30),
            ("Leer (una hora y media)", 90),
            ("Lire (une demi-heure)", 30),
            ("Lire (trois quarts d'heure)", 45),
            ("Ler (uma hora e meia)", 90),
            ("Читать (полтора часа)", 90),
            ("Читать (два часа)", 120),
            ("阅读（两个半小时）", 150),
            ("阅读（半小时）", 30),
            ("阅读：三十分钟", 30),
            ("読書（二時間半）", 150),
            ("읽기 (한 시간 반)", 90),
            ("Read (half an hour) and note", 30),
        ] {
            assert_eq!(find(text).map(|l| l.range.planned()), Some(minutes), "{text}");
        }
        assert_eq!(find("Read for half an hour a day").map(|l| (l.range.min, l.per)), Some((30, Per::Day)));
        assert_eq!(split("Shaping (an hour)").0, "Shaping");
        assert_eq!(split("Shaping - a quarter of an hour").0, "Shaping");
    }

    #[test]
    fn hours_that_are_no_length_stay_words() {
        for text in ["Office hours", "The power hour", "Rush hour", "Sunday hours", "学习小时", "Hora", "час"]
        {
            assert_eq!(find(text), None, "{text}");
        }
        assert_eq!(split("Bake a loaf in one hour").1, None, "that is a bound");
    }

    #[test]
    fn weeks_may_be_written_in_words() {
        for (text, count) in [
            ("ten weeks", 10),
            ("zehn Wochen", 10),
            ("总时长：四周", 4),
            ("四周，每周 6 小时", 4),
            ("二週間", 2),
            ("Ten weeks of clay", 10),
        ] {
            assert_eq!(weeks(text).map(|l| l.range.min), Some(count), "{text}");
        }
        assert_eq!(weeks("第四周"), None);
    }
}

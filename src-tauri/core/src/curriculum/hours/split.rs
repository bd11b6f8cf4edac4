//! A title parted from the length that stands beside it.

use super::per::{PER_DAY, PER_SESSION, PER_WEEK};
use super::{Length, Per, find};
use std::borrow::Cow;

/// How many lengths of one text are added up at most; more are a sentence of another kind.
const MOST: usize = 8;

/// Parts `text` from its length in parentheses or at its end: "Core Laws (6 hours)" gives "Core Laws" and the length.
/// Text whose length stands elsewhere in the sentence comes back whole, without one. Several things with a length each
/// ("Read (1 h), draw (2 h)") are one with the sum.
pub fn split(text: &str) -> (Cow<'_, str>, Option<Length>) {
    let Some(length) = find(text) else { return (Cow::Borrowed(text.trim()), None) };
    let found = several(text, length).unwrap_or_else(|| one(text, length));
    if found.1.is_none()
        && let Some(behind) = in_last_parenthesis(text)
    {
        return behind;
    }
    found
}

/// "Read 48 hours in Paris (2 h)": what a title speaks of is not how long it takes, what stands behind it is.
fn in_last_parenthesis(text: &str) -> Option<(Cow<'_, str>, Option<Length>)> {
    let (name, inside) = text.trim_end().strip_suffix([')', '）'])?.rsplit_once(['(', '（'])?;
    let offset =
        text.len() - text.get(name.len()..)?.len() + text.get(name.len()..)?.chars().next()?.len_utf8();
    let length = find(inside)?;
    let bare = inside.get(..length.start)?.trim_matches(['~', '≈', ' ']).is_empty();
    let (start, end) = (offset + length.start, offset + length.end);
    (bare && !name.trim().is_empty())
        .then(|| (Cow::Borrowed(name.trim()), Some(Length { start, end, ..length })))
}

/// Marks and words between things that have a length each.
const BETWEEN: [&str; 12] = [",", ";", "；", "，", "、", "+", "&", "and ", "und ", "y ", "et ", "и "];

/// Words by which a second length tells of the first, and adds nothing to it.
const OF_IT: [&str; 18] = [
    "of ",
    "including",
    "incl",
    "max",
    "min",
    "up to",
    "at ",
    "or ",
    "total",
    "in all",
    "davon",
    "inkl",
    "bis ",
    "oder ",
    "gesamt",
    "insgesamt",
    "dont ",
    "из них",
];

/// Things with a length each, one behind the other.
fn several(text: &str, first: Length) -> Option<(Cow<'_, str>, Option<Length>)> {
    let mut names: Vec<Cow<'_, str>> = Vec::new();
    let mut sum: Option<Length> = None;
    let (mut from, mut length) = (0, first);
    loop {
        let rest = text.get(from..)?;
        let behind = rest.get(length.end..)?.trim_start_matches([')', '）', ']', ' ', '\u{a0}']);
        let next = BETWEEN.iter().find_map(|mark| behind.strip_prefix(mark)).map(str::trim_start);
        if next.is_none() && names.is_empty() || names.len() == MOST {
            return None;
        }
        let (name, own) = one(rest.get(..rest.len() - next.map_or(0, |_| behind.len()))?, length);
        let own = own.filter(|own| own.per == Per::Once)?;
        let lower = name.trim_start().to_lowercase();
        if name.is_empty() || !names.is_empty() && OF_IT.iter().any(|word| lower.starts_with(word)) {
            return None;
        }
        names.push(name);
        let start = sum.map_or(own.start, |sum| sum.start);
        let range = sum.map_or(own.range, |sum| sum.range.plus(own.range));
        sum = Some(Length { range, per: Per::Once, start, end: from + own.end });
        let Some(next) = next else { return Some((Cow::Owned(names.join(", ")), sum)) };
        from = text.len() - next.len();
        length = find(next)?;
    }
}

/// One thing and its length.
fn one(text: &str, length: Length) -> (Cow<'_, str>, Option<Length>) {
    let whole = || (Cow::Borrowed(text.trim()), None);
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
            (name, "" | "." | "," | ";" | "。") => Cow::Borrowed(name),
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
    // "Name — 120 min · live": the length stands between marks, whatever is said behind it.
    let marks = ['—', '–', '-', '·', '|', '•'];
    if after.starts_with(['·', '|', '•']) && before.ends_with(marks) {
        return (
            Cow::Borrowed(before.trim_end_matches(|c: char| c.is_whitespace() || marks.contains(&c))),
            Some(length),
        );
    }
    // "Clay 10 h (6 h lectures, 4 h lab)": the parenthesis says more of it.
    let more = after.strip_prefix(['(', '（']).and_then(|rest| rest.strip_suffix([')', '）']));
    if more.is_some_and(|inside| !inside.contains(['(', ')', '（', '）'])) && !before.is_empty() {
        let name = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':'));
        return (Cow::Owned(format!("{name} {after}")), Some(length));
    }
    let closed = after.trim_start_matches(['+', '.', ':', '/']).trim();
    let of_what = |words: &[&str]| {
        words.iter().any(|p| p.trim_start_matches('/') == closed.to_lowercase().trim_end_matches(['.', ':']))
    };
    if closed.is_empty() || of_what(IN_ALL) || of_what(PER_WEEK) || of_what(PER_DAY) || of_what(PER_SESSION) {
        let title = before.trim_end_matches(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '-' | '–'
                        | '—'
                        | ':'
                        | '：'
                        | ','
                        | '，'
                        | '、'
                        | ';'
                        | '；'
                        | '|'
                        | '·'
                        | '('
                        | '（'
                        | '~'
                        | '•'
                )
        });
        return (Cow::Borrowed(title), Some(length));
    }
    whole()
}

/// Words behind a length that only say that it is one.
const IN_ALL: &[&str] = &[
    "long",
    "in all",
    "in total",
    "total",
    "altogether",
    "of work",
    "of study",
    "lang",
    "insgesamt",
    "gesamt",
    "en total",
    "au total",
    "de long",
    "de trabajo",
    "de travail",
    "no total",
    "всего",
];

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

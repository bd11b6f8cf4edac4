//! A title parted from the length that stands beside it.

use super::per::{PER_DAY, PER_SESSION, PER_WEEK};
use super::{Length, find};
use std::borrow::Cow;

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
    // "Name — 120 min · live": the length stands between marks, whatever is said behind it.
    let marks = ['—', '–', '-', '·', '|', '•'];
    if after.starts_with(['·', '|', '•']) && before.ends_with(marks) {
        return (
            Cow::Borrowed(before.trim_end_matches(|c: char| c.is_whitespace() || marks.contains(&c))),
            Some(length),
        );
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

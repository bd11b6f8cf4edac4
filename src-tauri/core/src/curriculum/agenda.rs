//! Agendas that say when each part begins and no more: "9:00 Welcome", "9:30 Ownership", "12:00 end". A part lasts until
//! the next one begins; the last one ends where the author says so, or nobody knows.

use super::hours::clock;
use super::words::title;

/// Words of a line that only says when the day is over.
const ENDS: [&str; 27] = [
    "end",
    "ends",
    "end of day",
    "the end",
    "close",
    "closing",
    "finish",
    "done",
    "goodbye",
    "ende",
    "schluss",
    "feierabend",
    "fin",
    "cierre",
    "final",
    "clôture",
    "fin de journée",
    "fim",
    "encerramento",
    "конец",
    "окончание",
    "завершение",
    "结束",
    "結束",
    "終了",
    "종료",
    "끝",
];

/// The minutes since midnight at which a line says that something begins, and the byte behind them. None for a span, and
/// for figures that are more likely something else: nothing begins at night, or at an odd minute.
pub fn start(text: &str) -> Option<(u32, usize)> {
    let begin = text.len() - text.trim_start_matches(['*', ' ', '(', '[']).len();
    let rest = text.get(begin..)?;
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let count = digits(rest);
    let hour: u32 = rest.get(..count).filter(|_| (1..=2).contains(&count))?.parse().ok()?;
    let behind = rest.get(count..)?;
    let (minute, mut end) =
        match behind.strip_prefix([':', '.', 'h', '：']).filter(|behind| digits(behind) == 2) {
            Some(after) => (Some(after.get(..2)?.parse::<u32>().ok()?), text.len() - after.len() + 2),
            None => (None, begin + count),
        };
    let after = text.get(end..)?;
    let word = after.trim_start_matches([' ', '\u{a0}']);
    let lower: String = word.chars().take(4).flat_map(char::to_lowercase).collect();
    let halves = [("a.m.", Some(0)), ("p.m.", Some(12)), ("am", Some(0)), ("pm", Some(12)), ("uhr", None)];
    let half = halves.iter().find(|(name, _)| lower.starts_with(name));
    let hour = match half {
        Some((_, Some(add))) if (1..=12).contains(&hour) => hour % 12 + add,
        _ => hour,
    };
    if let Some((name, _)) = half {
        end = text.len() - word.len() + name.len();
    } else if minute.is_none()
        // "2.50 kg" is a measure; with a dot, a time says that it is one.
        || behind.starts_with('.')
        || after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, ':' | '.' | '%' | '/'))
    {
        return None;
    }
    let minute = minute.unwrap_or(0);
    let awake = (6..=22).contains(&hour) || half.is_none() && (1..=5).contains(&hour);
    let whole = minute < 60 && minute % 5 == 0;
    (awake && whole && clock::span(text).is_none()).then_some((hour * 60 + minute, end))
}

/// What a line that begins with a time says behind it, without the marks between.
pub fn subject(text: &str, end: usize) -> String {
    let marks = |c: char| {
        c.is_whitespace()
            || matches!(c, ':' | '：' | '-' | '–' | '—' | '|' | ')' | ']' | '*' | '·' | '.' | ',')
    };
    title(text.get(end..).unwrap_or_default().trim_start_matches(marks))
}

/// Whether words only say that the day is over.
pub fn is_end(name: &str) -> bool {
    ENDS.contains(&title(name).to_lowercase().trim_end_matches(['.', '!']))
}

/// How long each part lasts whose beginnings these are, in minutes; none where they are no course of a day: three at
/// least, each behind the one before.
pub fn lengths(starts: &[Option<u32>]) -> Option<Vec<Option<u32>>> {
    if starts.iter().flatten().count() < 3 {
        return None;
    }
    let mut lengths = vec![None; starts.len()];
    let mut last: Option<(usize, u32)> = None;
    for (at, start) in starts.iter().enumerate() {
        let Some(start) = *start else { continue };
        // On a clock of twelve hours, one comes behind twelve; nine in the morning does not.
        let late = |from: u32| start < from && start <= 8 * 60;
        let start = match last {
            Some((_, from)) if late(from) => start + 12 * 60,
            _ => start,
        };
        if let Some((before, from)) = last {
            let length = start.checked_sub(from).filter(|length| (5..=8 * 60).contains(length))?;
            lengths[before] = Some(length);
        }
        last = Some((at, start));
    }
    Some(lengths)
}

#[cfg(test)]
mod tests {
    use super::{lengths, start, subject};

    #[test]
    fn beginnings_are_read_and_other_figures_are_not() {
        for (text, minutes, name) in [
            ("9:00 Welcome", 540, "Welcome"),
            ("**9:30** – Ownership", 570, "Ownership"),
            ("9h30 Accueil", 570, "Accueil"),
            ("1:15 pm: Lab", 795, "Lab"),
            ("14 Uhr Labor", 840, "Labor"),
            ("14.15 Uhr: Labor", 855, "Labor"),
            ("9am Welcome", 540, "Welcome"),
        ] {
            let found = start(text).map(|(minutes, end)| (minutes, subject(text, end)));
            assert_eq!(found, Some((minutes, name.to_owned())), "{text}");
        }
        for text in [
            "9:00 - 10:30 Welcome",
            "4:32 Intro",
            "9 cups",
            "3:1 of sand",
            "25:00 x",
            "9:001",
            "2.50 kg",
            "Lab 9:00",
        ] {
            assert_eq!(start(text), None, "{text}");
        }
    }

    #[test]
    fn each_lasts_until_the_next_begins() {
        let told = lengths(&[Some(540), Some(570), None, Some(660), Some(60)]);
        assert_eq!(told, Some(vec![Some(30), Some(90), None, Some(120), None]));
        assert_eq!(lengths(&[Some(540), Some(570)]), None);
        assert_eq!(lengths(&[Some(540), Some(570), Some(565)]), None);
    }
}

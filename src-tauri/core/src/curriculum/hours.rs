//! Lengths of time as authors write them: "(6 hours)", "6h", "90 min", "15-18 hours", "20h+", "15-20 hours/week".
//!
//! Finds and measures; what a length belongs to is `lower`'s business.

use super::model::Range;
use super::numbers::{self, Figure};

/// A length of time found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Minutes; weeks where found by [`weeks`].
    pub range: Range,
    /// Whether it is said of each week.
    pub per_week: bool,
    /// First byte of it in the text.
    pub start: usize,
    /// The byte after its unit.
    pub end: usize,
}

const HOURS: [&str; 14] = [
    "hours", "hour", "hrs", "hr", "h", "std", "stunden", "stunde", "horas", "hora", "heures", "heure",
    "小时", "小時",
];
const MINUTES: [&str; 8] = ["minutes", "minute", "mins", "min", "minuten", "minutos", "分钟", "分鐘"];
const WEEKS: [&str; 8] = ["weeks", "week", "wks", "wk", "wochen", "woche", "semanas", "semana"];
const PER_WEEK: [&str; 8] =
    ["/week", "/wk", "per week", "a week", "each week", "weekly", "every week", "pro woche"];

/// The first length of time in `text`, in minutes.
pub fn find(text: &str) -> Option<Length> {
    let mut from = 0;
    while let Some(figure) = numbers::next_figure(text, from) {
        from = figure.end;
        if let Some((scale, end)) = unit_at(text, figure.end) {
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
        if let Some(end) = word_at(text, figure.end, &WEEKS) {
            let whole = |x: f64| scaled(x, 1);
            let max = if figure.open { None } else { Some(whole(figure.max)) };
            return Some(Length {
                range: Range { min: whole(figure.min), max },
                per_week: false,
                start: figure.start,
                end,
            });
        }
    }
    None
}

/// Parts `text` from its length in parentheses or at its end: "Core Laws (6 hours)" gives "Core Laws" and the length.
/// Text whose length stands elsewhere in the sentence comes back whole, without one.
pub fn split(text: &str) -> (String, Option<Length>) {
    let whole = || (text.trim().to_owned(), None);
    let Some(length) = find(text) else { return whole() };
    let before =
        text[..length.start].trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '~' | '≈' | '+'));
    let after = text[length.end..].trim_start();
    if let Some(open) = before.rfind(['(', '（', '['])
        && let Some(close) = after.find([')', '）', ']'])
    {
        let rest = after[close..].chars().skip(1).collect::<String>();
        return (
            format!("{} {}", before[..open].trim_end(), rest.trim_start()).trim().to_owned(),
            Some(length),
        );
    }
    let closed = after.trim_start_matches(['+', '.', ':', '/']).trim();
    if closed.is_empty() || (length.per_week && PER_WEEK.iter().any(|p| p.trim_start_matches('/') == closed))
    {
        let title = before.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':' | ',' | '|' | '·')
        });
        return (title.to_owned(), Some(length));
    }
    whole()
}

fn measure(text: &str, figure: &Figure, scale: u32, unit_end: usize) -> Length {
    let mut end = unit_end;
    let mut min = scaled(figure.min, scale);
    let mut max = scaled(figure.max, scale);
    let mut open = figure.open;
    // "1 h 30 min", "1h30": minutes that continue an hour.
    if scale == 60
        && let Some(next) = numbers::next_figure(text, end)
        && text.get(end..next.start).is_some_and(|gap| gap.trim().is_empty())
        && next.min < 60.0
    {
        let minutes_end = unit_at(text, next.end).filter(|(s, _)| *s == 1).map(|(_, e)| e);
        let bare = text.get(end..next.start) == Some("");
        if let Some(stop) = minutes_end.or(bare.then_some(next.end)) {
            min = min.saturating_add(scaled(next.min, 1));
            max = max.saturating_add(scaled(next.max, 1));
            end = stop;
        }
    }
    let rest = text.get(end..).unwrap_or_default();
    if rest.trim_start().starts_with('+') {
        open = true;
        end += rest.len() - rest.trim_start().len() + 1;
    }
    let tail = text.get(end..).unwrap_or_default().trim_start().to_lowercase();
    let per_week = PER_WEEK.iter().any(|word| tail.starts_with(word));
    Length { range: Range { min, max: (!open).then_some(max) }, per_week, start: figure.start, end }
}

fn scaled(value: f64, scale: u32) -> u32 {
    // A float beyond the type saturates in `as`; a negative one cannot be read.
    (value * f64::from(scale)).round() as u32
}

fn unit_at(text: &str, at: usize) -> Option<(u32, usize)> {
    word_at(text, at, &HOURS).map(|end| (60, end)).or_else(|| word_at(text, at, &MINUTES).map(|end| (1, end)))
}

/// The end of one of `words` that follows `at`, behind at most a space or hyphen ("6 hours", "6-hour").
fn word_at(text: &str, at: usize, words: &[&str]) -> Option<usize> {
    let rest = text.get(at..)?;
    let word = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
    let start = at + rest.len() - word.len();
    words.iter().find_map(|unit| {
        let found = word.get(..unit.len())?;
        let after = word[unit.len()..].chars().next();
        let ends = !unit.is_ascii() || !after.is_some_and(char::is_alphabetic);
        (ends && found.to_lowercase() == *unit).then_some(start + unit.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(text: &str) -> Option<(u32, Option<u32>)> {
        find(text).map(|l| (l.range.min, l.range.max))
    }

    #[test]
    fn lengths_are_read_as_authors_write_them() {
        for (text, min, max) in [
            ("(6 hours)", 360, Some(360)),
            ("6h", 360, Some(360)),
            ("90 min", 90, Some(90)),
            ("15-18 hours", 900, Some(1080)),
            ("15 – 18 hrs", 900, Some(1080)),
            ("2 to 3 hours", 120, Some(180)),
            ("20h+", 1200, None),
            ("20+ hours", 1200, None),
            ("~1.5 hours", 90, Some(90)),
            ("1h30", 90, Some(90)),
            ("1 h 30 min", 90, Some(90)),
            ("a 2-hour lab", 120, Some(120)),
            ("Week 3: 12 Stunden", 720, Some(720)),
            ("约 6 小时", 360, Some(360)),
        ] {
            assert_eq!(minutes(text), Some((min, max)), "{text}");
        }
    }

    #[test]
    fn other_figures_are_no_lengths() {
        for text in ["$20k-40k increase", "HTTP 2 has streams", "5 homes", "100m rows", "", "h 5", "6"] {
            assert_eq!(minutes(text), None, "{text}");
        }
    }

    #[test]
    fn a_weekly_length_says_so() {
        assert!(find("15-20 hours/week").unwrap().per_week);
        assert!(find("15-20 hours per week").unwrap().per_week);
        assert!(!find("15-20 hours").unwrap().per_week);
        assert_eq!(weeks("8-10 weeks (15-20 hours/week)").unwrap().range, Range { min: 8, max: Some(10) });
    }

    #[test]
    fn a_title_is_parted_from_its_length() {
        let title = |text: &str| split(text).0;
        assert_eq!(title("Core Laws (6 hours):"), "Core Laws :");
        assert_eq!(title("Storage Engines (20-25 hours)"), "Storage Engines");
        assert_eq!(title("Reading - 3h"), "Reading");
        assert_eq!(split("Learn 3 hours of jazz").1, None);
    }
}

//! Figures in running text: "8", "8-15", "16 to 20", "20+", "1.5", "7, 8 & 9".

/// A figure or a range of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// The smaller number.
    pub min: f64,
    /// The larger one; the same for a single figure.
    pub max: f64,
    /// Whether a plus behind it leaves it open upward.
    pub open: bool,
    /// First byte of it.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

impl Figure {
    /// Its ends as whole numbers.
    pub fn whole(&self) -> (u32, u32) {
        (self.min as u32, self.max as u32)
    }
}

/// The first figure at or after byte `from`. Digits glued to a letter before them ("H2", "$20k") are none.
pub fn next_figure(text: &str, from: usize) -> Option<Figure> {
    let mut at = from;
    loop {
        let offset = text.get(at..)?.find(|c: char| c.is_ascii_digit())?;
        let start = at + offset;
        let glued = text[..start]
            .chars()
            .next_back()
            .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '$' | '_' | '#'));
        let (min, mut end) = number(text, start)?;
        // From the middle of a length ("1h30") a figure may follow its unit directly.
        if glued && start != from {
            at = end;
            continue;
        }
        let mut figure = Figure { min, max: min, open: false, start, end };
        if let Some((value, stop)) = joined(text, end, &RANGE).filter(|(value, _)| *value >= min) {
            figure.max = value;
            end = stop;
        }
        figure.end = end;
        if text[end..].starts_with('+') {
            figure.open = true;
            figure.end = end + 1;
        }
        return Some(figure);
    }
}

/// The whole numbers at the very start of `text`, and what stands behind them.
pub fn leading(text: &str) -> Option<(u32, u32, &str)> {
    let mut figure = next_figure(text, 0).filter(|figure| figure.start == 0)?;
    while let Some((value, stop)) = joined(text, figure.end, &LIST).filter(|(value, _)| *value > figure.max) {
        (figure.max, figure.end) = (value, stop);
    }
    let (from, to) = figure.whole();
    Some((from, to, text.get(figure.end..)?))
}

/// A number of at most six digits with an optional fraction, and the byte after it.
fn number(text: &str, start: usize) -> Option<(f64, usize)> {
    let rest = text.get(start..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits;
    if let Some(fraction) = rest[digits..].strip_prefix('.') {
        let places = fraction.bytes().take_while(u8::is_ascii_digit).count();
        end += if places > 0 { places + 1 } else { 0 };
    }
    let value = if digits > 6 { 999_999.0 } else { rest[..end].parse().ok()? };
    (digits > 0).then_some((value, start + end))
}

/// What joins the two ends of a range.
const RANGE: [&str; 9] = ["-", "–", "—", "‑", "−", "~", "to ", "bis ", "至"];

/// What joins the members of a list of numbers; only where nothing but numbers is expected ("Week 7, 8 & 9").
const LIST: [&str; 5] = ["-", "–", ",", "&", "and "];

/// The next number and its end, when one of `words` joins it to what ends at `at`.
fn joined(text: &str, at: usize, words: &[&str]) -> Option<(f64, usize)> {
    let space = [' ', '\u{a0}'];
    let rest = text.get(at..)?;
    let next = words.iter().find_map(|word| {
        let next =
            rest.trim_start_matches(space).strip_prefix(word)?.trim_start_matches([' ', '\u{a0}', '~']);
        next.starts_with(|c: char| c.is_ascii_digit()).then_some(next)
    })?;
    number(text, at + rest.len() - next.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(u32, u32, bool)> {
        next_figure(text, 0).map(|f| (f.whole().0, f.whole().1, f.open))
    }

    #[test]
    fn ranges_are_joined_by_dashes_words_and_lists() {
        for text in ["8-15", "8 – 15 h", "8 to 15", "from 8-15"] {
            assert_eq!(read(text), Some((8, 15, false)), "{text}");
        }
        assert_eq!(leading("7, 8 & 9: Spark"), Some((7, 9, ": Spark")));
        assert_eq!(read("8, 15 hours"), Some((8, 8, false)), "a list is no range of hours");
        assert_eq!(read("20+"), Some((20, 20, true)));
        assert_eq!(read("H2 then 5"), Some((5, 5, false)));
    }

    #[test]
    fn a_falling_pair_is_no_range_and_a_huge_number_no_crash() {
        assert_eq!(read("15-8"), Some((15, 15, false)));
        assert_eq!(read("99999999999999999999"), Some((999_999, 999_999, false)));
    }
}

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
    figure_at(text, from, true)
}

/// With `comma`, one or two digits behind a comma are a fraction ("2,5"); without, commas part the members of a list.
fn figure_at(text: &str, from: usize, comma: bool) -> Option<Figure> {
    let mut at = from;
    loop {
        let start = at + first_digit(text.get(at..)?, comma)?;
        let glued = text[..start]
            .chars()
            .next_back()
            .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '$' | '_' | '#'));
        let (min, mut end) = number(text, start, comma)?;
        // From the middle of a length ("1h30") a figure may follow its unit directly.
        if glued && start != from {
            at = end;
            continue;
        }
        let mut figure = Figure { min, max: min, open: false, start, end };
        if let Some((value, stop)) = joined(text, end, &RANGE, comma).filter(|(value, _)| *value >= min) {
            figure.max = value;
            end = stop;
        }
        figure.end = end;
        // "20+", but not the "2+1" of a sum.
        let plus = text[end..].strip_prefix(['+', '＋']).filter(|behind| !behind.starts_with(is_digit));
        if let Some(behind) = plus {
            figure.open = true;
            figure.end = text.len() - behind.len();
        }
        return Some(figure);
    }
}

/// Whether a character is a digit: one of ASCII, or a wide one of East Asian text.
pub fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '０'..='９')
}

/// Where the first digit stands, or, with `vulgar`, the first fraction of one character.
fn first_digit(text: &str, vulgar: bool) -> Option<usize> {
    let mut at = 0;
    loop {
        // Wide digits begin with 0xEF, fractions with 0xC2; what else begins so is passed over.
        let found = |byte: u8| byte.is_ascii_digit() || byte == 0xEF || vulgar && byte == 0xC2;
        at += text.get(at..)?.bytes().position(found)?;
        let c = text.get(at..)?.chars().next()?;
        if is_digit(c) || vulgar && half(c).is_some() {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// The whole numbers at the very start of `text`, and what stands behind them.
pub fn leading(text: &str) -> Option<Leading<'_>> {
    let mut figure = figure_at(text, 0, false).filter(|figure| figure.start == 0)?;
    while let Some((value, stop)) =
        joined(text, figure.end, &LIST, false).filter(|(value, _)| *value > figure.max)
    {
        (figure.max, figure.end) = (value, stop);
    }
    let (from, to) = figure.whole();
    let rest = text.get(figure.end..)?;
    Some(Leading { from, to, open: figure.open, whole: figure.min.fract() == 0.0, rest })
}

/// The single number at the very start of `text`, whatever could make a range of it.
pub fn leading_one(text: &str) -> Option<Leading<'_>> {
    let (value, end) = number(text, 0, false)?;
    let from = value as u32;
    Some(Leading { from, to: from, open: false, whole: value.fract() == 0.0, rest: text.get(end..)? })
}

/// Numbers at the start of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leading<'a> {
    /// The first number.
    pub from: u32,
    /// The last one; the same for a single number.
    pub to: u32,
    /// Whether a plus leaves them open upward ("14+").
    pub open: bool,
    /// Whether the first number is a whole one; 5.5 lies between 5 and 6.
    pub whole: bool,
    /// What stands behind them.
    pub rest: &'a str,
}

/// A number of at most six digits with an optional fraction, and the byte after it.
fn number(text: &str, start: usize, comma: bool) -> Option<(f64, usize)> {
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    if !first.is_ascii() {
        return odd_number(rest, first).map(|(value, length)| (value, start + length));
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits;
    let places = |behind: &str| behind.bytes().take_while(u8::is_ascii_digit).count();
    if let Some(fraction) = rest[digits..].strip_prefix('.') {
        end += match places(fraction) {
            0 => 0,
            count => count + 1,
        };
    } else if comma && let Some(fraction) = rest[digits..].strip_prefix(',') {
        end += match places(fraction) {
            count @ 1..=2 => count + 1,
            // "1,000".
            3 if (1..=3).contains(&digits) && !rest.starts_with('0') => {
                let value = rest.get(..digits + 4)?.replace(',', "").parse().ok()?;
                return Some((value, start + digits + 4));
            }
            _ => 0,
        };
    }
    let mut value = if digits > 6 {
        999_999.0
    } else if end == digits {
        rest[..end].parse::<u32>().ok().map(f64::from)?
    } else {
        rest[..end].replace(',', ".").parse().ok()?
    };
    if comma && let Some(vulgar) = rest[end..].chars().next().and_then(half) {
        value += vulgar;
        end += rest[end..].chars().next().map_or(0, char::len_utf8);
    }
    (digits > 0).then_some((value, start + end))
}

/// A number of wide digits ("１２", "１．５"), or a fraction alone ("½"), and its length in bytes.
fn odd_number(text: &str, first: char) -> Option<(f64, usize)> {
    if let Some(value) = half(first) {
        return Some((value, first.len_utf8()));
    }
    let wide = text.chars().take(12).take_while(|c| matches!(c, '０'..='９' | '．'));
    let mut narrow: String = wide
        .filter_map(|c| char::from_u32(if c == '．' { u32::from('.') } else { u32::from(c) - 0xFEE0 }))
        .collect();
    while narrow.ends_with('.') {
        narrow.pop();
    }
    // Each of them takes three bytes.
    let value: f64 = narrow.parse().ok()?;
    Some((value.min(999_999.0), narrow.len() * 3))
}

/// The value of a fraction written as one character ("1½").
fn half(c: char) -> Option<f64> {
    match c {
        '½' => Some(0.5),
        '¼' => Some(0.25),
        '¾' => Some(0.75),
        _ => None,
    }
}

/// What joins the two ends of a range.
const RANGE: [&str; 18] = [
    "-", "–", "—", "‑", "−", "~", "～", "〜", "to ", "bis ", "à ", "a ", "bis zu ", "до ", "至", "到",
    "から", "에서 ",
];

/// What joins the members of a list of numbers; only where nothing but numbers is expected ("Week 7, 8 & 9").
const LIST: [&str; 20] = [
    "through ", "+", "-", "–", "—", "~", "～", "〜", ",", "、", "&", "+ ", "/", "and ", "und ", "y ", "et ",
    "e ", "и ", "to ",
];

/// The next number and its end, when one of `words` joins it to what ends at `at`.
fn joined(text: &str, at: usize, words: &[&str], comma: bool) -> Option<(f64, usize)> {
    let space = [' ', '\u{a0}'];
    let rest = text.get(at..)?;
    // A range goes on with a mark, a small letter or another script; most figures are followed by none of them.
    if !rest.trim_start_matches(space).starts_with(|c: char| {
        c > '\u{7f}' || matches!(c, '-' | '~' | ',' | '&' | '+' | '/' | 't' | 'b' | 'a' | 'u' | 'y' | 'e')
    }) {
        return None;
    }
    let next = words.iter().find_map(|word| {
        let next =
            rest.trim_start_matches(space).strip_prefix(word)?.trim_start_matches([' ', '\u{a0}', '~']);
        next.starts_with(is_digit).then_some(next)
    })?;
    number(text, at + rest.len() - next.len(), comma)
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
        let read_list = |text| leading(text).map(|l| (l.from, l.to, l.rest.to_owned()));
        assert_eq!(read_list("7, 8 & 9: Spark"), Some((7, 9, ": Spark".to_owned())));
        assert_eq!(read_list("7,8: Spark"), Some((7, 8, ": Spark".to_owned())));
        assert!(leading("14+ more").unwrap().open);
        assert!(!leading("5.5 Recap").unwrap().whole);
        assert_eq!(read("8, 15 hours"), Some((8, 8, false)), "a list is no range of hours");
        assert_eq!(read("20+"), Some((20, 20, true)));
        assert_eq!(read("H2 then 5"), Some((5, 5, false)));
        assert_eq!(next_figure("2,5 Stunden", 0).unwrap().min, 2.5);
        assert_eq!(next_figure("1½ h", 0).unwrap().min, 1.5);
        assert_eq!(next_figure("½ h", 0).unwrap().min, 0.5);
        assert_eq!(read("第１２週"), Some((12, 12, false)), "wide digits");
        assert_eq!(read("８～１０時間"), Some((8, 10, false)), "wide digits");
        assert_eq!(next_figure("１．５時間", 0).unwrap().min, 1.5);
        assert_eq!(read("2+1"), Some((2, 2, false)), "a sum leaves nothing open");
    }

    #[test]
    fn a_falling_pair_is_no_range_and_a_huge_number_no_crash() {
        assert_eq!(read("15-8"), Some((15, 15, false)));
        assert_eq!(read("99999999999999999999"), Some((999_999, 999_999, false)));
    }
}

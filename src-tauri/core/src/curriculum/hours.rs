//! Lengths of time as authors write them: "(6 hours)", "6h", "90 min", "1h08m", "9:20h", "20h+", "15-20 hours/week",
//! in nine languages.
//!
//! Finds and measures; what a length belongs to is `lower`'s business.

pub mod clock;
mod per;
mod spelled;
mod split;
mod units;

use super::model::{Range, UnitKind};
use super::numbers::{self, Figure};
use per::per;
pub use per::{Per, weekly};
pub use split::split;
use units::{WEEKS, unit_at, word_at};

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

impl Length {
    /// What it comes to for a unit of those numbers: hours a week for each week of "Week 2-3", hours a day for each day
    /// of "Day 1-3"; none where it is said of days and the unit is another.
    pub fn of_unit(&self, kind: UnitKind, from: u32, to: u32) -> Option<Range> {
        let span = Range::exactly(to.saturating_sub(from).saturating_add(1));
        match self.per {
            Per::Week if kind == UnitKind::Week => Some(self.range.times(span)),
            Per::Day if kind == UnitKind::Day => Some(self.range.times(span)),
            Per::Day => None,
            Per::Once | Per::Week | Per::Session => Some(self.range),
        }
    }

    /// What it comes to in `text` for a unit of those numbers, or for work of that unit: hours a day for the days that the
    /// text tells, else for five to seven days of each week; hours of each for as many as the text counts.
    pub fn comes_to(&self, text: &str, kind: UnitKind, from: u32, to: u32) -> Option<Range> {
        let span = Range::exactly(to.saturating_sub(from).saturating_add(1));
        match self.per {
            Per::Day if kind == UnitKind::Week => {
                let days = days_a_week(text).or_else(|| counted_days(text));
                let days = days.unwrap_or(Range { min: 5, max: Some(7) });
                Some(self.range.times(days).times(span))
            }
            Per::Session => Some(self.range.times(Range::exactly(self.counted(text)))),
            _ => self.of_unit(kind, from, to),
        }
    }

    /// How many things a text counts of which each takes so long: "5 exercises (10 min each)", "3 lessons, 20 min each".
    fn counted(&self, text: &str) -> u32 {
        let mut from = 0;
        while let Some(figure) = numbers::next_figure(text, from) {
            from = figure.end;
            let own = (self.start..self.end).contains(&figure.start);
            let before = text.get(..figure.start).unwrap_or_default().trim_end();
            // "Chapter 3 exercises" counts chapters.
            let begins =
                before.is_empty() || before.ends_with([',', '(', ':', '–', '—', ';', '，', '（', '：']);
            let named = text.get(figure.end..).is_some_and(|rest| {
                rest.starts_with(' ') && rest.trim_start().starts_with(char::is_alphabetic) && !is_unit(rest)
            });
            if !own && begins && named && figure.min == figure.max && (2.0..=60.0).contains(&figure.min) {
                return figure.whole().0;
            }
        }
        1
    }

    /// What it comes to for a number of months: hours a week for each of the weeks that months have, 28 to 31 days long.
    pub fn of_months(&self, months: u32) -> Option<Range> {
        if self.per != Per::Week {
            return self.of_unit(UnitKind::Phase, 1, 1);
        }
        let days = |minutes: u32, days: u32| minutes.saturating_mul(months).saturating_mul(days) / 7;
        Some(Range { min: days(self.range.min, 28), max: self.range.max.map(|max| days(max, 31)) })
    }
}

/// The first length of time in `text`, in minutes; one in words ("half an hour") where no figure tells one.
pub fn find(text: &str) -> Option<Length> {
    find_from(text, 0).or_else(|| spelled::find(text))
}

/// Whether a text may state a length or a number of weeks at all: most hold neither a figure nor end with one in words.
pub fn may_state(text: &str) -> bool {
    numbers::next_figure(text, 0).is_some() || spelled::find(text).is_some() || spelled::weeks(text).is_some()
}

/// The first length told by figures at or after byte `from`: a single one, a product ("2 x 45 min") or a sum
/// ("2 h reading + 1 h exercises").
pub fn find_from(text: &str, mut from: usize) -> Option<Length> {
    while let Some(figure) = numbers::next_figure(text, from) {
        from = figure.end;
        if let Some(mut length) = single(text, figure).or_else(|| product(text, &figure)) {
            while let Some(more) = addend(text, &length) {
                length.range = length.range.plus(more.range);
                length.end = more.end;
                length.per = if length.per == Per::Once { more.per } else { length.per };
            }
            return Some(length);
        }
    }
    None
}

/// The length that begins with that figure.
fn single(text: &str, mut figure: Figure) -> Option<Length> {
    if let Some(length) = clock(text, &figure) {
        return Some(length);
    }
    sliced(text, &mut figure);
    between(text, &mut figure);
    let (scale, end) = unit_at(text, &figure)?;
    Some(measure(text, &figure, scale, end))
}

/// "between 2 and 3 hours": from the one to the other.
fn between(text: &str, figure: &mut Figure) {
    let before = text.get(..figure.start).unwrap_or_default().trim_end().to_lowercase();
    if !["between", "zwischen", "entre", "между"].iter().any(|word| before.ends_with(word)) {
        return;
    }
    let behind = text.get(figure.end..).unwrap_or_default();
    let rest =
        [" and ", " und ", " y ", " et ", " e ", " и "].iter().find_map(|word| behind.strip_prefix(word));
    let Some(rest) = rest else { return };
    let start = text.len() - rest.len();
    if let Some(second) =
        numbers::next_figure(text, start).filter(|f| f.start == start && f.max >= figure.min)
    {
        (figure.max, figure.end, figure.open) = (second.max, second.end, second.open);
    }
}

/// "1/2 hour", "1 1/2 hours", "2 and a half hours": what is written behind a figure and belongs to it.
fn sliced(text: &str, figure: &mut Figure) {
    let behind = text.get(figure.end..).unwrap_or_default();
    let whole = behind.trim_start_matches([' ', '\u{a0}']);
    if let Some((value, rest)) = slice(whole).filter(|_| whole.len() < behind.len()) {
        figure.min += value;
        figure.max += value;
        figure.end = text.len() - rest.len();
    } else if let Some((value, rest)) =
        text.get(figure.start..).and_then(slice).filter(|(_, rest)| text.len() - rest.len() > figure.end)
    {
        (figure.min, figure.max, figure.end) = (value, value, text.len() - rest.len());
    } else if let Some(word) = [" and a half", " y media", " et demie", " e meia", " с половиной"]
        .iter()
        .find(|word| behind.starts_with(**word))
    {
        figure.min += 0.5;
        figure.max += 0.5;
        figure.end += word.len();
    }
}

/// "1/2" and what follows.
fn slice(text: &str) -> Option<(f64, &str)> {
    let known = [("1/2", 0.5), ("1/4", 0.25), ("3/4", 0.75), ("1/3", 1.0 / 3.0), ("2/3", 2.0 / 3.0)];
    let (value, rest) =
        known.iter().find_map(|(written, value)| Some((*value, text.strip_prefix(written)?)))?;
    (!rest.starts_with(|c: char| c.is_ascii_digit() || c == '/')).then_some((value, rest))
}

/// "2x 45 min", "3 × 20 Minuten", "3 mal 45 Min.": the figure counts the length behind it.
fn product(text: &str, figure: &Figure) -> Option<Length> {
    let behind = text.get(figure.end..)?.trim_start_matches([' ', '\u{a0}']);
    let marks = ["x", "X", "×", "*", "mal ", "veces ", "fois ", "vezes ", "раза по ", "раз по "];
    let of = marks.iter().find_map(|mark| behind.strip_prefix(mark)).or_else(|| of_each(behind))?;
    let of = of.trim_start_matches([' ', '\u{a0}']);
    let start = text.len() - of.len();
    let each = numbers::next_figure(text, start).filter(|each| each.start == start)?;
    let length = single(text, each)?;
    let (min, max) = figure.whole();
    let range = length.range.times(Range { min, max: (!figure.open).then_some(max) });
    (min > 0).then_some(Length { range, start: figure.start, ..length })
}

/// "sessions of 45 min", "Termine à 90 Min.": one word, and what each takes.
fn of_each(text: &str) -> Option<&str> {
    let word = text.find(|c: char| !c.is_alphabetic()).filter(|end| (4..=20).contains(end))?;
    // "3 Wochen à 5 Std." is what each week takes.
    let behind = text.get(word..).filter(|_| !is_unit(text))?;
    [" of ", " à ", " je ", " de ", " по "].iter().find_map(|of| behind.strip_prefix(of))
}

/// The length that a plus adds to another: "2 h reading + 1 h exercises", "1 h + 30 min".
fn addend(text: &str, before: &Length) -> Option<Length> {
    let behind = text.get(before.end..)?;
    // A few words at most say what the first one is for.
    let mut words = behind.char_indices().take(40);
    let (plus, _) =
        words.find(|(_, c)| !c.is_alphabetic() && !matches!(c, ' ' | '\u{a0}' | '.' | '-' | '\''))?;
    let rest = behind.get(plus..)?.strip_prefix(['+', '＋'])?.trim_start_matches([' ', '\u{a0}', '~']);
    let start = text.len() - rest.len();
    let figure = numbers::next_figure(text, start).filter(|figure| figure.start == start)?;
    single(text, figure).or_else(|| product(text, &figure))
}

/// Whether `text` begins with a unit of time: "weeks", "h", "Tage".
pub fn is_unit(text: &str) -> bool {
    let figure = Figure { min: 1.0, max: 1.0, open: false, start: 0, end: 0 };
    let own = text.trim_start_matches([' ', '\u{a0}']);
    unit_at(own, &figure).is_some()
        || word_at(own, 0, WEEKS).is_some()
        || word_at(own, 0, units::DAYS).is_some()
}

/// Whether a text says nothing but how long something takes: "2 weeks, 20 h".
pub fn only_lengths(text: &str) -> bool {
    let mut rest = text;
    let mut any = false;
    loop {
        rest = rest.trim_start_matches([' ', '\u{a0}', ',', ';', '·', '/', '(', ')', '~', '≈']);
        if rest.is_empty() {
            return any;
        }
        let Some(figure) = numbers::next_figure(rest, 0).filter(|figure| figure.start == 0) else {
            return false;
        };
        let end = unit_at(rest, &figure)
            .map(|(_, end)| end)
            .or_else(|| word_at(rest, figure.end, WEEKS))
            .or_else(|| word_at(rest, figure.end, units::DAYS));
        let Some(behind) = end.and_then(|end| rest.get(end..)) else { return false };
        (any, rest) = (true, behind.trim_start_matches('.'));
    }
}

/// How long a lesson is ("UE", "学时", "ак. ч"), in minutes.
pub const LESSON: u32 = 45;

/// Whether a word for lessons may stand behind any figure of `text`; no, only where none does.
pub fn may_count_lessons(text: &str) -> bool {
    let joints = [' ', '\u{a0}', '\u{202f}', '-', '+', '＋', '½', '¼', '¾'];
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte.is_ascii_digit() || byte >= 0xC2) {
        // Behind any character that may end a figure, digits and fractions among them.
        rest = rest.get(at..).unwrap_or_default();
        let first = rest.chars().next().unwrap_or_default();
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
        let ends = first.is_ascii_digit() || joints.contains(&first);
        if ends && units::lesson_at(rest.trim_start_matches(joints)) {
            return true;
        }
    }
    false
}

/// The word by which the first length in `text` is counted in lessons of 45 minutes, where it does not say that itself.
pub fn lessons(text: &str) -> Option<&str> {
    let length = find(text)?;
    let said = text.get(length.start..length.end)?;
    let word = said.trim_start_matches(|c: char| !c.is_alphabetic());
    let known = units::minutes(&word.to_lowercase()) == Some(LESSON);
    (known && !word.contains(|c: char| c.is_ascii_digit())).then_some(word)
}

/// The first number of weeks in `text` ("8-10 weeks", "ten weeks", "四周"). The range counts weeks.
pub fn weeks(text: &str) -> Option<Length> {
    counted_weeks(text).or_else(|| spelled::weeks(text))
}

/// On how many days of a week something is done: "5 days a week", "5 Tage pro Woche", "每周5天".
pub fn days_a_week(text: &str) -> Option<Range> {
    let lower = text.to_lowercase();
    let mut from = 0;
    while let Some(figure) = numbers::next_figure(&lower, from) {
        from = figure.end;
        let Some(end) = word_at(&lower, figure.end, units::DAYS) else { continue };
        if per(&lower, figure.start, end) == Per::Week && (1.0..=7.0).contains(&figure.min) {
            return Some(Range { min: scaled(figure.min, 1), max: Some(scaled(figure.max.min(7.0), 1)) });
        }
    }
    None
}

/// A number of days that a text counts: "10 min/day, 5 days".
fn counted_days(text: &str) -> Option<Range> {
    let mut from = 0;
    while let Some(figure) = numbers::next_figure(text, from) {
        from = figure.end;
        if word_at(text, figure.end, units::DAYS).is_some() && (1.0..=7.0).contains(&figure.min) {
            return Some(Range { min: scaled(figure.min, 1), max: Some(scaled(figure.max.min(7.0), 1)) });
        }
    }
    None
}

fn counted_weeks(text: &str) -> Option<Length> {
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
    // "1 h 30 min", "1h30", "1h08m", "2 hours and 15 minutes": minutes that continue an hour.
    if scale == 60
        && let Some(next) = numbers::next_figure(text, end)
        && text.get(end..next.start).is_some_and(joins)
        && next.min < 60.0
    {
        let minutes_end = unit_at(text, &next)
            .filter(|(s, _)| *s == 1)
            .map(|(_, e)| e)
            .or_else(|| word_at(text, next.end, &["m", "м"]));
        // "1h30" and "(1 h 30)": two digits right behind an "h", and no word behind them.
        let gap = text.get(end..next.start).unwrap_or_default();
        let short = text
            .get(..end)
            .is_some_and(|before| ["h", "H", "heure", "heures"].iter().any(|unit| before.ends_with(unit)));
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
    // "2 horas y media", "1時間半", "2个半小时".
    let half = [" y media", " et demie", " e meia", " and a half", "半", " 반"];
    if scale == 60 && units::half_unit(text, figure.end) {
        min = min.saturating_add(30);
        max = max.saturating_add(30);
    } else if scale == 60
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
    // "20 h+", but not the "2 h + 1 h" of a sum.
    if let Some(behind) = rest.trim_start().strip_prefix('+')
        && !behind.trim_start_matches([' ', '~']).starts_with(numbers::is_digit)
    {
        open = true;
        end = text.len() - behind.len();
    }
    Length {
        range: Range { min, max: (!open).then_some(max) },
        per: per(text, figure.start, end),
        start: figure.start,
        end,
    }
}

/// Whether hours and their minutes may have this between them.
fn joins(gap: &str) -> bool {
    let word = gap.trim_start_matches('.').trim().to_lowercase();
    ["", "and", "und", "et", "y", "e", "и"].contains(&word.as_str())
}

fn scaled(value: f64, scale: u32) -> u32 {
    // A float beyond the type saturates in `as`; a negative one cannot be read.
    (value * f64::from(scale)).round() as u32
}

#[cfg(test)]
mod tests;

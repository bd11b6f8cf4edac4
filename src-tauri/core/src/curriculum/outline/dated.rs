//! Units that are told by their dates alone: "## Sep 7 – Sep 13: Pots", rows of a table with a column of dates.

use super::super::dates::{self, Dated};
use super::super::hours;
use super::super::model::UnitKind;
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::marks::Seen;
use super::tables;
use super::{Outline, Place};
use chrono::NaiveDate;

/// Words in front of the first day of a week.
const WEEK_OF: [&str; 12] = [
    "week of ",
    "week beginning ",
    "week starting ",
    "w/c ",
    "woche vom ",
    "woche ab ",
    "semana del ",
    "semana de ",
    "semaine du ",
    "неделя с ",
    "неделя ",
    "the week of ",
];

/// A place that begins with a date.
struct Found {
    at: usize,
    from: Dated,
    to: Option<Dated>,
    written: String,
    /// The byte behind the dates.
    end: usize,
    title: String,
    length: Option<hours::Length>,
}

/// Headings of one level, else bold lines, else bullets, that begin with dates in order: three at least.
pub(super) fn headings(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    let sort = |piece: &Piece| match piece.shape {
        Shape::Heading(level) => Some(level),
        Shape::Text if piece.words.bold_lead().is_some() => Some(10),
        Shape::Item { depth: 1, .. } => Some(11),
        _ => None,
    };
    for wanted in (1..=6).chain([10, 11]) {
        let places =
            || pieces.iter().enumerate().filter(|(_, piece)| !piece.quoted && sort(piece) == Some(wanted));
        let day_first = dates::day_first(places().map(|(_, piece)| behind_weekday(piece.words.plain())));
        let found: Vec<Found> =
            places().filter_map(|(at, piece)| read(at, piece.words.plain(), day_first)).collect();
        // Bullets with dates are often news and deadlines: they need hours or ranges to be a plan.
        let plain = wanted == 11 && !found.iter().any(|found| found.to.is_some() || found.length.is_some());
        if found.len() < 3 || plain || !in_order(&found) {
            continue;
        }
        outline.kind = kind(&found);
        let nexts: Vec<usize> = found.iter().skip(1).map(|next| next.at).chain([pieces.len()]).collect();
        for (number, (place, next)) in (1_u32..).zip(found.into_iter().zip(nexts)) {
            let end = match pieces[place.at].shape {
                Shape::Heading(_) => seen.reach.end(place.at).min(next),
                Shape::Item { .. } => seen.reach.end(place.at).min(next),
                _ => next,
            };
            insert(outline, place, number, end, false);
        }
        return true;
    }
    false
}

/// Rows of tables with a column of dates and a subject.
pub(super) fn rows(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    let mut found = Vec::new();
    for table in &seen.tables {
        let (Some(date), Some(subject)) = (table.columns.date, table.columns.subject) else { continue };
        let mut month = String::new();
        let written = pieces.get(table.head + 1..table.end).unwrap_or_default().iter();
        let day_first = dates::day_first(written.filter_map(|piece| match &piece.shape {
            Shape::Row { cells, .. } => cells.get(date).map(|cell| behind_weekday(cell.plain().trim())),
            _ => None,
        }));
        for at in table.head + 1..table.end {
            let Some(Shape::Row { cells, .. }) = pieces.get(at).map(|piece| &piece.shape) else { continue };
            let said = |column: usize| cells.get(column).map(|cell| cell.plain().trim()).unwrap_or_default();
            // A month stands in its first row alone, its days in each.
            let when = match table.columns.month.map(said) {
                Some(name) => {
                    if !name.is_empty() {
                        name.clone_into(&mut month);
                    }
                    format!("{} {month}", said(date).trim_end_matches('.'))
                }
                None => said(date).to_owned(),
            };
            let Some(mut place) = read(at, &when, day_first) else { continue };
            let Some(name) = cells.get(subject).map(|cell| hours::split(cell.plain())) else { continue };
            place.title = title(&name.0);
            let stated = tables::minutes(&table.columns, cells, None).or(name.1.map(|l| l.range));
            if !place.title.is_empty() {
                found.push((place, stated));
            }
        }
    }
    let places: Vec<&Found> = found.iter().map(|(place, _)| place).collect();
    let ordered = places.windows(2).all(|pair| after(&pair[0].from, &pair[1].from));
    if found.len() < 3 || !ordered {
        return false;
    }
    outline.kind = UnitKind::Module;
    for (number, (place, stated)) in (1_u32..).zip(found) {
        let (at, end) = (place.at, place.at + 1);
        insert(outline, place, number, end, true);
        if let Some(unit) = outline.units.get_mut(&at) {
            unit.stated = stated;
        }
    }
    true
}

fn insert(outline: &mut Outline, found: Found, number: u32, end: usize, row: bool) {
    let title = if found.title.is_empty() { found.written.clone() } else { found.title };
    let stated = found.length.filter(|l| l.per != hours::Per::Day).map(|l| l.range);
    let place = Place { end, row, written: found.written, from: number, to: number, title, stated };
    outline.units.insert(found.at, place);
}

/// A place whose text begins with a date; one with a slash only where it is known whether the day comes first.
fn read(at: usize, text: &str, day_first: Option<bool>) -> Option<Found> {
    let plain = title(text);
    let own = behind_weekday(&plain);
    let Some(day_first) = day_first.filter(|_| own.starts_with(|c: char| c.is_ascii_digit())) else {
        return dated(at, plain);
    };
    let front = plain.len() - own.len();
    let clear = dates::unslashed(own, day_first);
    let longer = clear.len().wrapping_sub(own.len());
    let mut found = dated(at, clear)?;
    // What was written is what the author wrote, the weekday in front as well.
    let end = found.end.wrapping_sub(longer).wrapping_add(front);
    found.written = plain.get(..end).map(|written| written.trim().to_owned()).unwrap_or(found.written);
    Some(found)
}

fn dated(at: usize, whole: String) -> Option<Found> {
    let lower = whole.to_lowercase();
    let week = WEEK_OF.iter().find(|words| lower.starts_with(**words)).map_or(0, |words| words.len());
    let begin = whole.len() - behind_weekday(whole.get(week..)?).len();
    place(at, &whole, begin)
}

/// Letters by which timetables of universities name the days of work.
const LETTERS: [&str; 11] = ["M", "T", "W", "R", "F", "Tu", "Th", "Tues", "Weds", "Thur", "Thurs"];

/// A text without the weekday in front of its date: "Mon, Sep 7", "Montag, 7. September", "Tue 9/1", "R 9/3". "Mar 3" is a
/// day of March.
pub(super) fn behind_weekday(text: &str) -> &str {
    let word: usize = text.chars().take(14).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let Some(name) = text.get(..word).filter(|name| !name.is_empty()) else { return text };
    if !LETTERS.contains(&name) && super::super::lexicon::short_weekday(name).is_none() {
        return text;
    }
    let behind = text[word..].trim_start_matches(['.', ',', ' ', '\u{a0}']);
    if behind.len() < text.len() - word && dates::begins(behind) { behind } else { text }
}

fn place(at: usize, whole: &str, begin: usize) -> Option<Found> {
    let (from, to, length) = dates::range(whole.get(begin..)?)?;
    let end = begin + length;
    let rest = whole.get(end..)?;
    // "Sep 7 meeting notes" is no label: a mark follows, or nothing.
    let marks = [':', '：', '-', '–', '—', '|', ')', '.', ',', '(', '·'];
    if !(rest.trim().is_empty() || rest.trim_start().starts_with(marks)) {
        return None;
    }
    let (name, length) = hours::split(rest);
    let name = title(name.trim_start_matches(|c: char| c.is_whitespace() || marks.contains(&c)));
    Some(Found { at, from, to, written: whole.get(..end)?.trim().to_owned(), end, title: name, length })
}

fn in_order(found: &[Found]) -> bool {
    found.windows(2).all(|pair| after(&pair[0].from, &pair[1].from))
}

/// Whether a date comes after another, over a new year too.
fn after(a: &Dated, b: &Dated) -> bool {
    match (a.day_of_year(), b.day_of_year()) {
        (Some(a), Some(b)) => b > a,
        _ => (b.month, b.day) > (a.month, a.day) || a.month >= 10 && b.month <= 3,
    }
}

/// Weeks where they lie about a week apart, days where one follows the other, sessions else.
fn kind(found: &[Found]) -> UnitKind {
    let day = |dated: &Dated, later: bool| {
        let year = dated.year.unwrap_or(2001) + i32::from(later);
        NaiveDate::from_ymd_opt(year, dated.month, dated.day)
    };
    let mut gaps: Vec<i64> = found
        .windows(2)
        .filter_map(|pair| {
            let turns = pair[0].from.year.is_none() && pair[1].from.month < pair[0].from.month;
            Some((day(&pair[1].from, turns)? - day(&pair[0].from, false)?).num_days())
        })
        .collect();
    gaps.sort_unstable();
    match gaps.get(gaps.len() / 2) {
        Some(1) => UnitKind::Day,
        Some(5..=9) => UnitKind::Week,
        _ => UnitKind::Module,
    }
}

//! Units that are told by a month's name alone: "## January – Clay", "## März 2026", "## 3月：窑", rows of a table with a
//! column of months and none of days. Months that fall are news, not a plan.

use super::super::dates;
use super::super::hours;
use super::super::model::UnitKind;
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::marks::Seen;
use super::tables;
use super::{Outline, Place};

/// How many months make a plan.
const LEAST: usize = 3;

/// A text that begins with a month.
struct Found {
    at: usize,
    month: u32,
    year: Option<u32>,
    written: String,
    title: String,
    length: Option<hours::Length>,
}

/// Headings of one level that are called by months in order, most of them over a list, a table or bold lines.
pub(super) fn headings(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    for wanted in 1..=6 {
        let of_level = pieces
            .iter()
            .enumerate()
            .filter(|(_, piece)| !piece.quoted && piece.shape == Shape::Heading(wanted));
        let found: Vec<Found> = of_level.filter_map(|(at, piece)| read(at, piece.words.plain())).collect();
        let holds = |found: &&Found| {
            pieces[found.at + 1..seen.reach.end(found.at)].iter().any(|piece| {
                matches!(piece.shape, Shape::Item { .. } | Shape::Row { .. })
                    || piece.words.bold_lead().is_some()
            })
        };
        if !in_order(&found) || found.iter().filter(holds).count() * 2 < found.len() {
            continue;
        }
        for (number, found) in (1_u32..).zip(found) {
            let end = seen.reach.end(found.at);
            insert(outline, found, number, end, false);
        }
        return true;
    }
    false
}

/// Rows of a table whose column of months names one in each row, beside a subject.
pub(super) fn rows(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    for table in &seen.tables {
        let (Some(month), Some(subject), None) =
            (table.columns.month, table.columns.subject, table.columns.date)
        else {
            continue;
        };
        let mut found = Vec::new();
        for at in table.head + 1..table.end {
            let Some(Shape::Row { cells, .. }) = pieces.get(at).map(|piece| &piece.shape) else { continue };
            let Some(place) = cells.get(month).and_then(|cell| read(at, cell.plain())) else { continue };
            let Some((name, length)) = cells.get(subject).map(|cell| hours::split(cell.plain())) else {
                continue;
            };
            let stated = tables::minutes(&table.columns, cells, None).or(length.map(|length| length.range));
            found.push((Found { title: title(&name), ..place }, stated));
        }
        let places: Vec<&Found> = found.iter().map(|(place, _)| place).collect();
        if !in_order(&places) {
            continue;
        }
        for (number, (place, stated)) in (1_u32..).zip(found) {
            let at = place.at;
            insert(outline, place, number, at + 1, true);
            if let Some(unit) = outline.units.get_mut(&at) {
                unit.stated = unit.stated.or(stated);
            }
        }
        return true;
    }
    false
}

fn insert(outline: &mut Outline, found: Found, number: u32, end: usize, row: bool) {
    outline.kind = UnitKind::Phase;
    let title = if found.title.is_empty() { found.written.clone() } else { found.title };
    let stated = found.length.and_then(|length| length.of_months(1));
    let place = Place { end, row, written: found.written, from: number, to: number, title, stated };
    outline.units.insert(found.at, place);
}

/// Enough of them, each behind the one before, over a new year too.
fn in_order(found: &[impl std::borrow::Borrow<Found>]) -> bool {
    found.len() >= LEAST
        && found.windows(2).all(|pair| {
            let (before, after) = (pair[0].borrow(), pair[1].borrow());
            match (before.year, after.year) {
                (Some(a), Some(b)) => (b, after.month) > (a, before.month),
                // From autumn over the new year into spring.
                _ => after.month > before.month || before.month >= 9 && after.month <= 4,
            }
        })
}

/// A text that begins with a month, a year perhaps, and then ends or goes on behind a mark.
fn read(at: usize, text: &str) -> Option<Found> {
    let whole = title(text);
    let (month, year, length) = numbered(&whole).or_else(|| named(&whole))?;
    let rest = whole.get(length..)?;
    let marks = [':', '：', '-', '–', '—', '|', '(', '（', '·', ',', '、'];
    if !(rest.trim().is_empty() || rest.trim_start().starts_with(marks)) {
        return None;
    }
    let (name, length_of) = hours::split(rest);
    let name = title(name.trim_start_matches(|c: char| c.is_whitespace() || marks.contains(&c)));
    Some(Found {
        at,
        month,
        year,
        written: whole.get(..length)?.trim().to_owned(),
        title: name,
        length: length_of,
    })
}

/// "March", "März 2026": the month, its year, and the length of both.
fn named(text: &str) -> Option<(u32, Option<u32>, usize)> {
    let (month, length) = dates::month(text)?;
    let behind = text.get(length..)?;
    let digits = behind.trim_start_matches([' ', ',', '\'', '’']);
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    let year = digits.get(..count).filter(|_| count == 4 && behind.len() > digits.len());
    let Some(year) = year.and_then(|year| year.parse().ok()) else { return Some((month, None, length)) };
    Some((month, Some(year), text.len() - digits.len() + count))
}

/// "3月", "2026年3月", "3월".
fn numbered(text: &str) -> Option<(u32, Option<u32>, usize)> {
    let figure = |text: &str| -> Option<(u32, usize)> {
        let count = text.bytes().take_while(u8::is_ascii_digit).count();
        Some((text.get(..count)?.parse().ok()?, count))
    };
    let (first, count) = figure(text)?;
    let behind = text.get(count..)?;
    let (month, year, rest) = match behind.strip_prefix(['年', '년']) {
        Some(rest) => {
            let rest = rest.trim_start();
            let (month, count) = figure(rest)?;
            (month, Some(first), rest.get(count..)?)
        }
        None => (first, None, behind),
    };
    let rest = rest.strip_prefix(['月', '월'])?;
    ((1..=12).contains(&month)).then_some((month, year, text.len() - rest.len()))
}

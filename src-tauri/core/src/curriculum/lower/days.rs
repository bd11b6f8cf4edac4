//! Units that are parted into days, lessons or weekdays: each of them is work, everything beside them is not.

use super::super::hours;
use super::super::labels::{self, Label};
use super::super::lexicon::{self, Rank};
use super::super::model::{Range, UnitKind};
use super::super::outline::{Outline, Table};
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::Walk;
use super::body::{Body, is_tab};
use super::links::add;

/// One day of a unit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Day {
    /// Its piece.
    pub at: usize,
    /// The piece behind its last one.
    pub end: usize,
    title: String,
    minutes: Option<Range>,
}

/// The days among the pieces of a unit, in order; none where it has none.
pub(super) fn find(
    pieces: &[Piece],
    outline: &Outline,
    unit: UnitKind,
    range: std::ops::Range<usize>,
) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    let mut covered = 0;
    for at in range.clone() {
        let piece = &pieces[at];
        if at < covered || piece.quoted {
            continue;
        }
        let Some((name, whole)) = label_of(piece, unit) else { continue };
        let own_end = match piece.shape {
            Shape::Heading(level) => {
                let behind = pieces[at + 1..range.end].iter();
                at + 1
                    + behind
                        .take_while(|p| !matches!(p.shape, Shape::Heading(other) if other <= level))
                        .count()
            }
            Shape::Item { .. } => outline.item_end(at).min(range.end),
            // Where a line's day ends is found below, in one pass over all of them.
            _ => range.end,
        };
        if matches!(piece.shape, Shape::Heading(_) | Shape::Item { .. }) {
            covered = own_end;
        }
        let (name, length) = hours::split(&name);
        let name = if title(&name).is_empty() { title(&whole) } else { title(&name) };
        let minutes = length.filter(|l| l.per == hours::Per::Once).map(|l| l.range);
        days.push(Day { at, end: own_end, title: name, minutes });
    }
    // A line's day ends at the next heading or block at the latest.
    let mut stop = range.start;
    for day in days.iter_mut().filter(|day| matches!(pieces[day.at].shape, Shape::Text)) {
        stop = stop.max(day.at + 1);
        while stop < range.end && !matches!(pieces[stop].shape, Shape::Heading(_) | Shape::Block) {
            stop += 1;
        }
        day.end = stop;
    }
    // A day ends where the next begins.
    for index in 1..days.len() {
        let next = days[index].at;
        days[index - 1].end = days[index - 1].end.min(next);
    }
    // A single one among other work is one line of it; one alone is the unit's work.
    let other = || {
        range.clone().any(|at| {
            days.first().is_some_and(|day| at < day.at || at >= day.end)
                && matches!(pieces[at].shape, Shape::Text | Shape::Heading(_))
                && hours::find(pieces[at].words.plain()).is_some()
        })
    };
    if days.len() == 1 && other() {
        return Vec::new();
    }
    days
}

/// What a piece that begins a day is called, and its whole text.
fn label_of(piece: &Piece, unit: UnitKind) -> Option<(String, String)> {
    let carries = match &piece.shape {
        Shape::Heading(_) | Shape::Item { .. } => true,
        Shape::Text => piece.words.bold_lead().is_some() || is_tab(piece),
        _ => false,
    };
    if !carries || !labels::begins(piece.words.first()) && !begins_with_weekday(piece.words.first()) {
        return None;
    }
    let text = piece.words.plain();
    if let Some(label) = labels::label(text) {
        let finer = finer(&label, unit) && label.clean;
        let strong = !matches!(piece.shape, Shape::Item { .. })
            || label.kind == UnitKind::Day
            || piece.words.bold_lead().is_some();
        return (finer && strong).then(|| (label.rest, text.to_owned()));
    }
    if unit == UnitKind::Day {
        return None;
    }
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let length: usize =
        first.chars().take(14).take_while(|c| c.is_alphabetic() || *c == '-').map(char::len_utf8).sum();
    first.get(..length).and_then(lexicon::weekday)?;
    let behind = first.get(length..)?.trim_start();
    let rest = behind.strip_prefix([':', '：', '-', '–', '—', '|', ',']);
    let bold = piece.words.bold_lead().is_some() || matches!(piece.shape, Shape::Heading(_));
    let named = rest.is_some() || behind.is_empty() || bold && behind.starts_with(['(', '（']);
    named.then(|| (rest.unwrap_or(behind).trim().to_owned(), title(first)))
}

fn begins_with_weekday(text: &str) -> bool {
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let length: usize =
        first.chars().take(14).take_while(|c| c.is_alphabetic() || *c == '-').map(char::len_utf8).sum();
    first.get(..length).is_some_and(|word| lexicon::weekday(word).is_some())
}

/// Whether a label parts units of that kind.
fn finer(label: &Label, unit: UnitKind) -> bool {
    match unit {
        UnitKind::Week => {
            label.kind == UnitKind::Day || label.kind == UnitKind::Module && label.rank != Rank::Whole
        }
        UnitKind::Day => label.kind == UnitKind::Module && label.rank == Rank::Piece,
        UnitKind::Module => {
            label.kind == UnitKind::Day || label.kind == UnitKind::Module && label.rank == Rank::Piece
        }
        UnitKind::Phase => matches!(label.kind, UnitKind::Day | UnitKind::Module),
    }
}

/// Whether a table's rows are days of a unit.
pub(super) fn in_table(table: &Table) -> bool {
    table.columns.day.is_some() || table.columns.index.is_some_and(|(_, kind, _)| kind == UnitKind::Day)
}

impl Walk<'_> {
    /// Reads a day with its lines; gives the piece behind it.
    pub(super) fn day(&mut self, body: &mut Body, day: &Day) -> usize {
        self.start(body, &day.title, day.minutes, None, day.at);
        let pieces = self.pieces;
        let own = &pieces[day.at].words;
        if let (Some(activity), Some(target)) = (body.unit.activities.last_mut(), own.targets().first()) {
            let (text, note, target) = (day.title.clone(), None, Some(target.to_string()));
            activity.items.push(super::super::model::Item { line: pieces[day.at].line, text, note, target });
        }
        for piece in &pieces[day.at + 1..day.end.max(day.at + 1)] {
            if piece.quoted {
                continue;
            }
            match &piece.shape {
                Shape::Item { .. } => {
                    if self.work_minutes(body, piece) {
                        self.take(piece);
                    } else if let Some(activity) = body.unit.activities.last_mut() {
                        add(&mut activity.items, &piece.words, piece.line);
                        self.take(piece);
                    }
                }
                Shape::Text => {
                    let text = piece.words.plain();
                    if self.work_minutes(body, piece) {
                        self.take(piece);
                    } else if let Some(activity) = body.unit.activities.last_mut()
                        && activity.intro.is_none()
                        && activity.items.is_empty()
                        && !text.is_empty()
                    {
                        activity.intro = Some(text.to_owned());
                        body.lead_links.note(activity.line, piece);
                        self.take(piece);
                    }
                }
                Shape::Row { head: false, cells } => {
                    if let Some(activity) = body.unit.activities.last_mut() {
                        super::rows::add_row(&mut activity.items, cells, piece.line);
                        self.take(piece);
                    }
                }
                _ => {}
            }
        }
        day.end.max(day.at + 1)
    }
}

//! Tables: rows that are units, rows that are a unit's work, and rows that are things to read.

use super::super::agenda;
use super::super::hours;
use super::super::labels;
use super::super::model::{Item, Range};
use super::super::outline::Table;
use super::super::outline::tables::{self, Columns};
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, title};
use super::Walk;
use super::body::Body;
use super::days;
use super::links::add;
use std::rc::Rc;

/// A table inside a unit; gives the piece behind it.
pub(super) fn table(walk: &mut Walk<'_>, body: &mut Body, at: usize, end: usize) -> usize {
    let pieces = walk.pieces;
    let Some(table) = walk.table_at(at).filter(|table| table.head == at) else { return at + 1 };
    let (columns, stop) = (Rc::clone(&table.columns), table.end.min(end).max(at + 1));
    let work = columns.subject.is_some()
        && (columns.hours.is_some()
            || columns.clock.is_some()
            || columns.starts.is_some()
            || columns.order.is_some()
            || columns.index.is_some()
            || days::in_table(table));
    let inside = body.open.is_some_and(|open| {
        open.whole && body.unit.activities.last().is_some_and(|activity| activity.minutes.is_some())
    });
    walk.take(&pieces[at]);
    let mut lasting = lasting(&columns, &pieces[at + 1..stop]).into_iter();
    for piece in &pieces[at + 1..stop] {
        let lasts = lasting.next().flatten();
        let Shape::Row { cells, .. } = &piece.shape else { continue };
        if work && !inside {
            row_work(walk, body, &columns, cells, piece, lasts);
        } else if body.open.is_some() && !body.unit.activities.is_empty() {
            if let Some(activity) = body.unit.activities.last_mut() {
                add_row(&mut activity.items, cells, piece.line);
                walk.take(piece);
            }
        } else {
            add_row(&mut body.loose.items, cells, piece.line);
            body.loose.lines.push((piece.line, piece.end));
            walk.take(piece);
        }
    }
    stop
}

/// By row: how many minutes it lasts, where a column says when each begins.
fn lasting(columns: &Columns, rows: &[Piece]) -> Vec<Option<u32>> {
    let Some(column) = columns.starts else { return Vec::new() };
    let start = |piece: &Piece| match &piece.shape {
        Shape::Row { cells, .. } => agenda::start(cells.get(column)?.plain()).map(|(minutes, _)| minutes),
        _ => None,
    };
    agenda::lengths(&rows.iter().map(start).collect::<Vec<_>>()).unwrap_or_default()
}

fn row_work(
    walk: &mut Walk<'_>,
    body: &mut Body,
    columns: &Columns,
    cells: &[Words],
    piece: &Piece,
    lasts: Option<u32>,
) {
    let subject = columns.subject.and_then(|column| cells.get(column));
    let name = subject.map(Words::plain).unwrap_or_default();
    let (name, length) = hours::split(name);
    let name =
        labels::label(&name).filter(|l| l.clean && !l.rest.is_empty()).map_or(title(&name), |l| l.rest);
    // What nobody studies is no work; the lines stay notes.
    let timed = columns.clock.is_some() || columns.starts.is_some();
    if name.is_empty() || tables::sums(&name) || timed && (tables::pauses(&name) || agenda::is_end(&name)) {
        return;
    }
    let stated = tables::minutes(columns, cells, None).or(length.map(|l| l.range));
    let minutes = stated.or(lasts.map(Range::exactly));
    walk.push_row(body, &name, minutes, piece);
    if let Some(activity) = body.unit.activities.last_mut() {
        let skip: Vec<usize> = columns
            .index
            .map(|(at, ..)| at)
            .into_iter()
            .chain(columns.hours.map(|(at, _)| at))
            .chain(
                [
                    columns.order,
                    columns.day,
                    columns.weeks,
                    columns.date,
                    columns.month,
                    columns.clock,
                    columns.starts,
                ]
                .into_iter()
                .flatten(),
            )
            .collect();
        let others =
            cells.iter().enumerate().filter(|(at, _)| !skip.contains(at) && Some(*at) != columns.subject);
        if let Some(subject) = subject.filter(|subject| !subject.targets().is_empty()) {
            add(&mut activity.items, subject, piece.line);
        }
        for (_, cell) in others.filter(|(_, cell)| says_something(cell)) {
            add_cell(&mut activity.items, cell, piece.line);
        }
    }
}

/// Whether a cell holds words, not only marks.
fn says_something(cell: &Words) -> bool {
    cell.plain().chars().any(char::is_alphabetic)
}

/// What a cell lists, line by line where its author breaks it.
fn add_cell(items: &mut Vec<Item>, cell: &Words, line: u32) {
    match cell.lines() {
        Some(lines) => lines.iter().filter(|own| says_something(own)).for_each(|own| add(items, own, line)),
        None => add(items, cell, line),
    }
}

/// A row as one thing to read: its first cell with words, the others behind it; each further link is one as well.
pub(super) fn add_row(items: &mut Vec<Item>, cells: &[Words], line: u32) {
    let words: Vec<&Words> = cells.iter().filter(|cell| says_something(cell)).collect();
    let text = words.first().map(|cell| cell.plain()).unwrap_or_default();
    let rest: Vec<&str> = words.iter().skip(1).map(|cell| cell.plain()).collect();
    let mut targets = cells.iter().flat_map(Words::links).filter(|(_, target)| !target.is_empty());
    let target = targets.next().map(|(_, target)| target.to_owned());
    let note = (!rest.is_empty()).then(|| rest.join(" · "));
    items.push(Item { line, text: text.to_owned(), note, target });
    for (name, target) in targets {
        let text = if name.is_empty() { target } else { &*name }.to_owned();
        items.push(Item { line, text, note: None, target: Some(target.to_owned()) });
    }
}

impl Walk<'_> {
    /// The table that a piece belongs to.
    pub(super) fn table_at(&self, at: usize) -> Option<&Table> {
        let tables = &self.outline.tables;
        let behind = tables.partition_point(|table| table.head <= at);
        tables.get(behind.checked_sub(1)?).filter(|table| at < table.end)
    }

    fn push_row(&mut self, body: &mut Body, name: &str, minutes: Option<Range>, piece: &Piece) {
        body.unit.activities.push(super::super::model::Activity {
            id: crate::ids::ActivityId::new(""),
            line: piece.line,
            title: name.to_owned(),
            kind: super::super::model::ActivityKind::Reading,
            minutes,
            intro: None,
            implied: false,
            items: Vec::new(),
        });
        body.rows.push(piece.line);
        self.take(piece);
    }

    /// A unit of several rows: each is work.
    pub(super) fn rows_unit(&mut self, body: &mut Body, at: usize, end: usize) {
        let pieces = self.pieces;
        let Some((columns, head)) = self.table_at(at).map(|table| (Rc::clone(&table.columns), table.head))
        else {
            return;
        };
        self.take(&pieces[head]);
        let mut lasting = lasting(&columns, &pieces[at..end]).into_iter();
        for piece in &pieces[at..end] {
            let lasts = lasting.next().flatten();
            let Shape::Row { cells, .. } = &piece.shape else { continue };
            row_work(self, body, &columns, cells, piece, lasts);
        }
    }

    /// A unit that is a row: what its other cells say is what there is to do.
    pub(super) fn row_unit(&mut self, body: &mut Body, piece: &Piece, at: usize) {
        let Shape::Row { cells, .. } = &piece.shape else { return };
        let table = self.table_at(at);
        let Some(columns) = table.map(|table| Rc::clone(&table.columns)) else { return };
        if let Some(head) = table.map(|table| table.head) {
            self.take(&self.pieces[head]);
        }
        let skip: Vec<usize> = columns
            .index
            .map(|(at, ..)| at)
            .into_iter()
            .chain(columns.hours.map(|(at, _)| at))
            .chain(
                [columns.order, columns.weeks, columns.date, columns.month, columns.clock, columns.starts]
                    .into_iter()
                    .flatten(),
            )
            .collect();
        for (column, cell) in cells.iter().enumerate() {
            let linked = !cell.targets().is_empty();
            if says_something(cell) && (linked || !skip.contains(&column) && Some(column) != columns.subject)
            {
                add_cell(&mut body.loose.items, cell, piece.line);
            }
        }
    }
}

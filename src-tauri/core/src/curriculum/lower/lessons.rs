//! Where a path's hours are first counted as lessons of 45 minutes: the learner is told, since the word decides it.

use super::super::hours;
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, title};
use super::Walk;

impl Walk<'_> {
    /// The line and the word: the head of a column of lessons, or the first line inside the plan that counts in them.
    pub(super) fn lesson_hours(&self, text: &str) -> Option<(u32, String)> {
        let first = *self.unit_places.first()?;
        let columns = self.outline.tables.iter().filter_map(|table| {
            let (column, _) = table.columns.hours.filter(|(_, scale)| *scale == hours::LESSON)?;
            let head = self.pieces.get(table.head)?;
            let Shape::Row { cells, .. } = &head.shape else { return None };
            let holds =
                self.unit_places.iter().any(|at| *at < table.end && *at >= table.head) || table.head > first;
            holds.then(|| Some((head.line, title(cells.get(column)?.plain()))))?
        });
        // Few documents count in lessons at all; the others are not read once more for them.
        let looked = if hours::may_count_lessons(text) { self.pieces.get(first..)? } else { &[] };
        let lines = looked.iter().filter_map(said);
        columns.take(1).chain(lines.take(1)).min_by_key(|(line, _)| *line)
    }
}

/// The author's word for lessons, where a line's length is counted in them.
fn said(piece: &Piece) -> Option<(u32, String)> {
    let of = |words: &Words| hours::lessons(words.plain()).map(str::to_owned);
    let word = match &piece.shape {
        Shape::Row { cells, .. } => cells.iter().find_map(of),
        Shape::Heading(_) | Shape::Item { .. } | Shape::Text => of(&piece.words),
        Shape::Block => None,
    };
    word.map(|word| (piece.line, word))
}

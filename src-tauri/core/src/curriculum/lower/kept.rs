//! Lines that nobody took become notes, so that no line is lost; so do headings over nothing but notes.

use super::super::front_matter::FrontMatter;
use super::super::model::Kept;
use super::super::pieces::{Piece, Shape};
use super::Walk;

impl Walk<'_> {
    /// Headings that opened a section of which nothing was taken become notes as well, together with what stands below.
    pub(super) fn keep_empty_heads(&mut self) {
        // The inner ones first: a heading below is nothing that was taken.
        for at in std::mem::take(&mut self.section_heads).into_iter().rev() {
            let Some(piece) = self.pieces.get(at) else { continue };
            let next = self.pieces.get(self.outline.item_end(at)).map(|next| next.line as usize);
            let behind = (piece.end as usize + 1)..next.unwrap_or(self.taken.len());
            if !self.taken.get(behind).is_some_and(|lines| lines.contains(&true)) {
                self.mark(piece.line, piece.end, false);
            }
        }
    }
}

/// The ranges of lines that say something and were not taken (`taken`, by line from 1), split where units begin:
/// `marks` say from which line on which unit (by position from 1) is open, or none.
pub(super) fn kept(
    text: &str,
    front: &FrontMatter,
    pieces: &[Piece],
    taken: &[bool],
    marks: &[(u32, Option<u32>)],
) -> Vec<Kept> {
    let mut says: Vec<bool> = std::iter::once(false)
        .chain(text.split('\n').map(|line| line.chars().any(char::is_alphanumeric)))
        .collect();
    for block in pieces.iter().filter(|p| p.shape == Shape::Block) {
        let (from, to) = (block.line as usize, (block.end as usize).min(says.len().saturating_sub(1)));
        (from..=to).for_each(|line| says[line] = true);
    }
    let unit_of = |line: u32| {
        let behind = marks.partition_point(|(from, _)| *from <= line);
        behind.checked_sub(1).and_then(|at| marks[at].1)
    };
    let mut ranges: Vec<Kept> = Vec::new();
    // Whether only blank lines lie between the last range and the present line.
    let mut joins = false;
    for (line, says) in (0_u32..).zip(says) {
        if !says {
            continue;
        }
        if taken.get(line as usize).copied().unwrap_or(false) {
            joins = false;
            continue;
        }
        let unit = if line <= front.last_line { None } else { unit_of(line) };
        match ranges.last_mut().filter(|range| joins && range.unit == unit) {
            Some(range) => range.to = line,
            None => ranges.push(Kept { from: line, to: line, unit }),
        }
        joins = true;
    }
    ranges
}

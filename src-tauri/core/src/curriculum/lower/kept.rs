//! Lines that nobody took become notes, so that no line is lost.

use super::super::front_matter::FrontMatter;
use super::super::model::{Kept, Unit};
use super::super::pieces::{Piece, Shape};

/// The ranges of lines that say something and were not taken (`taken`, by line from 1), split where units begin.
pub(super) fn kept(
    text: &str,
    front: &FrontMatter,
    pieces: &[Piece],
    taken: &[bool],
    units: &[Unit],
) -> Vec<Kept> {
    let mut says: Vec<bool> = std::iter::once(false)
        .chain(text.split('\n').map(|line| line.chars().any(char::is_alphanumeric)))
        .collect();
    for block in pieces.iter().filter(|p| p.shape == Shape::Block) {
        let (from, to) = (block.line as usize, (block.end as usize).min(says.len().saturating_sub(1)));
        (from..=to).for_each(|line| says[line] = true);
    }
    let marks = unit_marks(pieces, units);
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

/// From which line on which unit (by position from 1) is open: a heading that ends a unit ends its notes too.
fn unit_marks(pieces: &[Piece], units: &[Unit]) -> Vec<(u32, Option<u32>)> {
    let mut marks = Vec::new();
    let mut open: Option<u8> = None;
    let mut next = units.iter().zip(1_u32..).peekable();
    for piece in pieces {
        let Shape::Heading(level) = piece.shape else { continue };
        if let Some((_, position)) = next.next_if(|(unit, _)| unit.line == piece.line) {
            open = Some(level);
            marks.push((piece.line, Some(position)));
        } else if open.is_some_and(|unit| level <= unit) {
            open = None;
            marks.push((piece.line, None));
        }
    }
    marks
}

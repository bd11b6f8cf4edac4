//! Lines that nobody took become notes, so that no line is lost.

use super::super::front_matter::FrontMatter;
use super::super::model::Kept;
use super::super::pieces::{Piece, Shape};

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

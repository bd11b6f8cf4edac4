//! How far headings, items and bold lines reach, by piece. What they mean is `marks`' business.

use super::super::pieces::{Piece, Shape};

/// By piece: the piece behind the section of a heading, behind an item's content, or the next piece.
#[derive(Debug, Default)]
pub struct Reach(Vec<u32>);

impl Reach {
    /// Of a document's pieces, in one walk.
    pub fn of(pieces: &[Piece]) -> Self {
        let mut ends: Vec<u32> = (1..=number(pieces.len())).collect();
        let mut headings: Vec<(u8, usize)> = Vec::new();
        let mut items: Vec<(u16, usize)> = Vec::new();
        for (at, piece) in pieces.iter().enumerate() {
            let heading = if let Shape::Heading(level) = piece.shape { Some(level) } else { None };
            // An item ends at the next heading or piece that is not indented further.
            let indent = if heading.is_some() { 0 } else { piece.indent };
            while let Some((_, opener)) = items.pop_if(|(above, _)| *above >= indent) {
                ends[opener] = number(at);
            }
            if let Some(level) = heading {
                while let Some((_, opener)) = headings.pop_if(|(above, _)| *above >= level) {
                    ends[opener] = number(at);
                }
                headings.push((level, at));
            } else if matches!(piece.shape, Shape::Item { .. }) {
                items.push((piece.indent, at));
            }
        }
        for opener in headings.iter().map(|(_, at)| *at).chain(items.iter().map(|(_, at)| *at)) {
            ends[opener] = number(pieces.len());
        }
        Self(ends)
    }

    /// The piece behind what begins at piece `at`.
    pub fn end(&self, at: usize) -> usize {
        self.0.get(at).map_or(at + 1, |end| *end as usize)
    }
}

/// By piece: the next heading, or the next piece that is indented less.
pub fn outdents(pieces: &[Piece]) -> Vec<u32> {
    let mut ends = vec![number(pieces.len()); pieces.len()];
    let mut open: Vec<(u16, u32)> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let heading = matches!(piece.shape, Shape::Heading(_));
        while let Some((_, opener)) = open.pop_if(|(indent, _)| heading || *indent > piece.indent) {
            ends[opener as usize] = number(at);
        }
        open.push((piece.indent, number(at)));
    }
    ends
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

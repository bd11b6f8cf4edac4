//! The reference shelf: laws, pillars, tiers and case studies outside the units.

use super::super::labels;
use super::super::model::{Collection, CollectionKind, Entry};
use super::super::pieces::{Piece, Shape};
use super::super::words::{has_word, title};
use super::Walk;

/// What a heading's words put on the shelf. A heading that names two things is only a roof over both.
pub(super) fn kind_of(lower: &str) -> Option<CollectionKind> {
    let found: Vec<CollectionKind> = [
        (CollectionKind::Law, &["law", "laws"][..]),
        (CollectionKind::Pillar, &["pillar", "pillars"][..]),
        (CollectionKind::Tier, &["tier"][..]),
        (CollectionKind::CaseStudy, &["case study", "case studies"][..]),
    ]
    .into_iter()
    .filter(|(_, words)| has_word(lower, words))
    .map(|(kind, _)| kind)
    .collect();
    match found[..] {
        [kind] => Some(kind),
        _ => None,
    }
}

impl Walk<'_> {
    pub(super) fn open_shelf(&mut self, kind: CollectionKind, piece: &Piece, text: &str) {
        let label = labels::label(text).filter(|label| label.kind == self.path.unit);
        let (_, inside) = labels::named_units(text);
        self.path.collections.push(Collection {
            title: title(text),
            line: piece.line,
            kind,
            units: label.map(|l| (l.from, l.to)).or(inside),
            entries: Vec::new(),
        });
        self.take(piece);
    }

    pub(super) fn shelf_line(&mut self, piece: &Piece) {
        let Shape::Item { number, .. } = piece.shape else { return };
        let Some(collection) = self.path.collections.last_mut() else { return };
        let (text, note, target) = piece.words.entry();
        collection.entries.push(Entry { number, line: piece.line, text, note, target });
        self.name_links(piece);
        self.take(piece);
    }
}

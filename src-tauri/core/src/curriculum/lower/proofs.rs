//! Milestones inside a unit: a heading "Checkpoint", a bullet "Acceptance criteria" with its list.

use super::super::lexicon;
use super::super::milestones;
use super::super::model::{Criterion, Milestone};
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::Walk;
use super::body::Body;

impl Walk<'_> {
    /// A heading inside a unit that announces a milestone.
    pub(super) fn open_milestone(&mut self, body: &mut Body, at: usize, level: u8, end: usize) -> bool {
        let piece = &self.pieces[at];
        let text = piece.words.plain();
        let lower = title(text).to_lowercase();
        let bare = matches!(
            lower.as_str(),
            "checkpoint" | "milestone" | "meilenstein" | "hito" | "jalon" | "веха" | "里程碑"
        );
        let Some((unit, name)) = milestones::announced(text)
            .or_else(|| (bare || lexicon::ACCEPTANCE.contains(&lower.as_str())).then(|| (None, title(text))))
        else {
            return false;
        };
        self.push_milestone(unit.unwrap_or(body.unit.to), piece, name);
        body.milestone = Some(self.section_end(at, level, end));
        body.open = None;
        true
    }

    /// A bullet or bold line that opens the list of what must be shown ("Acceptance criteria:", "**Milestone:** A bowl").
    pub(super) fn acceptance(&mut self, body: &mut Body, at: usize, end: usize) -> bool {
        let piece = &self.pieces[at];
        // Few lines have a list below them, and the words that open such a list are few.
        let list_below = self.pieces.get(at + 1).is_some_and(|next| matches!(next.shape, Shape::Item { .. }));
        let named = || piece.words.bold_lead().and_then(|(label, rest)| milestones::labelled(label, rest));
        if !list_below {
            // "**Checkpoint:** you can explain clay" is all there is of it.
            let alone = named().filter(|_| piece.words.plain().len() <= 200);
            let Some((unit, name)) = alone else { return false };
            self.push_milestone(unit.unwrap_or(body.unit.to), piece, name);
            return true;
        }
        if piece.words.plain().len() > 80 {
            return false;
        }
        let text = title(piece.words.plain());
        let lower = text.to_lowercase();
        let found = lexicon::ACCEPTANCE.contains(&lower.as_str()).then_some((None, text)).or_else(named);
        let Some((unit, text)) = found else { return false };
        let (stop, below) = match piece.shape {
            Shape::Item { .. } => {
                let stop = self.outline.item_end(at).min(end);
                (stop, stop > at + 1)
            }
            _ => {
                let list =
                    self.pieces[at + 1..end].iter().take_while(|p| matches!(p.shape, Shape::Item { .. }));
                let count = list.count();
                (at + 1 + count, count > 0)
            }
        };
        if !below {
            return false;
        }
        self.push_milestone(unit.unwrap_or(body.unit.to), piece, text);
        body.milestone = Some(stop);
        body.open = None;
        true
    }

    fn push_milestone(&mut self, unit: u32, piece: &Piece, title: String) {
        self.path.milestones.push(Milestone {
            unit: Some(unit),
            line: piece.line,
            title,
            criteria: Vec::new(),
        });
        self.take(piece);
    }

    /// A piece inside a milestone of the unit.
    pub(super) fn in_milestone(&mut self, body: &mut Body, at: usize, piece: &Piece) -> bool {
        if body.milestone.is_none_or(|end| at >= end) {
            body.milestone = None;
            return false;
        }
        let Some(milestone) = self.path.milestones.last_mut() else { return false };
        match &piece.shape {
            Shape::Item { .. } => {
                milestone.criteria.push(Criterion { line: piece.line, text: piece.words.plain().to_owned() });
            }
            Shape::Text if piece.words.plain().ends_with([':', '：']) => {}
            _ => return true,
        }
        self.take(piece);
        true
    }
}

//! Lists of what is due at which unit, outside the units: "**Week 3**: decompose the monolith" below "Checkpoint
//! Milestones", quizzes by week, tables of milestones.

use super::super::labels::{self, Label};
use super::super::lexicon::{self, says};
use super::super::model::{Criterion, Milestone, UnitKind};
use super::super::pieces::{Piece, Shape};
use super::super::words::{remark, title};
use super::{Section, Walk};

/// Whether a heading's words announce such a list.
pub(super) fn announces(lower: &str) -> bool {
    says(lower, lexicon::CHECKPOINTS)
}

impl Walk<'_> {
    /// A line of such a list; false for any other line.
    pub(super) fn checkpoint_line(&mut self, piece: &Piece) -> bool {
        if let Shape::Row { head, cells } = &piece.shape {
            let first = cells.first().map(|cell| title(cell.plain())).unwrap_or_default();
            if *head {
                self.checkpoint_table = lexicon::CHECKPOINTS.contains(&first.to_lowercase().as_str());
                return false;
            }
            if !self.checkpoint_table || first.is_empty() {
                return false;
            }
            let whole: String = cells.iter().map(|cell| cell.plain().to_owned() + " ").collect();
            let unit = self.unit_named(&whole);
            return self.push_checkpoint(unit, piece, first);
        }
        if self.section() != Section::Checkpoints || piece.quoted {
            return false;
        }
        // What an entry above lists is its own.
        let listed = self.path.milestones.last().and_then(|milestone| milestone.criteria.last());
        if listed.is_some_and(|last| piece.line <= last.line && matches!(piece.shape, Shape::Item { .. })) {
            return true;
        }
        let Some((label, rest)) = piece.words.bold_lead() else { return false };
        let Some(said) = remark(rest).filter(|_| parted(label, rest)) else { return false };
        let unit = match labels::label(label) {
            Some(found) if found.clean && self.counts_in(&found) => Some(found.to),
            _ => labels::trailing(label).map(|(_, found)| found).filter(|l| self.counts_in(l)).map(|l| l.to),
        };
        // "**Month 3**: …" is a milestone of a path in phases, too; when it is due, the path does not say.
        let dated = unit.is_some() || labels::label(label).is_some_and(|found| found.clean);
        let found = dated && self.push_checkpoint(unit, piece, said);
        if found {
            self.listed_criteria(piece);
        }
        found
    }

    /// The list right below such a line: what must be shown. Entries that are milestones of their own are not.
    fn listed_criteria(&mut self, piece: &Piece) {
        let pieces = self.pieces;
        let outer = match piece.shape {
            Shape::Item { depth, .. } => depth,
            _ => 0,
        };
        let below = pieces[self.at + 1..].iter().take_while(
            |next| matches!(next.shape, Shape::Item { depth, .. } if depth > outer && next.words.bold_lead().is_none()),
        );
        for next in below {
            let criterion = Criterion { line: next.line, text: next.words.plain().to_owned() };
            if let Some(milestone) = self.path.milestones.last_mut() {
                milestone.criteria.push(criterion);
            }
            self.take(next);
        }
    }

    fn push_checkpoint(&mut self, unit: Option<u32>, piece: &Piece, title: String) -> bool {
        self.path.milestones.push(Milestone { unit, line: piece.line, title, criteria: Vec::new() });
        self.take(piece);
        true
    }

    fn unit_named(&self, text: &str) -> Option<u32> {
        labels::mentioned(text).filter(|label| self.counts_in(label)).map(|label| label.to)
    }

    /// Whether a label counts in what the path's units are: months are no weeks, and no phases either.
    fn counts_in(&self, label: &Label) -> bool {
        let known = matches!(label.kind, UnitKind::Week | UnitKind::Day);
        label.kind == self.path.unit && (known || self.unit_nouns.contains(&labels::noun(&label.written)))
    }
}

/// Whether a name and what is said of it are parted by a mark.
fn parted(label: &str, rest: &str) -> bool {
    label.ends_with([':', '：']) || rest.trim_start().starts_with([':', '：', '-', '–', '—'])
}

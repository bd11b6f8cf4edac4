//! Lists of what is due at which unit, outside the units: "**Week 3**: decompose the monolith" below "Checkpoint
//! Milestones", quizzes by week, tables of milestones.

use super::super::labels::{self, Label};
use super::super::lexicon::{self, says};
use super::super::model::{Criterion, Milestone, UnitKind};
use super::super::outline::tables;
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, remark, title};
use super::{Section, Walk};

/// Whether a heading's words announce such a list.
pub(super) fn announces(lower: &str) -> bool {
    says(lower, lexicon::CHECKPOINTS)
}

impl Walk<'_> {
    /// A line of such a list; false for any other line.
    pub(super) fn checkpoint_line(&mut self, piece: &Piece) -> bool {
        if let Shape::Row { head, cells } = &piece.shape {
            if *head {
                self.checkpoint_table = columns(cells);
                return false;
            }
            return self.checkpoint_table.is_some_and(|columns| self.checkpoint_row(columns, cells, piece));
        }
        if self.section() != Section::Checkpoints || piece.quoted {
            return false;
        }
        // What an entry above lists is its own.
        let listed = self.path.milestones.last().and_then(|milestone| milestone.criteria.last());
        if listed.is_some_and(|last| piece.line <= last.line && matches!(piece.shape, Shape::Item { .. })) {
            return true;
        }
        let Some((label, rest)) = piece.words.bold_lead() else { return self.plain_checkpoint(piece) };
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

    /// "- Week 4: a first basket", "1. A first basket (Week 4)": an entry whose unit is not bold.
    fn plain_checkpoint(&mut self, piece: &Piece) -> bool {
        if !matches!(piece.shape, Shape::Item { .. }) {
            return false;
        }
        let text = piece.words.plain();
        let front = labels::label(text).filter(|label| label.clean && !label.rest.is_empty());
        let found = front
            .map(|label| (label.rest.clone(), label))
            .or_else(|| labels::trailing(text).filter(|(name, _)| !name.is_empty()))
            // "By the end of week 2: can write".
            .or_else(|| {
                let (front, said) = text.split_once([':', '：'])?;
                let label = labels::mentioned(front).filter(|_| front.split_whitespace().count() <= 6)?;
                (!said.trim().is_empty()).then(|| (title(said), label))
            })
            .filter(|(_, label)| self.counts_in(label));
        let Some((name, label)) = found else { return false };
        self.push_checkpoint(Some(label.to), piece, name);
        self.listed_criteria(piece);
        true
    }

    /// A row of a table of milestones.
    fn checkpoint_row(&mut self, columns: Columns, cells: &[Words], piece: &Piece) -> bool {
        let said = |column: usize| cells.get(column).map(Words::plain).unwrap_or_default();
        let name = title(said(columns.name));
        if name.is_empty() {
            return false;
        }
        let due = columns.due.and_then(|(column, kind)| {
            let numbers = tables::number(said(column)).filter(|_| kind == self.path.unit)?;
            Some(numbers.1)
        });
        let whole: String = cells.iter().map(|cell| cell.plain().to_owned() + " ").collect();
        let unit = due.or_else(|| self.unit_named(&whole));
        self.push_checkpoint(unit, piece, name);
        if let (Some(cell), Some(milestone)) =
            (columns.criteria.and_then(|at| cells.get(at)), self.path.milestones.last_mut())
        {
            milestone.criteria.extend(statements(cell).map(|text| Criterion { line: piece.line, text }));
        }
        // What a further column says, no milestone holds.
        let held = [Some(columns.name), columns.criteria, columns.due.map(|(at, _)| at)];
        let more = cells.iter().enumerate().filter(|(at, _)| !held.contains(&Some(*at)));
        let says_more = |cell: &Words| {
            let words = cell.plain();
            words.chars().any(char::is_alphabetic) && self.unit_named(words).is_none()
        };
        if more.into_iter().any(|(_, cell)| says_more(cell)) {
            self.mark(piece.line, piece.end, false);
        }
        true
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

/// The columns of a table of milestones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Columns {
    /// What each is called.
    name: usize,
    /// What must be shown.
    criteria: Option<usize>,
    /// At which unit it is due, and what that column counts.
    due: Option<(usize, UnitKind)>,
}

/// The columns of a table whose head calls its rows milestones; its first column says so, or the one behind a numbering.
fn columns(head: &[Words]) -> Option<Columns> {
    let names: Vec<String> = head.iter().map(|cell| title(cell.plain()).to_lowercase()).collect();
    let counts = |name: &String| lexicon::column_noun(name).map(|(kind, _)| kind);
    let is_name = |name: &String| lexicon::CHECKPOINTS.contains(&name.as_str());
    let name = match &names[..] {
        [first, ..] if is_name(first) => 0,
        [first, second, ..]
            if is_name(second) && (counts(first).is_some() || first.trim_matches('#').is_empty()) =>
        {
            1
        }
        _ => return None,
    };
    let others = || names.iter().enumerate().filter(|(at, _)| *at != name);
    let due = others().find_map(|(at, name)| Some((at, counts(name)?)));
    let criteria = others().find(|(at, name)| {
        due.is_none_or(|(due, _)| due != *at)
            && (says(name, lexicon::CRITERIA) || says(name, lexicon::ACCEPTANCE))
    });
    Some(Columns { name, criteria: criteria.map(|(at, _)| at), due })
}

/// The statements of a cell: its lines, or what semicolons part.
fn statements(cell: &Words) -> impl Iterator<Item = String> {
    let lines = cell.lines().unwrap_or_else(|| vec![cell.clone()]);
    let parts = lines.into_iter().flat_map(|line| {
        let parts: Vec<String> = line.plain().split([';', '；']).map(str::to_owned).collect();
        parts
    });
    let bare = |part: String| {
        let marks = |c: char| c.is_whitespace() || matches!(c, '-' | '•' | '*' | '·' | '☐' | '□' | '–');
        let text = part.trim_matches(marks);
        ["[ ]", "[x]", "[X]"]
            .iter()
            .find_map(|mark| text.strip_prefix(mark))
            .unwrap_or(text)
            .trim()
            .to_owned()
    };
    parts.map(bare).filter(|text| text.chars().any(char::is_alphanumeric))
}

/// Whether a name and what is said of it are parted by a mark.
fn parted(label: &str, rest: &str) -> bool {
    label.ends_with([':', '：']) || rest.trim_start().starts_with([':', '：', '-', '–', '—'])
}

//! What a heading opens: the title, a phase, a milestone, a section by its words; and what a document without one is called.

use super::super::labels::{self, Label};
use super::super::milestones;
use super::super::model::{Milestone, Phase, UnitKind};
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::{Section, Walk, shelf, topic};

impl<'a> Walk<'a> {
    pub(super) fn heading(&mut self, level: u8, piece: &Piece, unit: bool) {
        while self.stack.last().is_some_and(|(open, _)| *open >= level) {
            self.stack.pop();
        }
        self.parent_item = None;
        let section = if unit { self.open_unit(piece) } else { self.open(level, piece) };
        self.stack.push((level, section));
    }

    /// A heading that is a unit; where a phase stands for the unit that it lacks, it is noted as well.
    fn open_unit(&mut self, piece: &Piece) -> Section {
        // A document of one unit alone is called what that is called.
        if self.path.title_line.is_none() && piece.shape == Shape::Heading(1) && self.unit_places.len() == 1 {
            self.path.title = title(piece.words.plain());
            self.path.title_line = Some(piece.line);
        }
        let label = labels::label(piece.words.plain()).filter(|label| label.clean);
        if let Some(label) = label.filter(|l| l.kind == UnitKind::Phase && self.path.unit != UnitKind::Phase)
        {
            self.open_phase(&label, piece);
        }
        Section::Unit
    }

    /// What a heading opens.
    fn open(&mut self, level: u8, piece: &Piece) -> Section {
        let text = piece.words.plain();
        let parent = self.section();
        if self.path.title_line.is_none() && level == 1 && !title(text).is_empty() {
            self.path.title = title(text);
            self.path.title_line = Some(piece.line);
            self.take(piece);
            return Section::Plain;
        }
        if let Some((name, from, to)) = self.outline.blocks.get(&self.at).cloned() {
            self.path.phases.push(Phase { title: name, line: piece.line, from, to, goal: None });
            self.take(piece);
            return Section::Phase(self.path.phases.len() - 1);
        }
        let last = || {
            let (unit, title) = milestones::last(text).filter(|_| self.list_below())?;
            // What proves the whole is due where the last unit before it ends.
            Some((unit.or(self.path.units.last().map(|unit| unit.to)), title))
        };
        if let Some((unit, title)) = milestones::announced(text).or_else(last) {
            let milestone = Milestone { unit, line: piece.line, title, criteria: Vec::new() };
            self.path.milestones.push(milestone);
            self.take(piece);
            return Section::Milestone;
        }
        let label = labels::label(text).filter(|label| label.clean);
        let lower = title(text).to_lowercase();
        let shelf = match parent {
            Section::Shelf(kind) => Some(shelf::kind_of(&lower).unwrap_or(kind)),
            _ => shelf::kind_of(&lower).filter(|_| label.is_none()),
        };
        if let Some(kind) = shelf {
            self.open_shelf(kind, piece, text);
            self.section_heads.push(self.at);
            return Section::Shelf(kind);
        }
        let over =
            |kind: UnitKind| kind == UnitKind::Phase || kind == UnitKind::Module && self.holds_units(level);
        if let Some(label) = label.filter(|l| l.kind != self.path.unit && over(l.kind)) {
            return self.open_phase(&label, piece);
        }
        let section = topic::of(&lower).unwrap_or_else(|| topic::inherited(parent, &lower));
        if section == Section::Quiz {
            self.open_quiz(piece);
        }
        if section != Section::Plain {
            self.take(piece);
            self.section_heads.push(self.at);
        } else if self.path.units.is_empty() && !self.headed && !title(text).is_empty() {
            self.first_heading = Some(self.at);
        }
        self.headed |= !text.is_empty();
        section
    }

    /// Whether units stand below the present heading.
    fn holds_units(&self, level: u8) -> bool {
        let behind = self.pieces[self.at + 1..].iter();
        let end = behind.take_while(|p| !matches!(p.shape, Shape::Heading(other) if other <= level)).count();
        self.unit_places.partition_point(|at| *at <= self.at)
            < self.unit_places.partition_point(|at| *at <= self.at + end)
    }

    fn open_phase(&mut self, label: &Label, piece: &Piece) -> Section {
        let (name, units) = labels::named_units(&label.rest);
        // "(2 weeks)" says how long it takes, not what it is called.
        let bare =
            name.rfind(['(', '（']).filter(|open| super::super::hours::weeks(&name[*open..]).is_some());
        let title = bare.map_or(name.clone(), |open| title(&name[..open]));
        let (from, to) = units.unwrap_or((0, 0));
        self.path.phases.push(Phase { title, line: piece.line, from, to, goal: None });
        self.take(piece);
        Section::Phase(self.path.phases.len() - 1)
    }

    /// Without a title of its own, a document is called what its first heading says, where that opens nothing else, or
    /// the short line that stands alone above everything.
    pub(super) fn title_from_heading(&mut self) {
        let heading = self.first_heading.and_then(|at| self.pieces.get(at));
        let Some(piece) = heading.or_else(|| self.opening_line()) else { return };
        if self.path.title.is_empty() {
            self.path.title = title(piece.words.plain());
            self.path.title_line = Some(piece.line);
            self.take(piece);
        }
    }

    /// The document's first line, where it could be a title: short, no sentence, no unit, with a blank line below it.
    fn opening_line(&self) -> Option<&'a Piece> {
        let first =
            self.pieces.first().filter(|piece| matches!(piece.shape, Shape::Text) && !piece.quoted)?;
        let text = first.words.plain();
        let short = text.chars().count() <= 80 && text.chars().any(char::is_alphabetic);
        let sentence =
            text.ends_with(['.', ':', '：', '。', ';', ',', '!', '?']) || text.contains([':', '：']);
        let alone = self.pieces.get(1).is_none_or(|next| next.line > first.end + 1);
        let unit = self.unit_places.first() == Some(&0);
        (short && !sentence && alone && !unit && first.words.targets().is_empty()).then_some(first)
    }
}

//! Which of the places that look like numbered parts are the path's units, and which are phases over them.
//!
//! Evidence decides, not a template: places of one sort (the same noun in the same sort of line) form a group; the group
//! that numbers on without gaps, holds text and covers most is the system, and single places of other sorts fill its
//! gaps where their numbers and their place agree. Tables of contents, repeated tables and check lists carry numbers
//! that the system has already, so they add nothing. Where nothing is numbered, weekdays, courses in tables and lists
//! counted in days are looked at; where nothing at all is found, nothing is made up.

mod choice;
mod dated;
mod fallback;
mod filling;
mod heads;
mod marks;
mod months;
mod names;
mod reach;
mod systems;
pub mod tables;

use super::labels;
use super::model::{Range, UnitKind};
use super::pieces::{Piece, Shape};
use super::words::title;
use marks::Seen;
pub use marks::{Table, noun_of};
use std::collections::BTreeMap;

/// One unit as it will be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The piece behind its last one.
    pub end: usize,
    /// Whether it is a row of a table.
    pub row: bool,
    /// As the author wrote it: "Week 3".
    pub written: String,
    /// First number.
    pub from: u32,
    /// Last number.
    pub to: u32,
    /// Without label and hours.
    pub title: String,
    /// The hours stated in the same place.
    pub stated: Option<Range>,
}

/// The document's structure.
#[derive(Debug, Default)]
pub struct Outline {
    /// What the units are.
    pub kind: UnitKind,
    /// Units by the piece that they begin with.
    pub units: BTreeMap<usize, Place>,
    /// Parts over units that are of the units' own kind ("Week 1-2" over "Week 1" and "Week 2"), by piece.
    pub blocks: BTreeMap<usize, (String, u32, u32)>,
    /// The tables, in order.
    pub tables: Vec<Table>,
    /// How far headings and items reach.
    reach: reach::Reach,
    /// Runs of units whose numbers begin anew; more than one may be several plans.
    pub runs: Vec<Run>,
}

impl Outline {
    /// The piece behind an item's content.
    pub fn item_end(&self, at: usize) -> usize {
        self.reach.end(at)
    }
}

/// Units that number on from each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The line of its first unit.
    pub line: u32,
    /// The line of the heading that it alone stands below; its first unit's, where there is none.
    pub from: u32,
    /// The last line of what stands below that heading.
    pub to: u32,
    /// The heading that it stands below.
    pub name: Option<String>,
    /// Whether that heading or one above is numbered itself ("Module 2") or states its hours: then the run is a part of
    /// one plan.
    pub numbered: bool,
    /// How many units it has.
    pub units: u32,
}

impl Run {
    /// Whether it could be a plan of its own. One unit alone is none: "Week 1: Reading", "Week 1: Homework" are sides of
    /// one week.
    pub fn is_plan(&self) -> bool {
        !self.numbered && self.units > 1
    }
}

/// Finds the document's structure.
pub fn outline(pieces: &[Piece]) -> Outline {
    let seen = marks::see(pieces);
    let mut outline = Outline::default();
    let systems = systems::systems(pieces, &seen);
    let chosen = choice::choose(&seen, &systems);
    match chosen.map(|at| &systems[at]) {
        Some(system) => filling::fill(&mut outline, pieces, &seen, system),
        None => fallback::fill(&mut outline, pieces, &seen),
    }
    outline.runs = runs(&outline, pieces, &seen);
    outline.tables = seen.tables;
    outline.reach = seen.reach;
    outline
}

/// Whether a heading or one above it is numbered ("Module 2") or states its hours: then what it holds is a part of one
/// plan.
fn within_a_part(pieces: &[Piece], heading: Option<usize>) -> bool {
    let mut above = u8::MAX;
    let mut at = heading.map(|at| at + 1).unwrap_or(0);
    while let Some(piece) = at.checked_sub(1).and_then(|at| pieces.get(at)) {
        at -= 1;
        let Shape::Heading(level) = piece.shape else { continue };
        if level >= above {
            continue;
        }
        above = level;
        let text = piece.words.plain();
        let timed = || {
            super::hours::split(text).1.is_some_and(|length| length.per == super::hours::Per::Once)
                && !super::lexicon::says(&text.to_lowercase(), super::lexicon::PLANS)
        };
        if labels::label(text).is_some() || timed() {
            return true;
        }
        if level == 1 {
            return false;
        }
    }
    false
}

/// The runs of the units: where their numbers begin again, another plan or another part begins.
fn runs(outline: &Outline, pieces: &[Piece], seen: &Seen) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // The line and number of the unit before.
    let mut last: Option<(u32, u32)> = None;
    for (at, unit) in &outline.units {
        let line = pieces.get(*at).map_or(1, |p| p.line);
        let mark =
            seen.marks.get(seen.marks.partition_point(|mark| mark.at < *at)).filter(|mark| mark.at == *at);
        // "1.2" counts on from "1.1".
        let between = mark.is_some_and(|mark| mark.between);
        if last.is_none_or(|(_, number)| unit.from <= number && unit.from <= 1 && !between) {
            let above = mark.and_then(|mark| mark.parent).and_then(|parent| pieces.get(parent));
            let name = above.map(|piece| title(piece.words.plain()));
            let numbered = within_a_part(pieces, mark.and_then(|mark| mark.parent));
            // A heading that holds the run before as well parts nothing.
            let own = above.map(|piece| piece.line).filter(|from| last.is_none_or(|(line, _)| *from > line));
            let end = mark.and_then(|mark| mark.parent).map(|parent| seen.reach.end(parent));
            // The heading of another section begins on the line behind.
            let to = end.and_then(|end| pieces.get(end)).map_or(u32::MAX, |next| next.line.saturating_sub(1));
            runs.push(Run { line, from: own.unwrap_or(line), to, name, numbered, units: 0 });
        }
        if let Some(run) = runs.last_mut() {
            run.units += 1;
        }
        last = Some((line, unit.to));
    }
    told_apart(&mut runs, pieces);
    runs
}

/// Where the headings right above several runs have the same name ("Weekly plan"), those above them tell them apart.
fn told_apart(runs: &mut [Run], pieces: &[Piece]) {
    let names: Vec<Option<String>> = runs.iter().map(|run| run.name.clone()).collect();
    for (at, run) in runs.iter_mut().enumerate() {
        let Some(name) = &names[at] else { continue };
        if !names.iter().enumerate().any(|(other, said)| other != at && said.as_ref() == Some(name)) {
            continue;
        }
        let own = pieces.partition_point(|piece| piece.line < run.from);
        let Some(Shape::Heading(level)) = pieces.get(own).map(|piece| &piece.shape) else { continue };
        let above =
            pieces[..own].iter().rev().find(|piece| matches!(piece.shape, Shape::Heading(l) if l < *level));
        if let Some(above) = above.map(|piece| title(piece.words.plain())).filter(|title| !title.is_empty()) {
            run.name = Some(above);
        }
    }
}

//! From pieces to a path: which heading opens what, and where each line belongs.
//!
//! One walk over the pieces with the stack of open headings. Which places are units the `outline` has decided; each is
//! read whole (`body`). What any other heading opens is decided here, by its label, its words and what it stands under;
//! what its lines mean is decided in `shelf`, `quiz`, `checkpoints` and `about`. A line that nobody takes becomes a note
//! (`kept`), so that none is lost. Nothing is judged: that is `checks`' business.

mod about;
mod body;
mod budget;
mod cards;
mod checkpoints;
mod days;
mod estimates;
mod front_units;
mod headings;
mod kept;
mod lessons;
mod links;
mod loose;
mod proofs;
mod quiz;
mod rows;
mod shelf;
mod topic;

use super::front_matter::FrontMatter;
use super::labels;
use super::model::{CollectionKind, Path, UnitKind};
use super::outline::{self, Outline};
use super::pieces::{Piece, Shape};
use super::slug::Slugs;
use super::words::Words;
use ecow::EcoString;
use std::collections::BTreeSet;

/// What was read besides the path itself; the checks point at it.
#[derive(Debug, Default)]
pub struct Places {
    /// Where the headline's figures stand.
    pub headline_line: Option<u32>,
    /// Lines with a relative link, each occurrence, in order.
    pub relative_links: Vec<u32>,
    /// The links inside the units and on the shelf, each occurrence.
    pub named_links: Vec<NamedLink>,
    /// Appointments that come less often than every week: where the first stands, what it is called, and how many there are.
    pub rare_events: Option<(u32, String, usize)>,
    /// Estimates that were left out, because they cannot be meant.
    pub odd_hours: Vec<OddHours>,
    /// Where hours are first counted as lessons of 45 minutes, and the author's word for them.
    pub lesson_hours: Option<(u32, String)>,
    /// Runs of units whose numbers begin anew.
    pub runs: Vec<outline::Run>,
    /// What the text promises, apart from the block at the top.
    pub text_headline: super::model::Headline,
    /// What the block at the top promises.
    pub front_headline: super::model::Headline,
    /// Where the block promises the weeks, and where the hours a week.
    pub front_lines: (Option<u32>, Option<u32>),
    /// An address for relative links that is none, as written, and its line.
    pub odd_base: Option<(u32, String)>,
}

/// A link by its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedLink {
    /// Where it stands.
    pub line: u32,
    /// Its words.
    pub name: EcoString,
    /// Where it leads, as written.
    pub target: EcoString,
}

/// An estimate that cannot be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OddHours {
    /// Where it stands.
    pub line: u32,
    /// Of what.
    pub name: String,
    /// What it says, in minutes.
    pub minutes: u32,
}

/// What the heading above a line has opened.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Section {
    /// Nothing that anyone reads.
    Plain,
    Phase(usize),
    Unit,
    Milestone,
    /// A list of what is due at which unit.
    Checkpoints,
    Shelf(CollectionKind),
    Quiz,
    Prerequisites,
    Outcomes,
    Community,
    Peers,
    FirstSteps,
    Tips,
}

/// The walk's state.
struct Walk<'a> {
    pieces: &'a [Piece],
    at: usize,
    path: Path,
    places: Places,
    slugs: Slugs,
    /// Open headings: level and what each opened.
    stack: Vec<(u8, Section)>,
    /// By line (from 1): whether somebody took it.
    taken: Vec<bool>,
    /// Which places are units.
    outline: Outline,
    /// The nouns that the units are called by.
    unit_nouns: BTreeSet<String>,
    /// The pieces that units begin with, in order.
    unit_places: Vec<usize>,
    /// From which line on which unit (by position from 1) is open, or none.
    unit_marks: Vec<(u32, Option<u32>)>,
    /// The cells of the last table's head, in a quiz.
    table_head: Vec<Words>,
    /// The columns of the table that is being read, where its rows are milestones.
    checkpoint_table: Option<checkpoints::Columns>,
    /// An item that has inner items: its depth and its words.
    parent_item: Option<(u8, String)>,
    /// What each day of a path of days takes, or each session of a path of sessions, and the line that says it.
    each_unit: Option<(super::hours::Length, u32)>,
    /// The pieces of the headings that opened a section, in order.
    section_heads: Vec<usize>,
    /// The document's first heading with words, where it opens nothing.
    first_heading: Option<usize>,
    /// Whether a heading with words was seen.
    headed: bool,
}

/// Reads the pieces of `text`.
pub fn lower(text: &str, front: &FrontMatter, pieces: &[Piece]) -> (Path, Places) {
    let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count() + 1;
    let mut walk = Walk {
        pieces,
        at: 0,
        path: Path::default(),
        places: Places::default(),
        slugs: Slugs::default(),
        stack: Vec::new(),
        taken: vec![false; lines + 2],
        outline: outline::outline(pieces),
        unit_nouns: BTreeSet::new(),
        unit_places: Vec::new(),
        unit_marks: Vec::new(),
        table_head: Vec::new(),
        checkpoint_table: None,
        parent_item: None,
        each_unit: None,
        section_heads: Vec::new(),
        first_heading: None,
        headed: false,
    };
    walk.path.unit = walk.outline.kind;
    for piece in pieces {
        walk.note_links(piece);
    }
    let units = std::mem::take(&mut walk.outline.units);
    walk.unit_places = units.keys().copied().collect();
    walk.unit_nouns = units.values().map(|unit| labels::noun(&unit.written)).collect();
    let mut units = units.into_iter().peekable();
    while let Some(piece) = pieces.get(walk.at) {
        // A unit inside another one is that one's work.
        while units.next_if(|(at, _)| *at < walk.at).is_some() {}
        let unit = units.next_if(|(at, _)| *at == walk.at).map(|(_, place)| place);
        if let Shape::Heading(level) = piece.shape {
            walk.heading(level, piece, unit.is_some());
        }
        match unit {
            Some(place) => {
                walk.unit(walk.at, &place);
                walk.unit_marks.push((piece.line, u32::try_from(walk.path.units.len()).ok()));
                walk.at = place.end.clamp(walk.at + 1, pieces.len());
                walk.unit_marks.extend(pieces.get(walk.at).map(|next| (next.line, None)));
            }
            None => {
                if !matches!(piece.shape, Shape::Heading(_)) {
                    walk.line(piece);
                }
                walk.at += 1;
            }
        }
    }
    walk.places.lesson_hours = walk.lesson_hours(text);
    walk.places.runs = std::mem::take(&mut walk.outline.runs);
    walk.front_units(front);
    walk.front_matter(front);
    walk.title_from_heading();
    walk.finish();
    walk.keep_links();
    walk.keep_empty_heads();
    walk.path.kept = kept::kept(text, front, pieces, &walk.taken, &walk.unit_marks);
    (walk.path, walk.places)
}

impl Walk<'_> {
    fn section(&self) -> Section {
        self.stack.last().map_or(Section::Plain, |(_, section)| *section)
    }

    fn take(&mut self, piece: &Piece) {
        self.mark(piece.line, piece.end, true);
    }

    fn mark(&mut self, from: u32, to: u32, value: bool) {
        let last = u32::try_from(self.taken.len()).unwrap_or(u32::MAX).saturating_sub(1);
        for line in from..=to.min(last) {
            if let Some(taken) = self.taken.get_mut(line as usize) {
                *taken = value;
            }
        }
    }

    /// Whether the piece after the present one is a list item.
    fn list_follows(&self) -> bool {
        matches!(self.pieces.get(self.at + 1).map(|p| &p.shape), Some(Shape::Item { .. }))
    }

    /// Whether a list stands below the present heading, at once or behind one line that introduces it.
    fn list_below(&self) -> bool {
        let introduced = self.pieces.get(self.at + 1).is_some_and(|piece| matches!(piece.shape, Shape::Text));
        let second =
            self.pieces.get(self.at + 2).is_some_and(|piece| matches!(piece.shape, Shape::Item { .. }));
        self.list_follows() || introduced && second
    }

    fn note_links(&mut self, piece: &Piece) {
        for target in links::all_words(piece).flat_map(Words::targets) {
            if super::links::is_relative(target) {
                self.places.relative_links.push(piece.line);
            }
        }
    }

    /// Notes the links of a piece by their words.
    fn name_links(&mut self, piece: &Piece) {
        for words in links::all_words(piece) {
            self.places.named_links.extend(words.links().map(|(name, target)| NamedLink {
                line: piece.line,
                name: name.into(),
                target: target.into(),
            }));
        }
    }

    fn line(&mut self, piece: &Piece) {
        if self.checkpoint_line(piece) {
            return;
        }
        match self.section() {
            Section::Milestone => self.milestone_line(piece),
            Section::Shelf(_) => self.shelf_line(piece),
            Section::Quiz => self.quiz_line(piece),
            Section::Phase(index) => self.phase_line(index, piece),
            section => self.about_line(section, piece),
        }
    }

    fn phase_line(&mut self, index: usize, piece: &Piece) {
        let Some((label, rest)) = piece.words.bold_lead() else { return };
        let goal = super::words::remark(rest);
        if !is_goal(label) || goal.is_none() {
            return;
        }
        if let Some(phase) = self.path.phases.get_mut(index) {
            phase.goal = goal;
            self.take(piece);
        }
    }

    fn milestone_line(&mut self, piece: &Piece) {
        let Some(milestone) = self.path.milestones.last_mut() else { return };
        match &piece.shape {
            Shape::Item { .. } => {
                milestone
                    .criteria
                    .push(super::model::Criterion { line: piece.line, text: piece.words.plain().to_owned() });
            }
            // The line that only introduces the list says nothing of its own.
            Shape::Text if piece.words.plain().ends_with(':') && self.list_follows() => {}
            _ => return,
        }
        self.take(piece);
    }

    /// Phases that name no units span those that stand in them; weeks that nothing else promises stand in the title.
    fn finish(&mut self) {
        if self.path.headline.weeks.is_none()
            && self.path.unit == UnitKind::Week
            && let Some(weeks) = super::hours::weeks(&self.path.title)
        {
            self.path.headline.weeks = Some(weeks.range);
            self.places.headline_line = self.places.headline_line.or(self.path.title_line);
        }
        let ends: Vec<u32> = self.path.phases.iter().skip(1).map(|p| p.line).chain([u32::MAX]).collect();
        for (phase, end) in self.path.phases.iter_mut().zip(ends) {
            if phase.from == 0 && phase.to == 0 {
                let inside = || self.path.units.iter().filter(|u| u.line > phase.line && u.line < end);
                phase.from = inside().map(|u| u.from).min().unwrap_or(0);
                phase.to = inside().map(|u| u.to).max().unwrap_or(0);
            }
        }
        self.path.collections.retain(|collection| !collection.entries.is_empty());
        if let Some(quiz) = &mut self.path.quiz {
            quiz::close(quiz);
        }
        if self.path.quiz.as_ref().is_some_and(|q| q.skills.is_empty() && q.placements.is_empty()) {
            self.path.quiz = None;
        }
    }
}

/// Whether a bold label announces what something is for.
fn is_goal(label: &str) -> bool {
    super::lexicon::says(
        &label.to_lowercase(),
        &[
            "goal",
            "goals",
            "objective",
            "objectives",
            "ziel",
            "ziele",
            "objetivo",
            "objetivos",
            "objectif",
            "цель",
            "目标",
            "目標",
            "목표",
        ],
    )
}

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
mod marks;
pub mod tables;

use super::labels;
use super::lexicon::Rank;
use super::model::{Range, UnitKind};
use super::pieces::{Piece, Shape};
use super::words::title;
use marks::{Carrier, Mark, Seen};
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
    /// By piece: where an item's content ends.
    item_ends: Vec<u32>,
    /// Runs of units whose numbers begin anew; more than one may be several plans.
    pub runs: Vec<Run>,
}

impl Outline {
    /// The piece behind an item's content.
    pub fn item_end(&self, at: usize) -> usize {
        self.item_ends.get(at).map_or(at + 1, |end| *end as usize)
    }
}

/// Units that number on from each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The line of its first unit.
    pub line: u32,
    /// The line of the heading that it stands below; its first unit's, where there is none.
    pub from: u32,
    /// The last line of what stands below that heading.
    pub to: u32,
    /// The heading that it stands below.
    pub name: Option<String>,
    /// Whether that heading is numbered itself ("Module 2"): then the run is a part of one plan.
    pub numbered: bool,
}

/// A group of places that could be the units.
#[derive(Debug, Clone)]
struct System {
    kind: UnitKind,
    /// Indices into the marks, in order of the document.
    members: Vec<usize>,
    value: f64,
    /// Where each member ends: at its own end or at the next member.
    ends: Vec<usize>,
    /// How many lines its places cover.
    lines: u32,
    weekday: bool,
}

/// Finds the document's structure.
pub fn outline(pieces: &[Piece]) -> Outline {
    let seen = marks::see(pieces);
    let mut outline = Outline::default();
    let systems = systems(pieces, &seen);
    let chosen = choice::choose(&seen, &systems);
    match chosen.map(|at| &systems[at]) {
        Some(system) => fill(&mut outline, pieces, &seen, system),
        None => fallback::fill(&mut outline, pieces, &seen),
    }
    outline.runs = runs(&outline, pieces, &seen);
    outline.tables = seen.tables;
    outline.item_ends = seen.item_ends;
    outline
}

/// The best group of each kind of unit, with what fills its gaps.
fn systems(pieces: &[Piece], seen: &Seen) -> Vec<System> {
    let mut groups: BTreeMap<(u8, Rank, bool, Sort), Vec<usize>> = BTreeMap::new();
    let first_heading = pieces.iter().position(|p| matches!(p.shape, Shape::Heading(1)));
    for (at, mark) in seen.marks.iter().enumerate() {
        // The first heading of level 1 is the document's title unless others of its sort follow.
        let only = Some(mark.at) == first_heading
            && seen.marks.iter().filter(|m| m.carrier == Carrier::Heading(1) && m.kind == mark.kind).count()
                < 2;
        if only || is_block(seen, at) {
            continue;
        }
        let sort = Sort {
            carrier: mark.carrier,
            clean: mark.clean,
            trailing: mark.trailing,
            aside: mark.aside,
            indent: item_indent(mark),
        };
        groups.entry((kind_order(mark.kind), mark.rank, mark.weekday, sort)).or_default().push(at);
    }
    join_tables(pieces, seen, &mut groups);
    let mut best: BTreeMap<(u8, Rank, bool), Vec<Candidate>> = BTreeMap::new();
    for ((kind, rank, weekday, sort), members) in groups {
        let members = single_run(pieces, seen, members, &sort);
        let value = choice::value(seen, &members, &sort);
        best.entry((kind, rank, weekday)).or_default().push((value, sort.carrier, members));
    }
    let mut systems: Vec<System> = Vec::new();
    for ((_, _, weekday), mut candidates) in best {
        candidates.sort_by(|(a, ..), (b, ..)| b.total_cmp(a));
        let Some((value, _, primary)) = candidates.first().cloned() else { continue };
        let mut members = primary;
        // Headings fill gaps before lines and rows do: what only mentions a number comes last.
        let mut others: Vec<_> = candidates.drain(1..).collect();
        others.sort_by_key(|(_, carrier, _)| *carrier);
        for (.., others) in &others {
            complete(seen, &mut members, others);
        }
        let Some(first) = members.first() else { continue };
        let kind = seen.marks[*first].kind;
        let nexts = members.iter().skip(1).map(|m| seen.marks[*m].at).chain([usize::MAX]);
        let ends: Vec<usize> =
            members.iter().zip(nexts).map(|(m, next)| seen.marks[*m].end.min(next)).collect();
        let lines = members.iter().zip(&ends).map(|(m, end)| covered(pieces, seen.marks[*m].at, *end)).sum();
        systems.push(System { kind, members, value, ends, lines, weekday });
    }
    systems
}

/// A group: how well it would do, what carries its places, and the places.
type Candidate = (f64, Carrier, Vec<usize>);

/// What makes places a group beside their noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Sort {
    carrier: Carrier,
    clean: bool,
    trailing: bool,
    aside: bool,
    indent: u16,
}

/// Items are told apart by their indentation; other places by what carries them.
fn item_indent(mark: &Mark) -> u16 {
    if matches!(mark.carrier, Carrier::Item(_)) { mark.indent } else { 0 }
}

fn kind_order(kind: UnitKind) -> u8 {
    match kind {
        UnitKind::Week => 0,
        UnitKind::Day => 1,
        UnitKind::Module => 2,
        UnitKind::Phase => 3,
    }
}

/// Tables that number on, or begin anew below numbered headings ("Module 2"), are one group.
fn join_tables(pieces: &[Piece], seen: &Seen, groups: &mut BTreeMap<(u8, Rank, bool, Sort), Vec<usize>>) {
    type Key = (u8, Rank, bool, Sort);
    let keys: Vec<Key> =
        groups.keys().filter(|key| matches!(key.3.carrier, Carrier::Row(_))).copied().collect();
    let mut open: BTreeMap<(u8, Rank, bool), Key> = BTreeMap::new();
    for key in keys {
        let sort = (key.0, key.1, key.3.aside);
        let Some(before) = open.get(&sort).copied() else {
            open.insert(sort, key);
            continue;
        };
        let ends = |at: Option<&usize>| at.map(|at| &seen.marks[*at]);
        let (last, first) = (ends(groups[&before].last()), ends(groups[&key].first()));
        let (Some(last), Some(first)) = (last, first) else { continue };
        let labelled = |mark: &Mark| {
            mark.parent.is_some_and(|at| {
                labels::label(pieces[at].words.plain()).is_some_and(|l| l.kind != mark.kind)
            })
        };
        let on = first.from == last.to.saturating_add(1);
        let anew = first.from <= 1 && first.parent != last.parent && labelled(first) && labelled(last);
        if on || anew {
            let rows = groups.remove(&key).unwrap_or_default();
            groups.entry(before).or_default().extend(rows);
        } else {
            // Another table of the same numbers is a group of its own.
            open.insert(sort, before);
        }
    }
}

/// Items and lines that begin their numbers again repeat the plan, unless numbered headings part them: the longest run
/// counts. Headings may begin again ("Phase 1" of each path).
fn single_run(pieces: &[Piece], seen: &Seen, members: Vec<usize>, sort: &Sort) -> Vec<usize> {
    if matches!(sort.carrier, Carrier::Heading(_)) {
        return heading_runs(seen, members);
    }
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for at in members {
        let mark = &seen.marks[at];
        let continues = runs.last().and_then(|run| run.last()).is_some_and(|last| {
            let last = &seen.marks[*last];
            let labelled = |mark: &Mark| {
                mark.parent.is_some_and(|at| {
                    labels::label(pieces[at].words.plain()).is_some_and(|l| l.kind != mark.kind)
                })
            };
            mark.from > last.from
                || mark.between
                || mark.parent != last.parent && labelled(mark) && labelled(last)
        });
        if !continues {
            runs.push(Vec::new());
        }
        if let Some(run) = runs.last_mut() {
            run.push(at);
        }
    }
    // Of equal runs the first is the plan.
    let longest = runs.iter().map(Vec::len).max().unwrap_or(0);
    runs.into_iter().find(|run| run.len() == longest).unwrap_or_default()
}

/// Headings may begin their numbers again ("Phase 1" of each path). A run that only groups the numbers of the first
/// ("Week 1-2", "Week 3-4" over case studies) is no second plan.
fn heading_runs(seen: &Seen, members: Vec<usize>) -> Vec<usize> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for at in members {
        let mark = &seen.marks[at];
        let last = runs.last().and_then(|run| run.last()).map(|last| &seen.marks[*last]);
        if last.is_none_or(|last| mark.from <= last.from && mark.from <= 1 && mark.parent != last.parent) {
            runs.push(Vec::new());
        }
        if let Some(run) = runs.last_mut() {
            run.push(at);
        }
    }
    let spans =
        |run: &Vec<usize>| run.iter().filter(|at| seen.marks[**at].to > seen.marks[**at].from).count();
    let single = |run: &Vec<usize>| spans(run) * 2 <= run.len();
    let plain = runs.iter().any(&single);
    runs.into_iter().filter(|run| !plain || single(run) || run.len() == 1).flatten().collect()
}

/// Adds places whose numbers the system lacks and whose place in the document agrees with their number.
fn complete(seen: &Seen, members: &mut Vec<usize>, others: &[usize]) {
    let same_carrier = |mark: &Mark| members.first().is_some_and(|i| seen.marks[*i].carrier == mark.carrier);
    let mut added: Vec<usize> = Vec::new();
    for at in others {
        let mark = &seen.marks[*at];
        if mark.trailing || mark.aside || !mark.clean && !same_carrier(mark) {
            continue;
        }
        let place = members.partition_point(|other| seen.marks[*other].at < mark.at);
        let before = place.checked_sub(1).and_then(|i| members.get(i)).map(|i| &seen.marks[*i]);
        // What was added just now counts as well, where it lies nearer.
        let recent = added.last().map(|i| &seen.marks[*i]).filter(|r| before.is_none_or(|b| r.at > b.at));
        let before = recent.or(before);
        let after = members.get(place).map(|i| &seen.marks[*i]);
        let open = mark.open && after.is_none();
        let fits = before.is_none_or(|b| if open { b.to <= mark.from } else { b.to < mark.from })
            && after.is_none_or(|a| a.from > mark.to);
        // Behind the last or before the first it must go on counting; further off it is another matter.
        let on = before.is_some_and(|b| mark.from <= b.to.saturating_add(1));
        let up = after.is_some_and(|a| a.from <= mark.to.saturating_add(2));
        if fits && (on || up || before.is_some() && after.is_some()) {
            added.push(*at);
        }
    }
    members.extend(added);
    members.sort_by_key(|at| seen.marks[*at].at);
}

/// Whether a heading spans several numbers and holds places of its own kind with numbers among them: it is a part over
/// units, not a unit.
fn is_block(seen: &Seen, at: usize) -> bool {
    let mark = &seen.marks[at];
    if mark.to == mark.from || !matches!(mark.carrier, Carrier::Heading(_)) {
        return false;
    }
    let inside = seen.marks[at + 1..].iter().take_while(|other| other.at < mark.end);
    // What stands right behind it tells; a far mention is another matter.
    inside.filter(|other| other.kind == mark.kind && other.clean && !other.trailing).take(8).any(|other| {
        other.from >= mark.from && other.to <= mark.to && other.to - other.from < mark.to - mark.from
    })
}

/// How many lines the pieces from `at` to `end` cover.
fn covered(pieces: &[Piece], at: usize, end: usize) -> u32 {
    let first = pieces.get(at).map_or(0, |p| p.line);
    let last = pieces.get(end.saturating_sub(1).max(at)).map_or(0, |p| p.end);
    last.saturating_sub(first).saturating_add(1)
}

fn fill(outline: &mut Outline, pieces: &[Piece], seen: &Seen, system: &System) {
    outline.kind = system.kind;
    let marks: Vec<&Mark> = system.members.iter().map(|at| &seen.marks[*at]).collect();
    for (index, mark) in marks.iter().enumerate() {
        let next = marks.get(index + 1).map_or(usize::MAX, |next| next.at);
        outline.units.insert(
            mark.at,
            Place {
                end: mark.end.min(next),
                row: matches!(mark.carrier, Carrier::Row(_)),
                written: mark.written.clone(),
                from: mark.from,
                to: mark.to,
                title: mark.title.clone(),
                stated: mark.stated,
            },
        );
    }
    for mark in &seen.marks {
        let heading = matches!(mark.carrier, Carrier::Heading(_));
        if mark.kind != system.kind
            || !heading
            || !mark.clean
            || mark.trailing
            || outline.units.contains_key(&mark.at)
        {
            continue;
        }
        let mut inside = outline.units.range(mark.at + 1..mark.end.max(mark.at + 1)).map(|(_, unit)| unit);
        if inside.any(|unit| unit.from >= mark.from && unit.to <= mark.to) {
            outline.blocks.insert(mark.at, (mark.title.clone(), mark.from, mark.to));
        }
    }
    siblings(outline, pieces, seen, &marks);
    implied(outline, pieces, seen);
}

/// Numbered headings of other names between the units, at their level and below the same heading ("Workshop 1"
/// between modules 2 and 3), are units too.
fn siblings(outline: &mut Outline, pieces: &[Piece], seen: &Seen, marks: &[&Mark]) {
    let (Some(first), Some(last)) = (marks.first(), marks.last()) else { return };
    let Carrier::Heading(level) = first.carrier else { return };
    let mut found = Vec::new();
    for (offset, piece) in pieces[first.at..last.at].iter().enumerate() {
        let at = first.at + offset;
        if piece.shape != Shape::Heading(level)
            || outline.units.contains_key(&at)
            || outline.blocks.contains_key(&at)
        {
            continue;
        }
        let text = title(piece.words.plain());
        let word: usize = text.chars().take(24).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
        let numbered = text.get(word..).map(str::trim_start).and_then(super::numbers::leading);
        let Some(number) =
            numbered.filter(|n| word > 0 && n.rest.trim_start().starts_with([':', '-', '–', '—', '.']))
        else {
            continue;
        };
        let Some((_, unit)) = outline.units.range(..at).next_back() else { continue };
        if labels::milestone(&text).is_some() {
            continue;
        }
        let written = text[..text.len() - number.rest.len()].trim().to_owned();
        let (name, length) = super::hours::split(number.rest);
        let name = title(name.trim_start_matches([' ', ':', '-', '–', '—', '.']));
        let end = seen.section_end.get(at).copied().unwrap_or(at + 1);
        let place = Place {
            end,
            row: false,
            written,
            from: unit.to,
            to: unit.to,
            title: name,
            stated: length.map(|l| l.range),
        };
        found.push((at, place));
    }
    outline.units.extend(found);
}

/// A phase without units beside phases with units is one itself, where the numbers leave room for it: "Phase 1" before
/// the first "Week 2".
fn implied(outline: &mut Outline, pieces: &[Piece], seen: &Seen) {
    let phases: Vec<&Mark> = seen
        .marks
        .iter()
        .filter(|m| m.kind == UnitKind::Phase && m.clean && matches!(m.carrier, Carrier::Heading(_)))
        .filter(|m| !outline.units.contains_key(&m.at))
        .collect();
    if outline.kind == UnitKind::Phase || phases.len() < 2 {
        return;
    }
    let full = phases.iter().filter(|p| outline.units.range(p.at..p.end).next().is_some()).count();
    if full * 2 < phases.len() {
        return;
    }
    let mut found = Vec::new();
    for phase in phases {
        if phase.end <= phase.at + 1 || outline.units.range(phase.at..phase.end).next().is_some() {
            continue;
        }
        let before = outline.units.range(..phase.at).next_back().map(|(_, unit)| unit.to);
        let Some(after) = outline.units.range(phase.end..).next().map(|(_, unit)| unit.from) else {
            continue;
        };
        let from = before.map_or(1, |last| last.saturating_add(1));
        if from < after {
            let (name, _) = labels::named_units(&phase.title);
            let name = if title(&name).is_empty() { title(pieces[phase.at].words.plain()) } else { name };
            let without = name.rfind('(').map_or(name.clone(), |open| title(&name[..open]));
            let to = after - 1;
            let numbers = if from == to { from.to_string() } else { format!("{from}-{to}") };
            let written = format!("{} {numbers}", marks::noun_of(outline.kind));
            found.push((
                phase.at,
                Place { end: phase.end, row: false, written, from, to, title: without, stated: phase.stated },
            ));
        }
    }
    outline.units.extend(found);
}

/// The runs of the units: where their numbers begin again, another plan or another part begins.
fn runs(outline: &Outline, pieces: &[Piece], seen: &Seen) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut last: Option<u32> = None;
    for (at, unit) in &outline.units {
        if last.is_none_or(|number| unit.from <= number && unit.from <= 1) {
            let mark = seen
                .marks
                .get(seen.marks.partition_point(|mark| mark.at < *at))
                .filter(|mark| mark.at == *at);
            let above = mark.and_then(|mark| mark.parent).and_then(|parent| pieces.get(parent));
            let name = above.map(|piece| title(piece.words.plain()));
            let numbered = name.as_deref().is_some_and(|name| labels::label(name).is_some());
            let line = pieces.get(*at).map_or(1, |p| p.line);
            let end =
                mark.and_then(|mark| mark.parent).and_then(|parent| seen.section_end.get(parent)).copied();
            // The heading of another section begins on the line behind.
            let to = end.and_then(|end| pieces.get(end)).map_or(u32::MAX, |next| next.line.saturating_sub(1));
            runs.push(Run { line, from: above.map_or(line, |piece| piece.line), to, name, numbered });
        }
        last = Some(unit.to);
    }
    runs
}

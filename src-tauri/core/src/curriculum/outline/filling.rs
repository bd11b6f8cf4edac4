//! The chosen group as the outline's units, with what stands among them and counts too: numbered headings of other
//! names at their level, and phases that stand for the numbers before or between them.

use super::super::labels;
use super::super::milestones;
use super::super::model::UnitKind;
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::marks::{self, Carrier, Mark, Seen};
use super::systems::System;
use super::{Outline, Place};

/// Makes the members of `system` the units of `outline`, and the headings over several of them its blocks.
pub fn fill(outline: &mut Outline, pieces: &[Piece], seen: &Seen, system: &System) {
    outline.kind = system.kind;
    let marks: Vec<&Mark> = system.members.iter().map(|at| &seen.marks[*at]).collect();
    if below_headings(pieces, &marks) {
        for mark in &marks {
            let Some((at, end, title)) = heading_above(pieces, seen, mark) else { continue };
            let (from, to, stated) = (mark.from, mark.to, mark.stated);
            let written = mark.written.clone();
            outline.units.insert(at, Place { end, row: false, written, from, to, title, stated });
        }
        return;
    }
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
                title: without_reach(mark),
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

/// Whether the places are lines that stand right below a heading each ("## Clay", "_Week 1, 6 lessons_"): then the
/// headings are the units, and the lines say their numbers.
fn below_headings(pieces: &[Piece], marks: &[&Mark]) -> bool {
    let plain = |mark: &&&Mark| {
        let line = matches!(mark.carrier, Carrier::Plain | Carrier::Bold);
        let heading = mark.at.checked_sub(1).and_then(|at| pieces.get(at));
        line && heading.is_some_and(|piece| matches!(piece.shape, Shape::Heading(_)))
    };
    marks.len() >= 3 && marks.iter().filter(plain).count() == marks.len()
}

/// The heading right above a line: its piece, the end of its section, and its title without a number.
fn heading_above(pieces: &[Piece], seen: &Seen, mark: &Mark) -> Option<(usize, usize, String)> {
    let at = mark.at.checked_sub(1)?;
    let text = pieces.get(at)?.words.plain();
    let label = labels::label(text).filter(|label| label.clean && !label.rest.is_empty());
    let name = label.map_or_else(|| title(text), |label| label.rest);
    Some((at, seen.reach.end(at), name))
}

/// A phase's title without the weeks that it spans: "Foundations (Weeks 1-4)".
fn without_reach(mark: &Mark) -> String {
    match labels::trailing(&mark.title) {
        Some((name, reach)) if reach.kind != mark.kind && !name.is_empty() && !mark.trailing => name,
        _ => mark.title.clone(),
    }
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
        let numbered = text.get(word..).map(str::trim_start).and_then(super::super::numbers::leading);
        let Some(number) =
            numbered.filter(|n| word > 0 && n.rest.trim_start().starts_with([':', '-', '–', '—', '.']))
        else {
            continue;
        };
        let Some((_, unit)) = outline.units.range(..at).next_back() else { continue };
        if milestones::announced(&text).is_some() {
            continue;
        }
        let written = text[..text.len() - number.rest.len()].trim().to_owned();
        let (name, length) = super::super::hours::split(number.rest);
        let name = title(name.trim_start_matches([' ', ':', '-', '–', '—', '.']));
        let end = seen.reach.end(at);
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

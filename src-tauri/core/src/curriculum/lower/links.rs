//! Where the links of a line go: into the items of the work that they stand in, and where nothing can hold them, into a
//! note. None is lost, however many stand in one line.

use super::super::address;
use super::super::appointment;
use super::super::model::{Activity, Item};
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, remark};
use super::Walk;
use std::collections::{HashMap, HashSet};

/// A resource with its link in front, or a topic in the author's words.
pub(super) fn item(words: &Words, line: u32) -> Item {
    match words.link_lead() {
        Some((text, rest, target)) => {
            Item { line, text: text.to_owned(), note: remark(rest), target: Some(target.to_owned()) }
        }
        None => Item {
            line,
            text: words.plain().to_owned(),
            note: None,
            target: words.targets().first().map(ToString::to_string),
        },
    }
}

/// Adds what a line lists: the resource or topic that it is, and each further link in it as one of its own.
pub(super) fn add(items: &mut Vec<Item>, words: &Words, line: u32) {
    let mut first = item(words, line);
    let written = words.plain().contains("://");
    if words.targets().len() < 2 && !written {
        items.push(first);
        return;
    }
    let mut others = further(words, line, first.target.as_deref());
    if first.target.is_none() && !others.is_empty() {
        first.target = others.remove(0).target;
    }
    items.push(first);
    items.append(&mut others);
}

/// The links of a line but for the first that leads to `known`, and the addresses written out in it.
fn further(words: &Words, line: u32, known: Option<&str>) -> Vec<Item> {
    let mut known = known;
    let mut found: Vec<Item> = Vec::new();
    for (name, target) in words.links() {
        if known.is_some_and(|known| known == target) {
            known = None;
        } else if leads_on(target) {
            let text = if name.is_empty() { target.to_owned() } else { name.into_owned() };
            found.push(Item { line, text, note: None, target: Some(target.to_owned()) });
        }
    }
    for (_, written) in address::written(words.plain()) {
        // "<https://a.example>" is a link already, and so is an address that is a link's words.
        if !words.links().any(|(name, target)| target == written || name.contains(written)) {
            let text = written.to_owned();
            found.push(Item { line, text: text.clone(), note: None, target: Some(text) });
        }
    }
    found
}

/// Whether a target leads anywhere but to a place of the document itself.
fn leads_on(target: &str) -> bool {
    !target.is_empty() && !target.starts_with('#')
}

/// How many links stand in some pieces, each occurrence counted.
pub(super) fn count(pieces: &[Piece]) -> u32 {
    let count = |piece: &Piece| all_words(piece).map(|words| words.targets().len()).sum::<usize>();
    u32::try_from(pieces.iter().map(count).sum::<usize>()).unwrap_or(u32::MAX)
}

/// The words of a piece; of a row, those of its cells.
pub(super) fn all_words(piece: &Piece) -> impl Iterator<Item = &Words> {
    let cells: &[Words] = if let Shape::Row { cells, .. } = &piece.shape { cells } else { &[] };
    std::iter::once(&piece.words).chain(cells)
}

/// Links of the lines that name or introduce work, each with the line of its work, and those of the unit's own line.
#[derive(Debug, Default)]
pub(super) struct LeadLinks {
    work: Vec<(u32, Item)>,
    own: Vec<Item>,
}

impl LeadLinks {
    /// Notes the links of a piece that says something of the work on `line`.
    pub(super) fn note(&mut self, line: u32, piece: &Piece) {
        for words in all_words(piece) {
            if !words.targets().is_empty() || words.plain().contains("://") {
                let links = further(words, piece.line, None);
                self.work.extend(links.into_iter().map(|link| (line, link)));
            }
        }
    }

    /// Notes the links of a unit's own line, for the work that stands for all of it.
    pub(super) fn note_own(&mut self, piece: &Piece) {
        let links = further(&piece.words, piece.line, None);
        self.own.extend(links);
    }

    /// Puts them in front of the items of their work, where these do not hold them.
    pub(super) fn hand_over(self, activities: &mut [Activity]) {
        if let Some(implied) = activities.iter_mut().find(|activity| activity.implied) {
            implied.items.splice(0..0, self.own);
        }
        let mut links = self.work.into_iter().peekable();
        for activity in activities {
            // Work that was none has no links here any more.
            while links.next_if(|(line, _)| *line < activity.line).is_some() {}
            let mut at = 0;
            while let Some((_, link)) = links.next_if(|(line, _)| *line == activity.line) {
                let same = |item: &Item| item.line == link.line && item.target == link.target;
                if !activity.items.iter().take(at + 8).any(same) {
                    activity.items.insert(at, link);
                    at += 1;
                }
            }
        }
    }
}

impl Walk<'_> {
    /// Lines whose links or pictures nothing holds become notes as well.
    pub(super) fn keep_links(&mut self) {
        let linked =
            |piece: &&Piece| piece.beyond || all_words(piece).any(|words| !words.targets().is_empty());
        let held = self.held_links();
        let events = self.path.events.iter();
        let joined: HashMap<u32, &str> =
            events.filter_map(|event| Some((event.line, event.link.as_deref()?))).collect();
        let lost = |piece: &&Piece| {
            let leads = |target: &str| leads_on(target) && !held.contains(&(piece.line, target));
            piece.beyond || all_words(piece).flat_map(Words::targets).any(|target| leads(target))
        };
        let lines: Vec<(u32, u32)> = self
            .pieces
            .iter()
            .filter(linked)
            .filter(|piece| self.taken.get(piece.line as usize).copied().unwrap_or(false))
            .filter(lost)
            .filter(|piece| !joins(&joined, piece))
            .map(|piece| (piece.line, piece.end))
            .collect();
        for (from, to) in lines {
            self.mark(from, to, false);
        }
    }

    /// The links that the path holds, with their lines.
    fn held_links(&self) -> HashSet<(u32, &str)> {
        let work = self.path.units.iter().flat_map(|unit| &unit.activities).flat_map(|work| &work.items);
        let items = work.map(|item| (item.line, item.target.as_deref()));
        let shelf = self.path.collections.iter().flat_map(|collection| &collection.entries);
        let entries = shelf.map(|entry| (entry.line, entry.target.as_deref()));
        items.chain(entries).filter_map(|(line, target)| Some((line, target?))).collect()
    }
}

/// Whether the only link of a piece is where an event on its line is joined.
fn joins(joined: &HashMap<u32, &str>, piece: &Piece) -> bool {
    let Some(link) = joined.get(&piece.line).filter(|_| !piece.beyond) else { return false };
    let mut targets = all_words(piece).flat_map(Words::targets).filter(|target| leads_on(target));
    let one = targets.next().is_some() && targets.next().is_none();
    one && all_words(piece).find_map(appointment::link).as_deref() == Some(*link)
}

//! Work that stands right under a unit, without an activity of its own: bullets and plain text.
//!
//! A bullet with hours is an activity of those hours. All others are the items of one activity named as the unit,
//! which takes what the bullets leave of the unit's budget. Where a unit has named activities, what stands before
//! the first of them is a note.

use super::super::hours::{self, Length};
use super::super::model::{Activity, ActivityKind, Item, Range, Unit};
use super::super::pieces::{Piece, Shape};
use super::super::words::{has_word, remark, title};
use super::Walk;
use super::unit::{BUDGET, item};
use crate::ids::ActivityId;

/// What was found right under one unit.
#[derive(Debug, Default)]
pub(super) struct Loose {
    /// Lines of the bullets that became activities, in order.
    timed: Vec<u32>,
    /// The depth of the last of them.
    depth: u8,
    /// The bullets without hours.
    items: Vec<Item>,
    /// The pieces' line ranges, to give them back.
    lines: Vec<(u32, u32)>,
    /// The first line of plain text.
    text: Option<(u32, String)>,
}

impl Loose {
    fn only_timed(&self, unit: &Unit) -> bool {
        unit.activities.iter().all(|activity| self.timed.binary_search(&activity.line).is_ok())
    }
}

impl Walk<'_> {
    /// A bullet; false where it belongs to an activity.
    pub(super) fn loose_item(&mut self, piece: &Piece) -> bool {
        let Shape::Item { depth, .. } = piece.shape else { return false };
        let (Some(unit), Some(loose)) = (self.path.units.last_mut(), self.loose.last_mut()) else {
            return false;
        };
        let inside = loose.timed.last().is_some_and(|line| {
            depth > loose.depth && loose.items.last().is_none_or(|item| item.line < *line)
        });
        if inside || !loose.only_timed(unit) {
            return false;
        }
        let plain = piece.words.plain();
        let Some((name, length)) = timed(&plain) else {
            loose.items.push(item(&piece.words, piece.line));
            loose.lines.push((piece.line, piece.end));
            self.take(piece);
            return true;
        };
        let budget = name.split([':', '：']).next().unwrap_or_default().to_lowercase();
        if unit.stated_minutes.is_none() && has_word(&budget, &BUDGET) {
            unit.stated_minutes = Some(length.range);
            unit.stated_line = Some(piece.line);
            self.take(piece);
            return true;
        }
        loose.timed.push(piece.line);
        loose.depth = depth;
        self.push_activity(&name, Some(length.range), None, piece);
        if let Some(activity) = self.path.units.last_mut().and_then(|unit| unit.activities.last_mut())
            && let Some(target) = piece.words.targets.first()
        {
            let target = Some(target.clone());
            activity.items.push(Item { line: piece.line, text: name, note: None, target });
        }
        true
    }

    /// A line of text; false where it belongs to an activity.
    pub(super) fn loose_text(&mut self, piece: &Piece) -> bool {
        let (Some(unit), Some(loose)) = (self.path.units.last(), self.loose.last_mut()) else { return false };
        if !loose.only_timed(unit) {
            return false;
        }
        let text = piece.words.plain();
        if loose.text.is_none() && !text.is_empty() {
            loose.text = Some((piece.line, text));
        }
        true
    }

    /// Makes one activity of each unit's loose bullets or, where a unit has nothing else, of its text or its title.
    pub(super) fn close_loose(&mut self) {
        let loose = std::mem::take(&mut self.loose);
        for (at, loose) in loose.into_iter().enumerate() {
            let Some(unit) = self.path.units.get_mut(at) else { break };
            if !loose.only_timed(unit) {
                for (from, to) in loose.lines {
                    self.mark(from, to, false);
                }
                continue;
            }
            if loose.items.is_empty() && !unit.activities.is_empty() {
                continue;
            }
            let text = loose.text.filter(|_| loose.items.is_empty());
            let line = loose.items.first().map(|i| i.line).or(text.as_ref().map(|t| t.0));
            let activity = Activity {
                id: ActivityId::new(""),
                line: line.unwrap_or(unit.line),
                title: if unit.title.is_empty() { unit.label.clone() } else { unit.title.clone() },
                kind: ActivityKind::Reading,
                minutes: rest(unit),
                intro: text.as_ref().map(|(_, words)| words.clone()),
                items: loose.items,
            };
            let place = unit.activities.partition_point(|other| other.line < activity.line);
            unit.activities.insert(place, activity);
            if let Some((line, _)) = text {
                self.mark(line, line, true);
            }
        }
    }
}

/// The words and the length of a bullet that states one: "Read (2 h)", "2 h: Read".
fn timed(text: &str) -> Option<(String, Length)> {
    let (name, length) = hours::split(text);
    if let Some(length) = length {
        return (!title(&name).is_empty()).then(|| (title(&name), length));
    }
    let length = hours::find(text)
        .filter(|length| text[..length.start].trim_matches(['(', '[', '~', ' ']).is_empty())?;
    let behind = text.get(length.end..)?.trim_start_matches([')', ']', '*']).trim_start();
    if !behind.starts_with([':', '-', '–', '—', '|', '：']) {
        return None;
    }
    remark(behind).map(|name| (title(&name), length))
}

/// What a unit's activities leave of its budget; none where nothing is stated or left.
fn rest(unit: &Unit) -> Option<Range> {
    let stated = unit.stated_minutes?;
    let used = |figure: fn(Range) -> u32| {
        unit.activities.iter().filter_map(|a| a.minutes).map(figure).fold(0, u32::saturating_add)
    };
    let min = stated.min.saturating_sub(used(|range| range.min));
    let max = stated.max.map(|max| max.saturating_sub(used(Range::planned)).max(min));
    (max.unwrap_or(min) > 0).then_some(Range { min, max })
}

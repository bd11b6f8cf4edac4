//! Work that stands right under a unit, without an activity of its own: bullets and plain text.
//!
//! A bullet with hours is an activity of those hours. All others are the items of one activity named as the unit,
//! which takes what the bullets leave of the unit's budget. Where a unit has named activities, what stands before
//! the first of them is a note.

use super::super::agenda;
use super::super::dates;
use super::super::hours::{self, Length, Per};
use super::super::kinds;
use super::super::labels;
use super::super::lexicon::Rank;
use super::super::model::{Activity, ActivityKind, Item, Range, Unit, UnitKind};
use super::super::outline::tables;
use super::super::pieces::{Piece, Shape};
use super::super::words::{remark, title, unnumbered};
use super::Walk;
use super::body::Body;
use super::links::add;
use crate::ids::ActivityId;

/// What was found right under one unit.
#[derive(Debug, Default)]
pub(super) struct Loose {
    /// Lines of the bullets that became activities, in order.
    pub timed: Vec<u32>,
    /// How far the last of them is indented.
    indent: u16,
    /// The bullets without hours.
    pub items: Vec<Item>,
    /// The pieces' line ranges, to give them back.
    pub lines: Vec<(u32, u32)>,
    /// The first line of plain text.
    text: Option<(u32, String)>,
    /// The hours that a line of plain text states: "Draw your hand. (30 min)".
    said: Option<Range>,
    /// The bullets that say when they begin, and how many minutes each lasts, by piece.
    agenda: Vec<(usize, Option<u32>)>,
    /// The end of the list that was looked through for them, as a piece.
    agenda_end: usize,
    /// Lines of such bullets of which nobody knows how long they last.
    open_ends: Vec<u32>,
}

impl Loose {
    /// Whether the unit has no other work than bullets with hours.
    pub(super) fn is_alone(&self, unit: &Unit) -> bool {
        unit.activities.len() == self.timed.len()
    }

    /// A line of text right under the unit; false where it belongs to an activity.
    pub(super) fn text(&mut self, unit: &Unit, piece: &Piece, text: &str) -> bool {
        if !self.is_alone(unit) {
            return false;
        }
        if self.text.is_none() && !text.is_empty() {
            self.text = Some((piece.line, text.to_owned()));
        }
        let length = || hours::split(text).1.filter(|length| length.per == Per::Once);
        self.said = self.said.or_else(|| length().map(|length| length.range));
        true
    }
}

impl Walk<'_> {
    /// A bullet; false where it belongs to an activity.
    pub(super) fn loose_item(&mut self, body: &mut Body, at: usize) -> bool {
        let piece = &self.pieces[at];
        if !matches!(piece.shape, Shape::Item { .. }) {
            return false;
        }
        let loose = &mut body.loose;
        let inside = loose.timed.last().is_some_and(|line| {
            piece.indent > loose.indent && loose.items.last().is_none_or(|item| item.line < *line)
        });
        if inside || !loose.is_alone(&body.unit) {
            return false;
        }
        let plain = piece.words.plain();
        if at >= loose.agenda_end && agenda::start(plain).is_some() {
            (loose.agenda, loose.agenda_end) = self.course(at);
        }
        let loose = &mut body.loose;
        let part = loose.agenda.binary_search_by_key(&at, |(at, _)| *at).ok();
        if let Some((minutes, end)) =
            part.and_then(|part| Some((loose.agenda[part].1, agenda::start(plain)?.1)))
        {
            let name = agenda::subject(plain, end);
            // When all is over, and what nobody studies, stays a note.
            if !name.is_empty() && !agenda::is_end(&name) && !tables::pauses(&name) {
                self.begin(body, at, &name, minutes.map(Range::exactly));
            }
            return true;
        }
        let Some((name, length)) = timed(plain) else {
            add(&mut loose.items, &piece.words, piece.line);
            loose.lines.push((piece.line, piece.end));
            self.take(piece);
            return true;
        };
        let minutes = length.comes_to(plain, self.path.unit, body.unit.from, body.unit.to);
        self.begin(body, at, &name, Some(minutes.unwrap_or(length.range)));
        true
    }

    /// A bullet that is work by itself.
    fn begin(&mut self, body: &mut Body, at: usize, name: &str, minutes: Option<Range>) {
        let piece = &self.pieces[at];
        body.loose.timed.push(piece.line);
        body.loose.indent = piece.indent;
        if minutes.is_none() {
            body.loose.open_ends.push(piece.line);
        }
        self.start(body, name, minutes, None, at);
        if let Some(activity) = body.unit.activities.last_mut()
            && let Some(target) = piece.words.targets().first()
        {
            let (text, target) = (name.to_owned(), Some(target.to_string()));
            activity.items.push(Item { line: piece.line, text, note: None, target });
        }
    }

    /// The bullets of the list that begins at a piece, where they say when each part of a day begins: their pieces, how
    /// many minutes each lasts, and the piece behind the list.
    fn course(&self, at: usize) -> (Vec<(usize, Option<u32>)>, usize) {
        let indent = self.pieces[at].indent;
        let (mut found, mut next) = (Vec::new(), at);
        while let Some(piece) = self.pieces.get(next) {
            if !matches!(piece.shape, Shape::Item { .. }) || piece.indent != indent {
                break;
            }
            found.push((next, agenda::start(piece.words.plain()).map(|(minutes, _)| minutes)));
            next = self.outline.item_end(next).max(next + 1);
        }
        let starts: Vec<Option<u32>> = found.iter().map(|(_, start)| *start).collect();
        let lengths = agenda::lengths(&starts).unwrap_or_default();
        let parts = found.iter().zip(lengths).filter(|((_, start), _)| start.is_some());
        (parts.map(|((at, _), length)| (*at, length)).collect(), next)
    }

    /// Ends a unit: drops what turned out to be no work, makes one activity of its loose bullets or, where a unit has
    /// nothing else, of its text or its title; gives kinds and ids.
    pub(super) fn close_unit(&mut self, mut body: Body) {
        let goal = body.goal.take();
        let unit = &mut body.unit;
        if title(&unit.title).is_empty() {
            unit.title = goal.unwrap_or_else(|| unit.label.clone());
        } else if let Some(goal) = goal.filter(|_| dates::whole(&unit.title)) {
            unit.title = goal;
        }
        let mut dropped = Vec::new();
        unit.activities.retain(|activity| {
            let said = activity.minutes.is_some() || activity.intro.is_some() || !activity.items.is_empty();
            let named = |lines: &[u32]| lines.binary_search(&activity.line).is_ok();
            let work = said || named(&body.rows) || named(&body.loose.open_ends);
            if !work {
                dropped.push(activity.line);
            }
            work
        });
        for line in dropped {
            self.mark(line, line, false);
        }
        for activity in &mut unit.activities {
            activity.minutes = activity.minutes.or_else(|| summed(activity));
        }
        // "20-30 minutes a day" in front of a path of days is what each of them takes, "90 minutes each" what each session.
        let unit = &mut body.unit;
        if let Some((each, line)) = self.each_unit
            && unit.stated_minutes.is_none()
            && unit.activities.iter().all(|activity| activity.minutes.is_none())
            && body.loose.said.is_none()
            && !tables::rests(&unit.title)
        {
            unit.stated_minutes = each.of_unit(self.path.unit, unit.from, unit.to);
            unit.stated_line = unit.stated_minutes.map(|_| line);
        }
        self.without_odd_estimates(&mut body.unit);
        self.close_loose(&mut body);
        for activity in &mut body.unit.activities {
            activity.kind = kinds::of(activity);
            activity.id = self.slugs.id(self.path.unit, body.unit.from, &activity.title);
        }
        std::mem::take(&mut body.lead_links).hand_over(&mut body.unit.activities);
        for activity in &mut body.unit.activities {
            activity.items.shrink_to_fit();
        }
        body.unit.activities.shrink_to_fit();
        self.path.units.push(body.unit);
    }

    fn close_loose(&mut self, body: &mut Body) {
        let loose = std::mem::take(&mut body.loose);
        let unit = &mut body.unit;
        if !unit.activities.iter().all(|activity| loose.timed.binary_search(&activity.line).is_ok()) {
            for (from, to) in loose.lines {
                self.mark(from, to, false);
            }
            return;
        }
        if loose.items.is_empty() && !unit.activities.is_empty() {
            return;
        }
        // Nobody studies in a week of rest.
        let free = unit.stated_minutes.is_none_or(|stated| stated.planned() == 0);
        if loose.items.is_empty() && loose.text.is_none() && free && tables::rests(&unit.title) {
            return;
        }
        let text = loose.text.filter(|_| loose.items.is_empty());
        let line = loose.items.first().map(|i| i.line).or(text.as_ref().map(|t| t.0));
        let activity = Activity {
            id: ActivityId::new(""),
            line: line.unwrap_or(unit.line),
            title: unit.title.clone(),
            kind: ActivityKind::Reading,
            minutes: rest(unit).or(loose.said.filter(|_| unit.activities.is_empty())),
            intro: text.as_ref().map(|(_, words)| words.clone()),
            implied: true,
            items: loose.items,
        };
        // What most of its items say they take, where nothing else does: a table's row of days.
        let minutes = activity.minutes.or_else(|| summed(&activity).filter(|_| unit.activities.is_empty()));
        let activity = Activity { minutes, ..activity };
        let place = unit.activities.partition_point(|other| other.line < activity.line);
        unit.activities.insert(place, activity);
        if let Some((line, _)) = text {
            self.mark(line, line, true);
        }
    }
}

/// The hours of an activity that states none while most of its items do, or the only one.
fn summed(activity: &Activity) -> Option<Range> {
    let lengths: Vec<Range> = activity
        .items
        .iter()
        .filter_map(|item| {
            let whole = format!("{} {}", item.text, item.note.as_deref().unwrap_or_default());
            hours::split(whole.trim()).1.filter(|l| l.per == Per::Once).map(|l| l.range)
        })
        .collect();
    let few = lengths.len() < activity.items.len().min(2);
    if lengths.is_empty() || few || lengths.len() * 2 < activity.items.len() {
        return None;
    }
    let min = lengths.iter().fold(0_u32, |sum, range| sum.saturating_add(range.min));
    let max = lengths.iter().try_fold(0_u32, |sum, range| Some(sum.saturating_add(range.max?)));
    Some(Range { min, max })
}

/// The words and the length of a bullet that states one: "Read (2 h)", "2 h: Read".
fn timed(text: &str) -> Option<(String, Length)> {
    // "9:00 - 10:30: Loops": how long it is, the clock says.
    if let Some((minutes, end)) = hours::clock::span(text) {
        let marks = [' ', '\u{a0}', ':', '：', '-', '–', '—', '|', ')', '*', '·', '.', ','];
        let name = title(text.get(end..)?.trim_start_matches(marks));
        let length = Length { range: Range::exactly(minutes), per: Per::Once, start: 0, end };
        return (!name.is_empty() && !tables::pauses(&name)).then_some((name, length));
    }
    let (name, length) = hours::split(text);
    if let Some(length) = length {
        let name = title(&name);
        // "Lesson 2: Throwing" is called by its subject, as where lessons have headings.
        let lesson = labels::label(&name).filter(|label| {
            label.clean
                && label.kind == UnitKind::Module
                && label.rank == Rank::Piece
                && !label.rest.is_empty()
        });
        let name = lesson.map_or_else(|| unnumbered(&name).to_owned(), |label| label.rest);
        return (!name.is_empty()).then_some((name, length));
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

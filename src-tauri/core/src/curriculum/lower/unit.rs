//! Lines inside a unit: its budget, its activities, their items.

use super::super::hours;
use super::super::kinds;
use super::super::labels::Label;
use super::super::model::{Activity, ActivityKind, Item, Unit};
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, has_word, remark, title};
use super::{Section, Walk};
use crate::ids::ActivityId;

/// Words of a bold label that state the unit's own budget.
pub(super) const BUDGET: [&str; 11] = [
    "study plan",
    "time",
    "duration",
    "total",
    "weekly",
    "commitment",
    "workload",
    "effort",
    "estimated",
    "budget",
    "hours",
];

/// Words of a bold label that say something about the unit instead of being work.
const REMARKS: [&str; 16] = [
    "goal",
    "goals",
    "objective",
    "objectives",
    "focus",
    "outcome",
    "outcomes",
    "note",
    "notes",
    "tip",
    "tips",
    "theme",
    "prerequisites",
    "deliverable",
    "deliverables",
    "why",
];

/// Whether a bold label announces what something is for.
pub(super) fn is_goal(label: &str) -> bool {
    has_word(&label.to_lowercase(), &["goal", "goals", "objective", "objectives"])
}

impl Walk<'_> {
    pub(super) fn in_unit(&self) -> bool {
        self.stack.iter().any(|(_, section)| *section == Section::Unit)
    }

    pub(super) fn open_unit(&self) -> Option<&Unit> {
        self.path.units.last().filter(|_| self.in_unit())
    }

    pub(super) fn count_links(&mut self, piece: &Piece) {
        if !self.in_unit() {
            return;
        }
        let cells: usize = if let Shape::Row { cells, .. } = &piece.shape {
            cells.iter().map(|c| c.targets.len()).sum()
        } else {
            0
        };
        let count = u32::try_from(piece.words.targets.len() + cells).unwrap_or(u32::MAX);
        if let Some(unit) = self.path.units.last_mut() {
            unit.link_count = unit.link_count.saturating_add(count);
        }
    }

    pub(super) fn open_unit_at(&mut self, label: &Label, piece: &Piece) {
        let (name, length) = hours::split(&label.rest);
        self.path.units.push(Unit {
            label: label.written.clone(),
            from: label.from,
            to: label.to,
            line: piece.line,
            title: title(&name),
            stated_minutes: length.map(|l| l.range),
            stated_line: length.map(|_| piece.line),
            activities: Vec::new(),
            link_count: 0,
        });
        self.loose.push(Default::default());
        self.take(piece);
    }

    pub(super) fn open_heading_activity(&mut self, text: &str, piece: &Piece) {
        let (name, length) = hours::split(text);
        self.push_activity(&title(&name), length.map(|l| l.range), None, piece);
    }

    /// One line of a unit; `inside` where the activity is a heading, so that bold lines are parts of it.
    pub(super) fn unit_line(&mut self, piece: &Piece, inside: bool) {
        match &piece.shape {
            Shape::Item { .. } => self.item(piece),
            Shape::Text => {
                let named = piece.words.bold_lead();
                match named {
                    Some((label, rest)) if !inside => self.bold_line(&label, &rest, piece),
                    Some(_) => {}
                    None => self.intro(piece),
                }
            }
            _ => {}
        }
    }

    fn bold_line(&mut self, label: &str, rest: &str, piece: &Piece) {
        let whole = format!("{label} {rest}");
        let lower = label.to_lowercase();
        let (_, length) = hours::split(&whole);
        let own = rest.trim_start().trim_start_matches([':', '：']).trim();
        let length = length.or_else(|| hours::find(own).filter(|l| l.start == 0));
        let unset = self.path.units.last().is_some_and(|u| u.stated_minutes.is_none());
        if let Some(length) = length.filter(|_| unset && has_word(&lower, &BUDGET)) {
            if let Some(unit) = self.path.units.last_mut() {
                unit.stated_minutes = Some(length.range);
                unit.stated_line = Some(piece.line);
            }
            self.take(piece);
            return;
        }
        if has_word(&lower, &REMARKS) && length.is_none() {
            return;
        }
        // The label may hold its hours itself: "**Reading (3 h)**:".
        let (name, in_label) = hours::split(label);
        let (said, behind) = hours::split(rest);
        let minutes = in_label.or(behind).map(|l| l.range);
        let intro = remark(&said);
        if minutes.is_none() && intro.is_none() && !self.list_follows() {
            return;
        }
        self.push_activity(&title(&name), minutes, intro, piece);
    }

    pub(super) fn push_activity(
        &mut self,
        name: &str,
        minutes: Option<super::super::model::Range>,
        intro: Option<String>,
        piece: &Piece,
    ) {
        let Some(unit) = self.path.units.last_mut() else { return };
        unit.activities.push(Activity {
            id: ActivityId::new(""),
            line: piece.line,
            title: name.to_owned(),
            kind: ActivityKind::Reading,
            minutes,
            intro,
            items: Vec::new(),
        });
        self.take(piece);
    }

    fn item(&mut self, piece: &Piece) {
        if self.loose_item(piece) {
            return;
        }
        let Some(activity) = self.path.units.last_mut().and_then(|u| u.activities.last_mut()) else { return };
        activity.items.push(item(&piece.words, piece.line));
        self.take(piece);
    }

    /// A line of text in front of an activity's list introduces it; any other is a note.
    fn intro(&mut self, piece: &Piece) {
        let text = piece.words.plain();
        let introduces = text.ends_with(':') || self.list_follows();
        if self.loose_text(piece) {
            return;
        }
        let Some(activity) = self.path.units.last_mut().and_then(|u| u.activities.last_mut()) else { return };
        if introduces && activity.intro.is_none() && activity.items.is_empty() {
            activity.intro = Some(text);
            self.take(piece);
        }
    }

    /// Drops headings that turned out to be no work, then gives kinds and ids.
    pub(super) fn close_units(&mut self) {
        for unit in &mut self.path.units {
            let taken = &mut self.taken;
            unit.activities.retain(|activity| {
                let work =
                    activity.minutes.is_some() || activity.intro.is_some() || !activity.items.is_empty();
                if !work && let Some(line) = taken.get_mut(activity.line as usize) {
                    *line = false;
                }
                work
            });
        }
        self.close_loose();
        for unit in &mut self.path.units {
            for activity in &mut unit.activities {
                activity.kind = kinds::of(activity);
                activity.id = self.slugs.id(self.path.unit, unit.from, &activity.title);
            }
        }
    }
}

/// A resource with its link in front, or a topic in the author's words.
pub(super) fn item(words: &Words, line: u32) -> Item {
    match words.link_lead() {
        Some((text, rest, target)) => {
            Item { line, text, note: remark(&rest), target: Some(target.to_owned()) }
        }
        None => Item { line, text: words.plain(), note: None, target: words.targets.first().cloned() },
    }
}

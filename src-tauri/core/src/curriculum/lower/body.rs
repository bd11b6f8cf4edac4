//! One unit whole: which of its lines name work, what belongs to each, what states its budget.
//!
//! Days (or lessons) of a unit are its work where it has any (`days`). Otherwise headings, bold lines, tabs, cards and
//! the rows of tables are; bullets without any of these become the unit's own work (`loose`). Hours inside hours are
//! counted once: what stands inside work that states its hours is a part of it.

use super::super::dates;
use super::super::hours::{self, Per};
use super::super::labels;
use super::super::lexicon::{self, says};
use super::super::model::{Activity, ActivityKind, Range, Unit};
use super::super::outline::{Place, tables};
use super::super::pieces::{Piece, Shape};
use super::super::words::{remark, title, unnumbered};
use super::budget::{daily, goal};
use super::cards::card_title;
use super::links::{LeadLinks, add, count};
use super::loose::Loose;
use super::{Walk, days, rows};
use crate::ids::ActivityId;

/// Work that is being read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Open {
    /// The piece behind its last one.
    pub end: usize,
    /// Whether bold lines, tabs and cards inside are parts of it.
    pub whole: bool,
    /// The piece that opened it.
    pub at: usize,
}

/// The unit under construction.
pub(super) struct Body {
    pub unit: Unit,
    pub open: Option<Open>,
    pub loose: Loose,
    /// Bullets with bold names that are work themselves, by piece.
    pub leads: Vec<usize>,
    /// Lines of the rows and named days that are its work, in order: they are work even where they say nothing more.
    pub rows: Vec<u32>,
    /// Whether its work so far are cards or such bullets.
    pub cards: bool,
    /// The end of the list that was looked through for them, as a piece.
    pub leads_end: usize,
    /// The end of the milestone that is being read, as a piece.
    pub milestone: Option<usize>,
    /// The end of the heading that only remarks, as a piece.
    pub remarks: usize,
    /// What the unit's goal says, for units without a title.
    pub goal: Option<String>,
    /// Links of the lines that name or introduce its work.
    pub lead_links: LeadLinks,
}

impl Body {
    pub(super) fn new(unit: Unit) -> Self {
        Self {
            unit,
            open: None,
            loose: Loose::default(),
            leads: Vec::new(),
            leads_end: 0,
            cards: false,
            rows: Vec::new(),
            milestone: None,
            remarks: 0,
            goal: None,
            lead_links: LeadLinks::default(),
        }
    }
}

impl Walk<'_> {
    /// Reads the unit that begins at piece `at`.
    pub(super) fn unit(&mut self, at: usize, place: &Place) {
        let pieces = self.pieces;
        let Some(first) = pieces.get(at) else { return };
        let end = place.end.min(pieces.len()).max(at + 1);
        let mut body = Body::new(Unit {
            label: place.written.clone(),
            from: place.from,
            to: place.to,
            line: first.line,
            title: place.title.clone(),
            stated_minutes: place.stated,
            stated_line: place.stated.map(|_| first.line),
            activities: Vec::new(),
            link_count: count(&pieces[at..end]),
        });
        pieces[at..end].iter().for_each(|piece| self.name_links(piece));
        self.take(first);
        if place.row && end > at + 1 {
            self.rows_unit(&mut body, at, end);
        } else if place.row {
            self.row_unit(&mut body, first, at);
        } else {
            body.lead_links.note_own(first);
            self.inline_budget(&mut body, first);
            let days = days::find(pieces, &self.outline, self.outline.kind, at + 1..end);
            let mut waiting = days.iter().peekable();
            let mut next = at + 1;
            while next < end {
                next = match waiting.next_if(|day| day.at <= next) {
                    Some(day) => self.day(&mut body, day),
                    None if !days.is_empty() => self.beside_days(&mut body, next, end),
                    None => self.part(&mut body, next, end),
                };
            }
        }
        self.close_unit(body);
    }

    /// One piece of a unit without days; gives the next piece.
    fn part(&mut self, body: &mut Body, at: usize, end: usize) -> usize {
        let pieces = self.pieces;
        let piece = &pieces[at];
        if body.open.is_some_and(|open| open.end <= at) {
            body.open = None;
        }
        if self.in_milestone(body, at, piece) || self.sums_up(body, at, end) {
            return at + 1;
        }
        match &piece.shape {
            Shape::Heading(level) => self.heading_part(body, at, *level, end),
            _ if at < body.remarks => self.remark_line(body, piece),
            Shape::Text if piece.quoted => {}
            Shape::Text => self.text_part(body, at, end),
            Shape::Item { .. } => self.item_part(body, at, end),
            Shape::Row { head: true, .. } => return rows::table(self, body, at, end),
            _ => {}
        }
        at + 1
    }

    /// A piece between the days of a unit: its budget, its goal, a milestone, or a note.
    fn beside_days(&mut self, body: &mut Body, at: usize, end: usize) -> usize {
        let piece = &self.pieces[at];
        if self.in_milestone(body, at, piece) || self.sums_up(body, at, end) {
            return at + 1;
        }
        match &piece.shape {
            Shape::Heading(level) => {
                let taken = self.open_milestone(body, at, *level, end);
                if !taken && self.budget(body, piece) {
                    self.take(piece);
                }
            }
            Shape::Text | Shape::Item { .. } if !piece.quoted => {
                if self.budget(body, piece) || self.acceptance(body, at, end) {
                    self.take(piece);
                } else {
                    goal(body, piece);
                }
            }
            _ => {}
        }
        at + 1
    }

    fn heading_part(&mut self, body: &mut Body, at: usize, level: u8, end: usize) {
        let piece = &self.pieces[at];
        if self.open_milestone(body, at, level, end) {
            return;
        }
        let section = self.section_end(at, level, end);
        let text = piece.words.plain();
        let (name, length) = hours::split(text);
        if self.budget(body, piece) {
            self.take(piece);
            body.remarks = section;
            body.open = None;
            return;
        }
        // Inside work that states its hours, a heading is a part of it.
        if body.open.is_some_and(|open| open.whole && open.end > at) {
            return;
        }
        let lower = title(&name).to_lowercase();
        if length.is_none() && says(&lower, lexicon::REMARKS) {
            body.remarks = section;
            body.open = None;
            return;
        }
        body.remarks = 0;
        let unit = (self.path.unit, body.unit.from, body.unit.to);
        let minutes = length.and_then(|length| length.comes_to(text, unit.0, unit.1, unit.2));
        // A heading without hours over bold lines with hours, or over tabs, is only their roof.
        let roof = minutes.is_none()
            && self.pieces[at + 1..section].iter().any(|p| match &p.shape {
                Shape::Text => {
                    is_tab(p) || p.words.bold_lead().is_some() && hours::find(p.words.plain()).is_some()
                }
                _ => false,
            });
        self.start(body, unnumbered(&title(&name)), minutes, None, at);
        body.open = Some(Open { end: section, whole: !roof, at });
    }

    fn text_part(&mut self, body: &mut Body, at: usize, end: usize) {
        let piece = &self.pieces[at];
        let whole = body.open.is_some_and(|open| open.whole);
        if is_tab(piece) {
            if !whole || body.open.is_some_and(|open| is_tab(&self.pieces[open.at])) {
                let tab = tab_title(piece);
                let (name, length) = hours::split(&tab);
                self.start(body, &title(&name), length.map(|l| l.range), None, at);
                body.open = Some(Open { end, whole: true, at });
            }
            return;
        }
        if self.acceptance(body, at, end) {
            return;
        }
        match piece.words.bold_lead() {
            Some((label, rest)) if !whole => self.bold_line(body, label, rest, at, end),
            Some(_) => {
                // "**Time**: 2 h" inside work.
                if self.work_minutes(body, piece) {
                    self.take(piece);
                }
            }
            None if self.budget(body, piece) => self.take(piece),
            None => self.intro(body, at),
        }
    }

    fn bold_line(&mut self, body: &mut Body, label: &str, rest: &str, at: usize, end: usize) {
        let piece = &self.pieces[at];
        if self.budget(body, piece) {
            self.take(piece);
            return;
        }
        // "**Sprint (Weeks 7-9): 10 hours/week**" stands over the weeks to come.
        let label_units = labels::trailing(label.trim_end_matches([':', '：', ' '])).map(|(_, found)| found);
        if label_units.is_some_and(|found| found.kind == self.path.unit && found.to > body.unit.to) {
            return;
        }
        let lower = label.to_lowercase();
        // A week that is called by its dates alone gets its name from its theme.
        if body.goal.is_none() && dates::whole(&body.unit.title) && says(&lower, lexicon::GOALS) {
            goal(body, piece);
            return;
        }
        // Most lines state no hours.
        let length = hours::may_state(piece.words.plain())
            .then(|| hours::split(&format!("{label} {rest}")).1)
            .flatten();
        let own = rest.trim_start().trim_start_matches([':', '：']).trim();
        let length = length.or_else(|| hours::find(own).filter(|l| l.start == 0));
        let paced = daily(&lower) && says(&lower, lexicon::BUDGET);
        if paced || length.is_none_or(|l| l.per != Per::Once) && says(&lower, lexicon::REMARKS) {
            goal(body, piece);
            return;
        }
        // The label may hold its hours itself: "**Reading (3 h)**:".
        let (name, in_label) = hours::split(label);
        let (said, behind) = hours::split(rest);
        let unit = (self.path.unit, body.unit.from, body.unit.to);
        let whole = piece.words.plain();
        let minutes =
            in_label.or(behind).map(|l| l.comes_to(whole, unit.0, unit.1, unit.2).unwrap_or(l.range));
        let intro = remark(&said);
        // "**Duration:** Weeks 1-8" says nothing that there is to do.
        let bare = title(&lower);
        if minutes.is_none() && intro.is_some() && lexicon::BUDGET.contains(&bare.as_str()) {
            return;
        }
        let follows = self.pieces.get(at + 1).is_some_and(|next| {
            at + 1 < end
                && (matches!(next.shape, Shape::Item { .. } | Shape::Row { .. })
                    // "**Assignment**" over a line that is its link.
                    || matches!(next.shape, Shape::Text) && rest.trim_matches([':', '：', ' ']).is_empty() && next.words.link_lead().is_some())
        });
        if minutes.is_none() && intro.is_none() && !follows {
            return;
        }
        self.start(body, unnumbered(&title(&name)), minutes, intro, at);
        body.open = Some(Open { end, whole: false, at });
    }

    fn item_part(&mut self, body: &mut Body, at: usize, end: usize) {
        let piece = &self.pieces[at];
        if self.acceptance(body, at, end) || pause(piece) {
            return;
        }
        if body.open.is_none() && (body.cards || body.loose.is_alone(&body.unit)) {
            if at >= body.leads_end {
                (body.leads, body.leads_end) = self.lead_items(at, end);
            }
            let children = self.outline.item_end(at).min(end);
            let card = card_title(&piece.words).filter(|_| children > at + 1);
            if let Some(name) = card.or_else(|| body.leads.binary_search(&at).is_ok().then(String::new)) {
                return self.card(body, at, &name, children);
            }
        }
        if body.open.is_none() && self.budget(body, piece) {
            self.take(piece);
            return;
        }
        if body.open.is_none() && self.loose_item(body, at) {
            goal(body, piece);
            return;
        }
        if self.work_minutes(body, piece) {
            self.take(piece);
            return;
        }
        if let Some(activity) = body.unit.activities.last_mut() {
            add(&mut activity.items, &piece.words, piece.line);
            self.take(piece);
        }
    }

    pub(super) fn start(
        &mut self,
        body: &mut Body,
        name: &str,
        minutes: Option<Range>,
        intro: Option<String>,
        at: usize,
    ) {
        let piece = &self.pieces[at];
        body.lead_links.note(piece.line, piece);
        body.unit.activities.push(Activity {
            id: ActivityId::new(""),
            line: piece.line,
            title: name.to_owned(),
            kind: ActivityKind::Reading,
            minutes,
            intro,
            implied: false,
            items: Vec::new(),
        });
        self.take(piece);
    }

    /// A line of text in front of an activity's list introduces it; any other is a note.
    fn intro(&mut self, body: &mut Body, at: usize) {
        let piece = &self.pieces[at];
        let text = piece.words.plain();
        let introduces = text.ends_with([':', '：'])
            || matches!(self.pieces.get(at + 1).map(|p| &p.shape), Some(Shape::Item { .. }));
        if body.open.is_none() && body.loose.text(&body.unit, piece, text) {
            goal(body, piece);
            return;
        }
        // A line that is only a link is a resource like any in a list.
        let link = piece.words.link_lead().is_some_and(|(_, rest, _)| rest.trim().is_empty());
        let Some(activity) = body.unit.activities.last_mut() else { return };
        if link {
            add(&mut activity.items, &piece.words, piece.line);
            self.take(piece);
        } else if introduces && activity.intro.is_none() && activity.items.is_empty() {
            activity.intro = Some(text.to_owned());
            body.lead_links.note(activity.line, piece);
            self.take(piece);
        }
    }

    /// The piece behind a heading's section, inside a unit that ends at `end`.
    pub(super) fn section_end(&self, at: usize, level: u8, end: usize) -> usize {
        let behind = self.pieces[at + 1..end].iter();
        let length =
            behind.take_while(|p| !matches!(p.shape, Shape::Heading(other) if other <= level)).count();
        at + 1 + length
    }
}

/// Whether a line is a pause in a day's course: "10:30-10:45: Break". Nobody plans it; it stays a note.
fn pause(piece: &Piece) -> bool {
    let text = piece.words.plain();
    hours::clock::span(text).is_some_and(|(_, end)| {
        tables::pauses(
            text.get(end..).unwrap_or_default().trim_start_matches([':', '：', '-', '–', ' ', '|']),
        )
    })
}

/// Whether a piece is the title of a tab.
pub(super) fn is_tab(piece: &Piece) -> bool {
    matches!(piece.shape, Shape::Text)
        && piece.words.stretches().next().is_some_and(|s| s.text.trim_start().starts_with("=== "))
}

fn tab_title(piece: &Piece) -> String {
    let text = piece.words.plain();
    let text = text.trim_start_matches(['=', '!', '+', ' ']);
    text.trim_matches(['"', '\'']).to_owned()
}

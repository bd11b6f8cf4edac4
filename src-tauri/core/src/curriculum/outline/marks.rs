//! Every place that looks like the beginning of a numbered part, with what stands there and how far it reaches.

use super::super::dates;
use super::super::hours;
use super::super::labels;
use super::super::lexicon::{self, Rank, says};
use super::super::milestones;
use super::super::model::{Range, UnitKind};
use super::super::pieces::{Piece, Shape};
use super::super::words::{Words, title};
use super::names::Names;
use super::reach::{self, Reach};
use super::tables::{self, Columns};
use std::rc::Rc;

/// What a mark stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Carrier {
    /// A heading of that level.
    Heading(u8),
    /// A fold or a card of a site generator.
    Fold,
    /// A tab.
    Tab,
    /// A line whose label is bold.
    Bold,
    /// A list item, with a bold or linked label or without.
    Item(bool),
    /// A plain line of text.
    Plain,
    /// A row of that table, counted through the document.
    Row(u32),
}

/// One place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its piece.
    pub at: usize,
    /// The piece behind its last one, by its own carrier alone.
    pub end: usize,
    pub kind: UnitKind,
    pub rank: Rank,
    pub from: u32,
    pub to: u32,
    pub open: bool,
    pub between: bool,
    /// Whether it reads as a label and not as the beginning of another name.
    pub clean: bool,
    /// Whether it is only named in parentheses behind a title.
    pub trailing: bool,
    /// Whether it stands below a heading that announces another version of the plan.
    pub aside: bool,
    /// Whether it is a weekday's name, without a number.
    pub weekday: bool,
    pub written: String,
    pub title: String,
    pub stated: Option<Range>,
    pub carrier: Carrier,
    pub indent: u16,
    /// The piece of the heading above.
    pub parent: Option<usize>,
}

/// A table: its head's piece, its rows' pieces and its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub head: usize,
    pub end: usize,
    /// Tables of one document often have the same head.
    pub columns: Rc<Columns>,
    pub parent: Option<usize>,
}

/// What was seen in a document.
#[derive(Debug, Default)]
pub struct Seen {
    pub marks: Vec<Mark>,
    pub tables: Vec<Table>,
    /// How far headings and items reach.
    pub reach: Reach,
}

/// Looks at every piece once.
pub fn see(pieces: &[Piece]) -> Seen {
    let mut seen = Seen { reach: Reach::of(pieces), ..Seen::default() };
    let next = reach::outdents(pieces);
    let mut names = Names::default();
    // Open headings: level, piece, whether it is a table of contents, whether it is another version of the plan.
    let mut open: Vec<(u8, usize, bool, bool)> = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        if let Shape::Heading(level) = piece.shape {
            while open.last().is_some_and(|(above, ..)| *above >= level) {
                open.pop();
            }
        }
        let parent = open.last().map(|(_, at, ..)| *at);
        let contents = open.iter().any(|(.., contents, _)| *contents);
        let aside = open.iter().any(|(.., aside)| *aside);
        let place = Place { at, parent, aside };
        match &piece.shape {
            Shape::Heading(level) => {
                let lower = title(piece.words.plain()).to_lowercase();
                let reach = seen.reach.end(at);
                if milestones::announced(piece.words.plain()).is_none() && !piece.quoted {
                    place.note(&mut seen, piece, Carrier::Heading(*level), reach);
                }
                // Case studies grouped by week are a shelf; a phase of that name is a phase.
                let shelf = says(&lower, &["case study", "case studies"]) && labels::label(&lower).is_none();
                let is_contents = lexicon::CONTENTS.contains(&lower.as_str());
                open.push((
                    *level,
                    at,
                    contents || is_contents,
                    aside || says(&lower, lexicon::ALTERNATIVES) || shelf,
                ));
            }
            Shape::Row { head: true, cells } => {
                let rows: Vec<&[Words]> = pieces[at + 1..]
                    .iter()
                    .map_while(|row| match &row.shape {
                        Shape::Row { head: false, cells } => Some(&cells[..]),
                        _ => None,
                    })
                    .collect();
                let columns = Rc::new(tables::columns(&mut names, cells, &rows));
                let same = seen.tables.last().filter(|before| before.columns == columns);
                let columns = same.map_or(columns, |before| Rc::clone(&before.columns));
                let number = u32::try_from(seen.tables.len()).unwrap_or(u32::MAX);
                let first = seen.marks.len();
                let mut shared = 0;
                for (offset, cells) in rows.iter().enumerate() {
                    let place = Place { at: at + 1 + offset, ..place };
                    match seen.marks.get_mut(first..).and_then(<[Mark]>::last_mut) {
                        Some(mark) if tables::goes_on(&columns, cells, (mark.from, mark.to)) => {
                            mark.end = place.at + 1;
                            shared += 1;
                        }
                        _ => place.note_row(&mut seen, &columns, cells, Carrier::Row(number)),
                    }
                }
                // Where most weeks have several rows, none of these names the week.
                if let Some(marks) = seen.marks.get_mut(first..)
                    && shared * 2 >= marks.len()
                {
                    for mark in marks.iter_mut().filter(|mark| mark.end > mark.at + 1) {
                        mark.title = String::new();
                        mark.stated = None;
                    }
                }
                let end = at + 1 + rows.len();
                seen.tables.push(Table { head: at, end, columns, parent });
                at = end;
                continue;
            }
            // A link to a place of the document itself is a table of contents' line.
            Shape::Item { .. } | Shape::Text
                if !contents
                    && !piece.quoted
                    && !piece
                        .words
                        .targets()
                        .first()
                        .is_some_and(|target| target.len() > 1 && target.starts_with('#')) =>
            {
                let (carrier, reach) = carrier(pieces, at, &seen, &next, parent);
                place.note(&mut seen, piece, carrier, reach);
            }
            _ => {}
        }
        at += 1;
    }
    seen
}

/// What an item or a line of text would carry a mark in, and how far it would reach.
fn carrier(
    pieces: &[Piece],
    at: usize,
    seen: &Seen,
    next: &[u32],
    parent: Option<usize>,
) -> (Carrier, usize) {
    let piece = &pieces[at];
    if matches!(piece.shape, Shape::Item { .. }) {
        let marked = piece.words.bold_lead().is_some() || piece.words.link_lead().is_some();
        return (Carrier::Item(marked), seen.reach.end(at));
    }
    let first = piece.words.stretches().next().map_or("", |s| s.text.trim_start());
    let section = parent.map_or(pieces.len(), |heading| seen.reach.end(heading));
    let carrier = if first.starts_with("=== ") || first.starts_with("{% tab") || first.starts_with("{{") {
        Carrier::Tab
    } else if first.starts_with("??? ")
        || first.starts_with("???+ ")
        || first.starts_with("!!! ")
        || first.starts_with(":::")
    {
        return (Carrier::Fold, section);
    } else if piece.words.bold_lead().is_some() {
        Carrier::Bold
    } else {
        Carrier::Plain
    };
    // A bold line has no deeper headings of its own: the next one ends it, and so does the end of the box it is in.
    (carrier, next.get(at).map_or(section, |next| (*next as usize).min(section)))
}

#[derive(Clone, Copy)]
struct Place {
    at: usize,
    parent: Option<usize>,
    aside: bool,
}

impl Place {
    fn note(&self, seen: &mut Seen, piece: &Piece, carrier: Carrier, end: usize) {
        let strong = !matches!(carrier, Carrier::Plain | Carrier::Item(false));
        // Most lines begin with no word that numbers anything.
        if !strong && !labels::begins(piece.words.first()) {
            return;
        }
        let text = piece.words.plain();
        let mut push = |label: labels::Label, name: &str, trailing: bool, weekday: bool| {
            // "2 weeks, 20 h: Nets": how long it takes stands in front of its name.
            let timed = name.split_once([':', '：']).filter(|(front, _)| hours::only_lengths(front));
            let (name, length) = match timed {
                Some((front, behind)) => (behind.trim().into(), hours::find(front)),
                None => hours::split(undated(name)),
            };
            let name = name.trim_start_matches([':', '：', '-', '–', '—', ' ']).to_owned();
            // "Module 1: Nets (2 weeks, 5 hours per week)".
            let text = label.rest.clone();
            let weeks = length
                .filter(|length| length.per == hours::Per::Week && label.kind != UnitKind::Week)
                .and_then(|_| hours::weeks(&label.rest));
            let stated = match (length, weeks) {
                (Some(length), Some(weeks)) => Some(length.range.times(weeks.range)),
                (length, _) => length.and_then(|length| stated(&length, &label, &text)),
            };
            seen.marks.push(Mark {
                at: self.at,
                end,
                kind: label.kind,
                rank: label.rank,
                from: label.from,
                to: label.to,
                open: label.open,
                between: label.between,
                clean: label.clean,
                trailing,
                aside: self.aside,
                weekday,
                written: label.written,
                title: title(&name),
                stated,
                carrier,
                indent: piece.indent,
                parent: self.parent,
            });
        };
        if let Some(label) = labels::label(text) {
            // "**Day 1: Folds** — notes": what stands behind the bold label is said of it.
            let bold = piece.words.bold_lead();
            let lead = bold.or_else(|| piece.words.link_lead().map(|(lead, rest, _)| (lead, rest)));
            let lead = lead.and_then(|(lead, rest)| Some((labels::label(lead)?, rest)));
            let (name, stated) = match lead {
                // In "**Week 1 (20 h)** – Nets", the label says the hours, and what stands behind it is the title.
                Some((lead, rest)) if !title(&hours::split(&lead.rest).0).is_empty() && parted(rest) => {
                    (lead.rest, hours::split(&label.rest).1)
                }
                _ => (label.rest.clone(), None),
            };
            // "Module 1, week 2: Nets" is a week of a module.
            if let Some(inner) = labels::label(&name).filter(|inner| inner.clean && finer(inner, &label)) {
                let rest = inner.rest.clone();
                push(inner, &rest, false, false);
            }
            push(label, &name, false, false);
            if let (Some(mark), Some(length)) = (seen.marks.last_mut(), stated) {
                mark.stated = mark.stated.or(length.of_unit(mark.kind, mark.from, mark.to));
            }
            return;
        }
        if !strong {
            return;
        }
        let first = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        let length: usize =
            first.chars().take(14).take_while(|c| c.is_alphabetic() || *c == '-').map(char::len_utf8).sum();
        if let Some(day) = first.get(..length).and_then(lexicon::weekday) {
            let number = day.number_from_monday();
            let behind = first.get(length..).unwrap_or_default().trim_start();
            let short = first.chars().count() <= 60;
            let label = labels::Label {
                kind: UnitKind::Day,
                rank: Rank::Whole,
                written: title(first),
                from: number,
                to: number,
                open: false,
                between: false,
                rest: String::new(),
                clean: short && (behind.is_empty() || !behind.starts_with(char::is_lowercase)),
            };
            push(label, first, false, true);
        } else if let Carrier::Heading(_) = carrier
            && let Some((name, label)) = labels::trailing(text)
        {
            push(label, &name, true, false);
        }
    }

    fn note_row(&self, seen: &mut Seen, columns: &Columns, cells: &[Words], carrier: Carrier) {
        let Some((column, kind, rank)) = columns.index else { return };
        let Some(cell) = cells.get(column).map(Words::plain) else { return };
        let Some((from, to, open)) = tables::number(cell) else { return };
        let own = labels::label(cell);
        let subject = columns.subject.and_then(|column| cells.get(column)).map(Words::plain);
        let shared = columns.subject == Some(column);
        let name = own
            .as_ref()
            .map(|l| l.rest.clone())
            // "Week 3 (Sep 21)" names no subject where another column does.
            .filter(|rest| !rest.is_empty() && (shared || dates::at_start(rest).is_none()))
            .or(subject.map(str::to_owned))
            .unwrap_or_default();
        let (name, length) = hours::split(&name);
        let kind = own.as_ref().map_or(kind, |l| l.kind);
        seen.marks.push(Mark {
            at: self.at,
            end: self.at + 1,
            kind,
            rank,
            from,
            to,
            open,
            between: false,
            clean: true,
            trailing: false,
            aside: self.aside,
            weekday: false,
            written: own.map_or_else(
                || match title(cell.trim_end_matches('.')) {
                    // "S1" below "Semaine" is called so.
                    own if own.starts_with(char::is_alphabetic) => own,
                    own => format!("{} {own}", noun_of(kind)),
                },
                |l| l.written,
            ),
            title: title(&name),
            stated: tables::minutes(columns, cells, Some((kind, from, to)))
                .or(length.and_then(|l| l.of_unit(kind, from, to))),
            carrier,
            indent: 0,
            parent: self.parent,
        });
    }
}

/// The minutes that a length beside a label comes to.
fn stated(length: &hours::Length, label: &labels::Label, text: &str) -> Option<Range> {
    match lexicon::MONTHS.contains(&labels::noun(&label.written).as_str()) {
        true => length.of_months(label.to.saturating_sub(label.from).saturating_add(1)),
        false => length.comes_to(text, label.kind, label.from, label.to),
    }
}

/// Whether a dash or a parenthesis parts what follows from the label.
fn parted(rest: &str) -> bool {
    rest.trim_start().starts_with(['—', '–', '-', '(', '（', '|'])
}

/// A title without the dates in parentheses in front of it: "(Jan 5 - Jan 11): Nets".
fn undated(name: &str) -> &str {
    let inner = name
        .strip_prefix('(')
        .map(|rest| (rest, ')'))
        .or_else(|| name.strip_prefix('（').map(|rest| (rest, '）')));
    let Some((inside, behind)) = inner.and_then(|(rest, close)| rest.split_once(close)) else { return name };
    let dated = inside.chars().any(|c| c.is_ascii_digit()) && hours::find(inside).is_none();
    let behind = behind.trim_start();
    let rest = behind.trim_start_matches([':', '：', '-', '–', '—', '·', '|', '•', ' ']);
    if dated && behind.len() > rest.len() && !rest.is_empty() { rest } else { name }
}

/// The word that a bare number is shown with.
pub fn noun_of(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Week => "Week",
        UnitKind::Day => "Day",
        UnitKind::Module => "Module",
        UnitKind::Phase => "Phase",
    }
}

fn finer(inner: &labels::Label, outer: &labels::Label) -> bool {
    let size = |label: &labels::Label| match label.kind {
        UnitKind::Phase => 0,
        UnitKind::Module => 1,
        UnitKind::Week => 2,
        UnitKind::Day => 3,
    };
    size(inner) > size(outer) || inner.kind == outer.kind && inner.rank > outer.rank
}

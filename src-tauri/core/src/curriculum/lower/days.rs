//! Units that are parted into days, lessons or weekdays: each of them is work, everything beside them is not.

use super::super::hours;
use super::super::labels::{self, Label};
use super::super::lexicon::{self, Rank};
use super::super::model::{Range, UnitKind};
use super::super::outline::{Outline, Table, tables};
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::Walk;
use super::body::{Body, is_tab};
use super::links::add;
use chrono::Weekday;

/// One day of a unit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Day {
    /// Its piece.
    pub at: usize,
    /// The piece behind its last one.
    pub end: usize,
    title: String,
    minutes: Option<Range>,
    /// Whether it is called by what is done on it, and not by its number or weekday alone.
    named: bool,
}

/// The days among the pieces of a unit, in order; none where it has none.
pub(super) fn find(
    pieces: &[Piece],
    outline: &Outline,
    unit: UnitKind,
    range: std::ops::Range<usize>,
) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    let mut covered = 0;
    for at in range.clone() {
        let piece = &pieces[at];
        if at < covered || piece.quoted {
            continue;
        }
        let Some(Begin { name, whole, days: span }) = begin(piece, unit) else { continue };
        let own_end = match piece.shape {
            Shape::Heading(level) => {
                let behind = pieces[at + 1..range.end].iter();
                at + 1
                    + behind
                        .take_while(|p| !matches!(p.shape, Shape::Heading(other) if other <= level))
                        .count()
            }
            Shape::Item { .. } => outline.item_end(at).min(range.end),
            // Where a line's day ends is found below, in one pass over all of them.
            _ => range.end,
        };
        if matches!(piece.shape, Shape::Heading(_) | Shape::Item { .. }) {
            covered = own_end;
        }
        let (name, length) = hours::split(&name);
        // "**Monday** – 1 h reading".
        let front = hours::find(&name).filter(|found| length.is_none() && found.start == 0);
        let (name, length) = match front {
            Some(found) => (name.get(found.end..).unwrap_or_default().to_owned().into(), Some(found)),
            None => (name, length),
        };
        let own = title(name.trim_start_matches([' ', ':', '：']));
        let named = !own.is_empty() && !tables::rests(&own);
        let name = if own.is_empty() { title(&whole) } else { own };
        // "Day 1-3: Knead (1 hour a day)" is three hours.
        let minutes = length.and_then(|l| match (l.per, span) {
            (hours::Per::Once, _) => Some(l.range),
            (hours::Per::Day, Some((from, to))) => l.of_unit(UnitKind::Day, from, to),
            _ => None,
        });
        days.push(Day { at, end: own_end, title: name, minutes, named });
    }
    // A line's day ends at the next heading or block at the latest.
    let mut stop = range.start;
    for day in days.iter_mut().filter(|day| matches!(pieces[day.at].shape, Shape::Text)) {
        stop = stop.max(day.at + 1);
        while stop < range.end && !matches!(pieces[stop].shape, Shape::Heading(_) | Shape::Block) {
            stop += 1;
        }
        day.end = stop;
    }
    // A day ends where the next begins.
    for index in 1..days.len() {
        let next = days[index].at;
        days[index - 1].end = days[index - 1].end.min(next);
    }
    // A single one among other work is one line of it; one alone is the unit's work.
    let other = || {
        range.clone().any(|at| {
            days.first().is_some_and(|day| at < day.at || at >= day.end)
                && matches!(pieces[at].shape, Shape::Text | Shape::Heading(_))
                && hours::find(pieces[at].words.plain()).is_some()
        })
    };
    if days.len() == 1 && other() {
        return Vec::new();
    }
    days
}

/// What a piece that begins a day says of it.
struct Begin {
    name: String,
    whole: String,
    /// The numbers of its days, where it is told by days and not by lessons.
    days: Option<(u32, u32)>,
}

/// What a piece says that begins a day.
fn begin(piece: &Piece, unit: UnitKind) -> Option<Begin> {
    let carries = match &piece.shape {
        Shape::Heading(_) | Shape::Item { .. } => true,
        Shape::Text => {
            piece.words.bold_lead().is_some()
                || is_tab(piece)
                || is_fold(piece)
                || begins_with_weekday(piece.words.first())
        }
        _ => false,
    };
    if !carries || !labels::begins(piece.words.first()) && !begins_with_weekday(piece.words.first()) {
        return None;
    }
    let text = piece.words.plain();
    if let Some(label) = labels::label(text) {
        let finer = finer(&label, unit) && label.clean;
        let strong = !matches!(piece.shape, Shape::Item { .. })
            || label.kind == UnitKind::Day
            || piece.words.bold_lead().is_some();
        let days = (label.kind == UnitKind::Day).then_some((label.from, label.to));
        return (finer && strong).then(|| Begin { name: label.rest, whole: text.to_owned(), days });
    }
    if unit == UnitKind::Day {
        return None;
    }
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let strong =
        !matches!(piece.shape, Shape::Text | Shape::Item { .. }) || piece.words.bold_lead().is_some();
    let (days, behind) = weekdays(first, shortened)?;
    let rest = behind.strip_prefix([':', '：', '-', '–', '—', '|', ',']);
    // A line of text that begins with a day tells of it only behind a mark: "Monday: Knead".
    let plain = matches!(piece.shape, Shape::Text) && !strong;
    let named = rest.is_some() || behind.is_empty() && !plain || strong && behind.starts_with(['(', '（']);
    let name = rest.unwrap_or(behind).trim().to_owned();
    named.then(|| Begin { name, whole: title(first), days: Some((1, days)) })
}

/// How a word is told to be a weekday: written out, or short as well.
type Known = fn(&str) -> Option<Weekday>;

/// How many weekdays a text begins with, and what stands behind them: "Monday", "Lunes y miércoles", "Mo–Fr".
pub(super) fn weekdays(text: &str, known: Known) -> Option<(u32, &str)> {
    let (first, mut behind) = weekday(text, known)?;
    let (mut last, mut count) = (first.num_days_from_monday(), 1);
    loop {
        let rest = behind.trim_start();
        let list = [", ", "/", "& ", "+ ", "and ", "und ", "y ", "e ", "et ", "и ", "、", "・"];
        let range = ["-", "–", "—", "to ", "bis ", "a ", "à ", "до ", "至", "到", "～"];
        let next = |marks: &[&str]| {
            let rest = marks.iter().find_map(|mark| rest.strip_prefix(mark))?;
            weekday(rest.trim_start(), known)
        };
        if let Some((day, rest)) = next(&list) {
            (last, count, behind) = (day.num_days_from_monday(), count + 1, rest);
        } else if let Some((day, rest)) = next(&range) {
            let to = day.num_days_from_monday();
            (count, last, behind) = (count + to.saturating_sub(last), to, rest);
        } else {
            return Some((count.min(7), rest));
        }
    }
}

/// The weekday that a text begins with, and what stands behind it.
fn weekday(text: &str, known: Known) -> Option<(Weekday, &str)> {
    let length: usize =
        text.chars().take(14).take_while(|c| c.is_alphabetic() || *c == '-').map(char::len_utf8).sum();
    let word = text.get(..length)?;
    // "Monday-Friday": the hyphen belongs to no name but the Portuguese ones.
    let short = word.split('-').next().unwrap_or(word);
    [word, short].into_iter().find_map(|word| Some((known(word)?, text.get(word.len()..)?)))
}

/// Whether a piece is the title of a fold.
fn is_fold(piece: &Piece) -> bool {
    piece.words.stretches().next().is_some_and(|first| first.text.trim_start().starts_with("???"))
}

fn begins_with_weekday(text: &str) -> bool {
    weekday(text.trim_start_matches(|c: char| !c.is_alphanumeric()), shortened).is_some()
}

/// A weekday as a line begins with it: written out, or short with a capital and three letters at least ("Mon", not "Do").
fn shortened(word: &str) -> Option<Weekday> {
    let short = || word.chars().count() >= 3 && word.starts_with(char::is_uppercase);
    lexicon::weekday(word).or_else(|| lexicon::short_weekday(word).filter(|_| short()))
}

/// Whether a label parts units of that kind.
fn finer(label: &Label, unit: UnitKind) -> bool {
    match unit {
        UnitKind::Week => {
            label.kind == UnitKind::Day || label.kind == UnitKind::Module && label.rank != Rank::Whole
        }
        UnitKind::Day => label.kind == UnitKind::Module && label.rank == Rank::Piece,
        UnitKind::Module => {
            label.kind == UnitKind::Day || label.kind == UnitKind::Module && label.rank == Rank::Piece
        }
        UnitKind::Phase => matches!(label.kind, UnitKind::Day | UnitKind::Module),
    }
}

/// Whether a table's rows are days of a unit.
pub(super) fn in_table(table: &Table) -> bool {
    table.columns.day.is_some() || table.columns.index.is_some_and(|(_, kind, _)| kind == UnitKind::Day)
}

impl Walk<'_> {
    /// Reads a day with its lines; gives the piece behind it.
    pub(super) fn day(&mut self, body: &mut Body, day: &Day) -> usize {
        self.start(body, &day.title, day.minutes, None, day.at);
        let pieces = self.pieces;
        if day.named {
            body.rows.push(pieces[day.at].line);
        }
        let own = &pieces[day.at].words;
        if let (Some(activity), Some(target)) = (body.unit.activities.last_mut(), own.targets().first()) {
            let (text, note, target) = (day.title.clone(), None, Some(target.to_string()));
            activity.items.push(super::super::model::Item { line: pieces[day.at].line, text, note, target });
        }
        for piece in &pieces[day.at + 1..day.end.max(day.at + 1)] {
            if piece.quoted {
                continue;
            }
            match &piece.shape {
                Shape::Item { .. } => {
                    if self.work_minutes(body, piece) {
                        self.take(piece);
                    } else if let Some(activity) = body.unit.activities.last_mut() {
                        add(&mut activity.items, &piece.words, piece.line);
                        self.take(piece);
                    }
                }
                Shape::Text => {
                    let text = piece.words.plain();
                    if self.work_minutes(body, piece) {
                        self.take(piece);
                    } else if let Some(activity) = body.unit.activities.last_mut()
                        && activity.intro.is_none()
                        && activity.items.is_empty()
                        && !text.is_empty()
                    {
                        activity.intro = Some(text.to_owned());
                        body.lead_links.note(activity.line, piece);
                        self.take(piece);
                    }
                }
                Shape::Row { head: false, cells } => {
                    if let Some(activity) = body.unit.activities.last_mut() {
                        super::rows::add_row(&mut activity.items, cells, piece.line);
                        self.take(piece);
                    }
                }
                _ => {}
            }
        }
        day.end.max(day.at + 1)
    }
}

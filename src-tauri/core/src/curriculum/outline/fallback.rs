//! Units where nothing is numbered by a noun: courses and lessons in tables, lists counted in days.

use super::super::agenda;
use super::super::hours;
use super::super::lexicon;
use super::super::model::UnitKind;
use super::super::numbers;
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::marks::{Seen, noun_of};
use super::tables;
use super::{Outline, Place, dated, months};

/// Signs between a heading's number and its name.
const MARKS: [char; 10] = ['.', ')', ':', '：', '、', '．', ' ', '-', '–', '—'];

/// Finds units, or leaves the outline without any.
pub(super) fn fill(outline: &mut Outline, pieces: &[Piece], seen: &Seen) {
    let _ = counted(outline, pieces, seen)
        || dated::headings(outline, pieces, seen)
        || months::headings(outline, pieces, seen)
        || timed_headings(outline, pieces, seen)
        || numbered_headings(outline, pieces, seen)
        || months::rows(outline, pieces, seen)
        || rows(outline, pieces, seen)
        || dated::rows(outline, pieces, seen)
        || one_day(outline, pieces, seen);
}

/// A day by the clock that no heading calls a day ("09:00 – 10:30 Ownership", "9:00 Welcome"): the heading over all of it
/// is the unit, called what the document is called.
fn one_day(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    let Some((first, end)) = by_the_clock(pieces, seen) else { return false };
    let holds = |at: &usize| matches!(pieces[*at].shape, Shape::Heading(_)) && seen.reach.end(*at) >= end;
    let Some(at) = (0..first).rev().find(holds) else { return false };
    let own = title(pieces[at].words.plain());
    let roof = own.is_empty() || lexicon::says(&own.to_lowercase(), lexicon::AGENDAS);
    let whole = pieces.iter().find(|piece| piece.shape == Shape::Heading(1));
    let called = whole.map(|piece| title(piece.words.plain())).filter(|name| roof && !name.is_empty());
    let name = called.unwrap_or(own);
    let (name, length) = hours::split(&name);
    outline.kind = UnitKind::Day;
    let place = Place {
        end: seen.reach.end(at),
        row: false,
        written: format!("{} 1", noun_of(UnitKind::Day)),
        from: 1,
        to: 1,
        title: title(&name),
        stated: length.map(|l| l.range),
    };
    outline.units.insert(at, place);
    true
}

/// The pieces of the first table or list of at least three parts by the clock, and of those that follow it.
fn by_the_clock(pieces: &[Piece], seen: &Seen) -> Option<(usize, usize)> {
    let tables = seen.tables.iter().filter(|table| {
        let columns = &table.columns;
        (columns.clock.is_some() || columns.starts.is_some())
            && columns.subject.is_some()
            && table.end >= table.head + 4
    });
    let tables: Vec<(usize, usize)> = tables.map(|table| (table.head, table.end)).collect();
    let mut found: Option<(usize, usize)> =
        tables.first().copied().zip(tables.last()).map(|(a, b)| (a.0, b.1));
    let timed = |piece: &Piece| {
        let text = piece.words.plain();
        let item =
            matches!(piece.shape, Shape::Item { depth: 1, .. }) && !piece.quoted && piece.words.has_digit();
        item && (hours::clock::span(text).is_some() || agenda::start(text).is_some())
    };
    let mut run: Vec<usize> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece.shape {
            Shape::Item { depth: 1, .. } if timed(piece) => run.push(at),
            Shape::Item { depth, .. } if depth > 1 => {}
            // A single line without a time may stand among them.
            Shape::Item { .. } if !run.is_empty() && pieces.get(at + 1).is_some_and(&timed) => {}
            _ => {
                found = found.or_else(|| course(pieces, seen, &run));
                run.clear();
            }
        }
    }
    found.or_else(|| course(pieces, seen, &run))
}

/// Where a run of items by the clock begins and ends, if it is a course of a day.
fn course(pieces: &[Piece], seen: &Seen, run: &[usize]) -> Option<(usize, usize)> {
    let (first, last) = (*run.first()?, *run.last()?);
    let spans = run.iter().filter(|at| hours::clock::span(pieces[**at].words.plain()).is_some()).count();
    let starts: Vec<Option<u32>> =
        run.iter().map(|at| agenda::start(pieces[*at].words.plain()).map(|(minutes, _)| minutes)).collect();
    (spans >= 3 || agenda::lengths(&starts).is_some()).then(|| (first, seen.reach.end(last)))
}

/// Headings of one level that are only counted ("1. Clay", "2. Fire"), where most of what stands below them has hours:
/// a manual's chapters are counted as well, and are no plan. Who writes "01 - Clay" counts files or lessons: there a list
/// below most of them is enough.
fn numbered_headings(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    let level = |wanted: u8| {
        let mut run: Vec<(usize, u32, String)> = Vec::new();
        let mut padded = 0;
        for (at, piece) in
            pieces.iter().enumerate().filter(|(_, piece)| piece.shape == Shape::Heading(wanted))
        {
            let text = title(piece.words.plain());
            let Some(found) = numbers::leading(&text).filter(|n| n.from == n.to && n.whole) else { continue };
            let two = text.starts_with('0') || found.from > 9 && padded == run.len();
            let listed = two && found.rest.trim_start().starts_with(['-', '–', '—']);
            if !listed && !found.rest.starts_with(['.', ')', ':', '：', '、', '．']) {
                continue;
            }
            let next = run.last().map_or(1, |(_, last, _)| last.saturating_add(1));
            if found.from == next || run.is_empty() && found.from == 0 {
                let name = title(found.rest.trim_start_matches(MARKS));
                padded += usize::from(listed);
                run.push((at, found.from, name));
            }
        }
        let timed = |at: usize| {
            let end = seen.reach.end(at);
            pieces[at + 1..end].iter().any(|piece| {
                let text = piece.words.plain();
                matches!(piece.shape, Shape::Text | Shape::Item { .. } | Shape::Heading(_))
                    && hours::may_state(text)
                    && (hours::split(text).1.is_some()
                        || hours::find(text).is_some_and(|length| length.start == 0))
            })
        };
        let holds = |at: usize| {
            let end = seen.reach.end(at);
            pieces[at + 1..end].iter().any(|piece| matches!(piece.shape, Shape::Item { .. }))
        };
        let most =
            |test: &dyn Fn(usize) -> bool| run.iter().filter(|(at, ..)| test(*at)).count() * 2 >= run.len();
        let plan = most(&timed) || padded == run.len() && most(&holds);
        (run.len() >= 3 && plan).then_some(run)
    };
    let Some(run) = (1..=4).find_map(level) else { return false };
    outline.kind = UnitKind::Module;
    for (at, number, name) in run {
        let end = seen.reach.end(at);
        let (name, length) = hours::split(&name);
        let stated = length.map(|l| l.range);
        let (written, title) = (number.to_string(), title(&name));
        let place = Place { end, row: false, written, from: number, to: number, title, stated };
        outline.units.insert(at, place);
    }
    true
}

/// Headings of one level that state their hours ("1. Clay (2 hours)", "Fire - 90 min"), or have a line right below that
/// does ("**Duration**: 14 h"): each is a unit, counted here where it has no number of its own.
fn timed_headings(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    let level = |wanted: u8| {
        let of_level = move |(_, piece): &(usize, &Piece)| piece.shape == Shape::Heading(wanted);
        let read = |(at, piece): (usize, &Piece)| {
            let (name, length) = hours::split(piece.words.plain());
            match length.filter(|l| l.per == hours::Per::Once) {
                Some(length) => Some((at, name.into_owned(), Some(length.range))),
                None => below(pieces, at).then(|| (at, name.into_owned(), None)),
            }
        };
        pieces.iter().enumerate().filter(of_level).filter_map(read).collect::<Vec<_>>()
    };
    let Some(found) = (1..=6).map(level).find(|found| found.len() >= 3) else { return false };
    outline.kind = UnitKind::Module;
    for (index, (at, name, range)) in (1_u32..).zip(found) {
        let dash = |n: &numbers::Leading<'_>| {
            name.starts_with('0') && n.rest.trim_start().starts_with(['-', '–', '—'])
        };
        let own = numbers::leading(&name).filter(|n| n.rest.starts_with(['.', ')', ':']) || dash(n));
        let (written, name) = match own {
            Some(own) => (own.from.to_string(), title(own.rest.trim_start_matches(MARKS))),
            None => (index.to_string(), title(&name)),
        };
        let end = seen.reach.end(at);
        let place = Place { end, row: false, written, from: index, to: index, title: name, stated: range };
        outline.units.insert(at, place);
    }
    true
}

/// Whether one of the first lines below a heading says how long it takes: "Duration: 14 h", "- **Durée** : 35H".
fn below(pieces: &[Piece], at: usize) -> bool {
    let lines = pieces[at + 1..].iter().take(4).take_while(|piece| !matches!(piece.shape, Shape::Heading(_)));
    lines.filter(|piece| hours::may_state(piece.words.plain()) && !piece.quoted).any(|piece| {
        let text = piece.words.plain();
        let named = text.split_once([':', '：']).is_some_and(|(label, _)| {
            label.split_whitespace().count() <= 3 && lexicon::says(&label.to_lowercase(), lexicon::BUDGET)
        });
        named && hours::find(text).is_some_and(|length| length.per == hours::Per::Once)
    })
}

/// Tables whose rows are courses, or whose rows have a subject and hours.
fn rows(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    let usable = |table: &&super::Table| {
        let columns = &table.columns;
        columns.subject.is_some() && columns.hours.is_some() && columns.day.is_none()
    };
    let courses = seen.tables.iter().filter(usable).any(|table| table.columns.courses);
    let mut number = 0_u32;
    for table in seen.tables.iter().filter(usable) {
        if courses && !table.columns.courses || !courses && table.end - table.head < 4 {
            continue;
        }
        for at in table.head + 1..table.end {
            let Some(Shape::Row { cells, .. }) = pieces.get(at).map(|p| &p.shape) else { continue };
            let name = table
                .columns
                .subject
                .and_then(|column| cells.get(column))
                .map(|c| c.plain())
                .unwrap_or_default();
            let name = title(name);
            if name.is_empty() || tables::sums(&name) {
                continue;
            }
            number += 1;
            outline.kind = UnitKind::Module;
            outline.units.insert(
                at,
                Place {
                    end: at + 1,
                    row: true,
                    written: number.to_string(),
                    from: number,
                    to: number,
                    title: name,
                    stated: tables::minutes(&table.columns, cells, None),
                },
            );
        }
    }
    number > 0
}

/// List items that count on from 1 through the document, where its title or its links say in what ("90 days",
/// "day01.md").
fn counted(outline: &mut Outline, pieces: &[Piece], seen: &Seen) -> bool {
    let mut run: Vec<(usize, u32, String)> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let Shape::Item { depth: 1, number } = piece.shape else { continue };
        let wanted = run.last().map_or(1, |(_, last, _)| last.saturating_add(1));
        let Some((found, name)) = bare(piece, number) else { continue };
        if found == wanted {
            run.push((at, found, name));
        } else if found == 1 && run.len() < 5 {
            run = vec![(at, found, name)];
        }
    }
    if run.len() < 5 {
        return false;
    }
    let Some(kind) = counted_in(pieces, &run) else { return false };
    outline.kind = kind;
    let ends: Vec<usize> = run.iter().skip(1).map(|(at, ..)| *at).chain([usize::MAX]).collect();
    for ((at, number, name), next) in run.into_iter().zip(ends) {
        let (name, length) = hours::split(&name);
        let end = seen.reach.end(at).min(next);
        outline.units.insert(
            at,
            Place {
                end,
                row: false,
                written: format!("{} {number}", noun_of(kind)),
                from: number,
                to: number,
                title: title(&name),
                stated: length.map(|l| l.range),
            },
        );
    }
    true
}

/// The number that an item begins with, behind check marks and emoji, and what it is about.
fn bare(piece: &Piece, own: Option<u32>) -> Option<(u32, String)> {
    let text = piece.words.plain();
    let mut rest = title(text);
    if let Some((inside, behind)) = rest.strip_prefix('[').and_then(|r| r.split_once(']'))
        && inside.chars().count() <= 2
    {
        rest = title(behind);
    }
    if let Some(found) = numbers::leading(&rest) {
        let behind = found.rest.trim_start();
        let marks = ['>', '.', ')', ':', '-', '–', '—', '|', '、', '．'];
        let marked = behind.starts_with(marks);
        let name = piece.words.link_lead().map(|(name, ..)| name).filter(|name| !name.is_empty());
        let linked = piece.words.stretches().find(|s| s.link.is_some()).map(|s| title(s.text));
        return (marked && found.from == found.to).then(|| {
            let own = title(behind.trim_start_matches(|c: char| marks.contains(&c) || c.is_whitespace()));
            (
                found.from,
                linked
                    .or(name.map(str::to_owned))
                    .filter(|name| !name.is_empty() && own.starts_with(name.as_str()))
                    .unwrap_or(own),
            )
        });
    }
    own.map(|number| (number, rest))
}

fn counted_in(pieces: &[Piece], run: &[(usize, u32, String)]) -> Option<UnitKind> {
    let noun_before_digits = |text: &str| {
        let lower = text.to_lowercase();
        let name = lower.rsplit('/').next().unwrap_or_default();
        let word: String = name.chars().take_while(|c| c.is_alphabetic()).collect();
        lexicon::noun(&word).map(|(kind, _)| kind)
    };
    let linked = |kind: UnitKind| {
        run.iter()
            .filter(|(at, ..)| {
                pieces[*at].words.targets().iter().any(|target| noun_before_digits(target) == Some(kind))
            })
            .count()
            * 2
            > run.len()
    };
    let heads = pieces.iter().filter(|p| matches!(p.shape, Shape::Heading(1..=2))).take(5);
    let titles: String = heads.map(|p| p.words.plain().to_lowercase() + " ").collect();
    let count = run.last().map_or(0, |(_, number, _)| *number);
    let days = ["days", "day", "tage", "días", "dias", "jours", "дней", "天", "日", "일"];
    let titled = |words: &[&str]| {
        let number = count.to_string();
        words.iter().any(|word| {
            [format!("{number} {word}"), format!("{number}{word}"), format!("{number}-{word}")]
                .iter()
                .any(|phrase| titles.contains(phrase))
        })
    };
    if linked(UnitKind::Day) || titled(&days) {
        Some(UnitKind::Day)
    } else if linked(UnitKind::Week)
        || titled(&["weeks", "wochen", "semanas", "semaines", "недель", "周", "週", "주"])
    {
        Some(UnitKind::Week)
    } else {
        None
    }
}

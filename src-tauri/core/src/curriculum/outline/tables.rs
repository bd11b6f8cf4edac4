//! What a table's columns hold, by the words of its head: a numbering, a subject, hours, a weekday.

use super::super::agenda;
use super::super::dates;
use super::super::hours;
use super::super::labels;
use super::super::lexicon::{self, Rank, says};
use super::super::model::{Range, UnitKind};
use super::super::numbers;
use super::super::words::{Words, title};
use super::dated;
use super::heads::{PAUSES, RESTS};
use super::names::{Name, Names};
use std::rc::Rc;

/// The columns of a table that mean something to a path.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns {
    /// The column that numbers the rows, and what it numbers.
    pub index: Option<(usize, UnitKind, Rank)>,
    /// A column that only counts the rows ("#", "Order").
    pub order: Option<usize>,
    /// The column that names what a row is about.
    pub subject: Option<usize>,
    /// The column of hours and the minutes of its bare figures.
    pub hours: Option<(usize, u32)>,
    /// The column that says how many weeks something takes.
    pub weeks: Option<usize>,
    /// A column of weekdays or of days without numbers.
    pub day: Option<usize>,
    /// The column of dates.
    pub date: Option<usize>,
    /// The column of months, where the days stand in the column of dates.
    pub month: Option<usize>,
    /// The column of times from and to.
    pub clock: Option<usize>,
    /// The column of times at which something begins.
    pub starts: Option<usize>,
    /// Whether the rows are courses: without numbers, each a unit of its own.
    pub courses: bool,
    /// Whether the rows are people: who teaches, and how they are reached.
    pub people: bool,
}

/// Reads a table's head; its first rows decide where the head is silent.
pub fn columns(names: &mut Names, head: &[Words], rows: &[&[Words]]) -> Columns {
    let mut found = Columns::default();
    let mut shared = false;
    let names: Vec<Rc<Name>> = head.iter().map(|cell| names.of(cell)).collect();
    let cell = |column: usize| {
        rows.iter().filter_map(move |row| row.get(column)).map(Words::plain).filter(|text| !text.is_empty())
    };
    found.people = names.iter().any(|name| name.contact);
    for (column, name) in names.iter().enumerate().filter(|_| !found.people) {
        let numbered = || {
            let all = cell(column).count();
            let numbers = cell(column).filter(|text| number(text).is_some()).count();
            all > 0 && numbers * 2 > all
        };
        if found.clock.is_none()
            && cell(column).take(6).filter(|text| hours::clock::span(text).is_some()).count() >= 2
        {
            found.clock = Some(column);
            continue;
        }
        if found.clock.is_none() && found.starts.is_none() && column < 3 && begins(cell(column)) {
            found.starts = Some(column);
            continue;
        }
        if found.month.is_none() && name.months && cell(column).any(|text| dates::month(text).is_some()) {
            found.month = Some(column);
            continue;
        }
        // Beside a column of months, a day is a date.
        if found.month.is_some() && name.noun.is_some_and(|(kind, _)| kind == UnitKind::Day) {
            found.date = Some(column);
            continue;
        }
        if let Some((kind, rank)) = name.noun.or(name.first_noun)
            && found.index.is_none()
            && numbered()
        {
            found.index = Some((column, kind, rank));
            continue;
        }
        // "Tue 9/1", "Mon Sep 7": dates, whatever stands over them.
        if found.date.is_none() && column < 3 && dated(cell(column)) {
            found.date = Some(column);
            continue;
        }
        // A silent head over "Week 1", "Week 2".
        let labels = || cell(column).filter_map(labels::label).filter(|l| l.clean && l.rest.is_empty());
        if found.index.is_none() && column == 0 && labels().count() * 2 > cell(column).count() {
            found.index = labels().next().map(|l| (column, l.kind, l.rank));
            continue;
        }
        // "**Week 1: Nets**" below a head that says "Schedule": the number and the subject share a cell.
        let named = || cell(column).filter_map(labels::label).filter(|l| l.clean && !l.rest.is_empty());
        if found.index.is_none() && column == 0 && rows.len() >= 2 && named().count() * 2 > rows.len() {
            found.index = named().next().map(|l| (column, l.kind, l.rank));
            shared = true;
            continue;
        }
        let weekdays = || cell(column).take(7).filter(|text| lexicon::short_weekday(text).is_some()).count();
        if found.day.is_none() && column < 2 && weekdays() >= 2 {
            found.day = Some(column);
        } else if found.order.is_none() && (name.order || name.silent && column == 0) && numbered() {
            found.order = Some(column);
        } else if found.date.is_none() && name.dates {
            found.date = Some(column);
        } else if name.subject_first && !cell(column).any(bare) {
            // "Topics (and how long they take)": the hours stand inside the subject.
        } else if found.hours.is_none() && name.minutes && cell(column).any(|text| timed(text, 1)) {
            found.hours = Some((column, 1));
        } else if name.hours && cell(column).any(|text| timed(text, 60)) {
            // "10 weeks" under "Duration" beside "4-6 hours/week" under "Effort"; a short course says its hours there.
            let all = cell(column).count();
            let weeks =
                cell(column).filter(|text| hours::find(text).is_none() && hours::weeks(text).is_some());
            if found.weeks.is_none() && weeks.count() * 2 > all {
                found.weeks = Some(column);
            } else if found.hours.is_none() {
                // Academic hours last 45 minutes in a column as in a line.
                found.hours = Some((column, if name.academic { 45 } else { 60 }));
            }
        } else if found.weeks.is_none() && name.hours && cell(column).any(|text| hours::weeks(text).is_some())
        {
            found.weeks = Some(column);
        }
    }
    // "| # | Module | Focus |": the rows are counted, and called what they are.
    let called = names.iter().enumerate().find_map(|(column, name)| {
        let (kind, rank) = name.called?;
        let words = cell(column).filter(|text| text.chars().any(char::is_alphabetic)).count();
        (Some(column) != found.order && kind != UnitKind::Day && words >= 3).then_some((column, kind, rank))
    });
    if let (None, Some(order), Some((column, kind, rank))) = (found.index, found.order, called)
        && found.hours.is_none()
        && !names[column].topics
    {
        found.index = Some((order, kind, rank));
        found.order = None;
    }
    // "| Week | Mon | Tue | Wed |": what is done on the days is no name of the week.
    let by_days = names.iter().filter(|name| name.weekday).count() >= 3;
    let free = |column: &usize| {
        let column = *column;
        !(by_days && names[column].weekday)
            && found.index.is_none_or(|(at, _, _)| at != column)
            && found.hours.is_none_or(|(at, _)| at != column)
            && [found.order, found.weeks, found.day, found.date, found.month, found.clock, found.starts]
                .iter()
                .all(|taken| *taken != Some(column))
    };
    let named = (0..names.len()).filter(free).find(|column| names[*column].subject);
    found.subject = shared.then_some(0).or(named).or_else(|| {
        (0..names.len())
            .filter(free)
            .filter(|column| !by_days && !names[*column].leads)
            // "Weeks 1-4" says when a row is, not what it is about.
            .filter(|column| {
                !cell(*column).all(|text| labels::label(text).is_some_and(|l| l.rest.is_empty()))
            })
            .find(|column| cell(*column).any(|text| text.chars().any(char::is_alphabetic)))
    });
    found.courses = found.subject.and_then(|column| names.get(column)).is_some_and(|name| name.courses);
    found
}

/// Whether the first cells of a column say when something begins.
fn begins<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let mut first = cells.take(6).peekable();
    let alone = |text: &str| {
        agenda::start(text).is_some_and(|(_, end)| {
            text.get(end..).is_some_and(|rest| rest.trim_matches(['*', ' ']).is_empty())
        })
    };
    if first.peek().is_none_or(|text| !alone(text)) {
        return false;
    }
    first.filter(|text| alone(text)).count() >= 3
}

/// Whether the first cells of a column are dates with their weekdays, or with a slash.
fn dated<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let mut first = cells.take(6).map(str::trim).peekable();
    // Most columns are sent away by their first cell.
    if first.peek().is_none_or(|text| !is_day(text)) {
        return false;
    }
    let all: Vec<bool> = first.map(is_day).collect();
    all.len() >= 3 && all.iter().filter(|day| **day).count() * 3 >= all.len() * 2
}

/// "Tue 9/1", "9/1", "Mon Sep 7", and nothing behind it but a mark.
fn is_day(text: &str) -> bool {
    if text.len() > 30 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let bare = dated::behind_weekday(text);
    let slash = bare.starts_with(|c: char| c.is_ascii_digit()) && bare.contains('/');
    (bare.len() < text.len() || slash) && dates::begins(bare)
}

/// Whether a cell begins with a length, as a cell of an hours' column does.
fn bare(cell: &str) -> bool {
    let cell = cell.trim_start_matches(['~', '≈', ' ']);
    hours::in_column(cell, 60).is_some() && cell.starts_with(|c: char| c.is_ascii_digit())
}

fn timed(cell: &str, scale: u32) -> bool {
    hours::in_column(cell, scale).is_some() || hours::weeks(cell).is_some()
}

/// The number that a cell of a numbering column holds: "1.", "3-4", "Week 5", "第6周", "7+".
pub fn number(cell: &str) -> Option<(u32, u32, bool)> {
    if let Some(label) = labels::label(cell) {
        return Some((label.from, label.to, label.open));
    }
    let text = title(cell);
    // "S1" below "Semaine", "W2", "T3".
    let lettered = text
        .strip_prefix(|c: char| c.is_ascii_uppercase())
        .filter(|rest| (1..=2).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_digit()));
    let digits = lettered.unwrap_or(&text).trim_start_matches(['#', '№', ' ']);
    let found = numbers::leading(digits)?;
    let rest = found.rest.trim_start_matches(['.', ')', ':', ' ', '周', '週', '天', '회', '주']);
    (rest.is_empty() || rest.starts_with(['(', '-', '–'])).then_some((found.from, found.to, found.open))
}

/// Whether a row belongs to the unit of the row above, which has these numbers: its cell repeats them, or is empty.
pub fn goes_on(columns: &Columns, cells: &[Words], numbers: (u32, u32)) -> bool {
    let Some((column, ..)) = columns.index else { return false };
    let Some(cell) = cells.get(column).map(Words::plain) else { return false };
    let other = columns.subject.and_then(|at| cells.get(at)).map(Words::plain).unwrap_or_default();
    let silent = !other.chars().any(char::is_alphanumeric) || columns.clock.is_some() && pauses(other);
    if columns.subject == Some(column) || silent || sums(other) {
        return false;
    }
    if !cell.chars().any(char::is_alphanumeric) {
        // Between the numbered sessions of a day, what has a time of its own is none of them.
        let session = columns.index.is_some_and(|(_, kind, _)| kind == UnitKind::Module);
        return columns.clock.is_none() || !session;
    }
    let own = labels::label(cell).is_none_or(|label| label.rest.is_empty());
    own && number(cell).is_some_and(|(from, to, _)| (from, to) == numbers)
}

/// Whether a line of a day's course is a pause: its first words say so, whatever stands around them.
pub fn pauses(name: &str) -> bool {
    let lower = title(name).to_lowercase();
    lower.split_whitespace().count() <= 5 && says(&lower, PAUSES)
}

/// Whether a unit's title says that nobody studies in it: "Spring break", "Ferien", "Descanso".
pub fn rests(name: &str) -> bool {
    let lower = title(name).to_lowercase();
    lower.split_whitespace().count() <= 3 && (says(&lower, RESTS) || PAUSES.contains(&lower.as_str()))
}

/// Whether a row's subject says that it adds up the others.
pub fn sums(name: &str) -> bool {
    const TOTALS: [&str; 9] = ["total", "sum", "summe", "gesamt", "итого", "合计", "合計", "합계", "всего"];
    let lower = title(name).to_lowercase();
    TOTALS.iter().any(|word| lower.starts_with(word))
}

/// The minutes of a row: its hours, times the weeks that it takes where they are said of each week: those beside them,
/// or those of the `unit` (its kind and numbers) that the row is.
pub fn minutes(columns: &Columns, cells: &[Words], unit: Option<(UnitKind, u32, u32)>) -> Option<Range> {
    let Some((column, scale)) = columns.hours else {
        let said = cells.get(columns.clock?)?.plain();
        return hours::clock::span(said).map(|(minutes, _)| Range::exactly(minutes));
    };
    let whole = || {
        let said = cells.get(columns.weeks?)?.plain();
        hours::find(said).filter(|length| length.per == hours::Per::Once).map(|length| length.range)
    };
    let text = cells.get(column)?.plain();
    let Some(range) = hours::in_column(text, scale) else { return whole() };
    if let Some(range) = whole() {
        return Some(range);
    }
    let Some(length) = hours::find(text) else { return Some(range) };
    let weeks = columns.weeks.and_then(|column| hours::weeks(cells.get(column)?.plain())).map(|l| l.range);
    match (weeks, unit) {
        (Some(weeks), _) if length.per == hours::Per::Week => Some(range.times(weeks)),
        (None, Some((kind, from, to))) => length.of_unit(kind, from, to).or(Some(range)),
        _ => Some(range),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<Words> {
        cells.iter().map(|text| Words::plainly(text)).collect()
    }

    fn read(head: &[&str], rows: &[&[&str]]) -> Columns {
        let rows: Vec<Vec<Words>> = rows.iter().map(|cells| row(cells)).collect();
        let rows: Vec<&[Words]> = rows.iter().map(Vec::as_slice).collect();
        columns(&mut Names::default(), &row(head), &rows)
    }

    #[test]
    fn a_numbering_a_subject_and_hours_are_found_in_many_languages() {
        for (head, cells) in [
            (["Week", "Topic", "Hours"], ["1", "Nets", "4-6"]),
            (["Woche", "Thema", "Stunden"], ["1.", "Netze", "4"]),
            (["Semaine", "Sujet", "Heures"], ["S1", "Réseaux", "4 h"]),
            (["Semana", "Contenido", "Horas"], ["Semana 1", "Redes", "4 h"]),
            (["Неделя", "Тема", "Часы"], ["1", "Сети", "4"]),
            (["周次", "内容", "小时"], ["第1周", "网络", "4"]),
            (["週", "テーマ", "時間"], ["1", "網", "4"]),
            (["주차", "주제", "시간"], ["1주차", "망", "4"]),
        ] {
            let found = read(&head, &[&cells, &cells]);
            assert_eq!(found.index.map(|(at, kind, _)| (at, kind)), Some((0, UnitKind::Week)), "{head:?}");
            assert_eq!((found.subject, found.hours), (Some(1), Some((2, 60))), "{head:?}");
        }
    }

    #[test]
    fn academic_hours_are_shorter_in_a_column_too() {
        let found = read(&["章节", "内容", "学时"], &[&["第一章", "泥", "2"], &["第二章", "火", "4"]]);
        assert_eq!(found.hours, Some((2, 45)));
    }

    #[test]
    fn a_number_and_a_subject_may_share_a_cell() {
        let found = read(&["Schedule", "Homework"], &[&["Week 1: Nets", "a"], &["Week 2: Ropes", "b"]]);
        assert_eq!((found.index.map(|(at, ..)| at), found.subject), (Some(0), Some(0)));
    }

    #[test]
    fn weekly_hours_are_multiplied_by_the_weeks_beside_them() {
        let head = ["Courses", "School", "Duration", "Effort"];
        let cells = ["Clay", "Kiln U", "10 weeks", "4-6 hours/week"];
        let found = read(&head, &[&cells, &cells]);
        assert!(found.courses);
        assert_eq!(minutes(&found, &row(&cells), None), Some(Range { min: 2_400, max: Some(3_600) }));
    }

    #[test]
    fn who_leads_a_meeting_is_not_what_it_is_about() {
        let found = read(&["Meeting", "Pages", "Lead"], &[&["1", "1–30", "Ann"], &["2", "31–79", "Bo"]]);
        assert_eq!(found.subject, None);
    }

    #[test]
    fn columns_of_weekdays_name_no_week() {
        let found = read(&["Week", "Mon", "Tue", "Wed", "Sum"], &[&["1", "dig", "wash", "burn", "3 h"]]);
        assert_eq!((found.index.map(|(at, ..)| at), found.subject), (Some(0), None));
    }

    #[test]
    fn weekdays_and_order_are_no_numbering() {
        let days = read(&["Day", "Topic", "Duration"], &[&["Mon", "a", "45 mins"], &["Tue", "b", "1 hour"]]);
        assert_eq!((days.index, days.day, days.hours), (None, Some(0), Some((2, 60))));
        let order = read(&["Order", "Project", "Time"], &[&["1", "a", "1h"], &["2", "b", "20h+"]]);
        assert_eq!((order.index, order.order, order.subject), (None, Some(0), Some(1)));
    }
}

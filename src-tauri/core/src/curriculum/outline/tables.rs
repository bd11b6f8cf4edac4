//! What a table's columns hold, by the words of its head: a numbering, a subject, hours, a weekday.

use super::super::hours;
use super::super::labels;
use super::super::lexicon::{self, Rank, says};
use super::super::model::{Range, UnitKind};
use super::super::numbers;
use super::super::words::{Words, title};

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
    /// Whether the rows are courses: without numbers, each a unit of its own.
    pub courses: bool,
}

const SUBJECTS: &[&str] = &[
    "topic",
    "topics",
    "title",
    "theme",
    "focus",
    "focus areas",
    "subject",
    "project",
    "course",
    "courses",
    "agenda",
    "content",
    "lesson",
    "module",
    "what",
    "task",
    "activity",
    "learner target",
    "name",
    "unit",
    "thema",
    "themen",
    "inhalt",
    "inhalte",
    "titel",
    "modul",
    "kurs",
    "tema",
    "temas",
    "contenido",
    "título",
    "curso",
    "módulo",
    "sujet",
    "thème",
    "contenu",
    "cours",
    "conteúdo",
    "тема",
    "темы",
    "содержание",
    "название",
    "курс",
    "модуль",
    "主题",
    "主題",
    "内容",
    "內容",
    "课程",
    "課程",
    "テーマ",
    "学習内容",
    "科目",
    "주제",
    "내용",
    "과목",
    "학습 내용",
];
const HOURS: &[&str] = &[
    "hours",
    "hour",
    "hrs",
    "h",
    "time",
    "duration",
    "effort",
    "estimated",
    "estimate",
    "length",
    "stunden",
    "std",
    "zeit",
    "dauer",
    "aufwand",
    "umfang",
    "ue",
    "horas",
    "tiempo",
    "duración",
    "heures",
    "durée",
    "temps",
    "duração",
    "tempo",
    "carga",
    "часы",
    "часов",
    "время",
    "длительность",
    "объём",
    "时间",
    "时长",
    "小时",
    "學時",
    "学时",
    "课时",
    "時間",
    "所要時間",
    "時數",
    "时数",
    "課時",
    "工数",
    "學習時數",
    "zeitbedarf",
    "zeitaufwand",
    "lernzeit",
    "estimated time",
    "est. time",
    "workload",
    "commitment",
    "dedicación",
    "dedicação",
    "charge",
    "трудоёмкость",
    "трудоемкость",
    "продолжительность",
    "시간",
    "소요",
];
const ACADEMIC: &[&str] = &[
    "ue",
    "unterrichtseinheiten",
    "学时",
    "學時",
    "课时",
    "課時",
    "ак. ч",
    "академические часы",
    "академических часов",
];
const MINUTES: &[&str] = &["minutes", "mins", "min", "minuten", "minutos", "минуты", "分钟", "分鐘", "分"];
const ORDER: &[&str] = &["#", "no", "nr", "№", "order", "n°", "nº", "序号", "번호", "番号", "step"];
const DATES: &[&str] = &[
    "date",
    "dates",
    "datum",
    "fecha",
    "data",
    "дата",
    "日期",
    "日付",
    "日程",
    "날짜",
    "dates of week",
    "period",
    "zeitraum",
    "when",
];
const COURSES: &[&str] = &[
    "courses",
    "course",
    "kurs",
    "kurse",
    "curso",
    "cursos",
    "cours",
    "курс",
    "课程",
    "課程",
    "コース",
    "과정",
    "강좌",
];

/// Reads a table's head; its first rows decide where the head is silent.
pub fn columns(head: &[Words], rows: &[&[Words]]) -> Columns {
    let mut found = Columns::default();
    let mut shared = false;
    let names: Vec<String> = head.iter().map(|cell| title(cell.plain()).to_lowercase()).collect();
    let cell = |column: usize| {
        rows.iter().filter_map(move |row| row.get(column)).map(Words::plain).filter(|text| !text.is_empty())
    };
    for (column, name) in names.iter().enumerate() {
        let plain = name.trim_matches(['#', ' ', '.', ':', '*']);
        let word = plain.split([' ', '(']).next().unwrap_or_default();
        let numbered = || {
            let all = cell(column).count();
            let numbers = cell(column).filter(|text| number(text).is_some()).count();
            all > 0 && numbers * 2 > all
        };
        if let Some((kind, rank)) = lexicon::noun(plain).or_else(|| lexicon::noun(word))
            && found.index.is_none()
            && numbered()
        {
            found.index = Some((column, kind, rank));
            continue;
        }
        // A silent head over "Week 1", "Week 2".
        let labels = || cell(column).filter_map(labels::label).filter(|l| l.clean && l.rest.is_empty());
        if found.index.is_none() && column == 0 && labels().count() * 2 > rows.len() {
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
        } else if found.order.is_none()
            && (ORDER.contains(&plain) || name == "#" || plain.is_empty() && column == 0)
            && numbered()
        {
            found.order = Some(column);
        } else if found.date.is_none() && (DATES.contains(&plain) || DATES.contains(&word)) {
            found.date = Some(column);
        } else if found.hours.is_none() && says(name, MINUTES) && cell(column).any(|text| timed(text, 1)) {
            found.hours = Some((column, 1));
        } else if says(name, HOURS) && cell(column).any(|text| timed(text, 60)) {
            // "10 weeks" under "Duration" beside "4-6 hours/week" under "Effort".
            if found.weeks.is_none()
                && cell(column).all(|text| hours::find(text).is_none() && hours::weeks(text).is_some())
            {
                found.weeks = Some(column);
            } else if found.hours.is_none() {
                // Academic hours last 45 minutes in a column as in a line.
                found.hours = Some((column, if says(name, ACADEMIC) { 45 } else { 60 }));
            }
        } else if found.weeks.is_none()
            && says(name, HOURS)
            && cell(column).any(|text| hours::weeks(text).is_some())
        {
            found.weeks = Some(column);
        }
    }
    let free = |column: &usize| {
        let column = *column;
        found.index.is_none_or(|(at, _, _)| at != column)
            && found.hours.is_none_or(|(at, _)| at != column)
            && [found.order, found.weeks, found.day, found.date].iter().all(|taken| *taken != Some(column))
    };
    let named = (0..names.len()).filter(free).find(|column| {
        let name = names[*column].trim_matches(['#', ' ', ':', '*']);
        SUBJECTS.contains(&name) || says(name, SUBJECTS)
    });
    found.subject = shared.then_some(0).or(named).or_else(|| {
        (0..names.len())
            .filter(free)
            .find(|column| cell(*column).any(|text| text.chars().any(char::is_alphabetic)))
    });
    found.courses = found.subject.is_some_and(|column| {
        names.get(column).is_some_and(|name| COURSES.contains(&name.trim_matches(['#', ' ', ':'])))
    });
    found
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
    let found = numbers::leading(text.trim_start_matches(['#', '№', ' ']))?;
    let rest = found.rest.trim_start_matches(['.', ')', ':', ' ', '周', '週', '天', '회', '주']);
    (rest.is_empty() || rest.starts_with(['(', '-', '–'])).then_some((found.from, found.to, found.open))
}

/// The minutes of a row: its hours, times the weeks that it takes where they are said of each week.
pub fn minutes(columns: &Columns, cells: &[Words]) -> Option<Range> {
    let (column, scale) = columns.hours?;
    let text = cells.get(column)?.plain();
    let range = hours::in_column(text, scale)?;
    let weekly = hours::find(text).is_some_and(|length| length.per == hours::Per::Week);
    let weeks = columns.weeks.and_then(|column| hours::weeks(cells.get(column)?.plain())).map(|l| l.range);
    Some(weeks.filter(|_| weekly).map_or(range, |weeks| range.times(weeks)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<Words> {
        let words = |text: &&str| {
            let mut words = Words::default();
            words.push(text, false, None);
            words
        };
        cells.iter().map(words).collect()
    }

    fn read(head: &[&str], rows: &[&[&str]]) -> Columns {
        let rows: Vec<Vec<Words>> = rows.iter().map(|cells| row(cells)).collect();
        let rows: Vec<&[Words]> = rows.iter().map(Vec::as_slice).collect();
        columns(&row(head), &rows)
    }

    #[test]
    fn a_numbering_a_subject_and_hours_are_found_in_many_languages() {
        for (head, cells) in [
            (["Week", "Topic", "Hours"], ["1", "Nets", "4-6"]),
            (["Woche", "Thema", "Stunden"], ["1.", "Netze", "4"]),
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
        assert_eq!(minutes(&found, &row(&cells)), Some(Range { min: 2_400, max: Some(3_600) }));
    }

    #[test]
    fn weekdays_and_order_are_no_numbering() {
        let days = read(&["Day", "Topic", "Duration"], &[&["Mon", "a", "45 mins"], &["Tue", "b", "1 hour"]]);
        assert_eq!((days.index, days.day, days.hours), (None, Some(0), Some((2, 60))));
        let order = read(&["Order", "Project", "Time"], &[&["1", "a", "1h"], &["2", "b", "20h+"]]);
        assert_eq!((order.index, order.order, order.subject), (None, Some(0), Some(1)));
    }
}

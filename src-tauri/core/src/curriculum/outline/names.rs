//! What the name of a column says, read once for each name: a document's tables mostly share theirs.

use super::super::lexicon::{self, Rank, says};
use super::super::model::UnitKind;
use super::super::words::{Words, titled};
use super::heads::{
    ACADEMIC, CONTACT, COURSES, DATES, HOURS, LEADS, MINUTES, MONTHS, ORDER, SUBJECTS, TOPICS,
};
use ecow::EcoString;
use std::collections::HashMap;
use std::rc::Rc;

/// What a name says.
#[derive(Debug, Default)]
pub struct Name {
    /// Nothing at all.
    pub silent: bool,
    /// How people are reached.
    pub contact: bool,
    pub months: bool,
    pub dates: bool,
    /// That rows are counted ("#", "Order").
    pub order: bool,
    pub hours: bool,
    pub minutes: bool,
    /// Hours of 45 minutes.
    pub academic: bool,
    /// What a row is about, by its first word.
    pub subject_first: bool,
    /// The same, by the whole name or any word of it.
    pub subject: bool,
    pub topics: bool,
    pub courses: bool,
    /// Who leads or teaches.
    pub leads: bool,
    /// A weekday.
    pub weekday: bool,
    /// What the whole name would number.
    pub noun: Option<(UnitKind, Rank)>,
    /// What its first word would number, where the whole does not.
    pub first_noun: Option<(UnitKind, Rank)>,
    /// What its rows are called.
    pub called: Option<(UnitKind, Rank)>,
}

impl Name {
    fn read(text: &str) -> Self {
        let name = titled(text).to_lowercase();
        let name = name.as_str();
        let plain = name.trim_matches(['#', ' ', '.', ':', '*']);
        let word = plain.split([' ', '(']).next().unwrap_or_default();
        let bare = name.trim_matches(['#', ' ', ':', '*']);
        Self {
            silent: plain.is_empty(),
            contact: CONTACT.contains(&name),
            months: MONTHS.contains(&plain),
            dates: DATES.contains(&plain) || DATES.contains(&word),
            order: ORDER.contains(&plain) || name == "#",
            hours: says(name, HOURS),
            minutes: says(name, MINUTES),
            academic: says(name, ACADEMIC),
            subject_first: SUBJECTS.contains(&word),
            subject: SUBJECTS.contains(&bare) || says(name, SUBJECTS),
            topics: TOPICS.contains(&name),
            courses: COURSES.contains(&name.trim_matches(['#', ' ', ':'])),
            leads: says(name, LEADS),
            weekday: lexicon::short_weekday(plain).is_some(),
            noun: lexicon::column_noun(plain),
            first_noun: lexicon::column_noun(word),
            called: lexicon::column_noun(bare),
        }
    }
}

/// The names that were met in a document.
#[derive(Debug, Default)]
pub struct Names(HashMap<EcoString, Rc<Name>>);

impl Names {
    /// What the name in `cell` says.
    pub fn of(&mut self, cell: &Words) -> Rc<Name> {
        let text = cell.plain();
        if let Some(known) = self.0.get(text) {
            return Rc::clone(known);
        }
        let read = Rc::new(Name::read(text));
        self.0.insert(text.into(), Rc::clone(&read));
        read
    }
}

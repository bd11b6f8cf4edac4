//! What an author changed between two versions, thing by thing, in the new document's order. What is only numbered anew
//! because something was put in before it has not changed.

use super::likeness::{Pairing, out_of_order};
use super::matching::{Matching, Placed, activities};
use super::{Names, Places, Versions};
use crate::curriculum::model::{Activity, ActivityKind, Event, Path, Range};
use crate::progress::copy::unit_key;
use crate::progress::unit_position;
use chrono::{NaiveDate, NaiveTime, Weekday};
use std::collections::BTreeMap;

/// What kind of thing differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The path itself: its title and headline.
    Path,
    /// A unit.
    Unit,
    /// An activity.
    Activity,
    /// An item.
    Item,
    /// A milestone.
    Milestone,
    /// A criterion of a milestone.
    Criterion,
    /// A community event.
    Event,
    /// A step before the first unit.
    FirstStep,
    /// The quiz that places the learner.
    Quiz,
    /// The reference shelf.
    Shelf,
}

/// What happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Some of its sides are others.
    Changed,
    /// It stands elsewhere; some of its sides may be others, too.
    Moved,
}

/// A side that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// Its words.
    Title,
    /// Its minutes, or a unit's budget, or a path's weekly minutes.
    Minutes,
    /// How many weeks a path takes.
    Weeks,
    /// The kind of work.
    Kind,
    /// What is said beside it.
    Note,
    /// Where it leads.
    Link,
    /// In which unit it stands, or at whose end it is due.
    Unit,
    /// On which weekdays.
    Days,
    /// At what time.
    Time,
    /// In which zone.
    Zone,
    /// On which date.
    Date,
    /// How long.
    Length,
}

/// What a side says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// Nothing.
    Nothing,
    /// Words.
    Text(String),
    /// Minutes; none where the author states none.
    Minutes(Option<Range>),
    /// A count, such as of weeks.
    Count(Option<Range>),
    /// A kind of work.
    Kind(ActivityKind),
    /// Weekdays.
    Days(Vec<Weekday>),
    /// A time of day.
    Time(Option<NaiveTime>),
    /// A date.
    Date(Option<NaiveDate>),
}

impl Fact {
    /// Words.
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    fn maybe(text: Option<&String>) -> Self {
        text.map_or(Self::Nothing, |text| Self::text(text))
    }
}

/// A thing that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What kind of thing.
    pub what: What,
    /// Its key, where the learner's copy knows it by one.
    pub key: String,
    /// Position of its unit in the new version, from 1; none outside of the units.
    pub unit: Option<u32>,
    /// What it is called now; what is gone, as it was.
    pub title: String,
    /// What happened.
    pub turn: Turn,
    /// The sides that differ: before and now.
    pub sides: Vec<(Aspect, Fact, Fact)>,
    /// Its line in the new document; in the old one, where it is gone. 0 where it has none.
    pub line: u32,
    /// It is gone, and the learner keeps it.
    pub kept: bool,
    /// Place of its milestone and of itself in the old version, for a criterion.
    pub criterion: Option<(usize, usize)>,
}

pub(super) fn differences(
    versions: &Versions<'_>,
    names: &Names,
    named: &Path,
    matching: &Matching,
    places: &Places,
) -> Vec<Difference> {
    let mut teller = Teller { versions, names, named, matching, places, out: Vec::new() };
    teller.path();
    teller.first_steps();
    teller.units();
    teller.milestones();
    teller.events();
    teller.around();
    teller.out
}

struct Teller<'a> {
    versions: &'a Versions<'a>,
    names: &'a Names,
    named: &'a Path,
    matching: &'a Matching,
    places: &'a Places,
    out: Vec<Difference>,
}

/// The sides that differ.
fn sides(all: impl IntoIterator<Item = (Aspect, Fact, Fact)>) -> Vec<(Aspect, Fact, Fact)> {
    all.into_iter().filter(|(_, before, now)| before != now).collect()
}

/// A thing, as long as anything about it is told.
struct Told<'a> {
    what: What,
    key: String,
    unit: Option<u32>,
    title: &'a str,
    line: u32,
}

impl<'a> Teller<'a> {
    fn push(&mut self, told: Told<'_>, turn: Turn, sides: Vec<(Aspect, Fact, Fact)>) {
        let Told { what, key, unit, title, line } = told;
        let title = title.to_owned();
        self.out.push(Difference { what, key, unit, title, turn, sides, line, kept: false, criterion: None });
    }

    /// Tells what changed or moved, if anything did.
    fn changed(&mut self, told: Told<'_>, moved: bool, sides: Vec<(Aspect, Fact, Fact)>) {
        if moved || !sides.is_empty() {
            self.push(told, if moved { Turn::Moved } else { Turn::Changed }, sides);
        }
    }

    fn path(&mut self) {
        let (old, new) = (self.versions.old, self.named);
        let sides = sides([
            (Aspect::Title, Fact::text(&old.title), Fact::text(&new.title)),
            (Aspect::Weeks, Fact::Count(old.headline.weeks), Fact::Count(new.headline.weeks)),
            (
                Aspect::Minutes,
                Fact::Minutes(old.headline.weekly_minutes),
                Fact::Minutes(new.headline.weekly_minutes),
            ),
        ]);
        let line = new.title_line.unwrap_or(0);
        let told = Told { what: What::Path, key: String::new(), unit: None, title: &new.title, line };
        self.changed(told, false, sides);
    }

    fn units(&mut self) {
        let (old, new) = (self.versions.old, self.named);
        let (was, is) = (activities(old), activities(new));
        let moved = self.matching.units.moved();
        let mut gone = behind(old.units.len(), &self.matching.units);
        let moved_activities = self.moved_activities(&was, &is);
        let mut next = 0;
        self.gone_units(&was, gone.remove(&None));
        for (at, unit) in new.units.iter().enumerate() {
            let position = u32::try_from(at + 1).unwrap_or(u32::MAX);
            let told = |title| Told {
                what: What::Unit,
                key: unit_key(position),
                unit: Some(position),
                title,
                line: unit.line,
            };
            let title = if unit.title.is_empty() { &unit.label } else { &unit.title };
            match self.matching.units.old_of(at) {
                None => {
                    let budget = (Aspect::Minutes, Fact::Nothing, Fact::Minutes(unit.stated_minutes));
                    self.push(told(title), Turn::Added, vec![budget]);
                }
                Some(before) => {
                    let before = &old.units[before];
                    let minutes = |minutes| Fact::Minutes(minutes);
                    let differ = sides([
                        (Aspect::Title, Fact::text(&before.title), Fact::text(&unit.title)),
                        (Aspect::Minutes, minutes(before.stated_minutes), minutes(unit.stated_minutes)),
                    ]);
                    self.changed(told(title), moved[at], differ);
                }
            }
            let count = unit.activities.len();
            self.activities((&was, &is), position, next..next + count, &moved_activities);
            next += count;
            if let Some(of) = self.matching.units.old_of(at) {
                self.gone_activities(&was, of, position);
            }
            self.gone_units(&was, gone.remove(&Some(at)));
        }
    }

    /// Activities that stand elsewhere: in another unit, or in another order in theirs.
    fn moved_activities(&self, was: &[Placed<'_>], is: &[Placed<'_>]) -> Vec<bool> {
        let mut here = vec![None; is.len()];
        let mut moved = vec![false; is.len()];
        for (at, placed) in is.iter().enumerate() {
            let Some(old) = self.matching.activities.old_of(at) else { continue };
            match self.matching.units.new_of(was[old].unit) == Some(placed.unit) {
                true => here[at] = Some(old),
                false => moved[at] = true,
            }
        }
        // A unit that has moved takes its activities with it: only the order inside of it counts.
        let mut from = 0;
        while from < is.len() {
            let unit = is[from].unit;
            let to = from + is[from..].iter().take_while(|placed| placed.unit == unit).count();
            let stood: Vec<Option<usize>> = (from..to).map(|at| here.get(at).copied().flatten()).collect();
            for (at, is_moved) in out_of_order(&stood).into_iter().enumerate() {
                moved[from + at] |= is_moved;
            }
            from = to;
        }
        moved
    }

    fn activities(
        &mut self,
        (was, is): (&[Placed<'_>], &[Placed<'_>]),
        unit: u32,
        numbers: std::ops::Range<usize>,
        moved: &[bool],
    ) {
        for at in numbers {
            let activity = is[at].activity;
            let told = Told {
                what: What::Activity,
                key: activity.id.as_str().to_owned(),
                unit: Some(unit),
                title: &activity.title,
                line: activity.line,
            };
            let Some(old) = self.matching.activities.old_of(at) else {
                let minutes = (Aspect::Minutes, Fact::Nothing, Fact::Minutes(activity.minutes));
                self.push(told, Turn::Added, vec![minutes]);
                continue;
            };
            let (before, from) = (was[old].activity, was[old].unit);
            let elsewhere = self.matching.units.new_of(from) != Some(is[at].unit);
            let label = |path: &Path, at: usize| Fact::text(&path.units[at].label);
            let place = elsewhere
                .then(|| (Aspect::Unit, label(self.versions.old, from), label(self.named, is[at].unit)));
            // What stands right under a unit is called as the unit is, which has told it.
            let title = !(before.implied && activity.implied);
            let title =
                title.then(|| (Aspect::Title, Fact::text(&before.title), Fact::text(&activity.title)));
            let differ = sides(place.into_iter().chain(title).chain([
                (Aspect::Minutes, Fact::Minutes(before.minutes), Fact::Minutes(activity.minutes)),
                (Aspect::Kind, Fact::Kind(before.kind), Fact::Kind(activity.kind)),
            ]));
            self.changed(told, moved[at], differ);
            self.items(at, was[old].activity, activity, unit);
        }
    }

    fn items(&mut self, at: usize, before: &Activity, activity: &Activity, unit: u32) {
        let Some(pairing) = self.matching.items.get(&at) else { return };
        let moved = pairing.moved();
        for (place, item) in activity.items.iter().enumerate() {
            let key = self.names.item_key(&activity.id, place);
            let told = Told { what: What::Item, key, unit: Some(unit), title: &item.text, line: item.line };
            let Some(old) = pairing.old_of(place).and_then(|old| before.items.get(old)) else {
                self.push(told, Turn::Added, Vec::new());
                continue;
            };
            let differ = sides([
                (Aspect::Title, Fact::text(&old.text), Fact::text(&item.text)),
                (Aspect::Link, Fact::maybe(old.target.as_ref()), Fact::maybe(item.target.as_ref())),
                (Aspect::Note, Fact::maybe(old.note.as_ref()), Fact::maybe(item.note.as_ref())),
            ]);
            self.changed(told, moved[place], differ);
        }
        for (place, item) in before.items.iter().enumerate() {
            if pairing.new_of(place).is_none() {
                let key = self.versions.names.item_key(&before.id, place);
                let told =
                    Told { what: What::Item, key, unit: Some(unit), title: &item.text, line: item.line };
                self.push(told, Turn::Removed, Vec::new());
            }
        }
    }

    fn gone_activities(&mut self, was: &[Placed<'_>], unit: usize, position: u32) {
        // Activities stand in their units' order.
        let first = was.partition_point(|placed| placed.unit < unit);
        let inside = was.iter().enumerate().skip(first).take_while(|(_, placed)| placed.unit == unit);
        for (at, placed) in inside {
            if self.matching.activities.new_of(at).is_none() {
                let activity = placed.activity;
                let told = Told {
                    what: What::Activity,
                    key: activity.id.as_str().to_owned(),
                    unit: Some(position),
                    title: &activity.title,
                    line: activity.line,
                };
                let minutes = (Aspect::Minutes, Fact::Minutes(activity.minutes), Fact::Nothing);
                self.push(told, Turn::Removed, vec![minutes]);
            }
        }
    }

    fn gone_units(&mut self, was: &[Placed<'_>], units: Option<Vec<usize>>) {
        for at in units.unwrap_or_default() {
            let unit = &self.versions.old.units[at];
            let home = self.places.units.get(at).copied();
            let title = if unit.title.is_empty() { &unit.label } else { &unit.title };
            let told = Told { what: What::Unit, key: String::new(), unit: home, title, line: unit.line };
            let budget = (Aspect::Minutes, Fact::Minutes(unit.stated_minutes), Fact::Nothing);
            self.push(told, Turn::Removed, vec![budget]);
            self.gone_activities(was, at, home.unwrap_or(1));
        }
    }

    fn milestones(&mut self) {
        let (old, new) = (self.versions.old, self.named);
        let key = |at: usize| format!("m{}", at + 1);
        let told = |of: &'a Path, at: usize| {
            let milestone = &of.milestones[at];
            let (title, line) = (milestone.title.as_str(), milestone.line);
            Told { what: What::Milestone, key: key(at), unit: None, title, line }
        };
        let label = |path: &Path, number: Option<u32>| {
            let unit =
                number.and_then(|n| unit_position(path, n)).and_then(|at| path.units.get(at as usize - 1));
            unit.map_or(Fact::Nothing, |unit| Fact::text(&unit.label))
        };
        for (at, milestone) in new.milestones.iter().enumerate() {
            let Some(was) = self.matching.milestones.old_of(at) else {
                self.push(told(new, at), Turn::Added, Vec::new());
                continue;
            };
            let before = &old.milestones[was];
            let due = |path: &Path, number: Option<u32>| number.and_then(|n| unit_position(path, n));
            let stood = due(old, before.unit).map(|at| self.places.units.get(at as usize - 1).copied());
            let mut differ =
                sides([(Aspect::Title, Fact::text(&before.title), Fact::text(&milestone.title))]);
            if stood.flatten() != due(new, milestone.unit) {
                differ.push((Aspect::Unit, label(old, before.unit), label(new, milestone.unit)));
            }
            self.changed(told(new, at), false, differ);
            self.criteria(at, was);
        }
        for at in (0..old.milestones.len()).filter(|at| self.matching.milestones.new_of(*at).is_none()) {
            self.push(told(old, at), Turn::Removed, Vec::new());
            for place in 0..old.milestones[at].criteria.len() {
                self.criterion_gone(at, place);
            }
        }
    }

    fn criteria(&mut self, at: usize, was: usize) {
        let Some(pairing) = self.matching.criteria.get(&at) else { return };
        let (before, now) =
            (&self.versions.old.milestones[was].criteria, &self.named.milestones[at].criteria);
        for (place, criterion) in now.iter().enumerate() {
            let key = format!("m{}.{}", at + 1, place + 1);
            let (title, line) = (criterion.text.as_str(), criterion.line);
            let told = Told { what: What::Criterion, key, unit: None, title, line };
            match pairing.old_of(place).and_then(|old| before.get(old)) {
                None => self.push(told, Turn::Added, Vec::new()),
                Some(old) => {
                    let differ = sides([(Aspect::Title, Fact::text(&old.text), Fact::text(title))]);
                    self.changed(told, false, differ);
                }
            }
        }
        for place in (0..before.len()).filter(|place| pairing.new_of(*place).is_none()) {
            self.criterion_gone(was, place);
        }
    }

    fn criterion_gone(&mut self, milestone: usize, place: usize) {
        let criterion = &self.versions.old.milestones[milestone].criteria[place];
        let (title, line) = (criterion.text.as_str(), criterion.line);
        let told = Told { what: What::Criterion, key: String::new(), unit: None, title, line };
        self.push(told, Turn::Removed, Vec::new());
        if let Some(last) = self.out.last_mut() {
            last.criterion = Some((milestone, place));
        }
    }

    fn events(&mut self) {
        let (old, new) = (self.versions.old, self.named);
        let told = |event: &'a Event| {
            let (title, line) = (event.title.as_str(), event.line);
            Told { what: What::Event, key: String::new(), unit: None, title, line }
        };
        for (at, event) in new.events.iter().enumerate() {
            let Some(was) = self.matching.events.old_of(at) else {
                self.push(told(event), Turn::Added, Vec::new());
                continue;
            };
            let before = &old.events[was];
            let length = |event: &Event| Fact::Minutes(event.minutes.map(Range::exactly));
            let differ = sides([
                (Aspect::Title, Fact::text(&before.title), Fact::text(&event.title)),
                (Aspect::Days, Fact::Days(before.days.clone()), Fact::Days(event.days.clone())),
                (Aspect::Time, Fact::Time(before.time), Fact::Time(event.time)),
                (Aspect::Zone, Fact::maybe(before.zone.as_ref()), Fact::maybe(event.zone.as_ref())),
                (Aspect::Length, length(before), length(event)),
                (Aspect::Date, Fact::Date(before.date), Fact::Date(event.date)),
            ]);
            self.changed(told(event), false, differ);
        }
        for at in (0..old.events.len()).filter(|at| self.matching.events.new_of(*at).is_none()) {
            self.push(told(&old.events[at]), Turn::Removed, Vec::new());
        }
    }

    fn first_steps(&mut self) {
        let (before, now) = (&self.versions.old.about.first_steps, &self.named.about.first_steps);
        let pairing = &self.matching.first_steps;
        let told =
            |title: &'a str| Told { what: What::FirstStep, key: String::new(), unit: None, title, line: 0 };
        for (at, step) in now.iter().enumerate() {
            match pairing.old_of(at) {
                None => self.push(told(step), Turn::Added, Vec::new()),
                Some(was) => {
                    let differ = sides([(Aspect::Title, Fact::text(&before[was]), Fact::text(step))]);
                    self.changed(told(step), false, differ);
                }
            }
        }
        for at in (0..before.len()).filter(|at| pairing.new_of(*at).is_none()) {
            self.push(told(&before[at]), Turn::Removed, Vec::new());
        }
    }

    /// The quiz and the shelf, told as one: nothing of the learner's hangs on their parts.
    fn around(&mut self) {
        let (old, new) = (self.versions.old, self.named);
        let turn = |before: bool, now: bool| match (before, now) {
            (false, true) => Turn::Added,
            (true, false) => Turn::Removed,
            _ => Turn::Changed,
        };
        let skills = |path: &Path| {
            let quiz = path.quiz.as_ref()?;
            let placements = quiz.placements.iter().map(|p| (p.from, p.to, p.start_unit, p.advice.clone()));
            Some((quiz.skills.clone(), placements.collect::<Vec<_>>()))
        };
        if skills(old) != skills(new) {
            let line = new.quiz.as_ref().or(old.quiz.as_ref()).map_or(0, |quiz| quiz.line);
            let told = Told { what: What::Quiz, key: String::new(), unit: None, title: "", line };
            self.push(told, turn(old.quiz.is_some(), new.quiz.is_some()), Vec::new());
        }
        let shelf = |path: &Path| -> Vec<(String, Option<String>)> {
            let entries = path.collections.iter().flat_map(|c| &c.entries);
            entries.map(|entry| (entry.text.clone(), entry.target.clone())).collect()
        };
        let (before, now) = (shelf(old), shelf(new));
        if before != now {
            let line = new.collections.first().map_or(0, |collection| collection.line);
            let told = Told { what: What::Shelf, key: String::new(), unit: None, title: "", line };
            self.push(told, turn(!before.is_empty(), !now.is_empty()), Vec::new());
        }
    }
}

/// Old things that are gone, by the new place of what they stood behind; none for those at the beginning.
fn behind(old: usize, pairing: &Pairing) -> BTreeMap<Option<usize>, Vec<usize>> {
    let mut out: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut last = None;
    for at in 0..old {
        match pairing.new_of(at) {
            Some(new) => last = Some(new),
            None => out.entry(last).or_default().push(at),
        }
    }
    out
}

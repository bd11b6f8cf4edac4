//! What an author changed beside the units: first steps, milestones with their criteria, events, the quiz and the shelf.

use super::difference::{Aspect, Fact, Turn, What};
use super::differences::{Teller, Told, sides};
use crate::curriculum::model::{Event, Path, Range};
use crate::progress::unit_position;

impl<'a> Teller<'a> {
    pub(super) fn milestones(&mut self) {
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
        let first = self.out.len();
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
        for one in &mut self.out[first..] {
            one.milestone = Some(self.named.milestones[at].title.clone());
        }
    }

    fn criterion_gone(&mut self, milestone: usize, place: usize) {
        let criterion = &self.versions.old.milestones[milestone].criteria[place];
        let (title, line) = (criterion.text.as_str(), criterion.line);
        let told = Told { what: What::Criterion, key: String::new(), unit: None, title, line };
        self.push(told, Turn::Removed, Vec::new());
        if let Some(last) = self.out.last_mut() {
            last.criterion = Some((milestone, place));
            last.milestone = Some(self.versions.old.milestones[milestone].title.clone());
        }
    }

    pub(super) fn events(&mut self) {
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

    pub(super) fn first_steps(&mut self) {
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
    pub(super) fn around(&mut self) {
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

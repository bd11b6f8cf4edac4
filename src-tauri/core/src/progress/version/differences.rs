//! What an author changed between two versions, thing by thing, in the new document's order: the path, its units, their
//! activities and items. What is only numbered anew because something was put in before it has not changed. `beside` tells
//! what stands beside the units.

use super::difference::{Aspect, Difference, Fact, Turn, What};
use super::likeness::{Pairing, out_of_order};
use super::matching::{Matching, Placed, activities};
use super::{Names, Places, Versions};
use crate::curriculum::model::{Activity, Path};
use crate::progress::copy::unit_key;
use std::collections::BTreeMap;

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

pub(super) struct Teller<'a> {
    pub(super) versions: &'a Versions<'a>,
    pub(super) names: &'a Names,
    pub(super) named: &'a Path,
    pub(super) matching: &'a Matching,
    pub(super) places: &'a Places,
    pub(super) out: Vec<Difference>,
}

/// The sides that differ.
pub(super) fn sides(all: impl IntoIterator<Item = (Aspect, Fact, Fact)>) -> Vec<(Aspect, Fact, Fact)> {
    all.into_iter().filter(|(_, before, now)| before != now).collect()
}

/// A thing, as long as anything about it is told.
pub(super) struct Told<'a> {
    pub(super) what: What,
    pub(super) key: String,
    pub(super) unit: Option<u32>,
    pub(super) title: &'a str,
    pub(super) line: u32,
}

impl<'a> Teller<'a> {
    pub(super) fn push(&mut self, told: Told<'_>, turn: Turn, sides: Vec<(Aspect, Fact, Fact)>) {
        let Told { what, key, unit, title, line } = told;
        let title = title.to_owned();
        self.out.push(Difference {
            what,
            key,
            unit,
            title,
            turn,
            sides,
            line,
            kept: false,
            milestone: None,
            criterion: None,
        });
    }

    /// Tells what changed or moved, if anything did.
    pub(super) fn changed(&mut self, told: Told<'_>, moved: bool, sides: Vec<(Aspect, Fact, Fact)>) {
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
                Fact::Minutes(old.headline.weekly_minutes.or(old.headline.total_minutes)),
                Fact::Minutes(new.headline.weekly_minutes.or(new.headline.total_minutes)),
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

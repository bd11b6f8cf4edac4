//! The learner's own copy of a path: what they changed, laid over what its author wrote. The author's document is never
//! altered; a change is kept by what it is about and by which side of it, so that the last word counts and any of
//! them can be taken back.
//!
//! Things are named by their keys: an activity by its id, an item by `id#3` (its place in the author's list when the path
//! was accepted), a unit by `unit:2` (its position), what the learner added by keys of their own (`own-1`, `id#own-1`).
//! Keys stay whatever is renamed or reordered, also by the author in a later version (`version`).

use super::unit_minutes;
use super::version::Names;
use crate::curriculum::model::{Activity, ActivityKind, Item, Path, Range, Unit};
use crate::ids::ActivityId;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Which side of a thing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Its name.
    Title,
    /// Its minutes.
    Minutes,
    /// It is not needed for the essentials: "1".
    Optional,
    /// It is known already and asks no time: "1".
    Known,
    /// It is gone: "1".
    Removed,
    /// The order of what it holds: keys, one a line.
    Order,
    /// The learner added it: its holder's key. Its name is the title.
    Added,
    /// Where an added item's link leads.
    Link,
    /// What kind of work an added activity is.
    Kind,
}

impl Side {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Title,
        Self::Minutes,
        Self::Optional,
        Self::Known,
        Self::Removed,
        Self::Order,
        Self::Added,
        Self::Link,
        Self::Kind,
    ];

    /// The word of the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Minutes => "minutes",
            Self::Optional => "optional",
            Self::Known => "known",
            Self::Removed => "removed",
            Self::Order => "order",
            Self::Added => "added",
            Self::Link => "link",
            Self::Kind => "kind",
        }
    }

    /// The side of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.word() == word)
    }
}

/// One change of the learner's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What it is about.
    pub key: String,
    /// Which side of it.
    pub side: Side,
    /// What that side is now.
    pub value: String,
}

/// What the learner's copy is beside a path: whose its parts are, and what is known of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Marks {
    /// Activities that are known.
    pub known: HashSet<ActivityId>,
    /// Activities that the essentials can do without.
    pub optional: HashSet<ActivityId>,
    /// Keys of each activity's items, in the order that they stand in.
    pub items: HashMap<ActivityId, Vec<String>>,
    /// Keys of what was changed or added.
    pub edited: BTreeSet<String>,
    /// Keys of what the learner added.
    pub own: BTreeSet<String>,
    /// Where the learner put activities into an order of their own: units with their activities' keys.
    pub order: String,
    /// What was removed: key, name, position of its unit.
    pub removed: Vec<(String, String, u32)>,
}

/// The key of a unit, by its position from 1.
pub fn unit_key(position: u32) -> String {
    format!("unit:{position}")
}

/// The key of an author's item, by its place from 0.
pub fn item_key(activity: &ActivityId, at: usize) -> String {
    format!("{activity}#{}", at + 1)
}

/// The activity that an item's key names.
pub fn activity_of(key: &str) -> Option<&str> {
    key.split_once('#').map(|(activity, _)| activity)
}

/// Lays changes over an author's path, whose things are known by `names`. What is about nothing that there is, or cannot be read, changes nothing.
pub fn copy(author: &Path, names: &Names, edits: &[Edit]) -> (Path, Marks) {
    let sides: BTreeMap<(&str, Side), &str> =
        edits.iter().map(|edit| ((edit.key.as_str(), edit.side), edit.value.as_str())).collect();
    let lay = Lay { names, sides, edits };
    let (mut path, mut out) = (author.clone(), Marks::default());
    for (position, unit) in (1_u32..).zip(&mut path.units) {
        lay.unit(position, unit, &mut out.items, &mut out.removed);
        for activity in &unit.activities {
            if lay.on(activity.id.as_str(), Side::Known) {
                out.known.insert(activity.id.clone());
            }
            if lay.on(activity.id.as_str(), Side::Optional) {
                out.optional.insert(activity.id.clone());
            }
        }
    }
    out.edited = edits.iter().filter(|edit| edit.side != Side::Order).map(|edit| edit.key.clone()).collect();
    out.own = edits.iter().filter(|edit| edit.side == Side::Added).map(|edit| edit.key.clone()).collect();
    let orders: Vec<String> = (1_u32..)
        .map(unit_key)
        .take(path.units.len())
        .filter_map(|key| Some(format!("{key} {}", lay.sides.get(&(key.as_str(), Side::Order))?)))
        .collect();
    out.order = orders.join("\n");
    (path, out)
}

struct Lay<'a> {
    names: &'a Names,
    sides: BTreeMap<(&'a str, Side), &'a str>,
    edits: &'a [Edit],
}

impl<'a> Lay<'a> {
    fn on(&self, key: &str, side: Side) -> bool {
        self.sides.get(&(key, side)).is_some_and(|value| *value == "1")
    }

    /// Keys of what was added to a holder, in the order in which it was.
    fn added(&self, holder: &str) -> Vec<&'a str> {
        let here = self.edits.iter().filter(|edit| edit.side == Side::Added && edit.value == holder);
        here.map(|edit| edit.key.as_str()).collect()
    }

    fn unit(
        &self,
        position: u32,
        unit: &mut Unit,
        keys: &mut HashMap<ActivityId, Vec<String>>,
        removed: &mut Vec<(String, String, u32)>,
    ) {
        let key = unit_key(position);
        let added = self.added(&key);
        let touched = !added.is_empty()
            || unit.activities.iter().any(|activity| {
                let id = activity.id.as_str();
                [Side::Minutes, Side::Known, Side::Removed]
                    .into_iter()
                    .any(|side| self.sides.contains_key(&(id, side)))
            });
        if touched {
            // What the plan counted for an activity without hours hangs on its neighbours: it stays what it was.
            let minutes = unit_minutes(unit);
            for (activity, minutes) in unit.activities.iter_mut().zip(minutes) {
                activity.minutes.get_or_insert(Range::exactly(minutes));
            }
        }
        for own in added {
            let Some(title) = self.sides.get(&(own, Side::Title)) else { continue };
            unit.activities.push(Activity {
                id: ActivityId::new(own),
                line: unit.line,
                title: (*title).to_owned(),
                kind: self
                    .sides
                    .get(&(own, Side::Kind))
                    .and_then(|kind| ActivityKind::from_word(kind))
                    .unwrap_or(ActivityKind::Reading),
                minutes: Some(Range::exactly(60)),
                intro: None,
                implied: false,
                items: Vec::new(),
            });
        }
        let gone = |activity: &Activity| self.on(activity.id.as_str(), Side::Removed);
        for activity in unit.activities.iter().filter(|activity| gone(activity)) {
            removed.push((activity.id.as_str().to_owned(), activity.title.clone(), position));
        }
        unit.activities.retain(|activity| !gone(activity));
        for activity in &mut unit.activities {
            self.activity(position, activity, keys, removed);
        }
        if let Some(title) = self.sides.get(&(key.as_str(), Side::Title)) {
            // Work that only stands for all of the unit is called what the unit is called.
            let author = std::mem::replace(&mut unit.title, (*title).to_owned());
            for activity in unit.activities.iter_mut().filter(|work| work.implied && work.title == author) {
                (*title).clone_into(&mut activity.title);
            }
        }
        if let Some(order) = self.sides.get(&(key.as_str(), Side::Order)) {
            ordered(&mut unit.activities, order, |activity| activity.id.as_str().to_owned());
        }
    }

    fn activity(
        &self,
        position: u32,
        activity: &mut Activity,
        keys: &mut HashMap<ActivityId, Vec<String>>,
        removed: &mut Vec<(String, String, u32)>,
    ) {
        let id = activity.id.as_str().to_owned();
        let side = |side| self.sides.get(&(id.as_str(), side)).copied();
        if let Some(title) = side(Side::Title) {
            title.clone_into(&mut activity.title);
        }
        if let Some(minutes) = side(Side::Minutes).and_then(|minutes| minutes.parse().ok()) {
            activity.minutes = Some(Range::exactly(minutes));
        }
        if self.on(&id, Side::Known) {
            activity.minutes = Some(Range::exactly(0));
        }
        let mut items: Vec<(String, Item)> = std::mem::take(&mut activity.items)
            .into_iter()
            .enumerate()
            .map(|(at, item)| (self.names.item_key(&activity.id, at), item))
            .collect();
        for own in self.added(&id) {
            let item = Item { line: activity.line, text: String::new(), note: None, target: None };
            items.push((own.to_owned(), item));
        }
        for (key, item) in &mut items {
            let side = |side| self.sides.get(&(key.as_str(), side)).copied();
            if let Some(text) = side(Side::Title) {
                text.clone_into(&mut item.text);
            }
            if let Some(link) = side(Side::Link) {
                item.target = Some(link.to_owned());
            }
        }
        for (key, item) in items.iter().filter(|(key, _)| self.on(key, Side::Removed)) {
            removed.push((key.clone(), item.text.clone(), position));
        }
        items.retain(|(key, item)| !self.on(key, Side::Removed) && !item.text.is_empty());
        if let Some(order) = side(Side::Order) {
            ordered(&mut items, order, |(key, _)| key.clone());
        }
        keys.insert(activity.id.clone(), items.iter().map(|(key, _)| key.clone()).collect());
        activity.items = items.into_iter().map(|(_, item)| item).collect();
    }
}

/// Puts things into an order of keys. What the order does not name stays behind what it stood behind.
fn ordered<T>(things: &mut Vec<T>, order: &str, key: impl Fn(&T) -> String) {
    let places: HashMap<&str, usize> = order.lines().enumerate().map(|(at, key)| (key, at)).collect();
    let mut last = 0;
    let mut placed: Vec<(usize, usize, T)> = Vec::new();
    for (at, thing) in things.drain(..).enumerate() {
        last = places.get(key(&thing).as_str()).map_or(last, |place| place + 1);
        placed.push((last, at, thing));
    }
    placed.sort_by_key(|(place, at, _)| (*place, *at));
    things.extend(placed.into_iter().map(|(.., thing)| thing));
}

#[cfg(test)]
mod tests;

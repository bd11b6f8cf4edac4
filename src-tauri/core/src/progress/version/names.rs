//! The ids that a learner's copy knows an author's things by. They are derived from the document when it is accepted and
//! stay whatever the author renames, renumbers or reorders later.

use super::Versions;
use super::matching::{Matching, activities};
use crate::curriculum::model::Path;
use crate::ids::ActivityId;
use crate::progress::copy::{Side, activity_of, item_key};
use std::collections::{BTreeMap, HashSet};

/// Names of a version, as far as they are others than those that are derived from it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// Ids of activities by the ids that are derived.
    pub activities: BTreeMap<String, String>,
    /// Numbers of an activity's items by its id, in the document's order; without any they count from 1.
    pub items: BTreeMap<String, Vec<u32>>,
    /// Numbers of the events, in the document's order; without any they count from 0.
    pub events: Vec<u32>,
}

impl Names {
    /// Whether every name is the derived one.
    pub fn is_empty(&self) -> bool {
        self.activities.is_empty() && self.items.is_empty() && self.events.is_empty()
    }

    /// A path as it was read, under these names.
    #[must_use]
    pub fn named(&self, read: &Path) -> Path {
        let mut path = read.clone();
        for activity in path.units.iter_mut().flat_map(|unit| &mut unit.activities) {
            if let Some(name) = self.activities.get(activity.id.as_str()) {
                activity.id = ActivityId::new(name.as_str());
            }
        }
        path
    }

    /// The key of an author's item, by its activity and its place from 0.
    pub fn item_key(&self, activity: &ActivityId, at: usize) -> String {
        let number = self.items.get(activity.as_str()).and_then(|numbers| numbers.get(at));
        match number {
            Some(number) => format!("{activity}#{number}"),
            None => item_key(activity, at),
        }
    }

    /// The number of an event, by its position from 0: what its reminders are told apart by.
    pub fn event(&self, position: u32) -> u32 {
        self.events.get(position as usize).copied().unwrap_or(position)
    }

    /// The numbers of an activity's items.
    fn numbers(&self, activity: &str, items: usize) -> Vec<u32> {
        let given = self.items.get(activity).filter(|numbers| numbers.len() == items);
        given.cloned().unwrap_or_else(|| (1..).take(items).collect())
    }
}

/// The names of a new version: what was there keeps its own, what is new gets one that nothing has had.
pub(super) fn names(versions: &Versions<'_>, matching: &Matching) -> Names {
    let (was, is) = (activities(versions.old), activities(versions.new));
    let mut out = Names::default();
    let mut taken: HashSet<String> = HashSet::new();
    // What the learner added, changed or kept has its id for good, and so has what has a history.
    taken.extend(versions.edits.iter().map(|edit| activity_of(&edit.key).unwrap_or(&edit.key).to_owned()));
    taken.extend(versions.history.keys().cloned());
    let matched = (0..is.len()).filter_map(|at| matching.activities.old_of(at));
    taken.extend(matched.map(|old| was[old].activity.id.as_str().to_owned()));
    let revived = |id: &str, title: &str| {
        let mine = |side| versions.edits.iter().find(move |e| e.key == id && e.side == side);
        mine(Side::Added).is_some() && mine(Side::Title).is_some_and(|edit| edit.value == title)
    };
    for (at, placed) in is.iter().enumerate() {
        let derived = placed.activity.id.as_str();
        let name = match matching.activities.old_of(at) {
            Some(old) => was[old].activity.id.as_str().to_owned(),
            // The author brings back what the learner had kept.
            None if revived(derived, &placed.activity.title) => derived.to_owned(),
            None => {
                let free = |name: &String| !taken.contains(name);
                let numbered = (2_u32..).map(|n| format!("{derived}-{n}"));
                std::iter::once(derived.to_owned()).chain(numbered).find(free).unwrap_or_default()
            }
        };
        let old = matching.activities.old_of(at).map(|old| was[old].activity);
        let numbers = old.map(|old| versions.names.numbers(&name, old.items.len())).unwrap_or_default();
        // Numbers that the learner's own things have had are given to nothing else.
        let mine =
            versions.edits.iter().filter_map(|e| e.key.strip_prefix(&name)?.strip_prefix('#')?.parse().ok());
        let mut next = numbers.iter().copied().chain(mine).max().unwrap_or(0);
        let before = |item| matching.items.get(&at)?.old_of(item);
        let items = (0..placed.activity.items.len()).map(|item| {
            before(item).and_then(|old| numbers.get(old).copied()).unwrap_or_else(|| {
                next += 1;
                next
            })
        });
        let items: Vec<u32> = items.collect();
        if !items.iter().copied().eq((1..).take(items.len())) {
            out.items.insert(name.clone(), items);
        }
        taken.insert(name.clone());
        if name != derived {
            out.activities.insert(derived.to_owned(), name);
        }
    }
    out.events = event_numbers(versions, matching);
    out
}

/// The numbers of a new version's events; none where they count from 0.
fn event_numbers(versions: &Versions<'_>, matching: &Matching) -> Vec<u32> {
    let (old, new) = (versions.old.events.len(), versions.new.events.len());
    let before: Vec<u32> = (0..).take(old).map(|at| versions.names.event(at)).collect();
    let mut next = before.iter().max().map_or(0, |last| last + 1);
    let number = |at| {
        matching.events.old_of(at).and_then(|old| before.get(old).copied()).unwrap_or_else(|| {
            next += 1;
            next - 1
        })
    };
    let numbers: Vec<u32> = (0..new).map(number).collect();
    if numbers.iter().copied().eq((0..).take(new)) { Vec::new() } else { numbers }
}

//! A new version of a path's document, merged three ways: what its author changed, what the learner changed in their own
//! copy, and what the learner has done.
//!
//! `matching` finds which thing of the old version is which of the new one, `likeness` says how alike two are, `names`
//! keeps the ids, `differences` and `beside` tell what the author changed (in the terms of `difference`), `carry` takes the
//! learner's changes along and finds what the two have changed differently. Nothing of the learner's is lost: where both
//! changed one thing, the learner's word stands until they take the author's; what the author removed and the learner has
//! studied stays as their own, with the minutes that were studied. Reading documents is `curriculum`'s business, what
//! follows for the plan is `planning`'s.

mod beside;
mod carry;
mod difference;
mod differences;
mod likeness;
mod matching;
mod names;

pub use difference::{Aspect, Difference, Fact, Turn, What};
pub use names::Names;

use super::copy::{Edit, Side};
use crate::curriculum::model::Path;
use matching::Matching;
use std::collections::{BTreeMap, BTreeSet};

/// What is merged.
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a> {
    /// The author's last version, under the names that the learner's copy knows it by.
    pub old: &'a Path,
    /// Those names.
    pub names: &'a Names,
    /// The author's new version, as it was read.
    pub new: &'a Path,
    /// The learner's changes.
    pub edits: &'a [Edit],
    /// Activities that have a history, with the minutes that were studied (none, where all of it was skipped).
    pub history: &'a BTreeMap<String, u32>,
    /// Position of the unit that the learner began with, from 1.
    pub start_unit: u32,
    /// Conflicts in which the author's word is taken.
    pub take: &'a BTreeSet<String>,
}

/// What comes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The new version's names.
    pub names: Names,
    /// The learner's changes to the new version.
    pub edits: Vec<Edit>,
    /// What the author changed, in the new document's order, what is gone behind what it stood behind.
    pub differences: Vec<Difference>,
    /// What both changed, each in its own way.
    pub conflicts: Vec<Conflict>,
    /// Where everything has gone that is known by its place.
    pub places: Places,
}

/// One thing that author and learner have changed differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Names it, for taking the author's word.
    pub id: String,
    /// The thing's key.
    pub key: String,
    /// What it is called in the learner's copy.
    pub title: String,
    /// Position of its unit in the new version, from 1.
    pub unit: u32,
    /// What happened.
    pub clash: Clash,
}

/// How two changes of one thing disagree.
#[derive(Debug, Clone, PartialEq)]
pub enum Clash {
    /// Both gave one side of it another value.
    Both {
        /// Which side.
        side: Side,
        /// What the author had written.
        before: Fact,
        /// What the author writes now.
        theirs: Fact,
        /// What the learner's copy says.
        yours: Fact,
    },
    /// The author removed what the learner had changed or added to.
    Gone,
    /// The author changed what the learner had removed.
    Away,
}

/// Where things have gone: new places by old ones. Units count from 1, all else from 0.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Places {
    /// Units; one that is gone leads to the nearest before it that is still there, or to the first.
    pub units: Vec<u32>,
    /// Position of the unit to begin with.
    pub start_unit: u32,
    /// The unit of every activity of the new version, and of what was kept.
    pub activities: BTreeMap<String, u32>,
    /// Words of items that the author has written anew, by their activity: before and now.
    pub words: BTreeMap<String, Vec<(String, String)>>,
    /// Milestones.
    pub milestones: Vec<Option<usize>>,
    /// Criteria of each old milestone.
    pub criteria: Vec<Vec<Option<usize>>>,
    /// Events.
    pub events: Vec<Option<usize>>,
    /// First steps.
    pub first_steps: Vec<Option<usize>>,
}

/// Merges two versions with the learner's work between them.
pub fn merge(versions: &Versions<'_>) -> Merged {
    let matching = Matching::of(versions.old, versions.new);
    let names = names::names(versions, &matching);
    let named = names.named(versions.new);
    let mut places = places(versions, &named, &matching);
    let carried = carry::carry(versions, &names, &named, &matching, &places);
    for (key, unit) in &carried.kept {
        places.activities.insert(key.clone(), *unit);
    }
    let mut differences = differences::differences(versions, &names, &named, &matching, &places);
    for difference in differences.iter_mut().filter(|d| d.turn == Turn::Removed) {
        difference.kept = carried.kept.iter().any(|(key, _)| *key == difference.key);
    }
    Merged { names, edits: carried.edits, differences, conflicts: carried.conflicts, places }
}

/// Where everything has gone.
fn places(versions: &Versions<'_>, named: &Path, matching: &Matching) -> Places {
    let (old, new) = (versions.old, versions.new);
    let position = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
    let mut home = 1;
    let units = (0..old.units.len()).map(|at| {
        home = matching.units.new_of(at).map_or(home, position);
        home
    });
    let activities = (1_u32..).zip(&named.units);
    let activities =
        activities.flat_map(|(unit, u)| u.activities.iter().map(move |a| (a.id.as_str().to_owned(), unit)));
    let criteria = (0..old.milestones.len()).map(|at| {
        let of = matching.milestones.new_of(at).and_then(|new| matching.criteria.get(&new));
        (0..old.milestones[at].criteria.len()).map(|criterion| of?.new_of(criterion)).collect()
    });
    Places {
        units: units.collect(),
        start_unit: start_unit(versions, matching),
        activities: activities.collect(),
        words: words(named, versions, matching),
        milestones: (0..old.milestones.len()).map(|at| matching.milestones.new_of(at)).collect(),
        criteria: criteria.collect(),
        events: (0..old.events.len()).map(|at| matching.events.new_of(at)).collect(),
        first_steps: (0..old.about.first_steps.len()).map(|at| matching.first_steps.new_of(at)).collect(),
    }
    .within(new.units.len())
}

impl Places {
    fn within(mut self, units: usize) -> Self {
        self.start_unit = self.start_unit.clamp(1, u32::try_from(units.max(1)).unwrap_or(u32::MAX));
        self
    }
}

/// The first unit that was studied and is still there, with what is new right before it: that is nothing the learner
/// knows. A path begun with its first unit begins with its first.
fn start_unit(versions: &Versions<'_>, matching: &Matching) -> u32 {
    let first = (versions.start_unit as usize).saturating_sub(1);
    if first == 0 {
        return 1;
    }
    let studied = (first..versions.old.units.len()).find_map(|at| matching.units.new_of(at));
    let mut start = match studied {
        Some(start) => start,
        None => (0..first).filter_map(|at| matching.units.new_of(at)).max().map_or(0, |last| last + 1),
    };
    while start > 0 && matching.units.old_of(start - 1).is_none() {
        start -= 1;
    }
    u32::try_from(start + 1).unwrap_or(u32::MAX)
}

fn words(
    named: &Path,
    versions: &Versions<'_>,
    matching: &Matching,
) -> BTreeMap<String, Vec<(String, String)>> {
    let (was, is) = (matching::activities(versions.old), matching::activities(named));
    let mut out = BTreeMap::new();
    for (at, pairing) in &matching.items {
        let Some(old) = matching.activities.old_of(*at) else { continue };
        let (before, now) = (&was[old].activity.items, &is[*at].activity.items);
        let anew = now.iter().enumerate().filter_map(|(item, now)| {
            let before = &before[pairing.old_of(item)?].text;
            (*before != now.text).then(|| (before.clone(), now.text.clone()))
        });
        let anew: Vec<(String, String)> = anew.collect();
        if !anew.is_empty() {
            out.insert(is[*at].activity.id.as_str().to_owned(), anew);
        }
    }
    out
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

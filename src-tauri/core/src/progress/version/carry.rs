//! The learner's changes, taken along to a new version: what they are about is found there, what both changed is told,
//! and what is gone stays where the learner has worked on it.

use super::difference::Fact;
use super::matching::{Matching, activities};
use super::{Clash, Conflict, Names, Places, Versions};
use crate::curriculum::model::{Activity, Item, Path, Range};
use crate::progress::copy::{Edit, Side, activity_of, unit_key};
use crate::progress::unit_minutes;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What comes of the learner's changes.
pub(super) struct Carried {
    pub edits: Vec<Edit>,
    pub conflicts: Vec<Conflict>,
    /// What the author removed and the learner keeps, with the unit that it stands in now.
    pub kept: Vec<(String, u32)>,
}

pub(super) fn carry(
    versions: &Versions<'_>,
    names: &Names,
    named: &Path,
    matching: &Matching,
    places: &Places,
) -> Carried {
    let mut carrier = Carrier::new(versions, names, named, matching, places);
    for edit in versions.edits.iter().filter(|edit| edit.key.starts_with("unit:")) {
        match edit.side {
            Side::Title => carrier.unit_title(edit),
            _ => carrier.unit_order(edit),
        }
    }
    for (at, (unit, activity)) in carrier.was.clone().into_iter().enumerate() {
        let now = matching.activities.new_of(at);
        match now {
            Some(now) => carrier.stays(activity, now),
            None => carrier.gone(unit, activity),
        }
    }
    carrier.own();
    let mut edits = carrier.edits;
    // Changes keep the order in which they were made: that of what was added follows from it.
    let first = |edit: &Edit| versions.edits.iter().position(|e| e.key == edit.key && e.side == edit.side);
    edits.sort_by_cached_key(|edit| first(edit).unwrap_or(usize::MAX));
    Carried { edits, conflicts: carrier.conflicts, kept: carrier.kept }
}

struct Carrier<'a> {
    versions: &'a Versions<'a>,
    matching: &'a Matching,
    places: &'a Places,
    /// Old activities with their unit's place.
    was: Vec<(usize, &'a Activity)>,
    /// New activities with their unit's place.
    is: Vec<(usize, &'a Activity)>,
    /// Minutes that the old version counted for its activities.
    minutes: HashMap<&'a str, u32>,
    /// Ids and item keys of the new version.
    there: HashSet<String>,
    sides: BTreeMap<&'a str, BTreeMap<Side, &'a str>>,
    edits: Vec<Edit>,
    conflicts: Vec<Conflict>,
    kept: Vec<(String, u32)>,
}

impl<'a> Carrier<'a> {
    fn new(
        versions: &'a Versions<'a>,
        names: &'a Names,
        named: &'a Path,
        matching: &'a Matching,
        places: &'a Places,
    ) -> Self {
        let list = |path: &'a Path| activities(path).into_iter().map(|p| (p.unit, p.activity)).collect();
        let is: Vec<(usize, &'a Activity)> = list(named);
        let mut there: HashSet<String> = is.iter().map(|(_, a)| a.id.as_str().to_owned()).collect();
        for (_, activity) in &is {
            there.extend((0..activity.items.len()).map(|at| names.item_key(&activity.id, at)));
        }
        let mut sides: BTreeMap<&str, BTreeMap<Side, &str>> = BTreeMap::new();
        for edit in versions.edits {
            sides.entry(&edit.key).or_default().insert(edit.side, &edit.value);
        }
        // What the learner added is there, too, as long as the author has not brought the same back.
        there.extend(
            sides.iter().filter(|(_, of)| of.contains_key(&Side::Added)).map(|(k, _)| (*k).to_owned()),
        );
        let minutes = versions.old.units.iter().flat_map(|unit| {
            unit.activities.iter().map(|activity| activity.id.as_str()).zip(unit_minutes(unit))
        });
        Self {
            versions,
            matching,
            places,
            was: list(versions.old),
            is,
            minutes: minutes.collect(),
            there,
            sides,
            edits: Vec::new(),
            conflicts: Vec::new(),
            kept: Vec::new(),
        }
    }

    fn side(&self, key: &str, side: Side) -> Option<&'a str> {
        self.sides.get(key)?.get(&side).copied()
    }

    fn put(&mut self, key: &str, side: Side, value: impl Into<String>) {
        self.edits.push(Edit { key: key.to_owned(), side, value: value.into() });
    }

    /// Takes the sides of a thing along that a new version cannot contradict.
    fn take_along(&mut self, key: &str, sides: &[Side]) {
        for side in sides {
            if let Some(value) = self.side(key, *side) {
                self.put(key, *side, value);
            }
        }
    }

    /// Whether the learner's word stands in a conflict, which is told.
    fn mine(&mut self, key: &str, title: &str, unit: u32, clash: Clash) -> bool {
        let side = match &clash {
            Clash::Both { side, .. } => side.word(),
            Clash::Gone => "gone",
            Clash::Away => "removed",
        };
        let id = format!("{key} {side}");
        let taken = self.versions.take.contains(&id);
        self.conflicts.push(Conflict { id, key: key.to_owned(), title: title.to_owned(), unit, clash });
        !taken
    }

    /// The learner's name for a unit that is still there.
    fn unit_title(&mut self, edit: &Edit) {
        let at = edit.key.strip_prefix("unit:").and_then(|at| at.parse::<usize>().ok()?.checked_sub(1));
        let Some((at, now)) = at.and_then(|at| Some((at, self.matching.units.new_of(at)?))) else { return };
        let (Some(old), Some(new)) = (self.versions.old.units.get(at), self.versions.new.units.get(now))
        else {
            return;
        };
        let position = u32::try_from(now + 1).unwrap_or(u32::MAX);
        let facts = [Fact::text(&old.title), Fact::text(&new.title), Fact::text(&edit.value)];
        let key = unit_key(position);
        if self.stands(&key, &edit.value, position, Side::Title, facts) {
            self.put(&key, Side::Title, edit.value.as_str());
        }
    }

    /// The learner's order of a unit's activities, as far as they are still there.
    fn unit_order(&mut self, edit: &Edit) {
        let at = edit.key.strip_prefix("unit:").and_then(|at| at.parse::<usize>().ok());
        let Some(now) = at.and_then(|at| self.matching.units.new_of(at.checked_sub(1)?)) else { return };
        let kept = |key: &&str| self.there.contains(*key) || self.versions.history.contains_key(*key);
        let order: Vec<&str> = edit.value.lines().filter(kept).collect();
        if order.len() > 1 {
            let order = order.join("\n");
            self.put(&unit_key(u32::try_from(now + 1).unwrap_or(u32::MAX)), edit.side, order);
        }
    }

    /// The order of an activity's items.
    fn item_order(&mut self, id: &str) {
        let Some(order) = self.side(id, Side::Order) else { return };
        let order: Vec<&str> = order.lines().filter(|key| self.there.contains(*key)).collect();
        if order.len() > 1 {
            let order = order.join("\n");
            self.put(id, Side::Order, order);
        }
    }

    /// An activity that is still there.
    fn stays(&mut self, old: &'a Activity, now: usize) {
        let (unit, new) = self.is[now];
        let unit = u32::try_from(unit + 1).unwrap_or(u32::MAX);
        let id = old.id.as_str();
        let title = self.side(id, Side::Title).unwrap_or(&new.title).to_owned();
        self.take_along(id, &[Side::Known, Side::Optional]);
        if self.side(id, Side::Removed).is_some() {
            let changed = old.title != new.title || old.minutes != new.minutes;
            if !changed || self.mine(id, &title, unit, Clash::Away) {
                self.take_along(id, &[Side::Removed]);
            }
        }
        if let Some(yours) = self.side(id, Side::Title)
            && self.stands(
                id,
                &title,
                unit,
                Side::Title,
                [Fact::text(&old.title), Fact::text(&new.title), Fact::text(yours)],
            )
        {
            self.take_along(id, &[Side::Title]);
        }
        if let Some(yours) = self.side(id, Side::Minutes).and_then(|minutes| minutes.parse().ok())
            && self.stands(
                id,
                &title,
                unit,
                Side::Minutes,
                [
                    Fact::Minutes(old.minutes),
                    Fact::Minutes(new.minutes),
                    Fact::Minutes(Some(Range::exactly(yours))),
                ],
            )
        {
            self.take_along(id, &[Side::Minutes]);
        }
        let Some(pairing) = self.matching.items.get(&now) else { return };
        for (at, item) in old.items.iter().enumerate() {
            let key = self.versions.names.item_key(&old.id, at);
            match pairing.new_of(at).and_then(|at| new.items.get(at)) {
                Some(new) => self.item_stays(&key, unit, item, new),
                None => self.item_gone(&key, unit, id, item),
            }
        }
        self.item_order(id);
    }

    /// Whether the learner's value of a side is taken along: where the author says the same by now, it needs no words.
    fn stands(
        &mut self,
        key: &str,
        title: &str,
        unit: u32,
        side: Side,
        [before, theirs, yours]: [Fact; 3],
    ) -> bool {
        if theirs == yours {
            return false;
        }
        theirs == before || self.mine(key, title, unit, Clash::Both { side, before, theirs, yours })
    }

    fn item_stays(&mut self, key: &str, unit: u32, old: &Item, new: &Item) {
        let title = self.side(key, Side::Title).unwrap_or(&new.text).to_owned();
        if self.side(key, Side::Removed).is_some()
            && ((&old.text, &old.target) == (&new.text, &new.target)
                || self.mine(key, &title, unit, Clash::Away))
        {
            self.take_along(key, &[Side::Removed]);
        }
        if let Some(yours) = self.side(key, Side::Title)
            && self.stands(
                key,
                &title,
                unit,
                Side::Title,
                [Fact::text(&old.text), Fact::text(&new.text), Fact::text(yours)],
            )
        {
            self.take_along(key, &[Side::Title]);
        }
    }

    /// An item that the author took away: one that the learner has named stays as their own.
    fn item_gone(&mut self, key: &str, unit: u32, activity: &str, old: &Item) {
        if self.side(key, Side::Removed).is_some() {
            return;
        }
        let Some(title) = self.side(key, Side::Title) else { return };
        if self.mine(key, title, unit, Clash::Gone) {
            self.keep_item(key, activity, title, old.target.as_deref());
        }
    }

    fn keep_item(&mut self, key: &str, activity: &str, title: &str, link: Option<&str>) {
        self.put(key, Side::Added, activity);
        self.put(key, Side::Title, title);
        if let Some(link) = link {
            self.put(key, Side::Link, link);
        }
    }

    /// An activity that the author took away. Where the learner has studied it, it stays with the minutes that were
    /// studied, so that nothing more of it is planned and nothing of it is forgotten; where they have changed it, it is
    /// theirs, unless they let it go.
    fn gone(&mut self, unit: usize, old: &'a Activity) {
        let id = old.id.as_str();
        let home = self.places.units.get(unit).copied().unwrap_or(1);
        let title = self.side(id, Side::Title).unwrap_or(&old.title).to_owned();
        let own_items = |key: &&&str| activity_of(key) == Some(id);
        let has_own = self.sides.iter().any(|(key, of)| own_items(&key) && of.contains_key(&Side::Added));
        let minutes = match self.versions.history.get(id) {
            Some(studied) => *studied,
            None => {
                let changed =
                    has_own || [Side::Title, Side::Minutes].iter().any(|s| self.side(id, *s).is_some());
                let removed = self.side(id, Side::Removed).is_some();
                if removed || !changed || !self.mine(id, &title, home, Clash::Gone) {
                    // What the learner had put into it goes with it.
                    let inside: Vec<&str> = self.sides.keys().filter(own_items).copied().collect();
                    inside.iter().for_each(|key| {
                        self.sides.remove(key);
                    });
                    return;
                }
                for (at, item) in old.items.iter().enumerate() {
                    let key = self.versions.names.item_key(&old.id, at);
                    if self.side(&key, Side::Removed).is_none() {
                        let title = self.side(&key, Side::Title).unwrap_or(&item.text).to_owned();
                        self.keep_item(&key, id, &title, item.target.as_deref());
                    }
                }
                let yours = self.side(id, Side::Minutes).and_then(|minutes| minutes.parse().ok());
                yours.or_else(|| self.minutes.get(id).copied()).unwrap_or(60)
            }
        };
        self.put(id, Side::Added, unit_key(home));
        self.put(id, Side::Title, title);
        self.put(id, Side::Minutes, minutes.to_string());
        self.put(id, Side::Kind, old.kind.word());
        self.kept.push((id.to_owned(), home));
    }

    /// What the learner added or kept earlier.
    fn own(&mut self) {
        let back: BTreeSet<&str> = self.is.iter().map(|(_, activity)| activity.id.as_str()).collect();
        let added: Vec<(&str, &str)> = self
            .sides
            .iter()
            .filter_map(|(key, of)| Some((*key, *of.get(&Side::Added)?)))
            .filter(|(key, _)| !back.contains(key))
            .collect();
        for (key, holder) in added {
            let holder = match holder.strip_prefix("unit:").and_then(|at| at.parse::<usize>().ok()) {
                Some(at) => {
                    let home = at.checked_sub(1).and_then(|at| self.places.units.get(at)).copied();
                    unit_key(home.unwrap_or(1))
                }
                None => holder.to_owned(),
            };
            self.put(key, Side::Added, holder);
            let rest = Side::ALL.into_iter().filter(|side| !matches!(side, Side::Added | Side::Order));
            self.take_along(key, &rest.collect::<Vec<_>>());
            self.item_order(key);
        }
    }
}

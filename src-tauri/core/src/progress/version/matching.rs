//! Which thing of an old version is which of a new one. What an author numbers means little here: one week put in between
//! renumbers all behind it, and what is called "Reading" stands in every one of them. Units are known by their title and
//! by what stands in them, activities by their unit, title and items, items by their words and links.

use super::likeness::{LEAST_WORDS, Letters, Pairing, SAME, bare, dice, key};
use crate::curriculum::model::{Activity, Criterion, Item, Milestone, Path, Unit};
use std::collections::HashMap;

/// Least likeness of units, activities and milestones that belong together, in thousandths.
const LEAST: u32 = 500;

/// The old thing of every new one, and the other way round.
pub struct Matching {
    /// Units.
    pub units: Pairing,
    /// Activities, numbered through the whole path.
    pub activities: Pairing,
    /// Items of each pair of activities, by the new activity's number.
    pub items: HashMap<usize, Pairing>,
    /// Milestones.
    pub milestones: Pairing,
    /// Criteria of each pair of milestones, by the new milestone's place.
    pub criteria: HashMap<usize, Pairing>,
    /// Events.
    pub events: Pairing,
    /// First steps.
    pub first_steps: Pairing,
}

/// An activity with its place.
pub struct Placed<'a> {
    /// Its unit's place, from 0.
    pub unit: usize,
    /// The activity.
    pub activity: &'a Activity,
}

/// A path's activities, numbered through.
pub fn activities(path: &Path) -> Vec<Placed<'_>> {
    path.units
        .iter()
        .enumerate()
        .flat_map(|(unit, u)| u.activities.iter().map(move |activity| Placed { unit, activity }))
        .collect()
}

impl Matching {
    /// Between two versions.
    pub fn of(old: &Path, new: &Path) -> Self {
        let units = units(old, new);
        let (was, is) = (activities(old), activities(new));
        let activities = pair_activities(&units, &was, &is);
        let items = (0..is.len()).filter_map(|at| {
            let before = was[activities.old_of(at)?].activity;
            Some((at, pair_items(&before.items, &is[at].activity.items)))
        });
        let items = items.collect();
        let milestones = pair_milestones(&old.milestones, &new.milestones);
        let criteria = (0..new.milestones.len()).filter_map(|at| {
            let before = &old.milestones[milestones.old_of(at)?];
            Some((at, pair_criteria(&before.criteria, &new.milestones[at].criteria)))
        });
        let criteria = criteria.collect();
        let title = |path: &Path, at: usize| path.events[at].title.clone();
        let events = words(old.events.len(), new.events.len(), |at| title(old, at), |at| title(new, at));
        let (before, after) = (&old.about.first_steps, &new.about.first_steps);
        let step = |at: usize| before[at].clone();
        let first_steps = words(before.len(), after.len(), step, |at| after[at].clone());
        Self { units, activities, items, milestones, criteria, events, first_steps }
    }
}

/// What of a unit is compared.
struct UnitFace {
    title: Letters,
    title_key: Option<u64>,
    content: Vec<u64>,
    label: u64,
    whole: u64,
}

fn unit_faces(path: &Path) -> Vec<UnitFace> {
    // A name that many units share ("Reading") says nothing about any of them.
    let mut names: HashMap<u64, u32> = HashMap::new();
    for activity in path.units.iter().flat_map(|unit| &unit.activities) {
        *names.entry(key(&bare(&activity.title))).or_default() += 1;
    }
    let face = |unit: &Unit| {
        let named = unit.activities.iter().map(|activity| key(&bare(&activity.title)));
        let telling = named.filter(|name| names.get(name) == Some(&1));
        let mut content: Vec<u64> =
            telling.chain(unit.activities.iter().flat_map(|a| a.items.iter().map(item_key))).collect();
        content.sort_unstable();
        let title = bare(&unit.title);
        UnitFace {
            title: Letters::of(&title),
            title_key: (!title.is_empty()).then(|| key(&title)),
            label: key(&bare(&unit.label)),
            whole: key(&(&title, &content)),
            content,
        }
    };
    path.units.iter().map(face).collect()
}

fn units(old: &Path, new: &Path) -> Pairing {
    let (was, is) = (unit_faces(old), unit_faces(new));
    let mut out = Pairing::new(was.len(), is.len());
    let whole =
        |face: &UnitFace| (face.title_key.is_some() || !face.content.is_empty()).then_some(face.whole);
    out.equal(|at| whole(&was[at]), |at| whole(&is[at]), true);
    out.equal(|at| was[at].title_key, |at| is[at].title_key, true);
    out.alike(LEAST, |o, n| unit_like(&was[o], &is[n]));
    out
}

/// Title and content weigh the same, the label a little; what neither has does not count.
fn unit_like(old: &UnitFace, new: &UnitFace) -> u32 {
    let label = if old.label == new.label { SAME } else { 0 };
    let titled = !old.title.is_empty() && !new.title.is_empty();
    let filled = !old.content.is_empty() || !new.content.is_empty();
    let title = || old.title.like(&new.title);
    let content = || dice(&old.content, &new.content);
    match (titled, filled) {
        (true, true) => (2 * title() + 2 * content() + label) / 5,
        (true, false) => (4 * title() + label) / 5,
        (false, true) => (4 * content() + label) / 5,
        (false, false) => label,
    }
}

/// What of an activity is compared.
struct ActivityFace {
    title: Letters,
    title_key: u64,
    items: Vec<u64>,
    implied: bool,
}

impl ActivityFace {
    fn of(activity: &Activity) -> Self {
        let title = bare(&activity.title);
        let mut items: Vec<u64> = activity.items.iter().map(item_key).collect();
        items.sort_unstable();
        let letters = Letters::of(&title);
        Self { title: letters, title_key: key(&title), items, implied: activity.implied }
    }

    fn like(&self, other: &Self) -> u32 {
        if self.implied && other.implied {
            return SAME;
        }
        let title = self.title.like(&other.title);
        if !self.items.is_empty() || !other.items.is_empty() {
            return (title + dice(&self.items, &other.items)) / 2;
        }
        // Words alone have to be more alike than words with items behind them.
        if title >= LEAST_WORDS { title } else { 0 }
    }

    fn whole(&self) -> u64 {
        key(&(self.title_key, &self.items))
    }
}

fn pair_activities(units: &Pairing, was: &[Placed<'_>], is: &[Placed<'_>]) -> Pairing {
    let face = |placed: &Placed<'_>| ActivityFace::of(placed.activity);
    let (old, new): (Vec<_>, Vec<_>) = (was.iter().map(face).collect(), is.iter().map(face).collect());
    let mut out = Pairing::new(old.len(), new.len());
    // The unit stands in every key, so that one pass serves all units.
    let unit = |at: usize| units.new_of(was[at].unit).map(|unit| unit as u64);
    let here = |at: usize| is[at].unit as u64;
    out.equal(
        |at| unit(at).map(|unit| key(&(unit, old[at].whole()))),
        |at| Some(key(&(here(at), new[at].whole()))),
        false,
    );
    out.equal(
        |at| unit(at).map(|unit| key(&(unit, old[at].title_key))),
        |at| Some(key(&(here(at), new[at].title_key))),
        true,
    );
    within(units, was, is, &mut out, &old, &new);
    // What has moved to another unit: the same in all, if it says anything at all; or most of its items.
    let telling = |face: &ActivityFace| (!face.items.is_empty()).then(|| face.whole());
    out.equal(|at| telling(&old[at]), |at| telling(&new[at]), true);
    let titles = |faces: &[ActivityFace]| -> HashMap<u64, u32> {
        let mut count = HashMap::new();
        faces.iter().for_each(|face| *count.entry(face.title_key).or_default() += 1);
        count
    };
    let (before, after) = (titles(&old), titles(&new));
    let alone = |key: u64| before.get(&key) == Some(&1) && after.get(&key) == Some(&1);
    let named = |face: &ActivityFace| alone(face.title_key).then_some(face.title_key);
    out.equal(|at| named(&old[at]), |at| named(&new[at]), true);
    out.alike(LEAST_WORDS, |o, n| match old[o].items.is_empty() || new[n].items.is_empty() {
        true => 0,
        false => dice(&old[o].items, &new[n].items),
    });
    out
}

/// Pairs what is alike inside of each pair of units.
fn within(
    units: &Pairing,
    was: &[Placed<'_>],
    is: &[Placed<'_>],
    out: &mut Pairing,
    old: &[ActivityFace],
    new: &[ActivityFace],
) {
    let mut inside: HashMap<usize, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for (at, placed) in was.iter().enumerate().filter(|(at, _)| out.new_of(*at).is_none()) {
        if let Some(unit) = units.new_of(placed.unit) {
            inside.entry(unit).or_default().0.push(at);
        }
    }
    for (at, placed) in is.iter().enumerate().filter(|(at, _)| out.old_of(*at).is_none()) {
        if let Some((_, new)) = inside.get_mut(&placed.unit) {
            new.push(at);
        }
    }
    for (before, after) in inside.into_values() {
        let mut pairing = Pairing::new(before.len(), after.len());
        pairing.alike(LEAST, |o, n| old[before[o]].like(&new[after[n]]));
        for (n, at) in after.iter().enumerate() {
            if let Some(o) = pairing.old_of(n) {
                out.set(before[o], *at);
            }
        }
    }
}

fn item_key(item: &Item) -> u64 {
    // A link tells more than the words on it, which authors touch up.
    item.target.as_ref().map_or_else(|| key(&bare(&item.text)), key)
}

fn pair_items(old: &[Item], new: &[Item]) -> Pairing {
    let mut out = Pairing::new(old.len(), new.len());
    let whole = |item: &Item| Some(key(&(bare(&item.text), &item.target)));
    out.equal(|at| whole(&old[at]), |at| whole(&new[at]), false);
    let link = |item: &Item| item.target.as_ref().map(key);
    out.equal(|at| link(&old[at]), |at| link(&new[at]), true);
    let text = |item: &Item| Some(key(&bare(&item.text)));
    out.equal(|at| text(&old[at]), |at| text(&new[at]), true);
    let letters = |items: &[Item]| -> Vec<Letters> { items.iter().map(|i| Letters::of(&i.text)).collect() };
    let (before, after) = (letters(old), letters(new));
    out.alike(LEAST_WORDS, |o, n| before[o].like(&after[n]));
    out
}

fn pair_milestones(old: &[Milestone], new: &[Milestone]) -> Pairing {
    let mut out = Pairing::new(old.len(), new.len());
    let title = |milestone: &Milestone| Some(key(&bare(&milestone.title)));
    out.equal(|at| title(&old[at]), |at| title(&new[at]), true);
    let face = |milestone: &Milestone| {
        let mut criteria: Vec<u64> = milestone.criteria.iter().map(|c| key(&bare(&c.text))).collect();
        criteria.sort_unstable();
        (Letters::of(&milestone.title), criteria)
    };
    let (was, is): (Vec<_>, Vec<_>) = (old.iter().map(face).collect(), new.iter().map(face).collect());
    out.alike(LEAST, |o, n| {
        let title = was[o].0.like(&is[n].0);
        match was[o].1.is_empty() && is[n].1.is_empty() {
            true => title,
            false => (title + dice(&was[o].1, &is[n].1)) / 2,
        }
    });
    out
}

fn pair_criteria(old: &[Criterion], new: &[Criterion]) -> Pairing {
    words(old.len(), new.len(), |at| old[at].text.clone(), |at| new[at].text.clone())
}

/// Pairs what is told apart by its words alone.
fn words(old: usize, new: usize, was: impl Fn(usize) -> String, is: impl Fn(usize) -> String) -> Pairing {
    let mut out = Pairing::new(old, new);
    let key_of = |text: String| Some(key(&bare(&text)));
    out.equal(|at| key_of(was(at)), |at| key_of(is(at)), false);
    let before: Vec<Letters> = (0..old).map(|at| Letters::of(&was(at))).collect();
    let after: Vec<Letters> = (0..new).map(|at| Letters::of(&is(at))).collect();
    out.alike(LEAST_WORDS, |o, n| before[o].like(&after[n]));
    out
}

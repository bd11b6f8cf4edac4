//! What holds of any two versions and any changes of a learner's between them.

use super::*;
use crate::curriculum::read;
use crate::progress::copy::copy;
use proptest::prelude::*;
use std::collections::HashSet;

/// A path of invented weeks: for each its title, and its activities with their hours and items.
type Weeks = Vec<(u8, Vec<(u8, u8, Vec<u8>)>)>;

fn weeks() -> impl Strategy<Value = Weeks> {
    let activity = (0..6_u8, 1..5_u8, prop::collection::vec(0..9_u8, 0..4));
    prop::collection::vec((0..8_u8, prop::collection::vec(activity, 0..4)), 1..7)
}

fn text(weeks: &Weeks) -> String {
    let words = ["Earth", "Fire", "Water", "Glaze", "Form", "Reading", "Project", "Exercises", "Notes"];
    let mut out = "# Clay\n".to_owned();
    for (at, (title, activities)) in weeks.iter().enumerate() {
        out += &format!("\n## Week {}: {}\n", at + 1, words[*title as usize]);
        for (name, hours, items) in activities {
            out += &format!("\n**{}** ({hours} hours):\n", words[*name as usize + 3]);
            for item in items {
                out += &format!("- {} {item}\n", words[*item as usize]);
            }
        }
    }
    out
}

fn path(weeks: &Weeks) -> Path {
    read(text(weeks).as_bytes()).path
}

fn ids(path: &Path) -> Vec<String> {
    let all = path.units.iter().flat_map(|unit| &unit.activities);
    all.map(|activity| activity.id.as_str().to_owned()).collect()
}

/// Changes of a learner's to some of the path: every so many an activity is renamed, re-estimated, known, removed.
fn edits(path: &Path, step: usize) -> Vec<Edit> {
    let sides = [(Side::Title, "Mine"), (Side::Minutes, "75"), (Side::Known, "1"), (Side::Removed, "1")];
    let ids = ids(path).into_iter().enumerate().filter(|(at, _)| at % step == 0);
    let edits = ids.map(|(at, key)| {
        let (side, value) = sides[at % 4];
        Edit { key, side, value: value.into() }
    });
    edits.collect()
}

proptest! {
    #[test]
    fn ids_are_each_ones_own_and_no_studied_work_is_lost(old in weeks(), new in weeks(), step in 1..5_usize) {
        let (old, new) = (path(&old), path(&new));
        let edits = edits(&old, step);
        let history: BTreeMap<String, u32> = ids(&old).into_iter().step_by(2).zip(10..).collect();
        let versions = Versions {
            old: &old,
            names: &Names::default(),
            new: &new,
            edits: &edits,
            history: &history,
            start_unit: 1,
            take: &BTreeSet::new(),
        };
        let merged = merge(&versions);
        let (copy, _) = copy(&merged.names.named(&new), &merged.names, &merged.edits);
        let stand = ids(&copy);
        prop_assert_eq!(stand.iter().collect::<HashSet<_>>().len(), stand.len(), "two of one id: {:?}", stand);
        let gone = |id: &String| merged.edits.iter().any(|e| e.key == *id && e.side == Side::Removed);
        for (id, minutes) in &history {
            prop_assert!(stand.contains(id) || gone(id), "{} with {} min is nowhere", id, minutes);
            prop_assert!(merged.places.activities.contains_key(id), "{} has no place", id);
        }
        // Whoever takes the same version twice changes nothing the second time.
        let named = merged.names.named(&new);
        let again = merge(&Versions {
            old: &named,
            names: &merged.names,
            edits: &merged.edits,
            start_unit: merged.places.start_unit,
            ..versions
        });
        prop_assert!(again.differences.is_empty(), "{:?}", again.differences);
        prop_assert_eq!(&again.names, &merged.names);
        let sorted = |edits: &[Edit]| edits.iter().map(|e| format!("{e:?}")).collect::<BTreeSet<_>>();
        prop_assert_eq!(sorted(&again.edits), sorted(&merged.edits));
    }
}

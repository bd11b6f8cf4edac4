//! The learner's copy of a path in a study: what their changes make of the author's report, and how a key is found in it.

use super::StudyPath;
use crate::ApiError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use waymark_core::curriculum::model::{Activity, Report, Unit};
use waymark_core::progress::copy::{Edit, Marks, Side, activity_of, copy, unit_key};
use waymark_core::progress::version::Names;

/// The report with the learner's changes laid over it; the author's own where there are none. Its things are known by
/// `names`.
pub fn laid(author: &Arc<Report>, names: &Names, edits: &[Edit]) -> (Arc<Report>, Marks) {
    if edits.is_empty() && names.is_empty() {
        return (Arc::clone(author), Marks::default());
    }
    let (path, marks) = copy(&names.named(&author.path), names, edits);
    let report = Report {
        path,
        encoding_repaired: author.encoding_repaired.clone(),
        diagnostics: author.diagnostics.clone(),
    };
    (Arc::new(report), marks)
}

/// What marks all work of some units, by their positions from 1, as known.
pub fn known(report: &Report, units: &[u32]) -> Vec<Edit> {
    let meant = (1_u32..).zip(&report.path.units).filter(|(position, _)| units.contains(position));
    let mark = |activity: &Activity| Edit {
        key: activity.id.as_str().to_owned(),
        side: Side::Known,
        value: "1".to_owned(),
    };
    meant.flat_map(|(_, unit)| &unit.activities).map(mark).collect()
}

/// Names as they are stored; those that are derived, where nothing is or it cannot be read.
pub fn names_of(stored: &str) -> Names {
    serde_json::from_str::<StoredNames>(stored)
        .map(|stored| Names { activities: stored.activities, items: stored.items, events: stored.events })
        .unwrap_or_default()
}

/// Names as they are stored: JSON, or nothing where there is nothing to say.
///
/// # Errors
/// Where they cannot be written.
pub fn stored_names(names: &Names) -> Result<String, ApiError> {
    if names.is_empty() {
        return Ok(String::new());
    }
    let Names { activities, items, events } = names.clone();
    Ok(serde_json::to_string(&StoredNames { activities, items, events })?)
}

#[derive(Serialize, Deserialize)]
struct StoredNames {
    activities: BTreeMap<String, String>,
    items: BTreeMap<String, Vec<u32>>,
    #[serde(default)]
    events: Vec<u32>,
}

/// What a key names in the learner's copy.
#[derive(Debug, Clone, Copy)]
pub enum Thing<'a> {
    /// A unit.
    Unit {
        /// Its position, from 1.
        unit: u32,
        /// The unit.
        of: &'a Unit,
    },
    /// An activity.
    Activity {
        /// Position of its unit, from 1.
        unit: u32,
        /// The activity.
        activity: &'a Activity,
    },
    /// An item of an activity.
    Item {
        /// Position of its unit, from 1.
        unit: u32,
        /// Its activity.
        activity: &'a Activity,
        /// Its place in it, from 0.
        at: usize,
    },
}

impl StudyPath {
    /// The learner's own order, where it is another than the author's.
    pub fn order(&self) -> &str {
        &self.marks.order
    }

    /// Whether all work of a unit counts as known.
    pub fn wholly_known(&self, unit: &Unit) -> bool {
        !unit.activities.is_empty() && unit.activities.iter().all(|a| self.marks.known.contains(&a.id))
    }

    /// The keys of an activity's items, in their order.
    pub fn item_keys(&self, activity: &Activity) -> Vec<String> {
        let keys = self.marks.items.get(&activity.id).cloned();
        keys.unwrap_or_else(|| {
            (0..activity.items.len()).map(|at| self.names.item_key(&activity.id, at)).collect()
        })
    }

    /// What a key names; none where nothing has it.
    pub fn thing(&self, key: &str) -> Option<Thing<'_>> {
        let id = activity_of(key).unwrap_or(key);
        if let Some(position) = key.strip_prefix("unit:") {
            let unit: u32 = position.parse().ok()?;
            let of = self.report.path.units.get((unit as usize).checked_sub(1)?)?;
            return Some(Thing::Unit { unit, of });
        }
        let units = (1_u32..).zip(&self.report.path.units);
        let (unit, activity) = units
            .flat_map(|(unit, u)| u.activities.iter().map(move |activity| (unit, activity)))
            .find(|(_, activity)| activity.id.as_str() == id)?;
        if activity_of(key).is_none() {
            return Some(Thing::Activity { unit, activity });
        }
        let at = self.item_keys(activity).iter().position(|item| item == key)?;
        Some(Thing::Item { unit, activity, at })
    }

    /// The keys among which a thing stands, with the key of what holds them.
    pub fn siblings(&self, thing: Thing<'_>) -> (String, Vec<String>) {
        match thing {
            Thing::Unit { .. } => {
                let last = u32::try_from(self.report.path.units.len()).unwrap_or(u32::MAX);
                (String::new(), (1..=last).map(unit_key).collect())
            }
            Thing::Activity { unit, .. } => {
                let unit_of = self.report.path.units.get((unit as usize).saturating_sub(1));
                let keys = unit_of.into_iter().flat_map(|u| &u.activities).map(|a| a.id.as_str().to_owned());
                (unit_key(unit), keys.collect())
            }
            Thing::Item { activity, .. } => (activity.id.as_str().to_owned(), self.item_keys(activity)),
        }
    }
}

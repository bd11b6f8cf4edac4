//! Changes to the learner's own copy of a path.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One change to a path.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathEditCall {
    /// Which path.
    pub path_id: String,
    /// The change.
    pub edit: PathEdit,
}

/// A change. Keys name activities (by id) and items (`id#3`).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PathEdit {
    /// Calls a unit, activity or item something else.
    Rename {
        /// Which.
        key: String,
        /// Its new name.
        title: String,
    },
    /// Gives an activity other hours.
    Estimate {
        /// Which activity.
        key: String,
        /// Minutes in all, those done included.
        minutes: u32,
    },
    /// Says of an activity that it is known, or that the essentials can do without it.
    Mark {
        /// Which activity.
        key: String,
        /// "known" or "optional".
        mark: String,
        /// Or that it is not.
        on: bool,
    },
    /// Moves a thing among its neighbours.
    Move {
        /// Which.
        key: String,
        /// By how many places; negative for up.
        by: i32,
    },
    /// Adds an activity to a unit, or an item to an activity.
    Add {
        /// `unit:2` (a position from 1), or the activity's id.
        holder: String,
        /// Its name.
        title: String,
        /// An activity's minutes; none for an hour.
        minutes: Option<u32>,
        /// An activity's kind of work; none for reading.
        work: Option<String>,
        /// An item's link.
        link: Option<String>,
    },
    /// Takes an activity or item away.
    Remove {
        /// Which.
        key: String,
    },
    /// Gives a thing back to its author: as it is written, where it was removed, too.
    Restore {
        /// Which.
        key: String,
    },
}

/// What the learner took away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemovedView {
    /// Its key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Position of its unit, from 1.
    pub unit: u32,
}

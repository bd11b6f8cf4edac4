//! A new version of a path's document beside the learner's copy.

use super::PathSource;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new version of a path's document.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionCall {
    /// Which path.
    pub path_id: String,
    /// Where the new version is; where the last one came from, if none is given.
    #[serde(default)]
    pub source: Option<PathSource>,
    /// Ids of the conflicts in which the author's word is taken.
    #[serde(default)]
    pub take: Vec<String>,
    /// SHA-256 of the document that was compared; another one is refused. None takes what is there.
    #[serde(default)]
    pub sha256: Option<String>,
}

/// What a new version changes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// The path's id.
    pub path_id: String,
    /// The new document's file name.
    pub name: String,
    /// Its SHA-256.
    pub sha256: String,
    /// Whether it is the document that the path has already.
    pub same: bool,
    /// What it changes, in one sentence.
    pub sentence: String,
    /// The path as it is.
    pub before: VersionFigures,
    /// The path as it would be.
    pub after: VersionFigures,
    /// What the author changed, in the new document's order.
    pub differences: Vec<DifferenceView>,
    /// What author and learner have changed differently.
    pub conflicts: Vec<ConflictView>,
    /// What of the learner's is no longer needed, a sentence each.
    pub lost: Vec<String>,
}

/// A path in figures, as the learner has it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionFigures {
    /// Its title.
    pub title: String,
    /// Its units.
    pub units: u32,
    /// Its activities.
    pub activities: u32,
    /// Minutes from the first unit to study on, done ones included.
    pub minutes: u32,
}

/// A thing that the author changed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceView {
    /// "path", "unit", "activity", "item", "milestone", "criterion", "event", "first-step", "quiz", "shelf".
    pub what: String,
    /// The same as a word for people.
    pub what_name: String,
    /// Its key in the learner's copy, where it has one.
    pub key: Option<String>,
    /// Position of its unit in the new version, from 1.
    pub unit: Option<u32>,
    /// The label of that unit.
    pub unit_label: Option<String>,
    /// The title of its milestone, for a criterion.
    pub milestone: Option<String>,
    /// "added", "removed", "changed", "moved".
    pub turn: String,
    /// What it is called; what is gone, as it was.
    pub title: String,
    /// Its line in the new document, or in the old one where it is gone; none where it has none of its own.
    pub line: Option<u32>,
    /// The sides that differ.
    pub sides: Vec<SideView>,
    /// Why it stays although the author removed it.
    pub kept: Option<String>,
}

/// A side that differs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SideView {
    /// "title", "minutes", "link" …
    pub side: String,
    /// The same as a word for people.
    pub name: String,
    /// What it said; none where it said nothing.
    pub before: Option<String>,
    /// What it says; none where it says nothing.
    pub now: Option<String>,
}

/// A thing that author and learner have changed differently. The learner's word stands unless the author's is taken.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictView {
    /// Names it.
    pub id: String,
    /// The thing's key.
    pub key: String,
    /// What it is called in the learner's copy.
    pub title: String,
    /// Position of its unit, from 1.
    pub unit: u32,
    /// What happened, in one sentence.
    pub sentence: String,
    /// What it is when the learner's word stands.
    pub yours: String,
    /// What it is when the author's is taken.
    pub theirs: String,
    /// Whether the author's is taken.
    pub taken: bool,
}

//! The Path and Milestones screens: progress of units and activities, criteria with their evidence.

use super::days::{FirstStep, SessionItem};
use super::edits::RemovedView;
use super::onboarding::EventOffer;
use crate::api::json::path_report::PathReport;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The Path screen.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathView {
    /// Its id.
    pub id: String,
    /// Names the document's text: another one, another name.
    pub document: String,
    /// The document as it reads today, with its diagnostics.
    pub report: PathReport,
    /// Where the entries of the report's collections lead, in its order; none where an entry leads nowhere.
    pub shelf_links: Vec<Vec<Option<String>>>,
    /// What the learner has made of each unit, in the report's order.
    pub units: Vec<UnitProgress>,
    /// Milestones with their state.
    pub milestones: Vec<MilestoneView>,
    /// Community events in the learner's time.
    pub events: Vec<EventOffer>,
    /// The checklist before the first unit.
    pub first_steps: Vec<FirstStep>,
    /// What the learner took away.
    pub removed: Vec<RemovedView>,
}

/// How much of the week a path gets.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShareCall {
    /// Whose share.
    pub path_id: String,
    /// In percent; none for an equal part of what the others leave.
    pub percent: Option<u32>,
}

/// Progress of one unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitProgress {
    /// Position, from 1.
    pub unit: u32,
    /// Whether it is skipped: it is before the start unit, or all of its work counts as known.
    pub known: bool,
    /// First planned date.
    pub from: Option<String>,
    /// Last planned date.
    pub to: Option<String>,
    /// In the report's order.
    pub activities: Vec<ActivityProgress>,
}

/// Progress of one activity.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityProgress {
    /// Its id.
    pub id: String,
    /// Minutes that the plan counts for it.
    pub minutes: u32,
    /// Minutes done.
    pub done_minutes: u32,
    /// Minutes planned ahead.
    pub planned_minutes: u32,
    /// Items with their absolute links, in the report's order.
    pub items: Vec<SessionItem>,
    /// The items' keys, for changes.
    pub item_keys: Vec<String>,
    /// Whether the learner knows it already.
    pub known: bool,
    /// Whether the essentials can do without it, by the learner's word.
    pub optional: bool,
    /// Whether the learner changed it.
    pub edited: bool,
    /// Whether the learner added it.
    pub own: bool,
}

/// A milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MilestoneView {
    /// Its id.
    pub id: String,
    /// Whose.
    pub path_id: String,
    /// Its title.
    pub title: String,
    /// Label of its unit.
    pub unit_label: String,
    /// When it is due; none where its work is not planned.
    pub due: Option<String>,
    /// "open" or "passed".
    pub status: String,
    /// What must be shown.
    pub criteria: Vec<CriterionView>,
}

/// One criterion.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriterionView {
    /// Position in the milestone, from 0.
    pub position: u32,
    /// Its words.
    pub text: String,
    /// Whether it is ticked.
    pub ticked: bool,
    /// The learner's note or link that shows it.
    pub note: Option<String>,
}

/// Ticks or unticks a criterion.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TickInput {
    /// Which milestone.
    pub milestone_id: String,
    /// Which criterion.
    pub position: u32,
    /// Ticked or not.
    pub ticked: bool,
    /// What shows it: a note or a link; wanted when ticking.
    pub note: Option<String>,
}

/// A path by its id, or the first one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathCall {
    /// Its id; none for the first path.
    pub id: Option<String>,
}

/// Ticks or unticks a first step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FirstStepCall {
    /// Whose.
    pub path_id: String,
    /// Position in the path's list, from 0.
    pub position: u32,
    /// Ticked or not.
    pub done: bool,
}

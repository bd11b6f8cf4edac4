//! plan/1: a plan for other programs (docs: contracts). Instants are RFC 3339 with the plan's offset.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A whole plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanDocument {
    /// "plan/1".
    pub format: String,
    /// IANA zone.
    pub zone: String,
    /// "keep-hours", "keep-dates" or "essentials".
    pub strategy: String,
    /// First date of study.
    pub start: String,
    /// Date of the last session; none where nothing is planned.
    pub finish: Option<String>,
    /// Calendar weeks in order.
    pub weeks: Vec<PlanWeek>,
    /// Sessions in order.
    pub sessions: Vec<PlanSession>,
    /// Milestones with their dates.
    pub milestones: Vec<PlanMilestone>,
    /// Attended community events.
    pub events: Vec<PlanEvent>,
    /// What found no place.
    pub unplaced: Vec<PlanUnplaced>,
    /// Sums.
    pub totals: PlanTotals,
}

/// A calendar week.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanWeek {
    /// First date.
    pub start: String,
    /// Minutes planned.
    pub planned_minutes: u32,
    /// Minutes kept free.
    pub reserve_minutes: u32,
    /// Minutes in which study is possible.
    pub free_minutes: u32,
    /// Positions of the units studied.
    pub units: Vec<u32>,
}

/// A session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanSession {
    /// Its id.
    pub id: String,
    /// The path's id.
    pub path: String,
    /// Position of its unit.
    pub unit: u32,
    /// The activity's id.
    pub activity_id: String,
    /// The activity's title.
    pub activity: String,
    /// Words of the items that it is for.
    pub items: Vec<String>,
    /// Kind of the activity.
    pub kind: String,
    /// Its first instant.
    pub start: String,
    /// The instant at which it ends.
    pub end: String,
    /// "planned", "running", "done", "partly", "skipped".
    pub status: String,
    /// Whether it must not be moved.
    pub pinned: bool,
}

/// A milestone's date.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanMilestone {
    /// Its title.
    pub title: String,
    /// Position of its unit.
    pub unit: u32,
    /// Its date.
    pub due: String,
}

/// An attended community event.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanEvent {
    /// Its title.
    pub title: String,
    /// Its first instant.
    pub start: String,
    /// The instant at which it ends.
    pub end: String,
}

/// Work without a place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanUnplaced {
    /// The activity's title.
    pub activity: String,
    /// Minutes without a place.
    pub minutes: u32,
    /// Why.
    pub because: String,
    /// What could be done.
    pub ways_out: Vec<WayOut>,
}

/// One way out and what it costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WayOut {
    /// What to do.
    pub action: String,
    /// What it costs.
    pub price: String,
}

/// Sums over a plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanTotals {
    /// Minutes of all sessions.
    pub minutes: u32,
    /// How many sessions.
    pub sessions: u32,
    /// How many weeks with study.
    pub weeks: u32,
}

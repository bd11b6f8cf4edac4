//! The focus session as the fronts see it, and what is said to it.

use super::days::SessionView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The session that is on. Moments are seconds since 1970 in UTC: a display counts from them and keeps none of its own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FocusView {
    /// Which session.
    pub session: SessionView,
    /// "focus", "break", "paused", "full".
    pub phase: String,
    /// What it is time for and until when, in one sentence.
    pub sentence: String,
    /// The moment that this was true.
    pub now: i64,
    /// Seconds studied by then, breaks and pauses not counted.
    pub studied_seconds: u32,
    /// Since when the phase is on.
    pub since: i64,
    /// Until when; none while paused, and once the block is full.
    pub until: Option<i64>,
    /// When the block is full without another pause, wall clock; none while paused.
    pub full_at: Option<String>,
    /// Minutes by which it can be extended before the next session.
    pub room_minutes: u32,
    /// Study and break: "50/10".
    pub rhythm: String,
}

/// Where the work of an activity was left.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftOffView {
    /// Where the learner stopped.
    pub stopped: Option<String>,
    /// The next tiny step.
    pub step: Option<String>,
    /// The study day on which it was said.
    pub date: String,
}

/// More minutes for the session that is on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExtendCall {
    /// Which session.
    pub session_id: String,
    /// How many more.
    pub minutes: u32,
}

/// The end of the session that is on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FinishCall {
    /// Which session.
    pub session_id: String,
    /// Whether all of its work is done, in whatever time; otherwise the minutes studied count.
    #[serde(default)]
    pub whole: bool,
    /// Where the learner stopped.
    #[serde(default)]
    pub stopped: Option<String>,
    /// The next tiny step.
    #[serde(default)]
    pub step: Option<String>,
}

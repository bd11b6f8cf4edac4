//! What the learner asks of one session and does to it by hand, days that are locked, and the fragment that fits now.

use super::days::{SessionItem, SessionView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a session is where it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhyView {
    /// The session.
    pub session: SessionView,
    /// What binds it, the strongest first.
    pub reasons: Vec<RuleView>,
    /// The best place of the week's other days, the best first.
    pub alternatives: Vec<AlternativeView>,
    /// Days ahead without a place for it.
    pub closed: Vec<ClosedView>,
}

/// A rule at work, in words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleView {
    /// Which rule, kebab-case and stable.
    pub rule: String,
    /// What it says here.
    pub sentence: String,
}

/// Another place for a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlternativeView {
    /// Wall clock.
    pub start: String,
    /// Wall clock.
    pub end: String,
    /// How much more it costs than the session's own place, in the week problem's units; none where that place is one
    /// that the planner would not take. For programs; people read the sentence.
    pub cost: Option<i32>,
    /// The rules that make it worse; none where it is as good.
    pub price: Vec<RuleView>,
    /// What makes it worse, in one sentence.
    pub sentence: String,
}

/// A day without a place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosedView {
    /// The date.
    pub date: String,
    /// Which rule closes it.
    pub rule: String,
    /// In one sentence.
    pub sentence: String,
}

/// A session and a time that is asked about.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhyNotCall {
    /// Which session.
    pub session_id: String,
    /// Wall clock: "2026-12-03T19:00".
    pub start: String,
}

/// Why a session is not at a time.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhyNotView {
    /// The session.
    pub session: SessionView,
    /// The time asked about, wall clock.
    pub start: String,
    /// When it would end, wall clock.
    pub end: String,
    /// Whether the planner itself could place it there with everything else standing.
    pub allowed: bool,
    /// Whether the learner may move it there.
    pub movable: bool,
    /// The rules that forbid it.
    pub obstacles: Vec<RuleView>,
    /// What it would make worse, where nothing forbids it.
    pub price: Vec<RuleView>,
    /// The answer in one sentence.
    pub sentence: String,
}

/// Where a session goes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveCall {
    /// Which session.
    pub session_id: String,
    /// Wall clock: "2026-12-03T19:00".
    pub start: String,
    /// A new length in minutes; none to keep its own.
    pub minutes: Option<u32>,
}

/// A session was moved.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovedView {
    /// The store's count of changes afterwards.
    pub revision: u32,
    /// What was done, in words, for the undo toast.
    pub sentence: String,
    /// Rules that it breaks there, which are the learner's to break.
    pub notes: Vec<String>,
}

/// Whether a session is pinned.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PinCall {
    /// Which session.
    pub session_id: String,
    /// True to pin it, false to let it go.
    pub pinned: bool,
}

/// Whether a day is locked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LockCall {
    /// The date.
    pub date: String,
    /// True to lock it, false to open it.
    pub locked: bool,
}

/// How much time the learner has.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FragmentCall {
    /// Minutes.
    pub minutes: u32,
}

/// What fits now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FragmentView {
    /// The planned session that it is, where one is on or about to begin: starting it is starting that one.
    pub session_id: Option<String>,
    /// Whose.
    pub path_id: String,
    /// Which activity.
    pub activity_id: String,
    /// The activity's title.
    pub activity: String,
    /// Label of its unit.
    pub unit_label: String,
    /// The activity's kind.
    pub kind: String,
    /// Wall clock.
    pub start: String,
    /// Wall clock.
    pub end: String,
    /// How long it takes, at most what was asked for.
    pub minutes: u32,
    /// What it is for.
    pub items: Vec<SessionItem>,
    /// "session", "finishes", "items", "part" or "beginning".
    pub fit: String,
    /// What it is, in one sentence.
    pub sentence: String,
}

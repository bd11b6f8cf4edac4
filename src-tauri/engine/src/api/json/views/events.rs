//! Community events as the fronts see them, and what is said of them.

use super::onboarding::EventReading;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A community event.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventView {
    /// Whose.
    pub path_id: String,
    /// Position among the path's events, from 0.
    pub position: u32,
    /// Its title.
    pub title: String,
    /// As the author wrote it: "Tuesday 18:00 PST".
    pub written: String,
    /// In the learner's zone: "Wednesday 03:00".
    pub local: String,
    /// Its length in minutes.
    pub minutes: u32,
    /// Whether the learner attends.
    pub attending: bool,
    /// Whether it is at night for the learner.
    pub at_night: bool,
    /// Both readings where the zone is ambiguous; empty otherwise.
    pub readings: Vec<EventReading>,
    /// The reading in force, where there are two.
    pub meant: Option<String>,
    /// The learner's questions to bring.
    pub questions: Vec<String>,
    /// Where it is joined: the learner's own link, else the author's.
    pub link: Option<String>,
    /// The learner's own link alone.
    pub own_link: Option<String>,
    /// Where it is attended: what waits for a word or was answered in the last week, and the next ones.
    pub times: Vec<EventTime>,
}

/// One occurrence of an event.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventTime {
    /// Its date in the author's zone, by which it is named.
    pub day: String,
    /// Wall clock.
    pub start: String,
    /// Wall clock.
    pub end: String,
    /// "ahead", "waits", "skipped", "attended", "missed".
    pub state: String,
    /// Whether it is time to prepare it: today's or tomorrow's.
    pub prepare: bool,
}

/// Whether an event is attended.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttendCall {
    /// Whose.
    pub path_id: String,
    /// Which.
    pub position: u32,
    /// From now on, or no longer.
    pub attend: bool,
}

/// How an ambiguous zone is meant.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingCall {
    /// Whose.
    pub path_id: String,
    /// As the author wrote it: "PST".
    pub written: String,
    /// As a reading says.
    pub meant: String,
}

/// The learner's word on one occurrence.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventAnswer {
    /// Whose.
    pub path_id: String,
    /// Which event.
    pub position: u32,
    /// Which occurrence: its date in the author's zone.
    pub day: String,
    /// "skipped", "attended", "missed", or "open" to take it back.
    pub answer: String,
}

/// What the learner keeps beside an event.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventNoteCall {
    /// Whose.
    pub path_id: String,
    /// Which event.
    pub position: u32,
    /// Questions to bring.
    pub questions: Vec<String>,
    /// Where it is joined.
    pub link: Option<String>,
}

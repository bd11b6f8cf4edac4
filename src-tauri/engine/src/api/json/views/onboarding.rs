//! From a document to an accepted plan: what is offered, what the learner enters, what it would bring.

use super::days::WeekView;
use crate::api::json::path_report::PathReport;
use crate::api::json::plan::PlanDocument;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a path's text comes from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PathSource {
    /// A path that ships with Waymark, by its file name without ending.
    Bundled {
        /// "microservices".
        name: String,
    },
    /// A file of the learner's.
    File {
        /// Its place on disk.
        path: String,
    },
}

/// A path that ships with Waymark.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BundledPath {
    /// What `PathSource::Bundled` takes.
    pub name: String,
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub description: String,
}

/// One window of one weekday.
#[derive(Debug, Clone, Serialize, Deserialize, TS, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct AvailabilityWindow {
    /// "monday" to "sunday".
    pub weekday: String,
    /// Minute of the day, 0 to 1439.
    pub start: u32,
    /// Minute of the day, 1 to 1440.
    pub end: u32,
    /// Whether these are hours the learner likes.
    pub preferred: bool,
}

/// What onboarding asks, with everything else at its default.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanInput {
    /// First date of study.
    pub start: String,
    /// IANA zone in which availability is meant.
    pub zone: String,
    /// Least, target and most study minutes per calendar week.
    pub least_minutes: u32,
    /// What a week is planned to carry.
    pub target_minutes: u32,
    /// What a week may carry when it must.
    pub most_minutes: u32,
    /// When the learner is willing.
    pub availability: Vec<AvailabilityWindow>,
    /// "keep-hours", "keep-dates" or "essentials".
    pub strategy: String,
    /// Position of the unit to start with, from 1; units before it count as known.
    pub start_unit: u32,
    /// Position of the last unit that is done already, asked where the start lies in the past; 0 for none done.
    pub done_through: Option<u32>,
    /// iCalendar files whose events are busy time.
    pub busy_files: Vec<String>,
    /// Titles' positions in the report's `events` that the learner attends.
    pub attended_events: Vec<u32>,
    /// How an ambiguous zone was meant: the author's word to an IANA name or "UTC-08:00".
    pub zone_readings: Vec<ZoneReading>,
    /// The path's share of the week in percent, beside other paths; none for an equal part of what the others leave.
    #[serde(default)]
    pub share_percent: Option<u32>,
}

/// How the learner reads an ambiguous zone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ZoneReading {
    /// As the author wrote it: "PST".
    pub written: String,
    /// IANA name or fixed offset ("UTC-08:00").
    pub meant: String,
}

/// What onboarding starts from: the learner's machine and the product's defaults.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OnboardingDefaults {
    /// Paths that ship with Waymark.
    pub bundled: Vec<BundledPath>,
    /// The input that the form starts with.
    pub input: PlanInput,
    /// "monday", "sunday" or "saturday".
    pub week_start: String,
    /// Every IANA zone name.
    pub zones: Vec<String>,
}

/// One community event of a path, in the learner's time.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventOffer {
    /// Position in the report's `events`, from 0.
    pub position: u32,
    /// Its title.
    pub title: String,
    /// As the author wrote it: "Tuesday 18:00 PST".
    pub written: String,
    /// In the learner's zone: "Wednesday 03:00".
    pub local: String,
    /// Its length in minutes (60 where the path does not say).
    pub minutes: u32,
    /// Whether Attend is preset: not at night.
    pub attend: bool,
    /// Both readings where the zone is ambiguous; empty otherwise.
    pub readings: Vec<EventReading>,
}

/// One reading of an ambiguous zone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventReading {
    /// As the author wrote it.
    pub written: String,
    /// IANA name or fixed offset.
    pub meant: String,
    /// One sentence: "Pacific wall time, Wednesday 03:00 for you all year".
    pub sentence: String,
}

/// One honest way of closing the gap.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StrategyOption {
    /// "keep-hours", "keep-dates" or "essentials".
    pub strategy: String,
    /// Calendar weeks.
    pub weeks: u32,
    /// Date of the last session; none where nothing can be placed.
    pub finish: Option<String>,
    /// Study minutes in the fullest week.
    pub weekly_minutes: u32,
    /// Minutes left out or shortened.
    pub left_out_minutes: u32,
    /// Name in a few words.
    pub title: String,
    /// The choice in one sentence, with its price.
    pub sentence: String,
}

/// What accepting would bring.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanPreview {
    /// The whole plan (plan/1).
    pub plan: PlanDocument,
    /// The plan in one sentence: hours, weeks, finish.
    pub sentence: String,
    /// The choices side by side.
    pub options: Vec<StrategyOption>,
    /// What should be heard before accepting.
    pub notes: Vec<String>,
    /// Community events in the learner's time.
    pub events: Vec<EventOffer>,
    /// The first week as the Week screen shows it.
    pub first_week: WeekView,
}

/// A file as Waymark reads it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathCheck {
    /// The file's name.
    pub name: String,
    /// What was read, with the remarks on it.
    pub report: PathReport,
    /// The text's lines, its encoding repaired.
    pub lines: Vec<String>,
}

/// A source and what onboarding was told.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanCall {
    /// Where the path's text comes from.
    pub source: PathSource,
    /// What onboarding was told.
    pub input: PlanInput,
}

/// A document's text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RepairedText {
    /// With its encoding repaired.
    pub text: String,
}

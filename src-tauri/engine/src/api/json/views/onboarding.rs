//! From a document to an accepted plan: what is offered, what the learner enters, what it would bring.

use super::days::WeekView;
use crate::api::json::path_report::{MinMax, PathReport};
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
        /// Of several plans beside each other, the one to read alone, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        plan: Option<u32>,
        /// Over how many weeks what it lists is laid out evenly, where it has no plan.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        spread: Option<u32>,
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
    /// Positions of units behind it that are skipped, too: all of their work counts as known.
    #[serde(default)]
    pub known_units: Vec<u32>,
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
    /// Date of the last session; in a what-if, which knows the week alone, that week's last date. None where nothing
    /// can be placed.
    pub finish: Option<String>,
    /// Study minutes in a usual week.
    pub weekly_minutes: u32,
    /// Minutes left out or shortened.
    pub left_out_minutes: u32,
    /// What is cut, stretched or put off.
    pub price: String,
    /// How the milestones fare; none where the path has none.
    pub milestones: Option<String>,
    /// Where it shortens each path week by its own share: what is kept of each.
    pub shares: Vec<UnitShare>,
    /// Name in a few words.
    pub title: String,
    /// The choice in one sentence, with its price.
    pub sentence: String,
}

/// What is kept of one path week.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitShare {
    /// Its position, from 1.
    pub unit: u32,
    /// Its label: "Week 1".
    pub label: String,
    /// Minutes that it asks in full.
    pub minutes: u32,
    /// What is kept of them, in percent.
    pub percent: u32,
}

/// What if the hours, the days or the strategy were others? Answered from pacing alone, with nothing stored.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIfCall {
    /// A path that is not accepted yet, with what was entered; none for the plan in force.
    pub path: Option<PlanCall>,
    /// Least, target and most study minutes per calendar week, where they were others.
    pub least_minutes: Option<u32>,
    /// What a week would be planned to carry.
    pub target_minutes: Option<u32>,
    /// What a week might carry when it must.
    pub most_minutes: Option<u32>,
    /// The hours, where they were others.
    pub availability: Option<Vec<AvailabilityWindow>>,
    /// Weekdays on which no study would be planned, whatever the hours say.
    #[serde(default)]
    pub free_days: Vec<String>,
    /// Most study in a day, where it were another.
    pub daily_max_minutes: Option<u32>,
    /// Least break, where it were another.
    pub break_minutes: Option<u32>,
    /// The strategy, where it were another.
    pub strategy: Option<String>,
}

/// What would follow, to the week.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIf {
    /// The strategy that it is about.
    pub strategy: String,
    /// The whole of it in one sentence.
    pub sentence: String,
    /// Calendar weeks from the first to the last with study.
    pub weeks: u32,
    /// First date of the calendar week of the last session; none where not everything fits.
    pub finish_from: Option<String>,
    /// Last date of that week.
    pub finish: Option<String>,
    /// When the plan in force finishes; none where there is none.
    pub finish_before: Option<String>,
    /// Minutes of study that the hours of a usual week hold.
    pub usable_minutes: u32,
    /// The strategies side by side.
    pub options: Vec<StrategyOption>,
    /// Every open milestone with its date before and then.
    pub milestones: Vec<MilestoneShift>,
    /// What should be heard with it: hours that do not hold the target.
    pub notes: Vec<String>,
}

/// A milestone in a what-if.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MilestoneShift {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its date in the plan in force, or by the author's weeks where there is none.
    pub before: Option<String>,
    /// Its date then; none where its work has no place.
    pub after: Option<String>,
    /// Calendar weeks by which it comes later; negative for earlier, zero for kept or unknown.
    pub weeks: i32,
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
    /// Where the file holds several plans beside each other: each of them, also while one is read alone.
    pub plans: Vec<PlanChoice>,
    /// Where the file has no plan: what it lists could be laid out evenly. Stays while it is.
    pub spread: Option<SpreadOffer>,
    /// An accepted path that it looks like a new version of.
    pub version_of: Option<VersionOf>,
}

/// An accepted path that a document looks like a new version of.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionOf {
    /// Its id.
    pub path_id: String,
    /// Its title.
    pub title: String,
}

/// One of several plans beside each other in a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanChoice {
    /// What `PathSource::File` takes, from 1.
    pub plan: u32,
    /// The heading that it stands below.
    pub title: Option<String>,
    /// Its first line.
    pub line: u32,
    /// How many units it has.
    pub units: u32,
    /// How many activities.
    pub activities: u32,
    /// Their minutes; none where nothing says any.
    pub activity_minutes: Option<MinMax>,
    /// Its units' budgets; none where none is stated.
    pub stated_minutes: Option<MinMax>,
}

/// What a file without a plan could be laid out as.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpreadOffer {
    /// How many things it lists.
    pub items: u32,
    /// Over how many weeks they are offered.
    pub weeks: u32,
    /// Over how many weeks they can be laid out at most.
    pub most_weeks: u32,
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

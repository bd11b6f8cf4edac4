//! What the weeks so far say: figures with their sentences.

use super::answers::{DayTotal, FinishRange};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The screen of insights.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InsightsView {
    /// Whether nothing has been studied and nothing has passed yet.
    pub empty: bool,
    /// The weeks of the plan up to the present one, the first first; at most half a year.
    pub weeks: Vec<InsightWeek>,
    /// What they held, in one sentence.
    pub weeks_sentence: String,
    /// Below this many minutes a week does not count as on target.
    pub least_minutes: u32,
    /// Weeks on target in a row; none where the learner wants none counted.
    pub streak: Option<StreakView>,
    /// Pace by kind of work, of those of which something is finished.
    pub pace: Vec<PaceView>,
    /// When the plan finishes.
    pub forecast: ForecastView,
    /// Minutes studied by weekday, in the order of the learner's week.
    pub weekdays: Vec<WeekdayTotal>,
    /// Minutes studied by hour of the day, 24 of them.
    pub hours: Vec<u32>,
    /// When most of it happens, in one sentence.
    pub hours_sentence: String,
    /// How the sessions that have passed ended.
    pub sessions: EndedView,
}

/// A week of the plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InsightWeek {
    /// Its first date.
    pub start: String,
    /// Whether its review was completed.
    pub completed: bool,
    /// Its seven days.
    pub days: Vec<DayTotal>,
    /// Minutes planned.
    pub planned_minutes: u32,
    /// Minutes done.
    pub done_minutes: u32,
    /// Whether it is on target.
    pub on_target: bool,
    /// Whether it has passed.
    pub over: bool,
    /// Days that the learner took off.
    pub days_off: u32,
}

/// Weeks on target in a row.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StreakView {
    /// Up to now.
    pub weeks: u32,
    /// The longest there was.
    pub longest: u32,
    /// The same as a sentence.
    pub sentence: String,
}

/// The pace of a kind of work.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaceView {
    /// "case-study".
    pub kind: String,
    /// Minutes estimated for what is finished and was timed.
    pub estimated_minutes: u32,
    /// Minutes that it took.
    pub actual_minutes: u32,
    /// The second over the first; none where there is not enough yet.
    pub percent: Option<u32>,
    /// The same as a sentence.
    pub sentence: String,
}

/// When the plan finishes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ForecastView {
    /// The date of the last session; none where nothing is planned.
    pub finish: Option<String>,
    /// When everything is studied, as the learner's own weeks make it; none before a week of the plan has passed.
    pub range: Option<FinishRange>,
    /// The forecast as a sentence.
    pub sentence: String,
}

/// Minutes studied on a weekday.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekdayTotal {
    /// "monday".
    pub weekday: String,
    /// Minutes.
    pub minutes: u32,
}

/// How the sessions that have passed ended.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndedView {
    /// Done in full.
    pub done: u32,
    /// Done in part.
    pub partly: u32,
    /// Not done.
    pub skipped: u32,
    /// Nobody has said.
    pub unconfirmed: u32,
    /// The same as a sentence.
    pub sentence: String,
}

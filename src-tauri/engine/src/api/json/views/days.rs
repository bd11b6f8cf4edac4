//! Today, Week, and what every screen shows at its edge: sessions, blocks of taken or free time, what waits.

use super::focus::{FocusView, LeftOffView};
use super::path::MilestoneView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where everything stands: asked at start and after every change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// Counts changes of the store; another number means another process wrote.
    pub revision: u32,
    /// The wall clock in the plan's zone.
    pub now: String,
    /// The study day (it turns at 04:00).
    pub today: String,
    /// The plan's zone.
    pub zone: String,
    /// How sentences are said, and dates and times written.
    pub speech: SpeechView,
    /// "monday", "sunday" or "saturday".
    pub week_start: String,
    /// Whether a path has been accepted.
    pub has_plan: bool,
    /// Paths in the store.
    pub paths: Vec<PathSummary>,
    /// Whether single keys mean actions in the window.
    pub single_keys: bool,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What waits for the learner.
    pub attention: Vec<Attention>,
    /// Where the store lies.
    pub data_folder: String,
    /// What keeps reminders from arriving, in one sentence; none when they arrive.
    pub reminders_problem: Option<String>,
}

/// How sentences are said, and dates and times written: the same in window, runner and command line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpeechView {
    /// The language's code, "en" or "de".
    pub language: String,
    /// The language with the desktop's territory where it names one, as BCP 47 has it: "de-AT".
    pub locale: String,
    /// Whether times of day are written with "AM" and "PM".
    pub twelve_hours: bool,
}

/// A path in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathSummary {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Minutes to be studied in all.
    pub minutes: u32,
    /// Of them done.
    pub done_minutes: u32,
    /// Date of the last session.
    pub finish: Option<String>,
    /// Its share of the week in percent; none for an equal part of what the others leave.
    pub share_percent: Option<u32>,
}

/// Something that waits for the learner.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attention {
    /// "clash", "check-in", "review", "unconfirmed", "pool", "away".
    pub kind: String,
    /// In one sentence.
    pub sentence: String,
    /// The date that it is about.
    pub date: Option<String>,
}

/// A session as every screen shows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// Its id.
    pub id: String,
    /// Whose.
    pub path_id: String,
    /// Which activity.
    pub activity_id: String,
    /// The activity's title.
    pub activity: String,
    /// Label of its unit: "Week 3".
    pub unit_label: String,
    /// Position of its unit, from 1.
    pub unit: u32,
    /// The activity's kind: "case-study".
    pub kind: String,
    /// Wall clock.
    pub start: String,
    /// Wall clock.
    pub end: String,
    /// Planned minutes.
    pub minutes: u32,
    /// Minutes done.
    pub done_minutes: u32,
    /// "planned", "unconfirmed", "running", "done", "partly", "skipped".
    pub status: String,
    /// Whether it must not be moved.
    pub pinned: bool,
    /// The items that it is for.
    pub items: Vec<SessionItem>,
    /// Where its activity was left, where it is the next one to go on with it.
    pub left_off: Option<LeftOffView>,
    /// Whole minutes that were counted, where it was started and waits for its answer.
    pub counted_minutes: Option<u32>,
}

/// An item of a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionItem {
    /// Its words.
    pub text: String,
    /// What the author says about it.
    pub note: Option<String>,
    /// Absolute http, https or mailto address; none where it has no usable link.
    pub link: Option<String>,
}

/// Taken time, an event, or reserve on a day's line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockView {
    /// "busy", "event" or "reserve".
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// Wall clock.
    pub start: String,
    /// Wall clock.
    pub end: String,
}

/// The Today screen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// The study day.
    pub date: String,
    /// The wall clock.
    pub now: String,
    /// The session that is on or comes next, today or later.
    pub next: Option<SessionView>,
    /// Whether `next` is on now.
    pub next_is_now: bool,
    /// The session that was started and is not ended, and how it stands.
    pub focus: Option<FocusView>,
    /// Today's sessions in order.
    pub sessions: Vec<SessionView>,
    /// Today's taken time, events and reserve.
    pub blocks: Vec<BlockView>,
    /// Planned minutes left today.
    pub left_today_minutes: u32,
    /// Minutes done this calendar week.
    pub week_done_minutes: u32,
    /// Minutes planned this calendar week (done ones included).
    pub week_planned_minutes: u32,
    /// Reserve left this week.
    pub reserve_minutes: u32,
    /// The next open milestone.
    pub milestone: Option<MilestoneView>,
    /// First steps before week 1 that are still open, with their position.
    pub first_steps: Vec<FirstStep>,
    /// Tomorrow's sessions.
    pub tomorrow: Vec<SessionView>,
}

/// A step of the checklist before the first unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FirstStep {
    /// Whose.
    pub path_id: String,
    /// Position in the path's list, from 0.
    pub position: u32,
    /// Its words.
    pub text: String,
    /// Whether it is ticked.
    pub done: bool,
}

/// The Week screen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekView {
    /// First date.
    pub start: String,
    /// Last date.
    pub end: String,
    /// Which week of the plan it is, from 1; none outside the plan.
    pub number: Option<u32>,
    /// How many weeks the plan has.
    pub of: u32,
    /// In order of time.
    pub sessions: Vec<SessionView>,
    /// Taken time, events and reserve.
    pub blocks: Vec<BlockView>,
    /// When study is allowed: dates with minutes of the day.
    pub available: Vec<DayWindow>,
    /// Minutes planned (done ones included).
    pub planned_minutes: u32,
    /// Minutes done.
    pub done_minutes: u32,
    /// The budget's target.
    pub target_minutes: u32,
    /// Minutes kept free.
    pub reserve_minutes: u32,
    /// Labels of the units studied in it.
    pub units: Vec<String>,
    /// Its days that take nothing new.
    pub locked: Vec<String>,
    /// Its days off.
    pub days_off: Vec<String>,
    /// Minutes of the grid on which sessions start.
    pub start_grid_minutes: u32,
    /// Minutes of the grid of lengths.
    pub grid_minutes: u32,
}

/// A window of one date.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayWindow {
    /// The date.
    pub date: String,
    /// Minute of the day.
    pub start: u32,
    /// Minute of the day.
    pub end: u32,
    /// Whether these are hours the learner likes.
    pub preferred: bool,
}

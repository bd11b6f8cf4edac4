//! What the fronts see: one view type a screen, and the inputs of what the learner does.
//!
//! Transport only. Dates are "2026-11-30"; wall-clock moments are "2026-11-30T18:00" in the plan's zone and never
//! carry an offset, so that no web view's zone rules matter; lengths are minutes. Sentences arrive written out.

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
    pub plan: super::plan::PlanDocument,
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
    /// "monday", "sunday" or "saturday".
    pub week_start: String,
    /// Whether a path has been accepted.
    pub has_plan: bool,
    /// Paths in the store.
    pub paths: Vec<PathSummary>,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What waits for the learner.
    pub attention: Vec<Attention>,
    /// Where the store lies.
    pub data_folder: String,
    /// What keeps reminders from arriving, in one sentence; none when they arrive.
    pub reminders_problem: Option<String>,
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
}

/// Something that waits for the learner.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attention {
    /// "check-in", "review", "unconfirmed", "pool", "away".
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

/// The Path screen.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathView {
    /// Its id.
    pub id: String,
    /// The document as it reads today, with its diagnostics.
    pub report: super::path_report::PathReport,
    /// What the learner has made of each unit, in the report's order.
    pub units: Vec<UnitProgress>,
    /// Milestones with their state.
    pub milestones: Vec<MilestoneView>,
    /// Community events in the learner's time.
    pub events: Vec<EventOffer>,
    /// The checklist before the first unit.
    pub first_steps: Vec<FirstStep>,
}

/// Progress of one unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitProgress {
    /// Position, from 1.
    pub unit: u32,
    /// Whether it is before the start unit.
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

/// What the learner says of a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionAnswer {
    /// Which session.
    pub session_id: String,
    /// "done", "partly" or "skipped".
    pub answer: String,
    /// Minutes studied, where partly.
    pub minutes: Option<u32>,
}

/// What a change did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The store's count of changes afterwards.
    pub revision: u32,
    /// What was done, in words, for the undo toast.
    pub sentence: String,
}

/// The daily check-in's screen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckInView {
    /// The study day that it is about.
    pub date: String,
    /// That day's sessions, and earlier ones that wait for an answer.
    pub sessions: Vec<SessionView>,
    /// Whether it was answered.
    pub answered: bool,
    /// 1 to 5.
    pub energy: Option<u32>,
    /// One line.
    pub note: Option<String>,
    /// The next day's sessions.
    pub tomorrow: Vec<SessionView>,
}

/// The learner's daily check-in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckInInput {
    /// The study day.
    pub date: String,
    /// What became of each session; those not named stay as they are.
    pub answers: Vec<SessionAnswer>,
    /// 1 to 5.
    pub energy: Option<u32>,
    /// One line.
    pub note: Option<String>,
}

/// The weekly review.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// The week that it looks back on.
    pub week: WeekView,
    /// Planned and done minutes by day.
    pub days: Vec<DayTotal>,
    /// Planned and done minutes by kind.
    pub kinds: Vec<KindTotal>,
    /// Sessions that wait for an answer.
    pub unconfirmed: Vec<SessionView>,
    /// Minutes back in the pool.
    pub pool_minutes: u32,
    /// What happened, in sentences.
    pub sentences: Vec<String>,
    /// The week ahead.
    pub next_week: WeekView,
    /// Open milestones with their dates.
    pub milestones: Vec<MilestoneView>,
    /// When the plan finishes.
    pub finish: Option<String>,
    /// Whether it was completed.
    pub completed: bool,
    /// The learner's words on the week.
    pub note: Option<String>,
}

/// One day of a review.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayTotal {
    /// The date.
    pub date: String,
    /// Minutes planned.
    pub planned_minutes: u32,
    /// Minutes done.
    pub done_minutes: u32,
}

/// One kind of activity in a review.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KindTotal {
    /// "case-study".
    pub kind: String,
    /// Minutes planned.
    pub planned_minutes: u32,
    /// Minutes done.
    pub done_minutes: u32,
}

/// The learner's word on a week.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewInput {
    /// First date of the week.
    pub week: String,
    /// The learner's words.
    pub note: Option<String>,
}

/// What a replan would change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// Sessions that keep their place.
    pub kept: u32,
    /// Sessions that lose their place.
    pub dropped: Vec<SessionView>,
    /// Sessions that would be new.
    pub added: Vec<SessionView>,
    /// Finish before and after.
    pub finish_before: Option<String>,
    /// Finish before and after.
    pub finish_after: Option<String>,
    /// The price in one sentence.
    pub sentence: String,
}

/// The learner's settings.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// IANA zone of the plan.
    pub zone: String,
    /// "monday", "sunday" or "saturday".
    pub week_start: String,
    /// Study minutes per calendar week.
    pub least_minutes: u32,
    /// What a week is planned to carry.
    pub target_minutes: u32,
    /// What a week may carry when it must.
    pub most_minutes: u32,
    /// When the learner is willing.
    pub availability: Vec<AvailabilityWindow>,
    /// Most study in a day.
    pub daily_max_minutes: u32,
    /// Least break.
    pub break_minutes: u32,
    /// Minutes before a session at which the reminder comes.
    pub remind_before_minutes: u32,
    /// Check-in where nothing is planned: minute of the day.
    pub check_in_minute: u32,
    /// Weekly review: minute of the day.
    pub review_minute: u32,
    /// Quiet hours begin: minute of the day.
    pub quiet_from: u32,
    /// Quiet hours end: minute of the day.
    pub quiet_to: u32,
    /// Whether reminders are shown at all.
    pub reminders: bool,
    /// Whether the runner starts at login.
    pub start_at_login: bool,
    /// Calendar files whose events are busy time.
    pub busy_sources: Vec<BusySource>,
}

/// A calendar file in the store.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BusySource {
    /// Its id.
    pub id: String,
    /// Its file's name.
    pub name: String,
    /// How many events it holds.
    pub events: u32,
}

/// A line of the ledger.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderView {
    /// Its stable key.
    pub key: String,
    /// "session", "event", "check-in", "review".
    pub kind: String,
    /// When it is or was due, wall clock.
    pub due: String,
    /// Its title as shown.
    pub title: String,
    /// Its text as shown.
    pub body: String,
    /// "planned", "shown", "passed", "held", "withdrawn", "in-doubt".
    pub state: String,
    /// When it was shown, wall clock.
    pub shown: Option<String>,
}

/// A file as Waymark reads it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathCheck {
    /// The file's name.
    pub name: String,
    /// What was read, with the remarks on it.
    pub report: super::path_report::PathReport,
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

/// Whether a replan is only looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplanCall {
    /// True to look, false to accept.
    pub dry_run: bool,
}

/// A file of the learner's.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileCall {
    /// Its place on disk.
    pub file: String,
}

/// Something by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdCall {
    /// Its id.
    pub id: String,
}

/// A path by its id, or the first one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathCall {
    /// Its id; none for the first path.
    pub id: Option<String>,
}

/// A date, or today.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateCall {
    /// The date; none for today.
    pub date: Option<String>,
}

/// A week by any of its dates, or this one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekCall {
    /// A date of the week; none for this week.
    pub week: Option<String>,
}

/// A session by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionCall {
    /// Its id.
    pub session_id: String,
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

/// A calendar file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// Its place on disk.
    pub file: String,
    /// How many sessions it holds.
    pub sessions: u32,
}

/// One operation of the history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Its id.
    pub id: String,
    /// What was done, in words.
    pub sentence: String,
    /// When, wall clock.
    pub at: String,
    /// Whether it was taken back.
    pub undone: bool,
}

/// A document's text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RepairedText {
    /// With its encoding repaired.
    pub text: String,
}

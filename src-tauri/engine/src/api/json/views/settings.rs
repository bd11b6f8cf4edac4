//! Settings, calendar files, the ledger and the history, with the small inputs that several operations share.

use super::onboarding::AvailabilityWindow;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The learner's settings.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// The code of the language that Waymark speaks, "en" or "de"; none for the desktop's.
    #[serde(default)]
    pub language: Option<String>,
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
    /// Study and break inside a session: "25/5", "50/10" or "90/20".
    pub focus_rhythm: String,
    /// Minutes before a session at which the reminder comes.
    pub remind_before_minutes: u32,
    /// Whether a session that was not started is announced at its beginning too.
    pub remind_at_start: bool,
    /// Check-in where nothing is planned: minute of the day.
    pub check_in_minute: u32,
    /// Weekly review: minute of the day.
    pub review_minute: u32,
    /// The folder into which reviews are written as Markdown; none where none was chosen.
    pub review_folder: Option<String>,
    /// Quiet hours begin: minute of the day.
    pub quiet_from: u32,
    /// Quiet hours end: minute of the day.
    pub quiet_to: u32,
    /// Whether reminders are shown at all.
    pub reminders: bool,
    /// Whether the runner starts at login.
    pub start_at_login: bool,
    /// Whether single keys mean actions in the window.
    pub single_keys: bool,
    /// Whether weeks on target are counted in a row.
    pub streaks: bool,
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
    /// Why it is so, in one sentence: what it waits for, what kept it, what became of its occasion.
    pub why: String,
}

/// A reminder to be put off.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SnoozeCall {
    /// Its key, as the ledger lists it.
    pub key: String,
    /// For how long; ten minutes where nothing is said.
    pub minutes: Option<u32>,
}

/// How long all reminders wait; nothing given ends that.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SilenceCall {
    /// For so many minutes.
    pub minutes: Option<u32>,
    /// Until quiet hours end, or the day turns.
    #[serde(default)]
    pub tonight: bool,
}

/// Whether reminders can arrive, asked anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderState {
    /// Until when all reminders wait, wall clock; null where they do not.
    pub silent_until: Option<String>,
    /// The same as a sentence.
    pub silence: Option<String>,
    /// What was looked at, the important first.
    pub checks: Vec<ReminderCheck>,
}

/// One thing that reminders need.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderCheck {
    /// Whether it is as it should be.
    pub ok: bool,
    /// What is so.
    pub sentence: String,
    /// The next step where it is not.
    pub help: Option<String>,
}

/// A file of the learner's.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileCall {
    /// Its place on disk.
    pub file: String,
}

/// Where a calendar file is to be written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportCall {
    /// Its place on disk.
    pub file: String,
    /// Whether a file there that Waymark did not write may be replaced: the learner was asked already.
    #[serde(default)]
    pub force: bool,
}

/// Something by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdCall {
    /// Its id.
    pub id: String,
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

/// A day without study.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayOffView {
    /// Its date.
    pub day: String,
    /// The learner's word for it; empty where there is none.
    pub note: String,
}

/// Takes days off, or gives them back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DaysOffCall {
    /// The first date.
    pub from: String,
    /// The last date, included; none for one day.
    pub through: Option<String>,
    /// A word for them, such as "Travel".
    pub note: Option<String>,
    /// True takes them off, false gives them back.
    pub off: bool,
}

//! What the learner says of their study: answers, the check-in, the weekly review, and what a replan would change.

use super::days::{SessionView, WeekView};
use super::path::MilestoneView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// Which change is to be taken back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoCall {
    /// The revision that the change made; none for the newest change, whichever it is.
    pub revision: Option<u32>,
    /// The history's id of an older change: it and every one above it is taken back, in one step. None for the newest
    /// alone.
    #[serde(default)]
    pub through: Option<String>,
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
    /// When the learner's own weeks make it finish; none before one has passed.
    pub finish_range: Option<FinishRange>,
    /// Whether it was completed.
    pub completed: bool,
    /// The learner's words on the week.
    pub note: Option<String>,
    /// The weeks of the plan up to this one and the present, the first first: what was done, day by day.
    pub weeks: Vec<ReviewWeek>,
    /// One change that the weeks that have passed propose, in one sentence.
    pub suggestion: Option<String>,
    /// The folder into which it is written, where one was chosen.
    pub folder: Option<String>,
}

/// The finish as the learner's own weeks make it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FinishRange {
    /// By this date with an even chance (50 %); none where that is more than four years away.
    pub even: Option<String>,
    /// By this date with a chance of 85 %; none where that is more than four years away.
    pub sure: Option<String>,
    /// When the plan finishes.
    pub plan: String,
    /// From how many weeks that have passed.
    pub weeks: u32,
    /// The same as a sentence.
    pub sentence: String,
}

/// A week in the strip of a review.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewWeek {
    /// Its first date.
    pub start: String,
    /// Whether its review was completed.
    pub completed: bool,
    /// Its seven days.
    pub days: Vec<DayTotal>,
}

/// Which week's review is written, and where to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveReviewCall {
    /// A date of the week; none for this week.
    pub week: Option<String>,
    /// The folder; none for the one of the settings.
    pub folder: Option<String>,
}

/// A review that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewSaved {
    /// Its place on disk.
    pub file: String,
    /// What was done, in words.
    pub sentence: String,
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

/// What a replan would change: a diff with a price.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// Names its content: the same changes have the same id.
    pub id: String,
    /// Why it was made, in one sentence.
    pub because: String,
    /// Sessions that keep their place.
    pub kept: u32,
    /// The changes by groups; changes that need each other are one.
    pub groups: Vec<ProposalGroup>,
    /// Sessions that move.
    pub moved: Vec<Move>,
    /// Sessions that leave the plan.
    pub dropped: Vec<SessionView>,
    /// Sessions that would be new.
    pub added: Vec<SessionView>,
    /// Minutes of the reserve that it would use.
    pub reserve_minutes: u32,
    /// Milestones whose date changes, each in a sentence.
    pub milestones: Vec<String>,
    /// What should be heard with it: what finds no place, and why.
    pub notes: Vec<String>,
    /// Finish before and after.
    pub finish_before: Option<String>,
    /// Finish before and after.
    pub finish_after: Option<String>,
    /// The price in one sentence.
    pub sentence: String,
}

/// Changes that need each other: accepted or left together.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposalGroup {
    /// Its number, from 1 in order of time.
    pub number: u32,
    /// What it is, in one sentence.
    pub sentence: String,
    /// What stands in the way of its sessions, where something does.
    pub because: Option<String>,
    /// Sessions that move.
    pub moved: Vec<Move>,
    /// Sessions that leave the plan.
    pub dropped: Vec<SessionView>,
    /// Sessions that would be new.
    pub added: Vec<SessionView>,
}

/// What some of a proposal's groups cost.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposalPrice {
    /// The price in one sentence.
    pub sentence: String,
    /// Minutes of the reserve that they would use.
    pub reserve_minutes: u32,
    /// Milestones whose date changes, each in a sentence.
    pub milestones: Vec<String>,
    /// What should be heard with them; nothing where none is chosen.
    pub notes: Vec<String>,
    /// The finish once they are accepted.
    pub finish_after: Option<String>,
}

/// The proposal that waits, if one does.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposalState {
    /// The proposal; none where the plan stands.
    pub proposal: Option<Proposal>,
    /// That the last one was withdrawn and why, where that is news.
    pub withdrawn: Option<String>,
}

/// What of a proposal is accepted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcceptCall {
    /// The proposal that was looked at; none for the one that was stored last.
    pub id: Option<String>,
    /// Numbers of its groups; none for all.
    pub groups: Option<Vec<u32>>,
}

/// A proposal by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposalCall {
    /// The proposal that was looked at; none for the one that was stored last.
    pub id: Option<String>,
}

/// A session that would move.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// As it stands.
    pub from: SessionView,
    /// In its new place.
    pub to: SessionView,
}

/// Whether a replan is only looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplanCall {
    /// True to look, false to accept.
    pub dry_run: bool,
}

/// A session by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionCall {
    /// Its id.
    pub session_id: String,
}

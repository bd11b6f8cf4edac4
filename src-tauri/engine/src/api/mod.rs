//! What Waymark can do: one documented function a file, called by name with JSON, or directly.
//!
//! The registry below is the contract of all fronts; the window's TypeScript is generated from it (`contract`).

pub mod contract;
pub mod curriculum;
pub mod history;
pub mod json;
pub mod planning;
pub mod progress;
pub mod reminders;
pub mod settings;

pub use crate::error::ApiError;

use crate::Engine;
use json::plan::{PlanDocument, PlanUnplaced};
use json::views::*;
use json::week_problem::{WeekPlanJson, WeekProblemJson};
use serde::de::DeserializeOwned;
use serde_json::Value;
use waymark_core::message::Message;

macro_rules! operations {
    ($($name:literal: $input:ty => $output:ty, $function:path;)*) => {
        /// Runs the operation of that name.
        ///
        /// # Errors
        /// The operation's refusal, `unknown-operation`, or `input` where the input does not fit.
        pub fn call(engine: &mut Engine, operation: &str, input: Value) -> Result<Value, ApiError> {
            engine.speech().during(|| answer(engine, operation, input))
        }

        fn answer(engine: &mut Engine, operation: &str, input: Value) -> Result<Value, ApiError> {
            match operation {
                $($name => Ok(serde_json::to_value($function(engine, read::<$input>(input)?)?)?),)*
                other => {
                    let message = Message::new("error-unknown-operation").text("name", other);
                    Err(ApiError::input("unknown-operation", message, ""))
                }
            }
        }

        /// Every operation's name with its input's and output's names in TypeScript.
        fn signatures(types: &mut contract::Types) -> Vec<(&'static str, String, String)> {
            vec![$(($name, types.name::<$input>(), types.name::<$output>())),*]
        }
    };
}

operations! {
    "onboardingDefaults": () => OnboardingDefaults, curriculum::bundled::onboarding_defaults;
    "checkPath": PathSource => PathCheck, curriculum::check::check_path;
    "repairedText": PathSource => RepairedText, curriculum::repaired_text::repaired_text;
    "pathText": PathCall => PathText, curriculum::document::path_text;
    "pathNotes": PathCall => Vec<NoteView>, curriculum::document::path_notes;
    "placeLearner": PlacementCall => PlacementView, curriculum::place::place_learner;
    "solveWeek": WeekProblemJson => WeekPlanJson, planning::solve_week::solve_week;
    "previewPlan": PlanCall => PlanPreview, planning::preview::preview_plan;
    "acceptPlan": PlanCall => Changed, planning::accept::accept_plan;
    "plan": () => PlanDocument, planning::plan::plan;
    "replan": ReplanCall => Proposal, planning::replan::replan;
    "whatIf": WhatIfCall => WhatIf, planning::what_if::what_if;
    "proposal": () => ProposalState, planning::proposal::proposal;
    "priceProposal": AcceptCall => ProposalPrice, planning::proposal::price_proposal;
    "acceptProposal": AcceptCall => Changed, planning::proposal::accept_proposal;
    "declineProposal": ProposalCall => Changed, planning::proposal::decline_proposal;
    "exportCalendar": ExportCall => Exported, planning::export::export_calendar;
    "importBusy": FileCall => Changed, planning::import_busy::import_busy;
    "setShare": ShareCall => Changed, planning::share::set_share;
    "editPath": PathEditCall => Changed, planning::edit_path::edit_path;
    "comparePath": VersionCall => VersionView, planning::version::compare_path;
    "updatePath": VersionCall => Changed, planning::version::update_path;
    "setStart": StartCall => Changed, planning::start::set_start;
    "daysOff": () => Vec<DayOffView>, planning::days_off::days_off;
    "setDaysOff": DaysOffCall => Changed, planning::days_off::set_days_off;
    "removeBusy": IdCall => Changed, planning::remove_busy::remove_busy;
    "today": () => TodayView, progress::today::today;
    "week": DateCall => WeekView, progress::week::week;
    "overview": () => Overview, progress::overview::overview;
    "path": PathCall => PathView, progress::path::path;
    "answerSession": SessionAnswer => Changed, progress::answer_session::answer_session;
    "startSession": SessionCall => Changed, progress::start_session::start_session;
    "focus": () => Option<FocusView>, progress::focus::focus;
    "pauseSession": SessionCall => Changed, progress::focus::pause_session;
    "resumeSession": SessionCall => Changed, progress::focus::resume_session;
    "extendSession": ExtendCall => Changed, progress::focus::extend_session;
    "finishSession": FinishCall => Changed, progress::focus::finish_session;
    "events": () => Vec<EventView>, progress::events::events;
    "setAttendance": AttendCall => Changed, progress::events::set_attendance;
    "setReading": ReadingCall => Changed, progress::events::set_reading;
    "answerEvent": EventAnswer => Changed, progress::events::answer_event;
    "noteEvent": EventNoteCall => Changed, progress::events::note_event;
    "milestones": () => Vec<MilestoneView>, progress::milestones::milestones;
    "tickCriterion": TickInput => Changed, progress::tick_criterion::tick_criterion;
    "tickFirstStep": FirstStepCall => Changed, progress::tick_first_step::tick_first_step;
    "checkIn": DateCall => CheckInView, progress::check_in::check_in;
    "submitCheckIn": CheckInInput => Changed, progress::submit_check_in::submit_check_in;
    "review": WeekCall => ReviewView, progress::review::review;
    "completeReview": ReviewInput => Changed, progress::complete_review::complete_review;
    "applySuggestion": WeekCall => Changed, progress::apply_suggestion::apply_suggestion;
    "insights": () => InsightsView, progress::insights::insights;
    "saveReview": SaveReviewCall => ReviewSaved, progress::save_review::save_review;
    "reminders": Option<reminders::ledger::ReminderRange> => Vec<ReminderView>, reminders::ledger::reminders;
    "snoozeReminder": SnoozeCall => Changed, reminders::snooze::snooze_reminder;
    "silenceReminders": SilenceCall => Changed, reminders::snooze::silence_reminders;
    "reminderState": () => ReminderState, reminders::state::reminder_state;
    "testReminder": () => Changed, reminders::test_reminder::test_reminder;
    "undo": Option<UndoCall> => Changed, history::undo::undo;
    "history": () => Vec<HistoryEntry>, history::list::history;
    "settings": () => SettingsView, settings::read::settings;
    "updateSettings": SettingsView => Changed, settings::update::update_settings;
    "whySession": SessionCall => WhyView, planning::why_session::why_session;
    "whyNot": WhyNotCall => WhyNotView, planning::why_not::why_not;
    "moveSession": MoveCall => MovedView, planning::move_session::move_session;
    "pinSession": PinCall => Changed, planning::pin_session::pin_session;
    "lockDay": LockCall => Changed, planning::lock_day::lock_day;
    "fragment": FragmentCall => FragmentView, planning::fragment::fragment;
    "startFragment": FragmentCall => Changed, planning::start_fragment::start_fragment;
    "unplaced": () => Vec<PlanUnplaced>, planning::unplaced::unplaced;
}

/// An operation's input; one without input takes whatever says nothing.
fn read<T: DeserializeOwned>(input: Value) -> Result<T, ApiError> {
    let empty = input.as_object().is_some_and(|fields| fields.is_empty());
    if empty && let Ok(nothing) = serde_json::from_value(Value::Null) {
        return Ok(nothing);
    }
    Ok(serde_json::from_value(input)?)
}

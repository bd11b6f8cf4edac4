//! The review's one change, taken as it is proposed: a setting, and what follows for the plan as a proposal.

use super::review;
use crate::api::json::views::{Changed, WeekCall};
use crate::store::tables::{availability, setting};
use crate::study::input;
use crate::{ApiError, Engine};
use chrono::Weekday;
use waymark_core::day::study_day;
use waymark_core::message::Message;
use waymark_core::planning::availability::Availability;
use waymark_core::progress::Suggestion;
use waymark_core::settings::Settings;

/// Takes what the review of a week proposes: another weekly target, or a weekday without study. One step of undo takes
/// it back; no session moves before the proposal that follows is accepted.
///
/// # Errors
/// `bad-date`, `no-suggestion` where the week proposes nothing any more, and those of the store.
pub fn apply_suggestion(engine: &mut Engine, call: WeekCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let date = call.week.as_deref().map(input::date).transpose()?.unwrap_or(study_day(now));
    let Some(found) = review::proposed(&study, study.week_of(date), now) else {
        let message = Message::new("error-no-suggestion");
        return Err(ApiError::no("no-suggestion", message, "error-no-suggestion-help"));
    };
    let (revision, sentence, ()) = engine.change("apply-suggestion", |tx| {
        Ok(match found {
            Suggestion::FreeWeekday { weekday, .. } => {
                availability::save(tx, &without(&study.availability, weekday))?;
                (Message::new("done-free-weekday").text("weekday", weekday.to_string()), ())
            }
            Suggestion::LowerTarget { target, .. } | Suggestion::RaiseTarget { target, .. } => {
                setting::save(tx, &aimed_at(study.settings, target))?;
                (Message::new("done-target").minutes("target", target), ())
            }
        })
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// The week without a weekday.
fn without(week: &Availability, weekday: Weekday) -> Availability {
    Availability {
        windows: week.windows.iter().filter(|window| window.weekday != weekday).copied().collect(),
    }
}

/// The settings with another target; the least and the most follow only where they would contradict it.
fn aimed_at(settings: Settings, target: u32) -> Settings {
    let (least, most) = (settings.least_minutes.min(target), settings.most_minutes.max(target));
    Settings { least_minutes: least, target_minutes: target, most_minutes: most, ..settings }
}

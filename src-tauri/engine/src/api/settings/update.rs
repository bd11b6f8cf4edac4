//! Settings changed.

use crate::api::json::views::{Changed, SettingsView};
use crate::store::tables::{availability, setting};
use crate::study::{input, request};
use crate::{ApiError, Engine};
use waymark_core::message::{Language, Message, Speech};
use waymark_core::planning::fit::contradictions;
use waymark_core::progress::focus::Rhythm;
use waymark_core::settings::Settings;

/// Stores all settings and the availability; calendars have operations of their own and are left alone here. The plan
/// stays as it is until a replan.
///
/// # Errors
/// `unknown-zone`, `bad-weekday`, `bad-budget`, `bad-window`, `bad-setting`, `bad-language`, `bad-rhythm`, `no-such-folder`, and those of writing the store.
pub fn update_settings(engine: &mut Engine, view: SettingsView) -> Result<Changed, ApiError> {
    input::budget(view.least_minutes, view.target_minutes, view.most_minutes)?;
    let day = 24 * 60;
    for (name, value, most) in [
        ("dailyMaxMinutes", view.daily_max_minutes, day),
        ("breakMinutes", view.break_minutes, 240),
        ("remindBeforeMinutes", view.remind_before_minutes, day),
        ("checkInMinute", view.check_in_minute, day - 1),
        ("reviewMinute", view.review_minute, day - 1),
        ("quietFrom", view.quiet_from, day - 1),
        ("quietTo", view.quiet_to, day - 1),
    ] {
        if value > most {
            let message = Message::new("error-bad-setting").text("name", name);
            return Err(ApiError::input("bad-setting", message, "error-bad-setting-help"));
        }
    }
    let rhythm = Rhythm::from_word(&view.focus_rhythm).map(Rhythm::word).ok_or_else(|| {
        let message = Message::new("error-bad-rhythm").text("word", &view.focus_rhythm);
        ApiError::input("bad-rhythm", message, "error-bad-rhythm-help")
    })?;
    let stored = engine.study()?.settings;
    // A folder that was there when it was chosen may be on a disk that is not plugged in today.
    let review_folder = match view.review_folder.as_deref().map(str::trim).filter(|folder| !folder.is_empty())
    {
        Some(folder) if folder != stored.review_folder => input::folder(folder)?.display().to_string(),
        Some(_) => stored.review_folder.clone(),
        None => String::new(),
    };
    let hours = match view.availability.is_empty() {
        true => waymark_core::planning::availability::Availability::default(),
        false => input::availability(&view.availability)?,
    };
    let language = view.language.as_deref().filter(|code| !code.is_empty());
    let known = |code: &str| {
        Language::of_code(code).ok_or_else(|| {
            let message = Message::new("error-bad-language").text("word", code);
            ApiError::input("bad-language", message, "error-bad-language-help")
        })
    };
    let settings = Settings {
        language: language.map(known).transpose()?,
        zone: input::zone(&view.zone)?.name().to_owned(),
        week_start: input::weekday(&view.week_start)?,
        least_minutes: view.least_minutes,
        target_minutes: view.target_minutes,
        most_minutes: view.most_minutes,
        daily_max_minutes: view.daily_max_minutes,
        break_minutes: view.break_minutes,
        strategy: stored.strategy,
        focus_rhythm: rhythm,
        remind_before_minutes: view.remind_before_minutes,
        remind_at_start: view.remind_at_start,
        check_in_minute: view.check_in_minute,
        review_minute: view.review_minute,
        review_folder,
        quiet_from: view.quiet_from,
        quiet_to: view.quiet_to,
        reminders: view.reminders,
        start_at_login: view.start_at_login,
        single_keys: view.single_keys,
        streaks: view.streaks,
    };
    let (revision, mut sentence, ()) = engine.change("update-settings", |tx| {
        setting::save(tx, &settings)?;
        availability::save(tx, &hours)?;
        Ok((Message::new("done-settings"), ()))
    })?;
    // Whoever chose another language is answered in it.
    let spoken = engine.speech();
    if spoken != Speech::spoken() {
        sentence = spoken.during(|| Message::new("done-settings").render());
    }
    // A rule that the hours contradict is said at once, not only when the plan comes out otherwise than expected.
    let study = engine.study()?;
    for note in contradictions(&request::rules(&study), &study.availability) {
        sentence = format!("{sentence} {}", note.render_in(spoken));
    }
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

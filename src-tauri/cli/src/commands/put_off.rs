//! `snooze`, `quiet`: reminders put off. `open`: the window at a screen.

use crate::answer::Answer;
use std::path::Path;
use waymark_core::message::Message;
use waymark_core::reminders::Screen;
use waymark_engine::api::json::views::{Changed, SilenceCall, SnoozeCall};
use waymark_engine::api::reminders::ledger::reminders;
use waymark_engine::api::reminders::snooze::{silence_reminders, snooze_reminder};
use waymark_engine::{ApiError, Engine, delivery};

pub fn snooze(engine: &mut Engine, key: Option<String>, minutes: u32) -> Result<Answer, ApiError> {
    let key = match key {
        Some(key) => key,
        None => last_shown(engine)?,
    };
    said(snooze_reminder(engine, SnoozeCall { key, minutes: Some(minutes) })?)
}

/// The key of the reminder that was shown last.
fn last_shown(engine: &mut Engine) -> Result<String, ApiError> {
    let lines = reminders(engine, None)?;
    let shown = lines.into_iter().filter(|line| line.kind != "test" && line.kind != "away");
    let last = shown.filter(|line| line.shown.is_some()).max_by(|a, b| a.shown.cmp(&b.shown));
    let none =
        || ApiError::no("nothing-shown", Message::new("error-nothing-shown"), "error-nothing-shown-help");
    last.map(|line| line.key).ok_or_else(none)
}

pub fn quiet(engine: &mut Engine, minutes: Option<u32>, off: bool) -> Result<Answer, ApiError> {
    said(silence_reminders(engine, SilenceCall { minutes, tonight: !off && minutes.is_none() })?)
}

pub fn open(data_dir: Option<&Path>, screen: &str) -> Result<Answer, ApiError> {
    let screens = [Screen::Today, Screen::Week, Screen::CheckIn, Screen::Review];
    let screen = screens.into_iter().find(|known| known.word() == screen).unwrap_or(Screen::Today);
    let folder = waymark_engine::data_folder(data_dir)?;
    delivery::open_window(&folder, screen).map_err(|error| {
        let message = Message::new("reminder-open-failed").text("why", error.to_string());
        ApiError::store("window-failed", message, "error-window-failed-help")
    })?;
    Ok(Answer::done("", serde_json::json!({"format": "open/1", "screen": screen.word()})))
}

fn said(changed: Changed) -> Result<Answer, ApiError> {
    Ok(Answer::done(format!("{}\n", changed.sentence), serde_json::to_value(&changed)?).named("changed/1"))
}

//! `reminders`: the ledger. `remind`: delivers until told to end, without a window.

use crate::answer::Answer;
use serde_json::json;
use std::path::PathBuf;
use waymark_core::message::Message;
use waymark_engine::api::reminders::ledger::{ReminderRange, reminders};
use waymark_engine::{ApiError, Engine};
use waymark_runner::{Ended, Options};

pub fn list(engine: &mut Engine, from: Option<String>, to: Option<String>) -> Result<Answer, ApiError> {
    let entries = reminders(engine, Some(ReminderRange { from, to }))?;
    let line = |entry: &waymark_engine::api::json::views::ReminderView| {
        let due = entry.due.get(..16).unwrap_or(&entry.due).replace('T', " ");
        format!("{due}  {:<10} {}  {}  ({})\n", entry.state, entry.title, entry.body, entry.why)
    };
    let text = if entries.is_empty() {
        Message::new("reminder-none").render()
    } else {
        entries.iter().map(line).collect()
    };
    Ok(Answer::done(text, serde_json::to_value(&entries)?).named("reminders/1"))
}

pub fn deliver(data_dir: Option<PathBuf>) -> Result<Answer, ApiError> {
    let key = match waymark_runner::run(Options { data_dir, once: false })? {
        Ended::Stopped => return Ok(Answer::done("", json!({"format": "remind/1"}))),
        Ended::Elsewhere => "reminder-runner-elsewhere",
        Ended::Outdated => "reminder-runner-outdated",
    };
    let text = Message::new(key).render();
    let json = json!({"format": "remind/1", "message": text});
    Ok(Answer { text, json, exit: 1, exact: false })
}

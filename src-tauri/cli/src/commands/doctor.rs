//! `doctor`: what keeps reminders from arriving, one line each. It asks the desktop too, and never waits for it for long.

use crate::answer::Answer;
use waymark_engine::api::json::views::ReminderCheck;
use waymark_engine::api::reminders::state::reminder_state;
use waymark_engine::api::reminders::test_reminder::test_reminder;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, test: bool) -> Result<Answer, ApiError> {
    let state = reminder_state(engine, ())?;
    let mut checks = state.checks;
    for found in waymark_runner::probe() {
        // The runner may have met the same trouble.
        if !checks.iter().any(|check| check.sentence == found.sentence) {
            checks.push(found);
        }
    }
    let line = |check: &ReminderCheck| {
        let mark = if check.ok { "ok " } else { "no " };
        let help = check.help.as_ref().map(|help| format!("    {help}\n")).unwrap_or_default();
        format!("{mark} {}\n{help}", check.sentence)
    };
    let mut text: String = checks.iter().map(line).collect();
    if let Some(silence) = &state.silence {
        text.push_str(&format!("    {silence}\n"));
    }
    if test {
        text.push_str(&format!("{}\n", test_reminder(engine, ())?.sentence));
    }
    let all_well = checks.iter().all(|check| check.ok);
    let json = serde_json::json!({"format": "doctor/1", "checks": checks, "silentUntil": state.silent_until});
    let answer = Answer::done(text, json);
    Ok(if all_well { answer } else { Answer { exit: 1, ..answer } })
}

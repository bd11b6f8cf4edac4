//! Whether reminders can arrive: what they need, looked at one by one. Nothing here waits for anything.

use crate::api::json::views::{ReminderCheck, ReminderState};
use crate::delivery::{self, autostart};
use crate::store::tables::{path, reminder, setting, snooze};
use crate::{ApiError, Engine};
use waymark_core::message::{Message, Value};

/// What reminders need, and whether they wait.
///
/// # Errors
/// Those of reading the store.
pub fn reminder_state(engine: &mut Engine, (): ()) -> Result<ReminderState, ApiError> {
    let zone = delivery::zone(engine)?;
    let now = engine.now();
    let settings = setting::load(&engine.db)?;
    let silence = snooze::silence(&engine.db)?.filter(|silence| silence.holds(now));
    let until = silence.map(|silence| zone.local(silence.until));
    let mut checks = vec![
        check(settings.reminders, "reminder-check-on", "reminder-check-off"),
        check(!path::all(&engine.db)?.is_empty(), "reminder-check-path", "reminder-check-no-path"),
        check(delivery::is_running(engine.folder()), "reminder-check-runner", "reminder-check-no-runner"),
    ];
    if let Some(problem) = reminder::problem(&engine.db)? {
        checks.push(ReminderCheck { ok: false, sentence: problem, help: None });
    }
    checks.push(match autostart::state() {
        Err(error) => ReminderCheck { ok: false, sentence: error.0, help: None },
        Ok(true) => check(true, "reminder-check-login", "reminder-check-no-login"),
        Ok(false) if settings.start_at_login => {
            check(false, "reminder-check-login", "reminder-check-no-entry")
        }
        Ok(false) => check(false, "reminder-check-login", "reminder-check-no-login"),
    });
    Ok(ReminderState {
        silent_until: until.map(|at| at.format("%Y-%m-%dT%H:%M").to_string()),
        silence: until.map(|at| Message::new("reminder-silent").with("until", Value::DateTime(at)).render()),
        checks,
    })
}

/// A sentence for either case; the second has its next step under its own name with "-help".
fn check(ok: bool, yes: &'static str, no: &'static str) -> ReminderCheck {
    let help = match no {
        "reminder-check-off" => "reminder-check-off-help",
        "reminder-check-no-path" => "reminder-check-no-path-help",
        "reminder-check-no-runner" => "reminder-check-no-runner-help",
        "reminder-check-no-entry" => "reminder-check-no-entry-help",
        _ => "reminder-check-no-login-help",
    };
    let key = if ok { yes } else { no };
    let help = (!ok).then(|| Message::new(help).render());
    ReminderCheck { ok, sentence: Message::new(key).render(), help }
}

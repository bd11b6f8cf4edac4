//! How things stand, in a line or two: what the tray item says.

use super::notifier::Outlook;
use crate::engine::Engine;
use crate::error::ApiError;
use crate::store::tables::{reminder, snooze};
use waymark_core::message::{Message, Value};
use waymark_core::planning::model::SessionStatus;

/// Reads it as it is now.
///
/// # Errors
/// Where the store cannot be read.
pub fn outlook(engine: &mut Engine) -> Result<Outlook, ApiError> {
    let study = engine.study()?;
    let instant = engine.now();
    let now = study.local(instant);
    let open = |s: &&crate::study::StudySession| {
        matches!(s.status, SessionStatus::Planned | SessionStatus::Running) && now < s.end
    };
    let next = study.sessions.iter().filter(open).min_by_key(|s| s.start);
    let running = next.is_some_and(|s| s.status == SessionStatus::Running);
    let says = |s: &crate::study::StudySession| {
        let key = if running { "reminder-tray-on" } else { "reminder-tray-next" };
        let title = crate::api::progress::title(&study, s, now);
        Message::new(key).text("activity", title).with("start", Value::DateTime(s.start)).render()
    };
    let silence = snooze::silence(&engine.db)?.filter(|silence| silence.holds(instant)).map(|silence| {
        Message::new("reminder-silent").with("until", Value::DateTime(study.local(silence.until))).render()
    });
    let next = next.map(|s| (s.row.id.clone(), says(s)));
    Ok(Outlook { next, running, silence, problem: reminder::problem(&engine.db)? })
}

//! `calendar`: taken time in, the plan out.

use crate::answer::Answer;
use crate::arguments::CalendarCommand;
use waymark_core::message::Message;
use waymark_engine::api::json::views::{ExportCall, FileCall};
use waymark_engine::api::planning::{export::export_calendar, import_busy::import_busy};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, what: CalendarCommand) -> Result<Answer, ApiError> {
    match what {
        CalendarCommand::Import { file } => {
            let changed = import_busy(engine, FileCall { file: file.display().to_string() })?;
            let text = format!("{}\n{}", changed.sentence, super::replan::follows(engine)?);
            Ok(Answer::done(text, serde_json::to_value(&changed)?).named("changed/1"))
        }
        CalendarCommand::Export { file, force } => {
            let exported = export_calendar(engine, ExportCall { file: file.display().to_string(), force })?;
            let message = Message::new("done-exported")
                .count("sessions", exported.sessions)
                .text("file", &exported.file);
            Ok(Answer::done(message.render(), serde_json::to_value(&exported)?).named("exported/1"))
        }
    }
}

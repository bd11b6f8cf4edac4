//! Sessions that taken time meets, in sentences: at once when a calendar is imported, and on Today until they moved.

use super::request::Clash;
use super::{Study, request};
use crate::ApiError;
use chrono::{DateTime, Utc};
use waymark_core::message::{Message, Value};

/// So many sessions are named; the others are counted.
const NAMED: usize = 3;

/// The sessions ahead that taken time meets, and the next step; none where it meets none.
///
/// # Errors
/// Where a stored calendar cannot be read.
pub fn sentence(study: &Study, now: DateTime<Utc>) -> Result<Option<Message>, ApiError> {
    let met = request::clashes(study, now)?;
    if met.is_empty() {
        return Ok(None);
    }
    let local = study.local(now);
    let name = |clash: &Clash| {
        let session = study.session(&clash.session).ok()?;
        let message = Message::new("today-clash-session")
            .text("activity", super::view::session(study, session, local).activity)
            .text("by", clash.by.join(", "))
            .with("when", Value::DateTime(session.start));
        Some(message.render())
    };
    let named: Vec<String> = met.iter().take(NAMED).filter_map(name).collect();
    let message = Message::new("today-clash")
        .count("sessions", met.len() as u64)
        .text("list", named.join("; "))
        .count("more", met.len().saturating_sub(NAMED) as u64);
    Ok(Some(message))
}

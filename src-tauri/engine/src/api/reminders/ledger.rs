//! The ledger: every reminder, what became of it and why, and those still ahead.

use crate::api::json::views::ReminderView;
use crate::delivery;
use crate::engine::Engine;
use crate::error::ApiError;
use chrono::{Days, Duration, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::message::Message;
use waymark_core::zone::Zone;

/// Days around today that are listed where no range is given.
const USUAL_DAYS: i64 = 7;
/// The longest range that is listed, in days: what is ahead is computed day by day.
const MOST_DAYS: i64 = 400;

/// Which reminders are listed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderRange {
    /// First date ("2026-11-30"), in the plan's zone.
    pub from: String,
    /// Last date.
    pub to: String,
}

/// The reminders of a range of dates; none given: a week back and a week ahead.
///
/// # Errors
/// `input` for dates that are none or a range that is too long, and where the store cannot be read.
pub fn reminders(engine: &mut Engine, range: Option<ReminderRange>) -> Result<Vec<ReminderView>, ApiError> {
    let now = engine.now();
    let zone = delivery::zone(engine)?;
    let (from, to) = match range {
        None => (now - Duration::days(USUAL_DAYS), now + Duration::days(USUAL_DAYS)),
        Some(range) => {
            let (first, last) = (date(&range.from)?, date(&range.to)?);
            if last < first || (last - first).num_days() > MOST_DAYS {
                return Err(refused("reminder-range"));
            }
            (zone.day_start(first), zone.day_start(last + Days::new(1)))
        }
    };
    let lines = delivery::lines(engine, from, to)?;
    let wall = |at, zone: &Zone| zone.local(at).format("%Y-%m-%dT%H:%M:%S").to_string();
    Ok(lines
        .into_iter()
        .map(|row| ReminderView {
            due: wall(row.due, &zone),
            shown: row.shown_at.map(|at| wall(at, &zone)),
            key: row.key,
            kind: row.kind,
            title: row.title,
            body: row.body,
            state: row.state,
        })
        .collect())
}

fn date(text: &str) -> Result<NaiveDate, ApiError> {
    text.parse().map_err(|_| refused("reminder-range"))
}

fn refused(key: &'static str) -> ApiError {
    ApiError::input("input", Message::new(key), "reminder-range-help")
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;
    use crate::store::tables::reminder::{self, Entry};
    use crate::store::tables::{path, session, setting};
    use waymark_core::settings::Settings;

    /// Monday 30 November 2026, 12:00 in Berlin; one session that evening.
    fn engine() -> Engine {
        let now = "2026-11-30T11:00:00Z".parse().unwrap();
        let engine =
            Engine::open_with(Options { now: Some(now), in_memory: true, ..Options::default() }).unwrap();
        let db = &engine.db;
        setting::save(db, &Settings { zone: "Europe/Berlin".into(), ..Settings::default() }).unwrap();
        let text = b"# A path\n\n## Week 1: Start (5 hours)\n\n### Circuit breakers (5 hours)\n\n- Read\n";
        let report = waymark_core::curriculum::read(text);
        path::keep_document(db, "digest", text).unwrap();
        let row = path::PathRow {
            id: "p".into(),
            name: "p.md".into(),
            sha256: "digest".into(),
            title: "A path".into(),
            start_unit: 1,
            start: "2026-11-30".into(),
            accepted_at: "2026-11-29T12:00:00Z".into(),
            input: "{}".into(),
        };
        path::insert(db, &row).unwrap();
        let row = session::SessionRow {
            id: "s1".into(),
            path: "p".into(),
            activity: report.path.units[0].activities[0].id.to_string(),
            unit: 1,
            start: "2026-11-30T18:00:00".into(),
            end: "2026-11-30T18:50:00".into(),
            minutes: 50,
            items: "[]".into(),
            status: "planned".into(),
            done_minutes: 0,
            pinned: false,
            sequence: 0,
            changed_at: "2026-11-29T12:00:00Z".into(),
        };
        session::put(db, &row).unwrap();
        engine
    }

    fn listed(engine: &mut Engine) -> Vec<(String, String, String)> {
        let range = ReminderRange { from: "2026-11-30".into(), to: "2026-11-30".into() };
        let lines = reminders(engine, Some(range)).unwrap();
        lines.into_iter().map(|line| (line.due, line.title, line.state)).collect()
    }

    #[test]
    fn what_is_ahead_is_listed_as_planned_and_what_was_shown_as_shown() {
        let mut engine = engine();
        let line = |due: &str, title: &str, state: &str| (due.into(), title.into(), state.into());
        let check_in = line("2026-11-30T19:05:00", "How did Mon 30 Nov go?", "planned");
        assert_eq!(
            listed(&mut engine),
            [line("2026-11-30T17:50:00", "Circuit breakers", "planned"), check_in.clone()]
        );
        let entry = Entry {
            key: "session:s1:2026-11-30T17:00:00Z".into(),
            kind: "session",
            due: "2026-11-30T16:50:00Z".parse().unwrap(),
            title: "Circuit breakers".into(),
            body: "Starts at 18:00, until 18:50.".into(),
        };
        assert!(reminder::claim(&engine.db, &entry).unwrap());
        reminder::shown(&engine.db, &entry.key, entry.due).unwrap();
        assert_eq!(listed(&mut engine), [line("2026-11-30T17:50:00", "Circuit breakers", "shown"), check_in]);
    }

    #[test]
    fn a_range_that_is_none_is_refused_with_the_next_step() {
        let mut engine = engine();
        for (from, to) in [("soon", "2026-12-01"), ("2026-12-01", "2026-11-30"), ("2020-01-01", "2026-01-01")]
        {
            let refusal = reminders(&mut engine, Some(ReminderRange { from: from.into(), to: to.into() }));
            assert_eq!(refusal.unwrap_err().help.as_deref(), Some("Write both dates as 2026-11-30."));
        }
    }

    #[test]
    fn a_test_that_nobody_would_show_is_refused() {
        let refusal = crate::api::reminders::test_reminder::test_reminder(&mut engine(), ()).unwrap_err();
        assert_eq!(refusal.code, "runner-not-running");
    }
}

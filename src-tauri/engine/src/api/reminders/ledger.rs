//! The ledger: every reminder, what became of it and why, and those still ahead.

use super::why::why;
use crate::api::json::views::ReminderView;
use crate::delivery;
use crate::engine::Engine;
use crate::error::ApiError;
use crate::study::input;
use chrono::{Days, Duration, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::message::Message;
use waymark_core::zone::Zone;

/// Days around today that are listed where no range is given.
const USUAL_DAYS: i64 = 7;
/// The longest range that is listed, in days: what is ahead is computed day by day.
const MOST_DAYS: i64 = 400;

/// Which reminders are listed. An end that is not given lies a week from today, or from the other end where that is
/// farther away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderRange {
    /// First date ("2026-11-30"), in the plan's zone.
    pub from: Option<String>,
    /// Last date.
    pub to: Option<String>,
}

/// The reminders of a range of dates; none given: a week back and a week ahead.
///
/// # Errors
/// `bad-date`; `reminder-range` for one that ends before it begins or is too long; and where the store cannot be read.
pub fn reminders(engine: &mut Engine, range: Option<ReminderRange>) -> Result<Vec<ReminderView>, ApiError> {
    let now = engine.now();
    let study = engine.study()?;
    let (zone, quiet) = (&study.zone, delivery::quiet_hours(&study));
    let (from, to) = match range {
        None => (now - Duration::days(USUAL_DAYS), now + Duration::days(USUAL_DAYS)),
        Some(range) => {
            let (first, last) = dates(&range, study.local(now).date())?;
            (zone.day_start(first), zone.day_start(last + Days::new(1)))
        }
    };
    let lines = delivery::lines(engine, from, to)?;
    let wall = |at, zone: &Zone| zone.local(at).format("%Y-%m-%dT%H:%M:%S").to_string();
    Ok(lines
        .into_iter()
        .map(|row| ReminderView {
            why: why(&row, &study.settings, &quiet, now),
            due: wall(row.due, zone),
            shown: row.shown_at.map(|at| wall(at, zone)),
            key: row.key,
            kind: row.kind,
            title: row.title,
            body: row.body,
            state: row.state,
        })
        .collect())
}

fn dates(range: &ReminderRange, today: NaiveDate) -> Result<(NaiveDate, NaiveDate), ApiError> {
    let read = |text: &Option<String>| text.as_deref().map(input::date).transpose();
    let week = Duration::days(USUAL_DAYS);
    let (first, last) = match (read(&range.from)?, read(&range.to)?) {
        (Some(first), Some(last)) => (first, last),
        (Some(first), None) => (first, first.max(today) + week),
        (None, Some(last)) => (last.min(today) - week, last),
        (None, None) => (today - week, today + week),
    };
    let days = (last - first).num_days() + 1;
    if days < 1 {
        let message = Message::new("reminder-range-order").date("from", first).date("to", last);
        return Err(ApiError::input("reminder-range", message, "reminder-range-order-help"));
    }
    if days > MOST_DAYS {
        let message = Message::new("reminder-range-long").count("days", days).count("most", MOST_DAYS);
        return Err(ApiError::input("reminder-range", message, "reminder-range-long-help"));
    }
    Ok((first, last))
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
        let settings =
            Settings { zone: "Europe/Berlin".into(), remind_at_start: false, ..Settings::default() };
        setting::save(db, &settings).unwrap();
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
            share: None,
            source: String::new(),
            names: String::new(),
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
        let day = Some("2026-11-30".to_owned());
        let range = ReminderRange { from: day.clone(), to: day };
        let lines = reminders(engine, Some(range)).unwrap();
        lines.into_iter().map(|line| (line.due, line.title, line.state)).collect()
    }

    fn before_the_session() -> Entry {
        Entry {
            key: "session:s1:2026-11-30T17:00:00Z".into(),
            kind: "session",
            due: "2026-11-30T16:50:00Z".parse().unwrap(),
            title: "Circuit breakers".into(),
            body: "Starts at 18:00, until 18:50.".into(),
        }
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
        let entry = before_the_session();
        assert!(reminder::claim(&engine.db, &entry).unwrap());
        reminder::shown(&engine.db, &entry.key, entry.due, None).unwrap();
        assert_eq!(listed(&mut engine), [line("2026-11-30T17:50:00", "Circuit breakers", "shown"), check_in]);
    }

    #[test]
    fn a_check_in_that_quiet_hours_hold_back_says_when_it_comes() {
        // Tuesday 1 December, 00:30 in Berlin.
        let now = "2026-11-30T23:30:00Z".parse().unwrap();
        let mut engine = engine();
        let quiet = Message::new("reminder-note-quiet").render();
        let entry = |kind: &'static str, key: &str| Entry {
            key: key.into(),
            kind,
            due: now,
            title: "T".into(),
            body: String::new(),
        };
        let asked = entry("check-in", "check-in:2026-11-30");
        assert!(reminder::hold(&engine.db, &asked, &quiet).unwrap());
        let session = entry("session", "session:s9:2026-12-01T00:00:00Z");
        assert!(reminder::hold(&engine.db, &session, &quiet).unwrap());
        engine.clock = crate::clock::Clock::Fixed(now);
        let why = |engine: &mut Engine, kind: &str| {
            let lines = reminders(engine, None).unwrap();
            lines.into_iter().find(|line| line.kind == kind && line.state == "held").unwrap().why
        };
        assert_eq!(
            why(&mut engine, "check-in"),
            "Held back by quiet hours; it comes when they end, on Tue 1 Dec, 08:00."
        );
        assert_eq!(why(&mut engine, "session"), "Held back by quiet hours.");
    }

    #[test]
    fn one_that_was_shown_after_a_crash_says_that_it_may_have_come_twice() {
        let mut engine = engine();
        let entry = before_the_session();
        let now = engine.now();
        assert!(reminder::claim(&engine.db, &entry).unwrap());
        reminder::recover(&engine.db, now, "May not have been shown.").unwrap();
        assert!(reminder::claim(&engine.db, &entry).unwrap());
        reminder::shown(&engine.db, &entry.key, entry.due, None).unwrap();
        let day = Some("2026-11-30".to_owned());
        let lines = reminders(&mut engine, Some(ReminderRange { from: day.clone(), to: day })).unwrap();
        let line = lines.iter().find(|line| line.key == entry.key).unwrap();
        assert_eq!(line.state, "shown");
        assert!(line.why.ends_with("so it may have come twice."), "{}", line.why);
    }

    #[test]
    fn a_range_that_is_none_is_refused_with_the_next_step() {
        let mut engine = engine();
        for (from, to, code) in [
            ("soon", "2026-12-01", "bad-date"),
            ("+262142-12-31", "2026-12-01", "bad-date"),
            ("2026-12-01", "2026-11-30", "reminder-range"),
            ("2020-01-01", "2026-01-01", "reminder-range"),
        ] {
            let range = ReminderRange { from: Some(from.into()), to: Some(to.into()) };
            let refusal = reminders(&mut engine, Some(range)).unwrap_err();
            assert_eq!(refusal.code, code, "{from} {to}");
            assert!(refusal.help.is_some_and(|help| !help.is_empty()));
        }
    }

    #[test]
    fn each_end_of_the_range_may_stand_alone() {
        let today = "2026-11-30".parse().unwrap();
        let range = |from: Option<&str>, to: Option<&str>| {
            let range = ReminderRange { from: from.map(Into::into), to: to.map(Into::into) };
            let (first, last) = dates(&range, today).unwrap();
            format!("{first} {last}")
        };
        assert_eq!(range(None, None), "2026-11-23 2026-12-07");
        assert_eq!(range(Some("2026-11-01"), None), "2026-11-01 2026-12-07");
        assert_eq!(range(Some("2026-12-24"), None), "2026-12-24 2026-12-31");
        assert_eq!(range(None, Some("2026-12-24")), "2026-11-23 2026-12-24");
        assert_eq!(range(None, Some("2026-11-10")), "2026-11-03 2026-11-10");
    }

    #[test]
    fn a_test_that_nobody_would_show_is_refused() {
        let refusal = crate::api::reminders::test_reminder::test_reminder(&mut engine(), ()).unwrap_err();
        assert_eq!(refusal.code, "runner-not-running");
    }
}

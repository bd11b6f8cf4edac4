//! Reminders of a real plan, from its acceptance to the ledger: operations, delivery, and a desktop that remembers.

use serde_json::{Value, json};
use std::cell::RefCell;
use std::path::Path;
use waymark_engine::delivery::{self, NotShown, Notification, Notifier, Standing};
use waymark_tests::{MONDAY, call, engine_at, sample};

/// A desktop that shows everything and remembers it.
#[derive(Default)]
struct Desktop(RefCell<Vec<Notification>>);

impl Notifier for Desktop {
    fn show(&self, notification: &Notification) -> Result<Option<Standing>, NotShown> {
        self.0.borrow_mut().push(notification.clone());
        Ok(None)
    }
}

/// The sample accepted on Monday morning, with all three community events attended.
fn accepted(folder: &Path) {
    let mut sample = sample();
    sample["input"]["attendedEvents"] = json!([0, 1, 2]);
    call(&mut engine_at(folder, MONDAY), "acceptPlan", sample);
}

fn listed(folder: &Path, now: &str, from: &str, to: &str) -> Vec<Value> {
    let lines = call(&mut engine_at(folder, now), "reminders", json!({"from": from, "to": to}));
    lines.as_array().unwrap().clone()
}

fn dues(lines: &[Value], kind: &str) -> Vec<String> {
    let of_kind = lines.iter().filter(|line| line["kind"] == kind);
    of_kind.map(|line| line["due"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_week_has_its_events_in_the_authors_zone_a_check_in_a_day_and_one_review() {
    let folder = tempfile::tempdir().unwrap();
    accepted(folder.path());
    let week = listed(folder.path(), MONDAY, "2026-11-30", "2026-12-06");
    assert!(week.iter().all(|line| line["state"] == "planned"));
    let asked: Vec<String> = dues(&week, "check-in").iter().map(|due| due[..10].to_owned()).collect();
    let days = ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05"];
    assert_eq!(asked, days, "one a day; the free Sunday has the review alone");
    assert_eq!(dues(&week, "review"), ["2026-12-06T18:00:00"]);

    // What the offers say in local time, ten minutes earlier.
    let path = call(&mut engine_at(folder.path(), MONDAY), "path", json!({"id": null}));
    let mut expected: Vec<String> = path["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["local"].as_str().unwrap().rsplit(' ').next().unwrap().to_owned())
        .collect();
    expected.sort();
    let ten_later = |due: &String| {
        let due: chrono::NaiveDateTime = due.parse().unwrap();
        (due + chrono::Duration::minutes(10)).format("%H:%M").to_string()
    };
    let mut events: Vec<String> = dues(&week, "event").iter().map(ten_later).collect();
    events.sort();
    events.dedup();
    expected.dedup();
    assert_eq!(events, expected);
    assert!(events.contains(&"03:00".to_owned()), "18:00 Pacific is 03:00 in Berlin in winter");
}

#[test]
fn an_evening_is_few_notifications_and_each_comes_once_however_often_the_runner_starts() {
    let folder = tempfile::tempdir().unwrap();
    accepted(folder.path());
    let day = listed(folder.path(), MONDAY, "2026-11-30", "2026-11-30");
    let (sessions, check_ins) = (dues(&day, "session"), dues(&day, "check-in"));
    assert_eq!(check_ins.len(), 1);
    let desktop = Desktop::default();
    for _ in 0..2 {
        for due in sessions.iter().chain(&check_ins) {
            let mut engine = engine_at(folder.path(), &format!("{due}+01:00"));
            delivery::begin(&mut engine, &desktop).unwrap();
            delivery::run_once(&mut engine, &desktop).unwrap();
        }
    }
    assert_eq!(desktop.0.borrow().len(), sessions.len() + 1);
    let after = listed(folder.path(), "2026-11-30T23:00:00+01:00", "2026-11-30", "2026-11-30");
    assert!(after.iter().all(|line| line["state"] == "shown"), "{after:?}");
}

#[test]
fn a_skipped_session_is_not_announced_and_undo_brings_its_reminder_back() {
    let folder = tempfile::tempdir().unwrap();
    accepted(folder.path());
    let mut engine = engine_at(folder.path(), MONDAY);
    let today = call(&mut engine, "today", Value::Null);
    let before = listed(folder.path(), MONDAY, "2026-11-30", "2026-11-30");
    for session in today["sessions"].as_array().unwrap() {
        let answer = json!({"sessionId": session["id"], "answer": "skipped", "minutes": null});
        call(&mut engine, "answerSession", answer);
    }
    assert!(dues(&listed(folder.path(), MONDAY, "2026-11-30", "2026-11-30"), "session").is_empty());
    for _ in today["sessions"].as_array().unwrap() {
        call(&mut engine, "undo", Value::Null);
    }
    assert_eq!(listed(folder.path(), MONDAY, "2026-11-30", "2026-11-30"), before);
}

#[test]
fn a_check_in_that_is_met_in_quiet_hours_says_when_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    accepted(folder.path());
    // The computer was off all evening and wakes after midnight.
    let night = "2026-12-01T00:30:00+01:00";
    delivery::run_once(&mut engine_at(folder.path(), night), &Desktop::default()).unwrap();
    let why = |now: &str| {
        let lines = listed(folder.path(), now, "2026-11-30", "2026-11-30");
        let line = lines.into_iter().find(|line| line["kind"] == "check-in").unwrap();
        assert_eq!(line["state"], "held");
        line["why"].as_str().unwrap().to_owned()
    };
    assert_eq!(why(night), "Held back by quiet hours; it comes when they end, on Tue 1 Dec, 08:00.");
    assert_eq!(
        why("2026-12-01T09:00:00+01:00"),
        "Held back by quiet hours, which are over: it comes as soon as the reminder service looks again."
    );
    assert_eq!(why("2026-12-03T09:00:00+01:00"), "Held back by quiet hours.", "nobody wants it any more");
}

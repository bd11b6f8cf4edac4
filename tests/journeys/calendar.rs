//! Calendars: taken time is respected, the plan's file is stable.

use serde_json::{Value, json};
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

const MEETINGS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Choir\r\nDTSTART;TZID=Europe/Berlin:20261130T180000\r\nDTEND;TZID=Europe/Berlin:20261130T200000\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn no_session_lies_in_taken_time_or_its_buffer() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("choir.ics");
    std::fs::write(&file, MEETINGS).unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let mut input = sample();
    input["input"]["busyFiles"] = json!([file]);
    call(&mut engine, "acceptPlan", input);
    let plan = call(&mut engine, "plan", Value::Null);
    let sessions = plan["sessions"].as_array().unwrap();
    assert!(sessions.len() > 100);
    for session in sessions {
        let start = session["start"].as_str().unwrap();
        let date: chrono::NaiveDate = start[..10].parse().unwrap();
        let monday = chrono::Datelike::weekday(&date) == chrono::Weekday::Mon;
        assert!(!monday || &start[11..16] >= "20:10", "{start} is in the choir's time or right after it");
    }
    let blocks = call(&mut engine, "week", json!({"date": "2026-11-30"}))["blocks"].clone();
    assert!(
        blocks.as_array().unwrap().iter().any(|b| b["kind"] == "busy" && b["title"] == "Choir"),
        "{blocks}"
    );
    let sources = call(&mut engine, "settings", Value::Null)["busySources"].clone();
    call(&mut engine, "removeBusy", json!({"id": sources[0]["id"]}));
    assert!(call(&mut engine, "settings", Value::Null)["busySources"].as_array().unwrap().is_empty());
}

#[test]
fn a_second_export_is_the_same_and_a_session_keeps_its_uid() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let file = folder.path().join("plan.ics");
    let exported = call(&mut engine, "exportCalendar", json!({"file": file}));
    let first = std::fs::read_to_string(&file).unwrap();
    drop(engine);
    let mut later = engine_at(&folder.path().join("data"), "2026-11-30T12:00:00+01:00");
    call(&mut later, "exportCalendar", json!({"file": file}));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), first);
    assert_eq!(first.matches("BEGIN:VEVENT").count() as u64, exported["sessions"].as_u64().unwrap());
    let plan = call(&mut later, "plan", Value::Null);
    assert!(first.contains(&format!("UID:{}@waymark", plan["sessions"][0]["id"].as_str().unwrap())));
}

#[test]
fn a_file_that_is_no_calendar_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notes.ics");
    std::fs::write(&file, "Choir on Mondays").unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    assert_eq!(refused(&mut engine, "importBusy", json!({"file": file})).code, "not-a-calendar");
}

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

/// Every event's UID with its number, and whether it is cancelled, as a file says it.
fn numbers(file: &std::path::Path) -> std::collections::BTreeMap<String, (u32, bool)> {
    let text = std::fs::read_to_string(file).unwrap().replace("\r\n ", "");
    let events = text.split("BEGIN:VEVENT").skip(1);
    let value = |event: &str, name: &str| {
        event.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned()
    };
    let seen = |event: &str| {
        let number = value(event, "SEQUENCE:").parse().unwrap();
        (value(event, "UID:"), (number, event.contains("STATUS:CANCELLED")))
    };
    events.map(seen).collect()
}

#[test]
fn numbers_only_grow_over_replan_and_undo_and_what_left_is_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let (data, file) = (folder.path().join("data"), folder.path().join("plan.ics"));
    let mut engine = engine_at(&data, MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let export = |engine: &mut waymark_engine::Engine| {
        call(engine, "exportCalendar", json!({"file": file}));
        numbers(&file)
    };
    let mut seen = vec![export(&mut engine)];
    let choir = folder.path().join("choir.ics");
    std::fs::write(&choir, MEETINGS).unwrap();
    call(&mut engine, "importBusy", json!({"file": choir}));
    call(&mut engine, "replan", json!({"dryRun": false}));
    seen.push(export(&mut engine));
    assert!(seen[1].values().any(|(number, _)| *number > 0), "the replan moved something");
    call(&mut engine, "undo", Value::Null);
    seen.push(export(&mut engine));
    for uid in seen[0].keys() {
        let of = |at: usize| seen[at].get(uid).map(|(number, _)| *number).expect("once written, said again");
        assert!(of(0) <= of(1) && of(1) <= of(2), "{uid}: {} {} {}", of(0), of(1), of(2));
    }
    assert!(seen[0].keys().all(|uid| !seen[2][uid].1), "undo brought all of them back");
    let new = seen[1].keys().filter(|uid| !seen[0].contains_key(*uid));
    assert!(new.into_iter().all(|uid| seen[2][uid].1), "what only the replan had is cancelled");
    let plan = call(&mut engine, "plan", Value::Null);
    let id = plan["sessions"][0]["id"].as_str().unwrap().to_owned();
    call(&mut engine, "answerSession", json!({"sessionId": id, "answer": "skipped", "minutes": null}));
    let uid = format!("{id}@waymark");
    let before = seen[2][&uid].0;
    assert_eq!(export(&mut engine)[&uid], (before + 1, true), "a skipped one is cancelled");
}

#[test]
fn a_file_that_waymark_did_not_write_is_only_replaced_when_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let letter = folder.path().join("letter.txt");
    std::fs::write(&letter, "Dear Ada,").unwrap();
    let error = refused(&mut engine, "exportCalendar", json!({"file": letter}));
    assert_eq!((error.code.as_str(), error.exit), ("not-our-file", 1));
    assert!(error.help.is_some_and(|help| help.contains("another name") && !help.contains("--")));
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "Dear Ada,");
    let error = refused(&mut engine, "exportCalendar", json!({"file": folder.path()}));
    assert_eq!(error.code, "is-a-directory");
    call(&mut engine, "exportCalendar", json!({"file": letter, "force": true}));
    call(&mut engine, "exportCalendar", json!({"file": letter}));
    assert!(
        std::fs::read_to_string(&letter).unwrap().contains("END:VCALENDAR"),
        "its own file it brings up to date"
    );
    let names = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names, 2, "no temporary file stays behind");
}

#[test]
fn what_a_calendar_says_oddly_is_named_on_import_and_in_the_preview_and_half_a_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        file
    };
    let odd = MEETINGS.replace("FREQ=WEEKLY", "FREQ=HOURLY");
    let odd = write("odd.ics", &odd);
    let mut input = sample();
    input["input"]["busyFiles"] = json!([odd]);
    let notes = call(&mut engine, "previewPlan", input)["notes"].to_string();
    assert!(notes.contains("odd.ics: “Choir” (line 3) repeats more often than daily"), "{notes}");
    let said = call(&mut engine, "importBusy", json!({"file": odd}))["sentence"].to_string();
    assert!(said.contains("one event as busy time, with one remark: “Choir” (line 3)"), "{said}");
    let half = write("half.ics", &MEETINGS[..MEETINGS.find("DTEND").unwrap()]);
    let error = refused(&mut engine, "importBusy", json!({"file": half}));
    assert_eq!((error.code.as_str(), error.exit), ("calendar-cut-off", 1));
    assert!(error.message.contains("line 3"), "{}", error.message);
    assert_eq!(call(&mut engine, "settings", Value::Null)["busySources"].as_array().unwrap().len(), 1);
}

#[test]
fn taken_time_on_a_planned_session_is_said_at_once_and_proposed_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let file = folder.path().join("dentist.ics");
    // This evening, within the 24 hours in which nothing moves unasked.
    let dentist = MEETINGS.replace("RRULE:FREQ=WEEKLY\r\n", "").replace("T200000", "T183000");
    std::fs::write(&file, dentist).unwrap();
    let said = call(&mut engine, "importBusy", json!({"file": file}));
    let sentence = said["sentence"].as_str().unwrap();
    assert!(
        sentence.contains("One session lies on time that is taken: Core Laws on Mon 30 Nov, 18:00 (Choir)"),
        "{sentence}"
    );
    let attention = call(&mut engine, "overview", Value::Null)["attention"].clone();
    assert_eq!(attention[0]["kind"], "clash", "{attention}");
    let made = call(&mut engine, "replan", json!({"dryRun": false}));
    assert_eq!(made["moved"][0]["from"]["start"], "2026-11-30T18:00", "{}", made["sentence"]);
    assert!(made["moved"].as_array().unwrap().len() <= 2, "{}", made["sentence"]);
    let after = call(&mut engine, "overview", Value::Null)["attention"].clone();
    assert!(after.as_array().unwrap().iter().all(|a| a["kind"] != "clash"), "{after}");
}

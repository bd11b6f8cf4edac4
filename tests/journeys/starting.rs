//! A session that is started on another occasion than its own, and undo that takes back what it names.

use serde_json::{Value, json};
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

/// The ids of Monday's sessions, from 18:00 on, in order.
fn monday(engine: &mut Engine) -> Vec<String> {
    let week = call(engine, "week", json!({"date": "2026-11-30"}));
    let of_monday = week["sessions"].as_array().unwrap().iter();
    let of_monday = of_monday.filter(|s| s["start"].as_str().unwrap().starts_with("2026-11-30"));
    of_monday.map(|s| s["id"].as_str().unwrap().to_owned()).collect()
}

fn start(engine: &mut Engine, id: &str) -> Value {
    call(engine, "startSession", json!({"sessionId": id}));
    let week = call(engine, "week", json!({"date": "2026-11-30"}));
    week["sessions"].as_array().unwrap().iter().find(|s| s["id"] == id).unwrap().clone()
}

#[test]
fn a_session_started_before_its_time_is_studied_now_and_the_evening_keeps_its_reminder() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let ids = monday(&mut engine);
    let started = start(&mut engine, &ids[0]);
    assert_eq!(
        (started["start"].as_str(), started["status"].as_str()),
        (Some("2026-11-30T09:00"), Some("running"))
    );
    let today = call(&mut engine, "today", Value::Null);
    assert_eq!((today["next"]["id"].as_str(), today["nextIsNow"].as_bool()), (Some(&*ids[0]), Some(true)));
    let range = json!({"from": "2026-11-30", "to": "2026-12-01"});
    let reminders = call(&mut engine, "reminders", range);
    let evening = reminders.as_array().unwrap().iter().filter(|r| r["kind"] == "session");
    let evening: Vec<&str> = evening.filter_map(|r| r["due"].as_str()).collect();
    assert!(evening.iter().any(|due| due.starts_with("2026-11-30T18:")), "the others remind: {evening:?}");

    call(&mut engine, "undo", Value::Null);
    let back = call(&mut engine, "week", json!({"date": "2026-11-30"}))["sessions"][0].clone();
    assert_eq!(
        (back["start"].as_str(), back["status"].as_str()),
        (Some("2026-11-30T18:00"), Some("planned"))
    );
}

#[test]
fn a_session_started_about_its_time_keeps_its_place() {
    let folder = tempfile::tempdir().unwrap();
    call(&mut engine_at(folder.path(), MONDAY), "acceptPlan", sample());
    for now in ["2026-11-30T17:50:00+01:00", "2026-11-30T18:20:00+01:00"] {
        let mut engine = engine_at(folder.path(), now);
        let ids = monday(&mut engine);
        assert_eq!(start(&mut engine, &ids[0])["start"], "2026-11-30T18:00");
    }
}

#[test]
fn a_session_of_another_day_ends_where_the_next_one_begins_or_waits_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let week = call(&mut engine, "week", json!({"date": "2026-11-30"}));
    let sessions = week["sessions"].as_array().unwrap();
    let other = sessions.iter().find(|s| s["start"].as_str().unwrap().starts_with("2026-12-02")).unwrap();
    let id = other["id"].as_str().unwrap();
    drop(engine);

    let mut engine = engine_at(folder.path(), "2026-11-30T17:58:00+01:00");
    let error = refused(&mut engine, "startSession", json!({"sessionId": id}));
    assert_eq!(error.code, "another-is-on", "{error:?}");
    let mut engine = engine_at(folder.path(), "2026-11-30T17:35:00+01:00");
    let started = start(&mut engine, id);
    assert_eq!((started["end"].as_str(), started["minutes"].as_u64()), (Some("2026-11-30T18:00"), Some(25)));
}

#[test]
fn undo_takes_back_the_change_that_it_names_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let ids = monday(&mut engine);
    let done = |id: &str| json!({"sessionId": id, "answer": "done", "minutes": null});
    let first = call(&mut engine, "answerSession", done(&ids[0]))["revision"].clone();
    let second = call(&mut engine, "answerSession", done(&ids[1]))["revision"].clone();
    let error = refused(&mut engine, "undo", json!({"revision": first}));
    assert_eq!(error.code, "undo-moved-on");
    assert!(error.help.is_some());
    let status = |engine: &mut Engine, at: usize| {
        call(engine, "week", json!({"date": "2026-11-30"}))["sessions"][at]["status"].clone()
    };
    assert_eq!(status(&mut engine, 1), "done", "a refusal changes nothing");
    call(&mut engine, "undo", json!({"revision": second}));
    assert_eq!((status(&mut engine, 0), status(&mut engine, 1)), (json!("done"), json!("planned")));
    assert_eq!(refused(&mut engine, "undo", json!({"revision": second})).code, "undo-moved-on");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(status(&mut engine, 0), "planned");
}

#[test]
fn after_days_away_each_session_is_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    call(&mut engine_at(folder.path(), MONDAY), "acceptPlan", sample());
    let mut engine = engine_at(folder.path(), "2026-12-05T20:00:00+01:00");
    let study = call(&mut engine, "review", json!({"week": null}));
    let unconfirmed = study["unconfirmed"].as_array().unwrap();
    let lapsed = unconfirmed.iter().filter(|s| s["start"].as_str().unwrap() < "2026-12-04");
    let (mut sessions, mut minutes) = (0, 0);
    for session in lapsed {
        sessions += 1;
        minutes += session["minutes"].as_u64().unwrap();
    }
    assert_eq!(study["poolMinutes"].as_u64(), Some(minutes));
    let waiting = unconfirmed.len() - sessions;
    let sentences = study["sentences"].to_string();
    assert!(sentences.contains(&format!("{waiting} sessions wait")), "{sentences}");
    let attention = call(&mut engine, "overview", Value::Null)["attention"].to_string();
    assert!(attention.contains(&format!("{sessions} sessions passed")), "{attention}");
}

#[test]
fn an_attended_event_that_comes_to_lie_on_a_session_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let mut plan = sample();
    plan["input"]["attendedEvents"] = json!([0, 1, 2]);
    call(&mut engine, "acceptPlan", plan);
    let clash = |engine: &mut Engine| {
        let overview = call(engine, "overview", Value::Null);
        overview["attention"].as_array().unwrap().iter().find(|a| a["kind"] == "clash").cloned()
    };
    assert_eq!(clash(&mut engine), None, "a fresh plan goes around them");
    let mut settings = call(&mut engine, "settings", Value::Null);
    settings["zone"] = json!("America/Los_Angeles");
    call(&mut engine, "updateSettings", settings);
    assert!(clash(&mut engine).is_some(), "at 18:00 and 19:00 Pacific the evenings are met");
}

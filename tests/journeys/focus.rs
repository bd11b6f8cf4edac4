//! The session that is on: counted from instants, through pauses, restarts and clock changes, and where work was left.

use serde_json::{Value, json};
use std::path::Path;
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

fn planned(folder: &Path) -> Vec<Value> {
    let mut engine = engine_at(folder, MONDAY);
    call(&mut engine, "acceptPlan", sample());
    call(&mut engine, "week", json!({"date": "2026-11-30"}))["sessions"].as_array().unwrap().clone()
}

/// An engine that was just started: what it knows, it read.
fn at(folder: &Path, local: &str) -> Engine {
    engine_at(folder, &format!("{local}+01:00"))
}

fn on(engine: &mut Engine) -> Value {
    call(engine, "focus", Value::Null)
}

fn session(engine: &mut Engine, id: &Value) -> Value {
    let week = call(engine, "week", json!({"date": "2026-11-30"}));
    week["sessions"].as_array().unwrap().iter().find(|s| s["id"] == *id).expect("it stands").clone()
}

#[test]
fn minutes_are_counted_through_pauses_and_restarts_and_the_rest_returns_to_the_pool() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let first = planned(folder)[0].clone();
    let (start, id) = (first["start"].as_str().unwrap(), first["id"].clone());
    assert_eq!(start, "2026-11-30T18:00", "the sample's first evening");
    let block = first["minutes"].as_u64().unwrap();
    let it = json!({"sessionId": id});
    call(&mut at(folder, "2026-11-30T18:00:00"), "startSession", it.clone());
    let going = on(&mut at(folder, "2026-11-30T18:12:30"));
    assert_eq!((&going["phase"], &going["studiedSeconds"]), (&json!("focus"), &json!(750)));
    call(&mut at(folder, "2026-11-30T18:20:00"), "pauseSession", it.clone());
    let paused = on(&mut at(folder, "2026-11-30T18:45:00"));
    assert_eq!((&paused["phase"], &paused["studiedSeconds"]), (&json!("paused"), &json!(1200)));
    call(&mut at(folder, "2026-11-30T18:45:00"), "resumeSession", it.clone());
    let mut engine = at(folder, "2026-11-30T18:55:00");
    assert_eq!(session(&mut engine, &id)["status"], "running", "pauses carry it beyond its planned end");
    let said = call(
        &mut engine,
        "finishSession",
        json!({"sessionId": id, "stopped": "Chapter 2,  page 31", "step": "Draw the boundary"}),
    );
    assert!(said["sentence"].as_str().unwrap().contains("30 min done"), "{said}");
    let ended = session(&mut engine, &id);
    assert_eq!((&ended["status"], &ended["doneMinutes"]), (&json!("partly"), &json!(30)));
    assert_eq!(on(&mut engine), Value::Null);
    let pool = call(&mut engine, "review", json!({"week": null}))["poolMinutes"].as_u64().unwrap();
    assert_eq!(pool, block - 30);
}

#[test]
fn where_the_work_was_left_is_shown_on_its_next_session_until_it_went_on() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let sessions = planned(folder);
    let first = &sessions[0];
    let next = sessions[1..]
        .iter()
        .find(|s| s["activityId"] == first["activityId"])
        .expect("the first work takes two sessions");
    call(&mut at(folder, "2026-11-30T18:00:00"), "startSession", json!({"sessionId": first["id"]}));
    let mut engine = at(folder, "2026-11-30T18:30:00");
    call(&mut engine, "finishSession", json!({"sessionId": first["id"], "step": "Draw the boundary"}));
    let shown = session(&mut engine, &next["id"]);
    assert_eq!(shown["leftOff"]["step"], "Draw the boundary");
    let others = sessions.iter().filter(|s| s["id"] != next["id"]);
    for other in others {
        assert_eq!(session(&mut engine, &other["id"])["leftOff"], Value::Null, "it is said once");
    }
    call(&mut engine, "answerSession", json!({"sessionId": next["id"], "answer": "done", "minutes": null}));
    let all = call(&mut engine, "plan", Value::Null);
    assert!(all["sessions"].as_array().is_some_and(|all| !all.is_empty()));
    let after = call(&mut engine, "week", json!({"date": "2026-12-07"}));
    assert!(!after.to_string().contains("Draw the boundary"), "the work has gone on since");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(session(&mut engine, &next["id"])["leftOff"]["step"], "Draw the boundary");
}

#[test]
fn what_cannot_be_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let sessions = planned(folder);
    let (one, two) = (json!({"sessionId": sessions[0]["id"]}), json!({"sessionId": sessions[1]["id"]}));
    let mut engine = at(folder, "2026-11-30T18:00:00");
    assert_eq!(refused(&mut engine, "pauseSession", one.clone()).code, "not-started");
    call(&mut engine, "startSession", one.clone());
    assert_eq!(refused(&mut engine, "startSession", two.clone()).code, "another-running");
    call(&mut engine, "pauseSession", one.clone());
    assert_eq!(refused(&mut engine, "startSession", two).code, "another-running");
    let already = call(&mut engine, "pauseSession", one.clone());
    assert!(already["sentence"].as_str().unwrap().contains("already"), "{already}");
    let long = json!({"sessionId": sessions[0]["id"], "stopped": "x".repeat(301)});
    assert_eq!(refused(&mut engine, "finishSession", long).code, "line-too-long");
    for minutes in [0, 121] {
        let more = json!({"sessionId": sessions[0]["id"], "minutes": minutes});
        assert_eq!(refused(&mut engine, "extendSession", more).code, "bad-extension");
    }
    call(
        &mut engine,
        "answerSession",
        json!({"sessionId": sessions[0]["id"], "answer": "done", "minutes": null}),
    );
    for operation in ["pauseSession", "resumeSession", "finishSession"] {
        assert_eq!(refused(&mut engine, operation, one.clone()).code, "session-over", "{operation}");
    }
    assert_eq!(refused(&mut engine, "pauseSession", json!({"sessionId": "none"})).code, "no-such-session");
}

#[test]
fn a_full_block_asks_for_its_end_and_more_minutes_count_from_the_wish() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let sessions = planned(folder);
    // The evening's last session has room behind it.
    let last = sessions
        .iter()
        .rfind(|s| s["start"].as_str().unwrap().starts_with("2026-11-30"))
        .expect("an evening")
        .clone();
    let it = json!({"sessionId": last["id"]});
    let start = last["start"].as_str().unwrap();
    call(&mut at(folder, &format!("{start}:00")), "startSession", it.clone());
    let mut engine = at(folder, "2026-11-30T23:30:00");
    let full = on(&mut engine);
    let block = last["minutes"].as_u64().unwrap();
    assert_eq!((&full["phase"], &full["studiedSeconds"]), (&json!("full"), &json!(block * 60)));
    assert_eq!(session(&mut engine, &last["id"])["status"], "unconfirmed", "done is never assumed");
    call(&mut engine, "extendSession", json!({"sessionId": last["id"], "minutes": 20}));
    let mut engine = at(folder, "2026-11-30T23:35:00");
    let going = on(&mut engine);
    assert_eq!((&going["phase"], &going["studiedSeconds"]), (&json!("focus"), &json!((block + 5) * 60)));
    call(&mut engine, "finishSession", json!({"sessionId": last["id"], "whole": true}));
    assert_eq!(session(&mut engine, &last["id"])["doneMinutes"], block + 20);
    call(&mut engine, "undo", Value::Null);
    call(&mut engine, "undo", Value::Null);
    assert_eq!(session(&mut engine, &last["id"])["minutes"], block);
}

#[test]
fn no_more_minutes_than_there_is_room_for() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let sessions = planned(folder);
    let it = json!({"sessionId": sessions[0]["id"], "minutes": 60});
    let mut engine = at(folder, "2026-11-30T18:00:00");
    call(&mut engine, "startSession", json!({"sessionId": sessions[0]["id"]}));
    assert_eq!(refused(&mut engine, "extendSession", it).code, "no-room");
}

#[test]
fn a_paused_session_left_overnight_waits_for_its_word_and_blocks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let sessions = planned(folder);
    let id = sessions[0]["id"].clone();
    call(&mut at(folder, "2026-11-30T18:00:00"), "startSession", json!({"sessionId": id}));
    call(&mut at(folder, "2026-11-30T18:25:00"), "pauseSession", json!({"sessionId": id}));
    let mut engine = at(folder, "2026-12-01T18:00:00");
    assert_eq!(on(&mut engine), Value::Null);
    let waits = session(&mut engine, &id);
    assert_eq!((&waits["status"], &waits["countedMinutes"]), (&json!("unconfirmed"), &json!(25)));
    let tuesday = sessions.iter().find(|s| s["start"] == "2026-12-01T18:00").expect("Tuesday's first");
    call(&mut engine, "startSession", json!({"sessionId": tuesday["id"]}));
    assert_eq!(on(&mut engine)["session"]["id"], tuesday["id"]);
}

#[test]
fn the_autumn_hour_that_comes_twice_counts_as_the_time_that_passes() {
    let folder = tempfile::tempdir().unwrap();
    let mut sample = sample();
    // Nights, so that a session lies across the change of 2027-10-31 in Berlin.
    sample["input"]["availability"] =
        json!([{"weekday": "sunday", "start": 60, "end": 420, "preferred": true}]);
    sample["input"]["start"] = json!("2027-10-25");
    let mut engine = engine_at(folder.path(), "2027-10-25T09:00:00+02:00");
    call(&mut engine, "acceptPlan", sample);
    let week = call(&mut engine, "week", json!({"date": "2027-10-31"}));
    let first = week["sessions"][0].clone();
    let id = json!({"sessionId": first["id"]});
    drop(engine);
    let mut engine = engine_at(folder.path(), "2027-10-31T02:50:00+02:00");
    call(&mut engine, "startSession", id);
    drop(engine);
    let mut engine = engine_at(folder.path(), "2027-10-31T02:05:00+01:00");
    assert_eq!(on(&mut engine)["studiedSeconds"], 15 * 60);
}

//! Community events in a learner's weeks: attended, skipped once, prepared, answered; in the zone that the author meant.

use serde_json::{Value, json};
use std::path::Path;
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

/// Attends the Saturday reviews, 14:00 Pacific: 23:00 in Berlin.
fn attending(folder: &Path) -> (Engine, Value) {
    let mut engine = engine_at(folder, MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let event = of(&mut engine);
    let it = json!({"pathId": event["pathId"], "position": event["position"]});
    call(&mut engine, "setAttendance", with(&it, json!({"attend": true})));
    (engine, it)
}

fn of(engine: &mut Engine) -> Value {
    let all = call(engine, "events", Value::Null);
    all.as_array().unwrap().iter().find(|e| e["title"] == "Project Reviews").expect("the sample's").clone()
}

fn with(it: &Value, more: Value) -> Value {
    let mut out = it.clone();
    for (key, value) in more.as_object().unwrap() {
        out[key] = value.clone();
    }
    out
}

/// The event's blocks in a week.
fn blocks(engine: &mut Engine, date: &str) -> Vec<String> {
    let week = call(engine, "week", json!({"date": date}));
    let blocks = week["blocks"].as_array().unwrap().clone();
    let mine = blocks.iter().filter(|b| b["kind"] == "event");
    mine.map(|b| b["start"].as_str().unwrap().to_owned()).collect()
}

fn reminded(engine: &mut Engine, title: &str) -> Vec<String> {
    let all = call(engine, "reminders", json!({"from": "2026-11-30", "to": "2026-12-13"}));
    let mine =
        all.as_array().unwrap().iter().filter(|r| r["title"].as_str().unwrap().contains(title)).cloned();
    mine.map(|r| r["due"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn one_week_skipped_takes_its_time_and_its_reminder_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (mut engine, it) = attending(folder.path());
    assert_eq!(blocks(&mut engine, "2026-12-05"), ["2026-12-05T23:00"]);
    let before = reminded(&mut engine, "Project Reviews");
    call(&mut engine, "answerEvent", with(&it, json!({"day": "2026-12-05", "answer": "skipped"})));
    assert_eq!(blocks(&mut engine, "2026-12-05"), [""; 0]);
    assert_eq!(blocks(&mut engine, "2026-12-12"), ["2026-12-12T23:00"]);
    let after = reminded(&mut engine, "Project Reviews");
    assert_eq!(after.len(), before.len() - 1, "{before:?} {after:?}");
    assert!(of(&mut engine)["times"].to_string().contains("skipped"), "it can be taken back from its card");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(reminded(&mut engine, "Project Reviews"), before);
    assert_eq!(blocks(&mut engine, "2026-12-05"), ["2026-12-05T23:00"]);
}

#[test]
fn questions_are_asked_for_the_day_before() {
    let folder = tempfile::tempdir().unwrap();
    let (mut engine, it) = attending(folder.path());
    assert!(reminded(&mut engine, "Tomorrow").is_empty());
    let note =
        json!({"questions": ["Why two services? ", "", "How small?"], "link": "https://example.org/room"});
    call(&mut engine, "noteEvent", with(&it, note));
    let event = of(&mut engine);
    assert_eq!(event["questions"], json!(["Why two services?", "How small?"]));
    assert_eq!(event["link"], "https://example.org/room");
    let due = reminded(&mut engine, "Tomorrow");
    assert!(due.iter().any(|at| at.starts_with("2026-12-04T21:30")), "before quiet hours begin: {due:?}");
    drop(engine);
    let mut engine = engine_at(folder.path(), "2026-12-04T19:00:00+01:00");
    let times = of(&mut engine)["times"].clone();
    let prepared: Vec<&Value> = times.as_array().unwrap().iter().filter(|t| t["prepare"] == true).collect();
    assert_eq!(prepared.len(), 1, "{times}");
    let script = json!({"questions": [], "link": "javascript:alert(1)"});
    assert_eq!(refused(&mut engine, "noteEvent", with(&it, script)).code, "bad-link");
}

#[test]
fn what_is_over_is_attended_or_missed_and_what_is_ahead_is_neither() {
    let folder = tempfile::tempdir().unwrap();
    let (mut engine, it) = attending(folder.path());
    let early = with(&it, json!({"day": "2026-12-05", "answer": "attended"}));
    assert_eq!(refused(&mut engine, "answerEvent", early.clone()).code, "event-ahead");
    let none = with(&it, json!({"day": "2026-12-06", "answer": "skipped"}));
    assert_eq!(refused(&mut engine, "answerEvent", none).code, "no-such-occurrence");
    drop(engine);
    let mut engine = engine_at(folder.path(), "2026-12-06T09:00:00+01:00");
    assert_eq!(of(&mut engine)["times"][0]["state"], "waits");
    call(&mut engine, "answerEvent", early);
    assert_eq!(of(&mut engine)["times"][0]["state"], "attended");
    let odd = with(&it, json!({"day": "2026-12-05", "answer": "maybe"}));
    assert_eq!(refused(&mut engine, "answerEvent", odd).code, "bad-event-answer");
}

#[test]
fn the_reading_of_a_zone_can_be_changed_and_a_skipped_week_stays_skipped() {
    let folder = tempfile::tempdir().unwrap();
    let (mut engine, it) = attending(folder.path());
    call(&mut engine, "answerEvent", with(&it, json!({"day": "2026-12-05", "answer": "skipped"})));
    let event = of(&mut engine);
    assert_eq!(event["readings"].as_array().unwrap().len(), 2, "PST is asked about");
    let reading = json!({"pathId": it["pathId"], "written": "PST", "meant": "UTC-08:00"});
    call(&mut engine, "setReading", reading);
    assert_eq!(of(&mut engine)["meant"], "UTC-08:00");
    assert_eq!(blocks(&mut engine, "2026-12-05"), [""; 0]);
    let odd = json!({"pathId": it["pathId"], "written": "PST", "meant": "Europe/Paris"});
    assert_eq!(refused(&mut engine, "setReading", odd).code, "bad-reading");
}

#[test]
fn the_authors_link_joins_and_the_learners_own_stands_above_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clay.md");
    let text = "# Clay\n\n## Week 1: Earth (2 hours)\n\n**Reading** (2 hours):\n- Kinds\n\n## Community\n\n\
                - **Office hours**: Tuesdays 18:00 UTC, 60 min, [join here](https://meet.example/clay)\n";
    std::fs::write(&file, text).unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let mut input = call(&mut engine, "onboardingDefaults", Value::Null)["input"].clone();
    input["attendedEvents"] = json!([0]);
    input["start"] = json!("2026-11-30");
    call(&mut engine, "acceptPlan", json!({"source": {"kind": "file", "path": file}, "input": input}));
    let links = |engine: &mut Engine| {
        let event = call(engine, "events", Value::Null)[0].clone();
        (event["link"].clone(), event["ownLink"].clone())
    };
    let author = json!("https://meet.example/clay");
    assert_eq!(links(&mut engine), (author.clone(), Value::Null));
    let it = json!({"pathId": "clay", "position": 0, "questions": []});
    let own = json!("https://meet.example/mine");
    call(&mut engine, "noteEvent", with(&it, json!({"link": own})));
    assert_eq!(links(&mut engine), (own.clone(), own));
    call(&mut engine, "noteEvent", with(&it, json!({"link": null})));
    assert_eq!(links(&mut engine), (author, Value::Null));
}

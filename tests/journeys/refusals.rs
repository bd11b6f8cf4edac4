//! Bad input: one sentence, the next step, nothing changed.

use serde_json::{Value, json};
use std::path::Path;
use waymark_engine::{Engine, Options};
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

fn from_file(file: &Path) -> Value {
    let mut call = sample();
    call["source"] = json!({"kind": "file", "path": file});
    call
}

#[test]
fn files_that_are_no_path_are_refused_with_the_next_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let write = |name: &str, bytes: &[u8]| {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        file
    };
    let large = folder.path().join("large.md");
    std::fs::File::create(&large).unwrap().set_len(65 * 1024 * 1024).unwrap();
    for (file, code) in [
        (folder.path().join("missing.md"), "no-such-file"),
        (folder.path().to_owned(), "is-a-directory"),
        (write("empty.md", b""), "empty-file"),
        (write("picture.md", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"), "not-text"),
        (write("letter.md", b"Dear Ada,\n\nall is well.\n"), "no-units"),
        (large, "too-large"),
    ] {
        let error = refused(&mut engine, "acceptPlan", from_file(&file));
        assert_eq!(error.code, code, "{error:?}");
        assert!(error.help.is_some(), "{code} names the next step");
    }
    assert_eq!(engine.revision().unwrap(), 0, "nothing was changed");
}

#[test]
fn input_that_makes_no_sense_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    for (field, value, code) in [
        ("zone", json!("Mars/Olympus"), "unknown-zone"),
        ("availability", json!([]), "no-availability"),
        (
            "availability",
            json!([{"weekday": "monday", "start": 600, "end": 600, "preferred": true}]),
            "bad-window",
        ),
        (
            "availability",
            json!([{"weekday": "someday", "start": 600, "end": 700, "preferred": true}]),
            "bad-weekday",
        ),
        ("start", json!("tomorrow"), "bad-date"),
        ("start", json!("2026-11-02"), "start-in-past"),
        ("targetMinutes", json!(9_000), "bad-budget"),
        ("strategy", json!("hurry"), "bad-strategy"),
        ("startUnit", json!(11), "bad-start-unit"),
        ("doneThrough", json!(10), "nothing-left"),
    ] {
        let mut input = sample();
        input["input"][field] = value;
        let error = refused(&mut engine, "previewPlan", input);
        assert_eq!(error.code, code, "{error:?}");
        assert!(error.help.is_some_and(|help| !help.starts_with("error-")), "{code} has its sentence");
        assert!(!error.message.starts_with("error-"), "{code} has its sentence");
    }
    assert_eq!(refused(&mut engine, "dance", Value::Null).code, "unknown-operation");
    assert_eq!(refused(&mut engine, "week", json!({"date": 7})).code, "input");
    assert_eq!(refused(&mut engine, "plan", Value::Null).code, "no-plan");
    assert_eq!(refused(&mut engine, "undo", Value::Null).code, "nothing-to-undo");
}

#[test]
fn a_start_in_the_past_asks_what_is_done_and_then_plans_from_today() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let mut input = sample();
    input["input"]["start"] = json!("2026-11-02");
    input["input"]["doneThrough"] = json!(2);
    call(&mut engine, "acceptPlan", input);
    let plan = call(&mut engine, "plan", Value::Null);
    let first = &plan["sessions"][0];
    assert_eq!(first["unit"], 3, "what is done is not planned");
    assert!(first["start"].as_str().unwrap() >= "2026-11-30", "nothing is placed in the past");
}

#[test]
fn a_data_folder_that_cannot_be_written_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    std::fs::write(&file, "not a folder").unwrap();
    let open =
        |dir: &Path| Engine::open_with(Options { data_dir: Some(dir.to_owned()), ..Options::default() });
    let error = open(&file.join("data")).err().expect("a refusal");
    assert_eq!((error.code.as_str(), error.exit), ("store-read-only", 3));
    // A file that is no store is not overwritten.
    std::fs::write(folder.path().join("waymark.sqlite3"), "this is a letter, not a database".repeat(64))
        .unwrap();
    let error = open(folder.path()).err().expect("a refusal");
    assert_eq!((error.code.as_str(), error.exit), ("store-broken", 3));
}

#[test]
fn hours_below_the_budget_are_said_not_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let mut input = sample();
    input["input"]["availability"] =
        json!([{"weekday": "saturday", "start": 540, "end": 720, "preferred": true}]);
    let preview = call(&mut engine, "previewPlan", input);
    assert!(!preview["notes"].as_array().unwrap().is_empty(), "{preview}");
}

#[test]
fn a_unit_that_the_path_does_not_have_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut call = sample();
    call["input"]["startUnit"] = 99.into();
    let refusal = refused(&mut engine_at(folder.path(), MONDAY), "previewPlan", call);
    assert!(refusal.message.contains("99"), "{}", refusal.message);
}

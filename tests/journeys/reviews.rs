//! A week's review as a file of the learner's.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

const SUNDAY: &str = "2026-12-06T18:30:00+01:00";

fn week_over(folder: &Path) -> Engine {
    let mut engine = engine_at(folder, MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let sessions = call(&mut engine, "week", json!({"date": "2026-11-30"}))["sessions"].clone();
    drop(engine);
    let mut engine = engine_at(folder, SUNDAY);
    for session in sessions.as_array().unwrap().iter().take(5) {
        let said = json!({"sessionId": session["id"], "answer": "done", "minutes": null});
        call(&mut engine, "answerSession", said);
    }
    engine
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_review_is_brought_up_to_date_until_the_learner_writes_into_it() {
    let data = tempfile::tempdir().unwrap();
    let notes = tempfile::tempdir().unwrap();
    let folder = json!({"week": null, "folder": notes.path()});
    let mut engine = week_over(data.path());
    let file = PathBuf::from(call(&mut engine, "saveReview", folder.clone())["file"].as_str().unwrap());
    let text = std::fs::read_to_string(&file).unwrap();
    for part in ["# Review of Mon 2026-11-30 to Sun 2026-12-06", "█", "## Unconfirmed sessions", "Next week"]
    {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    call(&mut engine, "completeReview", json!({"week": "2026-11-30", "note": "Mornings are better."}));
    call(&mut engine, "saveReview", folder.clone());
    assert_eq!(names(notes.path()), ["Review 2026-11-30.md"]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("> Mornings are better."));
    std::fs::write(&file, format!("{text}\nMine.\n")).unwrap();
    call(&mut engine, "saveReview", folder.clone());
    call(&mut engine, "saveReview", folder);
    assert_eq!(names(notes.path()), ["Review 2026-11-30 (2).md", "Review 2026-11-30.md"]);
    assert!(std::fs::read_to_string(&file).unwrap().ends_with("Mine.\n"), "the learner's words stay");
}

#[test]
fn completing_writes_into_the_chosen_folder_and_stands_where_the_folder_is_gone() {
    let data = tempfile::tempdir().unwrap();
    let notes = tempfile::tempdir().unwrap();
    let mut engine = week_over(data.path());
    assert_eq!(
        refused(&mut engine, "saveReview", json!({"week": null, "folder": null})).code,
        "no-review-folder"
    );
    let mut settings = call(&mut engine, "settings", Value::Null);
    settings["reviewFolder"] = json!(notes.path().join("missing"));
    assert_eq!(refused(&mut engine, "updateSettings", settings.clone()).code, "no-such-folder");
    settings["reviewFolder"] = json!("notes");
    assert_eq!(refused(&mut engine, "updateSettings", settings.clone()).code, "no-such-folder");
    settings["reviewFolder"] = json!(notes.path());
    call(&mut engine, "updateSettings", settings);
    call(&mut engine, "completeReview", json!({"week": "2026-12-02", "note": null}));
    assert_eq!(names(notes.path()), ["Review 2026-11-30.md"]);
    drop(notes);
    let said = call(&mut engine, "completeReview", json!({"week": "2026-11-30", "note": "Later."}));
    assert!(said["sentence"].as_str().unwrap().contains("There is no folder"), "{said}");
    assert_eq!(call(&mut engine, "review", json!({"week": null}))["note"], "Later.");
}

#[test]
fn earlier_weeks_are_in_the_strip_and_can_be_opened() {
    let data = tempfile::tempdir().unwrap();
    let mut engine = week_over(data.path());
    call(&mut engine, "completeReview", json!({"week": "2026-11-30", "note": null}));
    drop(engine);
    let mut engine = engine_at(data.path(), "2026-12-20T18:30:00+01:00");
    let review = call(&mut engine, "review", json!({"week": null}));
    let weeks: Vec<(&str, bool)> = review["weeks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| (w["start"].as_str().unwrap(), w["completed"].as_bool().unwrap()))
        .collect();
    assert_eq!(weeks, [("2026-11-30", true), ("2026-12-07", false), ("2026-12-14", false)]);
    let earlier = call(&mut engine, "review", json!({"week": "2026-11-30"}));
    assert_eq!((&earlier["completed"], &earlier["suggestion"]), (&json!(true), &Value::Null));
    assert!(review["suggestion"].as_str().unwrap().contains("target"), "{}", review["suggestion"]);
}

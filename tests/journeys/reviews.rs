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

/// Two weeks, of which everything was done but what stood on Thursdays; seen on the Monday after them.
fn without_thursdays(folder: &Path) -> Engine {
    let mut engine = engine_at(folder, MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let plan = call(&mut engine, "plan", Value::Null);
    drop(engine);
    let mut engine = engine_at(folder, "2026-12-14T09:00:00+01:00");
    let mut thursdays = 0;
    for session in plan["sessions"].as_array().unwrap() {
        let start = session["start"].as_str().unwrap();
        let thursday = start.starts_with("2026-12-03") || start.starts_with("2026-12-10");
        thursdays += usize::from(thursday);
        if start < "2026-12-14" {
            let answer = if thursday { "skipped" } else { "done" };
            let said = json!({"sessionId": session["id"], "answer": answer, "minutes": null});
            call(&mut engine, "answerSession", said);
        }
    }
    assert!(thursdays >= 2, "Thursdays are planned");
    engine
}

#[test]
fn the_one_change_is_taken_in_one_step_proposes_a_plan_and_is_undone_in_one() {
    let data = tempfile::tempdir().unwrap();
    let mut engine = without_thursdays(data.path());
    let last = json!({"week": "2026-12-07"});
    let proposes = |engine: &mut Engine| call(engine, "review", last.clone())["suggestion"].clone();
    let said = proposes(&mut engine);
    assert!(said.as_str().unwrap().starts_with("Thursday"), "{said}");
    let open = |engine: &mut Engine| {
        let settings = call(engine, "settings", Value::Null);
        settings["availability"].as_array().unwrap().iter().any(|w| w["weekday"] == "thursday")
    };
    let places = |engine: &mut Engine| call(engine, "plan", Value::Null)["sessions"].clone();
    let plan = places(&mut engine);
    let done = call(&mut engine, "applySuggestion", last.clone());
    assert_eq!(done["sentence"], "Thursdays are free of study from now on.");
    assert!(!open(&mut engine));
    assert_eq!(places(&mut engine), plan, "nothing moves without consent");
    let proposal = call(&mut engine, "proposal", Value::Null)["proposal"].clone();
    assert!(proposal["because"].as_str().unwrap().contains("hours"), "{proposal}");
    assert_eq!(proposes(&mut engine), Value::Null, "it is done");
    assert_eq!(refused(&mut engine, "applySuggestion", last.clone()).code, "no-suggestion");
    call(&mut engine, "undo", Value::Null);
    assert!(open(&mut engine));
    assert_eq!(proposes(&mut engine), said);
}

#[test]
fn a_target_that_no_week_held_is_lowered_with_the_least_below_it() {
    let data = tempfile::tempdir().unwrap();
    let mut engine = engine_at(data.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let plan = call(&mut engine, "plan", Value::Null);
    drop(engine);
    let mut engine = engine_at(data.path(), "2026-12-14T09:00:00+01:00");
    for (at, session) in plan["sessions"].as_array().unwrap().iter().enumerate() {
        if session["start"].as_str().unwrap() < "2026-12-14" {
            let answer = if at % 2 == 0 { "done" } else { "skipped" };
            let said = json!({"sessionId": session["id"], "answer": answer, "minutes": null});
            call(&mut engine, "answerSession", said);
        }
    }
    let last = json!({"week": "2026-12-07"});
    let said = call(&mut engine, "review", last.clone())["suggestion"].clone();
    assert!(said.as_str().unwrap().contains("A target of"), "{said}");
    call(&mut engine, "applySuggestion", last);
    let settings = call(&mut engine, "settings", Value::Null);
    let (least, target) =
        (settings["leastMinutes"].as_u64().unwrap(), settings["targetMinutes"].as_u64().unwrap());
    assert!(least <= target && target < 1080, "{least} {target}");
}

#[test]
fn the_finish_is_a_range_once_a_week_has_passed_on_the_screen_and_in_the_file() {
    let data = tempfile::tempdir().unwrap();
    let notes = tempfile::tempdir().unwrap();
    call(&mut engine_at(data.path(), MONDAY), "acceptPlan", sample());
    let mut engine = engine_at(data.path(), SUNDAY);
    assert_eq!(call(&mut engine, "review", json!({"week": null}))["finishRange"], Value::Null);
    drop(engine);
    std::fs::remove_dir_all(data.path()).unwrap();
    std::fs::create_dir(data.path()).unwrap();

    let mut engine = without_thursdays(data.path());
    let review = call(&mut engine, "review", json!({"week": "2026-12-07"}));
    let range = &review["finishRange"];
    let date = |key: &str| range[key].as_str().unwrap().to_owned();
    assert_eq!(
        (range["weeks"].as_u64(), date("plan")),
        (Some(2), review["finish"].as_str().unwrap().to_owned())
    );
    assert!(date("plan") <= date("even") && date("even") <= date("sure"), "{range}");
    assert!(date("plan") < date("sure"), "weeks without their Thursdays do not keep the plan: {range}");
    let folder = json!({"week": "2026-12-07", "folder": notes.path()});
    let file = call(&mut engine, "saveReview", folder)["file"].as_str().unwrap().to_owned();
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(range["sentence"].as_str().unwrap()) && text.contains("85 %"), "{text}");
}

/// The number in the sentence that says how many sessions wait.
fn waiting(sentence: &str) -> Option<usize> {
    let number = sentence.split_once(" sessions wait for your word")?.0;
    number.rsplit(' ').next()?.parse().ok()
}

#[test]
fn today_the_check_in_and_the_review_say_one_number_of_sessions_that_wait() {
    let data = tempfile::tempdir().unwrap();
    call(&mut engine_at(data.path(), MONDAY), "acceptPlan", sample());
    // Monday's sessions are back in the pool by now; Tuesday's and this evening's wait.
    let mut engine = engine_at(data.path(), "2026-12-02T23:00:00+01:00");
    let week = call(&mut engine, "week", json!({"date": "2026-11-30"}));
    let on = |day: &str| {
        let begins = |s: &&Value| s["start"].as_str().unwrap().starts_with(day);
        week["sessions"].as_array().unwrap().iter().filter(begins).count()
    };
    assert!(on("2026-11-30") > 0, "Monday has sessions");
    let wait = on("2026-12-01") + on("2026-12-02");

    let overview = call(&mut engine, "overview", Value::Null);
    let said = overview["attention"].as_array().unwrap().iter().find(|one| one["kind"] == "check-in");
    assert_eq!(said.and_then(|one| waiting(one["sentence"].as_str()?)), Some(wait), "{overview}");
    let review = call(&mut engine, "review", json!({"week": null}));
    let said = review["sentences"].as_array().unwrap().iter().find_map(|one| waiting(one.as_str()?));
    assert_eq!(said, Some(wait), "{}", review["sentences"]);
    let check_in = call(&mut engine, "checkIn", json!({"date": null}));
    assert_eq!(check_in["sessions"].as_array().unwrap().len(), wait, "asked about once, not again");
}

//! From the sample to the first answers, and back.

use serde_json::{Value, json};
use waymark_tests::{MONDAY, call, engine_at, sample};

#[test]
fn the_sample_is_previewed_accepted_studied_undone_and_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    assert_eq!(call(&mut engine, "overview", Value::Null)["hasPlan"], false);

    let preview = call(&mut engine, "previewPlan", sample());
    let finish = preview["plan"]["finish"].clone();
    assert_eq!(preview["options"].as_array().unwrap().len(), 3, "the choices stand side by side");
    assert_eq!(preview["options"][0]["finish"], finish, "the chosen card and the sentence name one day");
    for option in preview["options"].as_array().unwrap() {
        let said = option["sentence"].as_str().unwrap();
        assert!(said.contains("2027"), "a day of another year says its year: {said}");
    }
    assert_eq!(preview["plan"]["totals"]["minutes"], 16_200, "keep the hours plans all 270 h");
    assert!(preview["notes"].as_array().is_some());
    assert_eq!(call(&mut engine, "overview", Value::Null)["revision"], 0, "a preview stores nothing");

    let accepted = call(&mut engine, "acceptPlan", sample());
    assert_eq!(accepted["revision"], 1);
    let plan = call(&mut engine, "plan", Value::Null);
    assert_eq!(plan["finish"], finish, "what was previewed is what was accepted");
    let today = call(&mut engine, "today", Value::Null);
    let first = today["next"].clone();
    assert_eq!(first["start"], "2026-11-30T18:00");
    let week = call(&mut engine, "week", json!({"date": "2026-12-02"}));
    assert_eq!((week["start"].as_str(), week["number"].as_u64()), (Some("2026-11-30"), Some(1)));
    let places = |week: &Value| -> Vec<(Value, Value, Value)> {
        let sessions = week["sessions"].as_array().unwrap().iter();
        sessions.map(|s| (s["activity"].clone(), s["start"].clone(), s["end"].clone())).collect()
    };
    assert_eq!(places(&week), places(&preview["firstWeek"]), "the first week is the one that was shown");
    drop(engine);

    // The evening after: done, partly, skipped.
    let mut engine = engine_at(folder.path(), "2026-12-01T23:30:00+01:00");
    let week = call(&mut engine, "week", json!({"date": null}));
    let ids: Vec<&str> =
        week["sessions"].as_array().unwrap().iter().filter_map(|s| s["id"].as_str()).collect();
    let answer =
        |id: &str, word: &str, minutes: Value| json!({"sessionId": id, "answer": word, "minutes": minutes});
    call(&mut engine, "answerSession", answer(ids[0], "done", Value::Null));
    call(&mut engine, "answerSession", answer(ids[1], "partly", json!(10)));
    call(&mut engine, "answerSession", answer(ids[2], "skipped", Value::Null));
    let review = call(&mut engine, "review", json!({"week": null}));
    let length = |at: usize| week["sessions"][at]["minutes"].as_u64().unwrap();
    assert_eq!(
        review["poolMinutes"].as_u64().unwrap(),
        length(1) - 10 + length(2),
        "what was not done returns"
    );
    assert_eq!(review["week"]["doneMinutes"].as_u64().unwrap(), length(0) + 10);

    // The last answer is taken back, and only that.
    let undone = call(&mut engine, "undo", Value::Null);
    assert!(undone["sentence"].as_str().unwrap().contains("Skipped"), "{undone}");
    let after = call(&mut engine, "week", json!({"date": null}));
    assert_eq!(after["sessions"][2]["status"], "unconfirmed");
    assert_eq!(after["sessions"][1]["doneMinutes"], 10);
    drop(engine);

    let mut again = engine_at(folder.path(), "2026-12-01T23:30:00+01:00");
    assert_eq!(call(&mut again, "week", json!({"date": null})), after, "a reopened store says the same");
}

#[test]
fn undoing_everything_leaves_no_plan() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    call(&mut engine, "undo", Value::Null);
    let overview = call(&mut engine, "overview", Value::Null);
    assert_eq!((overview["hasPlan"].as_bool(), overview["undo"].as_str()), (Some(false), None));
    assert!(call(&mut engine, "week", json!({"date": null}))["sessions"].as_array().unwrap().is_empty());
    // The same path can be accepted again.
    call(&mut engine, "acceptPlan", sample());
}

#[test]
fn a_second_process_sees_what_the_first_one_did() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = engine_at(folder.path(), MONDAY);
    let runner = engine_at(folder.path(), MONDAY);
    assert_eq!(runner.revision().unwrap(), 0);
    call(&mut window, "acceptPlan", sample());
    assert_eq!(runner.revision().unwrap(), 1);
}

#[test]
fn a_milestone_is_passed_when_every_criterion_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let milestone = call(&mut engine, "milestones", Value::Null)[0].clone();
    assert_eq!(milestone["status"], "open");
    let criteria = milestone["criteria"].as_array().unwrap().len();
    assert!(criteria > 1);
    for position in 0..criteria {
        let tick = json!({"milestoneId": milestone["id"], "position": position, "ticked": true, "note": "https://example.org/proof"});
        call(&mut engine, "tickCriterion", tick);
    }
    assert_eq!(call(&mut engine, "milestones", Value::Null)[0]["status"], "passed");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(call(&mut engine, "milestones", Value::Null)[0]["status"], "open");
}

#[test]
fn a_check_in_is_one_step_and_says_the_day_was_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    call(&mut engine_at(folder.path(), MONDAY), "acceptPlan", sample());
    let mut engine = engine_at(folder.path(), "2026-11-30T23:00:00+01:00");
    let before = call(&mut engine, "checkIn", json!({"date": null}));
    let sessions = before["sessions"].as_array().unwrap();
    assert!(!sessions.is_empty() && before["answered"] == false);
    assert_eq!(call(&mut engine, "overview", Value::Null)["attention"][0]["kind"], "check-in");
    let answers: Vec<Value> =
        sessions.iter().map(|s| json!({"sessionId": s["id"], "answer": "done", "minutes": null})).collect();
    call(
        &mut engine,
        "submitCheckIn",
        json!({"date": before["date"], "answers": answers, "energy": 4, "note": "good"}),
    );
    let after = call(&mut engine, "checkIn", json!({"date": null}));
    assert_eq!((after["answered"].as_bool(), after["energy"].as_u64()), (Some(true), Some(4)));
    call(&mut engine, "undo", Value::Null);
    assert_eq!(call(&mut engine, "checkIn", json!({"date": null})), before, "one undo takes all of it back");
}

#[test]
fn window_runner_and_command_line_may_meet_at_a_store_that_is_not_there_yet() {
    let folder = tempfile::tempdir().expect("a folder");
    let together = std::sync::Barrier::new(6);
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| {
                together.wait();
                engine_at(folder.path(), MONDAY);
            });
        }
    });
}

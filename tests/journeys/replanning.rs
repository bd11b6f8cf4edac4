//! Life happens: what was missed finds a place again, and nothing near moves.

use serde_json::{Value, json};
use waymark_tests::{MONDAY, call, engine_at, sample};

#[test]
fn a_lost_week_returns_to_the_pool_and_is_placed_again() {
    let folder = tempfile::tempdir().unwrap();
    call(&mut engine_at(folder.path(), MONDAY), "acceptPlan", sample());
    let mut engine = engine_at(folder.path(), "2026-12-07T09:00:00+01:00");
    let overview = call(&mut engine, "overview", Value::Null);
    assert_eq!(overview["attention"][0]["kind"], "away", "{}", overview["attention"]);
    let pool = call(&mut engine, "review", json!({"week": null}))["poolMinutes"].as_u64().unwrap();
    assert!(pool > 0);

    let look = call(&mut engine, "replan", json!({"dryRun": true}));
    assert!(!look["added"].as_array().unwrap().is_empty());
    assert_eq!(engine.revision().unwrap(), 1, "looking changes nothing");
    let proposal = call(&mut engine, "replan", json!({"dryRun": false}));
    assert_eq!(proposal["sentence"], look["sentence"]);
    assert_eq!(
        call(&mut engine, "review", json!({"week": null}))["poolMinutes"],
        0,
        "the pool found a place"
    );
    assert!(proposal["finishAfter"].as_str() >= proposal["finishBefore"].as_str());

    // What starts within a day stands where it stood.
    let plan = call(&mut engine, "plan", Value::Null);
    let starts: Vec<&str> =
        plan["sessions"].as_array().unwrap().iter().filter_map(|s| s["start"].as_str()).collect();
    call(&mut engine, "undo", Value::Null);
    let before = call(&mut engine, "plan", Value::Null);
    let today = before["sessions"].as_array().unwrap().iter().filter_map(|s| s["start"].as_str());
    for start in today.filter(|s| s.starts_with("2026-12-07")) {
        assert!(starts.contains(&start), "{start} is frozen");
    }
}

#[test]
fn a_replan_without_news_moves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let proposal = call(&mut engine, "replan", json!({"dryRun": true}));
    assert_eq!(proposal["finishBefore"], proposal["finishAfter"]);
    assert_eq!(proposal["dropped"].as_array().unwrap().len(), 0, "{}", proposal["sentence"]);
}

/// The ids of the plan's sessions with their status and start.
fn sessions(engine: &mut waymark_engine::Engine) -> Vec<Value> {
    call(engine, "plan", Value::Null)["sessions"].as_array().cloned().unwrap_or_default()
}

fn answer(engine: &mut waymark_engine::Engine, session: &Value, word: &str, minutes: Option<u32>) {
    let input = json!({"sessionId": session["id"], "answer": word, "minutes": minutes});
    call(engine, "answerSession", input);
}

#[test]
fn a_missed_hour_moves_nothing_and_is_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    call(&mut engine_at(folder.path(), MONDAY), "acceptPlan", sample());
    let mut engine = engine_at(folder.path(), "2026-11-30T22:30:00+01:00");
    let before = sessions(&mut engine);
    let total = call(&mut engine, "plan", Value::Null)["totals"]["minutes"].clone();
    answer(&mut engine, &before[0], "done", None);
    answer(&mut engine, &before[1], "partly", Some(20));
    answer(&mut engine, &before[2], "skipped", None);
    let look = call(&mut engine, "replan", json!({"dryRun": true}));
    assert_eq!(look["moved"], json!([]), "{}", look["sentence"]);
    assert_eq!(look["dropped"], json!([]));
    assert_eq!(look["finishBefore"], look["finishAfter"]);
    assert!(look["reserveMinutes"].as_u64().unwrap() > 0, "the price is named");
    call(&mut engine, "replan", json!({"dryRun": false}));
    let plan = call(&mut engine, "plan", Value::Null);
    assert_eq!(plan["totals"]["minutes"], total, "no minute counts twice");
    let weeks: u64 =
        plan["weeks"].as_array().unwrap().iter().map(|w| w["plannedMinutes"].as_u64().unwrap()).sum();
    assert_eq!(weeks, total.as_u64().unwrap());
    assert_eq!(
        call(&mut engine, "today", Value::Null)["weekPlannedMinutes"],
        plan["weeks"][0]["plannedMinutes"]
    );
    let again = call(&mut engine, "replan", json!({"dryRun": true}));
    assert_eq!((&again["moved"], &again["added"]), (&json!([]), &json!([])), "{}", again["sentence"]);
}

#[test]
fn a_session_skipped_ahead_of_its_time_does_not_come_back_to_its_slot() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let skipped = sessions(&mut engine).into_iter().nth(12).unwrap();
    answer(&mut engine, &skipped, "skipped", None);
    let made = call(&mut engine, "replan", json!({"dryRun": false}));
    assert_eq!(made["added"].as_array().unwrap().len(), 1, "{}", made["sentence"]);
    let start = &skipped["start"].as_str().unwrap()[..16];
    assert_ne!(made["added"][0]["start"], start);
}

#[test]
fn proposal_and_undo_name_the_same_numbers() {
    let folder = tempfile::tempdir().unwrap();
    call(&mut engine_at(folder.path(), MONDAY), "acceptPlan", sample());
    let mut engine = engine_at(folder.path(), "2026-12-08T09:00:00+01:00");
    let made = call(&mut engine, "replan", json!({"dryRun": false}));
    let count = |key: &str| made[key].as_array().unwrap().len();
    let undo = call(&mut engine, "overview", Value::Null)["undo"].as_str().unwrap().to_owned();
    assert!(undo.contains(&format!("{} sessions move", count("moved"))), "{undo}");
    assert!(made["sentence"].as_str().unwrap().contains(&format!("Moves {} of", count("moved"))));
    assert!(undo.contains(&format!("{} are new", count("added"))), "{undo}");
    for change in made["moved"].as_array().unwrap() {
        assert_eq!(change["from"]["id"], change["to"]["id"], "a moved session stays itself");
        assert_ne!(change["from"]["start"], change["to"]["start"]);
    }
    // The week that passed keeps what was planned for it.
    let review = call(&mut engine, "review", json!({"week": "2026-12-01"}));
    assert_eq!(review["week"]["plannedMinutes"], 1080, "{}", review["sentences"]);
    let kinds: u64 =
        review["kinds"].as_array().unwrap().iter().map(|k| k["plannedMinutes"].as_u64().unwrap()).sum();
    assert_eq!(kinds, 1080);
}

#[test]
fn what_changes_nothing_leaves_no_step_of_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let first = sessions(&mut engine).remove(0);
    answer(&mut engine, &first, "done", None);
    let revision = engine.revision().unwrap();
    answer(&mut engine, &first, "done", None);
    call(&mut engine, "replan", json!({"dryRun": false}));
    let milestone = call(&mut engine, "milestones", Value::Null)[0]["id"].clone();
    let untick = json!({"milestoneId": milestone, "position": 0, "ticked": false, "note": null});
    call(&mut engine, "tickCriterion", untick);
    let settings = call(&mut engine, "settings", Value::Null);
    call(&mut engine, "updateSettings", settings);
    assert_eq!(engine.revision().unwrap(), revision);
    call(&mut engine, "undo", Value::Null);
    assert_eq!(sessions(&mut engine)[0]["status"], "planned", "the one real change is taken back");
}

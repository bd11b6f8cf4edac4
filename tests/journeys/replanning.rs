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

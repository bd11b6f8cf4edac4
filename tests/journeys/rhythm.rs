//! The rhythm of study and breaks shapes the sessions that are planned, and asks before anything moves.

use serde_json::{Value, json};
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, sample};

fn lengths(engine: &mut Engine) -> Vec<(String, u64)> {
    let plan = call(engine, "plan", Value::Null);
    let length = |s: &Value| {
        let at = |key: &str| chrono::DateTime::parse_from_rfc3339(s[key].as_str().unwrap()).unwrap();
        let minutes = (at("end") - at("start")).num_minutes();
        (s["start"].as_str().unwrap().to_owned(), u64::try_from(minutes).unwrap())
    };
    plan["sessions"].as_array().unwrap().iter().map(length).collect()
}

/// The length in the middle of all sessions that are not frozen.
fn usual(engine: &mut Engine) -> u64 {
    let mut all: Vec<u64> = lengths(engine)
        .into_iter()
        .filter(|(start, _)| start.as_str() > "2026-12-02")
        .map(|(_, m)| m)
        .collect();
    all.sort_unstable();
    all[all.len() / 2]
}

fn set(engine: &mut Engine, rhythm: &str) {
    let mut settings = call(engine, "settings", Value::Null);
    settings["focusRhythm"] = json!(rhythm);
    call(engine, "updateSettings", settings);
}

#[test]
fn another_rhythm_proposes_shorter_or_longer_sessions_and_moves_nothing_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let (before, total) =
        (lengths(&mut engine), call(&mut engine, "plan", Value::Null)["totals"]["minutes"].clone());
    let at_50 = usual(&mut engine);
    for rhythm in ["25/5", "90/20"] {
        set(&mut engine, rhythm);
        assert_eq!(lengths(&mut engine), before, "nothing moves without consent");
        let proposal = call(&mut engine, "proposal", Value::Null)["proposal"].clone();
        assert!(proposal["because"].as_str().unwrap().contains("hours"), "{}", proposal["because"]);
        call(&mut engine, "acceptProposal", json!({"id": proposal["id"], "groups": null}));
        let usual = usual(&mut engine);
        if rhythm == "25/5" {
            assert!(usual < at_50, "{usual} < {at_50}");
        } else {
            assert!(usual > at_50, "{usual} > {at_50}");
        }
        let plan = call(&mut engine, "plan", Value::Null);
        assert_eq!(plan["totals"]["minutes"], total, "the same work");
        call(&mut engine, "undo", Value::Null);
        call(&mut engine, "undo", Value::Null);
        assert_eq!(lengths(&mut engine), before);
        assert_eq!(call(&mut engine, "settings", Value::Null)["focusRhythm"], "50/10");
    }
}

#[test]
fn a_plan_keeps_its_shares_when_only_the_rhythm_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let mut sample = sample();
    sample["input"]["strategy"] = json!("keep-dates");
    call(&mut engine, "acceptPlan", sample);
    let minutes = |engine: &mut Engine| call(engine, "plan", Value::Null)["totals"]["minutes"].clone();
    let before = minutes(&mut engine);
    set(&mut engine, "25/5");
    let proposal = call(&mut engine, "proposal", Value::Null)["proposal"].clone();
    call(&mut engine, "acceptProposal", json!({"id": proposal["id"], "groups": null}));
    assert_eq!(minutes(&mut engine), before);
}

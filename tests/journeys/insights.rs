//! What the weeks so far say, and going back to a place in the history.

use serde_json::{Value, json};
use std::path::Path;
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

/// A plan whose first week is over: what each of its sessions is said to have been.
fn week_over(folder: &Path, said: impl Fn(usize) -> Option<&'static str>) -> Engine {
    let mut engine = engine_at(folder, MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let sessions = call(&mut engine, "week", json!({"date": "2026-11-30"}))["sessions"].clone();
    drop(engine);
    let mut engine = engine_at(folder, "2026-12-07T09:00:00+01:00");
    for (at, session) in sessions.as_array().unwrap().iter().enumerate() {
        if let Some(answer) = said(at) {
            let answer = json!({"sessionId": session["id"], "answer": answer, "minutes": null});
            call(&mut engine, "answerSession", answer);
        }
    }
    engine
}

#[test]
fn before_anything_has_passed_there_is_nothing_to_show_and_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let view = call(&mut engine, "insights", Value::Null);
    assert_eq!(view["empty"], true, "{view}");
    assert_eq!(view["pace"], json!([]));
    assert!(view["weeksSentence"].as_str().unwrap().starts_with("No week has passed"), "{view}");
    assert!(view["hoursSentence"].as_str().unwrap().starts_with("Not enough yet"), "{view}");
}

#[test]
fn a_week_is_compared_with_its_plan_and_counts_where_it_is_on_target() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = week_over(folder.path(), |_| Some("done"));
    let view = call(&mut engine, "insights", Value::Null);
    let review = call(&mut engine, "review", json!({"week": "2026-11-30"}));
    let week = &view["weeks"][0];
    assert_eq!(week["plannedMinutes"], review["week"]["plannedMinutes"], "review and insights agree");
    assert_eq!(week["doneMinutes"], review["week"]["doneMinutes"]);
    assert_eq!((&week["onTarget"], &week["over"]), (&json!(true), &json!(true)), "{week}");
    assert_eq!(view["streak"]["weeks"], 1);
    let by_weekday: u64 =
        view["weekdays"].as_array().unwrap().iter().map(|day| day["minutes"].as_u64().unwrap()).sum();
    let by_hour: u64 = view["hours"].as_array().unwrap().iter().map(|hour| hour.as_u64().unwrap()).sum();
    assert_eq!(Some(by_weekday), week["doneMinutes"].as_u64());
    assert_eq!(by_hour, by_weekday, "no minute is counted twice or lost over an hour’s end");
    assert_eq!(view["forecast"]["finish"], review["finish"]);
}

#[test]
fn a_week_with_days_off_freezes_the_row_and_the_learner_may_have_none_counted() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = week_over(folder.path(), |at| (at < 2).then_some("done"));
    assert_eq!(call(&mut engine, "insights", Value::Null)["streak"]["weeks"], 0);
    let mut settings = call(&mut engine, "settings", Value::Null);
    settings["streaks"] = json!(false);
    call(&mut engine, "updateSettings", settings);
    assert_eq!(call(&mut engine, "insights", Value::Null)["streak"], Value::Null);
}

#[test]
fn a_tick_says_nothing_about_pace_and_nothing_is_assumed_of_what_nobody_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = week_over(folder.path(), |at| match at {
        0..=5 => Some("done"),
        6 => Some("skipped"),
        _ => None,
    });
    let view = call(&mut engine, "insights", Value::Null);
    assert_eq!((&view["sessions"]["done"], &view["sessions"]["skipped"]), (&json!(6), &json!(1)));
    assert!(view["sessions"]["unconfirmed"].as_u64().unwrap() > 0, "{view}");
    for kind in view["pace"].as_array().unwrap() {
        assert_eq!(kind["percent"], Value::Null, "only ticked, never timed: {kind}");
        assert!(kind["sentence"].as_str().unwrap().starts_with("Not enough yet"), "{kind}");
    }
}

#[test]
fn several_changes_go_back_in_one_step_down_to_the_one_that_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let before = call(&mut engine, "week", json!({"date": "2026-11-30"}));
    let answer =
        |at: usize| json!({"sessionId": before["sessions"][at]["id"], "answer": "skipped", "minutes": null});
    for at in 0..3 {
        call(&mut engine, "answerSession", answer(at));
    }
    let history = call(&mut engine, "history", Value::Null);
    let revision = call(&mut engine, "overview", Value::Null)["revision"].clone();
    let stale = json!({"revision": revision.as_u64().unwrap() - 1, "through": history[2]["id"]});
    assert_eq!(
        refused(&mut engine, "undo", stale).code,
        "undo-moved-on",
        "what the learner saw is what goes"
    );
    let undone = call(&mut engine, "undo", json!({"revision": revision, "through": history[2]["id"]}));
    assert!(undone["sentence"].as_str().unwrap().starts_with("3 changes taken back"), "{undone}");
    assert_eq!(call(&mut engine, "week", json!({"date": "2026-11-30"})), before);
    let history = call(&mut engine, "history", Value::Null);
    let standing = history.as_array().unwrap().iter().filter(|entry| entry["undone"] == false).count();
    assert_eq!(standing, 1, "the acceptance below stands");
    let again = json!({"revision": null, "through": history[0]["id"]});
    assert_eq!(refused(&mut engine, "undo", again).code, "no-such-change", "and takes nothing else with it");
    assert_eq!(
        refused(&mut engine, "undo", json!({"revision": null, "through": "x"})).code,
        "no-such-change"
    );
    assert_eq!(call(&mut engine, "week", json!({"date": "2026-11-30"})), before);
}

//! The learner's word on a day and a week: what contradicts itself, or has no place, is refused and nothing is stored.

use serde_json::{Value, json};
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

/// Tuesday evening; Monday's sessions wait for a word.
const TUESDAY: &str = "2026-12-01T23:00:00+01:00";

#[test]
fn a_check_in_that_contradicts_itself_or_has_no_place_is_refused_by_name_and_stores_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let nothing = json!({"date": "2026-11-30", "answers": [], "energy": 3, "note": null});
    assert_eq!(refused(&mut engine, "submitCheckIn", nothing).code, "no-plan");
    call(&mut engine, "acceptPlan", sample());
    drop(engine);
    let mut engine = engine_at(folder.path(), TUESDAY);
    let plan = call(&mut engine, "plan", Value::Null);
    let on = |day: &str| {
        let sessions = plan["sessions"].as_array().unwrap();
        sessions.iter().find(|s| s["start"].as_str().unwrap().starts_with(day)).unwrap()["id"].clone()
    };
    let (monday, tuesday, wednesday) = (on("2026-11-30"), on("2026-12-01"), on("2026-12-02"));
    let answer = |id: &Value, word: &str| json!({"sessionId": id, "answer": word, "minutes": null});
    let check_in =
        |day: &str, answers: Value| json!({"date": day, "answers": answers, "energy": 3, "note": "x"});
    let before = engine.revision().unwrap();
    for (input, code) in [
        (
            check_in("2026-12-01", json!([answer(&tuesday, "done"), answer(&tuesday, "skipped")])),
            "answered-twice",
        ),
        (check_in("2026-12-01", json!([answer(&wednesday, "done")])), "another-day"),
        (check_in("2026-11-30", json!([answer(&tuesday, "done")])), "another-day"),
        (check_in("2026-12-02", json!([])), "not-yet"),
        (check_in("2026-11-29", json!([])), "before-the-plan"),
        (check_in("12026-11-29", json!([])), "bad-date"),
    ] {
        let error = refused(&mut engine, "submitCheckIn", input);
        assert_eq!(error.code, code, "{error:?}");
        assert!(error.help.is_some_and(|help| help.ends_with('.')), "{code} names the next step");
    }
    assert_eq!(engine.revision().unwrap(), before, "nothing was stored");
    let answers = json!([answer(&monday, "done"), answer(&tuesday, "skipped"), answer(&tuesday, "skipped")]);
    call(&mut engine, "submitCheckIn", check_in("2026-12-01", answers));
}

#[test]
fn a_week_that_has_not_begun_or_was_before_the_plan_is_not_reviewed() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let week = |day: &str| json!({"week": day, "note": null});
    assert_eq!(refused(&mut engine, "completeReview", week("2026-11-30")).code, "no-plan");
    call(&mut engine, "acceptPlan", sample());
    for (day, code) in [("2026-12-09", "not-yet"), ("2026-11-20", "before-the-plan")] {
        assert_eq!(refused(&mut engine, "completeReview", week(day)).code, code);
    }
    call(&mut engine, "completeReview", week("2026-12-02"));
}

#[test]
fn an_event_that_the_path_does_not_have_cannot_be_attended() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let mut input = sample();
    input["input"]["attendedEvents"] = json!([0, 9]);
    let error = refused(&mut engine, "acceptPlan", input.clone());
    assert_eq!(error.code, "no-such-event");
    assert!(error.message.contains('9'), "{}", error.message);
    input["input"]["attendedEvents"] = json!([0]);
    input["input"]["zoneReadings"] = json!([{"written": "PST", "meant": "Mars/Olympus"}]);
    assert_eq!(refused(&mut engine, "acceptPlan", input.clone()).code, "unknown-zone");
    input["input"]["zoneReadings"] = json!([]);
    call(&mut engine, "acceptPlan", input);
}

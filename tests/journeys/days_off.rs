//! Days off: told beforehand, gone around by a replan, given back by an undo.

use serde_json::{Value, json};
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

fn sessions_on(plan: &Value, days: &[&str]) -> usize {
    let starts = plan["sessions"].as_array().unwrap().iter().filter_map(|s| s["start"].as_str());
    starts.filter(|start| days.iter().any(|day| start.starts_with(day))).count()
}

#[test]
fn a_replan_goes_around_days_off_and_an_undo_gives_them_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let days = ["2026-12-07", "2026-12-08", "2026-12-09"];
    let before = call(&mut engine, "plan", Value::Null);
    let standing = sessions_on(&before, &days);
    assert!(standing > 0);

    let off = json!({"from": days[0], "through": days[2], "note": " Travel ", "off": true});
    let changed = call(&mut engine, "setDaysOff", off.clone());
    let sentence = changed["sentence"].as_str().unwrap();
    assert!(sentence.contains(&format!("{standing} sessions")), "{sentence}");
    let listed = call(&mut engine, "daysOff", Value::Null);
    assert_eq!(listed.as_array().unwrap().len(), 3);
    assert_eq!(listed[0], json!({"day": days[0], "note": "Travel"}));
    assert_eq!(refused(&mut engine, "setDaysOff", off).code, "nothing-changed", "no empty step for undo");

    call(&mut engine, "replan", json!({"dryRun": false}));
    let after = call(&mut engine, "plan", Value::Null);
    assert_eq!(sessions_on(&after, &days), 0);
    assert_eq!(after["totals"]["minutes"], before["totals"]["minutes"], "nothing is lost");

    call(&mut engine, "undo", Value::Null);
    call(&mut engine, "undo", Value::Null);
    assert_eq!(call(&mut engine, "daysOff", Value::Null), json!([]));
    assert_eq!(call(&mut engine, "plan", Value::Null)["sessions"], before["sessions"]);
}

#[test]
fn days_off_that_cannot_be_meant_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    for (from, through, code) in [
        ("2026-11-01", None, "days-off-past"),
        ("2026-12-09", Some("2026-12-08"), "days-off-order"),
        ("2026-12-09", Some("2028-12-08"), "days-off-long"),
        ("Christmas", None, "bad-date"),
    ] {
        let call = json!({"from": from, "through": through, "note": null, "off": true});
        let refusal = refused(&mut engine, "setDaysOff", call);
        assert_eq!(refusal.code, code);
        assert!(refusal.help.is_some(), "{code} names no next step");
    }
    let call = json!({"from": "2026-12-09", "through": null, "note": null, "off": false});
    assert_eq!(refused(&mut engine, "setDaysOff", call).code, "nothing-changed");
}

#[test]
fn a_locked_day_taken_off_says_that_what_stands_on_it_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    call(&mut engine, "lockDay", json!({"date": "2026-12-03", "locked": true}));
    let off = json!({"from": "2026-12-03", "through": null, "note": null, "off": true});
    let said = call(&mut engine, "setDaysOff", off)["sentence"].clone();
    assert!(said.as_str().unwrap().contains("It is locked, so what stands on it stays"), "{said}");
    assert_eq!(call(&mut engine, "proposal", Value::Null)["proposal"], Value::Null);
    let today = call(&mut engine, "today", Value::Null).to_string();
    assert!(!today.contains("on time that is taken"), "{today}");
}

//! What the learner asks and does by hand: why, why not, move, pin, lock, and the minutes that they have now.

use serde_json::{Value, json};
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

fn planned(folder: &tempfile::TempDir) -> Engine {
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    engine
}

/// A week's sessions.
fn week(engine: &mut Engine, date: &str) -> Vec<Value> {
    call(engine, "week", json!({"date": date}))["sessions"].as_array().unwrap().clone()
}

fn find(engine: &mut Engine, id: &Value) -> Value {
    let all = call(engine, "plan", Value::Null)["sessions"].as_array().unwrap().clone();
    all.into_iter().find(|s| s["id"] == *id).expect("the session stands")
}

fn rules(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect()
}

#[test]
fn every_session_says_why_and_every_place_it_offers_takes_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    for session in week(&mut engine, "2026-12-07") {
        let why = call(&mut engine, "whySession", json!({"sessionId": session["id"]}));
        assert!(!why["reasons"].as_array().unwrap().is_empty(), "{session}");
        for other in why["alternatives"].as_array().unwrap() {
            let asked = json!({"sessionId": session["id"], "start": other["start"]});
            let not = call(&mut engine, "whyNot", asked);
            assert_eq!(not["movable"], true, "{not}");
            assert!(rules(&not["obstacles"]).iter().all(|rule| *rule == "order"), "{not}");
        }
    }
}

#[test]
fn a_time_that_is_forbidden_says_by_what() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    let ics = folder.path().join("work.ics");
    let event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261216T170000Z\r\nDTEND:20261216T200000Z\r\nSUMMARY:Choir\r\nEND:VEVENT\r\n";
    std::fs::write(&ics, format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{event}END:VCALENDAR\r\n")).unwrap();
    call(&mut engine, "importBusy", json!({"file": ics}));
    call(
        &mut engine,
        "setDaysOff",
        json!({"from": "2026-12-17", "through": null, "note": null, "off": true}),
    );
    call(&mut engine, "lockDay", json!({"date": "2026-12-18", "locked": true}));
    let sessions = week(&mut engine, "2026-12-07");
    let (first, second) = (&sessions[4], &sessions[5]);
    for (start, rule) in [
        ("2026-12-16T19:00", "busy"),
        ("2026-12-17T18:00", "day-off"),
        ("2026-12-18T18:00", "locked"),
        ("2026-12-20T10:00", "outside-hours"),
        ("2026-11-30T08:00", "passed"),
        (second["start"].as_str().unwrap(), "overlap"),
    ] {
        let not = call(&mut engine, "whyNot", json!({"sessionId": first["id"], "start": start}));
        assert!(rules(&not["obstacles"]).contains(&rule), "{start}: {not}");
        assert_eq!(not["allowed"], false);
    }
    let not = call(&mut engine, "whyNot", json!({"sessionId": first["id"], "start": "2026-12-16T19:00"}));
    let sentences = not["obstacles"].to_string();
    assert!(sentences.contains("“Choir” is in your calendar from 18:00 to 21:00"), "{sentences}");
}

#[test]
fn a_session_moved_by_hand_is_pinned_stays_through_a_replan_and_goes_back_with_one_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    let session = week(&mut engine, "2026-12-07").remove(4);
    let total = call(&mut engine, "plan", Value::Null)["totals"]["minutes"].clone();
    let before = call(&mut engine, "plan", Value::Null);
    // Sunday is outside of the hours: a note, not a refusal.
    let to = json!({"sessionId": session["id"], "start": "2026-12-13 10:00", "minutes": null});
    let moved = call(&mut engine, "moveSession", to);
    assert!(moved["notes"].to_string().contains("Sun 13 Dec is free of study"), "{moved}");
    let stands = find(&mut engine, &session["id"]);
    assert_eq!(stands["pinned"], true);
    assert!(stands["start"].as_str().unwrap().starts_with("2026-12-13T10:00"));
    let why = call(&mut engine, "whySession", json!({"sessionId": session["id"]}));
    assert_eq!(why["reasons"][0]["rule"], "pinned");

    call(
        &mut engine,
        "setDaysOff",
        json!({"from": "2026-12-13", "through": null, "note": null, "off": true}),
    );
    call(&mut engine, "replan", json!({"dryRun": false}));
    let stands = find(&mut engine, &session["id"]);
    assert!(stands["start"].as_str().unwrap().starts_with("2026-12-13T10:00"), "a pin binds the planner");
    assert_eq!(call(&mut engine, "plan", Value::Null)["totals"]["minutes"], total);
    while find(&mut engine, &session["id"])["pinned"] == true {
        call(&mut engine, "undo", Value::Null);
    }
    assert_eq!(call(&mut engine, "plan", Value::Null), before, "weeks, reserve and milestones too");
}

#[test]
fn a_move_into_another_session_or_the_past_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    let sessions = week(&mut engine, "2026-12-07");
    let revision = engine.revision().unwrap();
    let to = |start: &str, minutes: Option<u32>| json!({"sessionId": sessions[4]["id"], "start": start, "minutes": minutes});
    for (input, code) in [
        (to(sessions[5]["start"].as_str().unwrap(), None), "overlap"),
        (to(sessions[4]["start"].as_str().unwrap(), Some(120)), "overlap"),
        (to("2026-11-30T08:00", None), "passed"),
        (to("someday", None), "bad-time"),
        (to("2026-12-13T10:00", Some(0)), "bad-length"),
        (to("2027-03-28T02:30", None), "no-such-time"),
    ] {
        let error = refused(&mut engine, "moveSession", input);
        assert_eq!(error.code, code, "{error:?}");
        assert!(error.help.is_some_and(|help| help.ends_with('.')), "{code} names the next step");
    }
    assert_eq!(engine.revision().unwrap(), revision);
}

#[test]
fn a_move_over_weeks_moves_the_minutes_the_reserve_and_the_milestone_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    let plan = call(&mut engine, "plan", Value::Null);
    let due = plan["milestones"][0]["due"].as_str().unwrap().to_owned();
    let session =
        week(&mut engine, &due).into_iter().rfind(|s| s["unit"] == 2).expect("the work of the milestone");
    let minutes = session["minutes"].as_u64().unwrap();
    let next: chrono::NaiveDate = due.parse::<chrono::NaiveDate>().unwrap() + chrono::Days::new(7);
    let to = json!({"sessionId": session["id"], "start": format!("{next}T10:00"), "minutes": null});
    call(&mut engine, "moveSession", to);
    let after = call(&mut engine, "plan", Value::Null);
    assert_eq!(after["milestones"][0]["due"], next.to_string());
    let sum = |plan: &Value, start: &str| {
        let weeks = plan["weeks"].as_array().unwrap();
        weeks.iter().find(|w| w["start"] == start).unwrap()["plannedMinutes"].as_u64().unwrap()
    };
    let week_of = |last: chrono::NaiveDate| (last - chrono::Days::new(6)).to_string();
    let (old, new) = (week_of(due.parse().unwrap()), week_of(next));
    assert_eq!(sum(&after, &old), sum(&plan, &old) - minutes);
    assert_eq!(sum(&after, &new), sum(&plan, &new) + minutes);
    assert_eq!(after["totals"]["minutes"], plan["totals"]["minutes"]);

    // Into the reserve of that week: it shrinks by what is used.
    let view = call(&mut engine, "week", json!({"date": new}));
    let block = view["blocks"].as_array().unwrap().iter().find(|b| b["kind"] == "reserve").unwrap().clone();
    let to = json!({"sessionId": session["id"], "start": block["start"], "minutes": 25});
    let moved = call(&mut engine, "moveSession", to);
    assert!(moved["notes"].to_string().contains("25 min of your reserve"), "{moved}");
    let left = call(&mut engine, "week", json!({"date": new}))["reserveMinutes"].as_u64().unwrap();
    assert_eq!(left, view["reserveMinutes"].as_u64().unwrap() - 25);
}

#[test]
fn nothing_new_comes_to_a_locked_day_and_what_stands_on_it_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    call(&mut engine, "lockDay", json!({"date": "2026-12-09", "locked": true}));
    let on = |engine: &mut Engine| -> Vec<Value> {
        week(engine, "2026-12-09")
            .into_iter()
            .filter(|s| s["start"].as_str().unwrap().starts_with("2026-12-09"))
            .collect()
    };
    let before = on(&mut engine);
    assert!(!before.is_empty());
    assert_eq!(call(&mut engine, "week", json!({"date": "2026-12-09"}))["locked"], json!(["2026-12-09"]));
    let skip = week(&mut engine, "2026-11-30")[3].clone();
    call(
        &mut engine,
        "answerSession",
        json!({"sessionId": skip["id"], "answer": "skipped", "minutes": null}),
    );
    call(
        &mut engine,
        "setDaysOff",
        json!({"from": "2026-12-08", "through": "2026-12-10", "note": null, "off": true}),
    );
    call(&mut engine, "replan", json!({"dryRun": false}));
    let (was, is): (Vec<Value>, Vec<Value>) = (before, on(&mut engine));
    let places =
        |list: &[Value]| list.iter().map(|s| (s["id"].clone(), s["start"].clone())).collect::<Vec<_>>();
    assert_eq!(places(&was), places(&is));
    assert_eq!(
        refused(&mut engine, "lockDay", json!({"date": "2026-12-09", "locked": true})).code,
        "nothing-changed"
    );
    assert_eq!(
        refused(&mut engine, "lockDay", json!({"date": "2026-11-01", "locked": true})).code,
        "lock-past"
    );
    call(&mut engine, "lockDay", json!({"date": "2026-12-09", "locked": false}));
    call(&mut engine, "undo", Value::Null);
    assert_eq!(call(&mut engine, "week", json!({"date": "2026-12-09"}))["locked"], json!(["2026-12-09"]));
}

#[test]
fn a_pin_is_undone_like_everything_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    let session = week(&mut engine, "2026-12-07").remove(4);
    let pin = |pinned: bool| json!({"sessionId": session["id"], "pinned": pinned});
    call(&mut engine, "pinSession", pin(true));
    assert_eq!(find(&mut engine, &session["id"])["pinned"], true);
    call(&mut engine, "undo", Value::Null);
    assert_eq!(find(&mut engine, &session["id"])["pinned"], false);
    let done = json!({"sessionId": session["id"], "answer": "done", "minutes": null});
    call(&mut engine, "answerSession", done);
    assert_eq!(refused(&mut engine, "pinSession", pin(true)).code, "session-over");
}

#[test]
fn fifteen_minutes_now_become_real_progress_and_are_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    let total = call(&mut engine, "plan", Value::Null)["totals"]["minutes"].clone();
    let offer = call(&mut engine, "fragment", json!({"minutes": 15}));
    assert_eq!(engine.revision().unwrap(), 1, "an offer changes nothing");
    assert_eq!((&offer["minutes"], &offer["sessionId"]), (&json!(15), &Value::Null), "{offer}");
    assert!(!offer["items"].as_array().unwrap().is_empty());
    call(&mut engine, "startFragment", json!({"minutes": 15}));
    let today = call(&mut engine, "today", Value::Null);
    assert_eq!(today["nextIsNow"], true);
    assert_eq!(today["next"]["status"], "running");
    assert_eq!(today["next"]["activityId"], offer["activityId"]);
    assert_eq!(refused(&mut engine, "fragment", json!({"minutes": 15})).code, "session-running");
    let done = json!({"sessionId": today["next"]["id"], "answer": "done", "minutes": null});
    call(&mut engine, "answerSession", done);
    assert_eq!(call(&mut engine, "today", Value::Null)["weekDoneMinutes"], 15);
    assert_eq!(call(&mut engine, "plan", Value::Null)["totals"]["minutes"], total, "no minute counts twice");
    call(&mut engine, "replan", json!({"dryRun": false}));
    assert_eq!(call(&mut engine, "plan", Value::Null)["totals"]["minutes"], total);
}

#[test]
fn with_a_session_on_or_about_to_begin_the_minutes_are_its_own() {
    let folder = tempfile::tempdir().unwrap();
    drop(planned(&folder));
    let mut engine = engine_at(folder.path(), "2026-11-30T17:55:00+01:00");
    let first = week(&mut engine, "2026-11-30").remove(0);
    let offer = call(&mut engine, "fragment", json!({"minutes": 25}));
    assert_eq!(offer["sessionId"], first["id"], "{offer}");
    call(&mut engine, "startFragment", json!({"minutes": 25}));
    assert_eq!(find(&mut engine, &first["id"])["status"], "running");
    let mut engine = engine_at(folder.path(), "2026-11-30T17:40:00+01:00");
    call(&mut engine, "undo", Value::Null);
    let offer = call(&mut engine, "fragment", json!({"minutes": 45}));
    assert_eq!(offer["minutes"], 20, "no longer than until the session");
    assert_eq!(refused(&mut engine, "fragment", json!({"minutes": 2})).code, "bad-minutes");
}

#[test]
fn what_does_not_fit_is_listed_with_ways_out_each_at_its_price() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let mut input = sample();
    input["input"]["strategy"] = json!("keep-dates");
    call(&mut engine, "acceptPlan", input);
    let list = call(&mut engine, "unplaced", Value::Null);
    assert_eq!(list.as_array().unwrap().len(), 1, "{list}");
    assert!(list[0]["minutes"].as_u64().unwrap() > 0);
    let ways = list[0]["waysOut"].as_array().unwrap();
    let price = |action: &str| {
        let way =
            ways.iter().find(|way| way["action"] == action).unwrap_or_else(|| panic!("{action}: {ways:?}"));
        way["price"].as_str().unwrap().to_owned()
    };
    assert!(price("Use the reserve.").contains("kept free in the weeks ahead"));
    assert!(price("Study more each week.").contains("more in each of the 10 weeks"), "{ways:?}");
    assert!(price("Take longer and keep the hours.").contains("done by Sat 13 Mar 2027"), "{ways:?}");

    let other = tempfile::tempdir().unwrap();
    assert_eq!(call(&mut planned(&other), "unplaced", Value::Null), json!([]), "all has its place");
}

#[test]
fn a_session_put_beyond_the_end_says_its_year_and_the_new_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = planned(&folder);
    let week = call(&mut engine, "week", json!({"date": "2026-12-07"}));
    let id = week["sessions"][0]["id"].clone();
    let moved = call(
        &mut engine,
        "moveSession",
        json!({"sessionId": id, "start": "2027-12-02T12:00", "minutes": null}),
    );
    assert!(moved["sentence"].as_str().unwrap().contains("Thu 2 Dec 2027, 12:00"), "{moved}");
    let notes = moved["notes"].to_string();
    assert!(notes.contains("The plan then ends on Thu 2 Dec 2027."), "{notes}");
}

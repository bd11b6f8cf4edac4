//! A replan is a proposal: it waits after whatever happened, and is accepted whole, in part or not at all.

use serde_json::{Value, json};
use std::path::Path;
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

/// The sample accepted on Monday morning, seen on Monday night: the first three sessions are over.
fn monday_night(folder: &Path) -> Engine {
    call(&mut engine_at(folder, MONDAY), "acceptPlan", sample());
    engine_at(folder, "2026-11-30T22:30:00+01:00")
}

fn proposal(engine: &mut Engine) -> Value {
    call(engine, "proposal", Value::Null)["proposal"].clone()
}

fn places(engine: &mut Engine) -> Vec<(String, String)> {
    let plan = call(engine, "plan", Value::Null);
    let place = |s: &Value| (s["id"].as_str().unwrap().to_owned(), s["start"].as_str().unwrap().to_owned());
    plan["sessions"].as_array().unwrap().iter().map(place).collect()
}

fn check_in_with_a_miss(engine: &mut Engine) {
    let sessions = call(engine, "checkIn", json!({"date": null}))["sessions"].clone();
    let said =
        |at: usize, word: &str| json!({"sessionId": sessions[at]["id"], "answer": word, "minutes": null});
    let answers = json!([said(0, "done"), said(1, "done"), said(2, "skipped")]);
    let input = json!({"date": "2026-11-30", "answers": answers, "energy": null, "note": null});
    call(engine, "submitCheckIn", input);
}

/// A calendar with one appointment, as a file.
fn appointment(folder: &Path, name: &str, start: &str, end: &str) -> Value {
    let file = folder.join(format!("{name}.ics"));
    let event = format!(
        "BEGIN:VEVENT\r\nUID:{name}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:{start}\r\nDTEND:{end}\r\nSUMMARY:{name}\r\nEND:VEVENT\r\n"
    );
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\n{event}END:VCALENDAR\r\n");
    std::fs::write(&file, text).unwrap();
    json!({"file": file})
}

#[test]
fn a_check_in_leaves_a_proposal_with_its_reason_and_one_undo_takes_both_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = monday_night(folder.path());
    assert_eq!(proposal(&mut engine), Value::Null, "nothing has happened yet");
    check_in_with_a_miss(&mut engine);
    let waits = proposal(&mut engine);
    assert!(waits["because"].as_str().unwrap().contains("your word"), "{waits}");
    assert!(waits["sentence"].as_str().unwrap().contains("nothing before"), "{}", waits["sentence"]);
    assert_eq!(waits["moved"], json!([]), "a missed hour moves nothing");
    let plan = places(&mut engine);
    assert_eq!(proposal(&mut engine), waits, "looking changes nothing");
    assert_eq!(places(&mut engine), plan, "a proposal is no plan");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(proposal(&mut engine), Value::Null);
}

#[test]
fn accepted_as_it_was_shown_and_taken_back_by_one_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = monday_night(folder.path());
    check_in_with_a_miss(&mut engine);
    let before = places(&mut engine);
    let waits = proposal(&mut engine);
    call(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": null}));
    let after = places(&mut engine);
    for added in waits["added"].as_array().unwrap() {
        let found = after.iter().find(|(id, _)| *id == added["id"]).expect("the session that was shown");
        assert!(found.1.starts_with(added["start"].as_str().unwrap()));
    }
    assert_eq!(proposal(&mut engine), Value::Null, "what was accepted is not proposed again");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(places(&mut engine), before);
    assert_eq!(proposal(&mut engine)["id"], waits["id"], "and it waits again");
}

#[test]
fn what_was_declined_is_not_proposed_again_until_something_else_happens() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = monday_night(folder.path());
    check_in_with_a_miss(&mut engine);
    let waits = proposal(&mut engine);
    call(&mut engine, "declineProposal", json!({"id": waits["id"]}));
    assert_eq!(proposal(&mut engine), Value::Null);
    call(&mut engine, "tickFirstStep", json!({"pathId": "microservices", "position": 0, "done": true}));
    assert_eq!(proposal(&mut engine), Value::Null, "a tick is no news for a plan");
    // On the learner's own wish it is shown all the same.
    let asked = call(&mut engine, "replan", json!({"dryRun": true}));
    assert_eq!(asked["id"], waits["id"]);
    call(&mut engine, "declineProposal", json!({"id": asked["id"]}));
    let later = appointment(folder.path(), "Dentist", "20261216T170000Z", "20261216T190000Z");
    call(&mut engine, "importBusy", later);
    let new = proposal(&mut engine);
    assert_ne!(new["id"], waits["id"]);
    assert!(new["because"].as_str().unwrap().contains("Taken time"), "{new}");
}

#[test]
fn some_groups_are_accepted_and_the_others_stay_where_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = monday_night(folder.path());
    check_in_with_a_miss(&mut engine);
    let dentist = appointment(folder.path(), "Dentist", "20261216T170000Z", "20261216T190000Z");
    call(&mut engine, "importBusy", dentist);
    let waits = proposal(&mut engine);
    let groups = waits["groups"].as_array().unwrap();
    assert!(groups.len() >= 2, "{groups:?}");
    let met = groups.iter().find(|group| group["because"].is_string()).expect("the dentist's group");
    assert!(met["because"].as_str().unwrap().contains("Dentist"));
    let others: Vec<&Value> = groups.iter().filter(|group| group["number"] != met["number"]).collect();
    let before = places(&mut engine);
    call(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": [met["number"]]}));
    let after = places(&mut engine);
    for change in met["moved"].as_array().unwrap() {
        let to = change["to"]["start"].as_str().unwrap();
        let (_, start) = after.iter().find(|(id, _)| *id == change["to"]["id"]).unwrap();
        assert!(start.starts_with(to), "{start} and {to}");
    }
    let new = |group: &&Value| group["added"].as_array().unwrap().len();
    assert_eq!(after.len(), before.len() + new(&met), "{} are left", others.iter().map(new).sum::<usize>());
    assert_eq!(proposal(&mut engine), Value::Null, "the learner has chosen");
    let plan = call(&mut engine, "plan", Value::Null);
    let weeks: u64 =
        plan["weeks"].as_array().unwrap().iter().map(|w| w["plannedMinutes"].as_u64().unwrap()).sum();
    assert_eq!(plan["totals"]["minutes"].as_u64(), Some(weeks), "weeks and sessions say the same");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(places(&mut engine), before);
}

#[test]
fn taken_time_on_a_frozen_session_is_proposed_first_and_withdrawn_when_it_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let tonight = appointment(folder.path(), "Meeting", "20261130T170000Z", "20261130T183000Z");
    call(&mut engine, "importBusy", tonight);
    let waits = proposal(&mut engine);
    assert!(waits["groups"][0]["because"].as_str().unwrap().contains("Meeting"), "{waits}");
    assert!(waits["moved"][0]["from"]["start"].as_str().unwrap().starts_with("2026-11-30T18:"), "{waits}");
    let source = call(&mut engine, "settings", Value::Null)["busySources"][0]["id"].clone();
    call(&mut engine, "removeBusy", json!({"id": source}));
    let state = call(&mut engine, "proposal", Value::Null);
    assert_eq!(state["proposal"], Value::Null);
    assert!(state["withdrawn"].as_str().unwrap().contains("withdrawn"), "{state}");
    let stale = refused(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": null}));
    assert_eq!(stale.code, "no-proposal");
}

#[test]
fn time_alone_makes_a_proposal_old_and_the_old_one_cannot_be_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = monday_night(folder.path());
    check_in_with_a_miss(&mut engine);
    let waits = proposal(&mut engine);
    // Tuesday and Wednesday pass without a word.
    let mut engine = engine_at(folder.path(), "2026-12-04T09:00:00+01:00");
    let error = refused(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": null}));
    assert_eq!(error.code, "proposal-stale");
    assert!(error.help.is_some());
    let new = proposal(&mut engine);
    assert_ne!(new["id"], waits["id"]);
    assert!(new["added"].as_array().unwrap().len() > waits["added"].as_array().unwrap().len());
    for change in new["moved"].as_array().unwrap() {
        assert!(change["from"]["start"].as_str().unwrap() >= "2026-12-05T09:00", "frozen: {change}");
    }
}

#[test]
fn other_hours_are_one_whole_and_a_wrong_number_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let mut settings = call(&mut engine, "settings", Value::Null);
    settings["targetMinutes"] = json!(960);
    call(&mut engine, "updateSettings", settings);
    let waits = proposal(&mut engine);
    assert_eq!(waits["groups"].as_array().unwrap().len(), 1, "a plan for other hours is one whole");
    assert!(waits["finishAfter"].as_str() > waits["finishBefore"].as_str());
    assert!(waits["sentence"].as_str().unwrap().contains("later, on"), "{}", waits["sentence"]);
    for (groups, code) in [(json!([7]), "no-such-group"), (json!([]), "nothing-chosen")] {
        let error = refused(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": groups}));
        assert_eq!(error.code, code);
        assert!(!error.message.starts_with("error-") && error.help.is_some());
    }
    call(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": [1]}));
    assert_eq!(proposal(&mut engine), Value::Null);
    let again = call(&mut engine, "replan", json!({"dryRun": true}));
    assert_eq!(again["groups"], json!([]), "{}", again["sentence"]);
}

#[test]
fn days_off_are_proposed_and_leave_the_plan_until_they_are_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let before = places(&mut engine);
    call(
        &mut engine,
        "setDaysOff",
        json!({"from": "2026-12-16", "through": null, "note": "Travel", "off": true}),
    );
    assert_eq!(places(&mut engine), before);
    let waits = proposal(&mut engine);
    assert!(waits["because"].as_str().unwrap().contains("Days off"), "{waits}");
    call(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": null}));
    assert!(places(&mut engine).iter().all(|(_, start)| !start.starts_with("2026-12-16")));
}

#[test]
fn a_drag_that_fills_a_day_proposes_where_the_others_go() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let week = call(&mut engine, "week", json!({"date": "2026-12-09"}));
    let of = |day: &str| -> Vec<Value> {
        let all = week["sessions"].as_array().unwrap().iter();
        all.filter(|s| s["start"].as_str().unwrap().starts_with(day)).cloned().collect()
    };
    let (wednesday, thursday) = (of("2026-12-09"), of("2026-12-10"));
    // Two of Thursday's sessions dragged to Wednesday morning: more than a day's four hours.
    for (session, start) in thursday.iter().zip(["2026-12-09T07:00", "2026-12-09T08:30"]) {
        call(
            &mut engine,
            "moveSession",
            json!({"sessionId": session["id"], "start": start, "minutes": null}),
        );
    }
    let waits = proposal(&mut engine);
    assert!(waits["because"].as_str().unwrap().contains("After what you moved"), "{waits}");
    let moved = waits["moved"].as_array().unwrap();
    assert!(!moved.is_empty());
    let dragged = |change: &&Value| thursday.iter().take(2).any(|s| s["id"] == change["from"]["id"]);
    assert_eq!(moved.iter().find(dragged), None, "what was dragged is pinned");
    assert!(moved.iter().any(|change| wednesday.iter().any(|s| s["id"] == change["from"]["id"])));
    call(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": null}));
    let week = call(&mut engine, "week", json!({"date": "2026-12-09"}));
    let on_wednesday: u64 = week["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|s| s["start"].as_str().unwrap().starts_with("2026-12-09"))
        .map(|s| s["minutes"].as_u64().unwrap())
        .sum();
    assert!(on_wednesday <= 240, "{on_wednesday} minutes on one day");
}

#[test]
fn hours_that_overlap_are_merged_and_a_window_over_midnight_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let window =
        |start: u32, end: u32| json!({"weekday": "monday", "start": start, "end": end, "preferred": true});
    let with = |windows: Value| {
        let mut asked = sample();
        asked["input"]["availability"] = windows;
        asked
    };
    let overlapping = call(&mut engine, "previewPlan", with(json!([window(1080, 1200), window(1140, 1320)])));
    let whole = call(&mut engine, "previewPlan", with(json!([window(1080, 1320)])));
    assert_eq!(overlapping["sentence"], whole["sentence"]);
    let error = refused(&mut engine, "previewPlan", with(json!([window(1320, 60)])));
    assert_eq!(error.code, "bad-window");
    assert!(error.help.unwrap().contains("across midnight as two"));
    let all_week: Vec<Value> = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        .iter()
        .map(|day| json!({"weekday": day, "start": 0, "end": 1440, "preferred": true}))
        .collect();
    let mut asked = with(json!(all_week));
    (asked["input"]["targetMinutes"], asked["input"]["mostMinutes"]) = (json!(10_080), json!(10_080));
    let preview = call(&mut engine, "previewPlan", asked);
    assert_eq!(preview["plan"]["totals"]["minutes"], 16_200, "168 hours wanted, four a day planned");
    let note = preview["notes"][0].as_str().unwrap();
    assert!(note.contains("A day carries at most 4 h") && note.contains("Raise the daily limit"), "{note}");
}

#[test]
fn a_proposal_that_two_processes_accept_at_once_is_accepted_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    call(
        &mut engine,
        "setDaysOff",
        json!({"from": "2026-12-09", "through": null, "note": null, "off": true}),
    );
    let before = call(&mut engine, "plan", Value::Null)["sessions"].clone();
    let all = |id: &str| json!({"id": id, "groups": null});
    let seen = call(&mut engine, "replan", json!({"dryRun": true}));
    let id = seen["id"].as_str().unwrap().to_owned();
    let barrier = std::sync::Barrier::new(4);
    let accepted = std::thread::scope(|scope| {
        let one = || {
            let mut other = engine_at(folder.path(), MONDAY);
            barrier.wait();
            waymark_engine::api::call(&mut other, "acceptProposal", all(&id)).is_ok()
        };
        let processes: Vec<_> = (0..4).map(|_| scope.spawn(one)).collect();
        processes.into_iter().map(|p| p.join().unwrap()).filter(|done| *done).count()
    });
    assert_eq!(accepted, 1);
    call(&mut engine, "undo", Value::Null);
    assert_eq!(call(&mut engine, "plan", Value::Null)["sessions"], before, "one undo takes it back");
}

#[test]
fn the_price_says_what_finds_no_place_and_what_the_reserve_pays() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let off = json!({"from": "2026-12-09", "through": "2026-12-10", "note": null, "off": true});
    call(&mut engine, "setDaysOff", off);
    let around = call(&mut engine, "replan", json!({"dryRun": true}));
    let said = around["sentence"].as_str().unwrap();
    assert!(
        around["reserveMinutes"].as_u64().unwrap() > 0 && said.contains("of the reserve are used"),
        "{said}"
    );

    // Four minutes a day hold no session at all: an end that leaves the path out is no finish.
    let mut settings = call(&mut engine, "settings", Value::Null);
    settings["dailyMaxMinutes"] = json!(4);
    call(&mut engine, "updateSettings", settings);
    let short = call(&mut engine, "replan", json!({"dryRun": true}));
    let said = short["sentence"].as_str().unwrap();
    assert!(said.contains("find no place any more") && !said.contains("earlier"), "{said}");
}

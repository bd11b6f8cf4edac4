//! Sliders: what other hours, days and strategies would bring, said at once and stored nowhere.

use serde_json::{Value, json};
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

fn what_if(engine: &mut Engine, changed: Value) -> Value {
    let mut asked = json!({"path": null, "leastMinutes": null, "targetMinutes": null, "mostMinutes": null,
        "availability": null, "freeDays": [], "dailyMaxMinutes": null, "breakMinutes": null, "strategy": null});
    for (key, value) in changed.as_object().unwrap() {
        asked[key] = value.clone();
    }
    call(engine, "whatIf", asked)
}

#[test]
fn before_accept_it_promises_what_the_preview_brings() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    for strategy in ["keep-hours", "keep-dates", "essentials"] {
        let mut asked = sample();
        asked["input"]["strategy"] = json!(strategy);
        let preview = call(&mut engine, "previewPlan", asked.clone());
        let seen = what_if(&mut engine, json!({"path": asked}));
        assert_eq!(seen["weeks"].as_u64(), Some(preview["plan"]["weeks"].as_array().unwrap().len() as u64));
        let finish = preview["plan"]["finish"].as_str().unwrap();
        let week = seen["finishFrom"].as_str().unwrap()..=seen["finish"].as_str().unwrap();
        assert!(week.contains(&finish), "{finish} in {week:?}");
        for due in preview["plan"]["milestones"].as_array().unwrap() {
            let shift = seen["milestones"].as_array().unwrap().iter().find(|m| m["title"] == due["title"]);
            assert_eq!(shift.unwrap()["after"], due["due"], "{strategy}");
        }
    }
    let seen = what_if(&mut engine, json!({"path": sample()}));
    let dates = &seen["options"][1];
    assert_eq!(
        (dates["shares"][0]["percent"].as_u64(), dates["shares"][7]["percent"].as_u64()),
        (Some(90), Some(53))
    );
    assert!(dates["milestones"].as_str().unwrap().contains("All 5 milestones keep their weeks"), "{dates}");
    assert_eq!(engine.revision().unwrap(), 0, "nothing is stored");
}

#[test]
fn fewer_hours_and_days_take_longer_and_milestones_say_by_how_much() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let same = what_if(&mut engine, json!({}));
    assert!(
        same["milestones"].as_array().unwrap().iter().all(|m| m["weeks"] == 0 && m["before"] == m["after"])
    );
    assert!(same["finish"].as_str() >= same["finishBefore"].as_str());
    let less = what_if(&mut engine, json!({"leastMinutes": 600, "targetMinutes": 720, "mostMinutes": 900}));
    assert_eq!(less["weeks"].as_u64(), Some(23), "{}", less["sentence"]);
    assert!(less["milestones"].as_array().unwrap().iter().all(|m| m["weeks"].as_i64().unwrap() > 0));
    let without = what_if(&mut engine, json!({"freeDays": ["monday", "tuesday", "saturday"]}));
    assert!(without["usableMinutes"].as_u64() < same["usableMinutes"].as_u64());
    assert!(without["weeks"].as_u64() > same["weeks"].as_u64());
    assert!(without["notes"][0].as_str().unwrap().contains("Your hours hold"), "{}", without["notes"]);
    assert_eq!(
        call(&mut engine, "proposal", Value::Null)["proposal"],
        Value::Null,
        "asking proposes nothing"
    );
    // What it promised is what a replan then proposes.
    let mut settings = call(&mut engine, "settings", Value::Null);
    (settings["leastMinutes"], settings["targetMinutes"]) = (json!(600), json!(720));
    call(&mut engine, "updateSettings", settings);
    let proposal = call(&mut engine, "proposal", Value::Null)["proposal"].clone();
    let week = less["finishFrom"].as_str()..=less["finish"].as_str();
    assert!(week.contains(&proposal["finishAfter"].as_str()), "{} in {week:?}", proposal["finishAfter"]);
}

#[test]
fn what_makes_no_sense_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    let ask = |changed: Value| {
        let mut asked = json!({"path": sample()});
        for (key, value) in changed.as_object().unwrap() {
            asked[key] = value.clone();
        }
        asked
    };
    let week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    for (changed, code) in [
        (json!({"targetMinutes": 0, "leastMinutes": 0}), "bad-budget"),
        (json!({"targetMinutes": 20_000}), "bad-budget"),
        (json!({"freeDays": week}), "no-availability"),
        (json!({"freeDays": ["someday"]}), "bad-weekday"),
        (json!({"strategy": "hurry"}), "bad-strategy"),
        (json!({"breakMinutes": 5_000}), "bad-setting"),
        (json!({"availability": []}), "no-availability"),
    ] {
        let error = refused(&mut engine, "whatIf", ask(changed.clone()));
        assert_eq!(error.code, code, "{changed}");
        assert!(error.help.is_some() && !error.message.starts_with("error-"));
    }
    assert_eq!(refused(&mut engine, "whatIf", json!({})).code, "no-plan");
    let all = ask(json!({"leastMinutes": 10_080, "targetMinutes": 10_080, "mostMinutes": 10_080}));
    assert!(
        !call(&mut engine, "whatIf", all)["notes"].as_array().unwrap().is_empty(),
        "168 hours are answered"
    );
}

#[test]
fn rules_that_contradict_each_other_say_so_in_the_proposal() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let mut settings = call(&mut engine, "settings", Value::Null);
    settings["dailyMaxMinutes"] = json!(10);
    let said = call(&mut engine, "updateSettings", settings.clone())["sentence"].clone();
    assert!(said.as_str().unwrap().contains("A day carries at most 10 min"), "{said}");
    let waits = call(&mut engine, "proposal", Value::Null)["proposal"].clone();
    let note = waits["notes"][0].as_str().unwrap_or_default();
    assert!(note.contains("the shortest project session is 50 min"), "{}", waits["notes"]);
    assert!(note.contains("planned from 5 min on instead"), "{}", waits["notes"]);
    settings["dailyMaxMinutes"] = json!(4);
    call(&mut engine, "updateSettings", settings);
    let seen = what_if(&mut engine, json!({}));
    assert_eq!(seen["finish"], Value::Null, "{seen}");
    assert!(seen["sentence"].as_str().unwrap().contains("find no place"), "{seen}");
}

#[test]
fn with_nothing_changed_it_says_what_stands_also_while_hours_wait_in_the_pool() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let finish = call(&mut engine, "plan", Value::Null)["finish"].clone();
    // Four evenings without a word, and two days off ahead.
    let mut engine = engine_at(folder.path(), "2026-12-04T08:00:00+01:00");
    let off = json!({"from": "2026-12-09", "through": "2026-12-10", "note": null, "off": true});
    call(&mut engine, "setDaysOff", off);
    let seen = what_if(&mut engine, json!({}));
    let week = seen["finishFrom"].as_str().unwrap()..=seen["finish"].as_str().unwrap();
    assert!(week.contains(&finish.as_str().unwrap()), "{finish} in {week:?}");
    assert!(seen["milestones"].as_array().unwrap().iter().all(|m| m["weeks"] == 0), "{}", seen["milestones"]);
}

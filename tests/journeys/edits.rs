//! The learner's own copy of a path: every change is laid over the author's document, planned with, and taken back.

use serde_json::{Value, json};
use std::path::Path;
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

const CLAY: &str = "# Clay\n\n## Week 1: Earth (6 hours)\n\n**Reading** (2 hours):\n- Kinds\n- [Water](https://w.example)\n\n**Hands-On Project** (4 hours):\n- A bowl\n\n## Week 2: Fire (4 hours)\n\n**Hands-On Project** (4 hours):\n- A kiln\n";

/// Clay accepted, beginning a week ahead: nothing of it stands fast yet.
fn clay(folder: &Path) -> Engine {
    let file = folder.join("clay.md");
    std::fs::write(&file, CLAY).unwrap();
    let mut engine = engine_at(&folder.join("data"), MONDAY);
    let mut input = sample()["input"].clone();
    for (key, value) in [
        ("leastMinutes", json!(240)),
        ("targetMinutes", json!(360)),
        ("mostMinutes", json!(480)),
        ("start", json!("2026-12-07")),
    ] {
        input[key] = value;
    }
    call(&mut engine, "acceptPlan", json!({"source": {"kind": "file", "path": file}, "input": input}));
    engine
}

fn edit(edit: Value) -> Value {
    json!({"pathId": "clay", "edit": edit})
}

fn view(engine: &mut Engine) -> Value {
    call(engine, "path", json!({"id": "clay"}))
}

/// Each activity of a unit as "title minutes".
fn told(view: &Value, unit: usize) -> Vec<String> {
    let titles = view["report"]["units"][unit]["activities"].as_array().unwrap().iter();
    let own = view["units"][unit]["activities"].as_array().unwrap();
    titles.zip(own).map(|(a, own)| format!("{} {}", a["title"].as_str().unwrap(), own["minutes"])).collect()
}

fn planned(engine: &mut Engine) -> u64 {
    call(engine, "replan", json!({"dryRun": false}));
    call(engine, "plan", Value::Null)["totals"]["minutes"].as_u64().unwrap()
}

#[test]
fn hours_and_knowledge_of_the_learners_are_planned_with_and_an_undo_gives_them_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = clay(folder.path());
    assert_eq!(told(&view(&mut engine), 0), ["Reading 120", "Hands-On Project 240"]);

    let said =
        call(&mut engine, "editPath", edit(json!({"kind": "estimate", "key": "w1-reading", "minutes": 180})));
    assert_eq!(said["sentence"], "\"Reading\" takes 3 h.");
    assert_eq!(planned(&mut engine), 660);
    call(&mut engine, "undo", Value::Null);

    call(
        &mut engine,
        "editPath",
        edit(json!({"kind": "mark", "key": "w1-hands-on-project", "mark": "known", "on": true})),
    );
    let seen = view(&mut engine);
    assert_eq!(told(&seen, 0), ["Reading 180", "Hands-On Project 0"]);
    assert_eq!(seen["units"][0]["activities"][1]["known"], true);
    assert_eq!(planned(&mut engine), 420);
    for _ in 0..3 {
        call(&mut engine, "undo", Value::Null);
    }
    assert_eq!(told(&view(&mut engine), 0), ["Reading 120", "Hands-On Project 240"]);
    assert_eq!(planned(&mut engine), 600);
}

#[test]
fn names_order_and_parts_of_ones_own_are_kept_beside_the_authors_document() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = clay(folder.path());
    let before = call(&mut engine, "pathText", json!({"id": "clay"}));
    for change in [
        json!({"kind": "rename", "key": "w1-reading", "title": "  Books   about clay "}),
        json!({"kind": "rename", "key": "w1-reading#1", "title": "Kinds of clay"}),
        json!({"kind": "add", "holder": "unit:1", "title": "Ask a potter", "minutes": 45, "work": "exercise", "link": null}),
        json!({"kind": "add", "holder": "own-1", "title": "Her address", "minutes": null, "work": null, "link": "https://potter.example"}),
        json!({"kind": "move", "key": "own-1", "by": -2}),
        json!({"kind": "move", "key": "w1-reading#2", "by": -1}),
        json!({"kind": "remove", "key": "w1-hands-on-project"}),
    ] {
        call(&mut engine, "editPath", edit(change));
    }
    let seen = view(&mut engine);
    assert_eq!(told(&seen, 0), ["Ask a potter 45", "Books about clay 120"]);
    let first = &seen["units"][0]["activities"][0];
    assert_eq!((&first["own"], &first["items"][0]["link"]), (&json!(true), &json!("https://potter.example")));
    let books = &seen["units"][0]["activities"][1];
    assert_eq!((&books["id"], &books["edited"]), (&json!("w1-reading"), &json!(true)));
    assert_eq!(books["itemKeys"], json!(["w1-reading#2", "w1-reading#1"]));
    assert_eq!(books["items"][1]["text"], "Kinds of clay");
    assert_eq!(
        seen["removed"],
        json!([{"key": "w1-hands-on-project", "title": "Hands-On Project", "unit": 1}])
    );
    assert_eq!(
        call(&mut engine, "pathText", json!({"id": "clay"})),
        before,
        "the author's text is as it was"
    );
    assert_eq!(planned(&mut engine), 45 + 120 + 240);
    let plan = call(&mut engine, "plan", Value::Null);
    assert_eq!(plan["sessions"][0]["activity"], "Ask a potter", "the learner's order is planned");

    for key in ["w1-hands-on-project", "w1-reading"] {
        call(&mut engine, "editPath", edit(json!({"kind": "restore", "key": key})));
    }
    assert_eq!(told(&view(&mut engine), 0), ["Ask a potter 45", "Reading 120", "Hands-On Project 240"]);
}

#[test]
fn a_unit_is_renamed_undone_and_called_as_its_author_called_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = clay(folder.path());
    let title = |engine: &mut Engine| view(engine)["report"]["units"][0]["title"].clone();
    let before = title(&mut engine);
    let rename = || edit(json!({"kind": "rename", "key": "unit:1", "title": "Ground"}));
    let said = call(&mut engine, "editPath", rename());
    assert_eq!(said["sentence"], format!("\"{}\" is called \"Ground\" now.", before.as_str().unwrap()));
    assert_eq!(title(&mut engine), "Ground");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(title(&mut engine), before);
    call(&mut engine, "editPath", rename());
    call(&mut engine, "editPath", edit(json!({"kind": "restore", "key": "unit:1"})));
    assert_eq!(title(&mut engine), before);
}

#[test]
fn what_follows_for_the_plan_waits_as_a_proposal() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = clay(folder.path());
    call(
        &mut engine,
        "editPath",
        edit(
            json!({"kind": "add", "holder": "unit:2", "title": "Fire it", "minutes": 90, "work": "project", "link": null}),
        ),
    );
    let waiting = call(&mut engine, "proposal", Value::Null)["proposal"].clone();
    assert!(!waiting["added"].as_array().unwrap().is_empty(), "{waiting}");
}

#[test]
fn what_was_studied_stays_and_what_cannot_be_meant_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = clay(folder.path());
    let plan = call(&mut engine, "plan", Value::Null);
    let first = plan["sessions"][0]["id"].clone();
    let activity = plan["sessions"][0]["activityId"].clone();
    call(&mut engine, "answerSession", json!({"sessionId": first, "answer": "done", "minutes": null}));
    let gone = refused(&mut engine, "editPath", edit(json!({"kind": "remove", "key": activity})));
    assert_eq!(gone.code, "has-done-work");
    for (change, code) in [
        (json!({"kind": "rename", "key": "w9-none", "title": "x"}), "no-such-part"),
        (json!({"kind": "rename", "key": "w1-reading", "title": " "}), "bad-name"),
        (json!({"kind": "estimate", "key": "w1-reading", "minutes": 0}), "bad-minutes"),
        (json!({"kind": "estimate", "key": "w1-reading#1", "minutes": 60}), "not-an-activity"),
        (json!({"kind": "estimate", "key": "unit:1", "minutes": 60}), "only-renamed"),
        (json!({"kind": "remove", "key": "unit:1"}), "only-renamed"),
        (json!({"kind": "rename", "key": "unit:9", "title": "x"}), "no-such-part"),
        (json!({"kind": "mark", "key": "w1-reading", "mark": "loved", "on": true}), "bad-mark"),
        (
            json!({"kind": "add", "holder": "unit:3", "title": "x", "minutes": 60, "work": null, "link": null}),
            "no-such-part",
        ),
        (
            json!({"kind": "add", "holder": "w1-reading", "title": "x", "minutes": null, "work": null, "link": "javascript:x"}),
            "link",
        ),
        (
            json!({"kind": "add", "holder": "unit:1", "title": "x", "minutes": 60, "work": "dance", "link": null}),
            "bad-kind",
        ),
    ] {
        let refusal = refused(&mut engine, "editPath", edit(change));
        assert_eq!(refusal.code, code);
        assert!(refusal.help.is_some(), "{code} names no next step");
    }
}

#[test]
fn the_price_names_the_pool_only_for_what_came_back_into_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = clay(folder.path());
    let more = json!({"kind": "add", "holder": "unit:2", "title": "Fire it", "minutes": 90, "work": "project", "link": null});
    call(&mut engine, "editPath", edit(more));
    let price = |engine: &mut Engine| {
        let seen = call(engine, "replan", json!({"dryRun": true}));
        seen["sentence"].as_str().unwrap().to_owned()
    };
    let said = price(&mut engine);
    assert!(said.contains("1 h 30 min that were not planned before find a place"), "{said}");
    assert!(!said.contains("pool"), "{said}");
    call(&mut engine, "undo", Value::Null);

    // A first evening passes without a word, and its hours come back.
    let first =
        call(&mut engine, "plan", Value::Null)["sessions"][0]["start"].as_str().unwrap()[..10].to_owned();
    assert_eq!(first, "2026-12-07");
    let mut later = engine_at(&folder.path().join("data"), "2026-12-10T09:00:00+01:00");
    let said = price(&mut later);
    assert!(said.contains("from the pool find a place"), "{said}");
    assert!(!said.contains("not planned before"), "{said}");
}

//! A path's document beside its plan: its text line by line, its notes, where its quiz puts the learner.

use serde_json::{Value, json};
use std::path::Path;
use waymark_core::curriculum::checks::examples;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

const CLAY: &str = "# Clay\n\nMade by **hand**, see [the kiln](https://kiln.example/a).\n\n## Week 1: Earth (4 hours)\n\n**Reading** (4 hours):\n- Kinds of clay\n\n> Take your time.\n\n## Week 2: Fire (5 hours)\n\n**Hands-On Project** (4 hours):\n- A bowl\n\n## Week 3: Glaze (4 hours)\n\n**Hands-On Project** (4 hours):\n- A glaze\n\n## Skills quiz\n\n| Skill | Beginner (1-2) | Advanced (3-4) |\n|---|---|---|\n| Hands | never touched | throws bowls |\n| Fire | afraid | fires alone |\n\n- **Score 3-4**: Start with Week 1\n- **Score 6-7**: Skip to Week 2\n";

/// What the form sends for a document of the learner's, with six hours a week.
fn clay(folder: &Path) -> Value {
    let file = folder.join("clay.md");
    std::fs::write(&file, CLAY).unwrap();
    let mut input = sample()["input"].clone();
    input["leastMinutes"] = json!(240);
    input["targetMinutes"] = json!(360);
    input["mostMinutes"] = json!(480);
    json!({"source": {"kind": "file", "path": file}, "input": input})
}

#[test]
fn every_diagnostic_names_a_line_of_the_text_that_comes_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    call(&mut engine, "acceptPlan", clay(folder.path()));
    let text = call(&mut engine, "pathText", json!({"id": null}));
    assert_eq!(text["name"], "clay.md");
    let lines: Vec<&str> = text["lines"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(lines.join("\n"), CLAY.trim_end());
    let path = call(&mut engine, "path", json!({"id": null}));
    let found = path["report"]["diagnostics"].as_array().unwrap();
    let at = |code: &str| {
        let one =
            found.iter().find(|d| d["code"] == code).unwrap_or_else(|| panic!("no {code} in {found:?}"));
        lines[one["line"].as_u64().unwrap() as usize - 1]
    };
    assert_eq!(at("quiz-gap"), "## Skills quiz");
}

#[test]
fn notes_come_as_words_and_forms_with_the_unit_that_they_belong_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    call(&mut engine, "acceptPlan", clay(folder.path()));
    let notes = call(&mut engine, "pathNotes", json!({"id": null}));
    assert_eq!(
        notes[0],
        json!({"unit": null, "line": 3, "block": {"kind": "paragraph", "words": [
            {"kind": "text", "text": "Made by "},
            {"kind": "strong", "words": [{"kind": "text", "text": "hand"}]},
            {"kind": "text", "text": ", see "},
            {"kind": "link", "words": [{"kind": "text", "text": "the kiln"}], "address": "https://kiln.example/a"},
            {"kind": "text", "text": "."},
        ]}})
    );
    let quote = notes.as_array().unwrap().iter().find(|note| note["block"]["kind"] == "quote").unwrap();
    assert_eq!((&quote["unit"], &quote["line"]), (&json!(1), &json!(10)));
}

#[test]
fn a_quiz_places_before_and_after_acceptance_and_says_where_its_author_forgot_a_score() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let plan = clay(folder.path());
    let before = json!({"source": plan["source"], "pathId": null, "points": [3, 3]});
    let placed = call(&mut engine, "placeLearner", before);
    assert_eq!((&placed["score"], &placed["most"], &placed["startUnit"]), (&json!(6), &json!(8), &json!(2)));
    assert_eq!(placed["sentence"], "6 of 8 points: begin with Week 2.");
    assert_eq!(placed["nearest"], Value::Null);
    assert_eq!(placed["skipped"], json!([{"unit": 1, "label": "Week 1", "title": "Earth", "minutes": 240}]));

    call(&mut engine, "acceptPlan", plan);
    let forgotten = json!({"source": null, "pathId": "clay", "points": [4, 4]});
    let placed = call(&mut engine, "placeLearner", forgotten);
    assert_eq!(placed["startUnit"], 2);
    let nearest = placed["nearest"].as_str().unwrap();
    assert!(nearest.contains("nothing for 8 points") && nearest.contains("6 to 7 points"), "{nearest}");

    let wrong = json!({"source": null, "pathId": "clay", "points": [4]});
    assert_eq!(refused(&mut engine, "placeLearner", wrong).code, "quiz-answers");
}

#[test]
fn what_is_skipped_leaves_the_plan_and_can_be_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    // A week ahead: what begins within a day would stand whatever is known.
    let mut later = clay(folder.path());
    later["input"]["start"] = json!("2026-12-07");
    call(&mut engine, "acceptPlan", later);
    let minutes = |engine: &mut waymark_engine::Engine| {
        call(engine, "plan", Value::Null)["totals"]["minutes"].as_u64().unwrap()
    };
    let whole = minutes(&mut engine);
    assert_eq!(whole, 720);

    let start = |unit: u32| json!({"pathId": "clay", "startUnit": unit});
    let said = call(&mut engine, "setStart", start(2));
    assert_eq!(said["sentence"], "The path begins with Week 2; one part before it counts as known.");
    assert_eq!(call(&mut engine, "path", json!({"id": null}))["units"][0]["known"], true);
    call(&mut engine, "replan", json!({"dryRun": false}));
    assert_eq!(minutes(&mut engine), 480);

    call(&mut engine, "setStart", start(1));
    call(&mut engine, "replan", json!({"dryRun": false}));
    assert_eq!(minutes(&mut engine), whole, "what was put back is planned again");

    assert_eq!(refused(&mut engine, "setStart", start(9)).code, "bad-start-unit");
    call(&mut engine, "undo", Value::Null);
    call(&mut engine, "undo", Value::Null);
    assert_eq!(call(&mut engine, "path", json!({"id": null}))["units"][0]["known"], true);
}

#[test]
fn a_part_that_is_put_back_alone_leaves_those_behind_it_skipped() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let mut later = clay(folder.path());
    later["input"]["start"] = json!("2026-12-07");
    later["input"]["knownUnits"] = json!([2]);
    let preview = call(&mut engine, "previewPlan", later.clone());
    assert_eq!(preview["plan"]["totals"]["minutes"], 480, "what is known is not planned");
    call(&mut engine, "acceptPlan", later);
    let known = |engine: &mut waymark_engine::Engine| -> Vec<Value> {
        let path = call(engine, "path", json!({"id": null}));
        path["units"].as_array().unwrap().iter().map(|unit| unit["known"].clone()).collect()
    };
    assert_eq!(known(&mut engine), [false, true, false]);

    let both = json!({"pathId": "clay", "startUnit": 3});
    call(&mut engine, "setStart", both);
    assert_eq!(known(&mut engine), [true, true, false]);
    let first = json!({"pathId": "clay", "startUnit": 1, "known": [2]});
    let said = call(&mut engine, "setStart", first);
    assert_eq!(said["sentence"], "The path begins with Week 1; skipped as known: Week 2.");
    assert_eq!(known(&mut engine), [false, true, false]);
    let second = json!({"pathId": "clay", "startUnit": 1, "putBack": [2]});
    call(&mut engine, "setStart", second);
    assert_eq!(known(&mut engine), [false, false, false]);
    call(&mut engine, "undo", Value::Null);
    assert_eq!(known(&mut engine), [false, true, false], "one undo takes one wish back");
    let beyond = json!({"pathId": "clay", "startUnit": 1, "known": [9]});
    assert_eq!(refused(&mut engine, "setStart", beyond).code, "bad-start-unit");
}

#[test]
fn links_of_the_shelf_lead_from_the_documents_address_and_pictures_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let shelf = "\n## Case studies\n\n- [A kiln](kiln.md)\n- A wheel\n";
    let pictures = "![The whole](img/all.png) and ![outside](https://clay.example/x.png)\n";
    let based = format!("---\nbase: https://clay.example/book/\n---\n{CLAY}{shelf}");
    let mut plan = clay(folder.path());
    std::fs::write(folder.path().join("clay.md"), based).unwrap();
    call(&mut engine, "acceptPlan", plan.clone());
    let path = call(&mut engine, "path", json!({"id": null}));
    assert_eq!(path["shelfLinks"], json!([["https://clay.example/book/kiln/", null]]));

    let file = folder.path().join("pictures.md");
    std::fs::write(&file, CLAY.replace("Made by", &format!("{pictures}\nMade by"))).unwrap();
    plan["source"]["path"] = json!(file);
    call(&mut engine, "acceptPlan", plan);
    let notes = call(&mut engine, "pathNotes", json!({"id": "pictures"}));
    assert_eq!(
        notes[0]["block"]["words"],
        json!([
            {"kind": "picture", "text": "The whole", "address": null, "beside": "img/all.png"},
            {"kind": "text", "text": " and "},
            {"kind": "picture", "text": "outside", "address": "https://clay.example/x.png", "beside": null},
        ])
    );
}

#[test]
fn the_page_is_tested_with_what_every_diagnostics_document_really_gives() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let check = |(code, document): (&str, &[u8])| {
        let file = folder.path().join(format!("{code}.md"));
        std::fs::write(&file, document).unwrap();
        let source = json!({"kind": "file", "path": file});
        json!({"code": code, "check": call(&mut engine, "checkPath", source)})
    };
    let all: Vec<Value> = examples().map(check).collect();
    let fresh = format!("{}\n", serde_json::to_string_pretty(&all).unwrap());
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/lib/backend/generated/examples.json");
    if std::env::var_os("WAYMARK_UPDATE").is_some() {
        std::fs::write(path, &fresh).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap_or_default() == fresh,
        "examples.json is stale: run this test with WAYMARK_UPDATE=1 and commit the file"
    );
}

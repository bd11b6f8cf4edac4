//! A new version of a path's document: ids, changes of the learner's, ticks and studied work follow; what it does to the
//! plan is proposed; one undo brings everything back.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

const CLAY: &str = "# Clay

## First steps

- [ ] Find a kiln
- [ ] Buy tools

## Week 1: Earth (6 hours)

**Reading** (2 hours):
- Kinds
- [Water](https://w.example)

**Hands-On Project** (4 hours):
- A bowl

## Week 2: Fire (4 hours)

**Hands-On Project** (4 hours):
- A kiln

## Milestones

### Week 1 Checkpoint: Clay ready
- [ ] You can wedge clay
- [ ] You know three kinds

### Week 2 Checkpoint: Fired
- [ ] A bowl survived the fire
";

/// The next version: a week put in between, the reading split off and longer, a criterion less and a milestone more.
fn next() -> String {
    CLAY.replace("## Week 2: Fire", "## Week 3: Fire")
        .replace("Week 2 Checkpoint: Fired", "Week 3 Checkpoint: Fired")
        .replace(
            "## Week 3: Fire",
            "## Week 2: Forms (2 hours)\n\n**Exercises** (2 hours):\n- Coils\n\n## Week 3: Fire",
        )
        .replace("**Reading** (2 hours)", "**Articles** (3 hours)")
        .replace("- [ ] You can wedge clay\n", "")
        .replace("- [ ] Find a kiln\n", "- [ ] Clear a table\n- [ ] Find a kiln\n")
        .replace(
            "### Week 3 Checkpoint",
            "### Week 2 Checkpoint: Forms\n- [ ] Three forms stand\n\n### Week 3 Checkpoint",
        )
}

struct Shop {
    engine: Engine,
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl Shop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clay.md");
        std::fs::write(&file, CLAY).unwrap();
        let mut engine = engine_at(&folder.path().join("data"), MONDAY);
        let mut input = sample()["input"].clone();
        for (key, value) in [
            ("leastMinutes", json!(240)),
            ("targetMinutes", json!(360)),
            ("mostMinutes", json!(480)),
            ("start", json!("2026-11-30")),
        ] {
            input[key] = value;
        }
        call(&mut engine, "acceptPlan", json!({"source": {"kind": "file", "path": file}, "input": input}));
        Self { engine, file, _folder: folder }
    }

    fn ask(&mut self, operation: &str, input: Value) -> Value {
        call(&mut self.engine, operation, input)
    }

    fn version(&mut self, operation: &str, more: Value) -> Value {
        let mut input = json!({"pathId": "clay"});
        input.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap());
        self.ask(operation, input)
    }

    fn sessions(&mut self) -> Vec<Value> {
        self.ask("plan", Value::Null)["sessions"].as_array().unwrap().clone()
    }

    /// Everything that the learner sees of path, plan and milestones.
    fn all(&mut self) -> Value {
        json!([
            self.ask("path", json!({"id": "clay"})),
            self.ask("plan", Value::Null),
            self.ask("milestones", Value::Null),
            self.ask("today", Value::Null),
        ])
    }
}

fn write(file: &Path, text: &str) {
    std::fs::write(file, text).unwrap();
}

/// The label of the unit of every activity of the learner's copy, by the activity's id.
fn places(path: &Value) -> Vec<String> {
    let units = path["report"]["units"].as_array().unwrap().iter().zip(path["units"].as_array().unwrap());
    let own = units.flat_map(|(unit, own)| {
        let label = unit["label"].as_str().unwrap();
        own["activities"]
            .as_array()
            .unwrap()
            .iter()
            .map(move |a| format!("{label} {}", a["id"].as_str().unwrap()))
    });
    own.collect()
}

#[test]
fn what_the_learner_has_follows_the_author_and_one_undo_brings_it_all_back() {
    let mut shop = Shop::new();
    let first = shop.sessions().remove(0);
    assert_eq!(first["activityId"], "w1-reading");
    shop.ask("answerSession", json!({"sessionId": first["id"], "answer": "done", "minutes": null}));
    shop.ask(
        "editPath",
        json!({"pathId": "clay", "edit": {"kind": "rename", "key": "w1-reading#2", "title": "Rivers"}}),
    );
    let milestones = shop.ask("milestones", Value::Null);
    for (milestone, position, note) in [(0, 0, "A lump without air"), (0, 1, "Three tiles"), (1, 0, "It did")]
    {
        let id = &milestones[milestone]["id"];
        shop.ask(
            "tickCriterion",
            json!({"milestoneId": id, "position": position, "ticked": true, "note": note}),
        );
    }
    shop.ask("tickFirstStep", json!({"pathId": "clay", "position": 0, "done": true}));
    let before = shop.all();

    write(&shop.file, &next());
    let seen = shop.version("comparePath", json!({}));
    assert_eq!(shop.all(), before, "to look at it changes nothing");
    assert_eq!(seen["sentence"], "New: 4, gone: 1. Changed: 1.");
    assert_eq!((&seen["before"]["minutes"], &seen["after"]["minutes"]), (&json!(600), &json!(780)));
    assert_eq!(
        seen["lost"],
        json!([
            "\"You can wedge clay\", which you had ticked, is asked no more. What showed it: A lump without air"
        ])
    );
    let articles =
        &seen["differences"].as_array().unwrap().iter().find(|d| d["key"] == "w1-reading").unwrap();
    assert_eq!((&articles["title"], &articles["line"]), (&json!("Articles"), &json!(11)));
    assert_eq!(
        articles["sides"][1],
        json!({"side": "minutes", "name": "Hours", "before": "2 h", "now": "3 h"})
    );

    let said = shop.version("updatePath", json!({"sha256": seen["sha256"]}));
    assert_eq!(said["sentence"], "\"Clay\" is its new version now. New: 4, gone: 1. Changed: 1.");
    let path = shop.ask("path", json!({"id": "clay"}));
    assert_eq!(
        places(&path),
        [
            "Week 1 w1-reading",
            "Week 1 w1-hands-on-project",
            "Week 2 w2-exercises",
            "Week 3 w2-hands-on-project"
        ]
    );
    assert_eq!(path["units"][0]["activities"][0]["doneMinutes"], 60);
    assert_eq!(path["units"][0]["activities"][0]["items"][1]["text"], "Rivers");
    assert_eq!(path["firstSteps"][1]["done"], true, "the step that was ticked stands second by now");
    let milestones = shop.ask("milestones", Value::Null);
    let stand: Vec<(&Value, &Value)> =
        milestones.as_array().unwrap().iter().map(|m| (&m["unitLabel"], &m["status"])).collect();
    let (passed, open) = (json!("passed"), json!("open"));
    assert_eq!(
        stand,
        [(&json!("Week 1"), &passed), (&json!("Week 2"), &open), (&json!("Week 3"), &passed)],
        "evidence stays with its criterion"
    );
    let stood = &shop.sessions()[0];
    assert_eq!((&stood["id"], &stood["status"]), (&first["id"], &json!("done")));
    let kiln = shop.sessions().into_iter().find(|s| s["activityId"] == "w2-hands-on-project").unwrap();
    assert_eq!(kiln["unit"], 3);

    // What it does to the plan is proposed, and holds all of the new work once it is accepted.
    let proposal = shop.ask("proposal", Value::Null);
    shop.ask("acceptProposal", json!({"id": proposal["proposal"]["id"], "groups": null}));
    assert_eq!(shop.ask("plan", Value::Null)["totals"]["minutes"], 780);

    for _ in 0..2 {
        shop.ask("undo", Value::Null);
    }
    assert_eq!(shop.all(), before);
}

#[test]
fn where_both_changed_a_thing_the_learner_decides() {
    let mut shop = Shop::new();
    shop.ask(
        "editPath",
        json!({"pathId": "clay", "edit": {"kind": "estimate", "key": "w1-reading", "minutes": 240}}),
    );
    write(&shop.file, &next());
    let seen = shop.version("comparePath", json!({}));
    let conflict = &seen["conflicts"][0];
    assert_eq!(
        (&conflict["id"], &conflict["yours"], &conflict["theirs"], &conflict["taken"]),
        (&json!("w1-reading minutes"), &json!("4 h"), &json!("3 h"), &json!(false))
    );
    assert_eq!(seen["after"]["minutes"], 840);
    let taken = json!({"take": ["w1-reading minutes"]});
    assert_eq!(shop.version("comparePath", taken.clone())["after"]["minutes"], 780);
    let said = shop.version("updatePath", taken);
    assert!(said["sentence"].as_str().unwrap().ends_with("the author’s is taken."), "{said}");
    let refusal =
        refused(&mut shop.engine, "updatePath", json!({"pathId": "clay", "take": ["w9-nothing minutes"]}));
    assert_eq!(refusal.code, "no-such-conflict");
}

#[test]
fn studied_work_that_the_author_removes_keeps_its_name_and_its_minutes() {
    let mut shop = Shop::new();
    let first = shop.sessions().remove(0);
    shop.ask("answerSession", json!({"sessionId": first["id"], "answer": "done", "minutes": null}));
    write(&shop.file, &CLAY.replace("**Reading** (2 hours):\n- Kinds\n- [Water](https://w.example)\n\n", ""));
    let seen = shop.version("comparePath", json!({}));
    let gone = seen["differences"].as_array().unwrap().iter().find(|d| d["key"] == "w1-reading").unwrap();
    assert!(gone["kept"].as_str().unwrap().starts_with("You have studied"), "{gone}");
    shop.version("updatePath", json!({}));
    let path = shop.ask("path", json!({"id": "clay"}));
    assert!(places(&path).contains(&"Week 1 w1-reading".to_owned()));
    let stands: Vec<Value> =
        shop.sessions().into_iter().filter(|s| s["activityId"] == "w1-reading").collect();
    assert_eq!(stands[0]["activity"], "Reading");
    shop.ask("replan", json!({"dryRun": false}));
    let left = shop.sessions().into_iter().filter(|s| s["activityId"] == "w1-reading").count();
    assert_eq!(left, 1, "nothing more of it is planned");
}

#[test]
fn changed_work_that_the_author_removes_stays_without_a_word_of_study() {
    let mut shop = Shop::new();
    shop.ask(
        "editPath",
        json!({"pathId": "clay", "edit": {"kind": "estimate", "key": "w1-reading", "minutes": 240}}),
    );
    write(&shop.file, &CLAY.replace("**Reading** (2 hours):\n- Kinds\n- [Water](https://w.example)\n\n", ""));
    let seen = shop.version("comparePath", json!({}));
    let gone = seen["differences"].as_array().unwrap().iter().find(|d| d["key"] == "w1-reading").unwrap();
    assert_eq!(gone["kept"], "You had changed it, so it stays as your own until you let it go.");
}

#[test]
fn what_is_no_new_version_is_said() {
    let mut shop = Shop::new();
    let same = shop.version("comparePath", json!({}));
    assert_eq!(same["same"], true);
    assert_eq!(same["sentence"], "clay.md is the document that this path has already.");
    let revision = same["sha256"].clone();
    write(&shop.file, &format!("{CLAY}\nA word more.\n"));
    let seen = shop.version("comparePath", json!({}));
    assert_eq!(
        seen["sentence"],
        "clay.md says some things in other words; nothing that is planned has changed."
    );
    let refusal = refused(&mut shop.engine, "updatePath", json!({"pathId": "clay", "sha256": revision}));
    assert_eq!(refusal.code, "version-moved-on");
    write(&shop.file, "No plan at all.\n");
    assert_eq!(refused(&mut shop.engine, "comparePath", json!({"pathId": "clay"})).code, "no-units");
    std::fs::remove_file(&shop.file).unwrap();
    assert_eq!(refused(&mut shop.engine, "comparePath", json!({"pathId": "clay"})).code, "no-such-file");
}

#[test]
fn a_file_that_looks_like_a_new_version_is_said_to_be_one() {
    let mut shop = Shop::new();
    write(&shop.file, &next());
    let source = json!({"kind": "file", "path": shop.file});
    let check = shop.ask("checkPath", source.clone());
    assert_eq!(check["versionOf"], json!({"pathId": "clay", "title": "Clay"}));
    let preview = shop.ask("previewPlan", json!({"source": source, "input": sample()["input"]}));
    let said = preview.to_string();
    assert!(said.contains("This looks like a new version of"), "{said}");
    let other = json!({"kind": "bundled", "name": "microservices"});
    assert_eq!(shop.ask("checkPath", other)["versionOf"], Value::Null);
}

#[test]
fn what_is_kept_beside_an_event_follows_it_and_is_told_where_the_event_is_gone() {
    let mut shop = Shop::new();
    let with = |events: &str| format!("{CLAY}\n## Community\n\n{events}");
    let hours = "- **Office hours**: Tuesdays 18:00 UTC, 60 min\n";
    write(&shop.file, &with(hours));
    shop.version("updatePath", json!({}));
    shop.ask("noteEvent", json!({"pathId": "clay", "position": 0, "questions": ["How hot?"], "link": null}));
    write(&shop.file, &with(&format!("- **Kiln talk**: Mondays 19:00 UTC, 60 min\n{hours}")));
    shop.version("updatePath", json!({}));
    let kept: Vec<(Value, Value)> = shop
        .ask("events", Value::Null)
        .as_array()
        .unwrap()
        .iter()
        .map(|event| (event["title"].clone(), event["questions"].clone()))
        .collect();
    assert_eq!(kept, [(json!("Kiln talk"), json!([])), (json!("Office hours"), json!(["How hot?"]))]);
    write(&shop.file, CLAY);
    let seen = shop.version("comparePath", json!({}));
    assert_eq!(
        seen["lost"],
        json!(["\"Office hours\" takes place no more. What you had kept for it: How hot?"])
    );
}

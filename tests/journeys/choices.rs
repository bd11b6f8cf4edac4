//! A file that is no single plan: one of several is chosen, or what it lists is laid out over weeks, and either is
//! accepted as it was shown.

use serde_json::{Value, json};
use std::path::Path;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

const CRAFT: &str = "# Craft\n\nOne of these.\n\n## Clay\n\n### Week 1: Knead (3 hours)\n- Read about clay (2 hours)\n- Knead (1-2 hours)\n\n### Week 2: Throw\n- A bowl (4 hours)\n\n## Wood\n\n### Week 1: Saw\n- Saw straight\n\n### Week 2: Plane\n- Plane flat\n\n### Week 3: Join\n- A box\n";

const LIST: &str = "# Bees\n\n## Books\n- [Hive](https://bees.example/hive)\n- Honey\n- Wax\n\n## Films\n- Spring\n- Swarm\n- Winter\n";

fn source(folder: &Path, text: &str, choice: Value) -> Value {
    let file = folder.join("choice.md");
    std::fs::write(&file, text).unwrap();
    let mut source = json!({"kind": "file", "path": file});
    source.as_object_mut().unwrap().extend(choice.as_object().unwrap().clone());
    source
}

#[test]
fn each_of_several_plans_is_offered_with_what_it_asks_and_one_is_accepted_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let offered = call(&mut engine, "checkPath", source(folder.path(), CRAFT, json!({})));
    let clay = json!({"plan": 1, "title": "Clay", "line": 5, "units": 2, "activities": 3,
        "activityMinutes": {"min": 420, "max": 480}, "statedMinutes": {"min": 180, "max": 180}});
    let wood = json!({"plan": 2, "title": "Wood", "line": 14, "units": 3, "activities": 3,
        "activityMinutes": null, "statedMinutes": null});
    assert_eq!(offered["plans"], json!([clay, wood]));
    assert_eq!(offered["spread"], Value::Null);

    for (plan, units) in [(1, 2), (2, 3)] {
        let alone = call(&mut engine, "checkPath", source(folder.path(), CRAFT, json!({"plan": plan})));
        assert_eq!(alone["report"]["totals"]["units"], units, "plan {plan} alone");
        assert_eq!(alone["plans"], offered["plans"], "the choice stays");
    }
    let second = source(folder.path(), CRAFT, json!({"plan": 2}));
    call(&mut engine, "acceptPlan", json!({"source": second, "input": sample()["input"]}));
    let path = call(&mut engine, "path", json!({"id": null}));
    let titles: Vec<&str> =
        path["report"]["units"].as_array().unwrap().iter().map(|u| u["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Saw", "Plane", "Join"]);
}

#[test]
fn a_file_without_a_plan_is_offered_over_even_weeks_and_accepted_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let found = call(&mut engine, "checkPath", source(folder.path(), LIST, json!({})));
    assert_eq!(found["report"]["units"], json!([]));
    assert_eq!(
        (&found["plans"], &found["spread"]),
        (&json!([]), &json!({"items": 6, "weeks": 2, "mostWeeks": 6}))
    );

    let three = source(folder.path(), LIST, json!({"spread": 3}));
    let laid = call(&mut engine, "checkPath", three.clone());
    assert_eq!((&laid["report"]["totals"]["units"], &laid["spread"]), (&json!(3), &found["spread"]));
    call(&mut engine, "acceptPlan", json!({"source": three, "input": sample()["input"]}));
    let path = call(&mut engine, "path", json!({"id": null}));
    assert_eq!(path["report"]["totals"]["units"], 3);

    let nothing =
        call(&mut engine, "checkPath", source(folder.path(), "Dear Ada,\n\nall is well.\n", json!({})));
    assert_eq!((&nothing["plans"], &nothing["spread"]), (&json!([]), &Value::Null));
    let letter = source(folder.path(), "Dear Ada,\n\nall is well.\n", json!({"spread": 3}));
    assert_eq!(refused(&mut engine, "checkPath", letter).code, "nothing-to-spread");
}

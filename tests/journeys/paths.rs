//! Several paths at once: what a new one does to the others, and its share of the week.

use serde_json::{Value, json};
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

const POTTERY: &str = "# Pottery\n\n## Week 1: Clay (10 hours)\n\n**Reading** (5 hours):\n- Kinds of clay\n\n**Hands-On Project** (5 hours):\n- A bowl\n\n## Week 2: Fire\n\n**Hands-On Project** (6 hours):\n- A kiln\n\n## Week 3: Glaze\n\n**Hands-On Project** (14 hours):\n- A glaze\n";

/// The call that plans a document of the learner's beside what is there, as the form would be filled in.
fn another(engine: &mut Engine, folder: &std::path::Path, name: &str, text: &str) -> Value {
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    let input = call(engine, "onboardingDefaults", Value::Null)["input"].clone();
    json!({"source": {"kind": "file", "path": file}, "input": input})
}

fn minutes_of(plan: &Value, path: &str, week: &str) -> u64 {
    let (from, to) =
        (week.to_owned(), (week.parse::<chrono::NaiveDate>().unwrap() + chrono::Days::new(7)).to_string());
    let mine = plan["sessions"].as_array().unwrap().iter().filter(|s| {
        let day = &s["start"].as_str().unwrap()[..10];
        s["path"] == path && day >= from.as_str() && day < to.as_str()
    });
    let at = |s: &Value, key: &str| {
        s[key].as_str().unwrap().parse::<chrono::DateTime<chrono::FixedOffset>>().unwrap()
    };
    mine.map(|s| (at(s, "end") - at(s, "start")).num_minutes() as u64).sum()
}

#[test]
fn a_second_path_says_what_it_does_to_the_first_and_shares_the_week() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let mut first = sample();
    first["input"]["targetMinutes"] = json!(960);
    call(&mut engine, "acceptPlan", first);
    assert_eq!(call(&mut engine, "today", Value::Null)["next"]["unitLabel"], "Week 1");
    let before = call(&mut engine, "overview", Value::Null)["paths"][0]["finish"].clone();

    let second = another(&mut engine, folder.path(), "pottery.md", POTTERY);
    assert_eq!(second["input"]["targetMinutes"], 960, "it comes into the week that there is");
    let preview = call(&mut engine, "previewPlan", second.clone());
    assert!(preview["sentence"].as_str().unwrap().starts_with("30 h in 4 weeks"), "{}", preview["sentence"]);
    let note = preview["notes"][0].as_str().unwrap();
    assert!(note.contains("shares the week") && note.contains("2027"), "{note}");
    let accepted = call(&mut engine, "acceptPlan", second);
    let sentence = accepted["sentence"].as_str().unwrap();
    let plan = call(&mut engine, "plan", Value::Null);
    let own = plan["sessions"].as_array().unwrap().iter().filter(|s| s["path"] == "pottery").count();
    assert!(sentence.contains(&format!("{own} sessions")), "{sentence}");

    let paths = call(&mut engine, "overview", Value::Null)["paths"].clone();
    assert!(paths[0]["finish"].as_str() > before.as_str() && paths[1]["finish"].as_str() < before.as_str());
    let share = minutes_of(&plan, "pottery", "2026-12-07");
    assert!(share.abs_diff(480) <= 60, "an equal share: {share}");
    let label = call(&mut engine, "week", json!({"date": "2026-12-08"}))["sessions"][0]["unitLabel"].clone();
    assert!(label.as_str().unwrap().contains(" · "), "a session names its path: {label}");

    assert_eq!(
        refused(&mut engine, "setShare", json!({"pathId": "pottery", "percent": 100})).code,
        "bad-share"
    );
    call(&mut engine, "setShare", json!({"pathId": "pottery", "percent": 25}));
    call(&mut engine, "replan", json!({"dryRun": false}));
    let plan = call(&mut engine, "plan", Value::Null);
    let share = minutes_of(&plan, "pottery", "2026-12-14");
    assert!(share.abs_diff(240) <= 90, "a quarter of the week: {share}");
    let again = call(&mut engine, "replan", json!({"dryRun": true}));
    assert_eq!((&again["moved"], &again["added"]), (&json!([]), &json!([])), "{}", again["sentence"]);
}

#[test]
fn a_path_that_begins_later_leaves_the_weeks_before_to_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let mut second = another(&mut engine, folder.path(), "pottery.md", POTTERY);
    second["input"]["start"] = json!("2027-01-04");
    call(&mut engine, "acceptPlan", second);
    let plan = call(&mut engine, "plan", Value::Null);
    let first = plan["sessions"].as_array().unwrap().iter().find(|s| s["path"] == "pottery").unwrap();
    assert!(first["start"].as_str().unwrap() >= "2027-01-04", "{first}");
    assert!(minutes_of(&plan, "microservices", "2026-12-21") >= 1000);
}

#[test]
fn an_event_of_some_weeks_takes_place_in_the_calendar_weeks_that_carry_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(&folder.path().join("data"), MONDAY);
    let text = format!(
        "{POTTERY}\n## Community Events\n\n- **Firing night**: Thursdays 7 PM Europe/Berlin, weeks 2-3\n"
    );
    let mut path = another(&mut engine, folder.path(), "pottery.md", &text);
    for (key, minutes) in [("leastMinutes", 300), ("targetMinutes", 360), ("mostMinutes", 420)] {
        path["input"][key] = json!(minutes);
    }
    let offers = call(&mut engine, "previewPlan", path.clone())["events"].clone();
    assert!(offers[0]["written"].as_str().unwrap_or_default().contains("path weeks 2 to 3"), "{offers}");
    path["input"]["attendedEvents"] = json!([0]);
    call(&mut engine, "acceptPlan", path);
    let plan = call(&mut engine, "plan", Value::Null);
    let week = |day: &str| {
        let date: chrono::NaiveDate = day[..10].parse().unwrap();
        (date - chrono::NaiveDate::parse_from_str("2026-11-30", "%Y-%m-%d").unwrap()).num_days() / 7
    };
    let carrying: std::collections::BTreeSet<i64> = plan["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|s| s["unit"].as_u64() > Some(1))
        .map(|s| week(s["start"].as_str().unwrap()))
        .collect();
    let events: std::collections::BTreeSet<i64> =
        plan["events"].as_array().unwrap().iter().map(|e| week(e["start"].as_str().unwrap())).collect();
    assert_eq!(events, carrying);
    assert!(!events.contains(&0), "not in the week of path week 1");
    for event in plan["events"].as_array().unwrap() {
        let clash = |s: &&Value| {
            s["start"].as_str() < event["end"].as_str() && event["start"].as_str() < s["end"].as_str()
        };
        assert_eq!(plan["sessions"].as_array().unwrap().iter().find(clash), None);
    }
}

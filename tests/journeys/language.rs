//! The language: chosen in the settings, spoken by every operation from then on, and by what was kept before.

use serde_json::{Value, json};
use waymark_tests::{MONDAY, call, engine_at, refused, sample};

#[test]
fn what_was_kept_in_english_is_said_in_german_once_that_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = engine_at(folder.path(), MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let mut settings = call(&mut engine, "settings", Value::Null);
    assert_eq!(settings["language"], Value::Null, "the desktop's, until one is chosen");
    settings["language"] = json!("en");
    call(&mut engine, "updateSettings", settings.clone());
    let undo = call(&mut engine, "overview", Value::Null)["undo"].clone();
    assert_eq!(undo, "Changed the settings.");

    settings["language"] = json!("de");
    let changed = call(&mut engine, "updateSettings", settings.clone());
    assert!(changed["sentence"].as_str().unwrap().starts_with("Einstellungen geändert."), "{changed}");
    let overview = call(&mut engine, "overview", Value::Null);
    assert_eq!(overview["undo"], "Einstellungen geändert.");
    assert_eq!(overview["speech"]["language"], "de");
    let history = call(&mut engine, "history", Value::Null);
    let sentences: Vec<&str> =
        history.as_array().unwrap().iter().filter_map(|entry| entry["sentence"].as_str()).collect();
    assert!(sentences.iter().any(|sentence| sentence.contains(" angenommen: ")), "{sentences:?}");

    // Taking the choice back takes the language back.
    call(&mut engine, "undo", Value::Null);
    assert_eq!(call(&mut engine, "overview", Value::Null)["speech"]["language"], "en");

    settings["language"] = json!("tlh");
    assert_eq!(refused(&mut engine, "updateSettings", settings).code, "bad-language");
}

//! Settings from the command line: listed with what they mean, read back as they are written, refused in the window's
//! sentences, undone like everything else.

mod support;

use std::path::Path;
use support::waymark;

fn says(folder: &Path, args: &[&str]) -> String {
    let output = waymark(folder, args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
}

/// The refusal's words.
fn refused(folder: &Path, args: &[&str]) -> String {
    let output = waymark(folder, args);
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    String::from_utf8_lossy(&output.stderr).trim_end().to_owned()
}

#[test]
fn every_setting_is_listed_with_its_meaning_and_takes_back_what_it_prints() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    says(folder, &["settings", "set", "availability", "mon-fri 18:00-22:00, sat 09:00-13:00 ok"]);
    let all: serde_json::Value = serde_json::from_str(&says(folder, &["--json", "settings"])).unwrap();
    assert_eq!(all["format"], "settings/1");
    let listed = says(folder, &["settings"]);
    let items = all["items"].as_array().unwrap();
    assert_eq!(items.len(), 19);
    for item in items {
        let (key, meaning) = (item["key"].as_str().unwrap(), item["meaning"].as_str().unwrap());
        assert!(listed.contains(key) && listed.contains(meaning), "{key}: {listed}");
        let value = says(folder, &["settings", "get", key]);
        says(folder, &["settings", "set", key, &value]);
        assert_eq!(says(folder, &["settings", "get", key]), value, "{key}");
    }
    let after: serde_json::Value = serde_json::from_str(&says(folder, &["--json", "settings"])).unwrap();
    assert_eq!(after, all, "setting what is set changes nothing");
    assert!(refused_undo(folder).contains("nothing"), "the first change alone was one");
}

#[test]
fn before_the_first_plan_every_setting_takes_back_what_it_prints() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let all: serde_json::Value = serde_json::from_str(&says(folder, &["--json", "settings"])).unwrap();
    for item in all["items"].as_array().unwrap() {
        let key = item["key"].as_str().unwrap();
        let value = says(folder, &["settings", "get", key]);
        says(folder, &["settings", "set", key, &value]);
        assert_eq!(says(folder, &["settings", "get", key]), value, "{key}");
    }
    // Nothing is invented by it, and no plan is left without hours.
    assert_eq!(says(folder, &["settings", "get", "availability"]), "none");
    says(folder, &["settings", "set", "availability", "mon 18:00-20:00"]);
    refused(folder, &["settings", "set", "availability", "none"]);
}

/// What undo says once the one change is taken back.
fn refused_undo(folder: &Path) -> String {
    says(folder, &["undo"]);
    let output = waymark(folder, &["undo"]);
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8_lossy(&output.stderr).to_lowercase()
}

#[test]
fn a_setting_is_changed_in_every_form_and_undo_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (key, typed, printed) in [
        ("target-minutes", "17.5h", "1050"),
        ("least-minutes", "600", "600"),
        ("quiet-from", "9:05", "09:05"),
        ("quiet-to", "24:00", "00:00"),
        ("reminders", "off", "off"),
        ("focus-rhythm", "25/5", "25/5"),
        ("zone", "Asia/Tokyo", "Asia/Tokyo"),
        ("week-start", "sunday", "sunday"),
        ("review-folder", folder.to_str().unwrap(), folder.to_str().unwrap()),
    ] {
        let before = says(folder, &["settings", "get", key]);
        assert!(says(folder, &["settings", "set", key, typed]).starts_with("Changed the settings."));
        assert_eq!(says(folder, &["settings", "get", key]), printed);
        says(folder, &["undo"]);
        assert_eq!(says(folder, &["settings", "get", key]), before, "{key}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&says(folder, &["--json", "settings", "get", "target-minutes"])).unwrap();
    assert_eq!((&json["format"], &json["value"]), (&"setting/1".into(), &1080.into()));
}

#[test]
fn what_cannot_be_set_is_refused_in_the_windows_words_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let before = says(folder, &["--json", "settings"]);
    for (key, value, words) in [
        ("quiet-from", "25:00", "This is no time of day. Write it as 18:00."),
        ("check-in-at", "7", "This is no time of day. Write it as 18:00."),
        ("break-minutes", "-5", "Give a number from 0 to 120."),
        ("remind-before-minutes", "soon", "Give a number from 0 to 120."),
        ("target-minutes", "NaNh", "Give a number from 30 to 10080."),
        ("target-minutes", "40h", "The hours do not fit together: least 15 h, target 40 h, most 20 h."),
        ("focus-rhythm", "10/1", "Choose 25/5, 50/10 or 90/20."),
        ("zone", "Mars/Olympus", "There is no time zone called \"Mars/Olympus\"."),
        ("week-start", "noday", "is no day of the week."),
        ("review-folder", "nowhere", "There is no folder"),
        ("reminders", "maybe", "Write on or off."),
        ("colour", "blue", "“waymark settings” lists them all."),
    ] {
        let said = refused(folder, &["settings", "set", key, value]);
        assert!(said.contains(words), "{key} {value}: {said}");
    }
    assert!(refused(folder, &["settings", "get", "colour"]).contains("no setting called “colour”"));
    assert_eq!(says(folder, &["--json", "settings"]), before);
}

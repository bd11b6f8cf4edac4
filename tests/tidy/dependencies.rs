//! Who may depend on whom, by the manifests.

use crate::sources::{assert_none, root};

/// What the core may use: crates that compute. One that opens files, waits, asks the time or talks has no place here.
const CORE_MAY_USE: &[&str] = &[
    "calcard",
    "chrono",
    "ecow",
    "encoding_rs",
    "fluent-bundle",
    "jiff",
    "memchr",
    "pulldown-cmark",
    "rrule",
    "serde",
    "serde-saphyr",
    "serde_json",
    "sha2",
    "smallvec",
    "toml",
    "unic-langid",
];

/// The crates under `section` of a manifest, by name.
fn section(manifest: &str, section: &str) -> Vec<String> {
    let path = root().join(manifest);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{manifest}: {error}"));
    text.lines()
        .skip_while(|line| line.trim() != format!("[{section}]"))
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(['=', '.', ' ']).next())
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

fn not_among(found: &[String], allowed: &[&str]) -> Vec<String> {
    found.iter().filter(|name| !allowed.contains(&name.as_str())).cloned().collect()
}

#[test]
fn the_core_uses_only_crates_that_compute() {
    let used = section("src-tauri/core/Cargo.toml", "dependencies");
    assert!(used.contains(&"chrono".to_owned()), "the manifest is read wrongly: {used:?}");
    assert_none(
        "waymark-core stays pure; a new crate is added to the list here on purpose, or not at all:",
        &not_among(&used, CORE_MAY_USE),
    );
}

#[test]
fn no_crate_but_the_window_knows_tauri() {
    for manifest in ["core", "engine", "runner", "cli"] {
        let used = section(&format!("src-tauri/{manifest}/Cargo.toml"), "dependencies");
        let windowed: Vec<_> = used
            .into_iter()
            .filter(|name| name.starts_with("tauri") || name.starts_with("gtk") || name == "wry")
            .collect();
        assert_none(
            &format!("{manifest} runs without a window, also where no web view is installed:"),
            &windowed,
        );
    }
}

#[test]
fn the_parts_depend_one_way() {
    let ours = |manifest: &str| -> Vec<String> {
        section(manifest, "dependencies").into_iter().filter(|name| name.starts_with("waymark")).collect()
    };
    let cases: [(&str, &[&str]); 5] = [
        ("src-tauri/core/Cargo.toml", &[]),
        ("src-tauri/engine/Cargo.toml", &["waymark-core"]),
        ("src-tauri/runner/Cargo.toml", &["waymark-core", "waymark-engine"]),
        ("src-tauri/cli/Cargo.toml", &["waymark-core", "waymark-engine", "waymark-runner"]),
        ("Cargo.toml", &["waymark-core", "waymark-engine", "waymark-runner"]),
    ];
    for (manifest, allowed) in cases {
        assert_none(
            &format!("{manifest} reaches against the direction:"),
            &not_among(&ours(manifest), allowed),
        );
    }
}

#[test]
fn the_database_belongs_to_the_engine() {
    for manifest in
        ["Cargo.toml", "src-tauri/core/Cargo.toml", "src-tauri/runner/Cargo.toml", "src-tauri/cli/Cargo.toml"]
    {
        let used = section(manifest, "dependencies");
        assert!(
            !used.iter().any(|name| name.starts_with("rusqlite")),
            "{manifest} speaks SQL; only the engine's store does"
        );
    }
}

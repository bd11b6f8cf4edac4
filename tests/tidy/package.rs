//! The package: the names that the packager gives its files are the names that notifications and the login entry use,
//! and every licence text is inside.

use crate::sources::root;
use serde_json::Value;
use waymark_engine::delivery::{DESKTOP_ENTRY, ICON};

fn configuration() -> Value {
    let text = std::fs::read_to_string(root().join("tauri.conf.json")).expect("tauri.conf.json is there");
    serde_json::from_str(&text).expect("tauri.conf.json is JSON")
}

#[test]
fn the_desktop_finds_the_entry_and_the_icon_that_the_package_installs() {
    assert_eq!(configuration()["productName"], DESKTOP_ENTRY, "the packager names the entry by the product");
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("the root manifest is there");
    assert!(
        manifest.contains(&format!("[[bin]]\nname = \"{ICON}\"")),
        "the packager names the icon by the window's program"
    );
}

#[test]
fn both_packages_hold_every_licence_text_and_the_icon_at_any_size() {
    let linux = &configuration()["bundle"]["linux"];
    for package in ["deb", "rpm"] {
        let files = linux[package]["files"].as_object().expect("the package lists its files");
        for text in ["LICENSE", "LICENSE-MIT", "LICENSE-APACHE"] {
            assert!(files.values().any(|file| file == text), "{package} lacks {text}");
            assert!(root().join(text).is_file(), "{text} is missing");
        }
        let drawing = &files[&format!("/usr/share/icons/hicolor/scalable/apps/{ICON}.svg")];
        assert!(
            root().join(drawing.as_str().expect("a file of the repository")).is_file(),
            "{package}: {drawing}"
        );
    }
}

//! Who may mention what, by the sources: the direction inside the core, and the clock, the database and Tauri each in
//! its one place.

use crate::sources::{Source, assert_none, below};

/// The core's rooms in order: each may use those of a lower number and its own. Rooms of one number do not know each other.
const ORDER: &[(&str, u8)] = &[
    ("ids", 0),
    ("day", 0),
    ("message", 0),
    ("zone", 0),
    ("diagnostic", 1),
    ("curriculum", 2),
    ("planning", 3),
    ("progress", 4),
    ("reminders", 5),
    ("calendar", 6),
    ("settings", 7),
];

fn rank(room: &str) -> Option<u8> {
    ORDER.iter().find(|(name, _)| *name == room).map(|(_, rank)| *rank)
}

/// The room of a core file: `planning` for `src-tauri/core/src/planning/solve/mod.rs`.
fn room(source: &Source) -> Option<&str> {
    let inside = source.path.strip_prefix("src-tauri/core/src/")?;
    Some(inside.split(['/', '.']).next().unwrap_or(inside))
}

/// The rooms named in a line after `crate::`, also in a group: `use crate::{day::Day, ids::PathId}`.
fn rooms_named(line: &str) -> Vec<&str> {
    let mut named = Vec::new();
    for after in line.split("crate::").skip(1) {
        if let Some(group) = after.strip_prefix('{') {
            let mut depth = 0_i32;
            let mut start = 0;
            for (at, sign) in group.char_indices() {
                match sign {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ => {}
                }
                if (sign == ',' && depth == 0) || depth < 0 {
                    named.push(first_word(&group[start..at]));
                    start = at + 1;
                }
                if depth < 0 {
                    break;
                }
            }
            named.push(first_word(&group[start.min(group.len())..]));
        } else {
            named.push(first_word(after));
        }
    }
    named.retain(|name| rank(name).is_some());
    named
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    let end = text.find(|sign: char| !(sign.is_alphanumeric() || sign == '_')).unwrap_or(text.len());
    &text[..end]
}

/// Lines of code that mention one of `words`, outside the files that `allowed` accepts.
fn mentions(folder: &str, words: &[&str], allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let mut findings = Vec::new();
    for source in below(folder).iter().filter(|source| !allowed(&source.path)) {
        for (number, line) in source.code() {
            if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                findings.push(format!("{}:{number} mentions {word}", source.path));
            }
        }
    }
    findings
}

#[test]
fn the_core_is_used_in_one_direction() {
    let mut findings = Vec::new();
    for source in below("src-tauri/core/src") {
        let Some((own, own_rank)) = room(&source).and_then(|room| rank(room).map(|rank| (room, rank))) else {
            continue;
        };
        for (number, line) in source.code() {
            for used in rooms_named(line) {
                if used != own && rank(used) >= Some(own_rank) {
                    findings.push(format!("{}:{number} {own} uses {used}", source.path));
                }
            }
        }
    }
    assert_none("Inside the core each room uses only the rooms before it:", &findings);
}

#[test]
fn every_room_of_the_core_has_its_place_in_the_order() {
    let strangers: Vec<String> = below("src-tauri/core/src")
        .iter()
        .filter_map(room)
        .filter(|room| *room != "lib" && rank(room).is_none())
        .map(str::to_owned)
        .collect();
    assert_none("A new room of the core needs a place in the direction:", &strangers);
}

#[test]
fn the_clock_is_read_in_one_file() {
    let findings = mentions(
        "src-tauri",
        &["Utc::now(", "Local::now(", "SystemTime::now(", "Zoned::now(", "Timestamp::now("],
        |path| path == "src-tauri/engine/src/clock.rs",
    );
    assert_none(
        "The time is asked in engine/src/clock.rs alone, so that --now and every test can set it:",
        &findings,
    );
}

#[test]
fn the_core_takes_no_time_by_any_name() {
    let findings = mentions(
        "src-tauri/core/src",
        &[
            "Instant::now(",
            "std::time::Instant",
            "std::fs",
            "std::net",
            "std::env::",
            "std::thread",
            "std::process",
        ],
        |_| false,
    );
    assert_none("The core is values in, values out:", &findings);
}

#[test]
fn sql_stays_in_the_store() {
    // A connection may be handed through the engine; what is said to it is written in the store alone.
    let spoken = ["SELECT ", "INSERT INTO", "DELETE FROM", ".prepare(", ".query_row(", ".execute("];
    let findings = mentions("src-tauri", &spoken, |path| path.starts_with("src-tauri/engine/src/store/"));
    assert_none("The database is spoken to in engine/src/store alone:", &findings);
    let fronts = mentions("src-tauri", &["rusqlite"], |path| path.starts_with("src-tauri/engine/src/"));
    assert_none("No front and no core knows the database:", &fronts);
}

#[test]
fn tauri_stays_in_the_app() {
    let findings =
        mentions("src-tauri", &["tauri::", "tauri_", "gtk::"], |path| path.starts_with("src-tauri/app/"));
    assert_none("Only the window knows Tauri:", &findings);
}

#[test]
fn zone_rules_come_from_one_database() {
    let findings = mentions("src-tauri", &["chrono_tz", "chrono::Local"], |_| false);
    assert_none(
        "chrono-tz carries old rules, an hour wrong for some zones; core/src/zone.rs has the current ones:",
        &findings,
    );
}

#[test]
fn a_group_of_uses_is_read_whole() {
    assert_eq!(rooms_named("use crate::{day::{self, Day}, planning::model::Session};"), ["day", "planning"]);
    assert_eq!(
        rooms_named("    let x = crate::reminders::due(a, crate::ids::PathId::new());"),
        ["reminders", "ids"]
    );
    assert!(rooms_named("use super::model::Session;").is_empty());
}

//! Habits of a file: it opens with what it is for, stays one subject long, and is finished.

use crate::sources::{Source, assert_none, below, root};

/// Longest file without a reason. Rust files settle at 80 to 250 lines.
const LONGEST: usize = 600;

/// Files that may be longer, each with its reason.
const LONGER: &[(&str, &str)] = &[];

fn everything() -> Vec<Source> {
    let mut all = below("src-tauri");
    all.extend(below("tests"));
    all
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let silent: Vec<String> = everything()
        .into_iter()
        .filter(|source| {
            let opening = source.text.lines().next().unwrap_or_default();
            opening.len() < "//! A subject.".len() || !opening.starts_with("//! ")
        })
        .map(|source| source.path)
        .collect();
    assert_none("A file's first line says what it is for (//! ...):", &silent);
}

#[test]
fn no_file_holds_several_subjects() {
    let long: Vec<String> = everything()
        .into_iter()
        .filter(|source| !LONGER.iter().any(|(path, _)| *path == source.path))
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > LONGEST)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    assert_none(&format!("Longer than {LONGEST} lines; split by meaning, or give the reason here:"), &long);
}

#[test]
fn nothing_is_left_unfinished() {
    // Put together here, so that this file does not find itself.
    let marks = [
        ["to", "do!("].concat(),
        ["unimple", "mented!("].concat(),
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["#[ig", "nore"].concat(),
    ];
    let mut findings = Vec::new();
    for source in everything() {
        for (index, line) in source.text.lines().enumerate() {
            if let Some(mark) = marks.iter().find(|mark| line.contains(mark.as_str())) {
                findings.push(format!("{}:{} has {mark}", source.path, index + 1));
            }
        }
    }
    assert_none("Finished or not there:", &findings);
}

#[test]
fn the_page_reaches_its_host_through_one_file() {
    let folder = root().join("ui/src");
    let mut findings = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "ts" || kind == "svelte" || kind == "js") {
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                if text.contains("@tauri-apps/") && !path.ends_with("lib/backend/tauri.ts") {
                    findings.push(path.strip_prefix(root()).unwrap_or(&path).display().to_string());
                }
            }
        }
    }
    assert_none("@tauri-apps is imported in ui/src/lib/backend/tauri.ts alone:", &findings);
}

//! The catalogue against the code: a sentence that is asked for stands there once, and whoever asks for it has the
//! values that it names. Fluent shows a missing value as its raw placeholder; nobody should read that.

use crate::sources::{assert_none, below};
use std::collections::{BTreeMap, BTreeSet};
use waymark_core::message::ENGLISH;

/// Every entry's key with the names of its values, in the order of the file, as often as it stands there.
fn entries() -> Vec<(String, BTreeSet<String>)> {
    let mut entries: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in ENGLISH.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| !key.contains(' ')) {
            entries.push((key.to_owned(), BTreeSet::new()));
        }
        let Some((_, names)) = entries.last_mut() else { continue };
        for after in line.split('$').skip(1) {
            names.insert(after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    entries
}

/// The keys that a text asks for by `Message::new("key")`.
fn asked_for(text: &str) -> impl Iterator<Item = &str> {
    text.split("Message::new(")
        .skip(1)
        .filter_map(|after| after.trim_start().strip_prefix('"')?.split('"').next())
}

#[test]
fn no_sentence_stands_twice() {
    let mut seen = BTreeSet::new();
    let twice: Vec<String> =
        entries().into_iter().map(|(key, _)| key).filter(|key| !seen.insert(key.clone())).collect();
    assert_none("Two entries of messages/en.ftl have one key; the second silently wins:", &twice);
}

#[test]
fn every_sentence_that_is_asked_for_is_there_with_all_its_values() {
    let entries: BTreeMap<String, BTreeSet<String>> = entries().into_iter().collect();
    let mut missing = Vec::new();
    for source in below("src-tauri") {
        let code: String = source.code().map(|(_, line)| format!("{line}\n")).collect();
        for key in asked_for(&code) {
            let Some(names) = entries.get(key) else {
                missing.push(format!("{}: no sentence \"{key}\"", source.path));
                continue;
            };
            for name in names.iter().filter(|name| !code.contains(&format!("\"{name}\""))) {
                missing.push(format!("{}: \"{key}\" names ${name}, which is not given here", source.path));
            }
        }
    }
    assert_none("A sentence, or a value in it, would be shown raw:", &missing);
}

/// Whether a sentence speaks of the command line: a flag, a command, or hours as they are typed there.
fn speaks_of_a_terminal(sentence: &str) -> bool {
    let flag = |word: &str| {
        let word = word.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '-');
        word.strip_prefix("--").is_some_and(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    let command = |after: &str| after.starts_with(|c: char| c.is_ascii_lowercase());
    sentence.split_whitespace().any(flag)
        || sentence.split("waymark ").skip(1).any(command)
        || sentence.contains("mon-fri ")
}

#[test]
fn what_speaks_of_a_terminal_is_said_by_what_runs_in_one() {
    let mut spoken: BTreeMap<String, String> = BTreeMap::new();
    let mut key = String::new();
    for line in ENGLISH.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| !name.contains(' ')) {
            key = name.to_owned();
        }
        if speaks_of_a_terminal(line) {
            spoken.insert(key.clone(), line.to_owned());
        }
    }
    assert!(spoken.contains_key("replan-next"), "the test knows such a sentence when it sees one");
    let mut wrong = Vec::new();
    for source in below("src-tauri") {
        let terminal = source.path.contains("src-tauri/cli/") || source.path.contains("src-tauri/runner/");
        // Availability as text is what the command line reads, and stands in the core with its grammar.
        if terminal || source.path.ends_with("planning/availability.rs") {
            continue;
        }
        for key in spoken.keys().filter(|key| source.text.contains(&format!("\"{key}\""))) {
            wrong.push(format!("{}: \"{key}\"", source.path));
        }
    }
    assert_none("The window would name the command line's way:", &wrong);
}

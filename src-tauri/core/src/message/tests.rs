//! What every sentence must be, in every language.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn german() -> Speech {
    Speech::new(Language::German, "de_DE")
}

/// Every entry of a source: its key and its text.
fn entries(source: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| !key.contains([' ', '['])) {
            entries.push((key.to_owned(), String::new()));
        }
        if let Some((_, text)) = entries.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    entries
}

/// The names of the values that a text names, and those among them that it chooses by.
fn names(text: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let name = |after: &str| -> String {
        after.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect::<String>()
    };
    let chosen = |after: &str| after[name(after).len()..].trim_start().starts_with("->");
    let all = text.split('$').skip(1).map(name).collect();
    let choosing = text.split('$').skip(1).filter(|after| chosen(after)).map(name).collect();
    (all, choosing)
}

#[test]
fn the_catalogues_parse_whole() {
    for (language, source) in [("en", ENGLISH), ("de", GERMAN)] {
        if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
            panic!("messages/{language}.ftl: {errors:?}");
        }
    }
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_values() {
    let of = |source: &str| -> BTreeMap<String, BTreeSet<String>> {
        entries(source).into_iter().map(|(key, text)| (key, names(&text).0)).collect()
    };
    let (english, german) = (of(ENGLISH), of(GERMAN));
    let untold: Vec<_> = english.keys().filter(|key| !german.contains_key(*key)).collect();
    assert!(untold.is_empty(), "messages/de.ftl lacks {untold:?}");
    let beyond: Vec<_> = german.keys().filter(|key| !english.contains_key(*key)).collect();
    assert!(beyond.is_empty(), "messages/de.ftl has sentences that nobody says: {beyond:?}");
    let other: Vec<_> = english.iter().filter(|(key, values)| german[*key] != **values).collect();
    assert!(other.is_empty(), "messages/de.ftl names other values: {other:?}");
}

#[test]
fn every_sentence_can_be_said_with_every_number() {
    for (language, source) in [(Language::English, ENGLISH), (Language::German, GERMAN)] {
        for (key, text) in entries(source) {
            let (all, choosing) = names(&text);
            for n in [0, 1, 2, 5, 21] {
                let mut args = FluentArgs::new();
                for name in &all {
                    match choosing.contains(name) {
                        true => args.set(name.clone(), n),
                        false => args.set(name.clone(), "some words"),
                    }
                }
                let catalogue = Catalogue::of(language);
                let pattern = catalogue.bundle.get_message(&key).and_then(|m| m.value());
                let pattern = pattern.unwrap_or_else(|| panic!("{language:?} {key} is empty"));
                let mut errors = Vec::new();
                let said = catalogue.bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{language:?} {key}: {errors:?}");
                assert!(!said.contains("{$"), "{language:?} {key}: {said}");
            }
        }
    }
}

#[test]
fn german_never_scolds() {
    let own = GERMAN.to_lowercase();
    for word in ["überfällig", "versäum", "verspät", "verpass", "zu spät", "fehlgeschlagen", "gescheitert"]
    {
        assert!(!own.contains(word), "messages/de.ftl says “{word}”");
    }
}

#[test]
fn german_is_set_as_german_is() {
    for (at, line) in GERMAN.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let words = line.replace("{\"\"}", "").replace("{ \"\" }", "").replace("{ \" \" }", "");
        assert!(!words.contains('"') && !words.contains('”'), "line {}: {line}", at + 1);
        assert!(!line.contains(" %"), "line {}: a no-break space stands before the sign: {line}", at + 1);
    }
    assert_eq!(GERMAN.matches('„').count(), GERMAN.matches('“').count(), "quotes are opened and closed");
}

#[test]
fn a_sentence_chooses_its_plural_and_writes_its_values() {
    let locked = |n: i64| Message::new("done-locked").count("sessions", n).date("day", day("2026-11-30"));
    assert_eq!(
        locked(1).render(),
        "Mon 30 Nov is locked: its session stays, and nothing new is planned on it."
    );
    assert_eq!(
        locked(3).render_in(german()),
        "Mo, 30. Nov ist gesperrt: Die 3 Lerneinheiten bleiben, und nichts Neues wird geplant."
    );
    assert_eq!(
        Message::new("ui-pool").minutes("length", 90).render_in(german()),
        "1 h 30 min sind wieder im Vorrat."
    );
}

#[test]
fn a_sentence_in_a_sentence_is_said_in_the_language_of_the_whole() {
    let at = day("2027-03-13").and_hms_opt(18, 0, 0).unwrap();
    let inner = Message::new("done-session-started").text("activity", "Sagas");
    let whole = Message::new("done-undone").sentence("what", inner);
    assert_eq!(whole.render(), "Taken back: Started: Sagas.");
    assert_eq!(german().during(|| whole.render()), "Zurückgenommen: Gestartet: Sagas.");
    let silent = Message::new("reminder-silent").with("until", Value::DateTime(at));
    let whole = Message::new("done-undone").sentence("what", silent).seen_from(day("2026-11-30"));
    assert_eq!(
        whole.render_in(german()),
        "Zurückgenommen: Alle Erinnerungen warten bis Sa, 13. Mär 2027, 18:00."
    );
}

#[test]
fn a_sentence_that_was_kept_is_said_in_the_language_of_then() {
    let inner = Message::new("reminder-offer-done");
    let message = Message::new("done-undone").sentence("what", inner).date("day", day("2026-11-30"));
    let kept = serde_json::to_string(&message).unwrap();
    let read: Message = serde_json::from_str(&kept).unwrap();
    assert_eq!(read, message);
    assert_eq!(read.render_in(german()), "Zurückgenommen: Erledigt");
}

#[test]
fn times_of_day_are_those_of_the_locale() {
    let at = day("2026-11-30").and_hms_opt(18, 5, 0).unwrap();
    let silent = Message::new("reminder-silent").with("until", Value::DateTime(at));
    let american = Speech::new(Language::English, "en_US.UTF-8");
    assert_eq!(silent.render_in(american), "All reminders wait until Mon 30 Nov, 6:05 PM.");
    assert_eq!(silent.render(), "All reminders wait until Mon 30 Nov, 18:05.");
}

#[test]
fn a_time_of_another_year_says_its_year_and_one_of_this_year_does_not() {
    let at = |text: &str| text.parse::<NaiveDateTime>().unwrap();
    let passed = |text: &str| Message::new("why-not-passed").with("when", Value::DateTime(at(text)));
    let today = day("2026-11-25");
    let read = |text: &str| passed(text).seen_from(today).render();
    assert_eq!(read("2025-12-02T12:00:00"), "Tue 2 Dec 2025, 12:00 has passed already.");
    assert_eq!(read("2026-11-24T12:00:00"), "Tue 24 Nov, 12:00 has passed already.");
    let refused = passed("2026-11-24T12:00:00").with_years().render();
    assert_eq!(refused, "Tue 24 Nov 2026, 12:00 has passed already.");
}

#[test]
fn a_day_of_another_year_says_its_year() {
    let ends = |text: &str| Message::new("note-finish").day("finish", day(text), day("2026-11-30")).render();
    assert_eq!(ends("2026-12-05"), "The plan then ends on Sat 5 Dec.");
    assert_eq!(ends("2027-03-13"), "The plan then ends on Sat 13 Mar 2027.");
}

#[test]
fn an_unknown_key_shows_itself() {
    assert_eq!(Message::new("no-such-key").render(), "no-such-key");
}

//! Some of a proposal: what the chosen groups cost, and what becomes of the others.

use serde_json::{Value, json};
use std::path::Path;
use waymark_engine::Engine;
use waymark_tests::{MONDAY, call, engine_at, sample};

/// A calendar with appointments (title, start, end; UTC), imported.
fn import(engine: &mut Engine, folder: &Path, name: &str, appointments: &[(&str, &str, &str)]) {
    let events: String = appointments
        .iter()
        .map(|(title, start, end)| {
            format!("BEGIN:VEVENT\r\nUID:{title}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:{start}\r\nDTEND:{end}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n")
        })
        .collect();
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\n{events}END:VCALENDAR\r\n");
    let file = folder.join(format!("{name}.ics"));
    std::fs::write(&file, text).unwrap();
    call(engine, "importBusy", json!({"file": file}));
}

fn proposal(engine: &mut Engine) -> Value {
    call(engine, "proposal", Value::Null)["proposal"].clone()
}

/// Two weeks with appointments: two groups that do not need each other.
fn two_groups(folder: &Path) -> (Engine, Value) {
    let mut engine = engine_at(folder, MONDAY);
    call(&mut engine, "acceptPlan", sample());
    let wednesday = [
        ("Dentist", "20261209T170000Z", "20261209T180000Z"),
        ("Choir", "20261209T180000Z", "20261209T190000Z"),
    ];
    import(&mut engine, folder, "work", &wednesday);
    import(&mut engine, folder, "trip", &[("Travel", "20261216T170000Z", "20261216T190000Z")]);
    let waits = proposal(&mut engine);
    assert!(waits["groups"].as_array().unwrap().len() >= 2, "{waits}");
    (engine, waits)
}

/// The group in whose way something stands.
fn met<'a>(waits: &'a Value, title: &str) -> &'a Value {
    let by = |group: &&Value| group["because"].as_str().is_some_and(|by| by.contains(title));
    waits["groups"].as_array().unwrap().iter().find(by).unwrap_or_else(|| panic!("{title} in {waits}"))
}

#[test]
fn a_group_names_everything_that_stands_in_its_way() {
    let folder = tempfile::tempdir().unwrap();
    let (_, waits) = two_groups(folder.path());
    let group = met(&waits, "Dentist");
    assert!(group["because"].as_str().unwrap().contains("Dentist, Choir"), "{}", group["because"]);
}

#[test]
fn the_price_is_that_of_the_chosen_groups() {
    let folder = tempfile::tempdir().unwrap();
    let (mut engine, waits) = two_groups(folder.path());
    let all = call(&mut engine, "priceProposal", json!({"id": waits["id"], "groups": null}));
    assert_eq!(all["sentence"], waits["sentence"], "all of it costs what the proposal says");
    let group = met(&waits, "Dentist");
    let moves = group["moved"].as_array().unwrap().len();
    let chosen = json!({"id": waits["id"], "groups": [group["number"]]});
    let price = call(&mut engine, "priceProposal", chosen.clone());
    assert_ne!(price["sentence"], waits["sentence"]);
    let says = if moves == 1 { "Moves one of".to_owned() } else { format!("Moves {moves} of") };
    assert!(price["sentence"].as_str().unwrap().starts_with(&says), "{says}: {}", price["sentence"]);
    assert_eq!(proposal(&mut engine), waits, "asking for a price changes nothing");
    let none = call(&mut engine, "priceProposal", json!({"id": waits["id"], "groups": []}));
    assert!(none["sentence"].as_str().unwrap().contains("Nothing moves"), "{none}");
    // What was priced is what comes true.
    call(&mut engine, "acceptProposal", chosen);
    let finish = call(&mut engine, "overview", Value::Null)["paths"][0]["finish"].clone();
    assert_eq!(price["finishAfter"], finish);
}

#[test]
fn what_was_left_is_offered_again_after_a_move_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let (mut engine, waits) = two_groups(folder.path());
    let (taken, left) = (met(&waits, "Dentist"), met(&waits, "Travel"));
    call(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": [taken["number"]]}));
    let week = call(&mut engine, "week", json!({"date": "2026-12-02"}));
    let session = week["sessions"].as_array().unwrap().last().unwrap().clone();
    let start = format!("{}T07:00", &session["start"].as_str().unwrap()[..10]);
    call(&mut engine, "moveSession", json!({"sessionId": session["id"], "start": start, "minutes": null}));
    let state = call(&mut engine, "proposal", Value::Null);
    let again = &state["proposal"];
    assert!(again.is_object(), "gone without a word: {state}");
    met(again, "Travel");
    assert_eq!(again["moved"].as_array().unwrap().len(), left["moved"].as_array().unwrap().len());
}

#[test]
fn what_was_left_and_is_needed_no_more_is_said_to_be_withdrawn() {
    let folder = tempfile::tempdir().unwrap();
    let (mut engine, waits) = two_groups(folder.path());
    let taken = met(&waits, "Dentist");
    let said = call(&mut engine, "acceptProposal", json!({"id": waits["id"], "groups": [taken["number"]]}));
    assert!(said["sentence"].as_str().unwrap().contains("The rest stays as it is"), "{said}");
    assert_eq!(
        call(&mut engine, "proposal", Value::Null)["withdrawn"],
        Value::Null,
        "nothing is withdrawn yet"
    );
    // The trip is called off.
    let sources = call(&mut engine, "settings", Value::Null)["busySources"].clone();
    let trip = sources.as_array().unwrap().iter().find(|source| source["name"] == "trip.ics").unwrap();
    call(&mut engine, "removeBusy", json!({"id": trip["id"]}));
    let state = call(&mut engine, "proposal", Value::Null);
    assert_eq!(state["proposal"], Value::Null, "{state}");
    assert!(
        state["withdrawn"].as_str().unwrap_or_default().contains("you left"),
        "gone without a word: {state}"
    );
    assert_eq!(call(&mut engine, "proposal", Value::Null), state, "and said as long as nothing else happens");
    call(&mut engine, "undo", Value::Null);
    assert_eq!(call(&mut engine, "proposal", Value::Null)["withdrawn"], Value::Null);
}

/// What is said about the author's order with the price of some groups; null stands for all of them.
fn order_said(engine: &mut Engine, waits: &Value, groups: Value) -> Option<String> {
    let price = call(engine, "priceProposal", json!({"id": waits["id"], "groups": groups}));
    let notes: Vec<String> = serde_json::from_value(price["notes"].clone()).unwrap();
    notes.into_iter().find(|note| note.contains("would come after"))
}

#[test]
fn what_is_said_of_the_authors_order_is_said_of_the_chosen_groups() {
    let folder = tempfile::tempdir().unwrap();
    call(&mut engine_at(folder.path(), MONDAY), "acceptPlan", sample());
    let mut engine = engine_at(folder.path(), "2026-12-01T08:00:00+01:00");
    let sessions = call(&mut engine, "plan", Value::Null)["sessions"].clone();
    let passed = sessions.as_array().unwrap().iter().filter(|s| s["start"].as_str() < Some("2026-12-01"));
    for (number, session) in passed.enumerate() {
        let answer = if number < 2 { "skipped" } else { "done" };
        let input = json!({"sessionId": session["id"], "answer": answer, "minutes": null});
        call(&mut engine, "answerSession", input);
    }
    import(&mut engine, folder.path(), "trip", &[("Travel", "20261216T170000Z", "20261216T190000Z")]);
    let waits = proposal(&mut engine);
    let trip = met(&waits, "Travel")["number"].clone();
    let all: Vec<Value> =
        waits["groups"].as_array().unwrap().iter().map(|group| group["number"].clone()).collect();
    let others: Vec<&Value> = all.iter().filter(|number| **number != trip).collect();
    let missed = format!("“{}”", sessions[0]["activity"].as_str().unwrap());
    let names_missed = |said: &Option<String>| said.as_ref().is_some_and(|said| said.starts_with(&missed));
    let said = order_said(&mut engine, &waits, Value::Null);
    assert!(names_missed(&said), "what was missed comes after what follows it: {waits}");
    assert_eq!(order_said(&mut engine, &waits, json!(all)), said);
    let without_trip = order_said(&mut engine, &waits, json!(others));
    assert!(names_missed(&without_trip), "{without_trip:?}");
    assert_ne!(without_trip, said, "sessions that are not chosen are not counted");
    let trip_alone = order_said(&mut engine, &waits, json!([trip]));
    assert!(!trip_alone.as_ref().is_some_and(|said| said.contains(&missed)), "{trip_alone:?}");
    let nothing = call(&mut engine, "priceProposal", json!({"id": waits["id"], "groups": []}));
    assert_eq!(nothing["notes"], json!([]), "of nothing, nothing is said");
    let everything = call(&mut engine, "priceProposal", json!({"id": waits["id"], "groups": null}));
    assert_eq!(everything["notes"], waits["notes"]);
}

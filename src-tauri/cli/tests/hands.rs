//! The commands of the learner's own hand, as scripts meet them: why, move, pin, lock, fragment.

use std::path::Path;
use std::process::{Command, Output};

fn waymark(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_waymark"))
        .env("LC_ALL", "C.UTF-8")
        .args(["--now", "2026-11-30T09:00:00+01:00", "--zone", "Europe/Berlin"])
        .args(args)
        .env("WAYMARK_DATA_DIR", folder)
        .output()
        .expect("the binary runs")
}

fn stdout(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A planned folder and the end of the id of a session of the second week.
fn planned() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    stdout(&waymark(folder.path(), &["import", "bundled:microservices", "--start", "2026-11-30"]));
    let week = stdout(&waymark(folder.path(), &["week", "2026-12-08"]));
    let line = week.lines().find(|line| line.starts_with("2026-12-08")).expect("Tuesday has study");
    let id = line.rsplit('(').next().and_then(|rest| rest.split(')').next()).unwrap().to_owned();
    (folder, id)
}

#[test]
fn why_speaks_like_a_person_and_carries_costs_for_programs_alone() {
    let (folder, id) = planned();
    let run = |args: &[&str]| waymark(folder.path(), args);
    let said = stdout(&run(&["why", &id]));
    assert!(said.contains("is your usual hour"), "{said}");
    assert!(said.contains("Sun 13 Dec is free of study."), "{said}");
    assert!(!said.contains("cost"), "{said}");
    let json = stdout(&run(&["--json", "why", &id]));
    assert!(json.contains("\"format\":\"why/1\"") && json.contains("\"cost\":"), "{json}");
    let not = stdout(&run(&["why", &id, "--at", "2026-12-13 10:00"]));
    assert!(not.starts_with("Sun 13 Dec is free of study."), "{not}");
    let json = stdout(&run(&["--json", "why", &id, "--at", "2026-12-13T10:00"]));
    assert!(json.contains("\"format\":\"why-not/1\"") && json.contains("\"outside-hours\""), "{json}");
    assert_eq!(stdout(&run(&["why"])), "All of your work has its place.\n");
    assert!(stdout(&run(&["--json", "why"])).contains("\"format\":\"unplaced/1\""));
}

#[test]
fn a_session_is_moved_pinned_and_let_go() {
    let (folder, id) = planned();
    let run = |args: &[&str]| waymark(folder.path(), args);
    let moved = stdout(&run(&["move", &id, "2026-12-13 10:00", "--minutes", "60"]));
    assert!(moved.starts_with("Moved") && moved.contains("\n  Sun 13 Dec is free of study."), "{moved}");
    let week = stdout(&run(&["--json", "week", "2026-12-13"]));
    assert!(week.contains("\"start\":\"2026-12-13T10:00\"") && week.contains("\"end\":\"2026-12-13T11:00\""));
    assert!(stdout(&run(&["pin", &id, "--off"])).contains("may be moved again"));
    assert!(stdout(&run(&["pin", &id])).starts_with("Pinned"));
    let locked = stdout(&run(&["--json", "lock", "2026-12-09"]));
    assert!(locked.contains("\"format\":\"changed/1\"") && locked.contains("is locked"), "{locked}");
    stdout(&run(&["lock", "2026-12-09", "--off"]));
}

#[test]
fn minutes_at_hand_are_offered_and_started() {
    let (folder, _) = planned();
    let run = |args: &[&str]| waymark(folder.path(), args);
    let offer = stdout(&run(&["--json", "fragment", "15"]));
    assert!(offer.contains("\"format\":\"fragment/1\"") && offer.contains("\"minutes\":15"), "{offer}");
    assert!(stdout(&run(&["fragment", "15", "--start"])).starts_with("Started 15 min"));
    assert!(stdout(&run(&["today"])).contains("[running]"));
}

#[test]
fn slips_are_one_sentence_with_the_next_step() {
    let (folder, id) = planned();
    for (args, exit, code) in [
        (&["--json", "why", "nobody"][..], 1, "no-such-session"),
        (&["--json", "why", &id, "--at", "soon"], 2, "bad-time"),
        (&["--json", "move", &id, "2026-11-30 08:00"], 1, "passed"),
        (&["--json", "move", &id, "2026-12-13 10:00", "--minutes", "5000"], 2, "bad-length"),
        (&["--json", "lock", "2026-11-01"], 2, "lock-past"),
        (&["--json", "lock", "2026-12-09", "--off"], 1, "nothing-changed"),
        (&["--json", "fragment", "1"], 2, "bad-minutes"),
    ] {
        let output = waymark(folder.path(), args);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(exit), "{args:?}: {error}");
        assert!(error.contains(&format!("\"code\":\"{code}\"")) && error.contains("\"help\":\""), "{error}");
    }
    assert_eq!(waymark(folder.path(), &["why", "--at", "2026-12-09 18:00"]).status.code(), Some(2));
}

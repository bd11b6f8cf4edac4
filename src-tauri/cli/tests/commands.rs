//! The binary as scripts meet it: output, exit codes, errors as JSON on standard error.

use std::path::Path;
use std::process::{Command, Output};

const NOW: &str = "2026-11-30T09:00:00+01:00";

fn waymark(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_waymark"))
        .env("LC_ALL", "C.UTF-8")
        .args(["--now", NOW, "--zone", "Europe/Berlin"])
        .args(args)
        .env("WAYMARK_DATA_DIR", folder)
        .output()
        .expect("the binary runs")
}

fn stdout(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_path_is_imported_shown_answered_and_undone() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    let said =
        stdout(&run(&["import", "bundled:microservices", "--start", "2026-11-30", "--hours", "15-20"]));
    assert!(said.starts_with("Accepted"), "{said}");
    let today = stdout(&run(&["today"]));
    assert!(today.contains("2026-11-30 18:00-"), "{today}");
    let id = today.split('(').nth(1).and_then(|rest| rest.split(')').next()).unwrap();
    assert!(stdout(&run(&["skip", id])).starts_with("Skipped"), "an id's end is enough");
    assert!(stdout(&run(&["week", "2026-12-01"])).contains("[skipped]"));
    stdout(&run(&["undo"]));
    assert!(!stdout(&run(&["week"])).contains("[skipped]"));
    let json = stdout(&run(&["--json", "today"]));
    assert!(json.contains("\"format\":\"today/1\""), "{json}");
    assert!(stdout(&run(&["--json", "plan"])).contains("\"format\":\"plan/1\""));
}

#[test]
fn a_plan_keeps_its_zone_and_another_one_is_refused_not_mixed_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.ics");
    let file = file.to_str().unwrap();
    let elsewhere = |args: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_waymark"))
            .env("LC_ALL", "C.UTF-8")
            .args(["--now", NOW, "--zone", "America/New_York"])
            .args(args)
            .env("WAYMARK_DATA_DIR", folder.path())
            .output()
            .expect("the binary runs")
    };
    stdout(&waymark(folder.path(), &["import", "bundled:microservices", "--start", "2026-11-30"]));
    let fresh = ["preview", "bundled:microservices", "--start", "2026-11-30"];
    for args in [&["calendar", "export", file][..], &["plan"], &["today"], &["import", "other.md"], &fresh] {
        let output = elsewhere(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("Europe/Berlin") && said.contains("Leave --zone out"), "{said}");
    }
    assert!(!std::path::Path::new(file).exists(), "nothing is written in another zone");
    stdout(&waymark(folder.path(), &["undo"]));
    assert!(elsewhere(&fresh).status.success(), "no plan, no zone of its own");
}

#[test]
fn the_next_step_on_a_terminal_is_a_command() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    stdout(&run(&["import", "bundled:microservices", "--start", "2026-11-30"]));
    let letter = folder.path().join("letter.txt");
    std::fs::write(&letter, "Dear Ada,").unwrap();
    for (args, step) in [
        (&["calendar", "export", letter.to_str().unwrap()][..], "--force"),
        (&["replan", "--decline"], "waymark replan --dry-run"),
        (&["check", letter.to_str().unwrap()], "waymark new"),
    ] {
        let output = run(args);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(said.contains(step), "{args:?}: {said}");
    }
    let json = run(&["--json", "replan", "--decline"]);
    assert!(String::from_utf8_lossy(&json.stderr).contains("waymark replan"), "as JSON, too: {json:?}");
}

#[test]
fn a_second_check_in_and_review_keep_what_was_said_before() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    for args in [&["checkin"][..], &["checkin", "--energy", "3"], &["review"], &["review", "--complete"]] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("no plan yet"), "{args:?}: {output:?}");
    }
    stdout(&run(&["import", "bundled:microservices", "--start", "2026-11-30"]));
    let today = stdout(&run(&["today"]));
    let id = today.split('(').nth(1).and_then(|rest| rest.split(')').next()).unwrap();
    let said = stdout(&run(&["checkin", "--note", "a good day", "--energy", "4"]));
    assert!(said.contains("Then:\n2026-12-01"), "tomorrow is shown: {said}");
    stdout(&run(&["checkin", "--done", id]));
    let view = stdout(&run(&["--json", "checkin"]));
    assert!(view.contains("\"note\":\"a good day\"") && view.contains("\"energy\":4"), "{view}");
    stdout(&run(&["review", "--complete", "--note", "a good week"]));
    stdout(&run(&["review", "--complete"]));
    assert!(stdout(&run(&["--json", "review"])).contains("\"note\":\"a good week\""));
}

#[test]
fn the_ledger_takes_one_end_of_its_range_and_says_hours_and_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    stdout(&run(&["import", "bundled:microservices", "--start", "2026-11-30"]));
    let text = stdout(&run(&["reminders", "--to", "2026-12-01"]));
    assert!(text.contains("2026-11-30 17:50  planned") && !text.contains("2026-12-02"), "{text}");
    let text = stdout(&run(&["reminders", "--from", "2026-12-14"]));
    assert!(text.contains("2026-12-14 17:50  planned") && text.contains("2026-12-21"), "{text}");
    assert_eq!(run(&["reminders", "--from", "2026-12-09", "--to", "2026-12-01"]).status.code(), Some(2));
}

#[test]
fn preview_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let text = stdout(&waymark(
        &data,
        &["preview", "bundled:microservices", "--start", "2026-11-30", "--hours", "15-20"],
    ));
    assert!(text.contains("270 h"), "{text}");
    assert!(!data.exists(), "no store is made");
}

/// A path of three weeks beside the bundled one.
fn second_path(folder: &Path) -> String {
    let mut text = String::from("# Networks\n");
    for week in 1..=3 {
        text.push_str(&format!("\n## Week {week}: Part {week}\n"));
        for part in 1..=4 {
            text.push_str(&format!("\n**Reading {part}** (3 hours):\n- Item {week}.{part}\n"));
        }
    }
    let file = folder.join("networks.md");
    std::fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Each session of a plan as JSON: what it is and when.
fn places(plan: &str) -> Vec<(String, String)> {
    let plan: serde_json::Value = serde_json::from_str(plan).unwrap();
    let sessions = plan["sessions"].as_array().unwrap().iter();
    sessions.map(|s| (s["activity"].to_string(), format!("{}-{}", s["start"], s["end"]))).collect()
}

#[test]
fn what_is_previewed_beside_other_paths_is_what_import_brings() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let run = |args: &[&str]| stdout(&waymark(&data, args));
    let file = second_path(folder.path());
    run(&["import", "bundled:microservices", "--start", "2026-11-30"]);
    let preview = |more: &[&str]| run(&[&["preview", &file, "--start", "2026-12-07"], more].concat());
    let before = run(&["--json", "plan"]);
    let equal = places(&preview(&["--json"]));
    let third = places(&preview(&["--json", "--share", "30"]));
    let said = preview(&["--share", "30"]);
    assert_eq!(run(&["--json", "plan"]), before, "nothing is stored");
    assert_ne!(third, equal, "the share is heeded");
    let taken: std::collections::HashSet<&String> = third.iter().map(|(_, when)| when).collect();
    assert_eq!(taken.len(), third.len(), "no two sessions at once");
    assert!(said.contains("shares the week"), "what becomes of the other path is said: {said}");
    let import = run(&["import", &file, "--start", "2026-12-07", "--share", "30"]);
    assert_eq!(places(&run(&["--json", "plan"])), third);
    let finish =
        |text: &str| text.lines().next().and_then(|line| line.split("until ").nth(1)).map(str::to_owned);
    assert!(finish(&said).is_some(), "{said}");
    assert_eq!(finish(&said), finish(&import));
    // The week that is shown is the first of the path that is looked at.
    assert!(said.contains("Networks, Reading 1") && !said.contains("2026-11-30 18:00"), "{said}");
}

#[test]
fn a_share_that_no_other_path_shares_is_said_to_wait() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let args = ["bundled:microservices", "--start", "2026-11-30"];
    let said =
        |command: &str, share: &[&str]| stdout(&waymark(&data, &[&[command], &args[..], share].concat()));
    assert!(!said("preview", &[]).contains("whole week"));
    assert!(!said("preview", &["--share", "100"]).contains("whole week"), "that is what it asks for");
    for command in ["preview", "import"] {
        let said = said(command, &["--share", "30"]);
        assert!(said.contains("Note: A single path takes the whole week"), "{said}");
        assert!(said.contains("30 %"), "{said}");
    }
}

#[test]
fn refusals_have_a_code_a_sentence_and_the_next_step() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    for (args, exit, code) in [
        (&["--json", "plan"][..], 1, "no-plan"),
        (&["--json", "check", "/no/such/file.md"][..], 3, "no-such-file"),
        (&["--json", "week", "someday"][..], 2, "bad-date"),
        (&["--json", "undo"][..], 1, "nothing-to-undo"),
    ] {
        let output = run(args);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(exit), "{args:?}: {error}");
        assert!(error.contains(&format!("\"code\":\"{code}\"")) && error.contains("\"help\":\""), "{error}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(run(&["dance"]).status.code(), Some(2), "wrong usage");
}

#[test]
fn a_letter_is_no_path_and_check_says_so_with_its_report() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.md");
    std::fs::write(&file, "Dear Ada,\n\nall is well.\n").unwrap();
    let output = waymark(folder.path(), &["--json", "check", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("\"format\":\"path-report/1\""));
}

#[test]
fn a_malformed_week_problem_is_wrong_usage() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("problem.json");
    std::fs::write(&file, "{}").unwrap();
    assert_eq!(waymark(folder.path(), &["solve", file.to_str().unwrap()]).status.code(), Some(2));
}

#[test]
fn without_a_plan_today_is_a_no_with_the_next_step() {
    let folder = tempfile::tempdir().unwrap();
    let output = waymark(folder.path(), &["today"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Import"), "{output:?}");
}

#[test]
fn too_few_hours_are_said_when_a_path_is_imported() {
    let folder = tempfile::tempdir().unwrap();
    let hours = ["--start", "2026-11-30", "--available", "mon 18:00-19:00"];
    let said = stdout(&waymark(folder.path(), &[&["import", "bundled:microservices"], &hours[..]].concat()));
    assert!(said.contains("1 h of study a week"), "{said}");
    assert!(said.contains("Essentials first"), "the ways out stand below: {said}");
}

#[test]
fn a_repaired_text_is_printed_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("garbled.md");
    // "Café → später" whose UTF-8 was read as windows-1252, with line ends of two kinds and none at the end.
    std::fs::write(&file, "# Caf\u{c3}\u{a9}\r\nsp\u{c3}\u{a4}ter\nend").unwrap();
    let output = waymark(folder.path(), &["check", "--repaired", &file.to_string_lossy()]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "# Caf\u{e9}\r\nsp\u{e4}ter\nend");
}

#[test]
fn a_slip_in_what_became_of_a_session_is_said_in_plain_words() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    stdout(&run(&["import", "bundled:microservices", "--start", "2026-11-30"]));
    let today = stdout(&run(&["today"]));
    let id = today.split('(').nth(1).and_then(|rest| rest.split(')').next()).unwrap();
    let refusal = |args: &[&str]| String::from_utf8_lossy(&run(args).stderr).into_owned();
    let negative = refusal(&["partly", id, "-5"]);
    assert!(negative.contains("between 1 and 50") && !negative.contains("--"), "{negative}");
    assert!(refusal(&["done", ""]).starts_with("No session is named."));
    let help = stdout(&run(&["milestone", "tick", "--help"]));
    assert!(help.contains("<NOTE>\n") && help.contains("--remove"), "{help}");
}

#[test]
fn a_proposal_is_shown_by_groups_accepted_in_part_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = |now: &str, args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_waymark"))
            .env("LC_ALL", "C.UTF-8")
            .args(["--now", now, "--zone", "Europe/Berlin"])
            .args(args)
            .env("WAYMARK_DATA_DIR", folder.path())
            .output()
            .expect("the binary runs");
        (output.status.code(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    };
    let night = |args: &[&str]| at("2026-11-30T22:30:00+01:00", args);
    stdout(&waymark(folder.path(), &["import", "bundled:microservices", "--start", "2026-11-30"]));
    let (_, today) = night(&["today"]);
    let id = today.split('(').nth(1).and_then(|rest| rest.split(')').next()).unwrap();
    assert!(night(&["skip", id]).1.contains("A proposal waits"), "what follows is said at once");
    night(&["daysoff", "add", "2026-12-16"]);
    let (_, diff) = night(&["replan", "--dry-run"]);
    assert!(diff.contains("\n1. ") && diff.contains("\n2. ") && diff.contains("nothing before"), "{diff}");
    assert!(diff.contains("In the way: day off."), "{diff}");
    let name = |diff: &str| diff.split("--of ").nth(1).unwrap()[..8].to_owned();
    let first = name(&diff);
    assert_eq!(night(&["replan", "--accept", "1"]).0, Some(2), "which proposal was seen is said");
    assert_eq!(night(&["replan", "--accept", "9", "--of", &first]).0, Some(2), "there is no such group");
    night(&["daysoff", "add", "2026-12-18"]);
    let (code, said) = night(&["replan", "--accept", "1", "--of", &first]);
    assert!(code == Some(1) && said.contains("has changed since"), "another one waits by now: {said}");
    night(&["undo"]);
    let of = name(&night(&["replan", "--dry-run"]).1);
    let (code, said) = night(&["replan", "--accept", "1", "--of", &of]);
    assert!(code == Some(0) && said.starts_with("Accepted 1 of 2 groups"), "{said}");
    assert_eq!(night(&["replan", "--decline"]).0, Some(1), "the rest is not proposed again");
    assert!(night(&["undo"]).1.starts_with("Taken back"));
    // A week later the proposal is another one, and what was looked at cannot be accepted blindly.
    let (code, said) = at("2026-12-07T09:00:00+01:00", &["replan", "--accept", "1", "--of", &of]);
    assert!(code == Some(1) && said.contains("has changed since"), "{said}");
    assert_eq!(night(&["replan", "--dry-run", "--accept", "1", "--of", &of]).0, Some(2), "wrong usage");
}

#[test]
fn hours_that_make_no_sense_are_answered_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let preview = |args: &[&str]| {
        let all = [&["preview", "bundled:microservices", "--start", "2026-11-30"], args].concat();
        let output = waymark(folder.path(), &all);
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(!said.contains("panicked"), "{args:?}: {said}");
        (output.status.code(), said)
    };
    let (code, said) = preview(&["--hours", "0"]);
    assert!(code == Some(2) && said.contains("0 min"), "{said}");
    let (code, said) = preview(&["--hours", "168", "--target", "168"]);
    assert!(code == Some(0) && said.contains("Your hours hold"), "more than the hours hold is said: {said}");
    let all_day = ["--available", "daily 00:00-24:00", "--hours", "168", "--target", "168"];
    let (code, said) = preview(&all_day);
    assert!(code == Some(0) && said.contains("270 h in"), "at most four hours a day: {said}");
    assert_eq!(preview(&["--hours", "169"]).0, Some(2));
    assert_eq!(preview(&["--hours", "-1"]).0, Some(2));
    assert_eq!(preview(&["--hours", "20-15"]).0, Some(2));
    // Too short for any session: no stub is planned, and the reason is said.
    let (code, said) = preview(&["--available", "mon 18:00-18:04"]);
    assert!(code == Some(0) && said.contains("Nothing can be placed"), "{said}");
    let (code, said) = preview(&["--available", "fri 22:00-01:00", "--hours", "3"]);
    assert!(code == Some(0) && said.contains("2026-12-04 22:00"), "a window across midnight: {said}");
    let overlapping = ["--available", "mon-fri 18:00-21:00, mon-fri 20:00-22:00"];
    let plain = ["--available", "mon-fri 18:00-22:00"];
    assert_eq!(preview(&overlapping).1.lines().next(), preview(&plain).1.lines().next());
}

#[test]
fn five_thousand_activities_are_planned_or_said_to_be_too_far() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("long.md");
    let mut text = String::from("# A long path\n");
    for week in 1..=500 {
        text.push_str(&format!("\n## Week {week}: Part {week}\n"));
        for part in 1..=10 {
            text.push_str(&format!("\n**Reading {part}** (1 hour):\n- Item {week}.{part}\n"));
        }
    }
    std::fs::write(&file, text).unwrap();
    let preview = |hours: &str| {
        let file = file.to_str().unwrap();
        let args = ["preview", file, "--start", "2026-11-30", "--hours", hours];
        stdout(&waymark(folder.path(), &args))
    };
    let said = preview("18");
    assert!(said.starts_with("5000 h in 278 weeks"), "{}", said.lines().next().unwrap_or_default());
    // At five hours a week it would take a thousand weeks.
    let json = {
        let file = file.to_str().unwrap();
        stdout(&waymark(folder.path(), &["--json", "preview", file, "--start", "2026-11-30", "--hours", "5"]))
    };
    assert!(json.contains("No plan reaches further than 520 weeks"), "{}", json.get(..400).unwrap_or(&json));
}

#[test]
fn what_people_read_follows_the_locale_and_what_programs_read_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let english = |args: &[&str]| waymark(folder.path(), args);
    let german = |args: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_waymark"))
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .envs([("LANG", "de_DE.UTF-8"), ("LANGUAGE", "de")])
            .args(["--now", NOW, "--zone", "Europe/Berlin"])
            .args(args)
            .env("WAYMARK_DATA_DIR", folder.path())
            .output()
            .expect("the binary runs")
    };
    let import = ["import", "bundled:microservices", "--start", "2026-11-30", "--hours", "15-20"];
    let said = stdout(&german(&import));
    assert!(said.contains(" angenommen: "), "{said}");
    assert!(stdout(&german(&["today"])).contains("Diese Woche: "));
    // What was done before is said in the language of whoever asks.
    let taken_back = stdout(&english(&["undo"]));
    assert!(taken_back.starts_with("Taken back: Accepted "), "{taken_back}");
    let none = german(&["today"]);
    assert_eq!(
        String::from_utf8_lossy(&none.stderr).trim_end(),
        "Es gibt noch keinen Plan. Füge zuerst einen Lernpfad hinzu."
    );
    for args in [&["--json", "today"][..], &["--json", "why", "none"]] {
        assert_eq!(german(args).stderr, english(args).stderr, "{args:?}");
    }
}

#[test]
fn insights_say_what_there_is_and_are_refused_without_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    let refused = run(&["insights"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&refused.stderr).contains("Import a learning path"),
        "the next step is said"
    );
    stdout(&run(&["import", "bundled:microservices", "--start", "2026-11-30", "--hours", "15-20"]));
    let said = stdout(&run(&["insights"]));
    assert!(said.contains("No week has passed yet") && said.contains("The last session is on"), "{said}");
    let json = stdout(&run(&["--json", "insights"]));
    assert!(json.contains("\"format\":\"insights/1\"") && json.contains("\"empty\":true"), "{json}");
}

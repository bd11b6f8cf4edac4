//! What authors of paths use: a template that reads without a remark, and a reading at every saving.

mod support;

use std::io::{BufRead as _, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use support::waymark;

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_finds_no_room_is_no_success() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("clay.md"), "# Clay\n## Week 1: Earth (1 h)\n- dig\n").unwrap();
    for args in [&["check", "clay.md"][..], &["--json", "check", "clay.md"], &["check", "--watch", "clay.md"]]
    {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_waymark"))
            .env("LC_ALL", "C.UTF-8")
            .args(args)
            .current_dir(folder.path())
            .env("WAYMARK_DATA_DIR", folder.path().join("data"))
            .stdout(Stdio::from(full))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{args:?}: {said}");
        assert!(said.contains("could not be written out"), "{args:?}: {said}");
    }
}

#[test]
fn a_new_path_is_written_once_and_reads_without_a_remark() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    let printed = run(&["new", "--title", "Clay", "--weeks", "2"]).stdout;
    assert!(run(&["new", "clay.md", "--title", "Clay", "--weeks", "2"]).status.success());
    let file = folder.path().join("clay.md");
    assert_eq!(std::fs::read(&file).unwrap(), printed);
    let check = run(&["check", "clay.md"]);
    let said = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(check.status.success() && said.starts_with("Clay: 2 units, 6 activities, 2 links;"), "{said}");

    std::fs::write(&file, "mine").unwrap();
    let again = run(&["new", "clay.md"]);
    assert_eq!((again.status.code(), std::fs::read(&file).unwrap()), (Some(1), b"mine".to_vec()));
    assert!(run(&["new", "clay.md", "--force"]).status.success());
    assert_ne!(std::fs::read(&file).unwrap(), b"mine");
    let said = |output: Output| String::from_utf8_lossy(&output.stderr).into_owned();
    let lost = run(&["new", "none/clay.md"]);
    assert_eq!(lost.status.code(), Some(3));
    assert!(said(lost).contains("its folder is not there. Make its folder"));
    std::fs::create_dir(folder.path().join("sub")).unwrap();
    for force in [&["new", "sub"][..], &["new", "sub", "--force"]] {
        let refused = run(force);
        assert_eq!(refused.status.code(), Some(3));
        assert!(said(refused).starts_with("sub is a folder, not a file."));
    }
    for weeks in ["0", "520", "-3", "abc", "1.5"] {
        let refused = run(&["new", "--weeks", weeks, "other.md"]);
        assert_eq!(refused.status.code(), Some(2), "{weeks}");
        assert!(said(refused).contains("a whole number of weeks from 1 to 104"), "{weeks}");
    }
    assert!(!folder.path().join("other.md").exists());
}

#[test]
fn what_cannot_be_watched_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("sub")).unwrap();
    for (file, said) in
        [("none.md", "There is no file"), ("none/a.md", "There is no file"), ("sub", "is a folder")]
    {
        let refused = waymark(folder.path(), &["check", "--watch", file]);
        assert_eq!(refused.status.code(), Some(3), "{file}");
        assert!(String::from_utf8_lossy(&refused.stderr).contains(said), "{file}");
    }
}

/// A watching process on `clay.md`, and the lines that it prints.
fn watching(folder: &Path) -> (Child, Lines<BufReader<ChildStdout>>) {
    let mut watching = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .env("LC_ALL", "C.UTF-8")
        .args(["check", "--watch", "clay.md"])
        .current_dir(folder)
        .env("WAYMARK_DATA_DIR", folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(watching.stdout.take().unwrap()).lines();
    (watching, lines)
}

#[test]
fn a_watched_path_may_go_and_come_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clay.md");
    std::fs::write(&file, "# Clay\n\n## Week 1: Earth (2 hours)\n- dig\n").unwrap();
    let (mut watching, lines) = watching(folder.path());
    let mut lines = lines.map_while(Result::ok);
    assert!(lines.next().unwrap().starts_with("Clay: one unit"));
    std::fs::remove_file(&file).unwrap();
    assert!(lines.next().unwrap().starts_with("There is no file clay.md."));
    std::fs::write(
        &file,
        "# Clay\n\n## Week 1: Earth (2 hours)\n- dig\n\n## Week 2: Fire (1 hour)\n- burn\n",
    )
    .unwrap();
    assert!(lines.any(|line| line.starts_with("Clay: 2 units")));
    watching.kill().unwrap();
    watching.wait().unwrap();
}

#[cfg(unix)]
#[test]
fn watching_ends_when_nobody_reads_it_any_more() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("clay.md"), "# Clay\n\n## Week 1: Earth (2 hours)\n- dig\n").unwrap();
    let (mut watching, mut lines) = watching(folder.path());
    assert!(lines.next().unwrap().unwrap().starts_with("Clay: one unit"));
    drop(lines);
    assert!(watching.wait().unwrap().success(), "as behind “| head -1”, without another saving");
}

#[test]
fn a_watched_path_is_read_again_when_it_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clay.md");
    std::fs::write(&file, "# Clay\n\n## Week 1: Earth (2 hours)\n- dig\n").unwrap();
    let (mut watching, lines) = watching(folder.path());
    let mut lines = lines.map_while(Result::ok);
    let first = lines.find(|line| line.starts_with("Clay: "));
    // Saved as editors do: a new file takes the old one's place.
    std::fs::write(
        folder.path().join("clay.tmp"),
        "# Clay\n\n## Week 1: Earth\n- dig\n\n## Week 3: Fire\n- burn\n",
    )
    .unwrap();
    std::fs::rename(folder.path().join("clay.tmp"), &file).unwrap();
    let missing = lines.find(|line| line.contains("unit-missing"));
    watching.kill().unwrap();
    watching.wait().unwrap();
    assert!(first.unwrap().contains("one unit,") && missing.unwrap().starts_with("warning"));
}

#[test]
fn one_of_several_plans_is_read_alone_and_a_list_is_laid_out_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    let last = |output: &Output| String::from_utf8_lossy(&output.stdout).lines().last().map(str::to_owned);
    let two = "# Craft\n\n## Clay\n### Week 1: Knead\n- a\n### Week 2: Throw\n- b\n\n## Wood\n### Week 1: Saw (3 hours)\n- c\n### Week 2: Plane\n- d\n### Week 3: Glue\n- e\n";
    std::fs::write(folder.path().join("two.md"), two).unwrap();
    assert!(last(&run(&["check", "two.md"])).unwrap().contains("5 units"));
    let wood = run(&["check", "two.md", "--plan", "2"]);
    assert!(
        last(&wood).unwrap().contains("3 units")
            && !String::from_utf8_lossy(&wood.stdout).contains("several")
    );
    let none = run(&["check", "two.md", "--plan", "3"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&none.stderr).contains("2 plans"));

    std::fs::write(folder.path().join("list.md"), "# Bees\n\n- [Hive](h.md)\n- Honey\n- Swarm\n- Winter\n")
        .unwrap();
    assert_eq!(run(&["check", "list.md"]).status.code(), Some(1));
    let spread = run(&["check", "list.md", "--spread", "2"]);
    assert!(spread.status.success() && last(&spread).unwrap().starts_with("Bees: 2 units"), "{spread:?}");
    let clock = ["--now", "2026-11-30T09:00:00+01:00", "--zone", "Europe/Berlin"];
    let preview = ["preview", "list.md", "--spread", "2", "--start", "2026-11-30", "--hours", "5"];
    let planned = run(&[&clock[..], &preview[..]].concat());
    assert!(planned.status.success(), "{planned:?}");
    assert_eq!(run(&["check", "two.md", "--spread", "2"]).status.code(), Some(1));
}

#[test]
fn any_file_that_can_be_read_has_a_report() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [("empty.md", &b""[..]), ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let output = waymark(folder.path(), &["check", "--json", name]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(
            (output.status.code(), report["format"].as_str()),
            (Some(1), Some("path-report/1")),
            "{name}"
        );
        assert!(report["diagnostics"].as_array().unwrap().iter().any(|d| d["code"] == "no-units"));
    }
}

//! The learner's own copy of a path, and its quiz, on the command line.

mod support;

use support::waymark;

#[test]
fn a_path_is_listed_changed_and_given_back_by_its_keys() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("clay.md"),
        "# Clay\n\n## Week 1: Earth (3 hours)\n\n**Reading** (2 hours):\n- Kinds\n\n**Exercise** (1 hour):\n- Wedge\n",
    )
    .unwrap();
    let run = |args: &[&str]| {
        let out = waymark(folder.path(), args);
        (
            out.status.code(),
            String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr),
        )
    };
    assert_eq!(run(&["import", "clay.md"]).0, Some(0));
    let list = || run(&["path", "list"]).1;
    assert!(list().contains("  w1-reading  2 h  Reading\n    w1-reading#1  Kinds\n"), "{}", list());

    assert_eq!(
        run(&["path", "edit", "clay", "w1-reading", "--minutes", "90"]).1.trim(),
        "\"Reading\" takes 1 h 30 min."
    );
    assert_eq!(run(&["path", "edit", "clay", "w1-exercise", "--up"]).0, Some(0));
    assert_eq!(run(&["path", "add", "clay", "unit:1", "Ask a potter", "--minutes", "45"]).0, Some(0));
    assert_eq!(run(&["path", "edit", "clay", "w1-reading#1", "--remove"]).0, Some(0));
    let changed = list();
    let at = |words: &str| changed.find(words).unwrap_or_else(|| panic!("no {words} in {changed}"));
    assert!(at("w1-exercise") < at("w1-reading  1 h 30 min  Reading  (changed)"));
    assert!(at("own-1  45 min  Ask a potter  (yours)") < at("removed  w1-reading#1  Kinds"));

    for _ in 0..4 {
        assert_eq!(run(&["undo"]).0, Some(0));
    }
    assert!(list().contains("  w1-reading  2 h  Reading\n    w1-reading#1  Kinds\n"), "{}", list());
    assert_eq!(run(&["path", "edit", "clay", "w1-reading"]).0, Some(2), "nothing to change is wrong usage");
    assert_eq!(run(&["path", "edit", "clay", "w1-reading", "--up", "--down"]).0, Some(2));
    assert_eq!(run(&["path", "edit", "clay", "w7-none", "--up"]).0, Some(1));
    assert_eq!(run(&["path", "start", "clay", "2"]).0, Some(2), "there is one unit");
}

#[test]
fn a_quiz_is_answered_without_a_store() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| waymark(folder.path(), args);
    let placed = run(&["path", "quiz", "bundled:microservices", "3", "4", "3", "4", "3"]);
    let said = String::from_utf8_lossy(&placed.stdout).into_owned();
    assert!(
        said.starts_with("17 of 25 points: begin with Week 2.\n") && said.contains("skips Week 1"),
        "{said}"
    );
    let forgotten = run(&["path", "quiz", "bundled:microservices", "1", "1", "1", "1", "1"]);
    assert!(
        String::from_utf8_lossy(&forgotten.stdout).contains("nearest recommendation, for 8 to 15 points")
    );
    assert_eq!(run(&["path", "quiz", "bundled:microservices", "3"]).status.code(), Some(2));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
}

//! What the learner's changes make of a path, and that they leave the author's alone.

use super::*;
use crate::curriculum::read;

const PATH: &str = "# Clay\n\n## Week 1: Earth (6 hours)\n\n**Reading** (2 hours):\n- Kinds\n- [Water](https://w.example)\n- Sand\n\n**Exercises**:\n- Wedge\n\n**Project**:\n- A bowl\n\n## Week 2: Fire (3 hours)\n\n**Reading** (1 hour):\n- Kilns\n";

fn author() -> Path {
    read(PATH.as_bytes()).path
}

fn edit(key: &str, side: Side, value: &str) -> Edit {
    Edit { key: key.into(), side, value: value.into() }
}

/// Each activity as "title minutes: items".
fn told(path: &Path) -> Vec<String> {
    let unit = |unit: &Unit| -> Vec<String> {
        let all = unit.activities.iter().zip(unit_minutes(unit));
        all.map(|(a, minutes)| {
            let items: Vec<&str> = a.items.iter().map(|i| i.text.as_str()).collect();
            format!("{} {minutes}: {}", a.title, items.join(", "))
        })
        .collect()
    };
    path.units.iter().flat_map(unit).collect()
}

#[test]
fn without_changes_the_copy_is_the_authors() {
    let (path, _) = copy(&author(), &Names::default(), &[]);
    assert_eq!(path, author());
    assert_eq!(
        told(&path),
        [
            "Reading 120: Kinds, Water, Sand",
            "Exercises 120: Wedge",
            "Project 120: A bowl",
            "Reading 60: Kilns"
        ]
    );
}

#[test]
fn a_unit_is_called_otherwise_and_so_is_the_work_that_stands_for_all_of_it() {
    let author = read(
        "# T\n## Week 1: Earth (2 hours)\n- dig\n- wedge\n## Week 2: Fire\n**Reading** (1 h):\n- x\n"
            .as_bytes(),
    )
    .path;
    let edits = [
        edit("unit:1", Side::Title, "Ground"),
        edit("unit:2", Side::Title, "Heat"),
        edit("unit:3", Side::Title, "None"),
    ];
    let (path, marks) = copy(&author, &Names::default(), &edits);
    let titles: Vec<&str> = path.units.iter().map(|unit| unit.title.as_str()).collect();
    assert_eq!(titles, ["Ground", "Heat"]);
    assert_eq!(told(&path), ["Ground 120: dig, wedge", "Reading 60: x"]);
    assert_eq!(path.units[0].activities[0].id, author.units[0].activities[0].id, "its key stays");
    assert!(marks.edited.contains("unit:1"));
    // A name that the learner gave to the work itself stays.
    let id = author.units[0].activities[0].id.as_str();
    let both = [edit(id, Side::Title, "Digging"), edit("unit:1", Side::Title, "Ground")];
    assert_eq!(copy(&author, &Names::default(), &both).0.units[0].activities[0].title, "Digging");
}

#[test]
fn names_hours_and_marks_change_what_they_are_about_and_nothing_else() {
    let (path, marks) = copy(
        &author(),
        &Names::default(),
        &[
            edit("w1-reading", Side::Title, "Books"),
            edit("w1-reading", Side::Minutes, "180"),
            edit("w1-reading#2", Side::Title, "Rivers"),
            edit("w1-exercises", Side::Known, "1"),
            edit("w2-reading", Side::Optional, "1"),
            edit("w1-gone", Side::Title, "Nothing that there is"),
            edit("w1-project", Side::Minutes, "many"),
        ],
    );
    assert_eq!(
        told(&path),
        ["Books 180: Kinds, Rivers, Sand", "Exercises 0: Wedge", "Project 120: A bowl", "Reading 60: Kilns"],
        "a known neighbour and other hours leave the project's share of the week's budget as it was"
    );
    let ids: Vec<&str> = path.units[0].activities.iter().map(|a| a.id.as_str()).collect();
    assert_eq!(ids[0], "w1-reading", "a renamed activity keeps its id");
    assert_eq!(path.units[0].activities[0].items[1].target.as_deref(), Some("https://w.example"));
    assert!(marks.known.contains(&ActivityId::new("w1-exercises")) && marks.optional.len() == 1);
}

#[test]
fn things_are_removed_added_and_put_in_order() {
    let (path, marks) = copy(
        &author(),
        &Names::default(),
        &[
            edit("w1-exercises", Side::Removed, "1"),
            edit("w1-reading#1", Side::Removed, "1"),
            edit("own-1", Side::Added, "unit:1"),
            edit("own-1", Side::Title, "Ask a potter"),
            edit("own-1", Side::Minutes, "45"),
            edit("w1-reading#own-1", Side::Added, "w1-reading"),
            edit("w1-reading#own-1", Side::Title, "Glass"),
            edit("w1-reading", Side::Order, "w1-reading#own-1\nw1-reading#3\nw1-reading#2"),
            edit("unit:1", Side::Order, "own-1\nw1-project\nw1-reading"),
        ],
    );
    assert_eq!(
        told(&path),
        ["Ask a potter 45: ", "Project 120: A bowl", "Reading 120: Glass, Sand, Water", "Reading 60: Kilns"]
    );
    assert_eq!(
        marks.items[&ActivityId::new("w1-reading")],
        ["w1-reading#own-1", "w1-reading#3", "w1-reading#2"]
    );
    let removed: Vec<&str> = marks.removed.iter().map(|(_, title, _)| title.as_str()).collect();
    assert_eq!(removed, ["Exercises", "Kinds"]);
}

#[test]
fn what_an_order_does_not_name_stays_behind_what_it_stood_behind() {
    let (path, _) =
        copy(&author(), &Names::default(), &[edit("w1-reading", Side::Order, "w1-reading#3\nw1-reading#1")]);
    assert_eq!(told(&path)[0], "Reading 120: Sand, Kinds, Water");
}

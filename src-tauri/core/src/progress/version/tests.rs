//! What a new version of a document makes of ids, of the learner's changes and of their work.

use super::*;
use crate::curriculum::model::{Activity, ActivityKind, Range};
use crate::curriculum::read;
use crate::progress::copy::{Marks, copy};

const OLD: &str = "# Clay

## Week 1: Earth (6 hours)

**Reading** (2 hours):
- [Kinds](https://a.example/kinds)
- [Water](https://a.example/water)
- Sand

**Exercises** (1 hour):
- Wedge by hand

## Week 2: Fire (3 hours)

**Reading** (1 hour):
- Kilns

**Project** (2 hours):
- A bowl

## Week 3: Glaze (2 hours)

**Reading** (2 hours):
- Ash and tin
";

fn path(text: &str) -> Path {
    read(text.as_bytes()).path
}

fn edit(key: &str, side: Side, value: &str) -> Edit {
    Edit { key: key.into(), side, value: value.into() }
}

struct Learner {
    edits: Vec<Edit>,
    history: BTreeMap<String, u32>,
    take: BTreeSet<String>,
    start_unit: u32,
}

impl Learner {
    fn new(edits: &[Edit], history: &[(&str, u32)]) -> Self {
        let history = history.iter().map(|(key, minutes)| ((*key).to_owned(), *minutes)).collect();
        Self { edits: edits.to_vec(), history, take: BTreeSet::new(), start_unit: 1 }
    }

    fn merge(&self, old: &str, new: &str) -> (Merged, Path, Marks) {
        self.again(&path(old), &Names::default(), new)
    }

    fn again(&self, old: &Path, names: &Names, new: &str) -> (Merged, Path, Marks) {
        let new = path(new);
        let merged = merge(&Versions {
            old,
            names,
            new: &new,
            edits: &self.edits,
            history: &self.history,
            start_unit: self.start_unit,
            take: &self.take,
        });
        let (copy, marks) = copy(&merged.names.named(&new), &merged.names, &merged.edits);
        (merged, copy, marks)
    }
}

fn ids(path: &Path) -> Vec<&str> {
    path.units.iter().flat_map(|unit| &unit.activities).map(|a| a.id.as_str()).collect()
}

fn activity<'a>(path: &'a Path, id: &str) -> &'a Activity {
    let mut all = path.units.iter().flat_map(|unit| &unit.activities);
    all.find(|a| a.id.as_str() == id).unwrap_or_else(|| panic!("no {id}"))
}

fn told(merged: &Merged) -> Vec<String> {
    merged.differences.iter().map(|d| format!("{:?} {:?} {}", d.turn, d.what, d.title)).collect()
}

#[test]
fn the_same_document_changes_nothing() {
    let (merged, ..) = Learner::new(&[], &[]).merge(OLD, OLD);
    assert!(merged.names.is_empty() && merged.differences.is_empty() && merged.edits.is_empty());
    assert_eq!(merged.places.units, [1, 2, 3]);
}

#[test]
fn ids_survive_a_week_put_in_before_and_what_only_has_another_number_is_not_told() {
    let new = OLD.replace("## Week 3: Glaze", "## Week 4: Glaze").replace(
        "## Week 2: Fire",
        "## Week 2: Forms (1 hour)\n\n**Reading** (1 hour):\n- Moulds\n\n## Week 3: Fire",
    );
    let (merged, copy, _) = Learner::new(&[], &[]).merge(OLD, &new);
    assert_eq!(
        ids(&copy),
        ["w1-reading", "w1-exercises", "w2-reading-2", "w2-reading", "w2-project", "w3-reading"],
        "the reading of the third week is still the one that was in the second"
    );
    assert_eq!(merged.places.units, [1, 3, 4]);
    assert_eq!(told(&merged), ["Added Unit Forms", "Added Activity Reading"]);
    // And a second version starts from those names.
    let newer = new.replace("Moulds", "Moulds and coils");
    let (merged, copy, _) =
        Learner::new(&[], &[]).again(&merged.names.named(&path(&new)), &merged.names, &newer);
    assert_eq!(ids(&copy)[2..5], ["w2-reading-2", "w2-reading", "w2-project"]);
    assert_eq!(told(&merged), ["Changed Item Moulds and coils"]);
}

#[test]
fn ids_survive_other_titles_orders_and_places() {
    let new = OLD
        .replace("**Exercises** (1 hour):\n- Wedge by hand\n", "")
        .replace("**Reading** (2 hours):\n- [Kinds]", "**Articles** (3 hours):\n- [Kinds]")
        .replace(
            "**Project** (2 hours):",
            "**Exercises** (1 hour):\n- Wedge by hand\n\n**Project** (2 hours):",
        )
        .replace("Sand", "Sand and grog");
    let (merged, copy, _) = Learner::new(&[], &[]).merge(OLD, &new);
    assert_eq!(ids(&copy), ["w1-reading", "w2-reading", "w1-exercises", "w2-project", "w3-reading"]);
    assert_eq!(
        told(&merged),
        ["Changed Activity Articles", "Changed Item Sand and grog", "Moved Activity Exercises"]
    );
    let moved = &merged.differences[2];
    assert_eq!(moved.sides, [(Aspect::Unit, Fact::text("Week 1"), Fact::text("Week 2"))]);
    assert_eq!(merged.places.words["w1-reading"], [("Sand".to_owned(), "Sand and grog".to_owned())]);
    assert_eq!(merged.places.activities["w1-exercises"], 2);
}

#[test]
fn item_keys_survive_and_none_is_given_twice() {
    let learner = Learner::new(
        &[edit("w1-reading#3", Side::Title, "Beach"), edit("w1-reading#1", Side::Removed, "1")],
        &[],
    );
    let new = OLD.replace(
        "- [Kinds](https://a.example/kinds)\n",
        "- Earthenware\n- [Kinds](https://a.example/kinds)\n",
    );
    let (merged, copy, marks) = learner.merge(OLD, &new);
    let words: Vec<&str> = activity(&copy, "w1-reading").items.iter().map(|i| i.text.as_str()).collect();
    assert_eq!(words, ["Earthenware", "Water", "Beach"]);
    let reading = crate::ids::ActivityId::new("w1-reading");
    assert_eq!(marks.items[&reading], ["w1-reading#4", "w1-reading#2", "w1-reading#3"]);
    assert_eq!(merged.names.items["w1-reading"], [4, 1, 2, 3]);
}

#[test]
fn the_learners_word_stands_where_both_changed_a_thing_until_the_authors_is_taken() {
    let mut learner = Learner::new(
        &[
            edit("w1-reading", Side::Minutes, "240"),
            edit("w2-project", Side::Minutes, "180"),
            edit("w2-reading", Side::Title, "Heat"),
        ],
        &[],
    );
    let new = OLD
        .replace("**Reading** (2 hours):\n- [Kinds]", "**Reading** (3 hours):\n- [Kinds]")
        .replace("**Project** (2 hours)", "**Project** (3 hours)");
    let (merged, copy, _) = learner.merge(OLD, &new);
    assert_eq!(activity(&copy, "w1-reading").minutes, Some(Range::exactly(240)));
    let ids: Vec<&str> = merged.conflicts.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["w1-reading minutes"], "on the project both say the same by now");
    assert_eq!(
        merged.edits,
        [edit("w1-reading", Side::Minutes, "240"), edit("w2-reading", Side::Title, "Heat")]
    );
    learner.take.insert("w1-reading minutes".into());
    let (merged, copy, _) = learner.merge(OLD, &new);
    assert_eq!(activity(&copy, "w1-reading").minutes, Some(Range::exactly(180)));
    assert_eq!(merged.conflicts.len(), 1, "what was taken is still told");
}

#[test]
fn what_was_studied_stays_with_its_minutes_where_the_author_removes_it() {
    let new = OLD.replace("**Project** (2 hours):\n- A bowl\n", "");
    let (merged, copy, marks) = Learner::new(&[], &[("w2-project", 50)]).merge(OLD, &new);
    let kept = activity(&copy, "w2-project");
    assert_eq!((kept.title.as_str(), kept.minutes), ("Project", Some(Range::exactly(50))));
    assert_eq!(kept.kind, ActivityKind::Project);
    assert!(marks.own.contains("w2-project"));
    assert!(merged.differences.iter().any(|d| d.key == "w2-project" && d.turn == Turn::Removed && d.kept));
    // Without a history it goes.
    let (merged, copy, _) = Learner::new(&[], &[]).merge(OLD, &new);
    assert!(!ids(&copy).contains(&"w2-project") && merged.edits.is_empty());
    assert_eq!(told(&merged), ["Removed Activity Project"]);
}

#[test]
fn what_stays_because_the_learner_changed_it_shares_its_id_with_nothing_new() {
    let new = OLD.replace("Fire", "Sculpture").replace("Kilns", "Armatures").replace("A bowl", "A torso");
    let learner = Learner::new(&[edit("w2-reading", Side::Minutes, "75")], &[]);
    let (_, copy, _) = learner.merge(OLD, &new);
    let readings: Vec<&str> = ids(&copy).into_iter().filter(|id| id.starts_with("w2-reading")).collect();
    assert_eq!(readings, ["w2-reading", "w2-reading-2"]);
}

#[test]
fn what_the_learner_kept_is_the_authors_again_when_the_author_brings_it_back() {
    let without = OLD.replace("**Project** (2 hours):\n- A bowl\n", "");
    let (first, ..) = Learner::new(&[], &[("w2-project", 50)]).merge(OLD, &without);
    let back = Learner::new(&first.edits, &[("w2-project", 50)]);
    let (merged, copy, marks) = back.again(&first.names.named(&path(&without)), &first.names, OLD);
    assert_eq!(activity(&copy, "w2-project").minutes, Some(Range::exactly(120)));
    assert!(merged.edits.is_empty() && marks.own.is_empty());
}

#[test]
fn a_week_that_is_gone_leaves_what_is_the_learners_in_the_week_before_it() {
    let cut = OLD.split("## Week 2").next().unwrap_or_default();
    let new = format!("{cut}## Week 2: Glaze (2 hours)\n\n**Reading** (2 hours):\n- Ash and tin\n");
    let learner = Learner::new(
        &[
            edit("own-1", Side::Added, "unit:2"),
            edit("own-1", Side::Title, "Visit a kiln"),
            edit("own-2", Side::Added, "unit:3"),
            edit("own-2", Side::Title, "Test tiles"),
            edit("w2-project", Side::Title, "A jug"),
        ],
        &[("w2-reading", 30)],
    );
    let (merged, copy, _) = learner.merge(OLD, &new);
    let of =
        |unit: usize| -> Vec<&str> { copy.units[unit].activities.iter().map(|a| a.title.as_str()).collect() };
    assert_eq!(of(0), ["Reading", "Exercises", "Visit a kiln", "Reading", "A jug"]);
    assert_eq!(of(1), ["Reading", "Test tiles"]);
    let conflicts: Vec<&str> = merged.conflicts.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(conflicts, ["w2-project gone"]);
    assert_eq!(activity(&copy, "w2-project").items[0].text, "A bowl");
    assert_eq!(told(&merged)[..2], ["Removed Unit Fire", "Removed Activity Reading"]);
}

#[test]
fn a_rewritten_week_is_another_week() {
    let new = OLD.replace("Fire", "Sculpture").replace("Kilns", "Armatures").replace("A bowl", "A torso");
    let (merged, copy, _) = Learner::new(&[], &[("w2-reading", 30)]).merge(OLD, &new);
    assert!(told(&merged).contains(&"Removed Unit Fire".to_owned()));
    let sculpture: Vec<&str> = copy.units[1].activities.iter().map(|a| a.id.as_str()).collect();
    assert_eq!(
        sculpture,
        ["w2-reading-2", "w2-project"],
        "what was read about kilns is no reading on armatures"
    );
}

#[test]
fn an_order_of_the_learners_holds_for_what_is_still_there() {
    let learner = Learner::new(
        &[
            edit("unit:2", Side::Order, "w2-project\nw2-reading"),
            edit("w1-reading", Side::Order, "w1-reading#3\nw1-reading#2\nw1-reading#1"),
        ],
        &[],
    );
    let new = OLD
        .replace("- [Water](https://a.example/water)\n", "")
        .replace("## Week 1", "## Week 1: Tools\n\n**Shopping** (1 hour):\n- Wire\n\n## Week 2")
        .replace("## Week 2: Fire", "## Week 3: Fire")
        .replace("## Week 3: Glaze", "## Week 4: Glaze");
    let (merged, copy, _) = learner.merge(OLD, &new);
    assert_eq!(
        merged.edits,
        [
            edit("w1-reading", Side::Order, "w1-reading#3\nw1-reading#1"),
            edit("unit:3", Side::Order, "w2-project\nw2-reading"),
        ]
    );
    let items: Vec<&str> = activity(&copy, "w1-reading").items.iter().map(|i| i.text.as_str()).collect();
    assert_eq!(items, ["Sand", "Kinds"]);
}

#[test]
fn the_first_unit_to_study_stays_what_it_was_and_what_is_new_before_it_is_studied() {
    let mut learner = Learner::new(&[], &[]);
    learner.start_unit = 3;
    let new = OLD
        .replace("## Week 3: Glaze", "## Week 4: Glaze")
        .replace("## Week 4: Glaze", "## Week 3: Drying (1 hour)\n\n- Shelves\n\n## Week 4: Glaze");
    assert_eq!(learner.merge(OLD, &new).0.places.start_unit, 3);
    let shorter = OLD.replace("## Week 1: Earth (6 hours)", "");
    learner.start_unit = 2;
    assert_eq!(learner.merge(OLD, &shorter).0.places.units.len(), 3);
    let cut = OLD.split("## Week 3").next().unwrap_or_default();
    learner.start_unit = 3;
    assert_eq!(learner.merge(OLD, cut).0.places.start_unit, 2, "a start beyond the end is its last unit");
}

#[test]
fn milestones_criteria_events_and_steps_are_followed() {
    let old = format!(
        "{OLD}\n## Milestones\n\n### Week 1 Checkpoint: Clay ready\n- [ ] You can wedge\n- [ ] You know three clays\n\n### Week 2 Checkpoint: First fire\n- [ ] A bowl survived\n"
    );
    let new = old
        .replace(
            "### Week 1 Checkpoint",
            "### Week 3 Checkpoint: Glazed\n- [ ] A glaze holds\n\n### Week 1 Checkpoint",
        )
        .replace("- [ ] You can wedge\n", "")
        .replace("three clays", "four clays");
    let (merged, ..) = Learner::new(&[], &[]).merge(&old, &new);
    assert_eq!(merged.places.milestones, [Some(1), Some(2)]);
    assert_eq!(merged.places.criteria, [vec![None, Some(0)], vec![Some(0)]]);
    let gone = merged.differences.iter().find(|d| d.what == What::Criterion && d.turn == Turn::Removed);
    assert_eq!(gone.and_then(|d| d.criterion), Some((0, 0)));
}

#[test]
fn an_event_keeps_its_number_and_none_is_given_twice() {
    let old = format!(
        "{OLD}\n## Community\n\n- **Office hours**: Tuesdays 18:00 UTC\n- **Study group**: Fridays 17:00 UTC\n"
    );
    let put_in = old.replace("- **Office hours**", "- **Kiln talk**: Mondays 19:00 UTC\n- **Office hours**");
    let (first, ..) = Learner::new(&[], &[]).merge(&old, &put_in);
    assert_eq!(first.names.events, [2, 0, 1]);
    let without = put_in.replace("- **Office hours**: Tuesdays 18:00 UTC\n", "");
    let (second, ..) =
        Learner::new(&[], &[]).again(&first.names.named(&path(&put_in)), &first.names, &without);
    assert_eq!(second.names.events, [2, 1]);
}

#[test]
fn a_document_without_anything_in_common_is_taken_all_the_same() {
    let new = "# Wood\n\n## Day 1: Planes\n\n- Sharpen\n";
    let learner = Learner::new(&[edit("w1-reading", Side::Known, "1")], &[("w1-exercises", 60)]);
    let (merged, copy, _) = learner.merge(OLD, new);
    assert_eq!(activity(&copy, "w1-exercises").minutes, Some(Range::exactly(60)));
    assert_eq!(merged.places.units, [1, 1, 1]);
}

#[test]
fn a_units_own_name_goes_along_with_it_and_a_new_name_of_the_authors_is_asked_about() {
    let learner = Learner::new(&[edit("unit:2", Side::Title, "Heat")], &[]);
    let new = OLD.replace("## Week 3: Glaze", "## Week 4: Glaze").replace(
        "## Week 2: Fire",
        "## Week 2: Forms (1 hour)\n\n**Reading** (1 hour):\n- Moulds\n\n## Week 3: Fire",
    );
    let (merged, copy, _) = learner.merge(OLD, &new);
    let titles: Vec<&str> = copy.units.iter().map(|unit| unit.title.as_str()).collect();
    assert_eq!(titles[1..3], ["Forms", "Heat"]);
    assert_eq!(merged.conflicts.len(), 0);
    let (merged, copy, _) = learner.merge(OLD, &OLD.replace("Week 2: Fire", "Week 2: Flames"));
    assert_eq!((merged.conflicts.len(), copy.units[1].title.as_str()), (1, "Heat"));
}

//! Whole documents, written for these tests: what each shape gives, that no line is lost, that nothing crashes.

use super::model::*;
use super::{read, spread, with_plan};
use chrono::{NaiveTime, Weekday};
use proptest::prelude::*;

/// Phases over weeks, bold activities with hours, a shelf, a quiz, milestones, a community: the reference family.
const POTTERY: &str = "---
title: From clay to kiln
question: How is a pot made?
base: https://pots.example/paths/
prerequisites:
  - Two hands
craft: pottery
---

# 🏺 From Clay to Kiln

**Path Duration**: 2-3 weeks (4-6 hours/week)
**Target Audience**: Beginners
**End Goal**: A glazed bowl

## 🗺️ The road

### Phase 1: Forming (Weeks 1-2)
**Goal**: Know the wheel

#### Week 1: Clay
**Study Plan** (4-5 hours):

**Core Reading** (90 min):
- [Clay bodies](../clay.md) - What the ground gives
- Shrinkage

**Workshop Project** (2 hours):
Throw three cups:
- One with a handle

A remark on aprons.

#### Week 2: Firing
**Study Plan** (3h+):

**Kiln Patterns** (1-2 hours):
- [Bisque](../patterns/bisque.md)

**Kiln Patterns**:
- Raku

## 📚 Laws and Pillars of Clay

### First Laws
1. **[Clay remembers](../laws/memory.md)** - Wedge it well

### Pillars in Use
- **Water**: Less than you think

## Patterns by Priority

### Tier 1: Basics (Must)
3. [Bisque](../patterns/bisque.md)

## Case Studies

### Week 1-2: Old kilns
- **[Anagama](../case-studies/anagama.md)** - Wood and ash

## Prerequisites and Skills Assessment

### Required Prerequisites
- **Space**: A table

### Skills Quiz
Rate yourself:

| Skill | New (1-2) | Old hand (3) |
|---|---|---|
| Wheel | wobbles | stands |

**Where to start:**
- **Score 1-2**: Start with Week 1
- **Score 3**: Skip to Week 2

## Milestones

### Week 2 Checkpoint: A first bowl
**Criteria**:
- [ ] It holds water
- [ ] It stands

## What comes out: Learning Outcomes

1. **Make bowls**
   - Thick ones
   - Thin ones

### Career
- Potter

## Community

- **Chat Channel**: `#clay`
- **Open Wheel**: Thursdays 7 PM PST

### Peer Learning
- **Partners**: Swap glazes

## Getting Started

### First Steps
1. **Buy clay** - Ten kilos

### Tips
- **Clean up**: At once

*Good luck.*
";

fn pottery() -> Report {
    read(POTTERY.as_bytes())
}

/// The number of the line that begins so.
fn line(start: &str) -> u32 {
    let at = POTTERY.lines().position(|line| line.starts_with(start)).unwrap();
    u32::try_from(at + 1).unwrap()
}

#[test]
fn the_head_says_title_headline_and_whom_it_is_for() {
    let path = pottery().path;
    assert_eq!((path.title.as_str(), path.title_line), ("From Clay to Kiln", Some(line("# 🏺"))));
    assert_eq!(path.headline.weeks, Some(Range { min: 2, max: Some(3) }));
    assert_eq!(path.headline.weekly_minutes, Some(Range { min: 240, max: Some(360) }));
    assert_eq!(path.about.question.as_deref(), Some("How is a pot made?"));
    assert_eq!(path.about.audience.as_deref(), Some("Beginners"));
    assert_eq!(path.about.end_goal.as_deref(), Some("A glazed bowl"));
    assert_eq!(path.about.base.as_deref(), Some("https://pots.example/paths/"));
}

#[test]
fn weeks_hold_their_budget_activities_and_items() {
    let path = pottery().path;
    let phase = &path.phases[0];
    assert_eq!(
        (phase.title.as_str(), phase.from, phase.to, phase.goal.as_deref()),
        ("Forming", 1, 2, Some("Know the wheel"))
    );
    let week = &path.units[0];
    assert_eq!(
        (week.label.as_str(), week.title.as_str(), week.line),
        ("Week 1", "Clay", line("#### Week 1"))
    );
    assert_eq!(week.stated_minutes, Some(Range { min: 240, max: Some(300) }));
    assert_eq!(week.stated_line, Some(week.line + 1));
    assert_eq!(path.units[1].stated_minutes, Some(Range { min: 180, max: None }));
    let [reading, project] = &week.activities[..] else { panic!("two activities") };
    assert_eq!((reading.kind, reading.minutes), (ActivityKind::Reading, Some(Range::exactly(90))));
    assert_eq!(
        reading.items[0],
        Item {
            line: reading.line + 1,
            text: "Clay bodies".into(),
            note: Some("What the ground gives".into()),
            target: Some("../clay.md".into()),
        }
    );
    assert_eq!((project.kind, project.intro.as_deref()), (ActivityKind::Project, Some("Throw three cups:")));
    assert_eq!((week.link_count, project.items.len()), (1, 1));
}

#[test]
fn ids_are_stable_words_numbered_on_a_clash() {
    let path = pottery().path;
    let ids: Vec<&str> = path.units.iter().flat_map(|u| &u.activities).map(|a| a.id.as_str()).collect();
    assert_eq!(ids, ["w1-core-reading", "w1-workshop-project", "w2-kiln-patterns", "w2-kiln-patterns-2"]);
    // A line added above changes no id.
    let longer = read(POTTERY.replace("## 🗺️", "A new line.\n\n## 🗺️").as_bytes()).path;
    assert!(longer.units.iter().flat_map(|u| &u.activities).map(|a| a.id.as_str()).eq(ids));
}

#[test]
fn the_shelf_holds_laws_pillars_tiers_and_case_studies() {
    let path = pottery().path;
    let shelf: Vec<_> = path
        .collections
        .iter()
        .map(|c| (c.kind, c.title.as_str(), c.units, c.entries[0].text.as_str(), c.entries[0].number))
        .collect();
    assert_eq!(
        shelf,
        [
            (CollectionKind::Law, "First Laws", None, "Clay remembers", Some(1)),
            (CollectionKind::Pillar, "Pillars in Use", None, "Water", None),
            (CollectionKind::Tier, "Tier 1: Basics (Must)", None, "Bisque", Some(3)),
            (CollectionKind::CaseStudy, "Week 1-2: Old kilns", Some((1, 2)), "Anagama", None),
        ]
    );
}

#[test]
fn the_quiz_places_by_its_totals() {
    let quiz = pottery().path.quiz.unwrap();
    assert_eq!((quiz.line, quiz.skills[0].name.as_str()), (line("### Skills Quiz"), "Wheel"));
    let bands: Vec<_> =
        quiz.skills[0].bands.iter().map(|b| (b.label.as_str(), b.from, b.to, b.text.as_str())).collect();
    assert_eq!(bands, [("New", 1, 2, "wobbles"), ("Old hand", 3, 3, "stands")]);
    let starts: Vec<_> = quiz.placements.iter().map(|p| (p.from, p.to, p.start_unit)).collect();
    assert_eq!(starts, [(1, 2, Some(1)), (3, 3, Some(2))]);
}

#[test]
fn milestones_events_and_the_rest_are_found() {
    let path = pottery().path;
    let milestone = &path.milestones[0];
    assert_eq!(
        (milestone.unit, milestone.title.as_str(), milestone.criteria.len()),
        (Some(2), "A first bowl", 2)
    );
    let event = &path.events[0];
    assert_eq!(
        (event.title.as_str(), &event.days[..], event.zone.as_deref()),
        ("Open Wheel", &[Weekday::Thu][..], Some("PST"))
    );
    assert_eq!(event.time, NaiveTime::from_hms_opt(19, 0, 0));
    let about = path.about;
    assert_eq!(about.prerequisites, ["Two hands", "Space: A table"]);
    assert_eq!(about.outcomes, ["Make bowls: Thick ones", "Make bowls: Thin ones"]);
    assert_eq!(about.first_steps, ["Buy clay - Ten kilos"]);
    assert_eq!((about.tips.len(), about.peers.len(), about.channel.as_deref()), (1, 1, Some("#clay")));
}

#[test]
fn lines_that_nobody_understood_are_kept_as_notes_of_their_unit() {
    let path = pottery().path;
    let unit_at = |start: &str| {
        let wanted = line(start);
        path.kept.iter().find(|k| (k.from..=k.to).contains(&wanted)).map(|k| k.unit)
    };
    assert_eq!(unit_at("craft:"), Some(None));
    assert_eq!(unit_at("A remark"), Some(Some(1)));
    assert_eq!(unit_at("- Potter"), Some(None));
    assert_eq!(unit_at("*Good luck"), Some(None));
    assert_eq!(unit_at("- Shrinkage"), None, "an item is no note");
}

#[test]
fn its_diagnostics_are_those_that_a_reader_would_make() {
    let codes: Vec<_> = pottery().diagnostics.iter().map(|d| (d.line, d.code)).collect();
    let second = line("**Kiln Patterns**:");
    let event = line("- **Open Wheel**");
    assert_eq!(
        codes,
        [(second, "activity-without-hours"), (event, "ambiguous-zone"), (event, "event-without-length")]
    );
}

#[test]
fn weeks_without_phases_and_activities_as_headings_are_read_too() {
    let path = read(
        b"# T\n### Week 1: Seeds (3-4 hours)\n**Goal**: grow\n#### Sowing (2 hours)\n**Basics**:\n- a\n\n**Deeper** (1 hour):\n- b\n#### Watering (1h 30 min)\n- c\n### Week 1 Quick Start\n- d\n",
    )
    .path;
    assert_eq!(path.units.len(), 1, "a heading that goes on behind the number is no week");
    let found: Vec<_> = path.units[0]
        .activities
        .iter()
        .map(|a| (a.title.as_str(), a.minutes.unwrap().min, a.items.len()))
        .collect();
    assert_eq!(found, [("Sowing", 120, 2), ("Watering", 90, 1)], "hours inside an activity are part of it");
    assert_eq!(path.units[0].stated_minutes, Some(Range { min: 180, max: Some(240) }));
}

/// Title, minutes from and to, number of items.
type Work = (String, Option<(u32, Option<u32>)>, usize);

fn work(text: &str) -> Vec<Work> {
    let units = read(text.as_bytes()).path.units;
    let activities = units.into_iter().flat_map(|unit| unit.activities);
    activities.map(|a| (a.title, a.minutes.map(|m| (m.min, m.max)), a.items.len())).collect()
}

#[test]
fn bullets_right_under_a_unit_are_its_work() {
    let exactly = |minutes| Some((minutes, Some(minutes)));
    assert_eq!(
        work(
            "# T\n## Week 1: Seeds (4 hours)\n- Sow\n- Water\n  - gently\n## Week 2: Buds (2-3 h)\n* Prune\n"
        ),
        [("Seeds".into(), exactly(240), 3), ("Buds".into(), Some((120, Some(180))), 1)]
    );
    assert_eq!(
        work("## Week 1: Seeds (4 hours)\n- [Sow](a.md) (2h)\n- 30 min: Rake\n  - twice\n- Water\n"),
        [("Sow".into(), exactly(120), 1), ("Rake".into(), exactly(30), 1), ("Seeds".into(), exactly(90), 1)]
    );
    assert_eq!(
        work("## Week 1: Seeds\n- Time: 3 hours\n- Sow\n"),
        [("Seeds".into(), exactly(180), 1)],
        "a bullet may state the budget"
    );
}

#[test]
fn a_unit_of_text_alone_is_one_activity() {
    let report = read(b"## Week 1: Seeds (4 hours)\nSow them in rows.\nThen wait.\n## Week 2\n");
    let [seeds, bare] = &report.path.units[..] else { panic!("two weeks") };
    assert_eq!(seeds.activities[0].intro.as_deref(), Some("Sow them in rows."));
    assert_eq!(seeds.activities[0].minutes, Some(Range::exactly(240)));
    assert_eq!((bare.activities[0].title.as_str(), bare.activities[0].minutes), ("Week 2", None));
    assert_eq!(report.path.kept, [Kept { from: 3, to: 3, unit: Some(1) }]);
}

#[test]
fn bullets_before_named_activities_stay_notes() {
    let text = "## Week 1: Seeds (4 hours)\n- by the end you sow\n\n**Sowing** (3 h):\n- rows\n";
    assert_eq!(work(text), [("Sowing".into(), Some((180, Some(180))), 1)]);
    assert_eq!(read(text.as_bytes()).path.kept, [Kept { from: 2, to: 2, unit: Some(1) }]);
}

#[test]
fn days_modules_and_phases_are_units_where_nothing_smaller_is() {
    let kind = |text: &str| {
        let path = read(text.as_bytes()).path;
        (path.unit, path.units.len())
    };
    assert_eq!(kind("## Day 1: a\n## Day 2: b\n"), (UnitKind::Day, 2));
    let lessons =
        "## Module 1: a\n### Lesson 1: b\n- c\n### Lesson 2: d\n- e\n## Module 2: f\n### Lesson 3: g\n- h\n";
    assert_eq!(kind(lessons), (UnitKind::Module, 2));
    assert_eq!(work(lessons).iter().map(|(title, ..)| title.as_str()).collect::<Vec<_>>(), ["b", "d", "g"]);
    assert_eq!(kind("## Phase 1: a\n## Phase 2: b\n"), (UnitKind::Phase, 2));
    assert_eq!(kind("## Week 1: a\n### Day 1: b\n- c\n"), (UnitKind::Week, 1));
}

#[test]
fn line_ends_of_windows_change_nothing() {
    let windows = read(POTTERY.replace('\n', "\r\n").as_bytes());
    assert_eq!(windows, pottery());
}

#[test]
fn a_hostile_document_is_answered() {
    let deep = "[".repeat(20_000);
    let long = "Week 1 h 7 PM Mon ".repeat(20_000);
    for text in [
        format!("---\na: {deep}\n---\n# T"),
        format!("---\n{}\n---\n", "- ".repeat(5_000)),
        deep,
        format!("## Week 1: A\n- {long}"),
        "> ".repeat(5_000),
        "## Week 4294967296: A (4294967295 hours)\n**B** (99999999 hours):\n- c".to_owned(),
        "| a (1-2) |\n|---|\n".to_owned() + &"| b |\n".repeat(5_000),
        format!("+++\n[{}a]\n+++\n", "a.".repeat(20_000)),
        format!("+++\nweeks = {}\n+++\n", "[".repeat(20_000)),
        format!("+++\n{}+++\n", "[[weeks]]\ntitle = \"A\"\n".repeat(2_000)),
        format!("---\nweeks:\n{}---\n", "  - title: A\n    hours: 99999999999\n".repeat(2_000)),
        "<ul><li>Week 1: A ".repeat(5_000),
        "<table><tr><td>Week 1<td>A".repeat(5_000),
        "[[".repeat(20_000),
        "{% tab title=\"".repeat(5_000),
    ] {
        let _ = read(text.as_bytes());
    }
}

/// Lines of other ways to write a plan.
const MARKS: [&str; 24] = [
    "---",
    "+++",
    "weeks:",
    "  - title: Clay",
    "    hours: -3",
    "[[weeks]]",
    "title = \"Clay\"",
    "<table>",
    "<tr><td>Week 1</td><td><a href=\"a\">Clay</a></td></tr>",
    "<ul><li><b>Week 2</b> (2 h)",
    "</li></ul></table>",
    "## Sep 7 – Sep 13: Clay",
    "## Week of 14 September: Fire",
    "| Date | Topic |",
    "|---|---|",
    "| 2026-09-07 | Clay |",
    "## 1. Clay",
    "Time: 2 h",
    "=== \"Week 3\"",
    "{% tab title=\"Week 4\" %}",
    ":::",
    "- [ ] [[Clay|the clay]] (0 h)",
    "# Other",
    "### Week 1: Fire (99999999 h)",
];

/// Lines that mean something to the importer, to be put together at random.
fn scrap() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(POTTERY.lines().map(str::to_owned).collect::<Vec<_>>()),
        "\\PC{0,40}",
        Just("```".to_owned()),
        Just(String::new()),
        prop::sample::select(MARKS.to_vec()).prop_map(str::to_owned),
    ]
}

proptest! {
    #[test]
    fn any_bytes_give_a_report(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_text_gives_a_report(text in "\\PC{0,300}") {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn any_mixture_of_lines_gives_a_sound_report(lines in proptest::collection::vec(scrap(), 0..60)) {
        let text = lines.join("\n");
        let report = read(text.as_bytes());
        let count = u32::try_from(text.split('\n').count()).unwrap();
        let mut last = 0;
        for kept in &report.path.kept {
            prop_assert!(kept.from > last && kept.to >= kept.from && kept.to <= count, "ranges are in order and inside");
            last = kept.to;
        }
        let mut ids: Vec<_> = report.path.units.iter().flat_map(|u| &u.activities).map(|a| &a.id).collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), all, "ids are unique");
        let inside = |line: u32| line >= 1 && line <= count;
        prop_assert!(report.path.units.iter().all(|u| inside(u.line) && u.from <= u.to), "units lie in the file");
        prop_assert!(report.diagnostics.iter().all(|d| inside(d.line)), "remarks lie in the file");
        if let Ok(alone) = with_plan(text.as_bytes(), 2) {
            prop_assert_eq!(alone.split('\n').count(), text.split('\n').count(), "a plan keeps its lines' numbers");
        }
        if let Some(laid) = spread(text.as_bytes(), 5) {
            prop_assert!(!read(laid.as_bytes()).path.units.is_empty(), "what was laid out can be planned: {}", laid);
        }
    }
}

#[test]
fn the_day_and_the_time_of_an_event_may_stand_in_two_columns() {
    let text = "# C\n\n## Week 1: A (2 h)\n- a\n\n## Office Hours\n\n| Day | Time | Host |\n|---|---|---|\n| Tue | 6:00–7:00 PM EST | Ana |\n| Thu | 12:00 PM UTC | Bo |\n";
    let path = read(text.as_bytes()).path;
    let found: Vec<_> = path
        .events
        .iter()
        .map(|e| {
            (e.title.as_str(), e.time.map(|t| t.format("%H:%M").to_string()), e.zone.as_deref(), e.minutes)
        })
        .collect();
    assert_eq!(
        found,
        [
            ("Ana", Some("18:00".into()), Some("EST"), Some(60)),
            ("Bo", Some("12:00".into()), Some("UTC"), None)
        ]
    );
}

//! `docs/path-format.md` itself, read: every example, every key and every heading that it names is found as it says, and
//! nothing is remarked. A line added to the page is tried with the others.

use super::*;
use crate::curriculum::model::{ActivityKind, Kept, Range};

const PAGE: &str = include_str!("../../../../../docs/path-format.md");

/// The part of the page below a heading.
fn part(heading: &str) -> &'static str {
    let behind = PAGE.split_once(&format!("\n## {heading}\n")).expect("a heading of the page").1;
    behind.split_once("\n## ").map_or(behind, |(part, _)| part)
}

/// What stands between backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The paragraph or list entry of a part that begins so.
fn entry(part: &'static str, begin: &str) -> &'static str {
    let at = part.find(begin).unwrap_or_else(|| panic!("the page says “{begin}…”"));
    let behind = &part[at..];
    let ends = ["\n\n", "\n- "].iter().filter_map(|end| behind.find(end)).min();
    &behind[..ends.unwrap_or(behind.len())]
}

/// The rows of a part's table, cell by cell.
fn rows(part: &'static str) -> Vec<(&'static str, &'static str)> {
    let rows = part.lines().filter(|line| line.starts_with("| ")).skip(1);
    rows.filter_map(|row| row.trim_matches(['|', ' ']).split_once(" | ")).collect()
}

/// The blocks of Markdown in a part.
fn blocks(part: &'static str) -> Vec<&'static str> {
    part.split("```markdown\n").skip(1).filter_map(|block| block.split_once("```")).map(|(b, _)| b).collect()
}

/// Reads a document that must give no remark.
fn silent(text: &str) -> Report {
    let report = read(text.as_bytes());
    let said: Vec<String> = report.diagnostics.iter().map(|d| d.message.render()).collect();
    assert!(said.is_empty(), "{said:?}\n{text}");
    report
}

/// Two weeks with hours, and something behind them.
fn behind_weeks(text: &str) -> String {
    format!(
        "---\nbase: https://clay.example/\n---\n# Clay\n\n## The weeks\n\n### Week 1: Earth (2 hours)\n- dig\n\n### Week 2: Fire (2 hours)\n- burn\n\n{text}"
    )
}

/// The lines of `text` in a document that became notes.
fn kept(document: &str, text: &str) -> Vec<Kept> {
    let at = document.find(text).unwrap_or_default();
    let first = u32::try_from(document[..at].matches('\n').count() + 1).unwrap();
    let last = first + u32::try_from(text.trim_end().matches('\n').count()).unwrap();
    let kept = read(document.as_bytes()).path.kept;
    kept.into_iter().filter(|k| k.from <= last && k.to >= first).collect()
}

fn capital(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

#[test]
fn every_key_of_the_block_at_the_top_is_read() {
    let mut keys = 0;
    for (names, says) in rows(part("The block at the top")) {
        for key in quoted(names) {
            let list = says.starts_with("the path itself");
            let value = match says {
                _ if list => "\n  - title: Earth\n    hours: 2\n    topics: [dig]\n  - title: Fire\n    minutes: 90\n  - title: Glaze\n    duration: 3 hours".to_owned(),
                "lists" => "\n  - one thing\n  - another".to_owned(),
                _ => quoted(says).first().map_or_else(|| "words".to_owned(), |example| (*example).to_owned()),
            };
            let block = format!("{key}: {value}");
            let text = if list {
                format!("---\n{block}\n---\n# Clay\n")
            } else {
                let weeks: String =
                    (1..=8).map(|n| format!("### Week {n}: Clay (5 hours)\n- dig\n\n")).collect();
                format!("---\n{block}\n---\n{}{weeks}", if key == "title" { "" } else { "# Clay\n\n" })
            };
            let path = silent(&text).path;
            assert_eq!(kept(&text, &block), [], "“{key}” is read\n{text}");
            if list {
                let stated: Vec<_> = path.units.iter().map(|u| u.stated_minutes.map(|m| m.min)).collect();
                assert_eq!(stated, [Some(120), Some(90), Some(180)], "{text}");
            }
            keys += 1;
        }
    }
    assert!(keys >= 20, "the table has {keys} keys");
    let text = "---\nglaze: blue\n---\n# Clay\n### Week 1: Earth (5 hours)\n- dig\n";
    assert_ne!(kept(text, "glaze: blue"), [], "anything else is kept as a note");
    let toml = "+++\ntitle = \"Clay\"\n+++\n### Week 1: Earth (5 hours)\n- dig\n";
    assert_eq!(silent(toml).path.title, "Clay");
}

#[test]
fn the_promise_below_the_title_is_read() {
    let line = entry(part("The block at the top"), "The same may stand");
    let said = quoted(line).iter().map(|s| s.replace('…', "Whoever")).collect::<Vec<_>>().join("\n");
    let weeks: String = (1..=9).map(|n| format!("### Week {n}: Clay (16 hours)\n- dig\n\n")).collect();
    let path = silent(&format!("# Clay\n\n{said}\n\n{weeks}")).path;
    assert_eq!(path.headline.weeks, Some(Range { min: 8, max: Some(10) }));
    assert_eq!(path.headline.weekly_minutes, Some(Range { min: 900, max: Some(1_200) }));
    assert_eq!(
        (path.about.audience.as_deref(), path.about.end_goal.as_deref()),
        (Some("Whoever"), Some("Whoever"))
    );
}

#[test]
fn every_noun_number_and_mark_makes_a_week() {
    let weeks = part("Weeks");
    let nouns = entry(weeks, "- The noun: ").trim_start_matches("- The noun: ");
    let (english, _) = nouns.split_once(", and their like").expect("the nouns end so");
    for noun in english.split(", ") {
        let noun = capital(noun.trim());
        let text =
            format!("# Clay\n\n## {noun} 1: Earth (2 hours)\n- dig\n\n## {noun} 2: Fire (2 hours)\n- burn\n");
        let titles: Vec<_> = silent(&text).path.units.into_iter().map(|u| u.title).collect();
        assert_eq!(titles, ["Earth", "Fire"], "{noun}");
    }
    let numbers =
        entry(weeks, "- The number: ").split_once("Numbers may").expect("a sentence about restarts").0;
    let whole = quoted(nouns).into_iter().map(str::to_owned);
    let numbered = quoted(numbers).into_iter().map(|number| {
        let own = number.contains(' ') && !number.contains(',') || number.starts_with('W');
        if own { number.to_owned() } else { format!("Week {number}") }
    });
    for label in whole.chain(numbered) {
        let path = silent(&format!("# Clay\n\n## {label}: Earth (2 hours)\n- dig\n")).path;
        let found: Vec<_> = path.units.iter().map(|u| (u.label.as_str(), u.title.as_str())).collect();
        assert_eq!(found, [(label.as_str(), "Earth")]);
    }
    for mark in [": ", " - ", " – ", ". ", ") "] {
        let path = silent(&format!("# Clay\n\n## Week 1{mark}Earth (2 hours)\n- dig\n")).path;
        assert_eq!(path.units.iter().map(|u| u.title.as_str()).collect::<Vec<_>>(), ["Earth"], "{mark}");
    }
    let text = behind_weeks("## Week 1 Quick Start\n\nHello.\n");
    assert_eq!(silent(&text).path.units.len(), 2);
    let anew = "# Clay\n\n## Module 1: Earth\n### Week 1: Dig (2 hours)\n- dig\n### Week 2: Sieve (2 hours)\n- a\n\n## Module 2: Fire\n### Week 1: Burn (2 hours)\n- burn\n### Week 2: Glow (2 hours)\n- b\n";
    assert_eq!(silent(anew).path.units.len(), 4);
}

#[test]
fn every_carrier_holds_weeks() {
    let carriers = quoted(entry(part("Weeks"), "- Not only headings"));
    assert!(carriers.len() >= 6, "{carriers:?}");
    for carrier in carriers {
        let mut text = "# Clay\n\n".to_owned();
        for (number, title) in [(1, "Clay"), (2, "Water"), (3, "Fire")] {
            let open = carrier.replace("Week 1: Clay", &format!("Week {number}: {title}"));
            let (before, after) = match open.chars().next() {
                Some(':') => ("", ":::"),
                Some('<') if open.starts_with("<summary") => ("<details>\n", "</details>"),
                Some('<') => ("", "</TabItem>"),
                _ => ("", ""),
            };
            let inside = if carrier.starts_with("===") {
                "    - dig (2 hours)"
            } else if carrier.starts_with('-') {
                "  - dig (2 hours)"
            } else {
                "- dig (2 hours)"
            };
            text.push_str(&format!("{before}{open}\n\n{inside}\n\n{after}\n\n"));
        }
        let path = silent(&text).path;
        let found: Vec<_> = path.units.iter().map(|u| u.title.as_str()).collect();
        assert_eq!(found, ["Clay", "Water", "Fire"], "{text}");
        assert_eq!(path.units[1].activities[0].minutes, Some(Range::exactly(120)), "{text}");
    }
    let table = "# Clay\n\n| Week | Topic | Hours |\n|---|---|---|\n| 1 | Earth | 4 |\n| 2 | Fire | 4–12 |\n";
    let html = "# Clay\n\n<table><tr><th>Week</th><th>Topic</th><th>Hours</th></tr><tr><td>1</td><td>Earth</td><td>4</td></tr><tr><td>2</td><td>Fire</td><td>4–12</td></tr></table>\n";
    for text in [table, html] {
        let path = silent(text).path;
        let found: Vec<_> = path.units.iter().map(|u| (u.title.as_str(), u.stated_minutes)).collect();
        let wanted =
            [("Earth", Some(Range::exactly(240))), ("Fire", Some(Range { min: 240, max: Some(720) }))];
        assert_eq!(found, wanted, "{text}");
    }
}

#[test]
fn parts_over_weeks_and_weeks_without_a_noun_are_read() {
    let [phase, block, week] = quoted(entry(part("Weeks"), "- The smallest of"))[..] else {
        panic!("three examples")
    };
    let text = format!(
        "# Clay\n\n### Week 1-2: Earth (2 hours)\n- a\n\n{phase}\n\n### Week 3: Kiln (2 hours)\n- b\n\n### Week 4: Glow (2 hours)\n- c\n"
    );
    let path = silent(&text).path;
    assert_eq!((path.units.len(), path.phases.len()), (3, 1), "{text}");
    assert_eq!((path.phases[0].title.as_str(), path.phases[0].from, path.phases[0].to), ("Fire", 3, 4));
    let week = week.replace('…', "Kiln (2 hours)");
    let text = format!(
        "# Clay\n\n#### Week 1-2: Earth (2 hours)\n- dig\n\n{block}\n\n{week}\n- a\n\n{}\n- b\n",
        week.replace("Week 3", "Week 4")
    );
    assert_eq!(silent(&text).path.units.len(), 3, "{text}");
    for example in
        quoted(entry(part("Weeks"), "- Where nothing has a noun")).into_iter().filter(|q| q.starts_with('#'))
    {
        let nexts: [String; 3] = std::array::from_fn(|n| {
            let days = |first: usize| first + 7 * n;
            example
                .replace("1. ", &format!("{}. ", n + 1))
                .replace("01 - ", &format!("0{} - ", n + 1))
                .replace("Sep 7 – Sep 13", &format!("Sep {} – Sep {}", days(7), days(13)))
                .replace("January 5", &format!("January {}", days(5)))
                .replace("March", ["March", "April", "May"][n])
                .replace("Clay", ["Earth", "Water", "Fire"][n])
        });
        let text = format!("# Clay\n\n{}", nexts.map(|next| format!("{next} (2 hours)\n- a\n\n")).concat());
        let path = silent(&text).path;
        let found: Vec<_> = path.units.iter().map(|u| u.title.as_str()).collect();
        assert_eq!(found, ["Earth", "Water", "Fire"], "{text}");
    }
}

#[test]
fn the_work_below_a_week_is_as_the_page_shows_it() {
    let week = blocks(part("Weeks"))[0];
    let [shown, list] = blocks(part("Work"))[..] else { panic!("two examples") };
    let text = format!("---\nbase: https://clay.example/\n---\n# Clay\n\n{week}\n{shown}");
    let report = silent(&text);
    assert_eq!(units(&report), [("Week 1", "Clay", between(300, 360))]);
    assert_eq!(work(&report, 0), [("Reading", exactly(120)), ("Project", exactly(180))]);
    let report = silent(&format!("---\nbase: https://clay.example/\n---\n# Clay\n\n{week}\n{list}"));
    assert_eq!(work(&report, 0), [("Rake", exactly(30)), ("Sow", exactly(60))]);
    let days = "# Clay\n\n## Week 1: Earth\n\n**Day 1-2**: Kneading\n- Time: 2-3 hours\n- by hand\n\n**Day 3**: Rest\n- Time: 1 hour\n- sleep\n\n## Week 2: Fire (2 hours)\n- burn\n";
    assert_eq!(work(&silent(days), 0), [("Kneading", between(120, 180)), ("Rest", exactly(60))]);
    let kinds = entry(part("Work"), "The kind follows from the title: ");
    let (kinds, _) = kinds.split_once(". Everything else").expect("the list ends so");
    let words = kinds.trim_start_matches("The kind follows from the title: ").replace('\n', " ");
    let order = [
        ActivityKind::Assessment,
        ActivityKind::Project,
        ActivityKind::CaseStudy,
        ActivityKind::Exercise,
        ActivityKind::Pattern,
    ];
    assert_eq!(words.split("; ").count(), order.len());
    for (words, kind) in words.split("; ").zip(order) {
        for word in words.split(", ") {
            let text = format!("# Clay\n\n## Week 1: Earth\n\n**{} (2 hours)**:\n- a\n", capital(word));
            assert_eq!(silent(&text).path.units[0].activities[0].kind, kind, "{word}");
        }
    }
}

#[test]
fn every_way_to_write_hours_is_read() {
    let hours = part("Hours");
    let (ways, rest) = hours.split_once("A column headed").expect("the ways end so");
    let known = |way: &str| -> Minutes {
        Some(match way {
            "6 hours" | "6h" | "~6 hrs" => exactly(360)?,
            "1.5 hours" | "90 min" | "1h30" => exactly(90)?,
            "1h08m" => exactly(68)?,
            "9:20h" => exactly(560)?,
            "15-18 hours" => between(900, 1_080)?,
            "20h+" => (1_200, None),
            "2,5 Std." | "2時間30分" => exactly(150)?,
            "5-6 horas" => between(300, 360)?,
            "3 heures" | "3시간" => exactly(180)?,
            "6 小时" => exactly(360)?,
            "4 часа" => exactly(240)?,
            "½ h" | "1/2 hour" | "half an hour" => exactly(30)?,
            "eine Stunde" => exactly(60)?,
            "полтора часа" | "2 x 45 min" => exactly(90)?,
            "两个半小时" => exactly(150)?,
            "2 h reading + 1 h drawing" => exactly(180)?,
            other => panic!("say here what “{other}” means"),
        })
    };
    assert!(quoted(ways).len() >= 15);
    for way in quoted(ways) {
        for line in [format!("**Knead** ({way}):\n- by hand\n"), format!("- Knead ({way})\n")] {
            let report = silent(&format!("# Clay\n\n## Week 1: Earth\n\n{line}"));
            assert_eq!(work(&report, 0), [("Knead", known(way))], "{line}");
        }
    }
    for lesson in ["45 UE", "4 学时", "4 ак. ч."] {
        assert!(rest.contains(lesson.trim_start_matches("4 ")), "the page names {lesson}");
        let report = read(format!("# Clay\n\n## Week 1: Earth\n\n- Knead ({lesson})\n").as_bytes());
        let minutes = if lesson == "45 UE" { 2_025 } else { 180 };
        assert_eq!(work(&report, 0), [("Knead", exactly(minutes))]);
        assert_eq!(report.diagnostics.iter().map(|d| d.code).collect::<Vec<_>>(), ["lesson-hours"]);
    }
    assert!(rest.contains("`9:00 - 10:30` in front of a line"));
    let report = silent("# Clay\n\n## Day 1: Earth\n\n- 9:00 - 10:30 Knead\n- 11:00 - 12:00 Throw\n");
    assert_eq!(work(&report, 0), [("Knead", exactly(90)), ("Throw", exactly(60))]);
    assert!(rest.contains("`Read (1 h), draw (2 h)`") && rest.contains("`2 hours a day, 5 days a week`"));
    let report = silent("# Clay\n\n## Week 1: Earth\n\n- Read (1 h), draw (2 h)\n");
    assert_eq!(work(&report, 0), [("Read, draw", exactly(180))]);
    for budget in quoted(entry(hours, "The week's own budget")) {
        let report = silent(&format!("# Clay\n\n## Week 1: Earth\n\n{budget}\n\n- knead\n- throw\n"));
        let minutes = report.path.units[0].stated_minutes.map(|m| m.planned());
        assert_eq!(minutes, Some(360), "{budget}");
    }
}

#[test]
fn every_form_of_a_milestone_is_read() {
    let part = part("Milestones");
    let list = "**Week 2**: A first bowl\n- It holds water\n- It stands\n";
    assert_eq!(quoted(part).iter().find(|q| q.starts_with("**")), Some(&"**Week 2**: A first bowl"));
    for form in [
        blocks(part)[0].to_owned(),
        format!("## Milestones\n\n{list}"),
        format!("## Checkpoints\n\n{list}"),
        "## Checkpoints\n\n- **Week 2**: A first bowl\n  - It holds water\n".to_owned(),
    ] {
        let path = silent(&behind_weeks(&form)).path;
        let found: Vec<_> = path.milestones.iter().map(|m| (m.unit, m.title.as_str())).collect();
        assert_eq!(found, [(Some(2), "A first bowl")], "{form}");
        let lines = form.lines().filter(|line| line.trim_start().starts_with("- ") && !line.contains("**"));
        assert_eq!(path.milestones[0].criteria.len(), lines.count(), "{form}");
    }
    let table = "## Goals\n\n| Milestone | When |\n|---|---|\n| A first bowl | Week 2 |\n";
    let report = read(behind_weeks(table).as_bytes());
    let found: Vec<_> = report.path.milestones.iter().map(|m| (m.unit, m.title.as_str())).collect();
    assert_eq!(found, [(Some(2), "A first bowl")]);
    assert_eq!(report.diagnostics.iter().map(|d| d.code).collect::<Vec<_>>(), ["milestone-without-criteria"]);
    assert!(part.contains("\"Acceptance criteria:\" inside a week"));
    let inside =
        "# Clay\n\n## Week 1: Earth (2 hours)\n- dig\n- Acceptance criteria:\n  - It stands\n  - It holds\n";
    let path = silent(inside).path;
    assert_eq!((path.milestones[0].unit, path.milestones[0].criteria.len()), (Some(1), 2));
}

#[test]
fn every_heading_of_the_last_table_holds_what_it_says() {
    let mut headings = 0;
    for (words, holds) in rows(part("Everything else")) {
        for word in words.split(", ") {
            let body = if holds == "lists" {
                "- One thing\n- Another\n".to_owned()
            } else if holds.contains("skills by bands") {
                let [band, score] = quoted(holds)[..] else { panic!("two examples in “{holds}”") };
                format!(
                    "| Skill | {band} | Old hand (3-9) |\n|---|---|---|\n| Wheel | wobbles | stands |\n\n{}\n{score}\n",
                    "- **Score 1-3**: Begin with Week 1"
                )
            } else if let Some(example) = quoted(holds).first() {
                format!("{example}\n")
            } else {
                "### First shelf\n\n- **Water**: Less than you think\n".to_owned()
            };
            let text = behind_weeks(&format!("## {}\n\n{body}", capital(word)));
            let path = silent(&text).path;
            let lines: Vec<&str> = body.lines().filter(|line| line.starts_with("- ")).collect();
            for line in lines {
                assert_eq!(kept(&text, line), [], "“{line}” below “{word}” is read");
            }
            let about = &path.about;
            let lists =
                [&about.prerequisites, &about.outcomes, &about.tips, &about.first_steps, &about.peers];
            let listed: usize = lists.iter().map(|list| list.len()).sum();
            let found = (listed, usize::from(path.quiz.is_some()), path.events.len(), path.collections.len());
            assert!(
                [(2, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)].contains(&found),
                "{word}: {found:?}"
            );
            headings += 1;
        }
    }
    assert!(headings >= 15, "{headings}");
}

//! Nothing is lost: what no part of a path can hold is a note, and every link and picture can be reached.

use super::*;
use crate::curriculum::notes::{Block, Inline, notes};

/// The lines that became notes, each with its unit.
fn kept(text: &str) -> Vec<(u32, Option<u32>)> {
    let ranges = read(text.as_bytes()).path.kept;
    ranges.iter().flat_map(|range| (range.from..=range.to).map(|line| (line, range.unit))).collect()
}

/// Items of a unit's work: words and target.
fn items(report: &Report, unit: usize) -> Vec<(String, Option<String>)> {
    let work = report.path.units[unit].activities.iter().flat_map(|activity| &activity.items);
    work.map(|item| (item.text.clone(), item.target.clone())).collect()
}

/// The addresses of links and of pictures in a document's notes.
fn addresses(text: &str) -> Vec<String> {
    fn of_words(words: &[Inline]) -> Vec<String> {
        let of = |word: &Inline| match word {
            Inline::Link { words, address } => [vec![address.clone()], of_words(words)].concat(),
            Inline::Picture { address, beside, .. } => address.iter().chain(beside).cloned().collect(),
            Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Struck(inside) => of_words(inside),
            Inline::Text(_) | Inline::Code(_) | Inline::Break => Vec::new(),
        };
        words.iter().flat_map(of).collect()
    }
    fn of_block(block: &Block) -> Vec<String> {
        match block {
            Block::Heading(_, words) | Block::Paragraph(words) => of_words(words),
            Block::Quote(inside) => inside.iter().flat_map(of_block).collect(),
            Block::List(items) => items.iter().flat_map(|item| &item.blocks).flat_map(of_block).collect(),
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).flat_map(|cell| of_words(cell)).collect()
            }
            Block::Code { .. } => Vec::new(),
        }
    }
    let report = read(text.as_bytes());
    notes(text.as_bytes(), &report).iter().flat_map(|note| of_block(&note.block)).collect()
}

#[test]
fn a_milestone_by_its_word_and_unit_is_one_with_its_list() {
    let text = "# T\n## Semaine 1: A\n- a\n## Semaine 2: B\n- b\n\n## Jalon semaine 2\n- [ ] cela tient\n- [ ] cela dure\n";
    let milestones = read(text.as_bytes()).path.milestones;
    let found: Vec<_> = milestones.iter().map(|m| (m.unit, m.title.as_str(), m.criteria.len())).collect();
    assert_eq!(found, [(Some(2), "Jalon semaine 2", 2)]);
}

#[test]
fn headings_over_nothing_that_was_read_are_notes_with_what_stands_below() {
    let text = "# T\n## Week 1: A\n- a\n## Tips\nSleep well.\n## Laws\nNone yet.\n## Quiz\n### Rate yourself\nBe honest.\n## Prerequisites\n- Hands\n";
    assert_eq!(kept(text), (4..=10).map(|line| (line, None)).collect::<Vec<_>>());
}

#[test]
fn a_total_behind_the_last_week_is_a_note_unless_every_week_has_one() {
    for total in ["Carga horária total: 3h50", "**Total**: 3h50", "- Gesamt: 4 Stunden"] {
        let text = format!("# T\n## Semana 1: A\n- a (1h)\n## Semana 2: B\n- b (2h)\n\n{total}\n");
        let report = read(text.as_bytes());
        assert_eq!(units(&report), [("Semana 1", "A", None), ("Semana 2", "B", None)], "{total}");
        assert_eq!(work(&report, 1), [("b", exactly(120))], "{total}");
        assert_eq!(kept(&text), [(7, Some(2))], "{total}");
    }
    let each = "# T\n## Week 1: A\n- a\n\nTotal: 2 hours\n## Week 2: B\n- b\n\nTotal: 3 hours\n";
    let report = read(each.as_bytes());
    assert_eq!(units(&report), [("Week 1", "A", exactly(120)), ("Week 2", "B", exactly(180))]);
}

#[test]
fn a_sentence_around_a_promise_stays_readable() {
    let text = "# T\n**Duration**: 6 weeks\nFor six evenings of the week, we ask for 5 hours/week, and for 6 weeks of patience.\n## Week 1: A\n- a\n";
    let path = read(text.as_bytes()).path;
    assert_eq!(path.headline.weekly_minutes.map(|range| range.min), Some(300));
    assert_eq!(kept(text), [(3, None)]);
}

#[test]
fn a_bullet_that_says_how_long_its_subject_takes_keeps_its_subject() {
    let report = read(b"# T\n## Week 1: A (5 h)\n- read\n## Week 2: B\n- Clay bodies, time: 2 h\n- draw\n");
    let told: Vec<String> = items(&report, 1)
        .into_iter()
        .map(|(text, _)| text)
        .chain(work(&report, 1).iter().map(|(title, _)| (*title).to_owned()))
        .collect();
    assert!(told.iter().any(|said| said.contains("Clay bodies")), "{told:?}");
    assert_eq!(report.path.units[1].stated_minutes, None);
}

#[test]
fn every_link_of_a_bullet_can_be_reached() {
    let text = "# T\n## Week 1: A\n- [One](a.md), [Two](b.md) and [Three](c.md)\n- Read [x](d.md) or [y](e.md)\n\n## Week 2: B\n**Project** (2 h): see [p](p.md) and [q](q.md)\n- [r](r.md) - or [s](s.md#s)\n- here: [top](#top)\n";
    let report = read(text.as_bytes());
    let told = |unit| {
        let all = items(&report, unit);
        all.into_iter().map(|(text, to)| format!("{text} > {}", to.unwrap_or_default())).collect::<Vec<_>>()
    };
    assert_eq!(told(0), ["One > a.md", "Two > b.md", "Three > c.md", "Read x or y > d.md", "y > e.md"]);
    assert_eq!(told(1), ["p > p.md", "q > q.md", "r > r.md", "s > s.md#s", "here: top > #top"]);
    assert_eq!((report.path.units[0].link_count, report.path.units[1].link_count), (5, 5));
    assert_eq!(report.path.kept, []);
}

#[test]
fn links_that_no_item_can_hold_stay_in_notes() {
    let text = "---\nbase: https://t.example/\n---\n# T\n## Week 1: A\n**Work** (1 h):\n- a\n\n## Week 1 Checkpoint: P\n- [ ] shown in [the book](book.md)\n\n## Prerequisites\n- [Hands](https://hands.example/)\n\n## Meet\n- Clinic: Tuesdays 18:00 UTC (60 min), [room](https://meet.example/r)\n";
    assert_eq!(addresses(text), ["https://t.example/book/", "https://hands.example/"]);
    let path = read(text.as_bytes()).path;
    assert_eq!((path.milestones[0].criteria.len(), path.about.prerequisites.len()), (1, 1));
    assert_eq!(path.events[0].link.as_deref(), Some("https://meet.example/r"));
}

#[test]
fn addresses_written_out_and_pictures_are_reached_too() {
    let text = "# T\n## Week 1: A\n- a\n\nSee <https://a.example/x> and https://a.example/y_z.\n\n![](https://a.example/p.png) and ![map](img/map.png)\n\n<p align=\"center\"><img src=\"https://a.example/q.png\"><a href=\"https://a.example/r\">r</a></p>\n\nInline <a href=\"https://a.example/s\">s</a> and <img src=\"t.png\" alt=\"t\">.\n";
    assert_eq!(
        addresses(text),
        [
            "https://a.example/x",
            "https://a.example/y_z",
            "https://a.example/p.png",
            "img/map.png",
            "https://a.example/q.png",
            "https://a.example/r",
            "https://a.example/s",
            "t.png",
        ]
    );
    let listed = "# T\n## Week 1: A\n- see https://a.example/z, or <https://a.example/w>\n- ![bowl](https://a.example/b.png) a bowl\n";
    let report = read(listed.as_bytes());
    let targets: Vec<_> = items(&report, 0).into_iter().filter_map(|(_, target)| target).collect();
    assert_eq!(targets, ["https://a.example/w", "https://a.example/z"]);
    assert_eq!(addresses(listed), ["https://a.example/b.png"]);
}

#[test]
fn a_table_of_milestones_says_what_must_be_shown() {
    for head in [
        "Milestone | Week | Criteria",
        "Meilenstein | Woche | Kriterien",
        "Hito | Semana | Criterios",
        "Jalon | Semaine | Critères",
        "Marco | Semana | Critérios",
        "Веха | Неделя | Критерии",
        "里程碑 | 周 | 标准",
    ] {
        let text = format!(
            "# T\n## Week 1: A\n- a\n## Week 2: B\n- b\n\n## Due\n| {head} |\n|---|---|---|\n| First bowl | 1 | It holds water; it stands |\n| Last bowl | 2 | - It is glazed<br>- It is signed<br>It rings |\n"
        );
        let path = read(text.as_bytes()).path;
        let found: Vec<_> = path
            .milestones
            .iter()
            .map(|m| {
                let criteria: Vec<_> = m.criteria.iter().map(|c| c.text.as_str()).collect();
                (m.unit, m.title.as_str(), criteria.join("|"))
            })
            .collect();
        assert_eq!(
            found,
            [
                (Some(1), "First bowl", "It holds water|it stands".to_owned()),
                (Some(2), "Last bowl", "It is glazed|It is signed|It rings".to_owned()),
            ],
            "{head}"
        );
    }
    let more = "# T\n## Week 1: A\n- a\n\n## Due\n| Week | Milestone | Who looks |\n|---|---|---|\n| 1 | A bowl | the master |\n";
    let path = read(more.as_bytes()).path;
    assert_eq!((path.milestones[0].unit, path.milestones[0].title.as_str()), (Some(1), "A bowl"));
    assert_eq!(
        kept(more),
        [(5, None), (6, None), (7, None), (8, None)],
        "what a further column says is kept"
    );
}

#[test]
fn what_a_script_says_is_nothing_to_read() {
    let text = "# Clay <script>alert(1)</script>and fire\n\n<script>\nvar t = \"<h2>Week 3: No</h2>\";\n</script>\n\n## Week 1: Earth <style>p{color:red}</style>\n- dig\n## Week 2: Water\n- wet\n";
    let report = read(text.as_bytes());
    assert_eq!(report.path.title, "Clay and fire");
    assert_eq!(units(&report), [("Week 1", "Earth", None), ("Week 2", "Water", None)]);
}

#[test]
fn breaks_in_a_cell_part_what_it_lists() {
    let text = "# T\n| Week | Topic | Read |\n|---|---|---|\n| 1 | Clay<br>bodies | [One](a.md)<br>[Two](b.md)<BR/>three |\n| 2 | Fire | ash |\n";
    let report = read(text.as_bytes());
    assert_eq!(units(&report)[0].1, "Clay bodies");
    let found: Vec<_> = items(&report, 0).into_iter().map(|(text, _)| text).collect();
    assert_eq!(found, ["One", "Two", "three"]);
}

#[test]
fn lines_that_end_as_on_old_machines_are_lines() {
    let text = "# T\n\n## Week 1: A (2 h)\n- a\n\n## Week 2: B\n- b\n";
    assert_eq!(read(text.replace('\n', "\r").as_bytes()), read(text.as_bytes()));
}

#[test]
fn cells_that_a_table_has_no_columns_for_are_kept_with_their_row() {
    let text = "# T\n\n## Week 1: A\n\n| Topic | Talk |\n|---|---|\n| Clay | [one](https://a.example/1) | [two](https://a.example/2) |\n| Fire | none |\n";
    let kept: Vec<_> = read(text.as_bytes()).path.kept.iter().map(|kept| (kept.from, kept.to)).collect();
    assert_eq!(kept, [(7, 7)]);
}

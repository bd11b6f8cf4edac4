//! Which lines become notes and how they read, and that nothing of a hostile document is more than words.

use super::*;
use crate::curriculum::read;
use std::fmt::Write as _;

fn of(text: &str) -> Vec<Note> {
    notes(text.as_bytes(), &read(text.as_bytes()))
}

/// Notes as one would read them aloud, with the marks of their looks.
fn told(notes: &[Note]) -> String {
    let mut out = String::new();
    for note in notes {
        let unit = note.unit.map_or_else(|| "-".to_owned(), |unit| unit.to_string());
        let _ = writeln!(out, "{unit}:{} {}", note.line, block(&note.block));
    }
    out
}

fn block(one: &Block) -> String {
    let cells = |row: &Vec<Vec<Inline>>| row.iter().map(|cell| inline(cell)).collect::<Vec<_>>().join(" | ");
    match one {
        Block::Heading(level, words) => format!("h{level} {}", inline(words)),
        Block::Paragraph(words) => inline(words),
        Block::Quote(inside) => format!("> {}", blocks(inside)),
        Block::Code { language, text } => format!("`{language}` {text}"),
        Block::Table { head, rows } => {
            format!("[{}] {}", cells(head), rows.iter().map(cells).collect::<Vec<_>>().join(" / "))
        }
        Block::List(items) => {
            let item = |item: &ListItem| {
                let mark = match (item.number, item.ticked) {
                    (Some(number), _) => format!("{number}."),
                    (None, Some(true)) => "x".to_owned(),
                    (None, Some(false)) => "o".to_owned(),
                    (None, None) => "*".to_owned(),
                };
                format!("{mark} {}", blocks(&item.blocks))
            };
            items.iter().map(item).collect::<Vec<_>>().join(", ")
        }
    }
}

fn blocks(all: &[Block]) -> String {
    all.iter().map(block).collect::<Vec<_>>().join(" / ")
}

fn inline(words: &[Inline]) -> String {
    let one = |word: &Inline| match word {
        Inline::Text(text) => text.clone(),
        Inline::Code(text) => format!("`{text}`"),
        Inline::Strong(inside) => format!("*{}*", inline(inside)),
        Inline::Emphasis(inside) => format!("_{}_", inline(inside)),
        Inline::Struck(inside) => format!("~{}~", inline(inside)),
        Inline::Link { words, address } => format!("{}({address})", inline(words)),
        Inline::Picture { words, address, beside } => {
            format!("!{words}({})", address.as_deref().or(beside.as_deref()).unwrap_or_default())
        }
        Inline::Break => "|".to_owned(),
    };
    words.iter().map(one).collect()
}

#[test]
fn what_surrounds_the_plan_is_told_in_its_own_form() {
    let text = "# Pottery\n\nMade by **hand**, with _care_ and `water`.\nSee [the kiln](https://kiln.example/a) ![a bowl](https://kiln.example/b.png).\n\n> First the clay,\n> then the fire.\n\n| Glaze | Heat |\n|---|---|\n| Ash | 1200 |\n\n```mermaid\ngraph TB\nA --> B\n```\n\n## Week 1: Clay (2 hours)\n- Wedge it\n";
    assert_eq!(
        told(&of(text)),
        "-:3 Made by *hand*, with _care_ and `water`. See the kiln(https://kiln.example/a) !a bowl(https://kiln.example/b.png).\n\
         -:6 > First the clay, then the fire.\n\
         -:9 [Glaze | Heat] Ash | 1200\n\
         -:13 `mermaid` graph TB\nA --> B\n"
    );
}

#[test]
fn a_note_keeps_what_it_stands_in_and_leaves_what_the_plan_took() {
    let report_lines = |text: &str| read(text.as_bytes()).path.kept;
    let text = "# T\n\n## Week 1: A (1 hour)\n- Read\n\n> Take your time.\n\n## Week 2: B (1 hour)\n- Write\n\n![drawn](pic.png)\n";
    assert!(!report_lines(text).is_empty(), "the test needs lines that became notes");
    let found = of(text);
    assert!(
        found.iter().any(|n| n.unit == Some(1) && block(&n.block) == "> Take your time."),
        "{}",
        told(&found)
    );
    assert!(!told(&found).contains("Read") && !told(&found).contains("Write"), "{}", told(&found));
}

#[test]
fn every_kept_line_that_says_something_is_told() {
    let text = include_str!("../../../../../content/paths/microservices.md");
    let report = read(text.as_bytes());
    let found = notes(text.as_bytes(), &report);
    let all = told(&found);
    let lines: Vec<&str> = text.lines().collect();
    // What stands between the marks at the top speaks to programs.
    let body = 1 + lines.iter().skip(1).position(|line| *line == "---").unwrap_or(0);
    for range in &report.path.kept {
        for line in (range.from..=range.to).filter(|line| *line as usize > body + 1) {
            let words = lines[line as usize - 1];
            let longest =
                words.split(|c: char| !c.is_alphanumeric()).max_by_key(|word| word.len()).unwrap_or("");
            let address = words.contains("](");
            assert!(longest.len() < 5 || address || all.contains(longest), "line {line} is lost: {words}");
        }
    }
}

#[test]
fn html_loses_its_tags_and_keeps_its_words() {
    let text = "# T\n\n<div class=\"grid\">\n<p>First <b>words</b> &amp; more</p>\n<script>alert(1)</script>\n<style>p{color:red}</style>\n</div>\n\nInline <kbd>Ctrl</kbd><br>next <script>alert(2)</script>end.\n\n:material-clock: Slow { .big } down.\n\n## Week 1 (1 hour)\n- Read\n";
    assert_eq!(told(&of(text)), "-:3 First words & more\n-:9 Inline Ctrl|next end.\n-:11  Slow  down.\n");
}

#[test]
fn nesting_without_end_stays_shallow() {
    let quotes = ">".repeat(5_000);
    let stars = "*a ".repeat(3_000);
    let lists: String = (0..400).map(|n| format!("{}- x\n", "  ".repeat(n))).collect();
    for body in [format!("{quotes} deep words\n"), format!("{stars}{}\n", "*".repeat(3_000)), lists] {
        let text = format!("# T\n\n{body}\n## Week 1 (1 hour)\n- Read\n");
        fn depth(block: &Block) -> usize {
            match block {
                Block::Quote(inside) => 1 + inside.iter().map(depth).max().unwrap_or(0),
                Block::List(items) => {
                    1 + items.iter().flat_map(|item| &item.blocks).map(depth).max().unwrap_or(0)
                }
                _ => 0,
            }
        }
        assert!(of(&text).iter().all(|note| depth(&note.block) <= 12));
    }
}

/// Every payload of the list, each as a paragraph of a document of its own.
fn payloads() -> Vec<&'static str> {
    let list = include_str!("../../../../../tests/data/hostile/payloads.md");
    let (_, behind) = list.split_once("<!-- payloads -->\n").expect("the mark in front of the list");
    behind.split("\n\n").map(str::trim).filter(|payload| !payload.is_empty()).collect()
}

#[test]
fn no_payload_is_more_than_words() {
    let payloads = payloads();
    assert!(payloads.len() >= 40, "only {} payloads", payloads.len());
    for payload in payloads {
        for place in [
            format!("{payload}\n"),
            format!("- {}\n", payload.replace('\n', "\n  ")),
            format!("> {}\n", payload.replace('\n', "\n> ")),
            format!("# {}\n", payload.replace('\n', " ")),
            format!("| a | b |\n|---|---|\n| {} | c |\n", payload.replace('\n', " ")),
        ] {
            let text = format!("# Clay\n\n{place}\n\n## Week 1: Clay (2 hours)\n- Wedge\n\n{place}\n");
            let found = of(&text);
            for address in found.iter().flat_map(|note| addresses(&note.block)) {
                let kind = address.split(':').next().unwrap_or_default().to_ascii_lowercase();
                assert!(
                    matches!(kind.as_str(), "http" | "https" | "mailto"),
                    "{payload}\nleads to {address}"
                );
                assert!(
                    !address.contains(char::is_whitespace) && !address.contains(['<', '>', '"', '\\']),
                    "{address}"
                );
            }
        }
    }
}

fn addresses(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(_, words) | Block::Paragraph(words) => in_words(words),
        Block::Quote(inside) => inside.iter().flat_map(addresses).collect(),
        Block::List(items) => items.iter().flat_map(|item| &item.blocks).flat_map(addresses).collect(),
        Block::Table { head, rows } => {
            head.iter().chain(rows.iter().flatten()).flat_map(|cell| in_words(cell)).collect()
        }
        Block::Code { .. } => Vec::new(),
    }
}

fn in_words(words: &[Inline]) -> Vec<String> {
    let of = |word: &Inline| match word {
        Inline::Link { words, address } => [vec![address.clone()], in_words(words)].concat(),
        Inline::Picture { address, .. } => address.iter().cloned().collect(),
        Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Struck(inside) => in_words(inside),
        _ => Vec::new(),
    };
    words.iter().flat_map(of).collect()
}

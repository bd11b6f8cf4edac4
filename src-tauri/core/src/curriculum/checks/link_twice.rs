//! `link-twice`: one name that leads to two different addresses.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;
use std::collections::HashMap;

pub(super) const CODE: &str = "link-twice";

/// Names that say nothing of where they lead.
const EMPTY: [&str; 20] = [
    "readme",
    "link",
    "here",
    "solution",
    "homework",
    "assignment",
    "recording",
    "slides",
    "video",
    "notes",
    "docs",
    "code",
    "repo",
    "demo",
    "book",
    "page",
    "read",
    "more",
    "blog",
    "site",
];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    // A word of four letters is a book's name as well as a button's; three say nothing.
    let linked: Vec<(u32, &str, &str)> = context
        .places
        .named_links
        .iter()
        .map(|link| (link.line, link.name.as_str(), link.target.as_str()))
        .filter(|(_, name, target)| !target.is_empty() && name.chars().count() >= 4)
        .collect();
    let mut leads: HashMap<String, Vec<&str>> = HashMap::new();
    for (_, text, target) in &linked {
        let known = leads.entry(text.to_lowercase()).or_default();
        // Three tell enough.
        if known.len() < 3 && !known.contains(target) {
            known.push(target);
        }
    }
    let mut first: HashMap<String, (u32, &str)> = HashMap::new();
    for (line, text, target) in linked {
        let name = text.to_lowercase();
        // What leads to three places is no name of any ("Slides", "Lecture recording").
        if EMPTY.contains(&name.as_str()) || leads.get(&name).is_some_and(|targets| targets.len() > 2) {
            continue;
        }
        let (other_line, other) = *first.entry(name).or_insert((line, target));
        if other != target {
            let message = Message::new("check-link-twice")
                .text("name", text)
                .text("target", target)
                .text("other", other)
                .count("line", other_line);
            found.push(at(line, CODE, Severity::Hint, message, Message::new("check-link-twice-help")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CODE;
    use crate::curriculum::checks::testing::found;

    #[test]
    fn both_addresses_are_named() {
        let text = "## Week 1: A\n- [Clay bodies](a.md)\n- [Clay bodies](a.md)\n## Week 2: B\n- [Clay bodies](b.md)\n- [here](c.md)\n- [here](d.md)\n";
        assert_eq!(
            found(CODE, text),
            [(5, "“Clay bodies” leads to b.md here and to a.md in line 2.".to_owned())]
        );
    }

    #[test]
    fn links_of_one_line_and_of_running_text_count_as_well() {
        let said = |line: u32, name: &str, target: &str, other: &str, first: u32| {
            (line, format!("“{name}” leads to {target} here and to {other} in line {first}."))
        };
        let text = "## Week 1: A\n- Read [Clay bodies](a.md) and [Clay bodies](b.md)\n\nSee [Glazes](c.md).\n\nAgain [Glazes](d.md).\n\n| Book |\n|---|\n| [Kilns](e.md), [*Kilns*](f.md) |\n";
        assert_eq!(
            found(CODE, text),
            [
                said(2, "Clay bodies", "b.md", "a.md", 2),
                said(6, "Glazes", "d.md", "c.md", 4),
                said(10, "Kilns", "f.md", "e.md", 10),
            ]
        );
    }

    #[test]
    fn what_each_week_has_is_no_name() {
        let text = "## Week 1: A\n- [Запись лекции](a.md)\n## Week 2: B\n- [Запись лекции](b.md)\n## Week 3: C\n- [Запись лекции](c.md)\n";
        assert_eq!(found(CODE, text), []);
    }
}

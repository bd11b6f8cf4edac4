//! `link-twice`: one name that leads to two different addresses.

use super::{Context, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;
use std::collections::HashMap;

pub(super) const CODE: &str = "link-twice";

/// Names that say nothing of where they lead.
const EMPTY: [&str; 12] = [
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
];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let work =
        context.path.units.iter().flat_map(|unit| &unit.activities).flat_map(|activity| &activity.items);
    let items = work.map(|item| (item.line, item.text.as_str(), item.target.as_deref()));
    let shelf = context.path.collections.iter().flat_map(|collection| &collection.entries);
    let entries = shelf.map(|entry| (entry.line, entry.text.as_str(), entry.target.as_deref()));
    let linked: Vec<(u32, &str, &str)> = items
        .chain(entries)
        .filter_map(|(line, text, target)| Some((line, text, target.filter(|target| !target.is_empty())?)))
        .filter(|(_, text, _)| text.chars().count() >= 5)
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
    fn what_each_week_has_is_no_name() {
        let text = "## Week 1: A\n- [Запись лекции](a.md)\n## Week 2: B\n- [Запись лекции](b.md)\n## Week 3: C\n- [Запись лекции](c.md)\n";
        assert_eq!(found(CODE, text), []);
    }
}

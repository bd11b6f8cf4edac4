//! The little of HTML that authors write structure in: headings, the titles of folds (`<summary>`) and of tabs
//! (`<TabItem label="…">`). Everything else of an HTML block stays unread.

use super::words::Words;

/// Something of an HTML block that structures the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// `<h1>` to `<h6>`.
    Heading(u8, Words),
    /// `<summary>`: its words behind the mark of a fold.
    Fold(Words),
    /// The title of a tab.
    Tab(String),
}

/// How far the end of a heading or fold is looked for, so that a block of open tags stays cheap.
const REACH: usize = 2_000;

/// The parts of a block, each with the line (from 0) that it begins on and how many lines more it takes.
pub fn parts(html: &str) -> Vec<(u32, u32, Part)> {
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 0);
    while let Some(open) = html.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + open;
        line += breaks(&html[at..start]);
        let name: String = html[start + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let Some(inner) = html[start..].find('>').map(|end| start + end + 1) else { break };
        let tag = &html[start..inner];
        at = inner;
        let mut height = breaks(tag);
        let lower = name.to_ascii_lowercase();
        let level = lower
            .strip_prefix('h')
            .and_then(|digit| digit.parse::<u8>().ok())
            .filter(|l| (1..=6).contains(l));
        if level.is_some() || lower == "summary" {
            if let Some((words, length)) = content(&html[inner..], &lower) {
                height += breaks(&html[inner..inner + length]);
                at = inner + length;
                let part = match level {
                    Some(level) => Part::Heading(level, words),
                    None => Part::Fold(words),
                };
                found.push((line, height, part));
            }
        } else if matches!(lower.as_str(), "tabitem" | "tab") {
            let title = ["label=", "title=", "header="].iter().find_map(|name| attribute(tag, name));
            found.extend(title.map(|title| (line, height, Part::Tab(title))));
        }
        line += height;
    }
    found
}

fn breaks(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

/// The words up to the closing tag, and how many bytes lead behind it.
fn content(rest: &str, name: &str) -> Option<(Words, usize)> {
    let mut reach = rest.len().min(REACH);
    while !rest.is_char_boundary(reach) {
        reach -= 1;
    }
    let near = rest.get(..reach)?;
    let close = format!("</{name}");
    let end = near.to_ascii_lowercase().find(&close)?;
    let behind = near[end..].find('>').map_or(reach, |at| end + at + 1);
    let mut words = Words::default();
    let mut link = None;
    let mut inside = &near[..end];
    if name == "summary" {
        words.push("??? ", false, None);
    }
    while let Some(open) = inside.find('<') {
        words.push(&entities(&inside[..open]), false, link);
        let Some(close) = inside[open..].find('>') else { break };
        let tag = &inside[open..open + close + 1];
        if tag.starts_with("<a ") {
            link = attribute(tag, "href=").map(|target| words.add_target(target));
        } else if tag.starts_with("</a") {
            link = None;
        } else if tag.starts_with("<br") {
            words.push(" ", false, link);
        }
        inside = &inside[open + close + 1..];
    }
    words.push(&entities(inside), false, link);
    (words.plain().chars().any(char::is_alphanumeric)).then_some((words, behind))
}

fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// The quoted value behind `name` ("label=").
fn attribute(tag: &str, name: &str) -> Option<String> {
    let behind = tag.get(tag.find(name)? + name.len()..)?.trim_start_matches('{');
    let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = behind.get(1..)?.split(quote).next()?;
    (!value.trim().is_empty()).then(|| entities(value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> Vec<(u32, String)> {
        let words = |part: &Part| match part {
            Part::Heading(level, words) => format!("{level} {}", words.plain()),
            Part::Fold(words) => format!("fold {}", words.plain()),
            Part::Tab(title) => format!("tab {title}"),
        };
        parts(html).iter().map(|(line, _, part)| (*line, words(part))).collect()
    }

    #[test]
    fn headings_folds_and_tabs_are_found_on_their_lines() {
        let html = "<div>\n<h1 align=\"center\">\n  Clay &amp; <b>Kiln</b>\n</h1>\n<details>\n<summary>Week 1: <a href=\"a.md\">Clay</a></summary>\n<TabItem value=\"x\" label=\"Day 1\">\n";
        assert_eq!(
            read(html),
            [(1, "1 Clay & Kiln".into()), (5, "fold ??? Week 1: Clay".into()), (6, "tab Day 1".into())]
        );
        let Part::Fold(words) = &parts(html)[1].2 else { panic!("a fold") };
        assert_eq!(words.targets(), ["a.md"]);
    }

    #[test]
    fn open_tags_and_stray_marks_are_no_trouble() {
        assert_eq!(read(&"<h1>".repeat(2_000)), []);
        assert_eq!(read("< <summary> <h9>x</h9> <"), []);
    }
}

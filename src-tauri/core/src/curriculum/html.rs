//! The little of HTML that authors write structure in: headings, the titles of folds (`<summary>`) and of tabs
//! (`<TabItem label="…">`), rows of tables and items of lists. Everything else of an HTML block stays unread.

use super::words::{Draft, Words};

/// Something of an HTML block that structures the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// `<h1>` to `<h6>`.
    Heading(u8, Words),
    /// `<summary>`: its words behind the mark of a fold.
    Fold(Words),
    /// The title of a tab.
    Tab(String),
    /// `<li>`: how deep its list stands, and its own words.
    Item(u8, Words),
    /// `<tr>`: whether it is the table's head, and its cells.
    Row(bool, Vec<Words>),
}

/// The lines (from 0) that pictures stand on, in order.
pub fn pictures(html: &str) -> Vec<u32> {
    let (mut found, mut line, mut at) = (Vec::new(), 0, 0);
    for start in memchr::memmem::find_iter(html.as_bytes(), b"<img") {
        line += breaks(html.get(at..start).unwrap_or_default());
        at = start;
        found.push(line);
    }
    found
}

/// Elements whose content is for machines.
const SILENT: [&str; 2] = ["script", "style"];

/// The byte behind the closing tag of an element without anything to read, where the tag of that name opens one; the
/// end, where nothing closes it.
fn behind_silent(html: &str, name: &str, inner: usize) -> Option<usize> {
    let silent = SILENT.iter().find(|silent| name.eq_ignore_ascii_case(silent))?;
    let closing = |at: &usize| {
        let tail = html.get(at + 2..at + 2 + silent.len());
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(silent))
    };
    let rest = html.get(inner..)?;
    let end = memchr::memmem::find_iter(rest.as_bytes(), b"</").map(|at| inner + at).find(closing);
    let behind = end.and_then(|end| Some(end + html.get(end..)?.find('>')? + 1));
    Some(behind.unwrap_or(html.len()))
}

/// How far the end of a heading or fold is looked for, so that a block of open tags stays cheap.
const REACH: usize = 2_000;

/// The parts of a block, each with the line (from 0) that it begins on and how many lines more it takes.
pub fn parts(html: &str) -> Vec<(u32, u32, Part)> {
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 0);
    let (mut lists, mut headed) = (0_u8, false);
    // By column of the open table: how many rows more a cell from above reaches into.
    let mut reaching: Vec<usize> = Vec::new();
    while let Some(open) = html.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + open;
        line += breaks(&html[at..start]);
        let name: String = html[start + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let Some(inner) = html[start..].find('>').map(|end| start + end + 1) else { break };
        let tag = &html[start..inner];
        at = inner;
        if let Some(end) = behind_silent(html, &name, inner) {
            line += breaks(&html[start..end]);
            at = end;
            continue;
        }
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
        } else if matches!(lower.as_str(), "ul" | "ol") {
            lists = lists.saturating_add(1);
        } else if tag.starts_with("</ul") || tag.starts_with("</ol") {
            lists = lists.saturating_sub(1);
        } else if lower == "table" {
            headed = false;
            reaching.clear();
        } else if lower == "li" {
            // Its own words end where an inner list or the next item begins.
            let near = near(&html[inner..]);
            let end =
                ["<ul", "<ol", "<li", "</li", "</ul", "</ol"].iter().filter_map(|mark| near.find(mark)).min();
            let own = &near[..end.unwrap_or(near.len())];
            let words = inline(own);
            if words.plain().chars().any(char::is_alphanumeric) {
                let lines = breaks(own.trim_end());
                found.push((line, height + lines, Part::Item(lists.clamp(1, 40), words)));
            }
            height += breaks(own);
            at = inner + own.len();
        } else if lower == "tr" {
            let near = near(&html[inner..]);
            let end = ["</tr", "<tr", "</table"].iter().filter_map(|mark| near.find(mark)).min();
            let own = &near[..end.unwrap_or(near.len())];
            let (cells, heads) = cells(own, &mut reaching);
            if cells.iter().any(|cell| cell.plain().chars().any(char::is_alphanumeric)) {
                let head = !headed && heads == cells.len();
                if !headed && !head {
                    // A table without a head has an empty one, so that its rows are read as a table's.
                    found.push((line, 0, Part::Row(true, vec![Words::default(); cells.len()])));
                }
                headed = true;
                found.push((line, height + breaks(own.trim_end()), Part::Row(head, cells)));
            }
            height += breaks(own);
            at = inner + own.len();
        }
        line += height;
    }
    found
}

fn breaks(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

/// As much of `rest` as is looked through for an end.
fn near(rest: &str) -> &str {
    let mut reach = rest.len().min(REACH);
    while !rest.is_char_boundary(reach) {
        reach -= 1;
    }
    &rest[..reach]
}

/// The words up to the closing tag, and how many bytes lead behind it.
fn content(rest: &str, name: &str) -> Option<(Words, usize)> {
    let near = near(rest);
    let close = format!("</{name}");
    let end = near.to_ascii_lowercase().find(&close)?;
    let behind = near[end..].find('>').map_or(near.len(), |at| end + at + 1);
    let mut draft = Draft::default();
    if name == "summary" {
        draft.push("??? ", false, None);
    }
    add_inline(&mut draft, &near[..end], false);
    let words = draft.finish();
    (words.plain().chars().any(char::is_alphanumeric)).then_some((words, behind))
}

/// The words of a stretch of HTML with its links and bold parts.
fn inline(inside: &str) -> Words {
    let mut draft = Draft::default();
    add_inline(&mut draft, inside, true);
    draft.finish()
}

/// The cells of a row, and how many of them are a head's. A cell that reaches down from a row above is an empty one here.
fn cells(row: &str, reaching: &mut Vec<usize>) -> (Vec<Words>, usize) {
    let (mut found, mut heads) = (Vec::new(), 0);
    let fill = |found: &mut Vec<Words>, reaching: &mut Vec<usize>| {
        while let Some(rows) = reaching.get_mut(found.len()).filter(|rows| **rows > 0) {
            *rows -= 1;
            found.push(Words::default());
        }
    };
    let mut rest = row;
    while let Some(open) = [rest.find("<td"), rest.find("<th")].into_iter().flatten().min() {
        fill(&mut found, reaching);
        heads += usize::from(rest[open..].starts_with("<th"));
        let Some(inner) = rest[open..].find('>').map(|end| open + end + 1) else { break };
        let behind = &rest[inner..];
        let end = ["</td", "</th", "<td", "<th"].iter().filter_map(|mark| behind.find(mark)).min();
        let own = &behind[..end.unwrap_or(behind.len())];
        // More rows than a table has are a slip of the pen.
        let down = attribute(&rest[open..inner], "rowspan=").and_then(|rows| rows.parse().ok());
        let down: usize = down.unwrap_or(1).clamp(1, 200);
        if down > 1 {
            reaching.resize(reaching.len().max(found.len() + 1), 0);
            reaching[found.len()] = down - 1;
        }
        found.push(inline(own));
        rest = &behind[own.len()..];
    }
    fill(&mut found, reaching);
    (found, heads)
}

fn add_inline(words: &mut Draft, mut inside: &str, looks: bool) {
    let (mut link, mut bold) = (None, false);
    while let Some(open) = inside.find('<') {
        words.push(&entities(&inside[..open]), bold, link);
        let Some(close) = inside[open..].find('>') else { break };
        let tag = &inside[open..open + close + 1];
        let mut end = open + close + 1;
        let name: String =
            tag.trim_start_matches(['<', '/']).chars().take_while(char::is_ascii_alphanumeric).collect();
        match (name.to_ascii_lowercase().as_str(), tag.starts_with("</")) {
            ("a", false) => link = attribute(tag, "href=").map(|target| words.add_target(&target)),
            ("a", true) => link = None,
            // Where an element ends a line, it parts words.
            ("br" | "p" | "div" | "li" | "tr" | "td", _) => words.push_break(bold, link),
            ("b" | "strong", true) => bold = false,
            ("b" | "strong", false) if looks => bold = true,
            ("img", false) => {
                if let Some(said) = attribute(tag, "alt=") {
                    words.push(&said, bold, link);
                }
            }
            _ => end = behind_silent(inside, &name, end).unwrap_or(end),
        }
        inside = &inside[end..];
    }
    words.push(&entities(inside), bold, link);
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
pub(super) fn attribute(tag: &str, name: &str) -> Option<String> {
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
            Part::Item(depth, words) => format!("{depth}- {}", words.plain()),
            Part::Row(head, cells) => {
                let cells: Vec<&str> = cells.iter().map(Words::plain).collect();
                format!("{} {}", if *head { "head" } else { "row" }, cells.join(" | "))
            }
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
    fn rows_and_items_are_found_with_their_places() {
        let table = "<table>\n<tr><th>Week</th><th>Topic</th></tr>\n<tr>\n<td>1</td>\n<td><b>Clay</b></td>\n</tr>\n</table>";
        assert_eq!(read(table), [(1, "head Week | Topic".into()), (2, "row 1 | Clay".into())]);
        let down = "<table><tr><th>W</th><th>T</th></tr><tr><td rowspan=\"2\">1</td><td>a</td></tr><tr><td>b</td></tr><tr><td>2</td><td>c</td></tr></table>";
        let rows: Vec<String> = read(down).into_iter().map(|(_, row)| row).collect();
        assert_eq!(rows, ["head W | T", "row 1 | a", "row  | b", "row 2 | c"]);
        let bare = "<table><tr><td>Week 1<td>Clay</table>";
        assert_eq!(read(bare), [(0, "head  | ".into()), (0, "row Week 1 | Clay".into())]);
        let list = "<ul>\n<li>Week 1: <b>Clay</b>\n<ul><li>knead</li></ul></li>\n<li>Week 2</li>\n</ul>";
        assert_eq!(
            read(list),
            [(1, "1- Week 1: Clay".into()), (2, "2- knead".into()), (3, "1- Week 2".into())]
        );
    }

    #[test]
    fn scripts_and_styles_are_not_read() {
        let html = "<script>\nvar t = \"<h1>no</h1>\";\n</script>\n<h1>Clay<style>p{color:red}</style> &amp; <script>alert(1)</script>Kiln</h1>\n<STYLE>\n<li>no\n</STYLE>\n<h2>Fire</h2>";
        assert_eq!(read(html), [(3, "1 Clay & Kiln".into()), (7, "2 Fire".into())]);
    }

    #[test]
    fn breaks_part_the_words_of_a_cell() {
        let html = "<table><tr><th>A</th></tr><tr><td>Clay<br/>Fire<ul><li>Ash</li><li>Salt</li></ul></td></tr></table>";
        let Part::Row(_, cells) = &parts(html)[1].2 else { panic!("a row") };
        assert_eq!(cells[0].plain(), "Clay Fire Ash Salt");
        let lines: Vec<String> =
            cells[0].lines().unwrap().iter().map(|line| line.plain().to_owned()).collect();
        assert_eq!(lines.join("|").replace("||", "|"), "Clay|Fire|Ash|Salt");
    }

    #[test]
    fn open_tags_and_stray_marks_are_no_trouble() {
        assert_eq!(read(&"<h1>".repeat(2_000)), []);
        assert_eq!(read("< <summary> <h9>x</h9> <"), []);
    }
}

//! What a scrap of HTML says: its words, its links and its pictures, line by line; nothing of scripts and styles.

use super::super::address;
use super::super::html::attribute;
use super::{Inline, clean};

/// The lines of a scrap of HTML; relative links start from `base`.
pub(super) fn lines(html: &str, base: &str) -> Vec<Vec<Inline>> {
    let mut lines: Vec<Vec<Inline>> = vec![Vec::new()];
    let mut silence = clean::Silence::default();
    // The link that is open: where it leads, and what was said before it on its line.
    let mut link: Option<(String, Vec<Inline>)> = None;
    let mut rest = html;
    while !rest.is_empty() {
        let open = rest.find('<').unwrap_or(rest.len());
        if !silence.holds() {
            say(&mut lines, &clean::words(&clean::entities(&rest[..open])));
        }
        rest = &rest[open..];
        if rest.is_empty() {
            break;
        }
        let (tag, behind) = clean::tag(rest);
        silence.hear(tag);
        let name = clean::name(tag);
        let parts = clean::parts_lines(tag);
        // A link ends with its line at the latest.
        if name == "a" || parts {
            end_link(&mut lines, link.take());
        }
        if parts {
            lines.push(Vec::new());
        }
        if !silence.holds() && !tag.starts_with("</") {
            if name == "a"
                && let Some(address) = attribute(tag, "href=").and_then(|href| address::opened(base, &href))
            {
                link = Some((address, lines.last_mut().map(std::mem::take).unwrap_or_default()));
            } else if name == "img"
                && let Some(picture) = picture(tag, base)
                && let Some(line) = lines.last_mut()
            {
                line.push(picture);
            }
        }
        rest = behind;
    }
    end_link(&mut lines, link);
    lines
}

/// A picture by its words and its address; none where it has neither.
pub(super) fn picture(tag: &str, base: &str) -> Option<Inline> {
    let source = attribute(tag, "src=").unwrap_or_default();
    let opened = address::opened(base, &source);
    let beside = opened.is_none().then(|| address::beside(&source)).flatten();
    let address = opened.filter(|address| !address.starts_with("mailto:"));
    let words = clean::words(&attribute(tag, "alt=").unwrap_or_default());
    let shows = !words.is_empty() || address.is_some() || beside.is_some();
    shows.then_some(Inline::Picture { words, address, beside })
}

/// Adds words to the last line, blanks as one.
fn say(lines: &mut [Vec<Inline>], text: &str) {
    let Some(line) = lines.last_mut() else { return };
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut said = words.join(" ");
    if said.is_empty() && text.is_empty() {
        return;
    }
    if text.starts_with(char::is_whitespace) && !line.is_empty() && !said.is_empty() {
        said.insert(0, ' ');
    }
    if text.ends_with(char::is_whitespace) {
        said.push(' ');
    }
    match line.last_mut() {
        Some(Inline::Text(before)) => {
            let blank = before.is_empty() || before.ends_with(' ');
            before.push_str(if blank { said.trim_start() } else { &said });
        }
        None if said.trim().is_empty() => {}
        _ => line.push(Inline::Text(said)),
    }
}

fn end_link(lines: &mut [Vec<Inline>], link: Option<(String, Vec<Inline>)>) {
    let (Some((address, mut before)), Some(line)) = (link, lines.last_mut()) else { return };
    let words = std::mem::take(line);
    // A picture that is a link's word leads where the link leads.
    let words: Vec<Inline> = words
        .into_iter()
        .map(|word| match word {
            Inline::Picture { words, .. } => Inline::Text(words),
            word => word,
        })
        .collect();
    let shown = words.iter().any(|word| matches!(word, Inline::Text(text) if !text.trim().is_empty()));
    let words = if shown { words } else { vec![Inline::Text(address.clone())] };
    before.push(Inline::Link { words, address });
    *line = before;
}

//! The signs of a flowchart: names, shapes, links, and the words in them.

use super::Outline;
use crate::curriculum::notes::html_lines;

/// A link between boxes.
pub(super) struct Link {
    pub words: Option<String>,
    pub head: bool,
    pub dotted: bool,
    pub visible: bool,
}

/// Opening and closing signs of a shape, longer ones first.
const SHAPES: [(&str, &[&str], Outline); 12] = [
    ("(((", &[")))"], Outline::Round),
    ("((", &["))"], Outline::Round),
    ("([", &["])"], Outline::Round),
    ("(", &[")"], Outline::Round),
    ("[[", &["]]"], Outline::Square),
    ("[(", &[")]"], Outline::Round),
    ("[/", &["/]", "\\]"], Outline::Square),
    ("[\\", &["\\]", "/]"], Outline::Square),
    ("[", &["]"], Outline::Square),
    ("{{", &["}}"], Outline::Square),
    ("{", &["}"], Outline::Diamond),
    (">", &["]"], Outline::Square),
];

/// Walks along a statement.
pub(super) struct Scan<'a>(&'a str);

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(text.trim())
    }

    pub(super) fn at_end(&self) -> bool {
        self.0.is_empty()
    }

    /// A box's name. A single dash may stand inside of it, two begin a link.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        let text = self.0;
        let mut end = 0;
        for (at, c) in text.char_indices() {
            let next = text[at + c.len_utf8()..].chars().next();
            let inside = c.is_alphanumeric()
                || c == '_'
                || (matches!(c, '-' | '.') && end > 0 && next.is_some_and(char::is_alphanumeric));
            if !inside {
                break;
            }
            end = at + c.len_utf8();
        }
        self.0 = &text[end..];
        (end > 0).then(|| &text[..end])
    }

    /// The words and outline behind a name, where there are any; none at all where a shape is left open.
    pub(super) fn shape(&mut self) -> Option<Option<(&'a str, Outline)>> {
        let found = SHAPES.iter().find(|(open, ..)| self.0.starts_with(open));
        let mut shape = None;
        if let Some((open, closes, outline)) = found {
            let inside = &self.0[open.len()..];
            // Quoted words may hold any sign.
            let quoted = inside.trim_start().strip_prefix('"').and_then(|rest| {
                let end = rest.find('"')?;
                let close = closes.iter().find(|close| rest[end + 1..].trim_start().starts_with(**close))?;
                Some((&rest[..end], &rest[end + 1..].trim_start()[close.len()..]))
            });
            let bare = || {
                let ends = closes.iter().filter_map(|close| Some((inside.find(close)?, close.len())));
                let (end, length) = ends.min()?;
                Some((&inside[..end], &inside[end + length..]))
            };
            let (words, rest) = quoted.or_else(bare)?;
            self.0 = rest;
            shape = Some((words, *outline));
        }
        if let Some(class) = self.0.strip_prefix(":::") {
            let end =
                class.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(class.len());
            // A dash may already be the link's.
            let end = class[..end].find("--").unwrap_or(end);
            self.0 = &class[end..];
        }
        self.0 = self.0.trim_start();
        Some(shape)
    }

    /// `&` between boxes.
    pub(super) fn and(&mut self) -> bool {
        let rest = self.0.strip_prefix('&').map(str::trim_start);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// A link with its words, written on it (`-->|words|`) or in it (`-- words -->`).
    pub(super) fn link(&mut self) -> Option<Link> {
        let (first, rest) = line(self.0)?;
        let (mut sign, mut rest) = (first, rest);
        let mut words = None;
        let begins = matches!(first, "--" | "==" | "-.");
        if begins {
            let (inside, last, behind) = closing(first, rest)?;
            (words, sign, rest) = (Some(inside), last, behind);
        }
        if let Some(written) = rest.trim_start().strip_prefix('|') {
            let end = written.find('|')?;
            (words, rest) = (Some(&written[..end]), &written[end + 1..]);
        }
        self.0 = rest.trim_start();
        let words = words.map(|words| lines(words).join(" ")).filter(|words| !words.is_empty());
        Some(Link {
            words,
            head: sign.ends_with(['>', 'o', 'x']),
            dotted: first.contains('.'),
            visible: !sign.starts_with('~'),
        })
    }
}

/// The line that a text begins with, and what is behind it.
fn line(text: &str) -> Option<(&str, &str)> {
    let from = text.strip_prefix('<').map_or(0, |_| 1);
    let body = &text[from..];
    let length = run(body);
    let kind = body.chars().next()?;
    let all = &body[..length];
    let sound = match kind {
        '-' => all.chars().all(|c| matches!(c, '-' | '.')),
        '=' | '~' => all.chars().all(|c| c == kind),
        _ => false,
    };
    if !sound || length < 2 {
        return None;
    }
    let head = head(&body[length..]);
    Some((&text[from..from + length + head], &body[length + head..]))
}

/// The words inside a link that `first` began, the line that ends it, and what is behind it.
fn closing<'a>(first: &str, text: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
    let at = text.find(match first {
        "-." => ".-",
        other => other,
    })?;
    let rest = &text[at..];
    let length = run(rest);
    let length = length + head(&rest[length..]);
    Some((&text[..at], &rest[..length], &rest[length..]))
}

/// How many signs of a line a text begins with.
fn run(text: &str) -> usize {
    text.find(|c| !matches!(c, '-' | '=' | '.' | '~')).unwrap_or(text.len())
}

/// How many signs of a head a text begins with, behind a line.
fn head(text: &str) -> usize {
    // A circle or cross ends a line only in front of a space: else it begins a name.
    let begins = |sign| text.starts_with(sign);
    usize::from(begins(">") || begins("o ") || begins("x "))
}

/// The statements of a line, without remarks.
pub(super) fn statements(line: &str) -> Vec<&str> {
    let line = line.split("%%").next().unwrap_or_default();
    let mut parts = Vec::new();
    let (mut from, mut depth, mut quoted) = (0, 0_i32, false);
    for (at, c) in line.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '[' | '(' | '{' if !quoted => depth += 1,
            ']' | ')' | '}' if !quoted => depth -= 1,
            ';' if !quoted && depth <= 0 => {
                parts.push(line[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(line[from..].trim());
    parts
}

/// The words on a frame: `name [Words]`, `"Words"`, or the name itself.
pub(super) fn frame_title(text: &str) -> String {
    let inside = text.split_once('[').and_then(|(_, rest)| Some(rest.rsplit_once(']')?.0)).unwrap_or(text);
    lines(inside).join(" ")
}

/// Words line by line, without quotes, tags, and signs of icon sets.
pub(super) fn lines(words: &str) -> Vec<String> {
    let words = words.trim().trim_matches(|c| matches!(c, '"' | '`'));
    let words = words.replace("#quot;", "\"").replace("\\n", "<br>").replace("#amp;", "&");
    let clean = |line: String| {
        let icons =
            |word: &&str| !(word.starts_with("fa:") || word.starts_with("fab:") || word.starts_with("fas:"));
        line.split_whitespace().filter(icons).collect::<Vec<_>>().join(" ")
    };
    html_lines(&words).into_iter().map(clean).filter(|line| !line.is_empty()).collect()
}

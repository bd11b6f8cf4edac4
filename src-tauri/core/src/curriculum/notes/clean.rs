//! Which words of a stranger's document pass.

/// Elements whose content is nothing to read.
const SILENT: [&str; 9] =
    ["script", "style", "template", "iframe", "object", "embed", "svg", "math", "noscript"];

/// What an HTML block says: its words without tags, lines where elements end; nothing of scripts and styles.
pub(super) fn words_of_html(html: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut silence = Silence::default();
    let mut rest = html;
    while !rest.is_empty() {
        let open = rest.find('<').unwrap_or(rest.len());
        if !silence.holds()
            && let Some(line) = lines.last_mut()
        {
            line.push_str(&entities(&rest[..open]));
        }
        rest = &rest[open..];
        if rest.is_empty() {
            break;
        }
        let (tag, behind) = tag(rest);
        silence.hear(tag);
        if parts_lines(tag) {
            lines.push(String::new());
        }
        rest = behind;
    }
    let clean = lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    clean.filter(|line| !line.is_empty()).collect()
}

/// The tag, comment or declaration that a text begins with, and what is behind it. A sign that opens none is one by
/// itself.
pub(super) fn tag(text: &str) -> (&str, &str) {
    let end = if text.starts_with("<!--") {
        text.find("-->").map_or(text.len(), |at| at + 3)
    } else if text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
        end_of_tag(text)
    } else {
        1
    };
    text.split_at(end)
}

/// Behind the `>` that closes a tag, not one in an attribute's quotes.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    let mut behind_equals = false;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') if behind_equals => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
        if !c.is_whitespace() {
            behind_equals = c == '=';
        }
    }
    text.len()
}

pub(super) fn name(tag: &str) -> String {
    let inside = tag.trim_start_matches(['<', '/']);
    inside.chars().take_while(|c| c.is_ascii_alphanumeric()).collect::<String>().to_ascii_lowercase()
}

pub(super) fn parts_lines(tag: &str) -> bool {
    matches!(
        name(tag).as_str(),
        "br" | "p"
            | "div"
            | "li"
            | "ul"
            | "ol"
            | "tr"
            | "table"
            | "summary"
            | "details"
            | "section"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "blockquote"
            | "pre"
            | "hr"
            | "center"
    )
}

/// Whether a tag breaks the line.
pub(in crate::curriculum) fn is_break(tag: &str) -> bool {
    name(tag) == "br"
}

/// Whether a tag is a picture.
pub(in crate::curriculum) fn is_picture(tag: &str) -> bool {
    name(tag) == "img"
}

/// Which element without anything to read is open.
#[derive(Debug, Default)]
pub(in crate::curriculum) struct Silence(Option<String>);

impl Silence {
    /// Whether words belong to nobody now.
    pub(in crate::curriculum) fn holds(&self) -> bool {
        self.0.is_some()
    }

    /// Takes note of a tag.
    pub(in crate::curriculum) fn hear(&mut self, tag: &str) {
        let name = name(tag);
        match &self.0 {
            Some(open) => {
                if tag.starts_with("</") && *open == name {
                    self.0 = None;
                }
            }
            None => {
                let opens = !tag.starts_with("</") && !tag.ends_with("/>") && SILENT.contains(&name.as_str());
                // `embed` has no content and no end.
                self.0 = (opens && name != "embed").then_some(name);
            }
        }
    }
}

/// The signs that authors write as entities in HTML.
pub(super) fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

/// Words without what site generators read as commands: `:material-clock:` and `{ .card }`.
pub(super) fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find([':', '{']) {
        out.push_str(&rest[..at]);
        let here = &rest[at..];
        let length = shortcode(here).or_else(|| attributes(here));
        match length {
            Some(length) => rest = &here[length..],
            None => {
                let sign = here.chars().next().map_or(1, char::len_utf8);
                out.push_str(&here[..sign]);
                rest = &here[sign..];
            }
        }
    }
    out.push_str(rest);
    // Signs that turn the reading of a line round, and the ones that are never drawn.
    out.retain(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0'..='\u{8}' | '\u{e}'..='\u{1f}'));
    out
}

fn shortcode(text: &str) -> Option<usize> {
    let sets = [":material-", ":octicons-", ":fontawesome-", ":simple-"];
    let set = sets.iter().find(|set| text.starts_with(**set))?;
    let name = text[set.len()..].find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))?;
    text[set.len() + name..].starts_with(':').then_some(set.len() + name + 1)
}

fn attributes(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{')?;
    let end = inside.find('}').filter(|end| *end < 120)?;
    let words = inside[..end].trim().trim_start_matches(':').trim();
    let all = !words.is_empty()
        && words.split_whitespace().all(|word| word.starts_with(['.', '#']) && word.len() > 1);
    all.then_some(end + 2)
}

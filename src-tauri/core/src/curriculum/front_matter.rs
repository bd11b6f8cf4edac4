//! The YAML block at the top of a document: what Waymark reads of it, and which lines it stands on.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The block that was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FrontMatter {
    /// Byte at which the document itself begins; 0 without a block.
    pub body: usize,
    /// Line of the closing mark; 0 without a block.
    pub last_line: u32,
    /// Whether there is a block that is not readable as YAML.
    pub broken: bool,
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Entry {
    lines: (u32, u32),
    words: Vec<String>,
}

/// Whatever YAML may hold; only words and lists of words matter here.
#[derive(Deserialize)]
#[serde(untagged)]
enum Yaml {
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    List(Vec<Yaml>),
    Map(serde::de::IgnoredAny),
    Null,
}

impl Yaml {
    fn words(&self) -> Vec<String> {
        match self {
            Self::Bool(value) => vec![value.to_string()],
            Self::Int(value) => vec![value.to_string()],
            Self::Float(value) => vec![value.to_string()],
            Self::Text(text) if text.trim().is_empty() => Vec::new(),
            Self::Text(text) => vec![text.trim().to_owned()],
            Self::List(list) => list.iter().flat_map(Self::words).collect(),
            Self::Map(_) | Self::Null => Vec::new(),
        }
    }
}

impl FrontMatter {
    /// Finds and reads the block. A block that never ends is none.
    pub fn read(text: &str) -> Self {
        let mut lines = text.split_inclusive('\n');
        let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
            return Self::default();
        };
        let mut body = first.len();
        let yaml_start = body;
        for (number, line) in (2_u32..).zip(lines) {
            if matches!(line.trim_end(), "---" | "...") {
                let yaml = &text[yaml_start..body];
                return Self::of(yaml, body + line.len(), number);
            }
            body += line.len();
        }
        Self::default()
    }

    fn of(yaml: &str, body: usize, last_line: u32) -> Self {
        let mut found = Self { body, last_line, ..Self::default() };
        if yaml.trim().is_empty() {
            return found;
        }
        let Ok(map) = serde_saphyr::from_str::<BTreeMap<String, Yaml>>(yaml) else {
            found.broken = true;
            return found;
        };
        let keys: Vec<(u32, &str)> = (2_u32..)
            .zip(yaml.lines())
            .filter(|(_, line)| !line.starts_with([' ', '\t', '-', '#', '}', ']']))
            .filter_map(|(number, line)| {
                Some((number, line.split_once(':')?.0.trim_matches(['"', '\'', ' '])))
            })
            .collect();
        for (index, (line, key)) in keys.iter().enumerate() {
            let end = keys.get(index + 1).map_or(last_line, |(next, _)| *next).saturating_sub(1);
            if let Some(value) = map.get(*key) {
                let entry = Entry { lines: (*line, end), words: value.words() };
                found.entries.insert(key.to_lowercase().replace('-', "_"), entry);
            }
        }
        found
    }

    /// The words under the first of `keys` that has any, with its lines.
    pub fn list(&self, keys: &[&str]) -> Option<(&[String], (u32, u32))> {
        let entry = keys.iter().find_map(|key| self.entries.get(*key).filter(|e| !e.words.is_empty()))?;
        Some((&entry.words, entry.lines))
    }

    /// The first words under the first of `keys` that has any, with its lines.
    pub fn text(&self, keys: &[&str]) -> Option<(&str, (u32, u32))> {
        let (words, lines) = self.list(keys)?;
        Some((words.first()?, lines))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_lists_are_read_with_their_lines() {
        let text = "---\ntitle: Clay\nweeks: 8\nneeds:\n  - hands\n  - a wheel\n---\n# Clay\n";
        let found = FrontMatter::read(text);
        assert_eq!(&text[found.body..], "# Clay\n");
        assert_eq!(found.text(&["title"]), Some(("Clay", (2, 2))));
        assert_eq!(found.text(&["weeks"]).unwrap().0, "8");
        let (needs, lines) = found.list(&["prerequisites", "needs"]).unwrap();
        assert_eq!((needs.len(), lines), (2, (4, 6)));
    }

    #[test]
    fn a_block_that_is_no_yaml_is_said_to_be_broken() {
        let found = FrontMatter::read("---\ntitle: [a\n---\ntext");
        assert!(found.broken);
        assert_eq!(found.body, 18);
    }

    #[test]
    fn a_rule_at_the_top_is_no_block() {
        assert_eq!(FrontMatter::read("---\n# Title\ntext"), FrontMatter::default());
    }
}

//! The block at the top of a document, YAML between "---" or TOML between "+++": what Waymark reads of it, and which
//! lines it stands on.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The block that was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FrontMatter {
    /// Byte at which the document itself begins; 0 without a block.
    pub body: usize,
    /// Line of the closing mark; 0 without a block.
    pub last_line: u32,
    /// Whether there is a block that is not readable.
    pub broken: bool,
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Entry {
    lines: (u32, u32),
    words: Vec<String>,
    /// The members of a list, each with its lines.
    list: Vec<Member>,
}

/// A member of a list in the block.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// First and last line.
    pub lines: (u32, u32),
    /// What it says.
    pub value: Value,
}

/// Whatever such a block may hold, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f64),
    /// Words.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Names and values.
    Map(BTreeMap<String, Value>),
    /// Nothing, or something of another kind.
    Other(serde::de::IgnoredAny),
}

impl Value {
    /// Its words; a list's in order.
    pub fn words(&self) -> Vec<String> {
        match self {
            Self::Bool(value) => vec![value.to_string()],
            Self::Int(value) => vec![value.to_string()],
            Self::Float(value) => vec![value.to_string()],
            Self::Text(text) if text.trim().is_empty() => Vec::new(),
            Self::Text(text) => vec![text.trim().to_owned()],
            Self::List(list) => list.iter().flat_map(Self::words).collect(),
            Self::Map(_) | Self::Other(_) => Vec::new(),
        }
    }
}

impl FrontMatter {
    /// Finds and reads the block. A block that never ends is none.
    pub fn read(text: &str) -> Self {
        let mut lines = text.split_inclusive('\n');
        let Some(first) = lines.next().filter(|line| matches!(line.trim_end(), "---" | "+++")) else {
            return Self::default();
        };
        let toml = first.starts_with('+');
        let mut body = first.len();
        let start = body;
        for (number, line) in (2_u32..).zip(lines) {
            let closes =
                if toml { line.trim_end() == "+++" } else { matches!(line.trim_end(), "---" | "...") };
            if closes {
                return Self::of(&text[start..body], toml, body + line.len(), number);
            }
            body += line.len();
        }
        Self::default()
    }

    fn of(block: &str, toml: bool, body: usize, last_line: u32) -> Self {
        let mut found = Self { body, last_line, ..Self::default() };
        if block.trim().is_empty() {
            return found;
        }
        let read = if toml {
            toml::from_str::<BTreeMap<String, Value>>(block).ok()
        } else {
            serde_saphyr::from_str::<BTreeMap<String, Value>>(block).ok()
        };
        let Some(map) = read else {
            found.broken = true;
            return found;
        };
        let lines: Vec<(u32, &str)> = (2_u32..).zip(block.lines()).collect();
        // What stands inside a table of TOML is the table's.
        let mut table = false;
        let keys: Vec<(u32, &str)> = lines
            .iter()
            .filter(|(_, line)| !line.starts_with([' ', '\t', '-', '#', '}', ']']))
            .filter(|(_, line)| {
                let inside = table && !line.starts_with('[');
                table |= toml && line.starts_with('[');
                !inside
            })
            .filter_map(|(number, line)| Some((*number, key_of(line, toml)?)))
            .collect();
        for (index, (line, key)) in keys.iter().enumerate() {
            let Some(value) = map.get(*key) else { continue };
            let end = keys.get(index + 1).map_or(last_line, |(next, _)| *next).saturating_sub(1);
            let name = key.to_lowercase().replace('-', "_");
            let entry = found.entries.entry(name).or_insert_with(|| Entry {
                lines: (*line, end),
                words: value.words(),
                list: Vec::new(),
            });
            // "[[weeks]]" begins a member of the list each time that it is written.
            entry.lines.1 = entry.lines.1.max(end);
            if let Value::List(list) = value {
                let own = if toml
                    && lines.iter().any(|(n, text)| n == line && text.trim_start().starts_with("[["))
                {
                    vec![*line]
                } else {
                    member_lines(&lines, (*line, end))
                };
                for first in own.iter() {
                    let Some(member) = list.get(entry.list.len()) else { break };
                    entry.list.push(Member { lines: (*first, end), value: member.clone() });
                }
                if index + 1 == keys.len() || keys.iter().skip(index + 1).all(|(_, other)| other != key) {
                    for member in list.iter().skip(entry.list.len()) {
                        entry.list.push(Member { lines: (*line, end), value: member.clone() });
                    }
                }
                for at in 1..entry.list.len() {
                    let next = entry.list[at].lines.0;
                    let before = &mut entry.list[at - 1].lines;
                    before.1 = before.1.min(next.saturating_sub(1)).max(before.0);
                }
            }
        }
        found
    }

    /// The members of the list under the first of `keys` that is one, and that key.
    pub fn members<'k>(&self, keys: &[&'k str]) -> Option<(&'k str, &[Member])> {
        keys.iter().find_map(|key| {
            let entry = self.entries.get(*key).filter(|entry| !entry.list.is_empty())?;
            Some((*key, entry.list.as_slice()))
        })
    }

    /// The line on which a key stands.
    pub fn line_of(&self, key: &str) -> Option<u32> {
        self.entries.get(key).map(|entry| entry.lines.0)
    }

    /// The words under the first of `keys` that has any, with its lines.
    pub fn list(&self, keys: &[&str]) -> Option<(&[String], (u32, u32))> {
        let entry = keys.iter().find_map(|key| self.entries.get(*key).filter(|e| !e.words.is_empty()))?;
        Some((&entry.words, entry.lines))
    }

    /// The first of `keys` that has words, the first of them, and its lines.
    pub fn named<'k>(&self, keys: &[&'k str]) -> Option<(&'k str, &str, (u32, u32))> {
        keys.iter().find_map(|key| {
            let (words, lines) = self.text(&[*key])?;
            Some((*key, words, lines))
        })
    }

    /// The first words under the first of `keys` that has any, with its lines.
    pub fn text(&self, keys: &[&str]) -> Option<(&str, (u32, u32))> {
        let (words, lines) = self.list(keys)?;
        Some((words.first()?, lines))
    }
}

/// The name that a line at the margin gives a value to.
fn key_of(line: &str, toml: bool) -> Option<&str> {
    let name = if !toml {
        line.split_once(':')?.0
    } else if let Some(table) = line.strip_prefix('[') {
        table.trim_start_matches('[').split(']').next()?
    } else {
        line.split_once('=')?.0
    };
    Some(name.trim_matches(['"', '\'', ' ']))
}

/// The lines on which the members of a list begin: those with a dash, indented the least.
fn member_lines(lines: &[(u32, &str)], (from, to): (u32, u32)) -> Vec<u32> {
    let dashes: Vec<(u32, usize)> = lines
        .iter()
        .filter(|(number, _)| (from..=to).contains(number))
        .filter_map(|(number, line)| {
            let bare = line.trim_start();
            (bare.starts_with("- ") || bare == "-").then(|| (*number, line.len() - bare.len()))
        })
        .collect();
    let least = dashes.iter().map(|(_, indent)| *indent).min().unwrap_or(0);
    dashes.into_iter().filter(|(_, indent)| *indent == least).map(|(number, _)| number).collect()
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
    fn members_of_a_list_know_their_lines_in_both_languages() {
        let lines = |text: &str| {
            let found = FrontMatter::read(text);
            let (key, members) = found.members(&["parts", "weeks"]).unwrap();
            (key, members.iter().map(|m| m.lines).collect::<Vec<_>>())
        };
        let yaml = "---\nweeks:\n  - title: A\n    hours: 2\n  - B\ntags: [x]\n---\n";
        assert_eq!(lines(yaml), ("weeks", vec![(3, 4), (5, 5)]));
        let toml = "+++\ntitle = \"T\"\n[[weeks]]\ntitle = \"A\"\n\n[[weeks]]\ntitle = \"B\"\n+++\n";
        assert_eq!(lines(toml), ("weeks", vec![(3, 5), (6, 7)]));
        assert_eq!(lines("---\nweeks: [A, B]\n---\n"), ("weeks", vec![(2, 2), (2, 2)]));
        assert_eq!(FrontMatter::read(toml).text(&["title"]), Some(("T", (2, 2))));
    }

    #[test]
    fn a_rule_at_the_top_is_no_block() {
        assert_eq!(FrontMatter::read("---\n# Title\ntext"), FrontMatter::default());
    }
}

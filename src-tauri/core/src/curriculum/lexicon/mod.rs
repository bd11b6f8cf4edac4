//! The words by which authors number and name the parts of a path, in nine languages.
//!
//! Nouns in front of a number ("Week 3", "Woche 3"), counters behind one ("第3周", "3주차", "3. Woche"), weekdays, and
//! the words of budgets, goals and milestones. Only words: how they stand in a line is `labels`' business.

mod count_words;
mod event_words;
mod label_words;
mod nouns;
mod topic_words;
mod weekdays;

use super::model::UnitKind;
use count_words::{CARDINALS, ORDINALS, PLURALS};
pub use event_words::*;
pub use label_words::*;
pub use nouns::MONTHS;
use nouns::{COUNTERS, HEADS, NOUNS};
use std::collections::BTreeMap;
use std::sync::LazyLock;
pub use topic_words::*;
pub use weekdays::{short_weekday, weekday, weekday_inside};

/// Words and what they mean by their first byte, asked for at nearly every line: most are sent away by that and their
/// length.
struct Glossary<T>(Vec<Vec<(&'static str, T)>>);

impl<T: Copy> Glossary<T> {
    /// Of two meanings of a word the later one counts.
    fn new(words: impl Iterator<Item = (&'static str, T)>) -> Self {
        let words: BTreeMap<&'static str, T> = words.collect();
        let mut by = vec![Vec::new(); 256];
        for (word, meaning) in words {
            by[usize::from(word.as_bytes()[0])].push((word, meaning));
        }
        Self(by)
    }

    /// What `word` means, whatever its capitals.
    fn get(&self, word: &str) -> Option<T> {
        let lower;
        let word = if word.is_ascii() {
            word
        } else {
            lower = word.to_lowercase();
            lower.as_str()
        };
        let first = word.bytes().next()?.to_ascii_lowercase();
        let same = |(known, _): &&(&str, T)| known.eq_ignore_ascii_case(word);
        self.0[usize::from(first)].iter().find(same).map(|(_, meaning)| *meaning)
    }
}

static NOUN_OF: LazyLock<Glossary<(UnitKind, Rank)>> =
    LazyLock::new(|| Glossary::new(NOUNS.iter().rev().map(|(name, kind, rank)| (*name, (*kind, *rank)))));

/// How coarse a noun is among those of one kind: a course holds modules, a module holds lessons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// A course, or anything that is its kind's only size.
    Whole,
    /// A module or unit.
    Part,
    /// A lesson, chapter or session.
    Piece,
}

/// The noun that `word` is, whatever its capitals.
pub fn noun(word: &str) -> Option<(UnitKind, Rank)> {
    NOUN_OF.get(word)
}

/// The noun that `word` is in the singular, as behind an ordinal: "week" of "first week".
pub fn singular_noun(word: &str) -> Option<(UnitKind, Rank)> {
    noun(word).filter(|_| !PLURALS.contains(&word.to_lowercase().as_str()))
}

static CARDINAL_OF: LazyLock<Glossary<u32>> = LazyLock::new(|| Glossary::new(CARDINALS.iter().copied()));
static ORDINAL_OF: LazyLock<Glossary<u32>> = LazyLock::new(|| Glossary::new(ORDINALS.iter().copied()));

/// The number that `word` says how many by ("three", "drei").
pub fn cardinal(word: &str) -> Option<u32> {
    CARDINAL_OF.get(word)
}

/// The number that `word` says which by ("third", "dritte", "drittes").
pub fn ordinal(word: &str) -> Option<u32> {
    // German endings; no other language here has an ordinal in "-te" with one of them behind.
    let stem = || word.strip_suffix(['r', 's', 'n']).filter(|stem| stem.ends_with("te"));
    ORDINAL_OF.get(word).or_else(|| ORDINAL_OF.get(stem()?))
}

/// What a column numbers, by its head.
pub fn column_noun(head: &str) -> Option<(UnitKind, Rank)> {
    noun(head).or_else(|| HEADS.iter().find(|(name, ..)| *name == head).map(|(_, kind, rank)| (*kind, *rank)))
}

/// The nouns written without spaces, which `text` may begin with.
pub fn leading_cjk_noun(text: &str) -> Option<(&'static str, UnitKind, Rank)> {
    NOUNS
        .iter()
        .filter(|(name, _, _)| !name.starts_with(|c: char| c.is_ascii() || matches!(c, '\u{80}'..='\u{52F}')))
        .find(|(name, _, _)| text.starts_with(name))
        .map(|(name, kind, rank)| (*name, *kind, *rank))
}

/// The counter that `text` begins with, its length in bytes, and whether it is written without spaces.
pub fn leading_counter(text: &str) -> Option<(UnitKind, Rank, usize, bool)> {
    let lower: String = text.chars().take(8).flat_map(char::to_lowercase).collect();
    COUNTERS.iter().find(|(name, _, _)| lower.starts_with(name)).and_then(|(name, kind, rank)| {
        let spaceless = name.starts_with(|c: char| c > '\u{1100}');
        let after = text.get(name.len()..)?.chars().next();
        (spaceless || !after.is_some_and(char::is_alphanumeric)).then_some((
            *kind,
            *rank,
            name.len(),
            spaceless,
        ))
    })
}

/// Whether any of `words` stands in `text`: whole where it is written in letters with spaces between words, anywhere
/// where the language has none. Both in lower case.
pub fn says(text: &str, words: &[&str]) -> bool {
    // One look at the text for all words with spaces between them; the others can only stand in text of their script.
    let spaceless = |word: &&&str| word.starts_with(|c: char| c > '\u{1100}');
    super::words::has_word(text, words)
        || !text.is_ascii() && words.iter().filter(spaceless).any(|word| text.contains(word))
}

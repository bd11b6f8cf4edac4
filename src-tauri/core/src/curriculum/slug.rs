//! Activity ids: readable, unique within a path, the same as long as unit and title stand.

use super::model::UnitKind;
use crate::ids::ActivityId;
use std::collections::{HashMap, HashSet};

/// Gives out ids and remembers them.
#[derive(Debug, Default)]
pub struct Slugs {
    given: HashSet<String>,
    /// The number that the next clash of a name gets, so that thousands of one name stay cheap.
    next: HashMap<String, u32>,
}

impl Slugs {
    /// The id of an activity of unit number `unit`: `w3-pattern-deep-dives`, with `-2` and so on behind it on a clash.
    pub fn id(&mut self, kind: UnitKind, unit: u32, title: &str) -> ActivityId {
        let letter = match kind {
            UnitKind::Week => 'w',
            UnitKind::Day => 'd',
            UnitKind::Module => 'm',
            UnitKind::Phase => 'p',
        };
        let words: Vec<String> = title
            .to_lowercase()
            .replace(['\'', '’'], "")
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let name = if words.is_empty() { "activity".to_owned() } else { words.join("-") };
        let base = format!("{letter}{unit}-{name}");
        let mut id = base.clone();
        let number = self.next.entry(base.clone()).or_insert(2);
        while !self.given.insert(id.clone()) {
            id = format!("{base}-{number}");
            *number = number.saturating_add(1);
        }
        ActivityId::new(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_readable_and_numbered_on_a_clash() {
        let mut slugs = Slugs::default();
        let mut id = |title: &str| slugs.id(UnitKind::Week, 3, title).as_str().to_owned();
        assert_eq!(id("Pattern Deep-Dives"), "w3-pattern-deep-dives");
        assert_eq!(id("Pattern deep dives"), "w3-pattern-deep-dives-2");
        assert_eq!(id("Conway's Übung"), "w3-conways-übung");
        assert_eq!(id("🎯"), "w3-activity");
    }
}

//! Activity ids: readable, unique within a path, the same as long as unit and title stand.

use super::model::UnitKind;
use crate::ids::ActivityId;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Gives out ids and remembers them.
#[derive(Debug, Default)]
pub struct Slugs {
    /// Every id that was given, by its hash, and the number that its next clash gets, so that thousands of one name
    /// stay cheap. Two ids of one hash would count as a clash, which only costs a number behind the second.
    given: HashMap<u64, u32>,
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
        let mut base = format!("{letter}{unit}");
        let bare = base.len();
        let mut parted = true;
        for c in title.chars().flat_map(char::to_lowercase).filter(|c| !matches!(c, '\'' | '’')) {
            if !c.is_alphanumeric() {
                parted = true;
                continue;
            }
            if std::mem::take(&mut parted) {
                base.push('-');
            }
            base.push(c);
        }
        if base.len() == bare {
            base.push_str("-activity");
        }
        let first = hash(&base);
        let Some(mut number) = self.given.get(&first).copied() else {
            self.given.insert(first, 2);
            base.shrink_to_fit();
            return ActivityId::new(base);
        };
        loop {
            let id = format!("{base}-{number}");
            number = number.saturating_add(1);
            if let Entry::Vacant(place) = self.given.entry(hash(&id)) {
                place.insert(2);
                self.given.insert(first, number);
                return ActivityId::new(id);
            }
        }
    }
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo): ids must come out the same on every machine and in every version.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
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

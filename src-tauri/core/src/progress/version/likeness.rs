//! How alike two things of two versions are, and which of one belong to which of the other. It knows words and keys, not
//! paths: `matching` says what of a unit or an activity is compared.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};

/// Alike in every way, in thousandths.
pub const SAME: u32 = 1000;

/// Pairs of letters of the shortest text that another is said to have whole.
const FEWEST_LETTERS: usize = 3;

/// How alike words have to be that belong together, where there is nothing else to go by, in thousandths.
pub const LEAST_WORDS: u32 = 600;

/// Pairs of things that are compared at most where nothing equal was found; beyond it only equal things belong together,
/// so that two huge documents without anything in common are told apart in no time, too.
const MOST_PAIRS: usize = 1_000_000;

/// A key of whatever can be hashed. The hasher's keys are fixed, so that one text has one key.
pub fn key(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// Words without what does not count: capitals and whatever is neither letter nor figure.
pub fn bare(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// The pairs of neighbouring letters of a text, in order: what is compared in every script, with spaces or without.
#[derive(Debug, Clone, Default)]
pub struct Letters(Vec<(char, char)>);

impl Letters {
    /// Those of a text.
    pub fn of(text: &str) -> Self {
        let mut pairs = Vec::new();
        for word in bare(text).split(' ') {
            let mut before = None;
            for c in word.chars() {
                if let Some(before) = before {
                    pairs.push((before, c));
                }
                before = Some(c);
            }
            // A word of one letter is a pair with nothing.
            if let Some(only) = before.filter(|_| word.chars().nth(1).is_none()) {
                pairs.push((only, ' '));
            }
        }
        pairs.sort_unstable();
        Self(pairs)
    }

    /// Whether there is nothing to compare.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How alike two texts are, in thousandths; nothing is like nothing. A text that the other has whole is as alike as
    /// words have to be: an author who touches a line up often writes something behind it.
    pub fn like(&self, other: &Self) -> u32 {
        let like = dice(&self.0, &other.0);
        let shorter = self.0.len().min(other.0.len());
        let whole = shorter >= FEWEST_LETTERS && shared(&self.0, &other.0) == shorter;
        if whole { like.max(LEAST_WORDS) } else { like }
    }
}

/// The coefficient of Dice (1945) of two sorted lists, in thousandths: twice what they share by what they hold.
pub fn dice<T: Ord>(one: &[T], other: &[T]) -> u32 {
    let like = (2000 * shared(one, other)).checked_div(one.len() + other.len());
    like.and_then(|like| u32::try_from(like).ok()).unwrap_or(SAME)
}

/// How much two sorted lists share.
fn shared<T: Ord>(one: &[T], other: &[T]) -> usize {
    let (mut a, mut b, mut shared) = (0, 0, 0);
    while let (Some(x), Some(y)) = (one.get(a), other.get(b)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => a += 1,
            std::cmp::Ordering::Greater => b += 1,
            std::cmp::Ordering::Equal => (a, b, shared) = (a + 1, b + 1, shared + 1),
        }
    }
    shared
}

/// Which of an old list belong to which of a new one, found pass by pass: what a pass has paired is out of the next.
pub struct Pairing {
    old: Vec<Option<usize>>,
    new: Vec<Option<usize>>,
}

impl Pairing {
    /// Between so many old things and so many new ones.
    pub fn new(old: usize, new: usize) -> Self {
        Self { old: vec![None; old], new: vec![None; new] }
    }

    /// Pairs two things that are known to belong together.
    pub fn set(&mut self, old: usize, new: usize) {
        self.old[old] = Some(new);
        self.new[new] = Some(old);
    }

    /// The old thing of a new one.
    pub fn old_of(&self, new: usize) -> Option<usize> {
        self.new.get(new).copied().flatten()
    }

    /// The new thing of an old one.
    pub fn new_of(&self, old: usize) -> Option<usize> {
        self.old.get(old).copied().flatten()
    }

    /// Pairs what has one key, in order; what has no key is left. With `alone`, only a key that one thing on either side
    /// has counts.
    pub fn equal(
        &mut self,
        old_key: impl Fn(usize) -> Option<u64>,
        new_key: impl Fn(usize) -> Option<u64>,
        alone: bool,
    ) {
        let mut waiting: HashMap<u64, (Vec<usize>, Vec<usize>)> = HashMap::new();
        for at in (0..self.old.len()).filter(|at| self.old[*at].is_none()) {
            if let Some(key) = old_key(at) {
                waiting.entry(key).or_default().0.push(at);
            }
        }
        for at in (0..self.new.len()).filter(|at| self.new[*at].is_none()) {
            if let Some(key) = new_key(at) {
                waiting.entry(key).or_default().1.push(at);
            }
        }
        for (old, new) in waiting.into_values() {
            if !alone || (old.len(), new.len()) == (1, 1) {
                old.into_iter().zip(new).for_each(|(old, new)| self.set(old, new));
            }
        }
    }

    /// Pairs what is at least so alike, the most alike first, then the nearest.
    pub fn alike(&mut self, least: u32, like: impl Fn(usize, usize) -> u32) {
        let free =
            |of: &[Option<usize>]| -> Vec<usize> { (0..of.len()).filter(|at| of[*at].is_none()).collect() };
        let (old, new) = (free(&self.old), free(&self.new));
        if old.len().saturating_mul(new.len()) > MOST_PAIRS {
            return;
        }
        let mut found: Vec<(u32, usize, usize, usize)> = Vec::new();
        for &o in &old {
            for &n in &new {
                let score = like(o, n);
                if score >= least {
                    found.push((u32::MAX - score, o.abs_diff(n), o, n));
                }
            }
        }
        found.sort_unstable();
        for (.., o, n) in found {
            if self.old[o].is_none() && self.new[n].is_none() {
                self.set(o, n);
            }
        }
    }

    /// New things that stand in another order among their like than before.
    pub fn moved(&self) -> Vec<bool> {
        out_of_order(&self.new)
    }
}

/// Of things with the places that they had before, those outside of the longest run that kept its order. What had no place
/// before has not moved.
pub fn out_of_order(places: &[Option<usize>]) -> Vec<bool> {
    let pairs: Vec<(usize, usize)> = (0..places.len()).filter_map(|now| Some((now, places[now]?))).collect();
    // Patience: the last pair of the best run of each length, and what stands before each pair in its run.
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, place)) in pairs.iter().enumerate() {
        let length = tails.partition_point(|tail| pairs[*tail].1 < *place);
        before.push(length.checked_sub(1).map(|shorter| tails[shorter]));
        if length == tails.len() {
            tails.push(at);
        } else {
            tails[length] = at;
        }
    }
    let mut moved: Vec<bool> = places.iter().map(Option::is_some).collect();
    let mut at = tails.last().copied();
    while let Some(stays) = at {
        moved[pairs[stays].0] = false;
        at = before[stays];
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_counts_shared_letters_in_any_script() {
        let like = |a: &str, b: &str| Letters::of(a).like(&Letters::of(b));
        assert_eq!(like("Kinds of clay", "KINDS of – clay!"), SAME);
        assert!(like("Pattern deep dives", "Deep dives into patterns") > 700);
        assert!(like("微服务架构设计", "微服务架构的设计") > 600);
        assert!(like("Databases", "Security") < 200);
        assert_eq!(like("A", "B"), 0);
        assert_eq!(like("Sand", "Sand, grog and more"), LEAST_WORDS);
    }

    #[test]
    fn equal_things_belong_together_before_alike_ones() {
        let (old, new) = (["Sand", "Water", "Kilns"], ["Water", "Kiln", "Glass"]);
        let mut pairing = Pairing::new(3, 3);
        pairing.equal(|at| Some(key(&old[at])), |at| Some(key(&new[at])), false);
        pairing.alike(600, |o, n| Letters::of(old[o]).like(&Letters::of(new[n])));
        assert_eq!([pairing.new_of(0), pairing.new_of(1), pairing.new_of(2)], [None, Some(0), Some(1)]);
        assert_eq!(pairing.old_of(2), None);
    }

    #[test]
    fn only_what_left_the_longest_run_has_moved() {
        let mut pairing = Pairing::new(4, 5);
        // The last came to the front, and something new stands in the middle.
        for (new, old) in [(0, 3), (1, 0), (2, 1), (4, 2)] {
            pairing.set(old, new);
        }
        assert_eq!(pairing.moved(), [true, false, false, false, false]);
    }
}

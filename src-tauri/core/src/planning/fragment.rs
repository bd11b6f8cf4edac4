//! "I have 15 minutes": the best piece of open work that fits now.
//!
//! The author's order decides: of the part of a path that comes next, the first activity of which something whole fits
//! (what is left of it, an item or more, or a session of its shortest length). Where nothing whole fits it is a
//! beginning, and called so. What a fragment leaves that is too short for a session is said, never passed over.

use super::model::Rules;
use super::week::lengths;
use crate::curriculum::model::ActivityKind;
use crate::ids::{ActivityId, PathId};

/// Open work of one activity.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// Whose.
    pub path: PathId,
    /// Which activity.
    pub activity: ActivityId,
    /// Position of its unit.
    pub unit: u32,
    /// Its kind: decides session lengths.
    pub kind: ActivityKind,
    /// Minutes that count for it.
    pub minutes: u32,
    /// Of them done.
    pub done: u32,
    /// Its items' words in order.
    pub items: Vec<String>,
}

/// What of an activity a fragment holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// All that is left of it.
    Finishes,
    /// Whole items.
    Items,
    /// A session of its usual kind.
    Session,
    /// A beginning, shorter than a session of its kind.
    Beginning,
}

/// A piece of work that fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fragment {
    /// Whose.
    pub path: PathId,
    /// Which activity.
    pub activity: ActivityId,
    /// Position of its unit.
    pub unit: u32,
    /// How long it takes.
    pub minutes: u32,
    /// What it is for.
    pub items: Vec<String>,
    /// What it holds.
    pub fit: Fit,
    /// Minutes of the activity that are left afterwards.
    pub left: u32,
    /// Whether what is left is too short for a session of its own.
    pub stub: bool,
}

/// The best fragment of at most `minutes`; `tracks` are the paths' activities in order, the path to go on with first.
/// None where nothing is open.
pub fn fragment(tracks: &[Vec<Open>], rules: &Rules, minutes: u32) -> Option<Fragment> {
    let open = |track: &'_ Vec<Open>| -> Vec<Open> {
        let mut rest = track.iter().filter(|o| o.done < o.minutes).cloned().peekable();
        let unit = rest.peek().map(|first| first.unit);
        rest.take_while(|o| Some(o.unit) == unit).collect()
    };
    let units: Vec<Vec<Open>> = tracks.iter().map(open).filter(|unit| !unit.is_empty()).collect();
    let whole = units.iter().flatten().find_map(|o| whole(o, rules, minutes));
    whole.or_else(|| {
        // The kind of work that needs the least time is the one to begin in a quarter of an hour.
        let first = units.first()?.iter().min_by_key(|o| lengths(rules, o.kind).least)?;
        (minutes > 0).then(|| piece(first, rules, minutes.min(first.minutes - first.done), Fit::Beginning))
    })
}

/// Something whole of one activity, where it fits.
fn whole(open: &Open, rules: &Rules, minutes: u32) -> Option<Fragment> {
    let rest = open.minutes - open.done;
    if rest <= minutes {
        return Some(piece(open, rules, rest, Fit::Finishes));
    }
    let (_, to) = items_within(open, minutes);
    if to > u64::from(open.done) {
        let length = u32::try_from(to).unwrap_or(u32::MAX) - open.done;
        return Some(piece(open, rules, length, Fit::Items));
    }
    let of_kind = lengths(rules, open.kind);
    let least = of_kind.least.min(rest);
    let length = minutes.min(of_kind.most);
    if length < least {
        return None;
    }
    // A little shorter is better than leaving too little for a session.
    let tight = rest - length < least && rest >= 2 * least;
    Some(piece(open, rules, if tight { rest - least } else { length }, Fit::Session))
}

/// The items that are finished by `minutes` more: how many in all, and the minute of the activity at which the last of
/// them ends. An activity's items share its minutes equally.
fn items_within(open: &Open, minutes: u32) -> (u64, u64) {
    let (total, count) = (u64::from(open.minutes), open.items.len() as u64);
    let until = u64::from(open.done) + u64::from(minutes);
    let finished = (until * count).checked_div(total).unwrap_or(0).min(count);
    (finished, (finished * total).div_ceil(count.max(1)))
}

fn piece(open: &Open, rules: &Rules, minutes: u32, fit: Fit) -> Fragment {
    let (total, count) = (u64::from(open.minutes.max(1)), open.items.len() as u64);
    let from = u64::from(open.done) * count / total;
    let to = (u64::from(open.done + minutes) * count).div_ceil(total).min(count);
    let left = open.minutes - open.done - minutes;
    Fragment {
        path: open.path.clone(),
        activity: open.activity.clone(),
        unit: open.unit,
        minutes,
        items: open.items[from.min(to) as usize..to as usize].to_vec(),
        fit,
        left,
        stub: left > 0 && left < lengths(rules, open.kind).least,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::default_rules;
    use chrono::Weekday;

    fn open(id: &str, unit: u32, kind: ActivityKind, minutes: u32, done: u32, items: usize) -> Open {
        Open {
            path: PathId::new("p"),
            activity: ActivityId::new(id),
            unit,
            kind,
            minutes,
            done,
            items: (1..=items).map(|n| format!("{id} {n}")).collect(),
        }
    }

    fn best(track: Vec<Open>, minutes: u32) -> Fragment {
        fragment(&[track], &default_rules(Weekday::Mon), minutes).expect("something is open")
    }

    #[test]
    fn small_items_fit_and_are_named() {
        let found = best(vec![open("a", 1, ActivityKind::Reading, 60, 20, 6)], 15);
        assert_eq!((found.fit, found.minutes, found.left), (Fit::Items, 10, 30));
        assert_eq!(found.items, ["a 3"]);
        let two = best(vec![open("a", 1, ActivityKind::Reading, 60, 20, 6)], 25);
        assert_eq!((two.items.len(), two.minutes), (2, 20));
    }

    #[test]
    fn what_is_left_is_finished_before_something_new_is_begun() {
        let track = vec![
            open("big", 1, ActivityKind::Project, 240, 0, 1),
            open("rest", 1, ActivityKind::Reading, 120, 110, 1),
        ];
        let found = best(track, 15);
        assert_eq!((found.activity.as_str(), found.fit, found.minutes), ("rest", Fit::Finishes, 10));
    }

    #[test]
    fn the_next_part_of_the_path_is_not_begun_for_the_sake_of_a_fit() {
        let track = vec![
            open("now", 1, ActivityKind::Project, 240, 0, 1),
            open("later", 2, ActivityKind::Reading, 60, 0, 6),
        ];
        let found = best(track, 15);
        assert_eq!((found.activity.as_str(), found.fit), ("now", Fit::Beginning));
    }

    #[test]
    fn a_session_leaves_enough_for_another_or_says_that_it_does_not() {
        let reading = |done| vec![open("a", 1, ActivityKind::Reading, 120, done, 1)];
        let found = best(reading(50), 45);
        assert_eq!((found.fit, found.minutes, found.left), (Fit::Session, 45, 25));
        let shorter = best(reading(60), 45);
        assert_eq!((shorter.minutes, shorter.left), (35, 25), "a little shorter leaves no stub");
        let stub = best(reading(80), 25);
        assert_eq!((stub.minutes, stub.left, stub.stub), (25, 15, true), "what is too short is said");
    }

    #[test]
    fn nothing_open_is_no_fragment() {
        let done = vec![open("a", 1, ActivityKind::Reading, 60, 60, 1)];
        assert_eq!(fragment(&[done], &default_rules(Weekday::Mon), 15), None);
    }
}

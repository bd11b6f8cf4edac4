//! Which system is the path's: how well each group would do as the units, and which kind of unit comes first.

use super::super::lexicon::Rank;
use super::super::model::UnitKind;
use super::marks::{Carrier, Mark, Seen};
use super::systems::{Sort, System};

/// How well a group would do as the units: its size, how its numbers follow each other, whether its places hold text.
pub(super) fn value(seen: &Seen, members: &[usize], sort: &Sort) -> f64 {
    let count = members.len();
    if count == 0 {
        return 0.0;
    }
    let mut following = 0_usize;
    for pair in members.windows(2) {
        let (a, b) = (&seen.marks[pair[0]], &seen.marks[pair[1]]);
        if b.from == a.to.saturating_add(1) || b.from <= 1 || b.between {
            following += 1;
        }
    }
    let order = if count == 1 { 0.6 } else { 0.3 + 0.7 * ratio(following, count - 1) };
    let empty =
        members.windows(2).filter(|pair| seen.marks[pair[1]].at == seen.marks[pair[0]].at + 1).count();
    let body = if matches!(sort.carrier, Carrier::Row(_)) {
        0.8
    } else if count == 1 {
        1.0
    } else {
        1.0 - 0.5 * ratio(empty, count - 1)
    };
    let carrier = match sort.carrier {
        Carrier::Heading(_) => 1.0,
        Carrier::Fold | Carrier::Bold => 0.9,
        Carrier::Item(true) => 0.85,
        Carrier::Row(_) | Carrier::Tab => 0.8,
        Carrier::Item(false) => 0.7,
        Carrier::Plain => 0.6,
    };
    let doubt = if sort.clean { 1.0 } else { 0.5 }
        * if sort.trailing { 0.4 } else { 1.0 }
        * if sort.aside { 0.3 } else { 1.0 };
    // Counts are far below what a float holds exactly.
    ratio(count, 1) * order * body * carrier * doubt
}

fn ratio(part: usize, whole: usize) -> f64 {
    let float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    float(part) / float(whole.max(1))
}

/// How many places make a system, by the first of them: one heading alone may be the document's only week.
pub(super) fn least(first: &Mark, weekday: bool) -> usize {
    match first.carrier {
        _ if weekday => 3,
        Carrier::Plain | Carrier::Item(false) => 3,
        Carrier::Heading(_) if first.clean && !first.trailing => 1,
        _ => 2,
    }
}

/// The system that is the path's: weeks before days before modules before phases, as long as it is not a side matter.
pub(super) fn choose(seen: &Seen, systems: &[System]) -> Option<usize> {
    let mut order: Vec<usize> = (0..systems.len())
        .filter(|at| {
            let system = &systems[*at];
            let first = &seen.marks[system.members[0]];
            let vague = !first.clean && system.members.len() < 3;
            let heading = matches!(first.carrier, Carrier::Heading(_)) && first.clean && !first.trailing;
            let enough = system.members.len() >= least(first, system.weekday);
            (enough || system.members.len() == 1 && heading) && !vague
        })
        .collect();
    let rank = |at: &usize| {
        let system = &systems[*at];
        let kind = match (system.kind, seen.marks[system.members[0]].rank) {
            (UnitKind::Week, _) => 0,
            (UnitKind::Day, _) => 1,
            (UnitKind::Module, Rank::Part) => 2,
            (UnitKind::Module, Rank::Whole) => 3,
            (UnitKind::Module, Rank::Piece) => 4,
            (UnitKind::Phase, _) => 5,
        };
        (u8::from(system.members.len() < 2), u8::from(system.weekday), kind)
    };
    order.sort_by_key(rank);
    let nests = |inner: &System, outer: &System| {
        inner.members.iter().filter(|m| holder(seen, outer, **m).is_some()).count() * 2 > inner.members.len()
    };
    let mut chosen = *order.first()?;
    for at in order.iter().skip(1) {
        let (present, other) = (&systems[chosen], &systems[*at]);
        if other.members.len() < 2 {
            continue;
        }
        let better = if nests(present, other) {
            let mut touched: Vec<usize> =
                present.members.iter().filter_map(|m| holder(seen, other, *m)).collect();
            touched.dedup();
            other.members.len() >= 3 && touched.len() * 2 < other.members.len()
        } else {
            !nests(other, present)
                && other.lines > present.lines.saturating_mul(3)
                && other.value > present.value
        };
        if better {
            chosen = *at;
        }
    }
    Some(chosen)
}

/// The member (by position) of a system in whose reach a place lies.
fn holder(seen: &Seen, system: &System, member: usize) -> Option<usize> {
    let at = seen.marks[member].at;
    let behind = system.members.partition_point(|other| seen.marks[*other].at < at);
    let outer = behind.checked_sub(1)?;
    (at < *system.ends.get(outer)?).then_some(outer)
}

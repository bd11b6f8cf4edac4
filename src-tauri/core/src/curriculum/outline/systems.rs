//! Groups of places that could be the units: places of one sort that number on from each other, with places of other
//! sorts where their number and place fill a gap. Which group is the path's system is `choice`'s business.

use super::super::hours;
use super::super::labels;
use super::super::lexicon::{self, Rank, says};
use super::super::model::UnitKind;
use super::super::pieces::{Piece, Shape};
use super::super::words::title;
use super::choice;
use super::marks::{Carrier, Mark, Seen};
use std::collections::BTreeMap;

/// A group of places that could be the units.
#[derive(Debug, Clone)]
pub struct System {
    pub kind: UnitKind,
    /// Indices into the marks, in order of the document.
    pub members: Vec<usize>,
    /// How well it would do.
    pub value: f64,
    /// Where each member ends: at its own end or at the next member.
    pub ends: Vec<usize>,
    /// How many lines its places cover.
    pub lines: u32,
    /// Whether its places are days of the week.
    pub weekday: bool,
}

/// The best group of each kind of unit, with what fills its gaps.
pub fn systems(pieces: &[Piece], seen: &Seen) -> Vec<System> {
    let mut groups: BTreeMap<(u8, Rank, bool, Sort), Vec<usize>> = BTreeMap::new();
    let first_heading = pieces.iter().position(|p| matches!(p.shape, Shape::Heading(1)));
    for (at, mark) in seen.marks.iter().enumerate() {
        // The first heading of level 1 is the document's title unless others of its sort follow.
        let only = Some(mark.at) == first_heading
            && seen.marks.iter().filter(|m| m.carrier == Carrier::Heading(1) && m.kind == mark.kind).count()
                < 2;
        if only || is_block(seen, at) {
            continue;
        }
        let sort = Sort {
            carrier: mark.carrier,
            clean: mark.clean,
            trailing: mark.trailing,
            aside: mark.aside,
            indent: item_indent(mark),
        };
        groups.entry((kind_order(mark.kind), mark.rank, mark.weekday, sort)).or_default().push(at);
    }
    join_tables(pieces, seen, &mut groups);
    let mut best: BTreeMap<(u8, Rank, bool), Vec<Candidate>> = BTreeMap::new();
    for ((kind, rank, weekday, sort), members) in groups {
        let members = single_run(pieces, seen, members, &sort);
        let value = choice::value(seen, &members, &sort);
        best.entry((kind, rank, weekday)).or_default().push((value, sort.carrier, members));
    }
    let mut systems: Vec<System> = Vec::new();
    for ((_, _, weekday), mut candidates) in best {
        candidates.sort_by(|(a, ..), (b, ..)| b.total_cmp(a));
        // The best group, unless it is too small for what carries it and another one is not: two items that mention a week
        // are no plan beside one heading that is a week.
        let filled: Vec<(f64, Vec<usize>)> =
            (0..candidates.len()).map(|at| with_others(seen, &candidates, at)).collect();
        let enough = |members: &[usize]| {
            members.first().is_some_and(|first| members.len() >= choice::least(&seen.marks[*first], weekday))
        };
        let best = filled.iter().position(|(_, members)| enough(members)).unwrap_or(0);
        let Some((value, members)) = filled.into_iter().nth(best) else { continue };
        let Some(first) = members.first() else { continue };
        let kind = seen.marks[*first].kind;
        let nexts = members.iter().skip(1).map(|m| seen.marks[*m].at).chain([usize::MAX]);
        let ends: Vec<usize> =
            members.iter().zip(nexts).map(|(m, next)| seen.marks[*m].end.min(next)).collect();
        let lines = members.iter().zip(&ends).map(|(m, end)| covered(pieces, seen.marks[*m].at, *end)).sum();
        systems.push(System { kind, members, value, ends, lines, weekday });
    }
    systems
}

/// A group, completed by the others of its kind, and how well it would do.
fn with_others(seen: &Seen, candidates: &[Candidate], at: usize) -> (f64, Vec<usize>) {
    let (value, _, primary) = &candidates[at];
    let mut members = primary.clone();
    // Headings fill gaps before lines and rows do: what only mentions a number comes last.
    let mut others: Vec<_> =
        candidates.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other).collect();
    others.sort_by_key(|(_, carrier, _)| *carrier);
    for (.., others) in others {
        complete(seen, &mut members, others);
    }
    (*value, members)
}

/// A group: how well it would do, what carries its places, and the places.
type Candidate = (f64, Carrier, Vec<usize>);

/// What makes places a group beside their noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sort {
    pub carrier: Carrier,
    pub clean: bool,
    pub trailing: bool,
    pub aside: bool,
    pub indent: u16,
}

/// Items are told apart by their indentation; other places by what carries them.
fn item_indent(mark: &Mark) -> u16 {
    if matches!(mark.carrier, Carrier::Item(_)) { mark.indent } else { 0 }
}

fn kind_order(kind: UnitKind) -> u8 {
    match kind {
        UnitKind::Week => 0,
        UnitKind::Day => 1,
        UnitKind::Module => 2,
        UnitKind::Phase => 3,
    }
}

/// Tables that number on, or begin anew below numbered headings ("Module 2"), are one group.
fn join_tables(pieces: &[Piece], seen: &Seen, groups: &mut BTreeMap<(u8, Rank, bool, Sort), Vec<usize>>) {
    type Key = (u8, Rank, bool, Sort);
    let keys: Vec<Key> =
        groups.keys().filter(|key| matches!(key.3.carrier, Carrier::Row(_))).copied().collect();
    let mut open: BTreeMap<(u8, Rank, bool), Key> = BTreeMap::new();
    for key in keys {
        let sort = (key.0, key.1, key.3.aside);
        let Some(before) = open.get(&sort).copied() else {
            open.insert(sort, key);
            continue;
        };
        let ends = |at: Option<&usize>| at.map(|at| &seen.marks[*at]);
        let (last, first) = (ends(groups[&before].last()), ends(groups[&key].first()));
        let (Some(last), Some(first)) = (last, first) else { continue };
        // A holiday between two parts is a gap in the weeks.
        let on = first.from > last.to && first.from - last.to <= 3;
        let anew = first.from <= 1 && parts(pieces, last, first);
        if on || anew {
            let rows = groups.remove(&key).unwrap_or_default();
            groups.entry(before).or_default().extend(rows);
        } else {
            // Another table of the same numbers is a group of its own.
            open.insert(sort, before);
        }
    }
}

/// Items and lines that begin their numbers again repeat the plan, unless numbered headings part them: the longest run
/// counts, and with it those that stand below headings which call each of them a plan. Headings may begin again ("Phase 1"
/// of each path).
fn single_run(pieces: &[Piece], seen: &Seen, members: Vec<usize>, sort: &Sort) -> Vec<usize> {
    if matches!(sort.carrier, Carrier::Heading(_)) {
        return heading_runs(pieces, seen, members);
    }
    let members = without_summaries(seen, members);
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for at in members {
        let mark = &seen.marks[at];
        let continues = runs.last().and_then(|run| run.last()).is_some_and(|last| {
            let last = &seen.marks[*last];
            mark.from > last.from || mark.between || parts(pieces, last, mark)
        });
        if !continues {
            runs.push(Vec::new());
        }
        if let Some(run) = runs.last_mut() {
            run.push(at);
        }
    }
    // Of equal runs the first is the plan.
    let longest = runs.iter().map(Vec::len).max().unwrap_or(0);
    let Some(plan) = runs.iter().position(|run| run.len() == longest) else { return Vec::new() };
    if is_named_plan(pieces, seen, &runs[plan]) {
        runs.retain(|run| run.len() > 1 && is_named_plan(pieces, seen, run));
        repeated(seen, &mut runs);
        return runs.concat();
    }
    runs.swap_remove(plan)
}

/// Whether the heading that a run stands below calls it a plan ("Slow track").
fn is_named_plan(pieces: &[Piece], seen: &Seen, run: &[usize]) -> bool {
    let parent = run.first().and_then(|at| seen.marks[*at].parent).and_then(|at| pieces.get(at));
    parent.is_some_and(|piece| says(&piece.words.plain().to_lowercase(), lexicon::PLANS))
}

/// Whether two places stand below headings that are parts of one path, so that the second may count anew: numbered
/// headings ("Module 2"), headings that state their hours ("Kiln (40 h)"), or the same heading of another part.
fn parts(pieces: &[Piece], before: &Mark, after: &Mark) -> bool {
    if before.parent == after.parent {
        return false;
    }
    let both = |test: &dyn Fn(&Mark, &str) -> bool| {
        [before, after].iter().all(|mark| {
            mark.parent.and_then(|at| pieces.get(at)).is_some_and(|piece| test(mark, piece.words.plain()))
        })
    };
    let name =
        |mark: &Mark| mark.parent.and_then(|at| pieces.get(at)).map(|piece| title(piece.words.plain()));
    both(&|mark, text| labels::label(text).is_some_and(|label| label.kind != mark.kind))
        || both(&|_, text| hours::split(text).1.is_some_and(|length| length.per == hours::Per::Once))
        || name(before).is_some_and(|before| !before.is_empty() && name(after) == Some(before))
}

/// Without the places whose numbers only sum up others of their sort and do not count on where they stand: "Weeks 7-12"
/// behind "Week 17", where "Weeks 7-8" and "Weeks 9-10" stand elsewhere.
fn without_summaries(seen: &Seen, members: Vec<usize>) -> Vec<usize> {
    let span = |at: usize| (seen.marks[at].from, seen.marks[at].to);
    let sums_up = |at: usize| {
        let (from, to) = span(at);
        let inside = |other: &&usize| {
            let (low, high) = span(**other);
            low >= from && high <= to && high - low < to - from
        };
        to > from && members.iter().filter(inside).take(2).count() == 2
    };
    let mut kept: Vec<usize> = Vec::new();
    for at in members.iter().copied() {
        let behind = kept.last().is_some_and(|last| span(at).0 > 1 && span(at).0 <= span(*last).1);
        if !(behind && sums_up(at)) {
            kept.push(at);
        }
    }
    kept
}

/// Headings may begin their numbers again ("Phase 1" of each path). A run that only groups the numbers of the first
/// ("Week 1-2", "Week 3-4" over case studies) is no second plan, unless it begins with a single one or is called a plan.
fn heading_runs(pieces: &[Piece], seen: &Seen, members: Vec<usize>) -> Vec<usize> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for at in members {
        let mark = &seen.marks[at];
        let last = runs.last().and_then(|run| run.last()).map(|last| &seen.marks[*last]);
        if last.is_none_or(|last| mark.from <= last.from && mark.from <= 1 && mark.parent != last.parent) {
            runs.push(Vec::new());
        }
        if let Some(run) = runs.last_mut() {
            run.push(at);
        }
    }
    let spans =
        |run: &Vec<usize>| run.iter().filter(|at| seen.marks[**at].to > seen.marks[**at].from).count();
    let single = |run: &Vec<usize>| spans(run) * 2 <= run.len();
    let plain = runs.iter().any(&single);
    let opens = |run: &Vec<usize>| run.first().is_some_and(|at| seen.marks[*at].from == seen.marks[*at].to);
    repeated(seen, &mut runs);
    let counts = |run: &Vec<usize>| {
        !plain || single(run) || run.len() == 1 || opens(run) || is_named_plan(pieces, seen, run)
    };
    runs.into_iter().filter(counts).flatten().collect()
}

/// Takes out the runs that only repeat an earlier one, title by title: a check list of the plan above.
fn repeated(seen: &Seen, runs: &mut Vec<Vec<usize>>) {
    let titles = |run: &[usize]| -> Vec<(u32, String)> {
        run.iter().map(|at| (seen.marks[*at].from, seen.marks[*at].title.to_lowercase())).collect()
    };
    let mut known: Vec<Vec<(u32, String)>> = Vec::new();
    runs.retain(|run| {
        let own = titles(run);
        let told = own.iter().filter(|(_, title)| !title.is_empty()).count();
        let again = run.len() >= 2
            && told * 2 > run.len()
            && known
                .iter()
                .any(|other| own.iter().filter(|unit| other.contains(unit)).count() * 4 >= own.len() * 3);
        known.push(own);
        !again
    });
}

/// Adds places whose numbers the system lacks and whose place in the document agrees with their number.
fn complete(seen: &Seen, members: &mut Vec<usize>, others: &[usize]) {
    let same_carrier = |mark: &Mark| members.first().is_some_and(|i| seen.marks[*i].carrier == mark.carrier);
    let mut added: Vec<usize> = Vec::new();
    for at in others {
        let mark = &seen.marks[*at];
        // A month is no phase, and a semester neither.
        let other = mark.kind == UnitKind::Phase
            && members
                .first()
                .is_some_and(|i| labels::noun(&seen.marks[*i].written) != labels::noun(&mark.written));
        if other || mark.trailing || mark.aside || !mark.clean && !same_carrier(mark) {
            continue;
        }
        let place = members.partition_point(|other| seen.marks[*other].at < mark.at);
        let before = place.checked_sub(1).and_then(|i| members.get(i)).map(|i| &seen.marks[*i]);
        // What was added just now counts as well, where it lies nearer.
        let recent = added.last().map(|i| &seen.marks[*i]).filter(|r| before.is_none_or(|b| r.at > b.at));
        let before = recent.or(before);
        let after = members.get(place).map(|i| &seen.marks[*i]);
        let open = mark.open && after.is_none();
        let fits = before.is_none_or(|b| if open { b.to <= mark.from } else { b.to < mark.from })
            && after.is_none_or(|a| a.from > mark.to);
        // Behind the last or before the first it must go on counting; further off it is another matter.
        let on = before.is_some_and(|b| mark.from <= b.to.saturating_add(1));
        let up = after.is_some_and(|a| a.from <= mark.to.saturating_add(2));
        if fits && (on || up || before.is_some() && after.is_some()) {
            added.push(*at);
        }
    }
    members.extend(added);
    members.sort_by_key(|at| seen.marks[*at].at);
}

/// Whether a heading spans several numbers and holds places of its own kind with numbers among them: it is a part over
/// units, not a unit.
fn is_block(seen: &Seen, at: usize) -> bool {
    let mark = &seen.marks[at];
    if mark.to == mark.from || !matches!(mark.carrier, Carrier::Heading(_)) {
        return false;
    }
    let inside = seen.marks[at + 1..].iter().take_while(|other| other.at < mark.end);
    // What stands right behind it tells; a far mention is another matter.
    inside.filter(|other| other.kind == mark.kind && other.clean && !other.trailing).take(8).any(|other| {
        other.from >= mark.from && other.to <= mark.to && other.to - other.from < mark.to - mark.from
    })
}

/// How many lines the pieces from `at` to `end` cover.
fn covered(pieces: &[Piece], at: usize, end: usize) -> u32 {
    let first = pieces.get(at).map_or(0, |p| p.line);
    let last = pieces.get(end.saturating_sub(1).max(at)).map_or(0, |p| p.end);
    last.saturating_sub(first).saturating_add(1)
}

//! What holds of any document, whatever its bytes: the importer's promises, asked at every entry that it has.
//!
//! The fuzz target asks them of random bytes, the corpus test of our own documents and the fuzzer's seeds. A promise
//! that is broken panics with its sentence. What a document means is not judged here.

#[path = "told.rs"]
mod told;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use waymark_core::curriculum::model::{Path, Report};
use waymark_core::curriculum::notes::{Block, Inline, notes};
use waymark_core::curriculum::{
    MOST_WEEKS, diagram, even_weeks, listed, read, repaired_text, several_plans, spread, with_plan,
};
use waymark_core::progress::copy::{Edit, Side, copy};
use waymark_core::progress::version::{Names, Versions, merge};
use waymark_core::progress::{place, points_of};

/// How many parts there are for [`part`].
pub const PARTS: usize = 4;

/// Asks all of them of a document that somebody wrote.
pub fn sound(bytes: &[u8]) {
    told::no_line_is_lost(&read(bytes).path, &repaired_text(bytes));
    (0..PARTS).for_each(|number| part(bytes, number));
}

/// Asks what every reading promises, and one part of what can be done with a document: repair and notes, plans, an even
/// layout, a new version. All of them at once are too slow for a fuzzer.
pub fn part(bytes: &[u8], number: usize) {
    let report = read(bytes);
    let text = repaired_text(bytes);
    report_is_sound(&report, &text);
    match number {
        0 => {
            told::no_link_is_lost(&report.path, &text);
            repair_is_done(&text);
            placed_anywhere(&report.path);
            notes_are_harmless(bytes, &report, &text);
            if let Some(chart) = diagram::flowchart(&text) {
                chart_is_whole(&chart);
            }
        }
        1 => plans_stand_alone(bytes, &text),
        2 => laid_out_evenly(bytes, report.path.units.is_empty()),
        _ => new_version_keeps_what_was_done(&report.path, &text),
    }
}

fn line_count(text: &str) -> u32 {
    u32::try_from(text.split('\n').count()).unwrap_or(u32::MAX)
}

/// Its lines lie in the file, its notes are in order, its ids are unique, its sentences stand in the catalogue.
fn report_is_sound(report: &Report, text: &str) {
    let lines = line_count(text);
    let path = &report.path;
    let inside =
        |line: u32, what: &str| assert!(line >= 1 && line <= lines, "{what} lies in the file: {line}");
    let mut last = 0;
    for kept in &path.kept {
        assert!(
            kept.from > last && kept.to >= kept.from && kept.to <= lines,
            "notes are in order and inside"
        );
        let known = kept.unit.is_none_or(|unit| unit >= 1 && unit as usize <= path.units.len());
        assert!(known, "a note belongs to a unit that there is");
        last = kept.to;
    }
    let mut ids = HashSet::new();
    for unit in &path.units {
        inside(unit.line, "a unit");
        assert!(unit.from <= unit.to, "a unit's numbers are in order");
        for activity in &unit.activities {
            inside(activity.line, "an activity");
            assert!(ids.insert(activity.id.clone()), "ids are unique: {}", activity.id.as_str());
            activity.items.iter().for_each(|item| inside(item.line, "an item"));
        }
        let all = unit.activities.iter().filter_map(|a| a.minutes).chain(unit.stated_minutes);
        for minutes in all {
            assert!(minutes.max.is_none_or(|max| max >= minutes.min), "least is not above most");
        }
    }
    path.phases.iter().for_each(|phase| inside(phase.line, "a phase"));
    path.events.iter().for_each(|event| inside(event.line, "an event"));
    for milestone in &path.milestones {
        inside(milestone.line, "a milestone");
        milestone.criteria.iter().for_each(|criterion| inside(criterion.line, "a criterion"));
    }
    for collection in &path.collections {
        inside(collection.line, "a collection");
        collection.entries.iter().for_each(|entry| inside(entry.line, "an entry"));
    }
    for diagnostic in &report.diagnostics {
        inside(diagnostic.line, "a remark");
        for sentence in diagnostic.help.iter().chain([&diagnostic.message]) {
            assert_ne!(sentence.render(), sentence.key, "a remark is a sentence");
        }
    }
}

/// What has been repaired needs no repair.
fn repair_is_done(text: &str) {
    assert_eq!(repaired_text(text.as_bytes()), text, "a repaired text is left as it is");
}

/// Every answer to the quiz, from the least to the most, places the learner at a unit that there is.
fn placed_anywhere(path: &Path) {
    let Some(quiz) = &path.quiz else { return };
    for end in [|(least, _): (u32, u32)| least, |(_, most)| most] {
        let points: Vec<u32> = quiz.skills.iter().map(|skill| end(points_of(skill))).collect();
        if let Ok(placed) = place(path, &points) {
            let units = path.units.len().max(1);
            assert!(
                placed.start_unit >= 1 && placed.start_unit as usize <= units,
                "a beginning that there is"
            );
            assert_eq!(placed.skipped.len(), placed.start_unit as usize - 1, "what is before it is skipped");
        }
    }
}

/// Notes stand on lines that became notes, and nothing in them runs or leads elsewhere than to the web and to mail.
fn notes_are_harmless(bytes: &[u8], report: &Report, text: &str) {
    let kept = &report.path.kept;
    for note in notes(bytes, report) {
        let stands = kept.iter().any(|k| k.unit == note.unit && (k.from..=k.to).contains(&note.line));
        assert!(stands && note.line <= line_count(text), "a note stands on a line that is one");
        block_is_harmless(&note.block, 0);
    }
}

fn block_is_harmless(block: &Block, depth: usize) {
    assert!(depth < 30, "notes are shallow");
    let words = |words: &[Inline]| words_are_harmless(words, 0);
    match block {
        Block::Heading(level, inside) => {
            assert!((1..=6).contains(level), "a heading has a level");
            words(inside);
        }
        Block::Paragraph(inside) => words(inside),
        Block::List(items) => {
            items.iter().flat_map(|item| &item.blocks).for_each(|block| block_is_harmless(block, depth + 1));
        }
        Block::Quote(inside) => inside.iter().for_each(|block| block_is_harmless(block, depth + 1)),
        Block::Code { language, text } => {
            // It stands in an attribute of the page.
            assert!(!language.contains(char::is_whitespace), "a language is one word");
            if let Some(chart) = diagram::flowchart(text) {
                chart_is_whole(&chart);
            }
        }
        Block::Table { head, rows } => rows.iter().flatten().chain(head).for_each(|cell| words(cell)),
    }
}

fn words_are_harmless(words: &[Inline], depth: usize) {
    assert!(depth < 30, "looks of words are shallow");
    for word in words {
        match word {
            Inline::Text(text) => {
                let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                assert!(!text.contains(turns), "no sign turns the reading of a line round");
            }
            Inline::Code(_) | Inline::Break => {}
            Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Struck(inside) => {
                words_are_harmless(inside, depth + 1);
            }
            Inline::Link { words, address } => {
                leads_outside(address, &["http://", "https://", "mailto:"]);
                words_are_harmless(words, depth + 1);
            }
            Inline::Picture { address, beside, .. } => {
                if let Some(address) = address {
                    leads_outside(address, &["http://", "https://"]);
                }
                let scheme = beside.as_deref().and_then(|beside| beside.split_once(':'));
                let named = scheme.is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_alphanumeric()));
                assert!(!named, "what lies beside the document has no scheme: {beside:?}");
            }
        }
    }
}

/// An address begins with one of these, and holds nothing that would end an attribute or open a tag.
fn leads_outside(address: &str, schemes: &[&str]) {
    assert!(schemes.iter().any(|scheme| address.starts_with(scheme)), "a web or mail address: {address}");
    let odd = |c: char| matches!(c, '"' | '<' | '>' | '`' | '\\') || c.is_whitespace() || c.is_control();
    assert!(!address.contains(odd), "an address holds no sign of markup: {address}");
}

/// Arrows and frames name boxes that there are.
fn chart_is_whole(chart: &diagram::Flowchart) {
    let known = |at: usize| assert!(at < chart.boxes.len(), "a box that there is");
    chart.arrows.iter().for_each(|arrow| {
        known(arrow.from);
        known(arrow.to);
    });
    chart.frames.iter().flat_map(|frame| &frame.boxes).for_each(|at| known(*at));
}

/// Plans follow each other inside the file; each can be read alone, at its own lines.
fn plans_stand_alone(bytes: &[u8], text: &str) {
    let plans = several_plans(bytes);
    assert_ne!(plans.len(), 1, "one plan is not several");
    let mut last = 0;
    for plan in &plans {
        assert!(plan.from > last && plan.to >= plan.from, "plans are in order: {plans:?}");
        last = plan.to;
    }
    assert!(last <= line_count(text), "plans lie in the file");
    let count = u32::try_from(plans.len()).unwrap_or(u32::MAX);
    for number in [0, count + 1] {
        assert_eq!(with_plan(bytes, number), Err(plans.len()), "a plan that is not there is refused");
    }
    // A document of a thousand plans tells no more than one of a few.
    for (number, plan) in (1_u32..).zip(&plans).take(3) {
        let Ok(alone) = with_plan(bytes, number) else { panic!("plan {number} is there") };
        assert_eq!(line_count(&alone), line_count(text), "lines keep their numbers");
        let report = read(alone.as_bytes());
        report_is_sound(&report, &alone);
        for (at, other) in plans.iter().enumerate().filter(|(at, _)| *at + 1 != number as usize) {
            let strays = report.path.units.iter().any(|unit| (other.from..=other.to).contains(&unit.line));
            assert!(!strays, "plan {number} ({plan:?}) has nothing of plan {}", at + 1);
        }
    }
}

/// What a document lists is laid out over as many weeks as are asked for, and that is read as a plan where the
/// document has none of its own: nobody is offered to lay out another.
fn laid_out_evenly(bytes: &[u8], without_plan: bool) {
    let items = listed(bytes);
    let weeks = even_weeks(items);
    assert!((1..=MOST_WEEKS).contains(&weeks), "an offer that can be taken: {weeks}");
    assert_eq!(spread(bytes, weeks).is_some(), items > 0, "what is listed can be laid out");
    for weeks in [1, weeks, MOST_WEEKS] {
        let Some(text) = spread(bytes, weeks) else { continue };
        let report = read(text.as_bytes());
        report_is_sound(&report, &text);
        // What is listed may have numbers of its own ("Semana 2: …" alone is no plan, beside a week it is): then those count.
        assert!(
            !without_plan || !report.path.units.is_empty(),
            "{weeks} weeks of {items} things are none:\n{text}"
        );
    }
}

/// A new version without the middle of the document, and back again: every id is one thing's alone, whatever was
/// studied is still somewhere, and taking the same version twice changes nothing.
fn new_version_keeps_what_was_done(old: &Path, text: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    let third = lines.len() / 3;
    let rest: Vec<&str> = lines[..third].iter().chain(&lines[lines.len() - third..]).copied().collect();
    let new = read(rest.join("\n").as_bytes()).path;
    for (old, new) in [(old, &new), (&new, old), (old, old)] {
        merged(old, new);
    }
}

fn ids(path: &Path) -> Vec<String> {
    path.units.iter().flat_map(|unit| &unit.activities).map(|a| a.id.as_str().to_owned()).collect()
}

fn merged(old: &Path, new: &Path) {
    let every = ids(old);
    let history: BTreeMap<String, u32> = every.iter().cloned().step_by(2).zip(10..).collect();
    let sides = [(Side::Title, "Mine"), (Side::Minutes, "75"), (Side::Known, "1"), (Side::Removed, "1")];
    let edits: Vec<Edit> = every
        .into_iter()
        .step_by(3)
        .zip(sides.into_iter().cycle())
        .map(|(key, (side, value))| Edit { key, side, value: value.into() })
        .collect();
    let versions = Versions {
        old,
        names: &Names::default(),
        new,
        edits: &edits,
        history: &history,
        start_unit: 2,
        take: &BTreeSet::new(),
    };
    let merged = merge(&versions);
    let (learners, _) = copy(&merged.names.named(new), &merged.names, &merged.edits);
    let stand = ids(&learners);
    assert_eq!(
        stand.iter().collect::<HashSet<_>>().len(),
        stand.len(),
        "ids are one thing's each: {stand:?}"
    );
    let gone = |id: &String| merged.edits.iter().any(|e| e.key == *id && e.side == Side::Removed);
    for id in history.keys() {
        // Where nothing is left of a path, there is no unit that could keep what was studied.
        assert!(
            new.units.is_empty() || stand.contains(id) || gone(id),
            "what was studied is somewhere: {id}"
        );
    }
    let named = merged.names.named(new);
    let again = merge(&Versions {
        old: &named,
        names: &merged.names,
        edits: &merged.edits,
        start_unit: merged.places.start_unit,
        ..versions
    });
    assert_eq!(again.differences, [], "taken twice, a version differs in nothing");
    assert_eq!(again.names, merged.names, "taken twice, a version keeps its names");
}

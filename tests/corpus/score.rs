//! The score of one document: its questions and how much of each was answered as its truth says, 0 to 1.

use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// The questions that the truth answers, with their shares.
pub fn score(truth: &Value, report: &Value) -> Vec<(&'static str, f64)> {
    let units = list(&truth["units"]);
    let found: HashMap<u64, &Value> = list(&report["units"]).iter().map(|u| (line(u), u)).collect();
    let pairs: Vec<(&Value, Option<&Value>)> =
        units.iter().map(|u| (u, found.get(&line(u)).copied())).collect();
    let hits = pairs.iter().filter(|(_, hit)| hit.is_some()).count();
    let extra = list(&report["units"]).len().saturating_sub(hits);
    let mut questions = Vec::new();
    questions.push((
        "units",
        if units.is_empty() {
            f64::from(u8::from(found.is_empty()))
        } else {
            part(hits, units.len() + extra)
        },
    ));
    let mut ask = |name: &'static str, asked: bool, answers: Vec<bool>| {
        if asked && !answers.is_empty() {
            questions.push((name, part(answers.iter().filter(|yes| **yes).count(), answers.len())));
        }
    };
    let each = |right: &dyn Fn(&Value, &Value) -> bool| -> Vec<bool> {
        pairs.iter().map(|(unit, hit)| hit.is_some_and(|hit| right(unit, hit))).collect()
    };
    // A truth may leave a title or a count open.
    let open = |unit: &Value, key: &str| unit.get(key).is_none();
    ask(
        "titles",
        true,
        each(&|unit, hit| open(unit, "title") || plain(&unit["title"]) == plain(&hit["title"])),
    );
    let any = |known: &dyn Fn(&Value) -> bool| units.iter().any(known);
    ask(
        "budget",
        any(&|unit| range(&unit["statedMinutes"]).is_some()),
        each(&|unit, hit| range(&unit["statedMinutes"]) == range(&hit["statedMinutes"])),
    );
    let sections = any(&|unit| unit["sectionCount"].as_u64().unwrap_or(0) > 0);
    ask(
        "activities",
        sections,
        each(&|unit, hit| {
            open(unit, "sectionCount")
                || unit["sectionCount"].as_u64().unwrap_or(0) as usize == list(&hit["activities"]).len()
        }),
    );
    let mut names = Vec::new();
    for (unit, hit) in &pairs {
        let known: HashSet<String> = hit
            .map(|hit| list(&hit["activities"]).iter().map(|a| plain(&a["title"])).collect())
            .unwrap_or_default();
        let titles =
            list(&unit["sections"]).iter().filter(|s| s["title"].as_str().is_some_and(|t| !t.is_empty()));
        names.extend(titles.map(|section| known.contains(&plain(&section["title"]))));
    }
    ask("names", sections, names);
    ask(
        "minutes",
        any(&|unit| range(&unit["sectionMinutesSum"]).is_some()),
        each(&|unit, hit| {
            open(unit, "sectionCount") || total(&hit["activities"]) == range(&unit["sectionMinutesSum"])
        }),
    );
    ask(
        "links",
        any(&|unit| unit["linkCount"].as_u64().unwrap_or(0) > 0),
        each(&|unit, hit| open(unit, "linkCount") || unit["linkCount"] == hit["linkCount"]),
    );
    milestones(truth, report, &mut questions);
    events(truth, report, &mut questions);
    questions
}

fn milestones(truth: &Value, report: &Value, questions: &mut Vec<(&'static str, f64)>) {
    let (wanted, have) = (list(&truth["checkpoints"]), list(&report["milestones"]));
    if wanted.is_empty() && have.is_empty() {
        return;
    }
    let at: HashMap<u64, &Value> = have.iter().map(|m| (line(m), m)).collect();
    let pairs: Vec<_> = wanted.iter().map(|c| (c, at.get(&line(c)))).collect();
    let hits = pairs.iter().filter(|(_, hit)| hit.is_some()).count();
    let all = pairs.len() + have.len().saturating_sub(hits);
    questions.push(("milestones", if pairs.is_empty() { 0.0 } else { part(hits, all) }));
    if wanted.iter().any(|c| c["criteriaCount"].as_u64().unwrap_or(0) > 0) {
        let right = pairs.iter().filter(|(c, hit)| {
            hit.is_some_and(|m| list(&m["criteria"]).len() as u64 == c["criteriaCount"].as_u64().unwrap_or(0))
        });
        questions.push(("criteria", part(right.count(), pairs.len())));
    }
}

fn events(truth: &Value, report: &Value, questions: &mut Vec<(&'static str, f64)>) {
    let key = |event: &Value| {
        let mut days: Vec<String> =
            list(&event["days"]).iter().filter_map(Value::as_str).map(str::to_lowercase).collect();
        days.sort();
        (
            line(event),
            days,
            event["time"].as_str().map(str::to_owned),
            event["zone"].as_str().map(str::to_owned),
        )
    };
    let wanted: Vec<_> = list(&truth["events"]).iter().map(key).collect();
    let have: Vec<_> = list(&report["events"]).iter().map(key).collect();
    if wanted.is_empty() && have.is_empty() {
        return;
    }
    let hits = wanted.iter().filter(|event| have.contains(event)).count();
    let all = wanted.len() + have.len().saturating_sub(hits);
    questions.push(("events", if wanted.is_empty() { 0.0 } else { part(hits, all) }));
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn line(value: &Value) -> u64 {
    value["line"].as_u64().unwrap_or(0)
}

/// Least and most; none where both are silent.
fn range(value: &Value) -> Option<(Option<u64>, Option<u64>)> {
    let ends = (value["min"].as_u64(), value["max"].as_u64());
    (ends != (None, None)).then_some(ends)
}

fn total(activities: &Value) -> Option<(Option<u64>, Option<u64>)> {
    let known: Vec<_> = list(activities).iter().filter_map(|a| range(&a["minutes"])).collect();
    if known.is_empty() {
        return None;
    }
    let min = known.iter().map(|(min, _)| min.unwrap_or(0)).sum();
    Some((Some(min), known.iter().map(|(_, max)| *max).sum()))
}

/// Words only: no links, marks or capitals.
fn plain(value: &Value) -> String {
    let text = value.as_str().unwrap_or_default();
    let mut out = String::new();
    let mut rest = text;
    // "[words](target)" is its words.
    while let Some((before, behind)) = rest.split_once('[') {
        out.push_str(before);
        match behind.split_once("](").and_then(|(words, after)| Some((words, after.split_once(')')?.1))) {
            Some((words, after)) if !words.contains(']') => {
                out.push_str(words);
                rest = after;
            }
            _ => {
                out.push('[');
                rest = behind;
            }
        }
    }
    out.push_str(rest);
    let words = out.to_lowercase();
    words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Counts here are far below what a float holds exactly.
fn part(some: usize, all: usize) -> f64 {
    let float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    float(some) / float(all.max(1))
}

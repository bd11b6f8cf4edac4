//! What a heading outside the units is about, by its words.

use super::super::words::has_word;
use super::Section;

/// The topic that a heading's words name; none where they name none.
pub(super) fn of(lower: &str) -> Option<Section> {
    let any = |words: &[&str]| has_word(lower, words);
    // "Prerequisites and Skills Assessment" is a roof over both: what stands right below it are prerequisites.
    if any(&["prerequisite", "prerequisites", "required background", "before you start"]) {
        Some(Section::Prerequisites)
    } else if super::checkpoints::announces(lower) && !any(&["quiz", "self-assessment"]) {
        Some(Section::Checkpoints)
    } else if any(&["quiz", "self-assessment", "skills assessment", "skill assessment"]) {
        Some(Section::Quiz)
    } else if any(&[
        "learning outcomes",
        "outcomes",
        "what you will learn",
        "what you'll learn",
        "learning objectives",
    ]) {
        Some(Section::Outcomes)
    } else if any(&["peer", "peers"]) {
        Some(Section::Peers)
    } else if any(&[
        "community",
        "study groups",
        "study group",
        "office hours",
        "discussion",
        "events",
        "sessions",
    ]) {
        Some(Section::Community)
    } else if any(&["tips", "advice"]) {
        Some(Section::Tips)
    } else if any(&["first steps", "getting started", "get started", "quick start"]) {
        Some(Section::FirstSteps)
    } else {
        None
    }
}

/// A heading whose words say nothing goes with the one above it, where that has lines of one sort only.
pub(super) fn inherited(parent: Section, lower: &str) -> Section {
    match parent {
        Section::Outcomes if has_word(lower, &["career", "salary", "job", "jobs", "roles"]) => Section::Plain,
        Section::Checkpoints
        | Section::Prerequisites
        | Section::Outcomes
        | Section::Community
        | Section::Peers
        | Section::Tips => parent,
        _ => Section::Plain,
    }
}

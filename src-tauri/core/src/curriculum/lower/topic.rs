//! What a heading outside the units is about, by its words.

use super::super::lexicon::{self, says};
use super::super::words::has_word;
use super::Section;

/// The topic that a heading's words name; none where they name none.
pub(super) fn of(lower: &str) -> Option<Section> {
    let any = |words: &[&str]| says(lower, words);
    // "Prerequisites and Skills Assessment" is a roof over both: what stands right below it are prerequisites.
    if any(lexicon::PREREQUISITES) {
        Some(Section::Prerequisites)
    } else if super::checkpoints::announces(lower) && !any(lexicon::QUIZ) {
        Some(Section::Checkpoints)
    } else if any(lexicon::QUIZ) {
        Some(Section::Quiz)
    } else if any(lexicon::OUTCOMES) {
        Some(Section::Outcomes)
    } else if any(lexicon::PEERS) {
        Some(Section::Peers)
    } else if any(lexicon::COMMUNITY) {
        Some(Section::Community)
    } else if any(lexicon::TIPS) {
        Some(Section::Tips)
    } else if any(lexicon::FIRST_STEPS) {
        Some(Section::FirstSteps)
    } else {
        None
    }
}

/// A heading whose words say nothing goes with the one above it, where that has lines of one sort only.
pub(super) fn inherited(parent: Section, lower: &str) -> Section {
    match parent {
        Section::Outcomes if has_word(lower, &["career", "salary", "job", "jobs", "roles"]) => Section::Plain,
        // "### Criteria" below a milestone's own heading.
        Section::Milestone if says(lower, lexicon::CRITERIA) || lexicon::ACCEPTANCE.contains(&lower) => {
            parent
        }
        Section::Checkpoints
        | Section::Prerequisites
        | Section::Outcomes
        | Section::Community
        | Section::Peers
        | Section::Tips => parent,
        _ => Section::Plain,
    }
}

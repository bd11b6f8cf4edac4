//! What a learning path says, as it was written: the importer's result.
//!
//! Lines count from 1 in the file as it was given. Minutes are whole. Nothing here is the learner's: progress,
//! estimates of their own and plans are kept elsewhere and refer to units by position and to activities by id.

use crate::diagnostic::Diagnostic;
use crate::ids::ActivityId;
use chrono::{NaiveDate, NaiveTime, Weekday};

/// A document, read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// The path that was found, possibly empty.
    pub path: Path,
    /// How mis-decoded text was repaired before reading; none where it was sound.
    pub encoding_repaired: Option<EncodingRepair>,
    /// Remarks in order of line.
    pub diagnostics: Vec<Diagnostic>,
}

/// One of several plans beside each other in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The heading that it stands below.
    pub name: Option<String>,
    /// First line.
    pub from: u32,
    /// Last line.
    pub to: u32,
}

/// What was wrong with the text's encoding and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodingRepair {
    /// The charset that the text had wrongly been read as: "macintosh" or "windows-1252".
    pub read_as: &'static str,
    /// How many lines were changed.
    pub lines: u32,
}

/// A curriculum.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Path {
    /// The document's title, without markup or emoji.
    pub title: String,
    /// Where the title stands; none where it was not found in the text.
    pub title_line: Option<u32>,
    /// What the author counts in.
    pub unit: UnitKind,
    /// What the document promises in total.
    pub headline: Headline,
    /// Parts above the units.
    pub phases: Vec<Phase>,
    /// Path weeks (or days, modules) in order.
    pub units: Vec<Unit>,
    /// Checkpoints.
    pub milestones: Vec<Milestone>,
    /// Recurring community appointments.
    pub events: Vec<Event>,
    /// The self-assessment that places the learner.
    pub quiz: Option<Quiz>,
    /// The reference shelf: laws, pillars, tiers, case studies.
    pub collections: Vec<Collection>,
    /// What surrounds the plan.
    pub about: About,
    /// Line ranges that became notes, so that no line is lost.
    pub kept: Vec<Kept>,
}

/// Least and most; the most may be open ("20h+").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The smaller figure.
    pub min: u32,
    /// The larger one; none where the author left it open.
    pub max: Option<u32>,
}

impl Range {
    /// One figure for both ends.
    pub fn exactly(value: u32) -> Self {
        Self { min: value, max: Some(value) }
    }

    /// So much for each of `count`.
    pub fn times(self, count: Self) -> Self {
        Self {
            min: self.min.saturating_mul(count.min),
            max: self.max.zip(count.max).map(|(minutes, count)| minutes.saturating_mul(count)),
        }
    }

    /// Both together; open where one is.
    pub fn plus(self, other: Self) -> Self {
        Self {
            min: self.min.saturating_add(other.min),
            max: self.max.zip(other.max).map(|(one, two)| one.saturating_add(two)),
        }
    }

    /// The figure that a plan counts with: the larger end where stated, else the least.
    pub fn planned(self) -> u32 {
        self.max.unwrap_or(self.min)
    }
}

/// What one unit of the document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnitKind {
    /// A path week.
    #[default]
    Week,
    /// A path day.
    Day,
    /// A module, lesson, course or chapter without a calendar of its own.
    Module,
    /// A phase used as the smallest unit.
    Phase,
}

/// The promise at the top of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Headline {
    /// How many weeks it takes.
    pub weeks: Option<Range>,
    /// How many minutes each of them takes.
    pub weekly_minutes: Option<Range>,
    /// How many minutes it takes in all, where it says that and not how many each week.
    pub total_minutes: Option<Range>,
}

/// A part of the path that spans units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phase {
    /// Without its "Phase n:".
    pub title: String,
    /// Its heading's line.
    pub line: u32,
    /// First unit number that it names.
    pub from: u32,
    /// Last unit number that it names.
    pub to: u32,
    /// What it is for, in the author's words.
    pub goal: Option<String>,
}

/// A path week (or day, or module).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// As the author wrote it: "Week 3", "Week 3-4".
    pub label: String,
    /// First number of the label.
    pub from: u32,
    /// Last number of the label; the same for a single one.
    pub to: u32,
    /// Its heading's line.
    pub line: u32,
    /// Without label and markup.
    pub title: String,
    /// The author's budget for it and the line that states it.
    pub stated_minutes: Option<Range>,
    /// Where the budget is stated.
    pub stated_line: Option<u32>,
    /// Its blocks of work.
    pub activities: Vec<Activity>,
    /// Links inside the unit, each occurrence counted.
    pub link_count: u32,
}

/// A block of work with an estimate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Unique within the path; derived from unit and title, numbered on a clash.
    pub id: ActivityId,
    /// Where it stands.
    pub line: u32,
    /// Without hours and markup.
    pub title: String,
    /// What kind of work it is.
    pub kind: ActivityKind,
    /// The author's estimate; none where there is none.
    pub minutes: Option<Range>,
    /// The line that introduces its list.
    pub intro: Option<String>,
    /// Whether the author names no work here: it stands for what lies right under a unit, under the unit's own name.
    pub implied: bool,
    /// Its resources and topics.
    pub items: Vec<Item>,
}

/// Kinds of work; each has its own session lengths and pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActivityKind {
    /// Texts, topics, and whatever nobody named.
    Reading,
    /// A design pattern studied.
    Pattern,
    /// A case study.
    CaseStudy,
    /// A small thing done by hand.
    Exercise,
    /// Something built.
    Project,
    /// Something shown or tested.
    Assessment,
    /// None of these, and said so.
    Other,
}

impl ActivityKind {
    /// All of them, in the order of the product's table.
    pub const ALL: [Self; 7] = [
        Self::Reading,
        Self::Pattern,
        Self::CaseStudy,
        Self::Exercise,
        Self::Project,
        Self::Assessment,
        Self::Other,
    ];

    /// The word of contracts and store: "case-study".
    pub fn word(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Pattern => "pattern",
            Self::CaseStudy => "case-study",
            Self::Exercise => "exercise",
            Self::Project => "project",
            Self::Assessment => "assessment",
            Self::Other => "other",
        }
    }

    /// The kind of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A resource or topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Where it stands.
    pub line: u32,
    /// Its words, without markup.
    pub text: String,
    /// What the author says about it behind the link.
    pub note: Option<String>,
    /// Where its link leads, as written.
    pub target: Option<String>,
}

/// A checkpoint with the statements that pass it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// The number of the path week at whose end it is due, as the author counts.
    pub unit: Option<u32>,
    /// Its heading's line.
    pub line: u32,
    /// Without "Week n Checkpoint:".
    pub title: String,
    /// What must be shown.
    pub criteria: Vec<Criterion>,
}

/// One statement of a milestone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Where it stands.
    pub line: u32,
    /// Its words.
    pub text: String,
}

/// A community appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Where it stands.
    pub line: u32,
    /// What it is called.
    pub title: String,
    /// On which weekdays, in the author's zone.
    pub days: Vec<Weekday>,
    /// At what time, in the author's zone.
    pub time: Option<NaiveTime>,
    /// The zone as the author wrote it: "PST", "UTC", "Europe/Berlin".
    pub zone: Option<String>,
    /// How long it lasts, where stated.
    pub minutes: Option<u32>,
    /// The path weeks that it is limited to, where stated.
    pub units: Option<(u32, u32)>,
    /// The one date that it takes place on, where stated.
    pub date: Option<NaiveDate>,
    /// Where it is joined: the first web address (http, https) in its line.
    pub link: Option<String>,
}

/// A self-assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiz {
    /// Its heading's line.
    pub line: u32,
    /// What is rated.
    pub skills: Vec<Skill>,
    /// What a total score recommends.
    pub placements: Vec<Placement>,
}

/// One rated skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    /// Its name.
    pub name: String,
    /// What each band of scores means for it.
    pub bands: Vec<Band>,
}

/// A band of scores of one skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// "Beginner".
    pub label: String,
    /// Lowest score of the band.
    pub from: u32,
    /// Highest score of the band.
    pub to: u32,
    /// How someone of that band describes themselves.
    pub text: String,
}

/// What a range of total scores recommends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// Lowest total.
    pub from: u32,
    /// Highest total.
    pub to: u32,
    /// The path week to start with.
    pub start_unit: Option<u32>,
    /// The author's advice.
    pub advice: String,
}

/// A part of the reference shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Its heading, without emoji.
    pub title: String,
    /// Its heading's line.
    pub line: u32,
    /// What it holds.
    pub kind: CollectionKind,
    /// The path weeks that it belongs to, where stated.
    pub units: Option<(u32, u32)>,
    /// What stands on it.
    pub entries: Vec<Entry>,
}

/// What a collection holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CollectionKind {
    /// Laws.
    Law,
    /// Pillars.
    Pillar,
    /// A tier of patterns.
    Tier,
    /// Case studies.
    CaseStudy,
}

impl CollectionKind {
    /// The word of contracts and store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Pillar => "pillar",
            Self::Tier => "tier",
            Self::CaseStudy => "case-study",
        }
    }
}

/// One entry of a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The author's number, where the list is numbered.
    pub number: Option<u32>,
    /// Where it stands.
    pub line: u32,
    /// Its words.
    pub text: String,
    /// What the author says about it.
    pub note: Option<String>,
    /// Where its link leads, as written.
    pub target: Option<String>,
}

/// What surrounds the plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// The question that the path answers.
    pub question: Option<String>,
    /// For whom it is.
    pub audience: Option<String>,
    /// Where it leads.
    pub end_goal: Option<String>,
    /// What one should know already.
    pub prerequisites: Vec<String>,
    /// What one will be able to do.
    pub outcomes: Vec<String>,
    /// A checklist before the first unit.
    pub first_steps: Vec<String>,
    /// Advice on the way.
    pub tips: Vec<String>,
    /// Ways of learning with others.
    pub peers: Vec<String>,
    /// Where the community meets.
    pub channel: Option<String>,
    /// The address that relative links start from, where the document states one.
    pub base: Option<String>,
}

/// Lines that became notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// First line.
    pub from: u32,
    /// Last line.
    pub to: u32,
    /// Position (from 1) of the unit whose notes they are; none for the path's own.
    pub unit: Option<u32>,
}

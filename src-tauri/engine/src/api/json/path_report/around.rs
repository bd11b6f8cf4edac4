//! What surrounds the plan: appointments, the reference shelf, advice, and the lines kept as notes.

use super::FromTo;
use serde::Serialize;
use ts_rs::TS;
use waymark_core::curriculum::model;
use waymark_core::settings::weekday_word;

/// A community appointment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathEvent")]
pub struct Event {
    /// Its line.
    pub line: u32,
    /// What it is called.
    pub title: String,
    /// "monday" to "sunday", in the author's zone.
    pub days: Vec<&'static str>,
    /// "19:00", in the author's zone.
    pub time: Option<String>,
    /// The zone as written.
    pub zone: Option<String>,
    /// How long it lasts, where stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub minutes: Option<u32>,
    /// The path weeks that it is limited to, where stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub units: Option<FromTo>,
    /// Its one date, where stated: "2026-11-30".
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub date: Option<String>,
}

/// A part of the reference shelf.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathCollection")]
pub struct Collection {
    /// Its title.
    pub title: String,
    /// Its line.
    pub line: u32,
    /// "law", "pillar", "tier", "case-study".
    pub kind: &'static str,
    /// The units that it belongs to, where stated.
    pub units: Option<FromTo>,
    /// What stands on it.
    pub entries: Vec<Entry>,
}

/// One entry of a collection.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathEntry")]
pub struct Entry {
    /// The author's number.
    pub number: Option<u32>,
    /// Its words.
    pub text: String,
    /// What is said about it.
    pub note: Option<String>,
    /// Where its link leads, as written.
    pub target: Option<String>,
}

/// What surrounds the plan.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathAbout")]
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
}

/// Lines that became notes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathKept")]
pub struct Kept {
    /// First line.
    pub from: u32,
    /// Last line.
    pub to: u32,
    /// Position (from 1) of the unit whose notes they are.
    pub unit: Option<u32>,
}

impl From<&model::Event> for Event {
    fn from(event: &model::Event) -> Self {
        Self {
            line: event.line,
            title: event.title.clone(),
            days: event.days.iter().map(|day| weekday_word(*day)).collect(),
            time: event.time.map(|time| time.format("%H:%M").to_string()),
            zone: event.zone.clone(),
            minutes: event.minutes,
            units: event.units.map(FromTo::from),
            date: event.date.map(|date| date.to_string()),
        }
    }
}

impl From<&model::Collection> for Collection {
    fn from(collection: &model::Collection) -> Self {
        let entry = |e: &model::Entry| Entry {
            number: e.number,
            text: e.text.clone(),
            note: e.note.clone(),
            target: e.target.clone(),
        };
        Self {
            title: collection.title.clone(),
            line: collection.line,
            kind: collection.kind.word(),
            units: collection.units.map(FromTo::from),
            entries: collection.entries.iter().map(entry).collect(),
        }
    }
}

impl From<&model::About> for About {
    fn from(about: &model::About) -> Self {
        Self {
            question: about.question.clone(),
            audience: about.audience.clone(),
            end_goal: about.end_goal.clone(),
            prerequisites: about.prerequisites.clone(),
            outcomes: about.outcomes.clone(),
            first_steps: about.first_steps.clone(),
            tips: about.tips.clone(),
            peers: about.peers.clone(),
            channel: about.channel.clone(),
        }
    }
}

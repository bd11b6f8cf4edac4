//! What is studied: the parts of a path, its units, their activities and items.

use super::MinMax;
use serde::Serialize;
use ts_rs::TS;
use waymark_core::curriculum::model;

/// A part above the units.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathPhase")]
pub struct Phase {
    /// Its title.
    pub title: String,
    /// Its line.
    pub line: u32,
    /// First unit number.
    pub from: u32,
    /// Last unit number.
    pub to: u32,
    /// What it is for.
    pub goal: Option<String>,
}

/// A path week, day or module.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathUnit")]
pub struct Unit {
    /// "Week 3-4".
    pub label: String,
    /// First number.
    pub from: u32,
    /// Last number.
    pub to: u32,
    /// Its line.
    pub line: u32,
    /// Its title.
    pub title: String,
    /// The author's budget.
    pub stated_minutes: Option<MinMax>,
    /// Its blocks of work.
    pub activities: Vec<Activity>,
    /// Links inside it.
    pub link_count: u32,
}

/// A block of work.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathActivity")]
pub struct Activity {
    /// Its line.
    pub line: u32,
    /// Its title.
    pub title: String,
    /// Its kind: "reading", "case-study" and so on.
    pub kind: &'static str,
    /// The author's estimate.
    pub minutes: Option<MinMax>,
    /// The line that introduces its list.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub intro: Option<String>,
    /// Its resources and topics.
    pub items: Vec<Item>,
}

/// A resource or topic.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathItem")]
pub struct Item {
    /// Its line.
    pub line: u32,
    /// Its words.
    pub text: String,
    /// What is said about it.
    pub note: Option<String>,
    /// Where its link leads, as written.
    pub target: Option<String>,
}

impl From<&model::Phase> for Phase {
    fn from(phase: &model::Phase) -> Self {
        let goal = phase.goal.clone();
        Self { title: phase.title.clone(), line: phase.line, from: phase.from, to: phase.to, goal }
    }
}

impl From<&model::Unit> for Unit {
    fn from(unit: &model::Unit) -> Self {
        Self {
            label: unit.label.clone(),
            from: unit.from,
            to: unit.to,
            line: unit.line,
            title: unit.title.clone(),
            stated_minutes: unit.stated_minutes.map(MinMax::from),
            activities: unit.activities.iter().map(Activity::from).collect(),
            link_count: unit.link_count,
        }
    }
}

impl From<&model::Activity> for Activity {
    fn from(activity: &model::Activity) -> Self {
        Self {
            line: activity.line,
            title: activity.title.clone(),
            kind: activity.kind.word(),
            minutes: activity.minutes.map(MinMax::from),
            intro: activity.intro.clone(),
            items: activity.items.iter().map(Item::from).collect(),
        }
    }
}

impl From<&model::Item> for Item {
    fn from(item: &model::Item) -> Self {
        Self {
            line: item.line,
            text: item.text.clone(),
            note: item.note.clone(),
            target: item.target.clone(),
        }
    }
}

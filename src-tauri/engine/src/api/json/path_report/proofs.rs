//! How a learner's level is seen: checkpoints with their criteria, and the self-assessment.

use serde::Serialize;
use ts_rs::TS;
use waymark_core::curriculum::model;

/// A checkpoint.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathMilestone")]
pub struct Milestone {
    /// The unit number at whose end it is due.
    pub unit: Option<u32>,
    /// Its line.
    pub line: u32,
    /// Its title.
    pub title: String,
    /// What must be shown.
    pub criteria: Vec<Criterion>,
}

/// One statement of a milestone.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathCriterion")]
pub struct Criterion {
    /// Its line.
    pub line: u32,
    /// Its words.
    pub text: String,
}

/// A self-assessment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathQuiz")]
pub struct Quiz {
    /// Its line.
    pub line: u32,
    /// What is rated.
    pub skills: Vec<Skill>,
    /// What a total recommends.
    pub placements: Vec<Placement>,
}

/// One rated skill.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "QuizSkill")]
pub struct Skill {
    /// Its name.
    pub name: String,
    /// Its bands of scores.
    pub bands: Vec<Band>,
}

/// A band of scores.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "QuizBand")]
pub struct Band {
    /// "Beginner".
    pub label: String,
    /// Lowest score.
    pub from: u32,
    /// Highest score.
    pub to: u32,
    /// How someone of that band describes themselves.
    pub text: String,
}

/// What a range of totals recommends.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "QuizPlacement")]
pub struct Placement {
    /// Lowest total.
    pub from: u32,
    /// Highest total.
    pub to: u32,
    /// The unit to start with.
    pub start_unit: Option<u32>,
    /// The author's advice.
    pub advice: String,
}

impl From<&model::Milestone> for Milestone {
    fn from(milestone: &model::Milestone) -> Self {
        let criterion = |c: &model::Criterion| Criterion { line: c.line, text: c.text.clone() };
        Self {
            unit: milestone.unit,
            line: milestone.line,
            title: milestone.title.clone(),
            criteria: milestone.criteria.iter().map(criterion).collect(),
        }
    }
}

impl From<&model::Quiz> for Quiz {
    fn from(quiz: &model::Quiz) -> Self {
        let band =
            |b: &model::Band| Band { label: b.label.clone(), from: b.from, to: b.to, text: b.text.clone() };
        let skill =
            |s: &model::Skill| Skill { name: s.name.clone(), bands: s.bands.iter().map(band).collect() };
        let placement = |p: &model::Placement| Placement {
            from: p.from,
            to: p.to,
            start_unit: p.start_unit,
            advice: p.advice.clone(),
        };
        Self {
            line: quiz.line,
            skills: quiz.skills.iter().map(skill).collect(),
            placements: quiz.placements.iter().map(placement).collect(),
        }
    }
}

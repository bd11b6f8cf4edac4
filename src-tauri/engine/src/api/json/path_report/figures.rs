//! Figures of a report: ranges of minutes and numbers, the promise at the top, the sums over the units.

use serde::Serialize;
use ts_rs::TS;
use waymark_core::curriculum::model;

/// Least and most; an open most is null.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Range")]
pub struct MinMax {
    /// The smaller figure.
    pub min: u32,
    /// The larger one.
    pub max: Option<u32>,
}

/// Two unit numbers or scores.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FromTo {
    /// The first.
    pub from: u32,
    /// The last.
    pub to: u32,
}

/// The promise at the top of the document.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathHeadline")]
pub struct Headline {
    /// Weeks in all.
    pub weeks: Option<MinMax>,
    /// Minutes of each week.
    pub weekly_minutes: Option<MinMax>,
    /// Minutes in all, where the headline says them instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub total_minutes: Option<MinMax>,
}

/// Sums over the units.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathTotals")]
pub struct Totals {
    /// How many units.
    pub units: usize,
    /// How many activities.
    pub activities: usize,
    /// Their minutes; null where none says any.
    pub activity_minutes: Option<MinMax>,
    /// The budgets' minutes; null where none is stated.
    pub stated_minutes: Option<MinMax>,
    /// Links inside the units.
    pub links: u32,
}

impl From<model::Range> for MinMax {
    fn from(range: model::Range) -> Self {
        Self { min: range.min, max: range.max }
    }
}

impl From<(u32, u32)> for FromTo {
    fn from((from, to): (u32, u32)) -> Self {
        Self { from, to }
    }
}

/// The sum of ranges; open as soon as one of them is.
pub fn sum(ranges: impl Iterator<Item = model::Range>) -> Option<MinMax> {
    ranges
        .reduce(|a, b| model::Range {
            min: a.min.saturating_add(b.min),
            max: a.max.zip(b.max).map(|(a, b)| a.saturating_add(b)),
        })
        .map(MinMax::from)
}

//! path-report/1: what a document says and what is doubtful about it, as scripts and the window read it.
//!
//! Converted by hand from the core's model, so that neither can change the other unseen. Lines count from 1 in the
//! file as it was given, times are minutes; sentences arrive rendered.

mod around;
mod figures;
mod proofs;
mod units;

pub use around::{About, Collection, Entry, Event, Kept};
pub(crate) use figures::sum;
pub use figures::{FromTo, Headline, MinMax, Totals};
pub use proofs::{Band, Criterion, Milestone, Placement, Quiz, Skill};
use serde::Serialize;
use ts_rs::TS;
pub use units::{Activity, Item, Phase, Unit};
use waymark_core::curriculum::model::{self, Report};
use waymark_core::diagnostic;

/// The format's name and version.
pub const FORMAT: &str = "path-report/1";

/// A path report.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathReport {
    /// "path-report/1".
    pub format: &'static str,
    /// The document's title.
    pub title: String,
    /// Its line.
    pub title_line: Option<u32>,
    /// What the author counts in: "week", "day", "module", "phase".
    pub unit: &'static str,
    /// How mis-decoded text was repaired; null where it was sound.
    pub encoding_repaired: Option<EncodingRepaired>,
    /// The promise at the top.
    pub headline: Headline,
    /// Parts above the units.
    pub phases: Vec<Phase>,
    /// Path weeks, days or modules.
    pub units: Vec<Unit>,
    /// Checkpoints.
    pub milestones: Vec<Milestone>,
    /// Community appointments.
    pub events: Vec<Event>,
    /// The self-assessment.
    pub quiz: Option<Quiz>,
    /// The reference shelf.
    pub collections: Vec<Collection>,
    /// What surrounds the plan.
    pub about: About,
    /// Line ranges that became notes.
    pub kept: Vec<Kept>,
    /// Sums.
    pub totals: Totals,
    /// Remarks in order of line.
    pub diagnostics: Vec<Diagnostic>,
}

/// A repair of the text's encoding.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EncodingRepaired {
    /// The charset that the text had wrongly been read as.
    pub read_as: &'static str,
    /// How many lines were changed.
    pub lines: u32,
}

/// One remark on one place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PathDiagnostic")]
pub struct Diagnostic {
    /// Stable code.
    pub code: &'static str,
    /// "hint", "warning", "error".
    pub severity: &'static str,
    /// Its line.
    pub line: u32,
    /// Its column in characters, from 1.
    pub column: u32,
    /// What is so.
    pub message: String,
    /// What can be done.
    pub help: Option<String>,
}

/// A report in its transport form.
pub fn path_report(report: &Report) -> PathReport {
    let path = &report.path;
    let activities = || path.units.iter().flat_map(|unit| &unit.activities);
    PathReport {
        format: FORMAT,
        title: path.title.clone(),
        title_line: path.title_line,
        unit: match path.unit {
            model::UnitKind::Week => "week",
            model::UnitKind::Day => "day",
            model::UnitKind::Module => "module",
            model::UnitKind::Phase => "phase",
        },
        encoding_repaired: report
            .encoding_repaired
            .as_ref()
            .map(|repair| EncodingRepaired { read_as: repair.read_as, lines: repair.lines }),
        headline: Headline {
            weeks: path.headline.weeks.map(MinMax::from),
            weekly_minutes: path.headline.weekly_minutes.map(MinMax::from),
            total_minutes: path.headline.total_minutes.map(MinMax::from),
        },
        phases: path.phases.iter().map(Phase::from).collect(),
        units: path.units.iter().map(Unit::from).collect(),
        milestones: path.milestones.iter().map(Milestone::from).collect(),
        events: path.events.iter().map(Event::from).collect(),
        quiz: path.quiz.as_ref().map(Quiz::from),
        collections: path.collections.iter().map(Collection::from).collect(),
        about: About::from(&path.about),
        kept: path.kept.iter().map(|k| Kept { from: k.from, to: k.to, unit: k.unit }).collect(),
        totals: Totals {
            units: path.units.len(),
            activities: activities().count(),
            activity_minutes: sum(activities().filter_map(|activity| activity.minutes)),
            stated_minutes: sum(path.units.iter().filter_map(|unit| unit.stated_minutes)),
            links: path.units.iter().map(|unit| unit.link_count).fold(0, u32::saturating_add),
        },
        diagnostics: report.diagnostics.iter().map(Diagnostic::from).collect(),
    }
}

impl From<&diagnostic::Diagnostic> for Diagnostic {
    fn from(diagnostic: &diagnostic::Diagnostic) -> Self {
        Self {
            code: diagnostic.code,
            severity: diagnostic.severity.word(),
            line: diagnostic.line,
            column: diagnostic.column,
            message: diagnostic.message.render(),
            help: diagnostic.help.as_ref().map(waymark_core::message::Message::render),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_core::curriculum::read;

    #[test]
    fn the_report_is_written_in_the_words_of_the_contract() {
        let text = "# T\n## Week 1: A (1-2 hours)\n**Read** (3h+):\nLook:\n- [a](a.md) - b\n## Calls\n- **C**: Mondays 7 PM PST\n";
        let json = serde_json::to_value(path_report(&read(text.as_bytes()))).unwrap();
        assert_eq!(json["format"], "path-report/1");
        assert_eq!(json["units"][0]["statedMinutes"], serde_json::json!({"min": 60, "max": 120}));
        let activity = &json["units"][0]["activities"][0];
        assert_eq!(activity["minutes"], serde_json::json!({"min": 180, "max": null}));
        assert_eq!((&activity["intro"], &activity["kind"]), (&"Look:".into(), &"reading".into()));
        assert_eq!(
            activity["items"][0],
            serde_json::json!({"line": 5, "text": "a", "note": "b", "target": "a.md"})
        );
        let event =
            serde_json::json!({"line": 7, "title": "C", "days": ["monday"], "time": "19:00", "zone": "PST"});
        assert_eq!(json["events"][0], event);
        assert_eq!(json["totals"]["activityMinutes"], serde_json::json!({"min": 180, "max": null}));
        assert_eq!(json["encodingRepaired"], serde_json::Value::Null);
        assert_eq!(json["diagnostics"][0]["code"], "week-over-budget");
    }
}

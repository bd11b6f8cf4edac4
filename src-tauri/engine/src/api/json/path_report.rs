//! path-report/1: what a document says and what is doubtful about it, as scripts and the window read it.
//!
//! Converted by hand from the core's model, so that neither can change the other unseen. Lines count from 1 in the
//! file as it was given, times are minutes; sentences arrive rendered.

use serde::Serialize;
use ts_rs::TS;
use waymark_core::curriculum::model::{self, Report};
use waymark_core::diagnostic;
use waymark_core::settings::weekday_word;

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
}

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

/// The sum of ranges; open as soon as one of them is.
pub(crate) fn sum(ranges: impl Iterator<Item = model::Range>) -> Option<MinMax> {
    ranges
        .reduce(|a, b| model::Range {
            min: a.min.saturating_add(b.min),
            max: a.max.zip(b.max).map(|(a, b)| a.saturating_add(b)),
        })
        .map(MinMax::from)
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

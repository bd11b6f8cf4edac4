//! How a document reads, and what may be chosen of it: one of several plans, or an even layout where it has none.

use crate::api::json::path_report::{path_report, sum};
use crate::api::json::views::{PathCheck, PathSource, PlanChoice, SpreadOffer, VersionOf};
use crate::study::source::Document;
use crate::study::version::looks_like;
use crate::{ApiError, Engine};
use waymark_core::curriculum::model::Report;
use waymark_core::curriculum::{self, MOST_WEEKS};

/// Reads a document and says what is in it and what is odd about it. Nothing is stored.
///
/// # Errors
/// `no-such-bundled`, `no-such-file`, `is-a-directory`, `empty-file`, `too-large`, `cannot-read`, `not-text`,
/// `no-such-plan`, `has-units`, `nothing-to-spread`, and those of reading the store.
pub fn check_path(engine: &mut Engine, source: PathSource) -> Result<PathCheck, ApiError> {
    let document = Document::read(&source)?;
    let study = engine.study()?;
    let version_of = looks_like(&study, &document)
        .map(|path| VersionOf { path_id: path.row.id.clone(), title: path.row.title.clone() });
    let chosen =
        matches!(source, PathSource::File { plan, spread, .. } if plan.is_some() || spread.is_some());
    let whole = if chosen { Document::read(&source.whole())? } else { document.clone() };
    Ok(PathCheck { plans: plans(&whole), spread: spread(&whole), version_of, ..said(document) })
}

/// The same of any file that can be read, an empty one and a picture too: they have a report that says so. It offers no
/// choice.
///
/// # Errors
/// Those of [`check_path`], without `empty-file` and `not-text`.
pub fn check_anything(source: &PathSource) -> Result<PathCheck, ApiError> {
    Ok(said(Document::whatever(source)?))
}

fn said(document: Document) -> PathCheck {
    PathCheck {
        report: path_report(&document.report),
        lines: curriculum::repaired_text(&document.bytes).lines().map(str::to_owned).collect(),
        name: document.name,
        plans: Vec::new(),
        spread: None,
        version_of: None,
    }
}

/// The plans of a document that holds several, with what each asks: the units that stand in its lines.
fn plans(whole: &Document) -> Vec<PlanChoice> {
    let Report { path, diagnostics, .. } = &*whole.report;
    if !diagnostics.iter().any(|d| d.code == "several-plans") {
        return Vec::new();
    }
    let found = curriculum::several_plans(&whole.bytes);
    let choice = |(number, plan): (u32, &curriculum::model::Plan)| {
        let units = || path.units.iter().filter(|unit| (plan.from..=plan.to).contains(&unit.line));
        let activities = || units().flat_map(|unit| &unit.activities);
        PlanChoice {
            plan: number,
            title: plan.name.clone(),
            line: plan.from,
            units: counted(units().count()),
            activities: counted(activities().count()),
            activity_minutes: sum(activities().filter_map(|activity| activity.minutes)),
            stated_minutes: sum(units().filter_map(|unit| unit.stated_minutes)),
        }
    };
    (1_u32..).zip(&found).map(choice).collect()
}

/// What a document without a plan could be laid out as; none where it has one, or lists nothing.
fn spread(whole: &Document) -> Option<SpreadOffer> {
    if !whole.report.path.units.is_empty() {
        return None;
    }
    let items = curriculum::listed(&whole.bytes);
    let most_weeks = counted(items).min(MOST_WEEKS);
    (items > 0).then(|| SpreadOffer {
        items: counted(items),
        weeks: curriculum::even_weeks(items),
        most_weeks,
    })
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

//! A path with what the learner has made of it.

use crate::api::json::path_report::path_report;
use crate::api::json::views::{ActivityProgress, PathCall, PathView, RemovedView, UnitProgress};
use crate::study::{Study, StudyPath, events, request, view};
use crate::{ApiError, Engine};
use chrono::NaiveDateTime;
use waymark_core::curriculum::model::{Entry, Path, Unit};
use waymark_core::progress::unit_minutes;

/// A path's document as it reads, and progress by unit and activity.
///
/// # Errors
/// `no-plan`, `no-such-path`, and those of reading the store.
pub fn path(engine: &mut Engine, call: PathCall) -> Result<PathView, ApiError> {
    let study = engine.study()?;
    let now = engine.now();
    let path = study.path(call.id.as_deref())?;
    let local = study.local(now);
    let units = (1_u32..).zip(&path.report.path.units);
    Ok(PathView {
        id: path.row.id.clone(),
        document: path.row.sha256.clone(),
        report: path_report(&path.report),
        shelf_links: shelf_links(&path.report.path),
        units: units.map(|(position, unit)| progress(&study, path, position, unit, local)).collect(),
        milestones: view::milestones(&study, path),
        events: events::offers(&study, path, request::first_date(&study, now)),
        first_steps: view::first_steps(&study, path),
        removed: path.marks.removed.iter().map(removed).collect(),
    })
}

fn shelf_links(path: &Path) -> Vec<Vec<Option<String>>> {
    let of = |entry: &Entry| view::link(path, entry.target.as_deref());
    path.collections.iter().map(|collection| collection.entries.iter().map(of).collect()).collect()
}

fn removed((key, title, unit): &(String, String, u32)) -> RemovedView {
    RemovedView { key: key.clone(), title: title.clone(), unit: *unit }
}

fn progress(study: &Study, path: &StudyPath, position: u32, unit: &Unit, now: NaiveDateTime) -> UnitProgress {
    let mine = || study.sessions.iter().filter(|s| s.row.path == path.row.id && s.row.unit == position);
    let activities = unit.activities.iter().zip(unit_minutes(unit)).map(|(activity, estimate)| {
        let (scope, figures) = study.figures(&path.row.id, activity.id.as_str(), estimate, now);
        ActivityProgress {
            id: activity.id.as_str().to_owned(),
            minutes: scope,
            done_minutes: figures.done,
            planned_minutes: figures.ahead,
            item_keys: path.item_keys(activity),
            known: path.marks.known.contains(&activity.id),
            optional: path.marks.optional.contains(&activity.id),
            edited: path.marks.edited.contains(activity.id.as_str()),
            own: path.marks.own.contains(activity.id.as_str()),
            items: activity.items.iter().map(|item| view::item(&path.report.path, item)).collect(),
        }
    });
    UnitProgress {
        unit: position,
        known: position < path.row.start_unit || path.wholly_known(unit),
        from: mine().map(|s| s.start.date()).min().map(|d| d.to_string()),
        to: mine().map(|s| s.end.date()).max().map(|d| d.to_string()),
        activities: activities.collect(),
    }
}

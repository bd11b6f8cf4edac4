//! Work that found no place, and the ways out.

use super::document::unplaced as listed;
use crate::api::json::plan::{PlanUnplaced, WayOut};
use crate::study::{Study, no_plan, request};
use crate::{ApiError, Engine};
use chrono::{DateTime, Utc};
use waymark_core::planning::ways_out::{Missing, left_out_because, ways_out};

/// What the plan in force found no place for, and what its strategy leaves out of each path: why, and each way out with
/// its price. Empty where all of it has a place.
///
/// # Errors
/// `no-plan`, and those of reading the store.
pub fn unplaced(engine: &mut Engine, (): ()) -> Result<Vec<PlanUnplaced>, ApiError> {
    let study = engine.study()?;
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    let mut list = listed(&study);
    list.extend(left_out(&study, engine.now())?);
    Ok(list)
}

/// One entry for each path of which the strategy leaves something out.
fn left_out(study: &Study, now: DateTime<Utc>) -> Result<Vec<PlanUnplaced>, ApiError> {
    let Some(because) = left_out_because(study.strategy()) else { return Ok(Vec::new()) };
    let movable = request::movable(study, now)?;
    let asked = request::request(study, &movable, now)?;
    let this_week = study.week_of(study.local(now).date()).to_string();
    let ahead = study.plan.weeks.iter().filter(|week| week.start >= this_week);
    let reserve: u32 = ahead.clone().map(|week| week.reserve).sum();
    let weeks = u32::try_from(ahead.count()).unwrap_or(u32::MAX);
    let of_path = |path: &crate::study::StudyPath| {
        let rests = study.plan.rests.iter().filter(|rest| rest.path == path.row.id);
        let minutes: u32 = rests.map(|rest| rest.left_out).sum();
        (minutes > 0).then(|| PlanUnplaced {
            activity: path.row.title.clone(),
            minutes,
            because: because.render(),
            ways_out: ways_out(&asked, Missing { minutes, reserve, weeks })
                .into_iter()
                .map(|(action, price)| WayOut { action: action.render(), price: price.render() })
                .collect(),
        })
    };
    Ok(study.paths.iter().filter_map(of_path).collect())
}

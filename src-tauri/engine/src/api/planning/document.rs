//! A study's plan as plan/1.

use crate::api::json::plan::{
    PlanDocument, PlanEvent, PlanMilestone, PlanSession, PlanTotals, PlanUnplaced, PlanWeek, WayOut,
};
use crate::store::kept::said;
use crate::study::{Study, StudySession, events, view};
use chrono::{Duration, NaiveDate, NaiveDateTime};

/// The plan that a study holds.
pub(super) fn document(study: &Study, now: NaiveDateTime) -> PlanDocument {
    let zone = &study.zone;
    let counted = study.counted(now);
    let in_week = |start: &str| {
        let first: Option<NaiveDate> = start.parse().ok();
        let inside =
            move |s: &&StudySession| first.is_some_and(|first| study.week_of(s.start.date()) == first);
        study.sessions.iter().filter(inside).map(|s| counted[s.row.id.as_str()]).sum::<u32>()
    };
    let instant = |local: NaiveDateTime| zone.rfc3339(zone.instant(local));
    let sessions: Vec<PlanSession> = study
        .sessions
        .iter()
        .map(|s| {
            let seen = view::session(study, s, now);
            PlanSession {
                id: seen.id,
                path: seen.path_id,
                unit: seen.unit,
                activity_id: seen.activity_id,
                activity: seen.activity,
                items: seen.items.into_iter().map(|i| i.text).collect(),
                kind: seen.kind,
                start: instant(s.start),
                // A session's length is the time that passes, also over a clock change.
                end: zone.rfc3339(zone.instant(s.start) + Duration::minutes(i64::from(s.row.minutes))),
                status: s.row.status.clone(),
                pinned: s.row.pinned,
            }
        })
        .collect();
    let weeks: Vec<PlanWeek> = study
        .plan
        .weeks
        .iter()
        .map(|w| PlanWeek {
            start: w.start.clone(),
            planned_minutes: in_week(&w.start),
            reserve_minutes: w.reserve,
            free_minutes: w.free,
            units: w.units.clone(),
        })
        .collect();
    let milestones = view::all_milestones(study).into_iter().filter_map(|m| {
        let path = study.paths.iter().find(|p| p.row.id == m.path_id)?;
        let number = m.id.rsplit_once(".m").and_then(|(_, n)| n.parse::<usize>().ok())?;
        let unit = path.report.path.milestones.get(number - 1)?.unit?;
        let unit = waymark_core::progress::unit_position(&path.report.path, unit)?;
        Some(PlanMilestone { title: m.title, unit, due: m.due? })
    });
    let first = study.sessions.first().map(|s| s.start.date());
    let last = study.sessions.iter().map(|s| s.end.date()).max();
    let events = match first.zip(last) {
        Some((first, last)) => events::attended(
            study,
            zone.day_start(study.week_of(first)),
            zone.day_start(study.week_of(last)) + Duration::weeks(1),
        ),
        None => Vec::new(),
    };
    let start = study.paths.iter().map(|p| p.row.start.clone()).min();
    PlanDocument {
        format: "plan/1".into(),
        zone: zone.name().to_owned(),
        strategy: study.strategy().word().to_owned(),
        start: first.map(|d| d.to_string()).or(start).unwrap_or_default(),
        finish: last.map(|d| d.to_string()),
        milestones: milestones.collect(),
        events: events
            .into_iter()
            .map(|e| PlanEvent {
                title: e.title,
                start: zone.rfc3339(e.span.start),
                end: zone.rfc3339(e.span.end),
            })
            .collect(),
        unplaced: unplaced(study),
        totals: PlanTotals {
            minutes: counted.values().sum(),
            sessions: u32::try_from(sessions.len()).unwrap_or(u32::MAX),
            weeks: u32::try_from(weeks.iter().filter(|w| w.planned_minutes > 0).count()).unwrap_or(u32::MAX),
        },
        weeks,
        sessions,
    }
}

/// Work without a place, why, and the ways out with their prices.
pub(super) fn unplaced(study: &Study) -> Vec<PlanUnplaced> {
    let title = |path: &str, activity: &str| {
        let path = study.paths.iter().find(|p| p.row.id == path)?;
        let mut all = path.report.path.units.iter().flat_map(|u| &u.activities);
        all.find(|a| a.id.as_str() == activity).map(|a| a.title.clone())
    };
    let rests = study.plan.rests.iter().filter(|r| r.unplaced > 0);
    let seen = rests.map(|r| PlanUnplaced {
        activity: title(&r.path, &r.activity).unwrap_or_else(|| r.activity.clone()),
        minutes: r.unplaced,
        because: said(&r.because),
        ways_out: r.ways_out.iter().map(|(a, p)| WayOut { action: said(a), price: said(p) }).collect(),
    });
    seen.collect()
}

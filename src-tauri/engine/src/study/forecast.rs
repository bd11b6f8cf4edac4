//! A study's finish as its own weeks make it: the core's forecast, from what was planned and done, as dates and a sentence.

use super::{Study, StudySession, view};
use crate::api::json::views::FinishRange;
use chrono::{Days, NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;
use waymark_core::message::Message;
use waymark_core::progress::{ForecastWeek, State, forecast};

/// The range in which everything is studied; none before a week of the plan has passed, or once nothing is ahead.
pub fn finish_range(study: &Study, now: NaiveDateTime) -> Option<FinishRange> {
    let plan: NaiveDate = view::finish(study, None)?.parse().ok()?;
    let this_week = study.week_of(now.date());
    let first = study.sessions.iter().map(|s| study.week_of(s.start.date())).min()?;
    let past: Vec<ForecastWeek> = first
        .iter_weeks()
        .take_while(|start| *start < this_week)
        .map(|start| past_week(study, start, now))
        .collect();
    let mut weeks: BTreeMap<NaiveDate, u32> = BTreeMap::from([(this_week, 0)]);
    for session in study.sessions.iter().filter(|s| matches!(s.state(now), State::Planned | State::Running)) {
        *weeks.entry(study.week_of(session.start.date())).or_default() += session.row.minutes;
    }
    let open = weeks.values().sum::<u32>() + study.pool_minutes(now);
    let ahead: Vec<ForecastWeek> =
        weeks.into_iter().map(|(start, planned)| ForecastWeek { start, planned, done: 0 }).collect();
    let found = forecast(&past, &ahead, open, study.settings.target_minutes)?;
    // In the week in which the plan ends, its own day is the day; else the week's last one.
    let day = |start: NaiveDate| if start == study.week_of(plan) { plan } else { start + Days::new(6) };
    let (even, sure) = (found.even.map(day), found.sure.map(day));
    let sentence = sentence(even, sure).count("weeks", found.weeks as u64).date("plan", plan);
    Some(FinishRange {
        even: even.map(|date| date.to_string()),
        sure: sure.map(|date| date.to_string()),
        plan: plan.to_string(),
        weeks: u32::try_from(found.weeks).unwrap_or(u32::MAX),
        sentence: sentence.seen_from(now.date()).render(),
    })
}

fn past_week(study: &Study, start: NaiveDate, now: NaiveDateTime) -> ForecastWeek {
    let inside = |s: &&StudySession| study.week_of(s.start.date()) == start;
    ForecastWeek {
        start,
        planned: view::planned_of_week(study, start, now).values().sum(),
        done: study.sessions.iter().filter(inside).map(StudySession::done_minutes).sum(),
    }
}

fn sentence(even: Option<NaiveDate>, sure: Option<NaiveDate>) -> Message {
    match (even, sure) {
        (Some(even), Some(sure)) if even == sure => Message::new("finish-range-one").date("even", even),
        (Some(even), Some(sure)) => Message::new("finish-range").date("even", even).date("sure", sure),
        (Some(even), None) => Message::new("finish-range-open").date("even", even),
        _ => Message::new("finish-range-none"),
    }
}

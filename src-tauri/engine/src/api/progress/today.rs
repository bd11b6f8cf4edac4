//! The study day.

use crate::api::json::views::TodayView;
use crate::study::{focus, view};
use crate::{ApiError, Engine};
use chrono::Days;
use waymark_core::day::study_day;
use waymark_core::progress::State;

/// What is on or comes next, today's sessions and taken time, and how the week stands.
///
/// # Errors
/// Those of reading the store.
pub fn today(engine: &mut Engine, (): ()) -> Result<TodayView, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let day = study_day(now);
    // What is on comes before what is planned for this hour.
    let on = study.sessions.iter().find(|s| s.state(now) == State::Running);
    let next = on.or_else(|| study.sessions.iter().find(|s| s.state(now) == State::Planned));
    let week = view::week(&study, day, now)?;
    let mut first_steps = Vec::new();
    for path in &study.paths {
        first_steps.extend(view::first_steps(&study, path).into_iter().filter(|step| !step.done));
    }
    let mut open = view::all_milestones(&study);
    open.retain(|m| m.status == "open" && m.due.is_some());
    open.sort_by(|a, b| a.due.cmp(&b.due));
    Ok(TodayView {
        date: day.to_string(),
        now: view::wall(now),
        next: next.map(|s| view::session(&study, s, now)),
        next_is_now: next.is_some_and(|s| s.start <= now),
        focus: focus::view(&study, engine.now()),
        sessions: view::sessions(&study, now, |s| study_day(s.start) == day),
        blocks: view::blocks(&study, day, day)?,
        left_today_minutes: view::left_on(&study, day, now),
        week_done_minutes: week.done_minutes,
        week_planned_minutes: week.planned_minutes,
        reserve_minutes: view::reserve_left(&study, now),
        milestone: open.into_iter().next(),
        first_steps,
        tomorrow: view::sessions(&study, now, |s| study_day(s.start) == day + Days::new(1)),
    })
}

//! The weekly review's screen.

use crate::api::json::views::{DayTotal, KindTotal, ReviewView, ReviewWeek, SessionView, WeekCall};
use crate::store::tables::answers;
use crate::study::forecast::finish_range;
use crate::study::{Study, StudySession, input, view};
use crate::{ApiError, Engine};
use chrono::{Days, NaiveDate, NaiveDateTime, Weekday};
use std::collections::HashMap;
use waymark_core::curriculum::model::ActivityKind;
use waymark_core::day::study_day;
use waymark_core::message::Message;
use waymark_core::progress::{PastWeek, State, Suggestion, WeekFigures, review_sentences, suggestion};

/// Weeks in the strip of a review: half a year.
const MOST_WEEKS: u64 = 26;

/// A week looked back on, and the one ahead.
///
/// # Errors
/// `bad-date`, and those of reading the store.
pub fn review(engine: &mut Engine, call: WeekCall) -> Result<ReviewView, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let date = call.week.as_deref().map(input::date).transpose()?.unwrap_or(study_day(now));
    let start = study.week_of(date);
    let week = view::week(&study, start, now)?;
    let inside = |s: &StudySession| (start..=start + Days::new(6)).contains(&s.start.date());
    let within = |s: &StudySession| s.start.date() <= start + Days::new(6);
    let unconfirmed = view::sessions(&study, now, |s| within(s) && s.state(now) == State::Unconfirmed);
    let pool = study.pool_minutes(now);
    let counted = study.counted(now);
    let of_week = view::planned_of_week(&study, start, now);
    let planned = |id: &str| of_week.get(id).copied().unwrap_or(0);
    let elsewhere =
        |s: &SessionView| planned(&s.id).saturating_sub(counted.get(s.id.as_str()).copied().unwrap_or(0));
    let figures = WeekFigures {
        planned: week.planned_minutes,
        done: week.done_minutes,
        least: study.settings.least_minutes,
        passed: study.sessions.iter().filter(|s| inside(s) && s.end <= now).count() as u32,
        unconfirmed: study.sessions.iter().filter(|s| within(s) && study.waits(s, now)).count() as u32,
        pool,
        elsewhere: week.sessions.iter().map(elsewhere).sum(),
    };
    let kinds = ActivityKind::ALL.into_iter().filter_map(|kind| {
        let of_kind = || week.sessions.iter().filter(move |s| s.kind == kind.word());
        (of_kind().count() > 0).then(|| KindTotal {
            kind: kind.word().to_owned(),
            planned_minutes: of_kind().map(|s| planned(&s.id)).sum(),
            done_minutes: of_kind().map(|s| s.done_minutes).sum(),
        })
    });
    let said = answers::review(&engine.db, &start.to_string())?;
    let weeks = weeks(engine, &study, start.max(study.week_of(study_day(now))), now)?;
    let mut milestones = view::all_milestones(&study);
    milestones.retain(|m| m.status == "open");
    Ok(ReviewView {
        days: start.iter_days().take(7).map(|day| day_total(&study, &of_week, day)).collect(),
        kinds: kinds.collect(),
        unconfirmed,
        pool_minutes: pool,
        sentences: review_sentences(figures).iter().map(Message::render).collect(),
        next_week: view::week(&study, start + Days::new(7), now)?,
        milestones,
        finish: view::finish(&study, None),
        finish_range: finish_range(&study, now),
        completed: said.is_some(),
        note: said.flatten(),
        suggestion: proposed(&study, start, now).map(|s| s.message().render()),
        folder: Some(study.settings.review_folder.clone()).filter(|folder| !folder.is_empty()),
        weeks,
        week,
    })
}

/// The latest weeks of the plan up to a week, day by day.
///
/// # Errors
/// Those of reading the store.
pub(super) fn weeks(
    engine: &Engine,
    study: &Study,
    last: NaiveDate,
    now: NaiveDateTime,
) -> Result<Vec<ReviewWeek>, ApiError> {
    let Some(first) = study.sessions.iter().map(|s| study.week_of(s.start.date())).min() else {
        return Ok(Vec::new());
    };
    let earliest = last - Days::new(7 * (MOST_WEEKS - 1));
    let mut out = Vec::new();
    for start in first.max(earliest).iter_weeks().take_while(|start| *start <= last) {
        let planned = view::planned_of_week(study, start, now);
        out.push(ReviewWeek {
            start: start.to_string(),
            completed: answers::review(&engine.db, &start.to_string())?.is_some(),
            days: start.iter_days().take(7).map(|day| day_total(study, &planned, day)).collect(),
        });
    }
    Ok(out)
}

/// What the review of the week `of` proposes. It follows from the weeks up to that one, so that an earlier review still
/// says what it said, until it was taken.
pub(super) fn proposed(study: &Study, of: NaiveDate, now: NaiveDateTime) -> Option<Suggestion> {
    let first = study.sessions.iter().map(|s| study.week_of(s.start.date())).min()?;
    let last = of.min(study_day(now) - Days::new(6));
    let earliest = of - Days::new(7 * (MOST_WEEKS - 1));
    let whole = first.max(earliest).iter_weeks().take_while(|start| *start <= last);
    let past: Vec<PastWeek> = whole.map(|start| past(study, start, now)).collect();
    let open: Vec<Weekday> = study.availability.windows.iter().map(|window| window.weekday).collect();
    suggestion(&past, study.settings.target_minutes, &open)
}

/// A week as it counts for what is proposed.
fn past(study: &Study, start: NaiveDate, now: NaiveDateTime) -> PastWeek {
    let planned = view::planned_of_week(study, start, now);
    let day = |date: NaiveDate| {
        let total = day_total(study, &planned, date);
        (date, total.planned_minutes, total.done_minutes)
    };
    PastWeek { days: start.iter_days().take(7).map(day).collect() }
}

fn day_total(study: &Study, planned: &HashMap<String, u32>, day: NaiveDate) -> DayTotal {
    let of_day = || study.sessions.iter().filter(move |s| s.start.date() == day);
    DayTotal {
        date: day.to_string(),
        planned_minutes: of_day().map(|s| planned.get(&s.row.id).copied().unwrap_or(0)).sum(),
        done_minutes: of_day().map(StudySession::done_minutes).sum(),
    }
}

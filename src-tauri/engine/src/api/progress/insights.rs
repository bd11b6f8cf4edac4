//! What the weeks so far say.

use super::review::weeks;
use crate::api::json::views::{
    EndedView, ForecastView, InsightWeek, InsightsView, PaceView, StreakView, WeekdayTotal,
};
use crate::study::forecast::finish_range;
use crate::study::{Study, StudySession, input, view};
use crate::{ApiError, Engine};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use std::collections::HashMap;
use waymark_core::curriculum::model::{Activity, ActivityKind};
use waymark_core::day::study_day;
use waymark_core::message::Message;
use waymark_core::planning::model::SessionStatus;
use waymark_core::progress::insights::{
    Finished, Studied, WeekTotal, ended, hours, on_target, pace, streak, weeks_sentence,
};
use waymark_core::settings::weekday_word;

/// Planned against done by week, pace by kind, when study happens, how sessions ended, and when the plan finishes.
///
/// # Errors
/// Those of reading the store.
pub fn insights(engine: &mut Engine, (): ()) -> Result<InsightsView, ApiError> {
    let study = engine.study()?;
    let moment = engine.now();
    let now = study.local(moment);
    let least = study.settings.least_minutes;
    let weeks = insight_weeks(engine, &study, now)?;
    let totals: Vec<WeekTotal> = weeks.iter().map(total).collect();
    let studied: Vec<Studied> = study
        .sessions
        .iter()
        .filter(|s| s.done_minutes() > 0)
        .map(|s| Studied { start: s.start, minutes: s.done_minutes() })
        .collect();
    let habits = hours(&studied);
    let past = ended(
        study.sessions.iter().filter(|s| s.over_at() <= now || s.done_minutes() > 0).map(|s| s.state(now)),
    );
    let row = streak(&totals, least);
    let first = study.settings.week_start;
    let weekdays = std::iter::successors(Some(first), |day| Some(day.succ())).take(7);
    Ok(InsightsView {
        empty: studied.is_empty() && past == Default::default(),
        weeks_sentence: weeks_sentence(&totals, least).render(),
        least_minutes: least,
        streak: study.settings.streaks.then(|| StreakView {
            weeks: row.weeks,
            longest: row.longest,
            sentence: row.message().render(),
        }),
        pace: pace(&finished(&study, moment))
            .iter()
            .map(|one| PaceView {
                kind: one.kind.word().to_owned(),
                estimated_minutes: one.estimated,
                actual_minutes: one.actual,
                percent: one.percent(),
                sentence: one.message().render(),
            })
            .collect(),
        forecast: forecast(&study, now),
        weekdays: weekdays
            .map(|day| WeekdayTotal {
                weekday: weekday_word(day).to_owned(),
                minutes: habits.weekdays[day.num_days_from_monday() as usize],
            })
            .collect(),
        hours: habits.hours.to_vec(),
        hours_sentence: habits.message().render(),
        sessions: EndedView {
            done: past.done,
            partly: past.partly,
            skipped: past.skipped,
            unconfirmed: past.unconfirmed,
            sentence: past.message().render(),
        },
        weeks,
    })
}

/// The plan's weeks up to the present one.
fn insight_weeks(engine: &Engine, study: &Study, now: NaiveDateTime) -> Result<Vec<InsightWeek>, ApiError> {
    let today = study_day(now);
    let read = weeks(engine, study, study.week_of(today), now)?;
    let week = |week: crate::api::json::views::ReviewWeek| -> Result<InsightWeek, ApiError> {
        let start = input::date(&week.start)?;
        let (planned, done) =
            week.days.iter().fold((0, 0), |(p, d), day| (p + day.planned_minutes, d + day.done_minutes));
        let end = start + Days::new(6);
        let days_off = study.days_off.iter().filter(|day| (start..=end).contains(*day)).count();
        let mut out = InsightWeek {
            start: week.start,
            completed: week.completed,
            days: week.days,
            planned_minutes: planned,
            done_minutes: done,
            on_target: false,
            over: end < today,
            days_off: u32::try_from(days_off).unwrap_or(7),
        };
        out.on_target = on_target(&total(&out), study.settings.least_minutes);
        Ok(out)
    };
    read.into_iter().map(week).collect()
}

fn total(week: &InsightWeek) -> WeekTotal {
    WeekTotal {
        planned: week.planned_minutes,
        done: week.done_minutes,
        days_off: week.days_off,
        over: week.over,
    }
}

/// Every activity of which the plan's minutes are done, with the minutes that it took: those that were timed where its
/// sessions were, the learner's word where not.
fn finished(study: &Study, now: DateTime<Utc>) -> Vec<Finished> {
    let local = study.local(now);
    let mut out = Vec::new();
    for path in &study.paths {
        let kinds: HashMap<&str, ActivityKind> = path
            .report
            .path
            .units
            .iter()
            .flat_map(|unit| &unit.activities)
            .map(|activity: &Activity| (activity.id.as_str(), activity.kind))
            .collect();
        for (activity, scope, figures) in study.path_figures(path, local) {
            let Some(kind) = kinds.get(activity.as_str()).copied() else { continue };
            if scope == 0 || figures.done < scope {
                continue;
            }
            let mine = study
                .sessions
                .iter()
                .filter(|s| s.row.path == path.row.id && s.row.activity == activity.as_str())
                .filter(|s| s.done_minutes() > 0);
            let (mut actual, mut timed) = (0, 0);
            for session in mine {
                let counted = timed_minutes(study, session, now);
                actual += counted.unwrap_or_else(|| session.done_minutes());
                timed += counted.unwrap_or(0);
            }
            out.push(Finished { kind, estimated: scope, actual, timed });
        }
    }
    out
}

/// The minutes of a session that were timed while it was on; none where it was only ticked.
fn timed_minutes(study: &Study, session: &StudySession, now: DateTime<Utc>) -> Option<u32> {
    if matches!(session.status, SessionStatus::Running | SessionStatus::Planned) {
        return None;
    }
    study.tally(session, now).map(|tally| tally.minutes()).filter(|minutes| *minutes > 0)
}

fn forecast(study: &Study, now: NaiveDateTime) -> ForecastView {
    let finish = view::finish(study, None);
    let date: Option<NaiveDate> = finish.as_deref().and_then(|date| date.parse().ok());
    let range = finish_range(study, now);
    let planned = || match date {
        Some(date) => Message::new("insight-finish").day("finish", date, now.date()),
        None => Message::new("insight-finish-none"),
    };
    // Once there is history, the plan's one date is not the forecast.
    let sentence = range.as_ref().map_or_else(|| planned().render(), |range| range.sentence.clone());
    ForecastView { finish, range, sentence }
}

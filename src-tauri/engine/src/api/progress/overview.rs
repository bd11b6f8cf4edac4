//! Where everything stands.

use crate::api::json::views::{Attention, Overview, PathSummary, SpeechView};
use crate::clock;
use crate::store::tables::{answers, operation};
use crate::study::{Study, clash, view};
use crate::{ApiError, Engine};
use chrono::{Days, NaiveDateTime};
use waymark_core::day::{study_day, week_end};
use waymark_core::message::{Hours, Message, territory};
use waymark_core::progress::State;
use waymark_core::settings::weekday_word;

/// Days without a word after which Waymark stops asking about each session.
const AWAY_DAYS: u64 = 3;

/// Minutes proposed for the first session after days away.
const FIRST_BACK_MINUTES: u32 = 25;

/// The revision, the clock in the plan's zone, the paths, and what waits for the learner.
///
/// # Errors
/// Those of reading the store.
pub fn overview(engine: &mut Engine, (): ()) -> Result<Overview, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let today = study_day(now);
    let week = study.week_of(today).to_string();
    let reviewed = answers::review(&engine.db, &week)?.is_some();
    let paths = study.paths.iter().map(|path| {
        let figures = study.path_figures(path, now);
        PathSummary {
            id: path.row.id.clone(),
            title: path.row.title.clone(),
            minutes: figures.iter().map(|(_, scope, _)| scope).sum(),
            done_minutes: figures.iter().map(|(.., f)| f.done).sum(),
            finish: view::finish(&study, Some(&path.row.id)),
            share_percent: path.row.share,
        }
    });
    let mut attention = attention(&study, now, reviewed);
    if let Some(met) = clash::sentence(&study, engine.now())? {
        attention.insert(0, Attention { kind: "clash".into(), sentence: met.render(), date: None });
    }
    Ok(Overview {
        revision: u32::try_from(engine.revision()?).unwrap_or(u32::MAX),
        now: view::wall(now),
        today: today.to_string(),
        zone: study.zone.name().to_owned(),
        speech: speech(engine),
        week_start: weekday_word(study.settings.week_start).to_owned(),
        has_plan: !study.paths.is_empty(),
        paths: paths.collect(),
        single_keys: study.settings.single_keys,
        undo: operation::newest(&engine.db)?.map(|(_, sentence)| sentence),
        attention,
        data_folder: engine.folder().display().to_string(),
        reminders_problem: engine.reminders_problem()?,
    })
}

fn speech(engine: &Engine) -> SpeechView {
    let speech = engine.speech();
    let language = speech.language.code();
    SpeechView {
        language: language.to_owned(),
        locale: match territory(&clock::machine_locale()) {
            Some(place) => format!("{language}-{place}"),
            None => language.to_owned(),
        },
        twelve_hours: speech.hours == Hours::Twelve,
    }
}

fn attention(study: &Study, now: NaiveDateTime, reviewed: bool) -> Vec<Attention> {
    let today = study_day(now);
    let mut out = Vec::new();
    let open: Vec<_> = study.sessions.iter().filter(|s| s.state(now) == State::Unconfirmed).collect();
    let pool = study.pool_minutes(now);
    let answered = study
        .sessions
        .iter()
        .filter(|s| matches!(s.state(now), State::Done | State::Partly | State::Skipped));
    let last_word = answered.map(|s| study_day(s.start)).max();
    let silent_since =
        open.iter().map(|s| study_day(s.start)).filter(|day| last_word.is_none_or(|w| *day > w)).min();
    let entry = |kind: &str, sentence: Message, date: Option<String>| Attention {
        kind: kind.to_owned(),
        sentence: sentence.render(),
        date,
    };
    if silent_since.is_some_and(|since| since + Days::new(AWAY_DAYS) <= today) {
        let lapsed = open.iter().filter(|s| !study.waits(s, now)).count();
        let message = Message::new("today-away")
            .count("sessions", lapsed as u64)
            .minutes("pool", pool)
            .minutes("length", FIRST_BACK_MINUTES);
        out.push(entry("away", message, None));
    } else {
        let waiting: Vec<_> = open.iter().filter(|s| study.waits(s, now)).collect();
        if let Some(latest) = waiting.iter().map(|s| study_day(s.start)).max() {
            let message = Message::new("today-check-in").count("sessions", waiting.len() as u64);
            out.push(entry("check-in", message, Some(latest.to_string())));
        }
        if pool > 0 {
            out.push(entry("pool", Message::new("today-pool").minutes("pool", pool), None));
        }
    }
    let week = study.week_of(today);
    let due = today == week_end(today, study.settings.week_start)
        && now.time() >= view::minute_of_day(study.settings.review_minute);
    if due && !reviewed && study.sessions.iter().any(|s| s.start.date() >= week && s.end <= now) {
        out.push(entry("review", Message::new("today-review"), Some(week.to_string())));
    }
    out
}

//! Planning what remains anew, as a proposal with a price.

use crate::api::json::views::{Proposal, ReplanCall, SessionView};
use crate::store::tables::session::SessionRow;
use crate::study::outcome::Outcome;
use crate::study::{Study, StudySession, no_plan, request, view};
use crate::{ApiError, Engine};
use chrono::{Datelike as _, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use waymark_core::message::Message;
use waymark_core::planning::model::Request;
use waymark_core::planning::plan::plan;

/// Plans what remains anew. What is running, pinned, answered or starts within 24 h stays. `dryRun` only looks;
/// otherwise the plan changes, in one step of undo.
///
/// # Errors
/// `no-plan`, and those of the store.
pub fn replan(engine: &mut Engine, call: ReplanCall) -> Result<Proposal, ApiError> {
    let now = engine.now();
    let study = engine.study()?;
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    let local = study.local(now);
    let request = request::request(&study, now)?;
    let mut outcome = Outcome::of(&study, &plan(&request), now);
    if wins_nothing(&study, &outcome, &request, local) {
        outcome = Outcome::unchanged(&study, local);
    }
    let proposal = proposal(&study, &outcome, local);
    if !call.dry_run {
        let from = study.week_of(local.date());
        let moved = outcome.dropped.len().max(outcome.added.len()) as u64;
        engine.change("replan", |tx| {
            outcome.store(tx, from)?;
            Ok((Message::new("done-replanned").count("moved", moved), ()))
        })?;
    }
    Ok(proposal)
}

/// Whether a new plan is only another one: it places no minute more, finishes in the same week, and everything that it
/// would move stands well where it is. Then nothing moves.
fn wins_nothing(study: &Study, outcome: &Outcome, request: &Request, now: NaiveDateTime) -> bool {
    let minutes = |rows: &[SessionRow]| rows.iter().map(|row| row.minutes).sum::<u32>();
    let mut after = study.clone();
    outcome.show(&mut after);
    let week = |study: &Study| study.sessions.iter().map(|s| study.week_of(s.start.date())).max();
    let buffer = Duration::minutes(i64::from(request.rules.buffer_minutes));
    let stands_well = |row: &SessionRow| {
        let Some(s) = StudySession::of(row.clone()) else { return false };
        let (start, end) = (study.zone.instant(s.start), study.zone.instant(s.end));
        let taken = request.busy.iter().map(|b| (b.start - buffer, b.end + buffer));
        let mut taken = taken.chain(request.attended.iter().map(|a| (a.start, a.end)));
        let from = s.start.signed_duration_since(s.start.date().and_time(NaiveTime::MIN)).num_minutes();
        let until = from + (s.end - s.start).num_minutes();
        // Windows of two preferences that touch are one span to a session: every minute of it is counted once.
        let open = study.availability.on(s.start.weekday());
        let inside =
            open.map(|w| (until.min(i64::from(w.end)) - from.max(i64::from(w.start))).max(0)).sum::<i64>();
        let allowed = inside == until - from;
        allowed && !taken.any(|(a, b)| start < b && a < end)
    };
    study.pool_minutes(now) == 0
        && minutes(&outcome.added) == minutes(&outcome.dropped)
        && week(study) == week(&after)
        && outcome.dropped.iter().all(stands_well)
}

fn proposal(study: &Study, outcome: &Outcome, now: NaiveDateTime) -> Proposal {
    let mut after = study.clone();
    outcome.show(&mut after);
    let seen = |rows: &[SessionRow]| -> Vec<SessionView> {
        let sessions = rows.iter().cloned().filter_map(StudySession::of);
        sessions.map(|s| view::session(study, &s, now)).collect()
    };
    let (finish_before, finish_after) = (view::finish(study, None), view::finish(&after, None));
    Proposal {
        kept: outcome.kept,
        dropped: seen(&outcome.dropped),
        added: seen(&outcome.added),
        sentence: sentence(outcome, finish_after.as_deref()).render(),
        finish_before,
        finish_after,
    }
}

/// The price in one sentence.
fn sentence(outcome: &Outcome, finish: Option<&str>) -> Message {
    let date = |text: &str| text.get(..10).and_then(|d| d.parse::<NaiveDate>().ok());
    let with_finish = |message: Message| match finish.and_then(date) {
        Some(finish) => message.date("finish", finish),
        None => message.text("finish", "-"),
    };
    let changed =
        outcome.dropped.iter().chain(&outcome.added).map(|row| row.start.as_str()).min().and_then(date);
    let Some(first) = changed else { return Message::new("today-replan-nothing") };
    if outcome.added.is_empty() {
        let message = Message::new("today-replan-drops").count("dropped", outcome.dropped.len() as u64);
        return with_finish(message);
    }
    let minutes = |rows: &[SessionRow]| rows.iter().map(|row| i64::from(row.minutes)).sum::<i64>();
    let placed = (minutes(&outcome.added) - minutes(&outcome.dropped)).max(0);
    let all = u64::from(outcome.kept) + outcome.dropped.len() as u64;
    let message = Message::new("today-replan-price")
        .count("moved", outcome.dropped.len() as u64)
        .count("all", all)
        .minutes("placed", placed)
        .date("first", first);
    with_finish(message)
}

//! Planning what remains anew, as a proposal with a price.

use crate::api::json::views::{Move, Proposal, ReplanCall, SessionView};
use crate::store::tables::session::SessionRow;
use crate::study::outcome::Outcome;
use crate::study::planned::planned;
use crate::study::{Study, StudySession, no_plan, request, view};
use crate::{ApiError, Engine};
use chrono::{NaiveDate, NaiveDateTime};
use waymark_core::message::Message;

/// Plans what remains anew. What is running, pinned, answered or starts within 24 h stays, unless taken time meets it
/// there. `dryRun` only looks; otherwise the plan changes, in one step of undo.
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
    let movable = request::movable(&study, now)?;
    let outcome = match planned(&study, &movable, now)?.1 {
        Some(plan) => Outcome::of(&study, &plan, &movable, now),
        None => Outcome::unchanged(&study, local),
    };
    let proposal = proposal(&study, &outcome, local);
    if !call.dry_run && !outcome.is_nothing() {
        let from = study.week_of(local.date());
        engine.change("replan", |tx| {
            outcome.store(tx, from)?;
            Ok((counts(Message::new("done-replanned"), &outcome), ()))
        })?;
    }
    Ok(proposal)
}

/// What moves, comes and leaves: the same numbers in the proposal and in its undo.
fn counts(message: Message, outcome: &Outcome) -> Message {
    message
        .count("moved", outcome.moved.len() as u64)
        .count("added", outcome.added.len() as u64)
        .count("removed", outcome.removed.len() as u64)
}

fn proposal(study: &Study, outcome: &Outcome, now: NaiveDateTime) -> Proposal {
    let mut after = study.clone();
    outcome.show(&mut after);
    let seen = |row: &SessionRow| -> Option<SessionView> {
        StudySession::of(row.clone()).map(|s| view::session(study, &s, now))
    };
    let moved = outcome.moved.iter().filter_map(|(from, to)| Some(Move { from: seen(from)?, to: seen(to)? }));
    let today = now.date();
    Proposal {
        kept: outcome.kept,
        moved: moved.collect(),
        dropped: outcome.removed.iter().filter_map(seen).collect(),
        added: outcome.added.iter().filter_map(seen).collect(),
        reserve_minutes: reserve_used(study, &after, today),
        milestones: milestones(study, &after, today),
        sentence: sentence(study, &after, outcome, today).render(),
        finish_before: view::finish(study, None),
        finish_after: view::finish(&after, None),
    }
}

/// Minutes of the reserve, from this week on, that a new plan uses.
fn reserve_used(study: &Study, after: &Study, today: NaiveDate) -> u32 {
    let this_week = study.week_of(today).to_string();
    let kept = |study: &Study| -> u32 {
        study.plan.weeks.iter().filter(|w| w.start >= this_week).map(|w| w.reserve).sum()
    };
    kept(study).saturating_sub(kept(after))
}

/// Milestones whose date changes.
fn milestones(study: &Study, after: &Study, today: NaiveDate) -> Vec<String> {
    let date = |text: &str| text.parse::<NaiveDate>().ok();
    let shifted = |(before, after): (&str, &str), title: String| {
        let message = Message::new("today-replan-milestone").text("title", title);
        Some(message.day("before", date(before)?, today).day("after", date(after)?, today).render())
    };
    let all = view::all_milestones(after).into_iter().filter_map(|m| {
        let before = study.plan.milestones.iter().find(|b| b.milestone == m.id)?;
        let due = m.due?;
        (before.due != due).then(|| shifted((&before.due, &due), m.title))?
    });
    all.collect()
}

/// The price in one sentence.
fn sentence(study: &Study, after: &Study, outcome: &Outcome, today: NaiveDate) -> Message {
    let reserve = reserve_used(study, after, today);
    let date = |text: &str| text.get(..10).and_then(|d| d.parse::<NaiveDate>().ok());
    let old = outcome.moved.iter().map(|(from, _)| from).chain(&outcome.removed);
    let new = || outcome.moved.iter().map(|(_, to)| to).chain(&outcome.added);
    let first = old.clone().chain(new()).map(|row| row.start.as_str()).min().and_then(date);
    let Some(first) = first else { return Message::new("today-replan-nothing") };
    let finish = |study: &Study| view::finish(study, None).as_deref().and_then(date);
    let finish = match (finish(study), finish(after)) {
        (Some(before), Some(after)) if before != after => {
            Message::new("today-replan-finish").day("before", before, today).day("after", after, today)
        }
        (_, Some(after)) => Message::new("today-replan-finish-same").day("after", after, today),
        _ => Message::new("today-replan-finish-none"),
    };
    let sum = |minutes: u32, row: &SessionRow| minutes + row.minutes;
    let placed = new().fold(0, sum).saturating_sub(old.fold(0, sum));
    let all = u64::from(outcome.kept) + (outcome.moved.len() + outcome.removed.len()) as u64;
    counts(Message::new("today-replan-price"), outcome)
        .count("all", all)
        .count("minutes", placed)
        .minutes("placed", placed)
        .count("spent", if placed > 0 { reserve } else { 0 })
        .minutes("reserve", reserve.min(placed))
        .text("finish", finish.render())
        .day("first", first, today)
}

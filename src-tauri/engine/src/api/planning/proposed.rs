//! A proposal as the fronts see it: what changes by groups, what it costs, why it was made.

use crate::ApiError;
use crate::api::json::views::{Move, Proposal, ProposalGroup, ProposalPrice, SessionView};
use crate::store::tables::proposal::ProposalRow;
use crate::store::tables::session::SessionRow;
use crate::study::outcome::Outcome;
use crate::study::proposal::{Draft, Notes, because};
use crate::study::{Study, StudySession, request, view};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use std::collections::HashMap;
use waymark_core::message::{Message, Value};

/// The proposal of a row.
pub(super) fn shown(
    study: &Study,
    row: &ProposalRow,
    draft: &Draft,
    now: DateTime<Utc>,
) -> Result<Proposal, ApiError> {
    let outcome = &draft.outcome;
    let price = price(study, (outcome, &draft.notes), now);
    let groups = groups(study, draft, now)?;
    Ok(Proposal {
        id: row.id.clone(),
        because: because(row).render(),
        kept: outcome.kept,
        moved: groups.iter().flat_map(|group| group.moved.clone()).collect(),
        dropped: groups.iter().flat_map(|group| group.dropped.clone()).collect(),
        added: groups.iter().flat_map(|group| group.added.clone()).collect(),
        groups,
        reserve_minutes: price.reserve_minutes,
        milestones: price.milestones,
        notes: price.notes,
        sentence: price.sentence,
        finish_before: view::finish(study, None),
        finish_after: price.finish_after,
    })
}

/// What changes cost: all of a proposal's, or those of some of its groups.
pub(super) fn price(
    study: &Study,
    (outcome, notes): (&Outcome, &Notes),
    now: DateTime<Utc>,
) -> ProposalPrice {
    let mut after = study.clone();
    outcome.show(&mut after);
    let local = study.local(now);
    let today = local.date();
    ProposalPrice {
        sentence: sentence(study, &after, outcome, local).render(),
        reserve_minutes: reserve_used(study, &after, today),
        milestones: milestones(study, &after, today),
        notes: notes.sentences(),
        finish_after: view::finish(&after, None),
    }
}

/// What was accepted, in a sentence: all of it, or so many of its groups.
pub(super) fn accepted(outcome: &Outcome, (chosen, groups): (usize, usize)) -> Message {
    if chosen == groups {
        return counts(Message::new("done-replanned"), outcome);
    }
    counts(Message::new("done-proposal-part"), outcome)
        .count("chosen", chosen as u64)
        .count("groups", groups as u64)
}

/// What moves, comes and leaves: the same numbers in the proposal and in its undo.
fn counts(message: Message, outcome: &Outcome) -> Message {
    message
        .count("moved", outcome.moved.len() as u64)
        .count("added", outcome.added.len() as u64)
        .count("removed", outcome.removed.len() as u64)
}

/// The changes by group, each with its sentence and what stands in its way.
fn groups(study: &Study, draft: &Draft, now: DateTime<Utc>) -> Result<Vec<ProposalGroup>, ApiError> {
    let local = study.local(now);
    let met: HashMap<String, Vec<String>> =
        request::clashes(study, now)?.into_iter().map(|clash| (clash.session, clash.by)).collect();
    let seen = |row: &SessionRow| -> Option<SessionView> {
        StudySession::of(row.clone()).map(|s| view::session(study, &s, local))
    };
    let outcome = &draft.outcome;
    let (moves, adds) = (outcome.moved.len(), outcome.added.len());
    let all = draft.numbers().into_iter().map(|number| {
        let mine = |at: usize| draft.groups.get(at) == Some(&number);
        let moved = outcome.moved.iter().enumerate().filter(|(at, _)| mine(*at));
        let moved = moved.filter_map(|(_, (from, to))| Some(Move { from: seen(from)?, to: seen(to)? }));
        let of = |rows: &[SessionRow], from: usize| -> Vec<SessionView> {
            rows.iter()
                .enumerate()
                .filter(|(at, _)| mine(from + at))
                .filter_map(|(_, row)| seen(row))
                .collect()
        };
        let mut group = ProposalGroup {
            number,
            moved: moved.collect(),
            added: of(&outcome.added, moves),
            dropped: of(&outcome.removed, moves + adds),
            sentence: String::new(),
            because: None,
        };
        let left = group.moved.iter().map(|change| &change.from).chain(&group.dropped);
        group.because = in_the_way(left.filter_map(|session| met.get(&session.id)).flatten());
        group.sentence = group_sentence(&group).render();
        group
    });
    Ok(all.collect())
}

/// So many things in the way are named; the others are counted.
const NAMED: usize = 3;

/// What stands in the way of a group's sessions, each thing once; none where nothing does.
fn in_the_way<'a>(titles: impl Iterator<Item = &'a String>) -> Option<String> {
    let mut by: Vec<&str> = Vec::new();
    for title in titles {
        if !by.contains(&title.as_str()) {
            by.push(title);
        }
    }
    let more = by.len().saturating_sub(NAMED) as u64;
    by.truncate(NAMED);
    let message = Message::new("proposal-group-met").text("by", by.join(", ")).count("more", more);
    (!by.is_empty()).then(|| message.render())
}

fn group_sentence(group: &ProposalGroup) -> Message {
    let at = |text: &str| {
        text.parse::<NaiveDateTime>().or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M"))
    };
    let moment = |message: Message, name: &'static str, text: &str| match at(text) {
        Ok(at) => message.with(name, Value::DateTime(at)),
        Err(_) => message.text(name, text),
    };
    match (group.moved.as_slice(), group.added.as_slice(), group.dropped.as_slice()) {
        ([change], [], []) => {
            let message = Message::new("proposal-group-moves").text("activity", &change.from.activity);
            moment(moment(message, "from", &change.from.start), "to", &change.to.start)
        }
        ([], [new], []) => {
            let message = Message::new("proposal-group-new").text("activity", &new.activity);
            moment(message.minutes("length", new.minutes), "to", &new.start)
        }
        ([], [], [gone]) => {
            let message = Message::new("proposal-group-leaves").text("activity", &gone.activity);
            moment(message, "from", &gone.start)
        }
        (moved, added, dropped) => {
            let places =
                moved.iter().flat_map(|change| [&change.from, &change.to]).chain(added).chain(dropped);
            let dates = places.filter_map(|place| place.start.get(..10)?.parse::<NaiveDate>().ok());
            let (first, last) =
                dates.fold((NaiveDate::MAX, NaiveDate::MIN), |(a, b), d| (a.min(d), b.max(d)));
            let message = Message::new("proposal-group-many")
                .count("moved", moved.len() as u64)
                .count("added", added.len() as u64)
                .count("removed", dropped.len() as u64)
                .count("others", u64::from(!moved.is_empty()));
            message.date("first", first).date("last", last)
        }
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
fn sentence(study: &Study, after: &Study, outcome: &Outcome, now: NaiveDateTime) -> Message {
    let today = now.date();
    let reserve = reserve_used(study, after, today);
    let date = |text: &str| text.get(..10).and_then(|d| d.parse::<NaiveDate>().ok());
    let old = outcome.moved.iter().map(|(from, _)| from).chain(&outcome.removed);
    let new = || outcome.moved.iter().map(|(_, to)| to).chain(&outcome.added);
    let first = old.clone().chain(new()).map(|row| row.start.as_str()).min().and_then(date);
    let Some(first) = first else { return Message::new("today-replan-nothing") };
    let finish = |study: &Study| view::finish(study, None).as_deref().and_then(date);
    let without =
        |study: &Study| study.plan.rests.iter().map(|rest| rest.unplaced).fold(0, u32::saturating_add);
    let lost = without(after).saturating_sub(without(study));
    let finish = match (finish(study), finish(after)) {
        // An end that leaves work out is none, however early it comes.
        _ if lost > 0 => Message::new("today-replan-finish-without").minutes("lost", lost),
        (Some(before), Some(after)) if before != after => {
            let days = (after - before).num_days();
            let key = if days > 0 { "today-replan-finish-later" } else { "today-replan-finish-earlier" };
            Message::new(key).count("days", days.abs()).day("after", after, today)
        }
        (_, Some(after)) => Message::new("today-replan-finish-same").day("after", after, today),
        _ => Message::new("today-replan-finish-none"),
    };
    let sum = |minutes: u32, row: &SessionRow| minutes + row.minutes;
    let placed = new().fold(0, sum).saturating_sub(old.fold(0, sum));
    let returned = study.returned_minutes(now).saturating_sub(after.returned_minutes(now)).min(placed);
    let all = u64::from(outcome.kept) + (outcome.moved.len() + outcome.removed.len()) as u64;
    counts(Message::new("today-replan-price"), outcome)
        .count("all", all)
        .count("returned", returned)
        .minutes("pool", returned)
        .count("fresh", placed - returned)
        .minutes("new", placed - returned)
        .count("spent", if placed > 0 { reserve } else { 0 })
        .count("taken", if placed > 0 { 0 } else { reserve })
        .minutes("all-reserve", reserve)
        .minutes("reserve", reserve.min(placed))
        .text("finish", finish.render())
        .day("first", first, today)
}

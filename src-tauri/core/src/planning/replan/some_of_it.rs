//! Some of a proposal accepted: whichever groups are chosen, what remains is a sound plan.

use super::groups::{Change, groups};
use super::tests::{later, minutes, span};
use super::{InForce, replan, with_sessions};
use crate::planning::availability::Availability;
use crate::planning::model::*;
use crate::planning::tests::at;
use chrono::{Duration, NaiveDate};
use proptest::prelude::{ProptestConfig, prop, prop_assert, prop_assert_eq, proptest};
use std::collections::{BTreeMap, BTreeSet};

/// The changes from the plan in force to the next one, and the sessions that both have.
fn changes(force: &InForce, new: &Plan) -> (Vec<Change>, Vec<PlannedSession>) {
    let mut old = force.sessions.clone();
    let (mut kept, mut fresh) = (Vec::new(), Vec::new());
    for session in &new.sessions {
        let same = |s: &PlannedSession| {
            s.path == session.path
                && s.activity == session.activity
                && (s.start, s.end) == (session.start, session.end)
        };
        match old.iter().position(same) {
            Some(at) => kept.push(old.remove(at)),
            None => fresh.push(session.clone()),
        }
    }
    let mut out = Vec::new();
    for session in fresh {
        let of = |s: &PlannedSession| s.path == session.path && s.activity == session.activity;
        let before = old.iter().position(of).map(|at| old.remove(at));
        out.push(Change { before, after: Some(session) });
    }
    out.extend(old.into_iter().map(|gone| Change { before: Some(gone), after: None }));
    (out, kept)
}

/// The plan in force with the changes of some groups.
fn accepted(all: &[Change], kept: &[PlannedSession], chosen: impl Fn(usize) -> bool) -> Vec<PlannedSession> {
    let place = |(at, change): (usize, &Change)| {
        if chosen(at) { change.after.clone() } else { change.before.clone() }
    };
    let mut sessions: Vec<PlannedSession> = kept.to_vec();
    sessions.extend(all.iter().enumerate().filter_map(place));
    sessions.sort_by_key(|s| s.start);
    sessions
}

fn by_day(sessions: &[PlannedSession]) -> BTreeMap<NaiveDate, u32> {
    let mut days = BTreeMap::new();
    for session in sessions {
        *days.entry(session.start.date()).or_default() += session.minutes;
    }
    days
}

#[test]
fn a_meeting_and_a_missed_hour_are_two_groups_with_places_of_their_own() {
    let (mut asked, force) = later("2026-12-01T08:00:00", &[0]);
    asked.busy = vec![span(&asked, "2027-01-13T17:00:00", "2027-01-13T20:00:00")];
    let new = replan(&asked, &force).unwrap();
    let (all, kept) = changes(&force, &new);
    let numbers = groups(&asked, &kept, &all);
    assert!(all.len() >= 3, "{all:?}");
    let of =
        |number: u32| all.iter().zip(&numbers).filter(move |(_, n)| **n == number).map(|(change, _)| change);
    assert!(of(1).all(|change| change.before.is_none()), "the missed hour comes first and moves nothing");
    assert!(of(2).all(|change| change.before.as_ref().is_some_and(|s| s.start > at("2027-01-11T00:00:00"))));
    // Only the missed hour accepted: the meeting's sessions stay where they stand.
    let some = accepted(&all, &kept, |at| numbers[at] == 1);
    let plan = with_sessions(&asked, &force, some);
    assert_eq!(minutes(&plan.sessions), minutes(&new.sessions));
    assert!(
        force.sessions.iter().all(|s| plan.sessions.iter().any(|n| n.start == s.start && n.end == s.end))
    );
    assert_eq!(plan.milestones.len(), new.milestones.len());
}

#[test]
fn sessions_that_take_each_others_time_are_one_group() {
    let (asked, force) = later("2026-11-30T09:00:00", &[]);
    let (a, b) = (&force.sessions[8], &force.sessions[20]);
    let into = |from: &PlannedSession, place: &PlannedSession| Change {
        before: Some(from.clone()),
        after: Some(PlannedSession {
            start: place.start,
            end: place.end,
            minutes: place.minutes,
            ..from.clone()
        }),
    };
    let far =
        PlannedSession { start: at("2027-06-01T18:00:00"), end: at("2027-06-01T18:50:00"), ..b.clone() };
    let kept: Vec<_> = force.sessions.iter().filter(|s| *s != a && *s != b).cloned().collect();
    assert_eq!(groups(&asked, &kept, &[into(a, b), into(b, &far)]), [1, 1], "one needs the other's place");
    let other = &force.sessions[60];
    let apart =
        PlannedSession { start: at("2027-06-03T18:00:00"), end: at("2027-06-03T18:50:00"), ..a.clone() };
    assert_eq!(groups(&asked, &kept, &[into(other, &far), into(a, &apart)]), [2, 1]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whichever_groups_are_accepted_the_plan_is_sound(
        missed in prop::collection::btree_set(0usize..40, 0..14), day in 1u32..10,
        meetings in prop::collection::vec((2u32..28, 17u32..21), 0..4), chosen in 0u32..1024, fewer in prop::bool::ANY
    ) {
        let now = format!("2026-12-{:02}T12:00:00", day);
        let missed: Vec<usize> = missed.into_iter().collect();
        let (mut asked, force) = later(&now, &missed);
        for (day, hour) in meetings {
            let from = format!("2026-12-{day:02}T{hour}:00:00");
            asked.busy.push(span(&asked, &from, &format!("2026-12-{day:02}T{}:30:00", hour + 1)));
        }
        if fewer {
            asked.availability = Availability::parse("mon-thu 18:00-22:00, fri-sat 09:00-13:00").unwrap();
        }
        let Some(new) = replan(&asked, &force) else { return Ok(()) };
        let (all, kept) = changes(&force, &new);
        let numbers = groups(&asked, &kept, &all);
        let sessions = accepted(&all, &kept, |at| chosen >> (numbers[at] % 10) & 1 == 1);
        // No two sessions meet, breaks included.
        let pause = Duration::minutes(10);
        prop_assert!(sessions.windows(2).all(|w| w[1].start >= w[0].end + pause));
        // No day holds more than its maximum, no week more than its most, unless it did before.
        let (before, after) = (by_day(&force.sessions), by_day(&sessions));
        for (date, minutes) in &after {
            prop_assert!(*minutes <= before.get(date).copied().unwrap_or(0).max(240), "{date}: {minutes}");
        }
        // Every activity has its minutes at most once, and in full where all is accepted.
        for activity in &asked.work[0].activities {
            let of = |list: &[PlannedSession]| -> u32 {
                list.iter().filter(|s| s.activity == activity.id).map(|s| s.minutes).sum()
            };
            prop_assert!(of(&sessions) <= of(&force.sessions).max(of(&new.sessions)), "{}", activity.id);
        }
        // The plan that is written says what stands in it.
        let plan = with_sessions(&asked, &force, sessions.clone());
        prop_assert_eq!(plan.weeks.iter().map(|w| w.planned_minutes).sum::<u32>(), minutes(&sessions));
        prop_assert!(plan.weeks.windows(2).all(|w| w[0].start < w[1].start));
        let groups: BTreeSet<u32> = numbers.iter().copied().collect();
        prop_assert_eq!(groups.iter().copied().collect::<Vec<_>>(), (1..=groups.len() as u32).collect::<Vec<_>>());
    }
}

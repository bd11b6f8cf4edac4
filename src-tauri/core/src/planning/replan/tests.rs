//! What a learner would notice when a plan is mended: what moves, where missed time goes, and what stays away.

use super::order::out_of_order;
use super::{InForce, moved, replan, replan_with};
use crate::day::week_start;
use crate::planning::availability::Availability;
use crate::planning::memory::Memory;
use crate::planning::model::*;
use crate::planning::plan::{plan, plan_after};
use crate::planning::tests::{at, request, sample};
use chrono::{Duration, NaiveDateTime};
use proptest::prelude::{ProptestConfig, prop, prop_assert, prop_assert_eq, proptest};
use std::collections::BTreeSet;

const MONDAY: &str = "2026-11-30";

/// A plan of the sample at a moment: the sessions of `missed` passed unstudied, the others before the moment were
/// done, those of the next day are frozen, the rest may move.
pub(super) fn later(now: &str, missed: &[usize]) -> (Request, InForce) {
    let mut asked = request(sample(), MONDAY);
    let made = plan(&asked);
    let now = at(now);
    (asked.start, asked.not_before) = (now.date(), now);
    asked.settled = Some(made.left_out.clone());
    let mut force = InForce { weeks: made.weeks.clone(), ..InForce::default() };
    for (number, session) in made.sessions.into_iter().enumerate() {
        let span = Span { start: asked.zone.instant(session.start), end: asked.zone.instant(session.end) };
        if missed.contains(&number) {
            if session.end > now {
                asked.declined.push(span);
            }
        } else if session.end <= now {
            let done = asked.work[0].activities.iter_mut().find(|a| a.id == session.activity).unwrap();
            done.done_minutes += session.minutes;
            let (path, activity) = (session.path.clone(), session.activity.clone());
            asked.standing.push(Standing { path, activity, span, counts: false });
        } else if session.start < now + Duration::hours(24) {
            let (path, activity) = (session.path.clone(), session.activity.clone());
            asked.standing.push(Standing { path, activity, span, counts: true });
        } else {
            force.sessions.push(session);
        }
    }
    asked.work[0].activities.retain(|a| a.done_minutes < a.minutes);
    force.weeks.retain(|week| week.start + chrono::Days::new(6) >= now.date());
    (asked, force)
}

pub(super) fn minutes(sessions: &[PlannedSession]) -> u32 {
    sessions.iter().map(|s| s.minutes).sum()
}

pub(super) fn span(asked: &Request, from: &str, to: &str) -> Span {
    Span { start: asked.zone.instant(at(from)), end: asked.zone.instant(at(to)) }
}

#[test]
fn a_plan_without_news_stands() {
    for now in ["2026-11-30T09:00:00", "2026-12-02T12:00:00", "2026-12-19T23:00:00"] {
        let (asked, force) = later(now, &[]);
        assert_eq!(replan(&asked, &force), None, "{now}");
    }
}

#[test]
fn a_missed_evening_goes_into_the_reserve_and_nothing_moves() {
    let (asked, force) = later("2026-12-01T08:00:00", &[0, 1]);
    let new = replan(&asked, &force).unwrap();
    assert_eq!(moved(&force, &new), 0);
    let lost = minutes(&new.sessions) - minutes(&force.sessions);
    assert_eq!(lost, minutes(&plan(&request(sample(), MONDAY)).sessions[..2]));
    let said = out_of_order(&asked, &force, &new.sessions).map(|message| message.render());
    assert!(said.as_deref().is_some_and(|s| s.contains("would come after “Part")), "{said:?}");
    assert_eq!(out_of_order(&asked, &force, &force.sessions), None, "what stands is no news");
    let added: Vec<_> = new.sessions.iter().filter(|s| !force.sessions.contains(s)).collect();
    let week_end = at("2026-12-07T00:00:00");
    assert!(added.iter().filter(|s| s.activity.as_str() == "w1-1").any(|s| s.start < week_end), "{added:?}");
    assert_eq!(new.weeks[1..], force.weeks[1..], "weeks without news are not touched");
    assert!(new.weeks[0].reserve_minutes < force.weeks[0].reserve_minutes, "the reserve pays");
    assert_eq!(new.finish, force.sessions.last().map(|s| s.end.date()));
}

#[test]
fn a_time_that_was_declined_is_not_offered_again() {
    let (asked, force) = later("2026-11-30T09:00:00", &[9]);
    let declined = asked.declined[0];
    let new = replan(&asked, &force).unwrap();
    let clash = |s: &&PlannedSession| {
        asked.zone.instant(s.start) < declined.end && declined.start < asked.zone.instant(s.end)
    };
    assert_eq!(new.sessions.iter().find(clash), None);
    assert_eq!(moved(&force, &new), 0);
}

#[test]
fn a_meeting_moves_only_what_it_meets() {
    let (mut asked, force) = later("2026-11-30T09:00:00", &[]);
    asked.busy = vec![span(&asked, "2026-12-16T17:00:00", "2026-12-16T20:00:00")];
    let new = replan(&asked, &force).unwrap();
    assert_eq!(minutes(&new.sessions), minutes(&force.sessions));
    let met = force
        .sessions
        .iter()
        .filter(|s| s.start < at("2026-12-16T20:10:00") && s.end > at("2026-12-16T16:50:00"));
    let moves = moved(&force, &new);
    assert!(moves > 0 && moves <= met.count() + 1, "{moves} move");
    let far =
        |s: &&PlannedSession| s.start < at("2026-12-14T00:00:00") || s.start > at("2027-01-11T00:00:00");
    assert!(force.sessions.iter().filter(far).all(|s| new.sessions.contains(s)));
}

#[test]
fn more_than_the_coming_weeks_hold_is_planned_anew_and_in_order() {
    let missed: Vec<usize> = (0..22).collect();
    let (asked, force) = later("2026-12-07T08:00:00", &missed);
    let new = replan(&asked, &force).unwrap();
    assert_eq!(new.unplaced, []);
    let movable: Vec<_> = new.sessions.iter().filter(|s| s.start > at("2026-12-08T08:00:00")).collect();
    assert!(movable.iter().map(|s| s.unit).is_sorted(), "the author's order");
    assert!(new.finish > force.sessions.last().map(|s| s.end.date()));
}

/// The first dates of the weeks in which something of the plan in force is another now.
fn changed_weeks(force: &InForce, plan: &Plan) -> BTreeSet<String> {
    let stands = |s: &&PlannedSession, in_it: &[PlannedSession]| {
        in_it.iter().any(|n| n.activity == s.activity && n.start == s.start && n.end == s.end)
    };
    let gone = force.sessions.iter().filter(|s| !stands(s, &plan.sessions));
    let new = plan.sessions.iter().filter(|s| !stands(s, &force.sessions));
    gone.chain(new).map(|s| week_start(s.start.date(), chrono::Weekday::Mon).to_string()).collect()
}

#[test]
fn only_weeks_whose_problem_changed_are_solved_again() {
    let mut memory = Memory::default();
    // The first plan, made by the same memory, and nothing new: no week is solved.
    plan_after(&request(sample(), MONDAY), &[], &mut memory);
    assert_eq!(memory.take_solved().len(), 15);
    let (asked, force) = later("2026-12-01T08:00:00", &[]);
    assert_eq!(replan_with(&asked, &force, &mut memory), None);
    assert_eq!(memory.take_solved().len(), 0);
    let meeting = |from: &str, to: &str| {
        let (mut asked, force) = later("2026-12-01T08:00:00", &[]);
        asked.busy = vec![span(&asked, from, to)];
        (asked, force)
    };
    for (name, (asked, force)) in [
        ("a missed evening", later("2026-12-01T08:00:00", &[0, 1])),
        ("a meeting", meeting("2026-12-16T17:00:00", "2026-12-16T20:00:00")),
        ("a far meeting", meeting("2027-02-10T17:00:00", "2027-02-10T18:00:00")),
    ] {
        let new = replan_with(&asked, &force, &mut memory).unwrap();
        let changed = changed_weeks(&force, &new);
        assert_eq!(memory.take_solved(), changed, "{name}");
        assert!((1..=2).contains(&changed.len()), "{name}: {changed:?}");
        // Asked again, as when the learner looks: everything is recalled.
        replan_with(&asked, &force, &mut memory).unwrap();
        assert_eq!(memory.take_solved().len(), 0, "{name}");
    }
}

#[test]
fn other_hours_from_some_week_on_leave_the_weeks_before_as_they_were_solved() {
    // A path that shrinks the week only later: the first weeks' problems are the same, so they are not solved again.
    let mut memory = Memory::default();
    let made = plan_after(&request(sample(), MONDAY), &[], &mut memory);
    memory.take_solved();
    let mut asked = request(sample(), MONDAY);
    asked.days_off = (1..8).map(|day| at(&format!("2027-02-0{day}T00:00:00")).date()).collect();
    let new = plan_after(&asked, &made.sessions, &mut memory);
    let force = InForce { sessions: made.sessions, ..InForce::default() };
    let solved = memory.take_solved();
    assert_eq!(
        solved,
        changed_weeks(&force, &new).into_iter().filter(|w| w.as_str() != "2027-02-01").collect()
    );
    assert!(solved.first().is_some_and(|first| first.as_str() > "2027-02-01"), "{solved:?}");
}

#[test]
fn a_session_done_ahead_of_its_time_frees_its_own_place_only() {
    let (mut asked, mut force) = later("2026-11-30T09:00:00", &[]);
    let early = force.sessions.remove(20);
    let activity = asked.work[0].activities.iter_mut().find(|a| a.id == early.activity).unwrap();
    activity.done_minutes += early.minutes;
    assert_eq!(replan(&asked, &force), None);
}

#[test]
fn what_is_planned_twice_leaves_once() {
    let (asked, mut force) = later("2026-11-30T09:00:00", &[]);
    let mut twice = force.sessions[3].clone();
    (twice.start, twice.end) = (at("2026-12-05T11:30:00"), at("2026-12-05T11:30:00"));
    twice.end += Duration::minutes(i64::from(twice.minutes));
    let before = minutes(&force.sessions);
    force.sessions.push(twice);
    force.sessions.sort_by_key(|s| s.start);
    let new = replan(&asked, &force).unwrap();
    assert_eq!(minutes(&new.sessions), before);
    assert!(moved(&force, &new) <= 1);
}

#[test]
fn a_few_minutes_lengthen_a_session_or_find_a_place_and_never_move_others() {
    let (mut asked, force) = later("2026-12-01T08:00:00", &[]);
    asked.work[0].activities[0].done_minutes -= 10;
    let new = replan(&asked, &force).unwrap();
    assert_eq!(minutes(&new.sessions), minutes(&force.sessions) + 10);
    assert!(moved(&force, &new) <= 1);
}

#[test]
fn hours_that_close_move_their_sessions_and_hours_that_open_may_bring_the_finish_forward() {
    let (mut asked, mut force) = later("2026-11-30T09:00:00", &[]);
    force.other_hours = true;
    asked.availability = Availability::parse("mon-fri 18:00-22:00, sat 09:00-15:00").unwrap();
    assert_eq!(replan(&asked, &force), None, "the budget is what fills the weeks");
    asked.availability = Availability::parse("mon-thu 18:00-22:00, fri-sat 09:00-13:00").unwrap();
    let new = replan(&asked, &force).unwrap();
    assert!(new.sessions.iter().all(|s| s.start < at("2026-12-01T09:00:00") || fits(&asked, s)));
    assert_eq!(new.unplaced, []);
}

fn fits(asked: &Request, s: &PlannedSession) -> bool {
    use chrono::{Datelike as _, Timelike as _};
    let minute = |at: NaiveDateTime| (at.hour() * 60 + at.minute()) as u16;
    let mut windows = asked.availability.on(s.start.weekday());
    windows.any(|w| w.start <= minute(s.start) && minute(s.end) <= w.end)
}

#[test]
fn days_off_are_caught_up_with_in_order_and_the_end_stays() {
    let (mut asked, mut force) = later("2026-11-30T09:00:00", &[]);
    force.weeks = plan(&request(sample(), MONDAY)).weeks;
    asked.days_off = (9..12).map(|day| at(&format!("2026-12-{day:02}T00:00:00")).date()).collect();
    let new = replan(&asked, &force).unwrap();
    assert_eq!(new.finish, force.sessions.last().map(|s| s.end.date()));
    assert_eq!(minutes(&new.sessions), minutes(&force.sessions));
    assert_eq!(out_of_order(&asked, &force, &new.sessions), None, "in the author's order");
    let share = moved(&force, &new) * 100 / force.sessions.len();
    assert!(share < 40, "{share} % of the sessions move");
    let over = new.weeks.iter().find(|week| week.planned_minutes > asked.most_with_reserve());
    assert_eq!(over, None);
}

#[test]
fn a_whole_week_off_moves_the_end_and_crams_nothing() {
    let (mut asked, mut force) = later("2026-11-30T09:00:00", &[]);
    force.weeks = plan(&request(sample(), MONDAY)).weeks;
    asked.days_off = at("2026-12-07T00:00:00").date().iter_days().take(7).collect();
    let new = replan(&asked, &force).unwrap();
    let week = |date| week_start(date, asked.rules.week_start);
    let before = force.sessions.last().map(|s| week(s.end.date()));
    assert_eq!(new.finish.map(week), before.map(|week| week + chrono::Days::new(7)));
    assert!(new.weeks.iter().all(|week| week.planned_minutes <= asked.budget.target + 120));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_missed_no_minute_is_lost_or_doubled(
        missed in prop::collection::btree_set(0usize..60, 0..12), day in 0u32..14
    ) {
        let now = format!("2026-12-{:02}T12:00:00", day + 1);
        let missed: Vec<usize> = missed.into_iter().collect();
        let (asked, force) = later(&now, &missed);
        let Some(new) = replan(&asked, &force) else { return Ok(()) };
        let standing: i64 = asked.standing.iter().filter(|s| s.counts)
            .map(|s| (s.span.end - s.span.start).num_minutes()).sum();
        let done: u32 = asked.work[0].activities.iter().map(|a| a.done_minutes).sum();
        let all: u32 = asked.work[0].activities.iter().map(|a| a.minutes).sum();
        prop_assert_eq!(minutes(&new.sessions) + done + standing as u32, all);
        let pause = Duration::minutes(10);
        prop_assert!(new.sessions.windows(2).all(|w| w[1].start >= w[0].end + pause));
        prop_assert!(new.sessions.iter().all(|s| fits(&asked, s) && s.start >= asked.not_before));
        // A mended plan stands: looking again finds nothing.
        let weeks = new.weeks.clone();
        let again = InForce { sessions: new.sessions.clone(), weeks, ..InForce::default() };
        prop_assert_eq!(replan(&asked, &again), None);
    }
}

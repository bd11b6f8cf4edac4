//! Decisions of one evening in Berlin, 30 November 2026.

use super::*;
use crate::ids::SessionId;
use crate::planning::model::SessionStatus;
use crate::reminders::{ReminderSettings, SessionFact};
use crate::zone::Zone;

pub(super) fn at(text: &str) -> DateTime<Utc> {
    Zone::named("Europe/Berlin").unwrap().instant(format!("2026-{text}:00").parse().unwrap())
}

pub(super) fn evening(sessions: &[(&str, &str, &str)]) -> Facts {
    let day = "2026-11-30".parse().unwrap();
    Facts {
        zone: Zone::named("Europe/Berlin").unwrap(),
        settings: ReminderSettings { at_start: false, ..ReminderSettings::default() },
        sessions: sessions
            .iter()
            .map(|(id, start, end)| SessionFact {
                id: SessionId::new(*id),
                title: format!("Activity {id}"),
                start: at(start),
                end: at(end),
                status: SessionStatus::Planned,
            })
            .collect(),
        events: Vec::new(),
        plan: Some((day, day)),
        checked_in: Default::default(),
        days_off: Default::default(),
        reviewed: Default::default(),
        snoozes: Vec::new(),
        silence: None,
    }
}

/// A decision of a runner that looks all the time.
pub(super) fn decide(facts: &Facts, ledger: &BTreeMap<String, LedgerState>, now: DateTime<Utc>) -> Decision {
    super::decide(facts, ledger, now, now)
}

pub(super) fn keys(reminders: &[Reminder]) -> Vec<&str> {
    reminders.iter().map(|r| r.key.as_str()).collect()
}

pub(super) const SESSION: &str = "session:a:2026-11-30T17:00:00Z";
pub(super) const CHECK_IN: &str = "check-in:2026-11-30";

fn one() -> Facts {
    evening(&[("a", "11-30T18:00", "11-30T18:50")])
}

#[test]
fn it_waits_for_what_is_next_and_shows_it_when_it_is_due() {
    let before = decide(&one(), &BTreeMap::new(), at("11-30T17:00"));
    assert_eq!(before.next_wake, Some(at("11-30T17:50")));
    assert!(before.show.is_empty());
    let now = decide(&one(), &BTreeMap::new(), at("11-30T17:50"));
    assert_eq!(keys(&now.show), [SESSION]);
    assert_eq!(now.next_wake, Some(at("11-30T19:05")));
}

#[test]
fn what_the_ledger_knows_is_not_shown_again() {
    for state in [LedgerState::Shown, LedgerState::Claimed, LedgerState::Passed] {
        let ledger = BTreeMap::from([(SESSION.to_owned(), state)]);
        assert!(decide(&one(), &ledger, at("11-30T17:50")).show.is_empty(), "{state:?}");
    }
}

#[test]
fn one_in_doubt_is_shown_once_more_only_while_its_session_is_ahead() {
    let ledger = |again| BTreeMap::from([(SESSION.to_owned(), LedgerState::InDoubt { again })]);
    assert_eq!(keys(&decide(&one(), &ledger(true), at("11-30T17:55")).show), [SESSION]);
    assert!(decide(&one(), &ledger(true), at("11-30T18:05")).show.is_empty());
    assert!(decide(&one(), &ledger(false), at("11-30T17:55")).show.is_empty());
}

#[test]
fn after_a_suspend_a_session_still_on_says_its_real_time_and_one_that_is_over_has_passed() {
    let on = decide(&one(), &BTreeMap::new(), at("11-30T18:20"));
    assert_eq!(Notice::of(&on.show, at("11-30T18:20")).body, "On since 18:00, until 18:50.");
    let over = decide(&one(), &BTreeMap::new(), at("11-30T18:55"));
    assert_eq!(keys(&over.passed), [SESSION]);
    let summary = Notice::of(&over.show, at("11-30T18:55"));
    assert_eq!(summary.title, "While you were away");
    assert_eq!(summary.body, "Passed: 18:00 Activity a. Say how it went in the check-in.");
}

#[test]
fn two_within_five_minutes_are_one_notification_and_six_apart_are_two() {
    let shown = |second: &str| {
        let mut facts = evening(&[("c", "11-30T18:13", "11-30T18:14"), ("d", second, "11-30T18:50")]);
        (facts.settings.break_minutes, facts.settings.start_grid_minutes) = (0, 1);
        decide(&facts, &BTreeMap::new(), at("11-30T18:03")).show
    };
    let notice = Notice::of(&shown("11-30T18:18"), at("11-30T18:03"));
    assert_eq!(notice.title, "2 reminders");
    assert_eq!(
        notice.body,
        "Activity c: Starts at 18:13, until 18:14.\nActivity d: Starts at 18:18, until 18:50."
    );
    assert_eq!(keys(&shown("11-30T18:19")), ["session:c:2026-11-30T17:13:00Z"]);
}

#[test]
fn quiet_hours_hold_what_nobody_accepted_inside_them_until_they_end() {
    // Woken at 23:00, the day's check-in (19:05) is held for the morning.
    let ledger = BTreeMap::from([(SESSION.to_owned(), LedgerState::Shown)]);
    let night = decide(&one(), &ledger, at("11-30T23:00"));
    assert!(night.show.is_empty());
    assert_eq!(keys(&night.hold), [CHECK_IN]);
    assert_eq!(night.next_wake, Some(at("12-01T08:00")));
    let ledger =
        BTreeMap::from([(SESSION.to_owned(), LedgerState::Shown), (CHECK_IN.to_owned(), LedgerState::Held)]);
    assert!(decide(&one(), &ledger, at("11-30T23:01")).hold.is_empty(), "it is stored once");
    let morning = decide(&one(), &ledger, at("12-01T08:00"));
    assert_eq!(keys(&morning.show), [CHECK_IN]);
    assert_eq!(
        Notice::of(&morning.show, at("12-01T08:00")).body,
        "Asked at Mon 30 Nov, 19:05. One session to answer: done, partly or skipped."
    );
}

#[test]
fn a_session_accepted_inside_quiet_hours_is_reminded_on_time_and_asked_about_once_it_is_over() {
    let facts = evening(&[("a", "11-30T22:30", "11-30T23:20")]);
    assert!(decide(&facts, &BTreeMap::new(), at("11-30T21:30")).show.is_empty());
    assert_eq!(keys(&decide(&facts, &BTreeMap::new(), at("11-30T22:20")).show).len(), 1);
    let ledger = BTreeMap::from([("session:a:2026-11-30T21:30:00Z".to_owned(), LedgerState::Shown)]);
    assert_eq!(keys(&decide(&facts, &ledger, at("11-30T23:35")).show), [CHECK_IN]);
}

#[test]
fn a_check_in_of_the_night_that_a_suspend_delayed_waits_for_the_morning() {
    let facts = evening(&[("a", "11-30T22:30", "11-30T23:20")]);
    let ledger = BTreeMap::from([("session:a:2026-11-30T21:30:00Z".to_owned(), LedgerState::Shown)]);
    let woken = decide(&facts, &ledger, at("12-01T03:00"));
    assert!(woken.show.is_empty());
    assert_eq!(keys(&woken.hold), [CHECK_IN]);
    assert_eq!(woken.next_wake, Some(at("12-01T08:00")));
}

#[test]
fn a_session_at_the_end_of_quiet_hours_is_announced_when_they_end() {
    let facts = evening(&[("a", "11-30T08:05", "11-30T08:55")]);
    let early = decide(&facts, &BTreeMap::new(), at("11-30T07:55"));
    assert!(early.show.is_empty());
    assert_eq!(early.next_wake, Some(at("11-30T08:00")));
    assert_eq!(decide(&facts, &BTreeMap::new(), at("11-30T08:00")).show.len(), 1);
}

#[test]
fn a_held_one_whose_occasion_is_gone_is_withdrawn() {
    let mut facts = one();
    facts.checked_in.insert("2026-11-30".parse().unwrap());
    let ledger = BTreeMap::from([(CHECK_IN.to_owned(), LedgerState::Held)]);
    assert_eq!(decide(&facts, &ledger, at("11-30T23:00")).withdrawn, [CHECK_IN]);
}

#[test]
fn turned_off_reminders_are_not_shown_and_still_listed_when_they_are_over() {
    let mut facts = one();
    facts.settings.enabled = false;
    assert!(decide(&facts, &BTreeMap::new(), at("11-30T17:50")).show.is_empty());
    assert_eq!(keys(&decide(&facts, &BTreeMap::new(), at("11-30T18:50")).passed), [SESSION]);
}

//! What the learner puts off or was away for, on one evening in Berlin: 30 November 2026.

use super::tests::{CHECK_IN, SESSION, at, decide, evening, keys};
use super::*;
use crate::planning::model::SessionStatus;
use crate::reminders::{Offer, Screen, Silence, Snooze, offers, screen};

const START: &str = "session:a:2026-11-30T17:00:00Z@start";

/// One session from 18:00 to 18:50, announced at its start too.
fn facts() -> Facts {
    let mut facts = evening(&[("a", "11-30T18:00", "11-30T18:50")]);
    facts.settings.at_start = true;
    facts
}

fn shown(keys: &[&str]) -> BTreeMap<String, LedgerState> {
    keys.iter().map(|key| ((*key).to_owned(), LedgerState::Shown)).collect()
}

fn snooze(number: u32, until: &str) -> Snooze {
    Snooze { subject: SESSION.to_owned(), number, until: at(until) }
}

fn body(decision: &Decision, now: &str) -> String {
    Notice::of(&decision.show, at(now)).body
}

#[test]
fn a_session_that_was_not_started_is_announced_at_its_start_and_one_that_runs_is_not() {
    let mut facts = facts();
    let ledger = shown(&[SESSION]);
    let now = decide(&facts, &ledger, at("11-30T18:00"));
    assert_eq!(
        (keys(&now.show), body(&now, "11-30T18:00")),
        (vec![START], "Begins now, until 18:50.".into())
    );
    assert_eq!(offers(&now.show), [Offer::Start, Offer::Snooze, Offer::Move]);
    facts.sessions[0].status = SessionStatus::Running;
    let running = decide(&facts, &ledger, at("11-30T18:00"));
    assert!(running.show.is_empty());
    assert_eq!(running.stale, [SESSION], "the one on the screen is taken back");
}

#[test]
fn a_runner_that_comes_late_says_one_session_once_and_settles_both_its_reminders() {
    let late = decide(&facts(), &BTreeMap::new(), at("11-30T18:05"));
    assert_eq!(keys(&late.show), [SESSION, START]);
    assert_eq!(body(&late, "11-30T18:05"), "On since 18:00, until 18:50.");
}

#[test]
fn the_start_is_not_said_early_beside_the_reminder_before_it() {
    let mut facts = facts();
    facts.settings.before_minutes = 3;
    let before = decide(&facts, &BTreeMap::new(), at("11-30T17:57"));
    assert_eq!(keys(&before.show), [SESSION]);
    assert_eq!(before.next_wake, Some(at("11-30T18:00")));
}

#[test]
fn a_snoozed_reminder_comes_again_at_its_moment_once_and_the_plan_stands() {
    let mut facts = facts();
    facts.snoozes = vec![snooze(1, "11-30T18:02")];
    let ledger = shown(&[SESSION]);
    let put_off = decide(&facts, &ledger, at("11-30T17:52"));
    assert_eq!(put_off.stale, [SESSION]);
    assert_eq!(put_off.next_wake, Some(at("11-30T18:02")), "at 18:00 it would not be put off");
    let again = decide(&facts, &ledger, at("11-30T18:02"));
    assert_eq!(keys(&again.show), ["session:a:2026-11-30T17:00:00Z~1"]);
    assert_eq!(body(&again, "11-30T18:02"), "On since 18:00, until 18:50.");
    facts.snoozes.clear();
    assert_eq!(
        keys(&decide(&facts, &ledger, at("11-30T18:02")).show),
        [START],
        "taken back, all is as before"
    );
}

#[test]
fn the_third_snooze_asks_whether_to_move_or_skip() {
    let mut facts = facts();
    facts.snoozes = vec![snooze(1, "11-30T18:00"), snooze(2, "11-30T18:10"), snooze(3, "11-30T18:20")];
    let ledger = shown(&[SESSION, "session:a:2026-11-30T17:00:00Z~1", "session:a:2026-11-30T17:00:00Z~2"]);
    let third = decide(&facts, &ledger, at("11-30T18:20"));
    assert_eq!(
        body(&third, "11-30T18:20"),
        "On since 18:00, until 18:50. Put off several times: move it, or skip it?"
    );
    assert_eq!(offers(&third.show), [Offer::Start, Offer::Move, Offer::Skipped]);
}

#[test]
fn everything_put_off_waits_and_is_summed_up_when_the_silence_ends() {
    let mut facts = facts();
    facts.silence = Some(Silence { since: at("11-30T17:00"), until: at("11-30T19:00") });
    let silent = decide(&facts, &BTreeMap::new(), at("11-30T17:50"));
    assert!(silent.show.is_empty());
    assert_eq!((keys(&silent.hold), silent.held_by), (vec![SESSION], HeldBy::Snoozed(at("11-30T19:00"))));
    let held = BTreeMap::from([SESSION, START].map(|key| (key.to_owned(), LedgerState::Held)));
    let over = decide(&facts, &held, at("11-30T18:55"));
    assert!(over.show.is_empty() && over.passed.is_empty());
    assert_eq!(over.next_wake, Some(at("11-30T19:00")));
    let ended = decide(&facts, &held, at("11-30T19:00"));
    assert_eq!(keys(&ended.passed), [SESSION, START]);
    assert_eq!(
        body(&ended, "11-30T19:00").lines().next(),
        Some("While you were away: Passed: 18:00 Activity a. Say how it went in the check-in.")
    );
    assert_eq!(ended.show.len(), 2, "with the check-in of 19:05, in one notification");
}

#[test]
fn what_passed_in_the_night_is_summed_up_in_the_morning() {
    let facts = facts();
    let night = decide(&facts, &BTreeMap::new(), at("11-30T23:00"));
    assert!(night.show.is_empty());
    assert_eq!(keys(&night.hold), [SESSION, START, CHECK_IN]);
    let ledger =
        [SESSION, START, CHECK_IN].map(|key| (key.to_owned(), LedgerState::Held)).into_iter().collect();
    let morning = decide(&facts, &ledger, at("12-01T08:00"));
    let titles: Vec<String> = morning.show.iter().map(|r| r.title.render()).collect();
    assert_eq!(titles, ["How did Mon 30 Nov go?", "While you were away"]);
    assert_eq!(screen(&morning.show), Screen::Today);
}

#[test]
fn after_three_days_away_there_is_a_welcome_and_no_pile() {
    let mut facts = evening(&[
        ("a", "11-30T18:00", "11-30T18:50"),
        ("b", "12-01T18:00", "12-01T18:50"),
        ("c", "12-02T18:00", "12-02T18:50"),
    ]);
    facts.plan = Some(("2026-11-30".parse().unwrap(), "2026-12-02".parse().unwrap()));
    let since = at("11-30T12:00");
    let back = super::decide(&facts, &BTreeMap::new(), since, at("12-03T12:00"));
    let notice = Notice::of(&back.show[1..], at("12-03T12:00"));
    assert_eq!(notice.title, "Welcome back");
    assert_eq!(notice.body, "3 sessions passed, 2 h 30 min are back in the pool. Start here: 25 min.");
    assert_eq!(back.show.len(), 2, "beside it only yesterday's check-in");
    let night = super::decide(&facts, &BTreeMap::new(), since, at("12-03T23:00"));
    assert!(night.summary_waits && night.show.is_empty(), "at night it waits for the morning");
}

#[test]
fn a_notification_that_is_of_no_use_any_more_is_taken_back() {
    let mut facts = facts();
    let ledger = shown(&[SESSION, CHECK_IN]);
    assert!(decide(&facts, &ledger, at("11-30T19:06")).stale.contains(&SESSION.to_owned()), "it is over");
    facts.checked_in.insert("2026-11-30".parse().unwrap());
    assert!(
        decide(&facts, &ledger, at("11-30T19:06")).stale.contains(&CHECK_IN.to_owned()),
        "it is answered"
    );
}

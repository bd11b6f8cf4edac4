//! Exactly once, over restarts, crashes and desktops that refuse.

use super::*;
use std::cell::RefCell;
use waymark_core::ids::SessionId;
use waymark_core::planning::model::SessionStatus;
use waymark_core::reminders::{ReminderSettings, SessionFact};
use waymark_core::zone::Zone;

/// A desktop that remembers what it was asked, and answers as told.
struct Desktop {
    asked: RefCell<Vec<Notification>>,
    answer: Result<(), NotShown>,
}

impl Desktop {
    fn that(answer: Result<(), NotShown>) -> Self {
        Self { asked: RefCell::default(), answer }
    }

    fn willing() -> Self {
        Self::that(Ok(()))
    }

    fn titles(&self) -> Vec<String> {
        self.asked.borrow().iter().map(|n| n.title.clone()).collect()
    }
}

impl Notifier for Desktop {
    fn show(&self, notification: &Notification) -> Result<Option<Standing>, NotShown> {
        self.asked.borrow_mut().push(notification.clone());
        self.answer.clone().map(|()| None)
    }
}

fn at(text: &str) -> DateTime<Utc> {
    format!("2026-11-30T{text}:00Z").parse().unwrap()
}

fn store() -> Connection {
    crate::store::open_in_memory().unwrap()
}

/// One session, 18:00 to 18:50 UTC on 30 November 2026; its reminder is due at 17:50.
fn facts() -> Facts {
    let day = "2026-11-30".parse().unwrap();
    Facts {
        zone: Zone::utc(),
        settings: ReminderSettings { at_start: false, ..ReminderSettings::default() },
        sessions: vec![SessionFact {
            id: SessionId::new("s1"),
            title: "Pattern deep dive".into(),
            start: at("18:00"),
            end: at("18:50"),
            status: SessionStatus::Planned,
        }],
        events: Vec::new(),
        plan: Some((day, day)),
        checked_in: [day].into(),
        days_off: Default::default(),
        reviewed: Default::default(),
        snoozes: Vec::new(),
        silence: None,
    }
}

fn ledger(db: &Connection) -> Vec<(String, String)> {
    let rows = reminder::between(db, at("00:00"), at("23:59")).unwrap();
    rows.into_iter().map(|row| (row.kind, row.state)).collect()
}

fn one(state: &str) -> Vec<(String, String)> {
    vec![("session".to_owned(), state.to_owned())]
}

#[test]
fn it_is_shown_once_however_often_one_looks_and_restarts() {
    let (mut db, desktop) = (store(), Desktop::willing());
    assert_eq!(deliver(&mut db, &facts(), at("17:00"), &desktop).unwrap(), Some(at("17:50")));
    assert!(desktop.titles().is_empty());
    for now in ["17:50", "17:50", "17:51", "18:10"] {
        recover(&db, at(now)).unwrap();
        deliver(&mut db, &facts(), at(now), &desktop).unwrap();
    }
    assert_eq!(desktop.titles(), ["Pattern deep dive"]);
    assert_eq!(ledger(&db), one("shown"));
}

#[test]
fn a_clock_set_back_shows_nothing_again() {
    let (mut db, desktop) = (store(), Desktop::willing());
    deliver(&mut db, &facts(), at("17:50"), &desktop).unwrap();
    deliver(&mut db, &facts(), at("16:50"), &desktop).unwrap();
    deliver(&mut db, &facts(), at("17:50"), &desktop).unwrap();
    assert_eq!(desktop.titles().len(), 1);
}

/// Dies where a process can die: after the claim, before the desktop's answer is written down.
struct Crash;

impl Notifier for Crash {
    fn show(&self, _: &Notification) -> Result<Option<Standing>, NotShown> {
        panic!("the process is gone")
    }
}

fn crash(db: &mut Connection, now: DateTime<Utc>) {
    let gone = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| deliver(db, &facts(), now, &Crash)));
    assert!(gone.is_err());
}

#[test]
fn after_a_crash_between_claim_and_show_it_comes_again_once_while_the_session_is_ahead() {
    let (mut db, desktop) = (store(), Desktop::willing());
    crash(&mut db, at("17:50"));
    assert_eq!(ledger(&db), one("claimed"));
    deliver(&mut db, &facts(), at("17:50"), &desktop).unwrap();
    assert!(desktop.titles().is_empty(), "whoever claimed it may still be at it");
    recover(&db, at("17:52")).unwrap();
    assert_eq!(ledger(&db), one("in-doubt"));
    deliver(&mut db, &facts(), at("17:52"), &desktop).unwrap();
    assert_eq!(desktop.titles(), ["Pattern deep dive"]);
    assert_eq!(ledger(&db), one("shown"));
}

#[test]
fn one_in_doubt_whose_session_has_begun_is_only_listed_and_a_second_doubt_is_final() {
    let (mut db, desktop) = (store(), Desktop::willing());
    crash(&mut db, at("17:50"));
    recover(&db, at("18:01")).unwrap();
    deliver(&mut db, &facts(), at("18:01"), &desktop).unwrap();
    assert_eq!(ledger(&db), one("in-doubt"));

    let mut db = store();
    for now in ["17:50", "17:51"] {
        crash(&mut db, at(now));
        recover(&db, at(now)).unwrap();
    }
    deliver(&mut db, &facts(), at("17:52"), &desktop).unwrap();
    assert!(desktop.titles().is_empty());
    assert_eq!(ledger(&db), one("in-doubt"));
}

#[test]
fn without_a_desktop_it_waits_with_a_reason_and_passes_when_the_session_is_over() {
    let mut db = store();
    let nobody = Desktop::that(Err(NotShown::Refused("No bus.".into())));
    deliver(&mut db, &facts(), at("17:50"), &nobody).unwrap();
    assert_eq!(ledger(&db), one("held"));
    assert_eq!(reminder::problem(&db).unwrap().as_deref(), Some("No bus."));
    deliver(&mut db, &facts(), at("18:51"), &nobody).unwrap();
    let row = &reminder::between(&db, at("00:00"), at("23:59")).unwrap()[0];
    assert_eq!((row.state.as_str(), row.shown_at), ("passed", None));
    assert_eq!(row.note.as_deref(), Some("Shown in Waymark only: No bus."));
}

#[test]
fn a_desktop_that_comes_up_late_still_shows_it_and_the_problem_is_gone() {
    let mut db = store();
    deliver(&mut db, &facts(), at("17:50"), &Desktop::that(Err(NotShown::Refused("No bus.".into()))))
        .unwrap();
    let desktop = Desktop::willing();
    deliver(&mut db, &facts(), at("18:05"), &desktop).unwrap();
    assert_eq!(desktop.asked.borrow()[0].body, "On since 18:00, until 18:50.");
    assert_eq!(reminder::problem(&db).unwrap(), None);
}

#[test]
fn a_server_that_hangs_is_not_asked_again_because_it_may_show_it_when_it_wakes() {
    let mut db = store();
    let hung = Desktop::that(Err(NotShown::NoAnswer("No answer.".into())));
    deliver(&mut db, &facts(), at("17:50"), &hung).unwrap();
    let desktop = Desktop::willing();
    recover(&db, at("17:51")).unwrap();
    deliver(&mut db, &facts(), at("17:51"), &desktop).unwrap();
    assert!(desktop.titles().is_empty());
    assert_eq!(ledger(&db), one("in-doubt"));
}

#[test]
fn a_test_is_shown_once_and_refused_once() {
    let (mut db, desktop) = (store(), Desktop::willing());
    reminder::ask_for_test(&db, at("12:00")).unwrap();
    for _ in 0..2 {
        deliver(&mut db, &facts(), at("12:00"), &desktop).unwrap();
    }
    assert_eq!(desktop.titles(), ["Reminders arrive"]);
    reminder::ask_for_test(&db, at("12:01")).unwrap();
    deliver(&mut db, &facts(), at("12:01"), &Desktop::that(Err(NotShown::Refused("No bus.".into()))))
        .unwrap();
    deliver(&mut db, &facts(), at("12:02"), &desktop).unwrap();
    assert_eq!(desktop.titles().len(), 1);
    let states: Vec<_> = ledger(&db).into_iter().map(|(_, state)| state).collect();
    assert_eq!(states, ["shown", "passed"]);
}

#[test]
fn what_was_due_while_the_machine_was_off_for_days_stands_in_the_ledger_as_passed() {
    let (mut db, desktop) = (store(), Desktop::willing());
    deliver(&mut db, &facts(), at("09:00"), &desktop).unwrap();
    let back = at("09:00") + Duration::days(5);
    for _ in 0..2 {
        deliver(&mut db, &facts(), back, &desktop).unwrap();
    }
    assert_eq!(desktop.titles(), ["Welcome back"], "nobody wants to hear of each now");
    assert_eq!(ledger(&db), one("passed"));
    // A new store does not list what was before anybody looked.
    let mut db = store();
    deliver(&mut db, &facts(), back, &desktop).unwrap();
    assert!(ledger(&db).is_empty());
}

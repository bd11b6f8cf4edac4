//! The real runner on a real bus: what arrives, that it arrives once, and what happens without a desktop.

use crate::bus::{Bus, Manner, Notifications};
use crate::support::{Home, TITLE, ask_for_test, nowhere, until};
use chrono::Duration;
use waymark_engine::delivery;
use waymark_engine::store::tables::reminder;

/// A session whose reminder, ten minutes ahead, is due in two seconds.
fn soon() -> Home {
    Home::with_session(Duration::minutes(10) + Duration::seconds(2))
}

/// A session whose reminder is due already.
fn now() -> Home {
    Home::with_session(Duration::minutes(9))
}

#[test]
fn a_session_is_announced_once_and_not_again_after_a_restart() {
    let (bus, home) = (Bus::start(), soon());
    let desktop = Notifications::on(&bus, Manner::Shows);
    let runner = home.start(&bus.address);
    let first = desktop.next();
    assert_eq!((first.app.as_str(), first.title.as_str()), ("Waymark", TITLE));
    assert!(first.body.starts_with("Starts at "), "{}", first.body);
    let offered = ["default", "Open Waymark", "start", "Start", "snooze", "Snooze 10", "move", "Move…"];
    assert_eq!(first.actions, offered);
    assert_eq!(first.hints, ["category=x-waymark.reminder", "desktop-entry=Waymark"]);
    until("the ledger says shown", || (home.ledger()[0].state == "shown").then_some(()));
    assert!(runner.terminate().success(), "SIGTERM is a clean end");

    let second = home.start(&bus.address);
    ask_for_test(&home);
    assert_eq!(desktop.next().title, "Reminders arrive", "nothing came before the test that was asked for");
    assert_eq!(home.ledger().len(), 1);
    second.crash();

    let third = home.command(&bus.address).arg("--once").status().unwrap();
    assert!(third.success());
    assert!(desktop.heard.try_recv().is_err(), "neither session nor test comes again");
}

#[test]
fn a_test_reminder_asked_for_while_the_runner_waits_arrives_by_itself() {
    let (bus, home) = (Bus::start(), Home::with_session(Duration::days(2)));
    let desktop = Notifications::on(&bus, Manner::Shows);
    let _runner = home.start(&bus.address);
    until("the runner holds the lock", || delivery::is_running(&home.data()).then_some(()));
    ask_for_test(&home);
    assert_eq!(desktop.next().title, "Reminders arrive");
}

#[test]
fn a_click_opens_the_window_even_when_it_comes_before_the_answer() {
    let (bus, home) = (Bus::start(), now());
    let _desktop = Notifications::on(&bus, Manner::Clicked);
    let _runner = home.start(&bus.address);
    let folder = until("the window opens", || home.opened().filter(|text| !text.is_empty()));
    assert_eq!(folder, format!("{} --screen today", home.data().display()));
}

#[test]
fn start_pressed_on_the_notification_starts_the_session() {
    let (bus, home) = (Bus::start(), now());
    let desktop = Notifications::on(&bus, Manner::Shows);
    let _runner = home.start(&bus.address);
    let shown = desktop.next();
    until("the ledger says shown", || (home.ledger()[0].state == "shown").then_some(()));
    desktop.press(shown.id, "start");
    until("the session runs", || (home.session_status() == "running").then_some(()));
}

#[test]
fn snooze_pressed_twice_counts_once_and_undo_takes_it_back() {
    let (bus, home) = (Bus::start(), now());
    let desktop = Notifications::on(&bus, Manner::Shows);
    let _runner = home.start(&bus.address);
    let shown = desktop.next();
    until("the ledger says shown", || (home.ledger()[0].state == "shown").then_some(()));
    desktop.press(shown.id, "snooze");
    desktop.press(shown.id, "snooze");
    let planned = || home.listed().into_iter().find(|line| line.key.ends_with("~1"));
    let line = until("it comes again", planned);
    assert_eq!((line.state.as_str(), line.why.as_str()), ("planned", "Comes again because you put it off."));
    assert!(!home.listed().iter().any(|line| line.key.ends_with("~2")));
    let undone = waymark_engine::api::call(&mut home.engine(), "undo", serde_json::Value::Null).unwrap();
    assert!(undone["sentence"].as_str().unwrap().contains("comes again"), "{undone}");
    assert!(planned().is_none());
}

#[test]
fn the_days_question_offers_its_three_answers() {
    let (bus, home) = (Bus::start(), Home::after_a_session());
    let desktop = Notifications::on(&bus, Manner::Shows);
    let _runner = home.start(&bus.address);
    let asked = desktop.next();
    assert!(asked.title.starts_with("How did "), "{}", asked.title);
    assert_eq!(asked.actions[2..], ["done", "Done", "partly", "Partly", "skipped", "Skipped"]);
}

#[test]
fn move_pressed_opens_the_calendar() {
    let (bus, home) = (Bus::start(), now());
    let desktop = Notifications::on(&bus, Manner::Shows);
    let _runner = home.start(&bus.address);
    let shown = desktop.next();
    until("the ledger says shown", || (home.ledger()[0].state == "shown").then_some(()));
    desktop.press(shown.id, "move");
    let opened = until("the window opens", || home.opened().filter(|text| !text.is_empty()));
    assert!(opened.ends_with(" --screen week"), "{opened}");
}

#[test]
fn a_session_skipped_in_the_window_takes_its_notification_back() {
    let (bus, home) = (Bus::start(), now());
    let desktop = Notifications::on(&bus, Manner::Shows);
    let _runner = home.start(&bus.address);
    let shown = desktop.next();
    until("the ledger says shown", || (home.ledger()[0].state == "shown").then_some(()));
    skip(&home);
    assert_eq!(desktop.taken_back.recv_timeout(crate::bus::PATIENCE), Ok(shown.id));
}

fn skip(home: &Home) {
    let answer = serde_json::json!({"sessionId": "s1", "answer": "skipped", "minutes": null});
    waymark_engine::api::call(&mut home.engine(), "answerSession", answer).unwrap();
}

/// A desktop that shows what a runner asked for before it crashed, and the number of that.
fn shown_before_a_crash(bus: &Bus, home: &Home) -> (Notifications, u32) {
    let desktop = Notifications::on(bus, Manner::Shows);
    let runner = home.start(&bus.address);
    let shown = desktop.next();
    until("the ledger says shown", || (home.ledger()[0].state == "shown").then_some(()));
    runner.crash();
    (desktop, shown.id)
}

#[test]
fn what_an_earlier_runner_showed_is_taken_back() {
    let (bus, home) = (Bus::start(), now());
    let (desktop, shown) = shown_before_a_crash(&bus, &home);
    skip(&home);
    let _second = home.start(&bus.address);
    assert_eq!(desktop.taken_back.recv_timeout(crate::bus::PATIENCE), Ok(shown));
}

#[test]
fn what_an_earlier_runner_showed_can_be_answered() {
    let (bus, home) = (Bus::start(), now());
    let (desktop, shown) = shown_before_a_crash(&bus, &home);
    let _second = home.start(&bus.address);
    until("the second runner is there", || delivery::is_running(&home.data()).then_some(()));
    until("the session runs", || {
        desktop.press(shown, "start");
        (home.session_status() == "running").then_some(())
    });
}

#[test]
fn a_number_of_another_notification_service_is_never_closed() {
    let (bus, home) = (Bus::start(), now());
    let (desktop, shown) = shown_before_a_crash(&bus, &home);
    skip(&home);
    drop(desktop);
    let other = Notifications::on(&bus, Manner::Shows);
    let _second = home.start(&bus.address);
    ask_for_test(&home);
    let test = other.next();
    assert_eq!((test.id, test.title.as_str()), (shown, "Reminders arrive"), "the same number again");
    assert!(other.taken_back.try_recv().is_err(), "it is somebody else's here");
}

#[test]
fn without_a_bus_it_stays_alive_says_why_and_shows_it_when_there_is_one() {
    let home = now();
    let mut runner = home.start(&nowhere(&home.data()));
    let row = until("the ledger says held", || home.ledger().into_iter().find(|row| row.state == "held"));
    assert!(row.note.unwrap().starts_with("Shown in Waymark only: This desktop session has no message bus"));
    assert!(runner.is_alive());
    let problem = delivery::problem(&home.engine()).unwrap().unwrap();
    assert!(problem.starts_with("This desktop session has no message bus"), "{problem}");
    assert!(runner.terminate().success());

    let problem = delivery::problem(&home.engine()).unwrap().unwrap();
    assert!(problem.contains("the reminder service is not running"), "{problem}");

    let bus = Bus::start();
    let desktop = Notifications::on(&bus, Manner::Shows);
    assert!(home.command(&bus.address).arg("--once").status().unwrap().success());
    assert_eq!(desktop.next().title, TITLE);
    assert_eq!(reminder::problem(home.engine().connection()).unwrap(), None);
}

#[test]
fn a_bus_without_a_notification_service_is_told_apart() {
    let (bus, home) = (Bus::start(), now());
    assert!(home.command(&bus.address).arg("--once").status().unwrap().success());
    assert_eq!(home.ledger()[0].state, "held");
    let problem = reminder::problem(home.engine().connection()).unwrap().unwrap();
    assert!(problem.starts_with("No notification service"), "{problem}");
}

#[test]
fn where_no_notification_service_answers_trying_again_opens_nothing_more() {
    let (bus, home) = (Bus::start(), Home::with_session(Duration::days(2)));
    let _runner = home.start(&bus.address);
    for _ in 0..6 {
        ask_for_test(&home);
        let asked = || reminder::test_asked(home.engine().connection()).unwrap();
        until("the test was tried", || asked().is_none().then_some(()));
    }
    let mine = zbus::blocking::connection::Builder::address(bus.address.as_str()).unwrap().build().unwrap();
    let names = zbus::blocking::fdo::DBusProxy::new(&mine).unwrap().list_names().unwrap();
    let theirs = names.iter().filter(|name| name.starts_with(':')).count() - 1;
    assert!(theirs <= 3, "one for notifications, one for the tray, one for sleep: {names:?}");
}

#[test]
fn a_system_that_woke_from_sleep_is_looked_at_at_once() {
    let (bus, home) = (Bus::start(), now());
    let desktop = Notifications::on(&bus, Manner::Refuses);
    let _runner = home.start(&bus.address);
    assert_eq!(desktop.next().title, TITLE);
    // What is refused is tried again half a minute later by itself: as many tries as these need a reason each.
    let began = std::time::Instant::now();
    for _ in 0..8 {
        until("it looks again", || {
            desktop.wake_from_sleep();
            desktop.heard.recv_timeout(std::time::Duration::from_millis(200)).ok()
        });
    }
    assert!(began.elapsed() < 2 * crate::bus::PATIENCE, "it looked by itself");
}

#[test]
fn a_server_that_hangs_does_not_hang_the_runner_and_leaves_the_reminder_in_doubt() {
    let (bus, home) = (Bus::start(), now());
    let desktop = Notifications::on(&bus, Manner::Hangs);
    assert!(home.command(&bus.address).arg("--once").status().unwrap().success());
    assert_eq!(desktop.next().title, TITLE);
    assert_eq!(home.ledger()[0].state, "in-doubt");
    assert!(home.command(&bus.address).arg("--once").status().unwrap().success());
    assert!(desktop.heard.try_recv().is_err(), "it may still appear: it is not handed over twice");
}

#[test]
fn one_that_a_crash_left_in_doubt_takes_its_own_place_where_the_server_replaces_by_tag() {
    let (bus, home) = (Bus::start(), now());
    let desktop = Notifications::on(&bus, Manner::Stacks);
    let tag = |hints: &[String]| hints.iter().find(|hint| hint.starts_with("x-dunst-stack-tag=")).cloned();
    let first = home.start(&bus.address);
    let shown = tag(&desktop.next().hints).expect("a tag");
    assert!(shown.contains("session:s1:"), "{shown}");
    first.crash();
    let _second = home.start(&bus.address);
    assert_eq!(tag(&desktop.next().hints), Some(shown), "its session is still ahead: it comes again");
}

#[test]
fn only_one_runs_in_a_data_folder_and_the_other_says_so() {
    let home = Home::with_session(Duration::days(2));
    let _first = home.start(&nowhere(&home.data()));
    until("the first holds the lock", || delivery::is_running(&home.data()).then_some(()));
    let second = home.command(&nowhere(&home.data())).output().unwrap();
    assert!(second.status.success());
    let said = String::from_utf8_lossy(&second.stdout).into_owned();
    assert_eq!(said.trim(), "Another runner already shows the reminders of this data folder.");
}

//! The rules in wall-clock time of Berlin, the week of Monday 30 November 2026.

use super::*;
use crate::calendar::event::occurrences;
use crate::curriculum::model::Event;
use crate::ids::{EventId, SessionId};
use crate::reminders::{EventFact, ReminderSettings, SessionFact};
use crate::zone::Zone;
use chrono::{NaiveTime, Weekday};

fn berlin(text: &str) -> DateTime<Utc> {
    Zone::named("Europe/Berlin").unwrap().instant(text.parse().unwrap())
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn session(id: &str, start: &str, end: &str) -> SessionFact {
    SessionFact {
        id: SessionId::new(id),
        title: format!("Activity {id}"),
        start: berlin(start),
        end: berlin(end),
        status: SessionStatus::Planned,
    }
}

fn facts(sessions: Vec<SessionFact>) -> Facts {
    Facts {
        zone: Zone::named("Europe/Berlin").unwrap(),
        settings: ReminderSettings { at_start: false, ..ReminderSettings::default() },
        sessions,
        events: Vec::new(),
        plan: Some((date("2026-11-30"), date("2026-12-31"))),
        checked_in: Default::default(),
        days_off: Default::default(),
        reviewed: Default::default(),
        snoozes: Vec::new(),
        silence: None,
    }
}

/// "kind at wall clock" of everything due from one local moment to another.
fn said(facts: &Facts, from: &str, to: &str) -> Vec<String> {
    due(facts, berlin(from), berlin(to))
        .iter()
        .map(|r| format!("{} {}", r.kind.word(), facts.zone.local(r.due).format("%d %H:%M")))
        .collect()
}

#[test]
fn a_session_is_announced_ten_minutes_ahead_and_the_check_in_follows_it() {
    let facts = facts(vec![session("a", "2026-11-30T18:00:00", "2026-11-30T18:50:00")]);
    assert_eq!(
        said(&facts, "2026-11-30T00:00:00", "2026-12-01T00:00:00"),
        ["session 30 17:50", "check-in 30 19:05"]
    );
    let reminder = &due(&facts, berlin("2026-11-30T17:00:00"), berlin("2026-11-30T18:00:00"))[0];
    assert_eq!(reminder.key, "session:a:2026-11-30T17:00:00Z");
    assert_eq!(reminder.title.render(), "Activity a");
    assert_eq!(reminder.body.render(), "Starts at 18:00, until 18:50.");
    assert_eq!(reminder.late_body.render(), "On since 18:00, until 18:50.");
}

#[test]
fn sessions_that_only_a_break_parts_are_one_reminder() {
    // 25 minutes end at 18:25; the next start of the quarter-hour grid after a 10 minutes' break is 18:45.
    let facts = facts(vec![
        session("a", "2026-11-30T18:00:00", "2026-11-30T18:25:00"),
        session("b", "2026-11-30T18:45:00", "2026-11-30T19:35:00"),
        session("c", "2026-11-30T20:30:00", "2026-11-30T21:00:00"),
    ]);
    assert_eq!(
        said(&facts, "2026-11-30T12:00:00", "2026-11-30T21:00:00"),
        ["session 30 17:50", "session 30 20:20"]
    );
    let block = &due(&facts, berlin("2026-11-30T17:00:00"), berlin("2026-11-30T18:00:00"))[0];
    assert_eq!(block.body.render(), "2 sessions, from 18:00 to 19:35.");
    assert_eq!(block.valid_until, berlin("2026-11-30T19:35:00"));
}

#[test]
fn a_block_that_has_begun_is_not_announced_and_a_skipped_first_session_hands_over() {
    let mut facts = facts(vec![
        session("a", "2026-11-30T18:00:00", "2026-11-30T18:50:00"),
        session("b", "2026-11-30T19:00:00", "2026-11-30T19:50:00"),
    ]);
    facts.sessions[0].status = SessionStatus::Running;
    assert_eq!(said(&facts, "2026-11-30T12:00:00", "2026-11-30T20:00:00"), ["session 30 19:00"]);
    let over = &due(&facts, berlin("2026-11-30T18:30:00"), berlin("2026-11-30T19:30:00"))[0];
    assert!(over.quiet, "a break that is over is said without a sound");
    assert_eq!(over.body.render(), "The break is over: from 19:00 to 19:50.");
    facts.sessions[1].status = SessionStatus::Running;
    assert_eq!(said(&facts, "2026-11-30T12:00:00", "2026-11-30T20:00:00"), [""; 0]);
    facts.sessions[1].status = SessionStatus::Planned;
    facts.sessions[0].status = SessionStatus::Skipped;
    assert_eq!(said(&facts, "2026-11-30T12:00:00", "2026-11-30T20:00:00"), ["session 30 18:50"]);
}

#[test]
fn an_attended_event_is_announced_in_the_zone_that_its_author_meant() {
    let pacific = Zone::named("America/Los_Angeles").unwrap();
    let event = Event {
        line: 1,
        title: "Office hours".into(),
        days: vec![Weekday::Tue],
        time: NaiveTime::from_hms_opt(18, 0, 0),
        zone: Some("PST".into()),
        minutes: None,
        units: None,
        date: None,
        link: None,
    };
    let mut facts = facts(Vec::new());
    facts.events = occurrences(&event, &pacific, date("2026-11-30"), date("2026-12-06"))
        .into_iter()
        .map(|span| EventFact {
            id: EventId::new("office-hours"),
            title: "Office hours".into(),
            start: span.start,
            end: span.end,
            questions: 0,
        })
        .collect();
    let found = due(&facts, berlin("2026-12-02T00:00:00"), berlin("2026-12-02T12:00:00"));
    assert_eq!(found.len(), 1);
    assert_eq!(facts.zone.local(found[0].due).to_string(), "2026-12-02 02:50:00");
    assert!(found[0].in_quiet_hours, "who attends at night wants to be woken for it");
    assert_eq!(found[0].body.render(), "Starts at 03:00 your time, 1 h.");
}

#[test]
fn a_day_without_sessions_is_asked_about_at_eight_and_a_day_off_not_at_all() {
    let mut facts = facts(Vec::new());
    assert_eq!(said(&facts, "2026-12-01T00:00:00", "2026-12-02T00:00:00"), ["check-in 01 20:00"]);
    facts.days_off.insert(date("2026-12-01"));
    assert_eq!(said(&facts, "2026-12-01T00:00:00", "2026-12-02T00:00:00"), [""; 0]);
}

#[test]
fn an_answered_day_and_a_day_outside_the_plan_are_not_asked_about() {
    let mut facts = facts(Vec::new());
    facts.checked_in.insert(date("2026-12-01"));
    assert_eq!(said(&facts, "2026-12-01T00:00:00", "2026-12-02T00:00:00"), [""; 0]);
    assert_eq!(said(&facts, "2026-11-28T00:00:00", "2026-11-30T00:00:00"), [""; 0]);
    facts.plan = None;
    assert_eq!(said(&facts, "2026-12-02T00:00:00", "2026-12-09T00:00:00"), [""; 0]);
}

#[test]
fn where_only_the_wait_after_a_session_reaches_into_quiet_hours_the_check_in_comes_at_their_start() {
    let facts = facts(vec![session("a", "2026-11-30T20:45:00", "2026-11-30T21:30:00")]);
    assert_eq!(
        said(&facts, "2026-11-30T12:00:00", "2026-12-01T12:00:00"),
        ["session 30 20:35", "check-in 30 21:30"]
    );
}

#[test]
fn a_check_in_never_comes_before_or_during_an_evenings_sessions_accepted_inside_quiet_hours() {
    let on = facts(vec![session("a", "2026-11-30T21:00:00", "2026-11-30T22:00:00")]);
    assert_eq!(
        said(&on, "2026-11-30T12:00:00", "2026-12-01T12:00:00"),
        ["session 30 20:50", "check-in 30 22:15"],
        "at 21:30 the session is still on"
    );
    let inside = facts(vec![
        session("a", "2026-11-30T18:00:00", "2026-11-30T18:50:00"),
        session("b", "2026-11-30T22:00:00", "2026-11-30T22:50:00"),
    ]);
    assert_eq!(
        said(&inside, "2026-11-30T19:00:00", "2026-12-01T12:00:00"),
        ["session 30 21:50", "check-in 30 23:05"],
        "at 21:30 the last session is still ahead"
    );
}

#[test]
fn on_a_day_without_sessions_quiet_hours_move_the_check_in_to_their_start_or_hold_it_to_their_end() {
    let mut facts = facts(Vec::new());
    let tuesday = |facts: &Facts| said(facts, "2026-12-01T05:00:00", "2026-12-02T05:00:00");
    facts.settings.check_in = NaiveTime::from_hms_opt(22, 0, 0).unwrap();
    assert_eq!(tuesday(&facts), ["check-in 01 21:30"]);
    facts.settings.check_in = NaiveTime::from_hms_opt(7, 0, 0).unwrap();
    assert_eq!(tuesday(&facts), ["check-in 01 08:00"]);
}

#[test]
fn the_weeks_last_day_without_sessions_is_asked_about_by_the_review_alone() {
    let mut facts = facts(Vec::new());
    let sunday = |facts: &Facts| said(facts, "2026-12-06T00:00:00", "2026-12-07T00:00:00");
    assert_eq!(sunday(&facts), ["review 06 18:00"]);
    facts.reviewed.insert(date("2026-11-30"));
    assert_eq!(sunday(&facts), [""; 0], "who has completed the review has said it all");
    facts.sessions.push(session("a", "2026-12-06T10:00:00", "2026-12-06T10:50:00"));
    assert_eq!(
        sunday(&facts),
        ["session 06 09:50", "check-in 06 11:05"],
        "a session is asked about on its day"
    );
}

#[test]
fn a_session_past_midnight_belongs_to_the_evening_before_even_over_the_days_turn() {
    let late = vec![session("a", "2026-12-01T03:00:00", "2026-12-01T03:50:00")];
    let mut facts = facts(late);
    facts.settings.quiet_to = facts.settings.quiet_from;
    let found = due(&facts, berlin("2026-12-01T04:00:00"), berlin("2026-12-01T12:00:00"));
    assert_eq!(found[0].key, "check-in:2026-11-30", "04:05 asks about the day that turned at 04:00");
    facts.settings.quiet_to = NaiveTime::from_hms_opt(8, 0, 0).unwrap();
    assert_eq!(
        said(&facts, "2026-11-30T20:00:00", "2026-12-01T12:00:00"),
        ["session 01 02:50", "check-in 01 04:05"]
    );
}

#[test]
fn a_morning_session_inside_quiet_hours_is_asked_about_after_it_not_the_night_before() {
    let facts = facts(vec![session("a", "2026-12-01T06:00:00", "2026-12-01T06:50:00")]);
    assert_eq!(
        said(&facts, "2026-12-01T04:30:00", "2026-12-01T12:00:00"),
        ["session 01 05:50", "check-in 01 07:05"]
    );
}

#[test]
fn the_review_falls_on_the_weeks_last_day_until_it_is_done() {
    let mut facts = facts(Vec::new());
    facts.checked_in = ["2026-12-05", "2026-12-06"].map(date).into();
    assert_eq!(said(&facts, "2026-12-05T00:00:00", "2026-12-07T00:00:00"), ["review 06 18:00"]);
    facts.settings.week_start = Weekday::Sun;
    assert_eq!(said(&facts, "2026-12-05T00:00:00", "2026-12-07T00:00:00"), ["review 05 18:00"]);
    facts.reviewed.insert(date("2026-11-29"));
    assert_eq!(said(&facts, "2026-12-05T00:00:00", "2026-12-07T00:00:00"), [""; 0]);
}

#[test]
fn a_reminder_before_a_session_keeps_its_distance_over_a_clock_change() {
    // Clocks go from 02:00 to 03:00 on 28 March 2027.
    let mut facts = facts(vec![session("a", "2027-03-28T03:05:00", "2027-03-28T03:55:00")]);
    facts.plan = Some((date("2027-03-20"), date("2027-03-30")));
    assert!(
        said(&facts, "2027-03-28T00:00:00", "2027-03-28T03:30:00").contains(&"session 28 01:55".to_owned())
    );
}

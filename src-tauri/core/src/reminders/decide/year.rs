//! A year of reminders in seconds: zones with their clock changes, a machine that sleeps for days, a clock that is set
//! back, a runner that is started anew. Nothing is lost and nothing comes twice.

use super::*;
use crate::ids::{EventId, SessionId};
use crate::planning::model::SessionStatus;
use crate::reminders::{EventFact, ReminderSettings, SessionFact};
use crate::zone::Zone;
use chrono::{Datelike as _, Days, NaiveDate, NaiveTime, Weekday};

const ZONES: [&str; 6] = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Cairo",
    "Asia/Kathmandu",
];

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
}

/// Evenings, an evening inside quiet hours, a night across the clock changes, a morning and a weekly event.
fn year(zone: &Zone) -> Facts {
    let at = |day: NaiveDate, hour, minute| {
        zone.instant(day.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap()))
    };
    let (mut sessions, mut events) = (Vec::new(), Vec::new());
    for day in first().iter_days().take(365) {
        let times: &[(u32, u32)] = match day.weekday() {
            Weekday::Mon | Weekday::Tue => &[(18, 0), (19, 0), (20, 30)],
            Weekday::Wed => &[(22, 30)],
            Weekday::Thu => &[],
            Weekday::Fri => &[(21, 0)],
            Weekday::Sat => &[(8, 5), (23, 45)],
            Weekday::Sun => &[(0, 15), (2, 30)],
        };
        for (hour, minute) in times {
            let start = at(day, *hour, *minute);
            sessions.push(SessionFact {
                id: SessionId::new(format!("{day}-{hour}")),
                title: "Reading".into(),
                start,
                end: start + Duration::minutes(50),
                status: SessionStatus::Planned,
            });
        }
        if day.weekday() == Weekday::Thu {
            let start = at(day, 3, 0);
            let (id, title) = (EventId::new("office"), "Office hours".to_owned());
            events.push(EventFact { id, title, start, end: start + Duration::hours(1), questions: 0 });
        }
    }
    for (at, minutes) in doubled_hours(zone) {
        for (id, start) in [("first", at - minutes / 2), ("second", at + minutes / 2)] {
            let title = "Twice on the clock".to_owned();
            events.push(EventFact {
                id: EventId::new(id),
                title,
                start,
                end: start + Duration::hours(1),
                questions: 0,
            });
        }
    }
    Facts {
        zone: zone.clone(),
        settings: ReminderSettings::default(),
        sessions,
        events,
        plan: Some((first(), first() + Days::new(364))),
        checked_in: Default::default(),
        days_off: Default::default(),
        reviewed: Default::default(),
        snoozes: Vec::new(),
        silence: None,
    }
}

/// Where the clocks go back, and by how much: what lies half of that before and after shows the same time.
fn doubled_hours(zone: &Zone) -> Vec<(DateTime<Utc>, Duration)> {
    let begins = zone.day_start(first());
    let back = |hour: i64| {
        let at = begins + Duration::hours(hour);
        let lost = zone.offset_seconds(at - Duration::hours(1)) - zone.offset_seconds(at);
        (lost > 0).then(|| (at, Duration::seconds(i64::from(lost))))
    };
    (1..364 * 24).filter_map(back).collect()
}

/// The runner's ledger as the store keeps it, with when and how often each key was shown.
#[derive(Default)]
struct Runner {
    ledger: BTreeMap<String, (DateTime<Utc>, LedgerState)>,
    shown: BTreeMap<String, Vec<DateTime<Utc>>>,
    looked: Option<DateTime<Utc>>,
    /// How often a crash left each key in doubt.
    doubts: BTreeMap<String, u32>,
}

impl Runner {
    /// One look at the clock; when to look next.
    fn look(&mut self, year: &Facts, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.looks(year, now, false)
    }

    /// One look, whose process may die after the keys were stored: the notification then was shown or was not.
    fn looks(&mut self, year: &Facts, now: DateTime<Utc>, dies: bool) -> Option<DateTime<Utc>> {
        let day_ago = now - Duration::hours(LISTED_ONLY_AFTER_HOURS);
        let since = self.looked.unwrap_or(now).min(day_ago);
        for (due, state) in self.ledger.values_mut() {
            if *state == LedgerState::Held && *due < day_ago {
                *state = LedgerState::Passed;
            }
        }
        let near = |from: DateTime<Utc>| since - Duration::days(3) < from && from < now + Duration::days(4);
        let facts = Facts {
            sessions: year.sessions.iter().filter(|s| near(s.start)).cloned().collect(),
            events: year.events.iter().filter(|e| near(e.start)).cloned().collect(),
            ..year.clone()
        };
        let known =
            |(due, state): &(DateTime<Utc>, LedgerState)| *due >= since || *state == LedgerState::Held;
        let ledger: BTreeMap<String, LedgerState> =
            self.ledger.iter().filter(|(_, line)| known(line)).map(|(k, (_, s))| (k.clone(), *s)).collect();
        let decision = decide(&facts, &ledger, since, now);
        for reminder in &decision.show {
            if dies {
                *self.doubts.entry(reminder.key.clone()).or_default() += 1;
            }
            self.shown.entry(reminder.key.clone()).or_default().push(now);
        }
        let lines = [
            (decision.show, if dies { LedgerState::InDoubt { again: true } } else { LedgerState::Shown }),
            (decision.hold, LedgerState::Held),
            (decision.passed, LedgerState::Passed),
        ];
        for (reminders, state) in lines {
            self.ledger.extend(reminders.into_iter().map(|r| (r.key, (r.due, state))));
        }
        // The second doubt is final.
        for (key, (_, state)) in &mut self.ledger {
            if *state == (LedgerState::InDoubt { again: true }) && self.doubts[key] > 1 {
                *state = LedgerState::InDoubt { again: false };
            }
        }
        for key in &decision.withdrawn {
            self.ledger.get_mut(key).unwrap().1 = LedgerState::Withdrawn;
        }
        if !decision.summary_waits {
            self.looked = Some(now);
        }
        decision.next_wake
    }
}

/// Everything that the year brings.
fn all(year: &Facts) -> Vec<Reminder> {
    let from = year.zone.day_start(first());
    due(year, from, from + Duration::days(367))
}

#[test]
fn a_machine_that_never_sleeps_shows_a_whole_year_on_time_and_once() {
    for name in ZONES {
        let zone = Zone::named(name).unwrap();
        let facts = year(&zone);
        let (mut runner, mut now) = (Runner::default(), zone.day_start(first()));
        let end = now + Duration::days(368);
        while now < end {
            now = runner.look(&facts, now).unwrap_or(now + Duration::hours(LOOK_AHEAD_HOURS));
        }
        let expected = all(&facts);
        assert!(expected.len() > 700, "{name}: {}", expected.len());
        for reminder in expected {
            let shown =
                runner.shown.get(&reminder.key).unwrap_or_else(|| panic!("{name}: {} is lost", reminder.key));
            assert_eq!(shown.len(), 1, "{name}: {} came twice", reminder.key);
            let late = shown[0] - reminder.due;
            let morning = zone.local(reminder.due).time() < facts.settings.quiet_to;
            let allowed = if morning { Duration::minutes(GROUP_MINUTES) } else { Duration::zero() };
            assert!(
                -Duration::minutes(GROUP_MINUTES) <= late && late <= allowed,
                "{name}: {} {late}",
                reminder.key
            );
        }
    }
}

#[test]
fn sleep_crashes_restarts_and_a_clock_set_back_lose_nothing_and_double_nothing() {
    // A small generator of its own: the same year every time.
    let mut seed = 7_u64;
    let mut draw = move |below: i64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(seed >> 33).unwrap_or(0) % below
    };
    for name in ZONES {
        let zone = Zone::named(name).unwrap();
        let facts = year(&zone);
        let (mut runner, mut now) = (Runner::default(), zone.day_start(first()));
        let end = now + Duration::days(380);
        while now < end {
            let dies = draw(12) == 0;
            let wake = runner.looks(&facts, now, dies).unwrap_or(now + Duration::hours(LOOK_AHEAD_HOURS));
            now = match draw(20) {
                0 => wake + Duration::minutes(draw(6 * 24 * 60)),
                1..=3 => wake + Duration::minutes(draw(300)),
                4 => now - Duration::minutes(draw(180)),
                5 => now + Duration::seconds(draw(60)),
                _ => wake,
            };
        }
        for (key, times) in &runner.shown {
            let doubts = runner.doubts.get(key).copied().unwrap_or(0);
            assert!(times.len() <= 1 + doubts.min(1) as usize, "{name}: {key} came at {times:?}");
        }
        let shown = runner.shown.len();
        assert!(!runner.doubts.is_empty());
        let expected = all(&facts);
        for reminder in &expected {
            let state = runner.ledger.get(&reminder.key).map(|(_, state)| *state);
            let listed = LedgerState::InDoubt { again: true };
            let known = [LedgerState::Shown, LedgerState::Passed, LedgerState::InDoubt { again: false }];
            let settled = state.is_some_and(|state| known.contains(&state) || state == listed);
            assert!(settled, "{name}: {} is {state:?}", reminder.key);
        }
        assert!(shown > expected.len() / 3, "{name}: {shown} of {}", expected.len());
    }
}

#[test]
fn a_learner_who_moves_to_another_zone_hears_everything_once_and_nothing_of_the_old_hours() {
    for (from, to) in [("Europe/Berlin", "America/New_York"), ("America/Santiago", "Asia/Kathmandu")] {
        let (old, new) = (year(&Zone::named(from).unwrap()), year(&Zone::named(to).unwrap()));
        let moves = old.zone.instant((first() + Days::new(100)).and_hms_opt(12, 0, 0).unwrap());
        let (mut runner, mut now) = (Runner::default(), old.zone.day_start(first()));
        let end = now + Duration::days(368);
        while now < end {
            let facts = if now < moves { &old } else { &new };
            let wake = runner.look(facts, now).unwrap_or(now + Duration::hours(LOOK_AHEAD_HOURS));
            // The change of the setting is a change of the store: the runner looks.
            now = if now < moves { wake.min(moves) } else { wake };
        }
        assert!(runner.shown.values().all(|times| times.len() == 1), "{from}: something came twice");
        let settled = |reminder: &Reminder| runner.ledger.contains_key(&reminder.key);
        let before = due(&old, old.zone.day_start(first()), moves);
        assert!(before.iter().all(settled), "{from}: something is lost before the move");
        let after = due(&new, moves + Duration::days(1), end);
        assert!(after.len() > 400 && after.iter().all(settled), "{to}: something is lost after the move");
        let kept = |reminder: &&Reminder| new.sessions.iter().any(|s| reminder.key.contains(s.id.as_str()));
        let stays: Vec<Reminder> = due(&new, moves, end);
        let old_hours = due(&old, moves + Duration::hours(1), end);
        let gone = old_hours.iter().filter(kept).filter(|old| !stays.iter().any(|new| new.key == old.key));
        assert!(gone.clone().count() > 100);
        for reminder in gone {
            assert!(!runner.shown.contains_key(&reminder.key), "{} is of the old zone", reminder.key);
        }
    }
}

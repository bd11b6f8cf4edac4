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
            events.push(EventFact { id, title, start, end: start + Duration::hours(1) });
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

/// The runner's ledger as the store keeps it, with when and how often each key was shown.
#[derive(Default)]
struct Runner {
    ledger: BTreeMap<String, (DateTime<Utc>, LedgerState)>,
    shown: BTreeMap<String, Vec<DateTime<Utc>>>,
    looked: Option<DateTime<Utc>>,
}

impl Runner {
    /// One look at the clock; when to look next.
    fn look(&mut self, year: &Facts, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
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
            self.shown.entry(reminder.key.clone()).or_default().push(now);
        }
        let lines = [
            (decision.show, LedgerState::Shown),
            (decision.hold, LedgerState::Held),
            (decision.passed, LedgerState::Passed),
        ];
        for (reminders, state) in lines {
            self.ledger.extend(reminders.into_iter().map(|r| (r.key, (r.due, state))));
        }
        for key in &decision.withdrawn {
            self.ledger.get_mut(key).unwrap().1 = LedgerState::Withdrawn;
        }
        self.looked = Some(now);
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
fn sleep_restarts_and_a_clock_set_back_lose_nothing_and_double_nothing() {
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
            let wake = runner.look(&facts, now).unwrap_or(now + Duration::hours(LOOK_AHEAD_HOURS));
            now = match draw(20) {
                0 => wake + Duration::minutes(draw(6 * 24 * 60)),
                1..=3 => wake + Duration::minutes(draw(300)),
                4 => now - Duration::minutes(draw(180)),
                5 => now + Duration::seconds(draw(60)),
                _ => wake,
            };
        }
        let shown = runner.shown.values().filter(|times| times.len() == 1).count();
        assert_eq!(shown, runner.shown.len(), "{name}: something came twice");
        let expected = all(&facts);
        for reminder in &expected {
            let state = runner.ledger.get(&reminder.key).map(|(_, state)| *state);
            let settled = matches!(state, Some(LedgerState::Shown | LedgerState::Passed));
            assert!(settled, "{name}: {} is {state:?}", reminder.key);
        }
        assert!(shown > expected.len() / 3, "{name}: {shown} of {}", expected.len());
    }
}

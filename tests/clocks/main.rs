//! Clock changes: every zone of the database, every change from 2026 to 2028. A week's free time is as long as the week
//! really is, a window opens and closes at its wall time, and no session stands on a time that no clock shows.

use chrono::{DateTime, Datelike as _, Days, Duration, NaiveDate, NaiveTime, Timelike as _, Utc, Weekday};
use std::collections::{BTreeMap, BTreeSet};
use waymark_core::curriculum::model::ActivityKind;
use waymark_core::ids::{ActivityId, PathId};
use waymark_core::planning::availability::Availability;
use waymark_core::planning::model::{Budget, Request, Strategy, Work, WorkItem};
use waymark_core::planning::plan::plan;
use waymark_core::planning::week::Frame;
use waymark_core::settings::default_rules;
use waymark_core::zone::Zone;

/// A clock change: the zone, the Monday of its week, and the minutes by which that week is longer (or shorter).
#[derive(Debug, Clone)]
struct Change {
    zone: Zone,
    monday: NaiveDate,
    longer: i64,
}

fn monday(year: i32) -> NaiveDate {
    NaiveDate::from_isoywd_opt(year, 1, Weekday::Mon).expect("every year has a first week")
}

/// Every week of every zone in which the clocks change: where a day of it is not 24 hours long.
fn changes() -> Vec<Change> {
    let mut found = Vec::new();
    for name in Zone::all_names() {
        let zone = Zone::named(&name).expect("a name of the database");
        let mut day = monday(2026);
        while day < monday(2029) {
            let ends = zone.day_start(day + Days::new(1));
            let longer = (ends - zone.day_start(day)).num_minutes() - 24 * 60;
            if longer != 0 {
                let monday = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
                found.push(Change { zone: zone.clone(), monday, longer });
            }
            day = day + Days::new(1);
        }
    }
    found
}

fn request(change: &Change, available: &str, minutes: u32) -> Request {
    Request {
        work: vec![Work {
            path: PathId::new("p"),
            activities: vec![WorkItem {
                id: ActivityId::new("a"),
                unit: 1,
                title: "Reading".to_owned(),
                kind: ActivityKind::Reading,
                minutes,
                done_minutes: 0,
                items: Vec::new(),
                essential: true,
            }],
            milestones: Vec::new(),
            share: 1,
            from: None,
        }],
        zone: change.zone.clone(),
        start: change.monday,
        not_before: change.monday.and_time(NaiveTime::MIN),
        budget: Budget { least: minutes, target: minutes, most: minutes },
        availability: Availability::parse(available).expect("an availability"),
        busy: Vec::new(),
        attended: Vec::new(),
        declined: Vec::new(),
        days_off: Vec::new(),
        standing: Vec::new(),
        rules: default_rules(Weekday::Mon),
        strategy: Strategy::KeepHours,
        settled: None,
    }
}

#[test]
fn a_week_is_as_long_as_its_zone_makes_it() {
    let changes = changes();
    let shifts: BTreeSet<i64> = changes.iter().map(|change| change.longer).collect();
    assert!(changes.len() > 1000, "only {} changes were found in three years", changes.len());
    assert!(shifts.is_superset(&[-60, -30, 30, 60].into()), "a kind of change was not found: {shifts:?}");
    for change in &changes {
        let frame = Frame::of(&request(change, "daily 00:00-24:00", 600), change.monday);
        // Two changes may fall into one week; its length is what the zone says, whatever was counted above.
        let zone = &change.zone;
        let length =
            (zone.day_start(change.monday + Days::new(7)) - zone.day_start(change.monday)).num_minutes();
        assert_eq!(i64::from(frame.free_minutes()), length, "{change:?}");
    }
}

#[test]
fn windows_open_and_close_at_their_wall_time_in_every_zone() {
    for change in changes() {
        for (available, opens, closes) in
            [("daily 18:00-20:00", 18, 20), ("daily 00:00-04:00", 0, 4), ("daily 01:00-03:00", 1, 3)]
        {
            let frame = Frame::of(&request(&change, available, 600), change.monday);
            for window in frame.days.iter().flat_map(|day| &day.windows) {
                let shown = |minute: u32| {
                    change.zone.local(frame.origin + Duration::minutes(i64::from(minute))).time()
                };
                for minute in [window.start, window.end - 1] {
                    let hour = shown(minute).hour();
                    assert!((opens..closes).contains(&hour), "{change:?}: {available} at {}", shown(minute));
                }
            }
            if opens == 18 {
                assert_eq!(frame.free_minutes(), 7 * 120, "{change:?}: no clock changes in the evening");
            }
        }
    }
}

#[test]
fn no_session_stands_on_a_time_that_no_clock_shows() {
    // Zones that change alike plan alike: one of each kind is planned whole.
    let mut kinds: BTreeMap<(i64, NaiveTime, u32), Change> = BTreeMap::new();
    for change in changes() {
        let at = changes_at(&change);
        let shown = change.zone.local(at);
        kinds.entry((change.longer, shown.time(), shown.weekday().num_days_from_monday())).or_insert(change);
    }
    assert!(kinds.len() > 5, "few kinds of change: {kinds:?}");
    for change in kinds.values() {
        let asked = request(change, "daily 00:00-04:00, daily 23:00-24:00", 1200);
        let plan = plan(&asked);
        assert!(!plan.sessions.is_empty(), "{change:?}");
        for session in &plan.sessions {
            assert!(change.zone.exists(session.start), "{change:?}: {session:?}");
            let hour = session.start.hour();
            assert!(hour < 4 || hour == 23, "{change:?}: {session:?}");
        }
        let minutes: u32 = plan.sessions.iter().map(|session| session.minutes).sum();
        assert_eq!(minutes, 1200, "{change:?}");
    }
}

/// The first instant after the change, to the minute.
fn changes_at(change: &Change) -> DateTime<Utc> {
    let zone = &change.zone;
    let (mut before, mut after) =
        (zone.day_start(change.monday), zone.day_start(change.monday + Days::new(7)));
    let old = zone.offset_seconds(before);
    if zone.offset_seconds(after) == old {
        return after;
    }
    while (after - before).num_minutes() > 1 {
        let middle = before + (after - before) / 2;
        if zone.offset_seconds(middle) == old { before = middle } else { after = middle }
    }
    after
}

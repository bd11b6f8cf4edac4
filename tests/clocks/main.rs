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
    let kinds = [-120, -60, -30, 30, 60, 120];
    assert!(shifts.is_superset(&kinds.into()), "a kind of change was not found: {shifts:?}");
    let at_midnight = |change: &&Change| {
        let shown = change.zone.local(changes_at(change)).time();
        shown == NaiveTime::MIN
            || !change.zone.exists(change.zone.local(changes_at(change)).date().and_time(NaiveTime::MIN))
    };
    assert!(changes.iter().filter(at_midnight).count() > 10, "clocks that change at midnight were not found");
    for change in &changes {
        let frame = Frame::of(&request(change, "daily 00:00-24:00", 600), change.monday);
        // Two changes may fall into one week; its length is what the zone says, whatever was counted above.
        let zone = &change.zone;
        let length =
            (zone.day_start(change.monday + Days::new(7)) - zone.day_start(change.monday)).num_minutes();
        assert_eq!(i64::from(frame.free_minutes()), length, "{change:?}");
        // Each day by itself: the day of the change is shorter or longer by the zone's own shift, the others are not.
        for (date, day) in change.monday.iter_days().zip(&frame.days) {
            let free: u32 = day.windows.iter().map(|window| window.end - window.start).sum();
            let long = (zone.day_start(date + Days::new(1)) - zone.day_start(date)).num_minutes();
            assert_eq!(i64::from(free), long, "{change:?}: {date}");
        }
    }
}

#[test]
fn sessions_keep_their_wall_time_over_a_change_in_every_zone() {
    for change in changes() {
        // An hour every evening, in the week of the change and in the next.
        let plan = plan(&request(&change, "daily 18:00-18:50", 630));
        assert_eq!(plan.unplaced, [], "{change:?}");
        let days = plan.sessions.iter().map(|session| session.start.date());
        assert!(days.eq(change.monday.iter_days().take(14)), "{change:?}");
        for session in &plan.sessions {
            assert_eq!(session.start.time(), NaiveTime::from_hms_opt(18, 0, 0).unwrap(), "{change:?}");
            let (start, end) = (change.zone.instant(session.start), change.zone.instant(session.end));
            assert_eq!((end - start).num_minutes(), i64::from(session.minutes), "{change:?}");
        }
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
    // Zones that change alike plan alike: one of each kind is planned to the brim, every one in the hours of its change.
    let mut kinds: BTreeMap<(i64, NaiveTime, u32), Change> = BTreeMap::new();
    for change in changes() {
        let shown = change.zone.local(changes_at(&change));
        let kind = (change.longer, shown.time(), shown.weekday().num_days_from_monday());
        kinds.entry(kind).or_insert_with(|| change.clone());
        nights_are_sound(&change, "daily 00:00-04:00", 350);
    }
    assert!(kinds.len() > 5, "few kinds of change: {kinds:?}");
    for change in kinds.values() {
        nights_are_sound(change, "daily 00:00-04:00, daily 23:00-24:00", 1200);
    }
}

/// Plans so many minutes into the nights of a change's week: each session begins at a time that the clock shows, inside
/// of its hours, and no minute is lost.
fn nights_are_sound(change: &Change, available: &str, minutes: u32) {
    let plan = plan(&request(change, available, minutes));
    assert!(!plan.sessions.is_empty(), "{change:?}");
    for session in &plan.sessions {
        assert!(change.zone.exists(session.start), "{change:?}: {session:?}");
        let hour = session.start.hour();
        assert!(hour < 4 || hour == 23, "{change:?}: {session:?}");
    }
    assert_eq!(plan.sessions.iter().map(|session| session.minutes).sum::<u32>(), minutes, "{change:?}");
    let instants = plan.sessions.iter().map(|session| change.zone.instant(session.start));
    assert!(instants.is_sorted(), "{change:?}: a doubled hour is not planned twice");
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

//! What a learner would notice in a plan: its length, its hours, its order, clock changes. `without_room` holds what it
//! answers where there is no room.

use super::availability::Availability;
use super::model::*;
use super::week::{Frame, Share, week_problem};
use super::{plan::plan, solve::solve, strategy, verify::verify};
use crate::curriculum::model::ActivityKind;
use crate::ids::{ActivityId, MilestoneId, PathId};
use crate::settings::default_rules;
use crate::zone::Zone;
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike, Weekday};
use proptest::prelude::{ProptestConfig, prop, prop_assert, proptest};

mod without_room;

pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

pub(super) fn item(unit: u32, number: u32, kind: ActivityKind, minutes: u32) -> WorkItem {
    WorkItem {
        id: ActivityId::new(format!("w{unit}-{number}")),
        unit,
        title: format!("Part {number} of week {unit}"),
        kind,
        minutes,
        done_minutes: 0,
        items: (1..=3).map(|n| format!("item {unit}.{number}.{n}")).collect(),
        essential: matches!(kind, ActivityKind::Project | ActivityKind::Exercise | ActivityKind::Assessment),
    }
}

/// A path of that many units of four kinds of work, with a milestone every second unit.
pub(super) fn path(name: &str, units: u32, minutes: [u32; 4]) -> Work {
    use ActivityKind::{CaseStudy, Pattern, Project, Reading};
    let kinds = [Reading, Pattern, CaseStudy, Project];
    let of_unit = |unit| (0..4).map(move |n| item(unit, n + 1, kinds[n as usize], minutes[n as usize]));
    let milestone = |unit| WorkMilestone {
        id: MilestoneId::new(format!("m{unit}")),
        title: format!("Checkpoint {unit}"),
        unit,
    };
    Work {
        path: PathId::new(name),
        activities: (1..=units).flat_map(of_unit).collect(),
        milestones: (1..=units).filter(|unit| unit % 2 == 0).map(milestone).collect(),
        share: 1,
        from: None,
    }
}

pub(super) fn request(work: Vec<Work>, start: &str) -> Request {
    let start = date(start);
    Request {
        work,
        zone: Zone::named("Europe/Berlin").unwrap(),
        start,
        not_before: start.and_hms_opt(0, 0, 0).unwrap(),
        budget: Budget { least: 900, target: 1080, most: 1200 },
        availability: Availability::parse("mon-fri 18:00-22:00, sat 09:00-13:00").unwrap(),
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

/// 270 hours in ten units of 27.
pub(super) fn sample() -> Vec<Work> {
    vec![path("p", 10, [480, 360, 300, 480])]
}

#[test]
fn session_lengths_follow_the_minutes_that_one_studies_before_a_break() {
    let of = |kind, focus| {
        let Lengths { least, preferred, most } = Lengths::of(kind).shifted(focus);
        (least, preferred, most)
    };
    for (kind, short, usual, long) in [
        (ActivityKind::Reading, (25, 25, 45), (25, 50, 90), (45, 90, 120)),
        (ActivityKind::CaseStudy, (25, 25, 40), (25, 50, 75), (45, 90, 120)),
        (ActivityKind::Project, (25, 45, 60), (50, 90, 120), (50, 120, 120)),
        (ActivityKind::Assessment, (25, 30, 60), (45, 60, 120), (50, 110, 120)),
    ] {
        assert_eq!((of(kind, 25), of(kind, 50), of(kind, 90)), (short, usual, long), "{}", kind.word());
    }
}

#[test]
fn two_hundred_and_seventy_hours_take_fifteen_weeks_of_eighteen() {
    let plan = plan(&request(sample(), "2026-11-30"));
    assert_eq!(plan.weeks.len(), 15);
    assert_eq!(plan.unplaced, []);
    assert_eq!(plan.sessions.iter().map(|s| s.minutes).sum::<u32>(), 16_200);
    let finish = plan.finish.unwrap();
    assert!(finish > date("2027-03-07") && finish <= date("2027-03-14"), "{finish}");
    assert_eq!(plan.notes, []);
    for week in &plan.weeks {
        let blocks: i64 = week.reserve.iter().map(|(a, b)| (*b - *a).num_minutes()).sum();
        assert_eq!(blocks, i64::from(week.reserve_minutes));
        assert_eq!(week.reserve_minutes, (week.planned_minutes / 10).next_multiple_of(5), "{week:?}");
        assert!(week.reserve.iter().all(|(a, b)| a.minute() % 5 == 0 && b.minute() % 5 == 0), "{week:?}");
        assert_eq!(week.reserve.len(), 1, "one real block: {week:?}");
        assert_eq!(week.reserve[0].0.weekday(), Weekday::Sat);
        let (from, to) = week.reserve[0];
        assert!(plan.sessions.iter().all(|s| s.end <= from || s.start >= to));
    }
}

#[test]
fn sessions_keep_to_hours_breaks_the_daily_limit_and_the_order() {
    let asked = request(sample(), "2026-11-30");
    let plan = plan(&asked);
    let minute = |at: NaiveDateTime| (at.hour() * 60 + at.minute()) as u16;
    let mut days: std::collections::BTreeMap<NaiveDate, u32> = std::collections::BTreeMap::new();
    for s in &plan.sessions {
        let mut windows = asked.availability.on(s.start.weekday());
        assert!(windows.any(|w| w.start <= minute(s.start) && minute(s.end) <= w.end), "{s:?}");
        assert_eq!(s.start.minute() % 15, 0);
        *days.entry(s.start.date()).or_default() += s.minutes;
    }
    assert!(days.values().all(|minutes| *minutes <= 240));
    assert!(plan.sessions.windows(2).all(|w| (w[1].start - w[0].end).num_minutes() >= 10));
    assert!(plan.sessions.iter().map(|s| s.unit).is_sorted(), "the author's order");
    for activity in &asked.work[0].activities {
        let of_it = plan.sessions.iter().filter(|s| s.activity == activity.id);
        assert!(of_it.clone().all(|s| s.minutes >= 25));
        assert_eq!(of_it.map(|s| s.minutes).sum::<u32>(), activity.minutes);
    }
}

#[test]
fn evenings_begin_at_one_hour_and_sunday_stays_free() {
    let plan = plan(&request(sample(), "2026-11-30"));
    let mut first: std::collections::BTreeMap<NaiveDate, NaiveDateTime> = std::collections::BTreeMap::new();
    for session in &plan.sessions {
        first.entry(session.start.date()).or_insert(session.start);
        assert_ne!(session.start.weekday(), Weekday::Sun);
    }
    let evenings = first.values().filter(|s| s.weekday() != Weekday::Sat);
    let regular = evenings.clone().filter(|s| (s.hour(), s.minute()) == (18, 0)).count();
    assert_eq!(regular, evenings.count());
}

#[test]
fn milestones_are_due_when_their_unit_ends_and_items_follow_the_sessions() {
    let plan = plan(&request(sample(), "2026-11-30"));
    assert_eq!(plan.milestones.len(), 5);
    for milestone in &plan.milestones {
        let last =
            plan.sessions.iter().filter(|s| s.unit <= milestone.unit).map(|s| s.start.date()).max().unwrap();
        assert_eq!(milestone.due, crate::day::week_end(last, Weekday::Mon));
    }
    let of_first = plan.sessions.iter().filter(|s| s.activity.as_str() == "w1-1");
    let named: Vec<&String> = of_first.flat_map(|s| &s.items).collect();
    assert!(
        named.is_sorted() && named.iter().any(|n| n.ends_with('1')) && named.iter().any(|n| n.ends_with('3'))
    );
    assert!(plan.sessions.iter().all(|s| !s.items.is_empty()));
}

#[test]
fn a_first_partial_week_carries_its_days_share() {
    let plan = plan(&request(sample(), "2026-12-03"));
    let first = &plan.weeks[0];
    assert_eq!(first.start, date("2026-11-30"));
    assert!(first.planned_minutes <= 1080 * 4 / 7 + 15 && first.planned_minutes >= 500, "{first:?}");
    assert!(plan.sessions[0].start >= at("2026-12-03T18:00:00"));
}

#[test]
fn weeks_begin_where_the_learner_says() {
    let mut asked = request(sample(), "2026-11-29");
    asked.rules.week_start = Weekday::Sun;
    let plan = plan(&asked);
    assert!(plan.weeks.iter().all(|w| w.start.weekday() == Weekday::Sun));
    assert!(plan.milestones.iter().all(|m| m.due.weekday() == Weekday::Sat));
}

#[test]
fn days_off_and_busy_time_stay_free_and_a_week_off_is_skipped() {
    let mut asked = request(sample(), "2026-11-30");
    asked.days_off = (7..14).map(|day| date(&format!("2026-12-{day:02}"))).collect();
    let meeting = Span {
        start: asked.zone.instant(at("2026-12-01T19:00:00")),
        end: asked.zone.instant(at("2026-12-01T20:00:00")),
    };
    asked.busy = vec![meeting];
    let plan = plan(&asked);
    assert_eq!(plan.weeks[1].planned_minutes, 0);
    assert_eq!(plan.weeks.len(), 16);
    for s in &plan.sessions {
        assert!(!asked.days_off.contains(&s.start.date()));
        assert!(s.end <= at("2026-12-01T18:50:00") || s.start >= at("2026-12-01T20:10:00"), "{s:?}");
    }
}

#[test]
fn what_stands_counts_and_is_planned_around() {
    let mut asked = request(sample(), "2026-11-30");
    let span = Span {
        start: asked.zone.instant(at("2026-12-02T18:30:00")),
        end: asked.zone.instant(at("2026-12-02T20:00:00")),
    };
    let (path, activity) = (PathId::new("p"), ActivityId::new("w1-1"));
    asked.standing = vec![Standing { path, activity: activity.clone(), span, counts: true }];
    let plan = plan(&asked);
    let planned: u32 = plan.sessions.iter().filter(|s| s.activity == activity).map(|s| s.minutes).sum();
    assert_eq!(planned, 480 - 90);
    assert!(plan.weeks[0].planned_minutes <= 1080 - 90 + 20);
    let around =
        |s: &&PlannedSession| s.start < at("2026-12-02T20:10:00") && s.end > at("2026-12-02T18:20:00");
    assert_eq!(plan.sessions.iter().find(around), None);
}

#[test]
fn keep_dates_keeps_ten_weeks_each_by_its_own_factor() {
    let mut work = path("p", 10, [480, 360, 300, 480]);
    work.activities[0].minutes = 60;
    let mut asked = request(vec![work], "2026-11-30");
    asked.strategy = Strategy::KeepDates;
    let factors = strategy::unit_factors(&asked);
    assert_eq!((factors[0].percent, factors[1].percent), (90, 67));
    let plan = plan(&asked);
    assert_eq!(plan.weeks.len(), 10);
    for (n, week) in plan.weeks.iter().enumerate() {
        assert_eq!(week.units, [n as u32 + 1]);
        assert_eq!(week.planned_minutes, 1080);
    }
    assert_eq!(plan.left_out.iter().map(|l| l.2).sum::<u32>(), 16_200 - 420 - 10_800);
}

#[test]
fn essentials_leave_the_rest_to_the_backlog() {
    let mut asked = request(sample(), "2026-11-30");
    asked.strategy = Strategy::EssentialsFirst;
    let plan = plan(&asked);
    assert_eq!(plan.sessions.iter().map(|s| s.minutes).sum::<u32>(), 4_800);
    assert_eq!(plan.left_out.len(), 30);
    let options = strategy::options(&asked);
    assert_eq!(options.iter().map(|o| o.weeks).collect::<Vec<_>>(), [15, 10, 5]);
    let finish = |strategy| super::plan::plan(&Request { strategy, ..asked.clone() }).finish;
    assert_eq!(options.iter().map(|o| o.finish).collect::<Vec<_>>(), Strategy::ALL.map(finish));
    for option in &options {
        let text = option.message.render();
        assert!(text.ends_with('.') && !text.contains("plan-"), "{text}");
    }
}

#[test]
fn two_paths_share_the_week() {
    let work = vec![path("a", 2, [300, 200, 100, 120]), path("b", 2, [300, 200, 100, 120])];
    let plan = plan(&request(work, "2026-11-30"));
    let of = |name: &str| {
        let of_path =
            plan.sessions.iter().filter(|s| s.path.as_str() == name && s.start < at("2026-12-07T00:00:00"));
        of_path.map(|s| s.minutes).sum::<u32>()
    };
    assert!(of("a").abs_diff(of("b")) <= 120, "{} and {}", of("a"), of("b"));
    assert_eq!(plan.unplaced, []);
}

fn small_path() -> Work {
    path("a", 1, [300, 200, 100, 120])
}

#[test]
fn a_path_gets_its_share_of_the_week_and_what_it_leaves_goes_to_the_other() {
    let mut work = vec![path("long", 10, [480, 360, 300, 480]), path("short", 1, [300, 200, 100, 120])];
    let of = |plan: &Plan, name: &str, until: &str| {
        let mine = |s: &&PlannedSession| s.path.as_str() == name && s.start < at(until);
        plan.sessions.iter().filter(mine).map(|s| s.minutes).sum::<u32>()
    };
    let equal = plan(&request(work.clone(), "2026-11-30"));
    assert!(of(&equal, "long", "2026-12-07T00:00:00").abs_diff(540) <= 60, "{:?}", equal.weeks[0]);
    assert_eq!(of(&equal, "short", "2026-12-14T00:00:00"), 720, "an equal share is not stretched");
    assert_eq!(of(&equal, "long", "2026-12-21T00:00:00") + 720, 3 * 1080);
    (work[0].share, work[1].share) = (90, 10);
    let small = plan(&request(work, "2026-11-30"));
    assert!(of(&small, "long", "2026-12-07T00:00:00").abs_diff(972) <= 60);
    let mut later = request(vec![small_path(), path("b", 1, [300, 200, 100, 120])], "2026-11-30");
    later.work[1].from = Some(date("2026-12-14"));
    let later = plan(&later);
    let starts = later.sessions.iter().filter(|s| s.path.as_str() == "b").map(|s| s.start).min();
    assert!(starts > Some(at("2026-12-14T00:00:00")), "{starts:?}");
    let month = of(&small, "short", "2026-12-28T00:00:00");
    assert!(month.abs_diff(432) <= 120, "a small share is carried until it makes a session: {month}");
    assert_eq!((equal.weeks.len(), &equal.unplaced), (small.weeks.len(), &small.unplaced));
}

#[test]
fn clock_changes_are_settled_before_a_week_is_planned() {
    // Berlin loses 02:00-03:00, Lord Howe gains half an hour at 02:00, Cairo's Friday has no midnight.
    for (zone, start, window, minutes) in [
        ("Europe/Berlin", "2027-03-22", "daily 01:00-04:00", 7 * 180 - 60),
        ("Europe/Berlin", "2027-03-22", "daily 02:00-02:45", 6 * 45),
        ("Europe/Berlin", "2027-10-25", "daily 01:00-04:00", 7 * 180 + 60),
        ("Australia/Lord_Howe", "2027-03-29", "daily 01:00-03:00", 7 * 120 + 30),
        ("Africa/Cairo", "2027-04-26", "daily 22:00-02:00", 7 * 240 - 60),
    ] {
        let mut asked = request(sample(), start);
        asked.zone = Zone::named(zone).unwrap();
        asked.availability = Availability::parse(window).unwrap();
        let frame = Frame::of(&asked, asked.start);
        assert_eq!(frame.free_minutes(), minutes, "{zone} {window}");
        let shares = [Share { track: 0, item: 0, minutes: 480 }, Share { track: 0, item: 1, minutes: 60 }];
        let week = week_problem(&asked, asked.start, &shares, &[]);
        assert_eq!(week.problem.faults(), [], "{zone}");
        let solved = solve(&week.problem);
        assert_eq!(verify(&week.problem, &solved), [], "{zone}");
        for session in plan(&asked).sessions {
            assert!(asked.zone.exists(session.start), "{zone}: {session:?}");
            let length = (asked.zone.instant(session.end) - asked.zone.instant(session.start)).num_minutes();
            let doubled = length != i64::from(session.minutes);
            assert!(!doubled || session.start.hour() < 4, "{zone}: {session:?}");
        }
    }
}

#[test]
fn the_same_request_has_the_same_plan_and_a_long_path_an_end() {
    let asked = request(vec![path("p", 60, [60, 45, 30, 90])], "2026-11-30");
    assert_eq!(plan(&asked), plan(&asked));
    let mut long = request(vec![path("p", 1250, [5, 10, 5, 10])], "2026-11-30");
    long.budget.target = 600;
    let long = plan(&long);
    assert_eq!(long.unplaced, []);
    assert_eq!(long.sessions.iter().map(|s| s.minutes).sum::<u32>(), 1250 * 30);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn however_the_hours_are_cut_they_take_their_weeks(
        parts in prop::collection::vec((5u32..120, 0usize..7), 10..80)
    ) {
        let mut work = path("p", 1, [5; 4]);
        work.milestones.clear();
        work.activities = parts.iter().zip(1..).map(|((slots, kind), n)| {
            item(n / 4 + 1, n, ActivityKind::ALL[*kind], slots * 5)
        }).collect();
        let total: u32 = work.activities.iter().map(|a| a.minutes).sum();
        let option = strategy::options(&request(vec![work], "2026-11-30")).remove(0);
        let least = total.div_ceil(1080);
        prop_assert!(option.weeks <= least && option.weeks + 1 >= least, "{} weeks for {total}", option.weeks);
    }
}

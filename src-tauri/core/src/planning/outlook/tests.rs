//! What a learner would notice in the choices: that they come true, say what they cost, and always answer.

use super::{authors_milestones, options, outlooks};
use crate::planning::availability::{Availability, WeeklyWindow};
use crate::planning::model::*;
use crate::planning::plan::plan;
use crate::planning::tests::{at, date, path, request, sample};
use chrono::{Days, Duration, Weekday};
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};

#[test]
fn what_pacing_promises_is_what_planning_brings() {
    for (name, change) in [
        ("as it is", (|_| {}) as fn(&mut Request)),
        ("two weeks off", |r| r.days_off = date("2026-12-21").iter_days().take(14).collect()),
        ("a start on Thursday", |r| {
            (r.start, r.not_before) = (date("2026-12-03"), at("2026-12-03T00:00:00"))
        }),
        ("a start on Saturday", |r| {
            (r.start, r.not_before) = (date("2026-12-05"), at("2026-12-05T00:00:00"))
        }),
    ] {
        let mut asked = request(sample(), "2026-11-30");
        change(&mut asked);
        for outlook in outlooks(&asked) {
            let plan = plan(&Request { strategy: outlook.strategy, ..asked.clone() });
            assert_eq!(outlook.weeks as usize, plan.weeks.len(), "{name}, {:?}", outlook.strategy);
            assert_eq!(outlook.milestones, plan.milestones, "{name}, {:?}", outlook.strategy);
            let last = plan.weeks.last().map(|week| week.start + Days::new(6));
            assert_eq!(outlook.finish, last, "{name}, {:?}", outlook.strategy);
        }
    }
}

#[test]
fn every_choice_says_what_it_brings_and_pacing_is_near_it_whatever_the_hours() {
    for hours in [
        "sat 09:00-13:00, mon-fri 18:00-18:30",
        "mon-fri 12:05-12:55, sat 09:00-13:00",
        "mon-fri 18:20-19:20",
        "mon-sun 18:10-18:25",
        "mon 18:00-20:00, mon 19:00-21:00, mon-wed 18:30-19:00",
        "mon-fri 18:10-19:00",
        "sat-sun 18:00-19:30",
        "daily 06:00-07:45",
    ] {
        let mut asked = request(sample(), "2026-11-30");
        asked.availability = Availability::parse(hours).unwrap();
        asked.rules = asked.rules.fitted_to(&asked.availability);
        for (option, paced) in options(&asked).into_iter().zip(outlooks(&asked)) {
            let plan = plan(&Request { strategy: option.strategy, ..asked.clone() });
            let brings = (plan.weeks.len() as u32, plan.finish);
            assert_eq!((option.weeks, option.finish), brings, "{hours}, {:?}", option.strategy);
            let off = paced.weeks.abs_diff(option.weeks);
            assert!(
                off * 20 <= option.weeks,
                "{hours}: {} weeks paced, {} planned",
                paced.weeks,
                option.weeks
            );
        }
    }
}

#[test]
fn each_choice_says_hours_finish_price_and_milestones_in_one_sentence() {
    let mut work = sample();
    work[0].activities[0].minutes = 60;
    let said: Vec<String> =
        options(&request(work, "2026-11-30")).iter().map(|option| option.message.render()).collect();
    assert_eq!(
        said[0],
        "All 263 h in 15 weeks at about 18 h a week, done by Sat 13 Mar 2027; nothing is cut, the author’s 10 weeks become 15, every milestone comes later, by up to 5 weeks."
    );
    assert!(said[1].contains("83 h are cut, from 90 % kept of week 1 to 67 % of week 2"), "{}", said[1]);
    assert!(said[1].contains("all 5 milestones keep their weeks"), "{}", said[1]);
    assert!(said[2].contains("wait in a backlog, every milestone comes earlier"), "{}", said[2]);
}

#[test]
fn keep_the_dates_keeps_them_whatever_is_asked_of_hours_that_do_not_hold_it() {
    let mut asked = request(sample(), "2026-11-30");
    asked.strategy = Strategy::KeepDates;
    let hours = |text: &str| Availability::parse(text).unwrap();
    for (target, availability) in [
        (1080, asked.availability.clone()),
        (1380, asked.availability.clone()),
        (2400, asked.availability.clone()),
        (1080, hours("mon-thu 18:00-21:00")),
        (10_080, hours("mon-sun 00:00-24:00")),
    ] {
        asked.budget = Budget { least: 600, target, most: target + 120 };
        asked.availability = availability;
        let plan = plan(&asked);
        assert_eq!((plan.weeks.len(), plan.unplaced.len()), (10, 0), "{target}, {}", asked.availability);
        let due: Vec<_> = plan.milestones.iter().map(|m| (m.unit, m.due)).collect();
        let authors =
            [2, 4, 6, 8, 10].map(|unit| (unit, date("2026-11-29") + Days::new(7 * u64::from(unit))));
        assert_eq!(due, authors, "{target}, {}", asked.availability);
    }
}

#[test]
fn keep_the_dates_keeps_them_in_hours_of_every_shape() {
    let all_days = ["mon-fri", "mon-thu", "sat-sun", "mon+wed+fri", "tue+thu+sat", "mon-sun", "mon-sat"];
    let windows = ["18:00-18:40", "18:00-19:30", "18:15-20:30", "19:00-22:30", "08:00-17:00"];
    for (days, window) in all_days.iter().flat_map(|days| windows.map(|window| (days, window))) {
        let mut asked = request(sample(), "2026-11-30");
        asked.strategy = Strategy::KeepDates;
        asked.availability = Availability::parse(&format!("{days} {window}")).unwrap();
        asked.rules = asked.rules.fitted_to(&asked.availability);
        for target in [600, 2400] {
            asked.budget = Budget { least: 60, target, most: target + 120 };
            let plan = plan(&asked);
            let weeks = (plan.weeks.len(), plan.unplaced.len());
            assert_eq!(weeks, (10, 0), "{days} {window}, {target} min");
        }
    }
}

#[test]
fn keep_the_dates_counts_an_appointment_of_every_week_as_usual() {
    let mut asked = request(sample(), "2026-11-30");
    asked.strategy = Strategy::KeepDates;
    asked.availability = Availability::parse("mon-thu 18:00-21:00").unwrap();
    let busy = (0..14).map(|week| {
        let start = asked.zone.instant(at("2026-12-01T17:30:00") + Duration::weeks(week));
        Span { start, end: start + Duration::hours(4) }
    });
    asked.busy = busy.collect();
    let plan = plan(&asked);
    assert_eq!((plan.weeks.len(), plan.unplaced.len()), (10, 0));
    let kept: Vec<(u32, u32)> = plan.weeks.iter().map(|w| (w.planned_minutes, w.reserve_minutes)).collect();
    assert!(kept.iter().all(|(_, reserve)| *reserve > 0), "{kept:?}");
}

#[test]
fn keep_the_dates_skips_a_week_without_time_and_crams_nothing() {
    let mut asked = request(sample(), "2026-11-30");
    asked.strategy = Strategy::KeepDates;
    asked.days_off = date("2026-12-14").iter_days().take(7).collect();
    let plan = plan(&asked);
    assert_eq!(plan.weeks.len(), 11);
    assert_eq!(plan.weeks[2].planned_minutes, 0);
    for week in plan.weeks.iter().filter(|week| week.planned_minutes > 0) {
        assert_eq!((week.planned_minutes, week.units.len()), (1080, 1), "{week:?}");
    }
}

#[test]
fn a_path_that_begins_later_keeps_its_own_weeks() {
    let mut asked =
        request(vec![path("a", 6, [200, 120, 100, 120]), path("b", 3, [120, 100, 60, 120])], "2026-11-30");
    asked.strategy = Strategy::KeepDates;
    asked.work[1].from = Some(date("2026-12-14"));
    let plan = plan(&asked);
    let of = |unit: u32| {
        let mine = plan.sessions.iter().filter(|s| s.path.as_str() == "b" && s.unit == unit);
        mine.map(|s| s.start.date()).min().unwrap()
    };
    assert!(of(1) >= date("2026-12-14") && of(1) < date("2026-12-21"), "{}", of(1));
    assert!(of(2) >= date("2026-12-21") && of(3) >= date("2026-12-28"), "no unit before its week");
    let due = authors_milestones(&asked).into_iter().find(|m| m.path.as_str() == "b").unwrap();
    assert_eq!(due.due, date("2026-12-27"));
}

#[test]
fn what_lies_beyond_ten_years_is_said() {
    let mut asked = request(vec![path("p", 300, [600, 600, 600, 600])], "2026-11-30");
    asked.budget = Budget { least: 60, target: 300, most: 300 };
    let outlook = &outlooks(&asked)[0];
    assert!(outlook.without_place > 0 && outlook.finish.is_none());
    let plan = plan(&asked);
    assert_eq!(plan.unplaced[0].because.key, "plan-unplaced-too-far");
    assert!(plan.unplaced[0].because.render().contains("520 weeks"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_rules_say_there_is_an_answer(
        budget in (any::<u32>(), any::<u32>(), any::<u32>()),
        rules in (any::<u32>(), any::<u32>(), any::<u32>(), any::<u32>(), any::<u32>(), any::<u32>()),
        lengths in (any::<u32>(), any::<u32>(), any::<u32>()),
        windows in prop::collection::vec((0u16..2000, 0u16..2000, any::<bool>(), 0u8..7), 0..6),
        minutes in prop::collection::vec(prop::sample::select(vec![1, 7, 60, 600, 100_000, u32::MAX]), 1..5),
    ) {
        let mut asked = request(vec![path("p", 1, [60; 4])], "2026-11-30");
        asked.budget = Budget { least: budget.0, target: budget.1, most: budget.2 };
        asked.rules.grid_minutes = rules.0;
        asked.rules.start_grid_minutes = rules.1;
        asked.rules.break_minutes = rules.2;
        asked.rules.daily_max_minutes = rules.3;
        asked.rules.reserve_percent = rules.5;
        let odd = Lengths { least: lengths.0, preferred: lengths.1, most: lengths.2 };
        asked.rules.lengths.values_mut().for_each(|l| *l = odd);
        let day = |n: u8| Weekday::try_from(n).unwrap();
        asked.availability = Availability::of(windows.iter().map(|(start, end, preferred, weekday)| {
            WeeklyWindow { weekday: day(*weekday), start: *start, end: *end, preferred: *preferred }
        }));
        for (activity, minutes) in asked.work[0].activities.iter_mut().zip(&minutes) {
            activity.minutes = *minutes;
        }
        asked.rules = asked.rules.fitted_to(&asked.availability);
        for outlook in outlooks(&asked) {
            prop_assert!(outlook.weeks <= 520);
            prop_assert_eq!(outlook.finish.is_some(), outlook.without_place == 0 && outlook.total_minutes > 0);
        }
    }
}

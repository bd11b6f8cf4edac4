//! What a plan says where hours, days or budgets do not hold the work, and what it offers then.

use super::*;
use crate::planning::fit::contradictions;
use crate::planning::ways_out::{Missing, ways_out};

#[test]
fn hopeless_requests_are_answered_with_a_reason() {
    type Change = fn(&mut Request);
    let cases: [(&str, Change, &str, &[&str]); 6] = [
        (
            "no availability",
            |r| r.availability = Availability::default(),
            "plan-unplaced-no-availability",
            &["plan-way-more-hours"],
        ),
        (
            "zero hours",
            |r| r.budget = Budget { least: 0, target: 0, most: 0 },
            "plan-unplaced-no-hours",
            &["plan-way-more-a-week"],
        ),
        (
            "windows shorter than any session",
            |r| r.availability = Availability::parse("mon-fri 18:00-18:20").unwrap(),
            "plan-unplaced-windows-short",
            &["plan-way-more-hours"],
        ),
        (
            "a day holds nothing",
            |r| r.rules.daily_max_minutes = 0,
            "plan-unplaced-day-short",
            &["plan-way-daily-limit"],
        ),
        (
            "absurd lengths",
            |r| {
                let absurd = Lengths { least: 600, preferred: 5, most: 0 };
                r.rules.lengths.values_mut().for_each(|l| *l = absurd);
            },
            "plan-unplaced-windows-short",
            &["plan-way-more-hours"],
        ),
        (
            "every hour taken",
            |r| {
                let far = date("2046-01-01").and_hms_opt(0, 0, 0).unwrap().and_utc();
                r.busy = vec![Span { start: r.zone.day_start(r.start), end: far }];
            },
            "plan-unplaced-no-free-time",
            &["plan-way-more-hours"],
        ),
    ];
    for (name, change, reason, helps) in cases {
        let mut asked = request(sample(), "2026-11-30");
        change(&mut asked);
        let plan = plan(&asked);
        assert_eq!(plan.sessions, [], "{name}");
        assert_eq!(plan.unplaced.len(), 40, "{name}");
        assert_eq!(plan.unplaced[0].because.key, reason, "{name}");
        let ways: Vec<&str> = plan.unplaced[0].ways_out.iter().map(|(way, _)| way.key.as_ref()).collect();
        assert_eq!(ways, helps, "{name}");
        assert!(
            plan.unplaced[1..].iter().all(|behind| behind.because.key == "plan-unplaced-behind"),
            "{name}"
        );
        assert!(plan.finish.is_none() && plan.milestones.is_empty(), "{name}");
    }
}

#[test]
fn shorter_sessions_are_a_way_out_where_appointments_leave_only_short_gaps() {
    let mut asked = request(vec![path("p", 1, [60, 60, 60, 480])], "2026-11-30");
    asked.availability = Availability::parse("daily 18:00-21:00").unwrap();
    let meeting = |day: u64| {
        let start = asked.zone.instant(at("2026-11-30T18:45:00") + chrono::Duration::days(day as i64));
        Span { start, end: start + chrono::Duration::minutes(125) }
    };
    asked.busy = (0..800).map(meeting).collect();
    let plan = plan(&asked);
    assert_eq!(
        plan.unplaced.iter().map(|u| u.minutes).sum::<u32>(),
        480,
        "a project takes 50 min in one piece"
    );
    let said: Vec<String> = plan.unplaced[0]
        .ways_out
        .iter()
        .map(|(way, price)| format!("{} {}", way.render(), price.render()))
        .collect();
    assert!(
        said.iter().any(|s| s.starts_with("Allow shorter sessions, from 10 min. 8 h of it find a place")),
        "{said:?}"
    );
}

#[test]
fn a_way_out_asks_for_no_more_than_it_has() {
    let mut asked = request(sample(), "2026-11-30");
    asked.strategy = Strategy::EssentialsFirst;
    let said = |asked: &Request, minutes| -> Vec<String> {
        let ways = ways_out(asked, Missing { minutes, reserve: 0, weeks: 10 });
        let hours = ways.iter().filter(|(way, _)| way.key.contains("more") || way.key.contains("limit"));
        hours.map(|(way, price)| format!("{} {}", way.render(), price.render())).collect()
    };
    assert_eq!(said(&asked, 600), ["Study more each week. 1 h more in each of the 10 weeks ahead."]);
    let both = [
        "Study more each week. 3 h more in each of the 10 weeks ahead are open and hold 30 h of it.",
        "Open more hours. 7 h a week beside those that are open, for 10 weeks.",
    ];
    assert_eq!(said(&asked, 6000), both);
    asked.availability = Availability::parse("daily 08:00-20:00").unwrap();
    asked.budget.target = 28 * 60;
    let limit =
        "Raise the daily limit of your settings. It is 4 h a day; without it the hours that are open hold ";
    let ways = said(&asked, 6000);
    assert!(ways.len() == 1 && ways[0].starts_with(limit), "{ways:?}");
}

#[test]
fn a_budget_too_small_is_blamed_and_not_the_hours_and_open_hours_are_not_asked_to_open() {
    let mut asked = request(sample(), "2026-11-30");
    asked.budget = Budget { least: 0, target: 6, most: 6 };
    let said = strategy::options(&asked).remove(0).message.render();
    assert!(said.contains("a weekly target of 6 min does not reach further"), "{said}");
    asked.availability = Availability::parse("daily 00:00-24:00").unwrap();
    asked.budget = Budget { least: 10_080, target: 10_080, most: 10_080 };
    assert_eq!(plan(&asked).notes[0].key, "plan-note-limit-below");
}

#[test]
fn weeks_whose_sessions_leave_only_scraps_say_that_they_have_no_reserve() {
    // Evenings of four hours hold three sessions of an hour and a quarter of an hour that helps nobody.
    let mut asked = request(vec![path("p", 10, [0; 4])], "2026-11-30");
    asked.work[0].activities = (0..160).map(|n| item(n / 16 + 1, n + 1, ActivityKind::Reading, 60)).collect();
    let scraps = plan(&asked);
    assert!(scraps.weeks.iter().flat_map(|w| &w.reserve).all(|(from, to)| (*to - *from).num_minutes() >= 25));
    let said: Vec<String> = scraps.notes.iter().map(|note| note.render()).collect();
    assert!(said.iter().any(|s| s.contains("leave no room for a reserve")), "{said:?}");
    assert_eq!(plan(&request(sample(), "2026-11-30")).notes, []);
}

#[test]
fn zeros_in_the_rules_do_no_harm() {
    let mut asked = request(sample(), "2026-11-30");
    asked.rules.grid_minutes = 0;
    asked.rules.start_grid_minutes = 0;
    asked.rules.break_minutes = 0;
    asked.rules.lengths.clear();
    asked.work[0].activities.truncate(4);
    assert_eq!(plan(&asked).sessions.iter().map(|s| s.minutes).sum::<u32>(), 1_620);
}

#[test]
fn too_few_hours_are_said_with_three_ways_out() {
    let mut asked = request(sample(), "2026-11-30");
    asked.availability = Availability::parse("mon-fri 19:00-21:00").unwrap();
    let plan = plan(&asked);
    assert_eq!(plan.notes.len(), 4);
    assert!(plan.notes[0].render().contains("more"), "{}", plan.notes[0].render());
    assert_eq!(plan.unplaced, []);
}

#[test]
fn short_free_hours_still_hold_the_whole_path() {
    // A shortest project session of 50 min and stretches of 40 to 60 min: what is left of a project must stay divisible.
    for window in
        ["mon-fri 18:00-19:00", "daily 12:00-12:40", "mon 18:00-19:00, tue 07:00-07:30", "daily 6:00-6:20"]
    {
        let mut asked = request(vec![path("p", 2, [360, 75, 180, 480])], "2026-11-30");
        asked.availability = Availability::parse(window).unwrap();
        asked.rules = asked.rules.fitted_to(&asked.availability);
        let plan = plan(&asked);
        assert_eq!(plan.unplaced, [], "{window}");
        assert_eq!(plan.sessions.iter().map(|s| s.minutes).sum::<u32>(), 2 * 1095, "{window}");
    }
}

#[test]
fn a_daily_limit_below_the_shortest_session_is_planned_within_and_said() {
    for (limit, key) in
        [(40, Some("plan-note-day-short")), (3, Some("plan-note-day-empty")), (50, None), (240, None)]
    {
        let mut asked = request(vec![path("p", 1, [120, 75, 60, 100])], "2026-11-30");
        asked.rules.daily_max_minutes = limit;
        let said = contradictions(&asked.rules, &asked.availability);
        assert_eq!(said.first().map(|m| m.key.as_ref()), key, "{limit}");
        asked.rules = asked.rules.fitted_to(&asked.availability);
        let plan = plan(&asked);
        let placed = if limit < 5 { 0 } else { 355 };
        assert_eq!(plan.sessions.iter().map(|s| s.minutes).sum::<u32>(), placed, "{limit}");
        assert!(plan.sessions.iter().all(|s| s.minutes <= limit), "{limit}");
    }
    let asked = request(sample(), "2026-11-30");
    let windows = |text: &str| contradictions(&asked.rules, &Availability::parse(text).unwrap());
    let said = windows("mon-fri 18:00-18:20");
    assert_eq!(
        said[0].render(),
        "Your longest open stretch is 20 min, and the shortest project session is 50 min. Sessions are planned from 10 min on instead; a longer stretch gives longer ones."
    );
    assert_eq!(windows("mon-fri 18:00-18:30, mon-fri 18:30-19:00"), [], "windows that touch are one stretch");
    assert_eq!(windows("mon 18:00-18:03")[0].key, "plan-note-windows-empty");
    assert_eq!(contradictions(&asked.rules, &Availability::default()), []);
}

#[test]
fn roomy_hours_leave_the_lengths_alone() {
    let asked = request(sample(), "2026-11-30");
    let fitted = asked.rules.fitted_to(&asked.availability);
    for kind in ActivityKind::ALL {
        assert_eq!(
            crate::planning::week::lengths(&fitted, kind),
            crate::planning::week::lengths(&asked.rules, kind)
        );
    }
}

#[test]
fn a_small_path_is_not_told_that_the_week_is_too_short_and_offered_no_empty_choice() {
    let mut work = path("p", 1, [60, 60, 60, 0]);
    work.activities.pop();
    let mut asked = request(vec![work], "2026-11-30");
    asked.availability = Availability::parse("mon-wed 19:00-21:00").unwrap();
    assert_eq!(plan(&asked).notes, []);
    let offered: Vec<Strategy> = strategy::options(&asked).iter().map(|o| o.strategy).collect();
    assert_eq!(offered, [Strategy::KeepHours, Strategy::KeepDates], "nothing in it is essential");
}

//! Laws that every answer keeps, and the examples with their known best.

use super::*;
use crate::planning::problem::{Day, Task, Weights, Window};
use proptest::prelude::*;
use serde_json::Value;

fn number(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap_or(0)).unwrap()
}

fn list<T>(value: &Value, each: impl Fn(&Value) -> T) -> Vec<T> {
    value.as_array().into_iter().flatten().map(each).collect()
}

fn placed(v: &Value) -> Placed {
    Placed {
        task: v["activity"].as_str().unwrap().into(),
        start: number(&v["start"]),
        end: number(&v["end"]),
    }
}

/// An example as the command line gets it.
fn example(value: &Value) -> Problem {
    let weight = |name: &str| value["weights"][name].as_u64().unwrap();
    Problem {
        grid_minutes: number(&value["grid_minutes"]),
        start_grid_minutes: number(&value["start_grid_minutes"]),
        break_minutes: number(&value["break_minutes"]),
        daily_max_minutes: number(&value["daily_max_minutes"]),
        days: list(&value["days"], |d| Day {
            date: d["date"].as_str().unwrap().into(),
            fixed_minutes: number(&d["fixed_minutes"]),
            windows: list(&d["windows"], |w| Window {
                start: number(&w["start"]),
                end: number(&w["end"]),
                cost: number(&w["cost"]),
            }),
        }),
        tracks: list(&value["tracks"], |t| {
            list(t, |a| Task {
                id: a["id"].as_str().unwrap().into(),
                minutes: number(&a["minutes"]),
                min: number(&a["min"]),
                prefer: number(&a["prefer"]),
                max: number(&a["max"]),
            })
        }),
        previous: list(&value["previous"], placed),
        weights: Weights {
            unplaced: weight("unplaced"),
            session: weight("session"),
            even: weight("even"),
            length: weight("length"),
            moved: weight("moved"),
        },
    }
}

#[test]
fn every_example_is_answered_by_its_one_right_plan() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/planning");
    let read = |name: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(format!("{folder}/{name}")).unwrap()).unwrap()
    };
    let known = read("optimal.json");
    for (name, right) in known.as_object().unwrap() {
        let problem = example(&read(name));
        assert_eq!(problem.faults(), [], "{name}");
        let plan = solve(&problem);
        assert_eq!(verify(&problem, &plan), [], "{name}");
        assert!(plan.optimal, "{name}");
        assert_eq!(Some(plan.cost), right["cost"].as_u64(), "{name}");
        let sessions = plan.sessions.iter().map(|s| serde_json::json!([s.task, s.start, s.end]));
        assert_eq!(Value::Array(sessions.collect()), right["sessions"], "{name}");
    }
    assert_eq!(known.as_object().unwrap().len(), 18);
}

fn small_week() -> impl Strategy<Value = Problem> {
    let window = (0u32..40, 1u32..30, 0u32..3);
    let day = (prop::collection::vec(window, 0..3), 0u32..5);
    let task = (1u32..40, 1u32..6, 0u32..6, 0u32..8);
    let tracks = prop::collection::vec(prop::collection::vec(task, 0..4), 1..3);
    (prop::collection::vec(day, 1..5), tracks, 1u32..4, 0u32..4, 0u32..40).prop_map(
        |(days, tracks, start_grid, pause, most)| {
            let days = days.into_iter().enumerate().map(|(n, (windows, fixed))| {
                let mut end = n as u32 * 1440;
                let windows = windows.into_iter().map(|(gap, length, cost)| {
                    let start = end + gap * 5;
                    end = start + length * 5;
                    Window { start, end, cost }
                });
                Day { date: format!("day {n}"), fixed_minutes: fixed * 5, windows: windows.collect() }
            });
            let tracks = tracks.into_iter().enumerate().map(|(n, tasks)| {
                let tasks = tasks.into_iter().enumerate().map(|(m, (slots, min, more, wide))| Task {
                    id: format!("t{n}-{m}"),
                    minutes: slots * 5,
                    min: min * 5,
                    prefer: (min + more) * 5,
                    max: (min + more + wide).max(2 * min - 1) * 5,
                });
                tasks.collect()
            });
            Problem {
                grid_minutes: 5,
                start_grid_minutes: start_grid * 5,
                break_minutes: pause * 5,
                daily_max_minutes: most * 5,
                days: days.collect(),
                tracks: tracks.collect(),
                previous: Vec::new(),
                weights: Weights::default(),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_keeps_the_rules_and_is_the_same_again(problem in small_week()) {
        prop_assert_eq!(problem.faults(), []);
        let plan = solve(&problem);
        prop_assert_eq!(verify(&problem, &plan), []);
        prop_assert_eq!(&solve(&problem), &plan);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_near_the_best_keeps_the_rules_too(mut problem in small_week(), many in any::<bool>()) {
        if many {
            // One activity a track: more tracks than the bounded search takes one by one.
            problem.tracks = problem.tracks.into_iter().flatten().map(|task| vec![task]).collect();
        }
        let sessions = near::solve(&problem);
        let cost = crate::planning::cost::cost(&problem, &sessions);
        let found = WeekPlan { cost, optimal: false, sessions };
        prop_assert_eq!(verify(&problem, &found), []);
        let best = solve(&problem);
        prop_assert!(!best.optimal || best.cost <= cost);
        let again = Problem { previous: found.sessions.clone(), ..problem };
        let kept = near::solve(&again);
        prop_assert!(crate::planning::cost::cost(&again, &kept) <= cost);
    }
}

#[test]
fn a_malformed_problem_is_named_and_answered_by_nothing() {
    let sound = || Problem {
        grid_minutes: 5,
        start_grid_minutes: 15,
        break_minutes: 10,
        daily_max_minutes: 240,
        days: vec![Day {
            date: "2026-11-30".into(),
            fixed_minutes: 0,
            windows: vec![Window { start: 1080, end: 1320, cost: 0 }],
        }],
        tracks: vec![vec![Task { id: "a".into(), minutes: 100, min: 25, prefer: 50, max: 90 }]],
        previous: Vec::new(),
        weights: Weights::default(),
    };
    assert_eq!(solve(&sound()).sessions.len(), 2);
    // Absurd but well-formed: more work, longer sessions and longer breaks than any week has.
    let mut absurd = sound();
    absurd.tracks[0][0] =
        Task { id: "a".into(), minutes: 4_000_000_000, min: 25, prefer: 50, max: 4_000_000_000 };
    absurd.tracks.push(vec![Task { id: "b".into(), ..absurd.tracks[0][0].clone() }]);
    absurd.break_minutes = 4_000_000_000;
    assert_eq!(solve(&absurd).sessions.len(), 1);
    absurd.tracks.truncate(1);
    assert_eq!(solve(&absurd).sessions.len(), 1);
    type Spoil = fn(&mut Problem);
    let cases: [(&str, Spoil); 12] = [
        ("plan-problem-grid", |p| p.grid_minutes = 0),
        ("plan-problem-setting", |p| p.start_grid_minutes = 12),
        ("plan-problem-setting", |p| p.start_grid_minutes = 0),
        ("plan-problem-twice", |p| p.tracks.push(p.tracks[0].clone())),
        ("plan-problem-lengths", |p| p.tracks[0][0].min = 0),
        ("plan-problem-split", |p| p.tracks[0][0].prefer = 95),
        ("plan-problem-fixed", |p| p.days[0].fixed_minutes = 7),
        ("plan-problem-window", |p| p.days[0].windows[0].end = 1080),
        ("plan-problem-overlap", |p| p.days[0].windows.push(Window { start: 1200, end: 1330, cost: 0 })),
        ("plan-problem-beyond", |p| p.days[0].windows[0].end = u32::MAX / 5 * 5),
        ("plan-problem-dear", |p| p.weights.unplaced = u64::MAX),
        ("plan-problem-dear", |p| p.days[0].fixed_minutes = u32::MAX / 5 * 5),
    ];
    for (key, spoil) in cases {
        let mut problem = sound();
        spoil(&mut problem);
        let faults = problem.faults();
        assert!(faults.iter().any(|f| f.key == key && f.render() != key), "{key}: {faults:?}");
        assert_eq!(solve(&problem).sessions, [], "{key}");
    }
}

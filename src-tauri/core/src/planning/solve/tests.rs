//! Laws that every answer keeps, and the examples with their known best.

use super::*;
use crate::planning::problem::{Day, Task, Weights, Window};
use crate::planning::verify::verify;
use proptest::prelude::*;
use serde_json::Value;

fn number(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap_or(0)).unwrap()
}

fn list<T>(value: &Value, each: impl Fn(&Value) -> T) -> Vec<T> {
    value.as_array().into_iter().flatten().map(each).collect()
}

fn placed(v: &Value) -> Placed {
    Placed { task: v["activity"].as_str().unwrap().into(), start: number(&v["start"]), end: number(&v["end"]) }
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
fn the_examples_are_answered_at_or_near_their_best() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/planning");
    let read = |name: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(format!("{folder}/{name}")).unwrap()).unwrap()
    };
    let known = read("optimal.json");
    for (name, right) in known.as_object().unwrap() {
        let problem = example(&read(name));
        assert_eq!(problem.faults(), [], "{name}");
        #[cfg(feature = "x")]
        let t = 0;
        let began = std::time::Instant::now();
        let plan = solve(&problem);
        eprintln!("{name:18} {:6} best {:6} {:?} opt {}", plan.cost, right["cost"], began.elapsed(), plan.optimal);
        assert_eq!(verify(&problem, &plan), [], "{name}");
        let best = right["cost"].as_u64().unwrap();
        if problem.tracks.len() == 1 {
            assert!(plan.optimal, "{name}");
            assert_eq!(plan.cost, best, "{name}");
            let sessions = plan.sessions.iter().map(|s| serde_json::json!([s.task, s.start, s.end]));
            assert_eq!(Value::Array(sessions.collect()), right["sessions"], "{name}: the one right plan");
        } else {
            assert!(plan.cost >= best && plan.cost * 100 <= best * 105, "{name}: {} for {best}", plan.cost);
        }
    }
}

//! What journeys share: an engine in a folder of its own, at a moment that stands still, and the sample planned.

pub mod sound;
pub mod weeks;

use serde_json::{Value, json};
use std::path::Path;
use waymark_engine::{ApiError, Engine, Options, api};

/// The moment at which journeys begin: a Monday morning.
pub const MONDAY: &str = "2026-11-30T09:00:00+01:00";

/// An engine on a folder's store at a moment, in Berlin.
pub fn engine_at(folder: &Path, now: &str) -> Engine {
    Engine::open_with(Options {
        data_dir: Some(folder.to_owned()),
        now: Some(now.parse().expect("a moment")),
        ..Options::default()
    })
    .expect("an engine")
}

/// Calls an operation that is expected to work.
pub fn call(engine: &mut Engine, operation: &str, input: Value) -> Value {
    api::call(engine, operation, input).unwrap_or_else(|error| panic!("{operation}: {error:?}"))
}

/// Calls an operation that is expected to be refused.
pub fn refused(engine: &mut Engine, operation: &str, input: Value) -> ApiError {
    match api::call(engine, operation, input) {
        Err(error) => error,
        Ok(answer) => panic!("{operation} was expected to be refused and answered {answer}"),
    }
}

/// What onboarding would send for the sample, with 18 h a week in the evenings and on Saturday morning.
pub fn sample_input() -> Value {
    let window = |weekday: &str, start: u32, end: u32| json!({"weekday": weekday, "start": start, "end": end, "preferred": true});
    let mut windows: Vec<Value> = ["monday", "tuesday", "wednesday", "thursday", "friday"]
        .iter()
        .map(|day| window(day, 1080, 1320))
        .collect();
    windows.push(window("saturday", 540, 780));
    json!({
        "start": "2026-11-30", "zone": "Europe/Berlin",
        "leastMinutes": 900, "targetMinutes": 1080, "mostMinutes": 1200,
        "availability": windows, "strategy": "keep-hours", "startUnit": 1, "doneThrough": null,
        "busyFiles": [], "attendedEvents": [], "zoneReadings": []
    })
}

/// The sample's call of preview and acceptance.
pub fn sample() -> Value {
    json!({"source": {"kind": "bundled", "name": "microservices"}, "input": sample_input()})
}

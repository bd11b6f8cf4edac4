//! How long planning takes where a learner waits for it: from a check-in to the stored proposal, from a slider to its
//! answer, and how that grows with activities, windows and weeks. Before the figures: which weeks a replan solves again.
//!
//! `just bench` runs it in a release build; docs/MEASURED.md has a run.

use chrono::{Duration, NaiveDate, Weekday};
use divan::Bencher;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use tempfile::TempDir;
use waymark_core::curriculum::model::ActivityKind;
use waymark_core::ids::{ActivityId, PathId};
use waymark_core::planning::availability::{Availability, WeeklyWindow};
use waymark_core::planning::memory::Memory;
use waymark_core::planning::model::*;
use waymark_core::planning::outlook::outlooks;
use waymark_core::planning::plan::plan;
use waymark_core::settings::default_rules;
use waymark_core::zone::Zone;
use waymark_engine::study::{planned::planned, request};
use waymark_engine::{Engine, api};
use waymark_tests::{MONDAY, call, engine_at, sample, sample_input};

const NIGHT: &str = "2026-11-30T22:30:00+01:00";

fn main() {
    weeks_solved();
    divan::main();
}

/// A store with the sample accepted, and an engine on it at a moment. The engine has looked once, as a window has.
fn accepted(now: &str) -> (TempDir, Engine) {
    let folder = tempfile::tempdir().expect("a folder");
    call(&mut engine_at(folder.path(), MONDAY), "acceptPlan", sample());
    let mut engine = engine_at(folder.path(), now);
    call(&mut engine, "proposal", Value::Null);
    (folder, engine)
}

/// Says that the first session of a day was skipped and the others were done.
fn check_in(engine: &mut Engine) -> Value {
    let sessions = call(engine, "checkIn", json!({"date": null}))["sessions"].clone();
    let words = std::iter::once("skipped").chain(std::iter::repeat("done"));
    let answers: Vec<Value> = sessions
        .as_array()
        .into_iter()
        .flatten()
        .zip(words)
        .map(|(session, word)| json!({"sessionId": session["id"], "answer": word, "minutes": null}))
        .collect();
    json!({"date": "2026-11-30", "answers": answers, "energy": null, "note": null})
}

/// A calendar of a busy year: an hour on every weekday at noon, and one evening of the second week.
fn calendar(folder: &Path) -> Value {
    let event = |uid: &str, rest: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T000000Z\r\n{rest}\r\nSUMMARY:{uid}\r\nEND:VEVENT\r\n"
        )
    };
    let daily = event(
        "stand-up",
        "DTSTART:20261130T110000Z\r\nDTEND:20261130T120000Z\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    );
    let evening = event("dinner", "DTSTART:20261209T170000Z\r\nDTEND:20261209T200000Z");
    let file = folder.join("busy.ics");
    let text =
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//b//b//EN\r\n{daily}{evening}END:VCALENDAR\r\n");
    std::fs::write(&file, text).expect("a file");
    json!({"file": file})
}

#[divan::bench(sample_count = 40)]
fn check_in_to_stored_proposal(bencher: Bencher) {
    bencher
        .with_inputs(|| {
            let (folder, mut engine) = accepted(NIGHT);
            let input = check_in(&mut engine);
            (folder, engine, input)
        })
        .bench_local_values(|(folder, mut engine, input)| {
            call(&mut engine, "submitCheckIn", input);
            (folder, engine)
        });
}

#[divan::bench(sample_count = 20)]
fn a_lost_week_to_stored_proposal(bencher: Bencher) {
    bencher.with_inputs(|| accepted("2026-12-07T08:00:00+01:00")).bench_local_values(
        |(folder, mut engine)| {
            let input = json!({"date": "2026-12-06", "answers": [], "energy": 2, "note": null});
            call(&mut engine, "submitCheckIn", input);
            (folder, engine)
        },
    );
}

#[divan::bench(sample_count = 20)]
fn busy_time_to_stored_proposal(bencher: Bencher) {
    bencher
        .with_inputs(|| {
            let (folder, engine) = accepted(NIGHT);
            let input = calendar(folder.path());
            (folder, engine, input)
        })
        .bench_local_values(|(folder, mut engine, input)| {
            call(&mut engine, "importBusy", input);
            (folder, engine)
        });
}

#[divan::bench(sample_count = 20)]
fn other_hours_to_stored_proposal(bencher: Bencher) {
    bencher
        .with_inputs(|| {
            let (folder, mut engine) = accepted(NIGHT);
            let mut settings = call(&mut engine, "settings", Value::Null);
            settings["targetMinutes"] = json!(960);
            (folder, engine, settings)
        })
        .bench_local_values(|(folder, mut engine, settings)| {
            call(&mut engine, "updateSettings", settings);
            (folder, engine)
        });
}

#[divan::bench]
fn what_if_before_accept(bencher: Bencher) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut engine = engine_at(folder.path(), MONDAY);
    let mut hours = 12..;
    bencher.bench_local(|| {
        // Each time another figure, as under a moving slider.
        let target = hours.next().unwrap_or(12) % 8 * 60 + 720;
        let week =
            json!({"path": sample(), "leastMinutes": 600, "targetMinutes": target, "mostMinutes": 1200});
        call(&mut engine, "whatIf", week)
    });
}

#[divan::bench]
fn what_if_of_the_plan_in_force(bencher: Bencher) {
    let (_folder, mut engine) = accepted(NIGHT);
    bencher.bench_local(|| call(&mut engine, "whatIf", json!({"freeDays": ["wednesday"]})));
}

/// 5,000 activities in 500 path weeks, an hour each, as a file.
fn long_path(folder: &Path) -> Value {
    let mut text = String::from("# A long path\n");
    for week in 1..=500 {
        text.push_str(&format!("\n## Week {week}: Part {week}\n"));
        for part in 1..=10 {
            text.push_str(&format!("\n**Reading {part}** (1 hour):\n- Item {week}.{part}\n"));
        }
    }
    let file = folder.join("long.md");
    std::fs::write(&file, text).expect("a file");
    let mut input = sample_input();
    (input["leastMinutes"], input["targetMinutes"], input["mostMinutes"]) =
        (json!(480), json!(578), json!(600));
    json!({"source": {"kind": "file", "path": file}, "input": input})
}

#[divan::bench(sample_count = 20)]
fn what_if_of_5000_activities_over_520_weeks(bencher: Bencher) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut engine = engine_at(folder.path(), MONDAY);
    let asked = json!({"path": long_path(folder.path())});
    assert_eq!(call(&mut engine, "whatIf", asked.clone())["weeks"], 520);
    bencher.bench_local(|| api::call(&mut engine, "whatIf", asked.clone()));
}

/// A request of that many hour-long activities, filling that many weeks, with that many windows a week.
fn scaled(activities: u32, weeks: u32, windows: u32) -> Request {
    let item = |n: u32| WorkItem {
        id: ActivityId::new(format!("a{n}")),
        unit: n / 10 + 1,
        title: format!("Part {n}"),
        kind: ActivityKind::ALL[n as usize % 4],
        minutes: 60,
        done_minutes: 0,
        items: Vec::new(),
        essential: n.is_multiple_of(2),
    };
    let start: NaiveDate = "2026-11-30".parse().expect("a date");
    let target = (activities * 60).div_ceil(weeks);
    let days =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    // Windows of one day stand apart, so that they stay as many as they are.
    let width = (windows / 7).max(1) as u16;
    let window = |n: u32| {
        let (day, at) = (days[n as usize % 7], (n / 7) as u16);
        let length = 960 / width;
        WeeklyWindow {
            weekday: day,
            start: 480 + at * length,
            end: 480 + (at + 1) * length - 20,
            preferred: true,
        }
    };
    Request {
        work: vec![Work {
            path: PathId::new("p"),
            activities: (0..activities).map(item).collect(),
            milestones: Vec::new(),
            share: 1,
            from: None,
        }],
        zone: Zone::named("Europe/Berlin").expect("a zone"),
        start,
        not_before: start.and_time(chrono::NaiveTime::MIN),
        budget: Budget { least: target, target, most: target },
        availability: Availability::of((0..windows).map(window)),
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

/// Activities, weeks that they fill, windows a week.
const SCALES: [(u32, u32, u32); 8] = [
    (100, 10, 7),
    (1000, 100, 7),
    (5000, 520, 7),
    (500, 10, 7),
    (500, 100, 7),
    (500, 520, 7),
    (500, 100, 28),
    (500, 100, 84),
];

#[divan::bench(args = SCALES, sample_count = 20)]
fn pacing_all_strategies(bencher: Bencher, (activities, weeks, windows): (u32, u32, u32)) {
    let asked = scaled(activities, weeks, windows);
    bencher.bench_local(|| outlooks(&asked));
}

#[divan::bench(args = SCALES, sample_count = 3, sample_size = 1)]
fn planning_whole(bencher: Bencher, (activities, weeks, windows): (u32, u32, u32)) {
    let asked = scaled(activities, weeks, windows);
    bencher.bench_local(|| plan(&asked));
}

/// Prints, for what happens to a plan, how many weeks were solved again and in how many something changed.
fn weeks_solved() {
    println!("what happened                  weeks of the plan   solved again   changed");
    let line = |name: &str, engine: &mut Engine, memory: &mut Memory| {
        let now = engine.now();
        let study = engine.study().expect("a study");
        let movable = request::movable(&study, now).expect("calendars that can be read");
        memory.take_solved();
        let made = planned(&study, &movable, now, memory).expect("an answer").1;
        let solved = memory.take_solved().len();
        let seen = call(engine, "replan", json!({"dryRun": true}));
        let starts = |list: &Value, key: &[&str]| -> Vec<NaiveDate> {
            let all = list.as_array().into_iter().flatten();
            all.flat_map(|one| key.iter().map(move |key| if key.is_empty() { one } else { &one[*key] }))
                .filter_map(|session| session["start"].as_str()?.get(..10)?.parse().ok())
                .collect()
        };
        let mut dates = starts(&seen["moved"], &["from", "to"]);
        dates.extend(starts(&seen["added"], &[""]));
        dates.extend(starts(&seen["dropped"], &[""]));
        let weeks: BTreeSet<NaiveDate> = dates.into_iter().map(|date| study.week_of(date)).collect();
        let all = made.map_or(study.plan.weeks.len(), |plan| plan.weeks.len());
        println!("{name:<30} {all:>17} {solved:>14} {:>9}", weeks.len());
    };
    let first = |memory: &mut Memory| {
        // The memory of the window in which the path was accepted.
        let folder = tempfile::tempdir().expect("a folder");
        let mut engine = engine_at(folder.path(), MONDAY);
        call(&mut engine, "acceptPlan", sample());
        let mut study = engine.study().expect("a study");
        (study.sessions, study.plan) = Default::default();
        let movable = BTreeSet::new().into_iter().collect();
        planned(&study, &movable, engine.now(), memory).expect("an answer");
    };
    let mut memory = Memory::default();
    first(&mut memory);
    let (_folder, mut engine) = accepted(NIGHT);
    line("nothing", &mut engine, &mut memory);
    let input = check_in(&mut engine);
    call(&mut engine, "submitCheckIn", input);
    line("an hour missed", &mut engine, &mut memory);
    call(&mut engine, "undo", Value::Null);
    let (folder, mut engine) = accepted(NIGHT);
    call(&mut engine, "importBusy", calendar(folder.path()));
    line("an evening taken", &mut engine, &mut memory);
    let (_folder, mut engine) = accepted("2026-12-07T08:00:00+01:00");
    line("a week missed", &mut engine, &mut memory);
    let (_folder, mut engine) = accepted(NIGHT);
    let last: NaiveDate = "2027-02-15".parse().expect("a date");
    let off = json!({"from": last.to_string(), "through": (last + Duration::days(13)).to_string(), "note": null, "off": true});
    call(&mut engine, "setDaysOff", off);
    line("two weeks off in February", &mut engine, &mut memory);
    println!();
}

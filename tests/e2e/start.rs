//! How long the window takes from its process's start to its first paint, and what memory its processes then hold.
//!
//! `just start` runs it on a release build: ten starts on an empty store and ten on a store with a plan, each on a
//! desk of its own. The first contentful paint is the web view's own figure (Paint Timing, W3C); the start is the
//! process's, to 10 ms. Memory is the proportional set size, which counts shared pages once. Its table stands in
//! docs/MEASURED.md; nothing here passes or fails.

#[allow(dead_code)]
mod desk;

use desk::Desk;
use std::time::{SystemTime, UNIX_EPOCH};
use waymark_engine::Engine;
use waymark_engine::api::curriculum::bundled::onboarding_defaults;
use waymark_engine::api::json::views::{PathSource, PlanCall};
use waymark_engine::api::planning::accept::accept_plan;

const STARTS: usize = 10;

fn main() {
    // Cargo says so where it measures; where it tests all targets, there is nothing to test here.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    println!(
        "| store | to first paint, ms: median (least to most) | memory, MB: window + web processes | runner |"
    );
    println!("|---|---|---|---|");
    for planned in [false, true] {
        let starts: Vec<Start> = (0..STARTS).map(|_| runtime.block_on(one_start(planned))).collect();
        let figure = |of: fn(&Start) -> f64| {
            let mut all: Vec<f64> = starts.iter().map(of).collect();
            all.sort_by(f64::total_cmp);
            all
        };
        let (paint, window, runner) = (figure(|s| s.to_paint), figure(|s| s.window), figure(|s| s.runner));
        println!(
            "| {} | {:.0} ({:.0} to {:.0}) | {:.0} | {:.1} |",
            if planned { "with a plan, Today" } else { "empty, first screen" },
            paint[STARTS / 2],
            paint[0],
            paint[STARTS - 1],
            window[STARTS / 2],
            runner[STARTS / 2],
        );
    }
}

/// One start: milliseconds, and megabytes (10^6 bytes).
struct Start {
    to_paint: f64,
    window: f64,
    runner: f64,
}

async fn one_start(planned: bool) -> Start {
    let desk = Desk::new();
    let store = desk.path("store");
    if planned {
        plan_the_bundled_path(&store);
    }
    let window = desk.open(&["--data-dir", &store.to_string_lossy()]).await;
    let painted = loop {
        let script = "const paint = performance.getEntriesByName('first-contentful-paint')[0];
                      return paint && document.querySelector('main h1, main h2')
                        ? performance.timeOrigin + paint.startTime : null;";
        if let Some(at) = window.execute(script, Vec::new()).await.expect("the page answers").as_f64() {
            break at;
        }
        tokio::task::yield_now().await;
    };
    let processes = desk.processes();
    let of = |name: &str| processes.iter().find(|(_, comm)| comm == name).map(|(id, _)| *id);
    let started = started_at(of("waymark-desktop").expect("the window's process"));
    let web = processes.iter().filter(|(_, name)| name == "waymark-desktop" || name.starts_with("WebKit"));
    let measured = Start {
        to_paint: painted - started,
        // The driver is not the product's.
        window: web.filter(|(_, name)| !name.contains("Driver")).map(|(id, _)| memory(*id)).sum(),
        runner: of("waymark-runner").map_or(0.0, memory),
    };
    window.close().await.expect("the window closes");
    measured
}

fn plan_the_bundled_path(folder: &std::path::Path) {
    let mut engine = Engine::open(Some(folder)).expect("a new store");
    let offered = onboarding_defaults(&mut engine, ()).expect("what onboarding offers");
    let name = offered.bundled[0].name.clone();
    let call = PlanCall { source: PathSource::Bundled { name }, input: offered.input };
    accept_plan(&mut engine, call).expect("the bundled path is planned");
}

/// When a process was started, in milliseconds since 1970: proc(5), `starttime` in ticks of 10 ms since boot.
fn started_at(id: u32) -> f64 {
    let read = |path: &str| std::fs::read_to_string(path).expect("the process lives");
    let stat = read(&format!("/proc/{id}/stat"));
    let after_name = stat.rsplit(')').next().expect("a name in parentheses");
    let ticks: f64 =
        after_name.split_whitespace().nth(19).and_then(|t| t.parse().ok()).expect("a start time");
    let uptime: f64 =
        read("/proc/uptime").split_whitespace().next().and_then(|t| t.parse().ok()).expect("an uptime");
    // The machine's own clock is what is measured here.
    #[allow(clippy::disallowed_methods)]
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs_f64();
    (now - uptime + ticks / 100.0) * 1000.0
}

/// A process's proportional set size, in megabytes.
fn memory(id: u32) -> f64 {
    let rollup = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let kib = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    kib.and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) * 1024.0 / 1e6
}

//! How late the runner wakes, and what waiting costs. The figures of docs/MEASURED.md: `just bench reminders`.
//!
//! Lateness is measured on the waiting itself, one moment after the other, a few tens of milliseconds apart: grouping, which
//! would bring several together, is not part of it. Idling is measured on the runner's own program, where it is built
//! (`cargo build --release -p waymark-runner`), for `WAYMARK_IDLE_SECONDS` (60 where nothing is said).

use chrono::{DateTime, TimeDelta, Utc};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};
use waymark_engine::delivery::{Waker, Woken};

const WAKES: usize = 1_000;
/// Between two moments, in milliseconds: 17 to 63, so that no beat of the system hides anything.
const APART: [i64; 5] = [17, 29, 41, 53, 63];

fn main() {
    let filters: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    if !filters.is_empty() && !filters.iter().any(|filter| "reminders".contains(filter.as_str())) {
        return;
    }
    lateness();
    #[cfg(target_os = "linux")]
    idle();
}

#[expect(clippy::disallowed_methods, reason = "what is measured is the machine's clock")]
fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

/// Waits for each moment with the runner's own means.
fn lateness() {
    let folder = tempfile::tempdir().expect("a folder");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut late: Vec<f64> = runtime.block_on(async {
        let mut waker = Waker::new(folder.path()).expect("a timer");
        let mut late = Vec::with_capacity(WAKES);
        for apart in APART.iter().cycle().take(WAKES) {
            let due = now() + TimeDelta::milliseconds(*apart);
            while now() < due {
                let woken = waker.wait(due).await.expect("a wait");
                assert!(woken == Woken::Clock || cfg!(not(target_os = "linux")));
            }
            let micros = (now() - due).num_microseconds().unwrap_or(i64::MAX);
            late.push(micros as f64 / 1_000.0);
        }
        late
    });
    late.sort_by(f64::total_cmp);
    let at = |part: f64| late[((WAKES as f64 * part) as usize).min(WAKES - 1)];
    println!("Lateness of {WAKES} wakes, grouping off\n");
    println!("| p50 | p99 | worst |\n|---|---|---|");
    println!("| {:.2} ms | {:.2} ms | {:.2} ms |\n", at(0.5), at(0.99), late[WAKES - 1]);
}

/// A runner with an accepted plan and nothing due soon.
#[cfg(target_os = "linux")]
fn idle() {
    let program = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target/release/waymark-runner"));
    if !program.is_file() {
        println!(
            "The runner is not built, so its idling was not measured: cargo build --release -p waymark-runner"
        );
        return;
    }
    let seconds = std::env::var("WAYMARK_IDLE_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(60);
    let folder = tempfile::tempdir().expect("a folder");
    let bus = Bus::start(folder.path());
    plan(folder.path());
    let mut command = Command::new(program);
    command.arg("--data-dir").arg(folder.path());
    if let Some(bus) = &bus {
        command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
    }
    let runner = Ended(command.stdin(Stdio::null()).spawn().expect("the runner"));
    let pid = runner.0.id();
    // Starting is not idling.
    std::thread::sleep(Duration::from_secs(5));
    let before = wakes(pid);
    std::thread::sleep(Duration::from_secs(seconds));
    let woken = wakes(pid) - before;
    println!(
        "The runner over {seconds} s with a plan and nothing due{}\n",
        if bus.is_some() { ", on a bus" } else { "" }
    );
    println!("| wake-ups, all threads | in ten seconds | memory (PSS) | threads |\n|---|---|---|---|");
    let per_ten = woken as f64 * 10.0 / seconds as f64;
    println!("| {woken} | {per_ten:.3} | {:.1} MB | {} |", memory(pid), threads(pid).len());
}

/// The sample, accepted today and starting in two days.
#[cfg(target_os = "linux")]
fn plan(folder: &Path) {
    let mut engine = waymark_engine::Engine::open(Some(folder)).expect("a store");
    let mut sample = waymark_tests::sample();
    let start = engine.now() + TimeDelta::days(7);
    sample["input"]["start"] = start.date_naive().to_string().into();
    waymark_tests::call(&mut engine, "acceptPlan", sample);
}

#[cfg(target_os = "linux")]
fn threads(pid: u32) -> Vec<PathBuf> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).expect("the runner's threads");
    tasks.filter_map(|task| Some(task.ok()?.path())).collect()
}

/// How often its threads have gone to sleep: each time something woke them before.
#[cfg(target_os = "linux")]
fn wakes(pid: u32) -> u64 {
    let of = |task: PathBuf| {
        let status = std::fs::read_to_string(task.join("status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        line.and_then(|count| count.trim().parse::<u64>().ok()).unwrap_or(0)
    };
    threads(pid).into_iter().map(of).sum()
}

/// Its proportional set size in megabytes.
#[cfg(target_os = "linux")]
fn memory(pid: u32) -> f64 {
    let rollup = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).expect("the runner's memory");
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).expect("its share");
    line.trim().trim_end_matches("kB").trim().parse::<f64>().expect("a number") / 1024.0
}

/// A process that ends with the measurement.
#[cfg(target_os = "linux")]
struct Ended(Child);

#[cfg(target_os = "linux")]
impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A bus of its own, where the machine has the program for one.
#[cfg(target_os = "linux")]
struct Bus {
    address: String,
    _daemon: Ended,
}

#[cfg(target_os = "linux")]
impl Bus {
    fn start(folder: &Path) -> Option<Self> {
        use std::io::BufRead as _;
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .arg(format!("--address=unix:path={}/bus", folder.display()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut address = String::new();
        std::io::BufReader::new(daemon.stdout.take()?).read_line(&mut address).ok()?;
        Some(Self { address: address.trim().to_owned(), _daemon: Ended(daemon) })
    }
}

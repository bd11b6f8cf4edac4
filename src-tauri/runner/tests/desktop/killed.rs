//! Exactly once, of the real program: two runners at a time, both killed at random instants, five hundred times.

use crate::bus::{Bus, Manner, Notifications};
use crate::support::Home;
use chrono::{DateTime, Duration, Utc};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Child;
use std::time::{Duration as Wait, Instant};

const ROUNDS: usize = 500;

/// Every second appointment has begun already, so that it is never told again after a doubt; the others are ahead.
fn has_begun(round: usize) -> bool {
    round.is_multiple_of(2)
}

fn title(round: usize) -> String {
    format!("Appointment {round:04}")
}

/// A path with an appointment for each round, all of them due.
fn document(now: DateTime<Utc>) -> String {
    let mut text =
        String::from("# Appointments\n\n## Week 1: Start (5 hours)\n\n- Read\n\n## Community events\n\n");
    for round in 0..ROUNDS {
        let start = now + Duration::minutes(if has_begun(round) { -3 } else { 9 });
        let when = start.format("%Y-%m-%d %H:%M");
        writeln!(text, "- **{}**: {when} UTC (60 min)", title(round)).unwrap();
    }
    text
}

/// A small generator of its own: every run kills at other instants, and says which run it was.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most.max(1)
    }
}

/// Waits that long, whatever wakes the thread.
fn let_pass(wait: Wait) {
    let began = Instant::now();
    while let Some(left) = wait.checked_sub(began.elapsed()) {
        std::thread::park_timeout(left);
    }
}

fn kill(mut process: Child) {
    process.kill().unwrap();
    process.wait().unwrap();
}

#[test]
fn five_hundred_kills_show_nothing_twice_and_lose_nothing() {
    let bus = Bus::start();
    let desktop = Notifications::on(&bus, Manner::Shows);
    let seed = u64::from(std::process::id());
    let mut random = Random(seed);
    let (home, mut engine) = {
        let nothing = Home::with_path("# Nothing\n");
        let text = document(nothing.engine().now());
        let home = Home::with_path(&text);
        let engine = home.engine();
        assert_eq!(waymark_core::curriculum::read(text.as_bytes()).path.events.len(), ROUNDS);
        (home, engine)
    };
    // How long a look takes here, from the start of the program: kills fall before, into and after it.
    let began = Instant::now();
    assert!(home.command(&bus.address).arg("--once").status().unwrap().success());
    let look = u64::try_from(began.elapsed().as_micros()).unwrap();
    for round in 0..ROUNDS {
        let attend = "INSERT INTO event_choice (path, position) VALUES ('short', ?1)";
        engine.connection().execute(attend, [u32::try_from(round).unwrap()]).unwrap();
        let start = || home.command(&bus.address).stdout(std::process::Stdio::null()).spawn().unwrap();
        let (first, second) = (start(), start());
        let_pass(Wait::from_micros(random.below(look * 3 / 2)));
        kill(first);
        let_pass(Wait::from_micros(random.below(look / 4)));
        kill(second);
    }
    assert!(home.command(&bus.address).arg("--once").status().unwrap().success());

    let mut told: BTreeMap<usize, u32> = BTreeMap::new();
    for notified in desktop.heard.try_iter() {
        let text = format!("{}\n{}", notified.title, notified.body);
        for round in (0..ROUNDS).filter(|round| text.contains(&title(*round))) {
            *told.entry(round).or_default() += 1;
        }
    }
    let (mut shown, mut doubtful) = (0, 0);
    for round in 0..ROUNDS {
        let query = "SELECT state, doubts FROM reminder WHERE key LIKE ?1";
        let key = format!("event:short/{round}:%");
        let line = engine.connection().query_row(query, [key], |row| Ok((row.get(0)?, row.get(1)?)));
        let (state, doubts): (String, u32) =
            line.unwrap_or_else(|_| panic!("run {seed}: {} is lost", title(round)));
        let told = told.get(&round).copied().unwrap_or(0);
        let allowed = if has_begun(round) { 1 } else { 1 + doubts.min(1) };
        assert!(told <= allowed, "run {seed}: {} came {told} times, {doubts} doubts", title(round));
        match state.as_str() {
            "shown" => assert!(told >= 1, "run {seed}: {} is said to be shown", title(round)),
            "in-doubt" => assert!(doubts >= 1),
            other => panic!("run {seed}: {} is {other}", title(round)),
        }
        shown += u32::from(state == "shown");
        doubtful += u32::from(doubts > 0);
    }
    println!("run {seed}: {shown} of {ROUNDS} shown, {doubtful} in doubt at some time");
    assert!(shown > 0 && doubtful > 0, "the kills fell into no interesting moment");
}

//! What is answered on the check-in's notification, from the real bus through the store to what `waymark` prints.
#![cfg(all(unix, not(target_os = "macos")))]

#[allow(dead_code, reason = "the runner's tests use all of it")]
#[path = "../../runner/tests/desktop/bus.rs"]
mod bus;
#[allow(dead_code, reason = "the runner's tests use all of it")]
#[path = "../../runner/tests/desktop/support.rs"]
mod support;

use bus::{Bus, Manner, Notifications, Notified};
use support::{Home, Runner, TITLE, until};

/// A day whose one session is over, asked about by the real `waymark remind`.
struct Evening {
    home: Home,
    bus: Bus,
    desktop: Notifications,
    asked: Notified,
    _runner: Runner,
}

impl Evening {
    fn begins() -> Self {
        let (bus, home) = (Bus::start(), Home::after_a_session());
        let desktop = Notifications::on(&bus, Manner::Shows);
        let mut remind = home.command(&bus.address);
        remind.arg("remind");
        let runner = Runner::of(remind);
        let asked = desktop.next();
        Self { home, bus, desktop, asked, _runner: runner }
    }

    /// What `waymark` prints.
    fn says(&self, words: &[&str]) -> String {
        let output = self.home.command(&self.bus.address).args(words).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Waits until the check-in is listed as shown: an answer before would be one to nothing.
    fn is_listed(&self) {
        until("the check-in is listed as shown", || {
            let lines = self.says(&["reminders"]);
            lines.lines().any(|line| line.contains("shown") && line.contains("How did")).then_some(())
        });
    }

    /// Presses a button and waits until today says what it stands for.
    fn presses(&self, button: &str, then: &str) {
        self.is_listed();
        let before = self.says(&["today"]);
        assert!(before.contains(TITLE) && before.contains("[unconfirmed]"), "{before}");
        self.desktop.press(self.asked.id, button);
        until(then, || self.says(&["today"]).contains(then).then_some(()));
    }
}

#[test]
fn done_is_done_once_and_undo_takes_it_back() {
    let evening = Evening::begins();
    evening.presses("done", "[done]");
    // Pressed again, as a desktop may tell it twice: the newest change stays the one.
    evening.desktop.press(evening.asked.id, "done");
    evening.says(&["undo"]);
    let after = evening.says(&["today"]);
    assert!(after.contains("[unconfirmed]"), "{after}");
}

#[test]
fn skipped_is_skipped_and_the_notification_has_done_its_work() {
    let evening = Evening::begins();
    evening.presses("skipped", "[skipped]");
    let json: serde_json::Value = serde_json::from_str(&evening.says(&["--json", "checkin"])).unwrap();
    assert!(json.to_string().contains("\"skipped\""), "{json}");
}

#[test]
fn partly_assumes_nothing_asks_in_the_window_and_takes_the_minutes_that_are_said() {
    let evening = Evening::begins();
    evening.is_listed();
    evening.desktop.press(evening.asked.id, "partly");
    let opened = until("the window opens", || evening.home.opened().filter(|text| !text.is_empty()));
    assert!(opened.ends_with(" --screen check-in"), "{opened}");
    let today = evening.says(&["today"]);
    assert!(today.contains("[unconfirmed]"), "{today}");
    evening.says(&["partly", "s1", "20"]);
    assert!(evening.says(&["today"]).contains("[partly]"));
}

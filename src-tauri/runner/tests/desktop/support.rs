//! A desktop session of its own for each test: a data folder, and the real runner beside a window program that only
//! leaves a note. Its bus and its notification service are in `bus`.

use crate::bus::PATIENCE;
use chrono::{DateTime, Duration, Utc};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration as Wait, Instant};
use tempfile::TempDir;
use waymark_engine::Engine;
use waymark_engine::store::tables::reminder::{self, ReminderRow};
use waymark_engine::store::tables::{path, session};

/// The title of the activity in every store of these tests.
pub const TITLE: &str = "Circuit breakers & bulkheads";

const DOCUMENT: &str =
    "# A short path\n\n## Week 1: Start (5 hours)\n\n### Circuit breakers & bulkheads (5 hours)\n\n- Read\n";

/// A data folder, and the runner's program beside a window program that leaves a note of having been opened.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// With one session that starts that long from now.
    pub fn with_session(starts_in: Duration) -> Self {
        let home = Self::empty();
        let mut engine = home.engine();
        let start = engine.now() + starts_in;
        accept(&mut engine, start, start + Duration::minutes(50));
        home
    }

    /// With a path of that text and no session.
    pub fn with_path(text: &str) -> Self {
        let home = Self::empty();
        let mut engine = home.engine();
        let now = engine.now();
        keep_path(&mut engine, text, now);
        home
    }

    fn empty() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::create_dir(home.folder.path().join("bin")).unwrap();
        std::fs::copy(env!("CARGO_BIN_EXE_waymark-runner"), home.runner()).unwrap();
        let window = home.folder.path().join("bin/waymark-desktop");
        std::fs::write(&window, "#!/bin/sh\nprintf '%s %s' \"$WAYMARK_DATA_DIR\" \"$*\" > \"$0.opened\"\n")
            .unwrap();
        std::fs::set_permissions(&window, std::fs::Permissions::from_mode(0o755)).unwrap();
        home
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn engine(&self) -> Engine {
        Engine::open(Some(&self.data())).unwrap()
    }

    /// Where the window program was opened with which data folder.
    pub fn opened(&self) -> Option<String> {
        std::fs::read_to_string(self.folder.path().join("bin/waymark-desktop.opened")).ok()
    }

    fn runner(&self) -> PathBuf {
        self.folder.path().join("bin/waymark-runner")
    }

    pub fn command(&self, bus_address: &str) -> Command {
        let mut command = Command::new(self.runner());
        command.arg("--data-dir").arg(self.data());
        // The system's bus is the same one: nothing of this machine's is listened to.
        command.env("DBUS_SESSION_BUS_ADDRESS", bus_address).env("DBUS_SYSTEM_BUS_ADDRESS", bus_address);
        command.env("XDG_RUNTIME_DIR", self.folder.path());
        command
    }

    pub fn start(&self, bus_address: &str) -> Runner {
        Runner { child: self.command(bus_address).spawn().unwrap() }
    }

    /// What the store says of the session.
    pub fn session_status(&self) -> String {
        let query = "SELECT status FROM session WHERE id = 's1'";
        self.engine().connection().query_row(query, [], |row| row.get(0)).unwrap()
    }

    /// The ledger as the window shows it.
    pub fn listed(&self) -> Vec<waymark_engine::api::json::views::ReminderView> {
        waymark_engine::api::reminders::ledger::reminders(&mut self.engine(), None).unwrap()
    }

    /// The ledger's lines of the session.
    pub fn ledger(&self) -> Vec<ReminderRow> {
        let mut engine = self.engine();
        let (from, to) = (engine.now() - Duration::days(1), engine.now() + Duration::days(1));
        let mut rows = reminder::between(engine.connection(), from, to).unwrap();
        rows.retain(|row| row.kind == "session");
        rows
    }
}

fn wall(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// A path as accepting it leaves it in the store. No quiet hours: the tests run at any hour.
fn keep_path(engine: &mut Engine, text: &str, start: DateTime<Utc>) {
    use waymark_engine::store::tables::setting;
    let db = engine.connection();
    let settings = waymark_core::settings::Settings {
        zone: "UTC".into(),
        quiet_from: 0,
        quiet_to: 0,
        week_start: far_week(start),
        ..setting::load(db).unwrap()
    };
    setting::save(db, &settings).unwrap();
    path::keep_document(db, "digest", text.as_bytes()).unwrap();
    let row = path::PathRow {
        id: "short".into(),
        name: "short.md".into(),
        sha256: "digest".into(),
        title: "A short path".into(),
        start_unit: 1,
        start: start.date_naive().to_string(),
        accepted_at: wall(start),
        input: "{}".into(),
        share: None,
        source: String::new(),
        names: String::new(),
    };
    path::insert(db, &row).unwrap();
}

/// A path with one session.
fn accept(engine: &mut Engine, start: DateTime<Utc>, end: DateTime<Utc>) {
    keep_path(engine, DOCUMENT, start);
    let report = waymark_core::curriculum::read(DOCUMENT.as_bytes());
    let activity = &report.path.units[0].activities[0];
    assert_eq!(activity.title, TITLE);
    let row = session::SessionRow {
        id: "s1".into(),
        path: "short".into(),
        activity: activity.id.to_string(),
        unit: 1,
        start: wall(start),
        end: wall(end),
        minutes: 50,
        items: "[]".into(),
        status: "planned".into(),
        done_minutes: 0,
        pinned: false,
        sequence: 0,
        changed_at: wall(start),
    };
    session::put(engine.connection(), &row).unwrap();
}

/// A week whose review is not due on these days.
fn far_week(start: DateTime<Utc>) -> chrono::Weekday {
    use chrono::Datelike as _;
    start.date_naive().weekday()
}

/// A running runner; ended with the test.
pub struct Runner {
    child: Child,
}

impl Runner {
    /// Asks it to end as the system does.
    pub fn terminate(mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        self.child.wait().unwrap()
    }

    /// Ends it as a crash does.
    pub fn crash(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn is_alive(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until something is so.
pub fn until<T>(what: &str, mut so: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = so() {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "waited in vain: {what}");
        std::thread::park_timeout(Wait::from_millis(20));
    }
}

/// The address of a bus that is not there.
pub fn nowhere(folder: &Path) -> String {
    format!("unix:path={}/no-such-bus", folder.display())
}

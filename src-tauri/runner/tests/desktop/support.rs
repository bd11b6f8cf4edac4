//! A desktop session of its own for each test: a data folder, and the real program beside a window program that only
//! leaves a note. Its bus and its notification service are in `bus`. The command line's tests use it too.

use crate::bus::PATIENCE;
use chrono::{DateTime, Duration, Timelike as _, Utc};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration as Wait, Instant};
use tempfile::TempDir;
use waymark_engine::delivery::{self, NotShown, Notification, Notifier, Standing};
use waymark_engine::store::tables::reminder::{self, ReminderRow};
use waymark_engine::store::tables::{path, session};
use waymark_engine::{Engine, Options};

/// The title of the activity in every store of these tests.
pub const TITLE: &str = "Circuit breakers & bulkheads";

/// The program under test: the runner, or the command line where its tests are compiled.
const PROGRAM: Option<&str> = match option_env!("CARGO_BIN_EXE_waymark-runner") {
    Some(runner) => Some(runner),
    None => option_env!("CARGO_BIN_EXE_waymark"),
};

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
        accept(&mut engine, "UTC", start, start + Duration::minutes(50));
        home
    }

    /// With one session that ended twenty minutes ago and was announced in time. It is noon there, whatever hour it is
    /// here, so that the session is one of this study day.
    pub fn after_a_session() -> Self {
        let home = Self::empty();
        let mut engine = home.engine();
        let now = engine.now();
        let east = 12 - i64::from(now.hour());
        // These names count westward.
        let zone = if east == 0 { "UTC".to_owned() } else { format!("Etc/GMT{:+}", -east) };
        let (start, end) = (Duration::minutes(70), Duration::minutes(20));
        let local = now + Duration::hours(east);
        accept(&mut engine, &zone, local - start, local - end);
        for ahead in [Duration::minutes(9), Duration::zero()] {
            let then = Some(now - start - ahead + Duration::seconds(1));
            let options = Options { data_dir: Some(home.data()), now: then, ..Options::default() };
            delivery::run_once(&mut Engine::open_with(options).unwrap(), &Willing).unwrap();
        }
        home
    }

    /// With a path of that text and no session.
    pub fn with_path(text: &str) -> Self {
        let home = Self::empty();
        let mut engine = home.engine();
        let now = engine.now();
        keep_path(&mut engine, text, "UTC", now);
        home
    }

    fn empty() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::create_dir(home.folder.path().join("bin")).unwrap();
        std::fs::copy(PROGRAM.expect("the program"), home.program()).unwrap();
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

    fn program(&self) -> PathBuf {
        self.folder.path().join("bin/program")
    }

    pub fn command(&self, bus_address: &str) -> Command {
        let mut command = Command::new(self.program());
        command.arg("--data-dir").arg(self.data());
        command.env("LC_ALL", "C.UTF-8");
        // The system's bus is the same one: nothing of this machine's is listened to.
        command.env("DBUS_SESSION_BUS_ADDRESS", bus_address).env("DBUS_SYSTEM_BUS_ADDRESS", bus_address);
        command.env("XDG_RUNTIME_DIR", self.folder.path());
        command
    }

    pub fn start(&self, bus_address: &str) -> Runner {
        Runner::of(self.command(bus_address))
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

/// A desktop that takes everything.
struct Willing;

impl Notifier for Willing {
    fn show(&self, _: &Notification) -> Result<Option<Standing>, NotShown> {
        Ok(None)
    }
}

fn wall(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// A path as accepting it leaves it in the store. No quiet hours: the tests run at any hour.
fn keep_path(engine: &mut Engine, text: &str, zone: &str, start: DateTime<Utc>) {
    use waymark_engine::store::tables::setting;
    let db = engine.connection();
    let settings = waymark_core::settings::Settings {
        zone: zone.into(),
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

/// A path with one session, from and to a time of the zone's clocks.
fn accept(engine: &mut Engine, zone: &str, start: DateTime<Utc>, end: DateTime<Utc>) {
    keep_path(engine, DOCUMENT, zone, start);
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
    pub fn of(mut command: Command) -> Self {
        Self { child: command.spawn().unwrap() }
    }

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

/// Asks the runner for a test reminder, as the button in Settings does.
/// Those asked for in one second are one, so each is asked for a second later than the one before.
pub fn ask_for_test(home: &Home) {
    static ASKED: AtomicI64 = AtomicI64::new(0);
    let mut engine = home.engine();
    let at = engine.now() + Duration::seconds(ASKED.fetch_add(1, Ordering::Relaxed));
    reminder::ask_for_test(engine.connection(), at).unwrap();
}

/// The address of a bus that is not there.
pub fn nowhere(folder: &Path) -> String {
    format!("unix:path={}/no-such-bus", folder.display())
}

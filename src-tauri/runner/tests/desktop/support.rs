//! A desktop session of its own for each test: a private bus, a notification server that remembers, a data folder, and
//! the real runner beside a window program that only leaves a note.

use chrono::{DateTime, Duration, Utc};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration as Wait, Instant};
use tempfile::TempDir;
use waymark_engine::Engine;
use waymark_engine::store::tables::reminder::{self, ReminderRow};
use waymark_engine::store::tables::{path, session};

/// The longest that anything may take before a test gives up.
pub const PATIENCE: Wait = Wait::from_secs(30);

/// The title of the activity in every store of these tests.
pub const TITLE: &str = "Circuit breakers & bulkheads";

const DOCUMENT: &str =
    "# A short path\n\n## Week 1: Start (5 hours)\n\n### Circuit breakers & bulkheads (5 hours)\n\n- Read\n";

/// A private session bus.
pub struct Bus {
    daemon: Child,
    pub address: String,
    _folder: TempDir,
}

impl Bus {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("bus.conf");
        std::fs::write(
            &config,
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"
              \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">
             <busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
             <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>
             <allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>",
        )
        .unwrap();
        let mut daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .arg(format!("--address=unix:path={}/bus", folder.path().display()))
            .args(["--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            // It complains about file limits where it may not raise them.
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon (Debian: dbus) is needed");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { daemon, address: address.trim().to_owned(), _folder: folder }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// One Notify as the server got it.
#[derive(Debug, Clone)]
pub struct Notified {
    pub id: u32,
    pub app: String,
    pub title: String,
    pub body: String,
    pub actions: Vec<String>,
    pub hints: Vec<String>,
}

/// What the server does when it is asked to show something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Shows it.
    Shows,
    /// Shows it, and the learner clicks before the answer is even on its way.
    Clicked,
    /// Never answers.
    Hangs,
}

struct Server {
    heard: Sender<Notified>,
    taken_back: Sender<u32>,
    manner: Manner,
    shown: u32,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(clippy::too_many_arguments, reason = "the specification's signature")]
    async fn notify(
        &mut self,
        app: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        actions: Vec<String>,
        hints: std::collections::HashMap<String, zbus::zvariant::OwnedValue>,
        _timeout: i32,
        #[zbus(signal_emitter)] emitter: zbus::object_server::SignalEmitter<'_>,
    ) -> u32 {
        let mut words: Vec<String> = hints
            .iter()
            .filter_map(|(key, value)| Some(format!("{key}={}", value.downcast_ref::<&str>().ok()?)))
            .collect();
        words.sort();
        self.shown += 1;
        self.heard.send(Notified { id: self.shown, app, title, body, actions, hints: words }).unwrap();
        match self.manner {
            Manner::Shows => {}
            Manner::Clicked => Self::action_invoked(&emitter, self.shown, "default").await.unwrap(),
            Manner::Hangs => std::future::pending().await,
        }
        self.shown
    }

    async fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".into(), "body".into(), "body-markup".into()]
    }

    async fn close_notification(&self, id: u32) {
        self.taken_back.send(id).unwrap();
    }

    async fn get_server_information(&self) -> (String, String, String, String) {
        ("fake".into(), "tests".into(), "1".into(), "1.2".into())
    }

    #[zbus(signal)]
    async fn action_invoked(
        emitter: &zbus::object_server::SignalEmitter<'_>,
        id: u32,
        action: &str,
    ) -> zbus::Result<()>;
}

/// A notification server on a bus, for as long as it is kept.
pub struct Notifications {
    pub heard: Receiver<Notified>,
    /// Numbers of those that were taken back.
    pub taken_back: Receiver<u32>,
    connection: zbus::blocking::Connection,
}

impl Notifications {
    pub fn on(bus: &Bus, manner: Manner) -> Self {
        let ((sender, heard), (taken, taken_back)) = (channel(), channel());
        let connection = zbus::blocking::connection::Builder::address(bus.address.as_str())
            .unwrap()
            .name("org.freedesktop.Notifications")
            .unwrap()
            .serve_at(
                "/org/freedesktop/Notifications",
                Server { heard: sender, taken_back: taken, manner, shown: 0 },
            )
            .unwrap()
            .build()
            .unwrap();
        Self { heard, taken_back, connection }
    }

    /// The learner presses a button of a notification.
    pub fn press(&self, id: u32, action: &str) {
        let path = "/org/freedesktop/Notifications";
        let name = "org.freedesktop.Notifications";
        self.connection.emit_signal(None::<&str>, path, name, "ActionInvoked", &(id, action)).unwrap();
    }

    pub fn next(&self) -> Notified {
        self.heard.recv_timeout(PATIENCE).expect("a notification")
    }
}

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
        command.env("LC_ALL", "C.UTF-8");
        command.env("DBUS_SESSION_BUS_ADDRESS", bus_address).env("XDG_RUNTIME_DIR", self.folder.path());
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

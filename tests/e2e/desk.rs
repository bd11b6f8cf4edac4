//! A desk of its own for one test: a screen, a session bus, a home folder and a driver, all gone when it is dropped.
//!
//! Nothing of the machine's desktop is touched: the window sees a private X server, a bus on which nothing is started,
//! and folders below one temporary folder. What was started is found again by that folder's name in its environment,
//! so that a runner or a web process that outlived its parent ends too, and nobody else's does.

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// How long a window may take to answer its driver. A hang (no driver mode, a running instance) shows as this.
const PATIENCE: Duration = Duration::from_secs(60);

/// How a desk looks.
pub struct Looks {
    /// Whether its programs are dark.
    pub dark: bool,
    /// The screen's size in pixels.
    pub screen: (u32, u32),
}

/// The screen, the bus, the driver and the folders of one test.
pub struct Desk {
    folder: TempDir,
    looks: Looks,
    driver_port: u16,
    display: String,
    children: Vec<Child>,
}

impl Desk {
    /// Sets a desk up. Panics, with what is missing, where the machine lacks one of its tools.
    pub fn new() -> Self {
        Self::looking(Looks { dark: false, screen: (1360, 900) })
    }

    /// Sets a desk up that looks so. Panics as [`Desk::new`] does.
    pub fn looking(looks: Looks) -> Self {
        let folder = tempfile::Builder::new().prefix("waymark-desk-").tempdir().expect("a temporary folder");
        let mut desk =
            Self { folder, looks, driver_port: free_port(), display: String::new(), children: Vec::new() };
        for name in ["config", "data", "cache", "state", "run", "home"] {
            std::fs::create_dir(desk.path(name)).expect("a folder of the desk");
        }
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(desk.path("run"), private).expect("the run folder made private");

        desk.display = desk.start_screen();
        desk.start_bus();
        desk.start_driver();
        desk
    }

    /// A path below the desk's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Opens Waymark's window with these arguments and waits until its driver answers.
    pub async fn open(&self, arguments: &[&str]) -> Client {
        let options = serde_json::json!({
            "webkitgtk:browserOptions": { "binary": env!("CARGO_BIN_EXE_waymark-desktop"), "args": arguments }
        });
        let serde_json::Value::Object(capabilities) = options else {
            unreachable!("written as an object above")
        };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.into_iter().collect());
        let address = format!("http://127.0.0.1:{}", self.driver_port);
        tokio::time::timeout(PATIENCE, builder.connect(&address))
            .await
            .expect("the window did not answer its driver in time")
            .expect("a window under the driver's hand")
    }

    /// Runs the window's program without a driver and gives what it said on standard error, and its exit code.
    pub fn run_without_display(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark-desktop"));
        self.dress(&mut command, None);
        let output = command.args(arguments).output().expect("the window's program");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// Starts the window's program once more on this desk, as the runner does for a click, and gives its exit code and
    /// what it said on standard error.
    pub fn start_again(&self, store: &str, arguments: &[&str]) -> (Option<i32>, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark-desktop"));
        self.dress(&mut command, Some(&self.display));
        let output = command.env("WAYMARK_DATA_DIR", store).args(arguments).output();
        let output = output.expect("the window's program");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// The processes started on this desk that still live, with the first word of their command line.
    pub fn processes(&self) -> Vec<(u32, String)> {
        let folder = self.folder.path().as_os_str().as_encoded_bytes();
        let mut found = Vec::new();
        for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
            let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else {
                continue;
            };
            let environment = std::fs::read(entry.path().join("environ")).unwrap_or_default();
            if environment.windows(folder.len()).any(|part| part == folder) {
                let name = std::fs::read_to_string(entry.path().join("comm")).unwrap_or_default();
                found.push((id, name.trim().to_owned()));
            }
        }
        found
    }

    /// Keeps a picture of the screen as `name`.png in the folder that `WAYMARK_SCREENSHOTS` names, if it names one. Taken
    /// from the X server by ImageMagick, so that it shows what a person would see, window colours included.
    pub fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("WAYMARK_SCREENSHOTS").map(PathBuf::from) else { return };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        std::fs::create_dir_all(&folder).expect("the folder for pictures");
        let taken = Command::new("import")
            .args(["-display", &self.display, "-window", "root"])
            .arg(folder.join(format!("{name}.png")))
            .status()
            .expect("ImageMagick's import, for WAYMARK_SCREENSHOTS");
        assert!(taken.success(), "no picture of {name} could be taken");
    }

    fn start_screen(&mut self) -> String {
        let mut command = Command::new("Xvfb");
        let (width, height) = self.looks.screen;
        let screen = format!("{width}x{height}x24");
        command.args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp"]);
        let screen = self.start(command.stdout(Stdio::piped()), "xvfb");
        format!(":{}", first_line(screen))
    }

    fn start_bus(&mut self) {
        let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/bare-bus.conf");
        let mut command = Command::new("dbus-daemon");
        command
            .arg(format!("--config-file={}", rules.display()))
            .arg(format!("--address=unix:path={}", self.path("bus").display()))
            .args(["--nofork", "--print-address=1"]);
        let bus = self.start(command.stdout(Stdio::piped()), "dbus");
        assert!(!first_line(bus).is_empty(), "the session bus did not start");
    }

    fn start_driver(&mut self) {
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={}", self.driver_port)).env("TAURI_WEBVIEW_AUTOMATION", "true");
        self.dress(&mut command, Some(&self.display));
        self.children.push(command.spawn().expect("WebKitWebDriver (package webkit2gtk-driver)"));
        let listening = (0..600).any(|_| {
            let up = std::net::TcpStream::connect(("127.0.0.1", self.driver_port)).is_ok();
            if !up {
                std::thread::park_timeout(Duration::from_millis(20));
            }
            up
        });
        assert!(listening, "WebKitWebDriver does not listen on its port");
    }

    /// Dresses a program in the desk's environment, and in nothing of the machine's desktop.
    fn dress(&self, command: &mut Command, display: Option<&str>) {
        for name in
            ["DISPLAY", "WAYLAND_DISPLAY", "WAYMARK_DATA_DIR", "DESKTOP_SESSION", "XDG_CURRENT_DESKTOP"]
        {
            command.env_remove(name);
        }
        let bus: OsString = format!("unix:path={}", self.path("bus").display()).into();
        command
            .env("HOME", self.path("home"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("XDG_STATE_HOME", self.path("state"))
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("DBUS_SESSION_BUS_ADDRESS", bus)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LC_ALL", "C.UTF-8");
        command.env("GTK_THEME", if self.looks.dark { "Adwaita:dark" } else { "Adwaita" });
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
    }

    fn start(&mut self, command: &mut Command, package: &str) -> &mut Child {
        let child = command
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("a tool of the package {package} is missing: {error}"));
        self.children.push(child);
        self.children.last_mut().expect("just pushed")
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // The window and what it started first, then the driver, the bus and at last the screen.
        for (id, _) in self.processes() {
            let _ = Command::new("kill").arg(id.to_string()).stderr(Stdio::null()).status();
        }
        while let Some(mut child) = self.children.pop() {
            let _ = child.kill();
            let _ = child.wait();
        }
        for (id, _) in self.processes() {
            let _ = Command::new("kill").args(["-9", &id.to_string()]).stderr(Stdio::null()).status();
        }
    }
}

/// A port that nobody listens on at this moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// The first line that a child writes; the pipe stays open, so that the child is not stopped for writing more.
fn first_line(child: &mut Child) -> String {
    let stdout = child.stdout.take().expect("standard output is piped");
    let mut reader = BufReader::new(stdout);
    let mut line = String::new();
    reader.read_line(&mut line).expect("a first line");
    std::thread::spawn(move || reader.read_to_end(&mut Vec::new()));
    line.trim().to_owned()
}

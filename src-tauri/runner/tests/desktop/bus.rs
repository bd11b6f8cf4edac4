//! A private bus, and a notification service on it that remembers what it was asked.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration as Wait;
use tempfile::TempDir;

/// The longest that anything may take before a test gives up.
pub const PATIENCE: Wait = Wait::from_secs(30);

/// A private session bus.
pub struct Bus {
    daemon: Child,
    pub address: String,
    folder: TempDir,
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
        let daemon = daemon(folder.path());
        let address = format!("unix:path={}/bus", folder.path().display());
        Self { daemon, address, folder }
    }

    /// The bus ends as in a crash; nobody on it is told.
    pub fn die(&mut self) {
        self.daemon.kill().unwrap();
        self.daemon.wait().unwrap();
        let _ = std::fs::remove_file(self.folder.path().join("bus"));
    }

    /// Another bus is there at the same address.
    pub fn come_back(&mut self) {
        self.daemon = daemon(self.folder.path());
    }
}

/// Starts a bus and waits until it can be spoken to.
fn daemon(folder: &Path) -> Child {
    let mut daemon = Command::new("dbus-daemon")
        .arg(format!("--config-file={}", folder.join("bus.conf").display()))
        .arg(format!("--address=unix:path={}/bus", folder.display()))
        .args(["--nofork", "--print-address=1"])
        .stdout(Stdio::piped())
        // It complains about file limits where it may not raise them.
        .stderr(Stdio::null())
        .spawn()
        .expect("dbus-daemon (Debian: dbus) is needed");
    // It prints its address once it listens.
    BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut String::new()).unwrap();
    daemon
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
    /// Never answers either, and says that it replaces what has the same tag.
    Stacks,
    /// Hears it and says no.
    Refuses,
}

struct Server {
    heard: Sender<Notified>,
    taken_back: Sender<u32>,
    manner: Manner,
    shown: AtomicU32,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(clippy::too_many_arguments, reason = "the specification's signature")]
    async fn notify(
        &self,
        app: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        actions: Vec<String>,
        hints: std::collections::HashMap<String, zbus::zvariant::OwnedValue>,
        _timeout: i32,
        #[zbus(signal_emitter)] emitter: zbus::object_server::SignalEmitter<'_>,
    ) -> zbus::fdo::Result<u32> {
        let mut words: Vec<String> = hints
            .iter()
            .filter_map(|(key, value)| Some(format!("{key}={}", value.downcast_ref::<&str>().ok()?)))
            .collect();
        words.sort();
        let id = self.shown.fetch_add(1, Ordering::SeqCst) + 1;
        self.heard.send(Notified { id, app, title, body, actions, hints: words }).unwrap();
        match self.manner {
            Manner::Shows => {}
            Manner::Clicked => Self::action_invoked(&emitter, id, "default").await.unwrap(),
            Manner::Hangs | Manner::Stacks => std::future::pending().await,
            Manner::Refuses => return Err(zbus::fdo::Error::Failed("not now".into())),
        }
        Ok(id)
    }

    async fn get_capabilities(&self) -> Vec<String> {
        let mut can: Vec<String> = vec!["actions".into(), "body".into(), "body-markup".into()];
        can.extend((self.manner == Manner::Stacks).then(|| "x-dunst-stack-tag".to_owned()));
        can
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
            .name("org.freedesktop.login1")
            .unwrap()
            .serve_at(
                "/org/freedesktop/Notifications",
                Server { heard: sender, taken_back: taken, manner, shown: AtomicU32::new(0) },
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

    /// The system's log-in service says on this bus, taken for the system's, that it woke from sleep.
    pub fn wake_from_sleep(&self) {
        let (path, name) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
        for sleeping in [true, false] {
            self.connection.emit_signal(None::<&str>, path, name, "PrepareForSleep", &sleeping).unwrap();
        }
    }

    pub fn next(&self) -> Notified {
        self.heard.recv_timeout(PATIENCE).expect("a notification")
    }
}

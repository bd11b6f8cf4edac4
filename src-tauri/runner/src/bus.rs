//! Notifications over D-Bus: shown by notify-rust, listened to on a connection of our own that was there before.
//!
//! notify-rust listens for clicks only after it has shown, and its calls have no time limit. So we listen first on our
//! own connection (most servers tell everybody), keep notify-rust's handle listening as well (some tell only the
//! sender), and put a limit on every call. Asking what the server can comes before showing: a server that is absent
//! or hangs is found out while nothing has been handed over, so that the reminder can safely be tried again.

use crate::notifier::{ANSWER_WITHIN, APP_NAME, no_answer, refused, refused_because};
use futures_lite::StreamExt as _;
use notify_rust::{Hint, NotificationResponse, Timeout, Urgency};
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::timeout;
use waymark_core::message::Message;
use waymark_engine::delivery::{self, DESKTOP_ENTRY, ICON, NotShown, Notification};
use zbus::{Connection, MatchRule, MessageStream, message};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// The session's notification service.
pub(crate) struct Desktop {
    listening: Option<Connection>,
    clicks: Arc<Clicks>,
}

impl Desktop {
    pub(crate) fn new(data_dir: PathBuf) -> Self {
        Self { listening: None, clicks: Arc::new(Clicks { data_dir, ids: Mutex::default() }) }
    }

    /// Shows one notification; its handle is kept for as long as the notification is of use.
    pub(crate) async fn show(&mut self, notification: &Notification) -> Result<(), NotShown> {
        let marks_up = match self.capabilities().await {
            Ok(capabilities) => capabilities.iter().any(|c| c == "body-markup"),
            Err(problem) => {
                // The next try connects anew: the bus may have been restarted.
                self.listening = None;
                return Err(problem);
            }
        };
        let body = if marks_up { escaped(&notification.body) } else { notification.body.clone() };
        self.clicks.forget_strangers();
        let shown = notify_rust::Notification::new()
            .appname(APP_NAME)
            .summary(&notification.title)
            .body(&body)
            .icon(ICON)
            .hint(Hint::DesktopEntry(DESKTOP_ENTRY.to_owned()))
            .hint(Hint::Category("x-waymark.reminder".to_owned()))
            .hint(Hint::Urgency(Urgency::Normal))
            .timeout(Timeout::Default)
            .action("default", &Message::new("reminder-open").render())
            .finalize();
        let handle = match timeout(ANSWER_WITHIN, shown.show_async()).await {
            Err(_) => return Err(no_answer()),
            Ok(Err(error)) => return Err(not_shown(&error.to_string())),
            Ok(Ok(handle)) => handle,
        };
        let id = handle.id();
        self.clicks.expect(id);
        let (clicks, useful) = (Arc::clone(&self.clicks), Duration::from_secs(notification.useful_seconds));
        tokio::spawn(async move {
            let told = |response: &NotificationResponse| {
                if matches!(response, NotificationResponse::Default) {
                    clicks.clicked(id);
                }
            };
            // The limit is for a server that dies and never says that the notification is gone.
            let _ = timeout(useful, handle.wait_for_action_async(told)).await;
        });
        Ok(())
    }

    /// What the server can do; by answering it shows that it is there.
    async fn capabilities(&mut self) -> Result<Vec<String>, NotShown> {
        let bus = self.listening().await?;
        let call = bus.call_method(Some(NAME), PATH, Some(NAME), "GetCapabilities", &());
        match timeout(ANSWER_WITHIN, call).await {
            // Nothing was handed over yet, so this is a refusal and not a doubt.
            Err(_) => Err(refused("reminder-problem-no-answer")),
            Ok(Err(error)) => Err(match not_shown(&error.to_string()) {
                NotShown::NoAnswer(sentence) => NotShown::Refused(sentence),
                refusal => refusal,
            }),
            Ok(Ok(reply)) => reply.body().deserialize().map_err(|error| refused_because(&error.to_string())),
        }
    }

    /// Our own connection, with somebody listening on it.
    async fn listening(&mut self) -> Result<Connection, NotShown> {
        if let Some(bus) = &self.listening {
            return Ok(bus.clone());
        }
        let (bus, signals) = match timeout(ANSWER_WITHIN, listen()).await {
            Ok(Ok(both)) => both,
            Ok(Err(_)) | Err(_) => return Err(refused("reminder-problem-no-bus")),
        };
        tokio::spawn(hear(signals, Arc::clone(&self.clicks)));
        self.listening = Some(bus.clone());
        Ok(bus)
    }
}

async fn listen() -> zbus::Result<(Connection, MessageStream)> {
    let bus = Connection::session().await?;
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .interface(NAME)?
        .member("ActionInvoked")?
        .build();
    let signals = MessageStream::for_match_rule(rule, &bus, None).await?;
    Ok((bus, signals))
}

async fn hear(mut signals: MessageStream, clicks: Arc<Clicks>) {
    while let Some(Ok(signal)) = signals.next().await {
        if let Ok((id, action)) = signal.body().deserialize::<(u32, String)>()
            && action == "default"
        {
            clicks.clicked(id);
        }
    }
}

/// Which notifications are ours, and which were clicked before we learned that they are.
struct Clicks {
    data_dir: PathBuf,
    ids: Mutex<Ids>,
}

#[derive(Default)]
struct Ids {
    ours: HashSet<u32>,
    early: HashSet<u32>,
}

impl Clicks {
    fn forget_strangers(&self) {
        self.ids().early.clear();
    }

    fn expect(&self, id: u32) {
        let mut ids = self.ids();
        ids.ours.insert(id);
        if ids.early.remove(&id) {
            drop(ids);
            self.clicked(id);
        }
    }

    /// Opens the window, once for each notification, whoever tells it first.
    fn clicked(&self, id: u32) {
        let mut ids = self.ids();
        if !ids.ours.remove(&id) {
            ids.early.insert(id);
            return;
        }
        drop(ids);
        if let Err(error) = delivery::open_window(&self.data_dir) {
            eprintln!("{}", Message::new("reminder-open-failed").text("why", error.to_string()).render());
        }
    }

    fn ids(&self) -> std::sync::MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads a D-Bus error by its name, which is part of its text.
fn not_shown(error: &str) -> NotShown {
    let says = |names: &[&str]| names.iter().any(|name| error.contains(name));
    if says(&["ServiceUnknown", "NameHasNoOwner", "Error.Spawn", "ServiceDoesNotExist"]) {
        refused("reminder-problem-no-server")
    } else if says(&["NoReply", "Disconnected", "Timeout", "TimedOut", "I/O"]) {
        no_answer()
    } else {
        refused_because(error)
    }
}

/// Text for a server that reads markup in it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

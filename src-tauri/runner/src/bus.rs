//! Notifications over D-Bus: shown by notify-rust, listened to on a connection of our own that was there before.
//!
//! notify-rust listens for clicks only after it has shown, and its calls have no time limit. So we listen first on our
//! own connection (most servers tell everybody), keep notify-rust's handle listening as well (some tell only the
//! sender), and put a limit on every call. Asking what the server can comes before showing: a server that is absent
//! or hangs is found out while nothing has been handed over, so that the reminder can safely be tried again.

use crate::clicks::{CLICK, Clicks};
use crate::notifier::{ANSWER_WITHIN, APP_NAME, no_answer, refused, refused_because};
use futures_lite::StreamExt as _;
use notify_rust::{Hint, NotificationResponse, Timeout, Urgency};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::timeout;
use waymark_core::message::{Message, Speech};
use waymark_engine::delivery::{DESKTOP_ENTRY, ICON, NotShown, Notification, Standing, Stood};
use zbus::{Connection, MatchRule, MessageStream, message};

const NAME: &str = "org.freedesktop.Notifications";
/// A capability and the hint that goes with it: a notification takes the place of the one with the same tag.
const STACK_TAG: &str = "x-dunst-stack-tag";
const PATH: &str = "/org/freedesktop/Notifications";

/// One process of the notification service: a bus gives a name once, and every start of a bus has an id of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    bus: String,
    pub(crate) owner: String,
}

impl Server {
    fn text(&self) -> String {
        format!("{} {}", self.bus, self.owner)
    }
}

/// The session's notification service.
pub(crate) struct Desktop {
    listening: Option<Connection>,
    clicks: Arc<Clicks>,
    /// Told when the bus that is listened to has ended.
    ended: Arc<Notify>,
}

impl Desktop {
    pub(crate) fn new(data_dir: PathBuf) -> Self {
        Self { listening: None, clicks: Arc::new(Clicks::new(data_dir)), ended: Arc::default() }
    }

    /// Listens from now on, where there is a bus, so that its end is noticed before anything is to be shown.
    pub(crate) async fn attend(&mut self) {
        let _ = self.listening().await;
    }

    /// Ready once the bus that was listened to has ended; the next word to the desktop looks for another one.
    pub(crate) async fn lost(&mut self) {
        self.ended.notified().await;
        self.listening = None;
    }

    /// Shows one notification; its handle is kept for as long as the notification is of use.
    pub(crate) async fn show(
        &mut self,
        notification: &Notification,
        speech: Speech,
    ) -> Result<Option<Standing>, NotShown> {
        let (capabilities, asked) = self.capabilities().await?;
        let can = |what: &str| capabilities.iter().any(|capability| capability == what);
        let body = if can("body-markup") { escaped(&notification.body) } else { notification.body.clone() };
        self.clicks.forget_strangers();
        let mut shown = notify_rust::Notification::new();
        shown
            .appname(APP_NAME)
            .summary(&notification.title)
            .body(&body)
            .icon(ICON)
            .hint(Hint::DesktopEntry(DESKTOP_ENTRY.to_owned()))
            .hint(Hint::Category("x-waymark.reminder".to_owned()))
            .hint(Hint::Urgency(if notification.quiet { Urgency::Low } else { Urgency::Normal }))
            .timeout(Timeout::Default)
            .action(CLICK, &Message::new("reminder-open").render_in(speech));
        if notification.quiet {
            shown.hint(Hint::SuppressSound(true));
        }
        // Where the server replaces what has the same tag, one that a crash left in doubt and that comes again stands once.
        if let Some(key) = notification.keys.first().filter(|_| can(STACK_TAG)) {
            shown.hint(Hint::Custom(STACK_TAG.to_owned(), format!("waymark:{key}")));
        }
        if can("actions") {
            for offer in &notification.offers {
                shown.action(offer.word(), &Message::new(offer.label()).render_in(speech));
            }
        }
        let handle = match timeout(ANSWER_WITHIN, shown.show_async()).await {
            Err(_) => return Err(no_answer()),
            Ok(Err(error)) => return Err(not_shown(&error.to_string())),
            Ok(Ok(handle)) => handle,
        };
        let id = handle.id();
        // The same service before and after: then it is the one that showed it.
        let server = self.server().await.filter(|server| Some(server) == asked.as_ref());
        self.clicks.expect(id, &notification.keys, notification.screen, server.as_ref());
        let (clicks, useful) = (Arc::clone(&self.clicks), Duration::from_secs(notification.useful_seconds));
        tokio::spawn(async move {
            let told = |response: &NotificationResponse| match response {
                NotificationResponse::Default => clicks.answered(id, CLICK),
                NotificationResponse::Action(action) => clicks.answered(id, action),
                _ => clicks.closed(id),
            };
            // The limit is for a server that dies and never says that the notification is gone.
            let _ = timeout(useful, handle.wait_for_action_async(told)).await;
        });
        Ok(server.map(|server| Standing { server: server.text(), number: id }))
    }

    /// Takes what an earlier process showed for its own, where the process that shows it still runs: its numbers mean
    /// the same still. Any other service's numbers are somebody else's.
    pub(crate) async fn recall(&mut self, stood: Vec<Stood>) {
        let Some(server) = self.server().await else { return };
        let text = server.text();
        for one in stood.into_iter().filter(|one| one.standing.server == text) {
            self.clicks.expect(one.standing.number, &one.keys, one.screen, Some(&server));
        }
    }

    /// Takes the notifications of these keys away. Where the service is gone, so are they.
    pub(crate) async fn withdraw(&mut self, keys: &[String]) {
        let Some(bus) = self.listening.clone() else { return };
        for (server, id) in self.clicks.take(keys) {
            let (owner, which) = (server.owner.as_str(), (id,));
            let call = bus.call_method(Some(owner), PATH, Some(NAME), "CloseNotification", &which);
            let _ = timeout(ANSWER_WITHIN, call).await;
        }
    }

    /// The service that is there now, without starting one.
    async fn server(&mut self) -> Option<Server> {
        let bus = self.listening().await.ok()?;
        let dbus = "org.freedesktop.DBus";
        let call = bus.call_method(Some(dbus), "/org/freedesktop/DBus", Some(dbus), "GetNameOwner", &NAME);
        let reply = timeout(ANSWER_WITHIN, call).await.ok()?.ok()?;
        Some(Server { bus: bus.server_guid().to_string(), owner: reply.body().deserialize().ok()? })
    }

    /// What the server can do, and which it is; by answering it shows that it is there.
    async fn capabilities(&mut self) -> Result<(Vec<String>, Option<Server>), NotShown> {
        let bus = self.listening().await?;
        let call = bus.call_method(Some(NAME), PATH, Some(NAME), "GetCapabilities", &());
        match timeout(ANSWER_WITHIN, call).await {
            // Nothing was handed over yet, so this is a refusal and not a doubt.
            Err(_) => Err(refused("reminder-problem-no-answer")),
            Ok(Err(error)) => Err(match not_shown(&error.to_string()) {
                NotShown::NoAnswer(sentence) => NotShown::Refused(sentence),
                refusal => refusal,
            }),
            Ok(Ok(reply)) => {
                let capabilities = reply.body().deserialize();
                let capabilities = capabilities.map_err(|error| refused_because(&error.to_string()))?;
                let owner = reply.header().sender().map(|sender| sender.to_string());
                Ok((capabilities, owner.map(|owner| Server { bus: bus.server_guid().to_string(), owner })))
            }
        }
    }

    /// Our own connection, with somebody listening on it.
    async fn listening(&mut self) -> Result<Connection, NotShown> {
        if let Some(bus) = &self.listening {
            return Ok(bus.clone());
        }
        let (bus, told, owner) = match timeout(ANSWER_WITHIN, listen()).await {
            Ok(Ok(both)) => both,
            Ok(Err(_)) | Err(_) => return Err(refused("reminder-problem-no-bus")),
        };
        tokio::spawn(hear(told, Arc::clone(&self.clicks), Arc::clone(&self.ended)));
        tokio::spawn(hear_owner(owner, Arc::clone(&self.clicks)));
        self.listening = Some(bus.clone());
        Ok(bus)
    }
}

async fn listen() -> zbus::Result<(Connection, MessageStream, MessageStream)> {
    let bus = Connection::session().await?;
    let told = MatchRule::builder().msg_type(message::Type::Signal).interface(NAME)?.build();
    let told = MessageStream::for_match_rule(told, &bus, None).await?;
    let owner = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender("org.freedesktop.DBus")?
        .member("NameOwnerChanged")?
        .add_arg(NAME)?
        .build();
    let owner = MessageStream::for_match_rule(owner, &bus, None).await?;
    Ok((bus, told, owner))
}

/// Hears what becomes of our notifications until the bus ends, and tells that.
async fn hear(mut told: MessageStream, clicks: Arc<Clicks>, ended: Arc<Notify>) {
    while let Some(Ok(signal)) = told.next().await {
        match signal.header().member().map(|member| member.as_str()) {
            Some("ActionInvoked") => {
                if let Ok((id, action)) = signal.body().deserialize::<(u32, String)>() {
                    clicks.answered(id, &action);
                }
            }
            Some("NotificationClosed") => {
                if let Ok((id, _)) = signal.body().deserialize::<(u32, u32)>() {
                    clicks.closed(id);
                }
            }
            _ => {}
        }
    }
    clicks.closed_all();
    ended.notify_one();
}

async fn hear_owner(mut owner: MessageStream, clicks: Arc<Clicks>) {
    while let Some(Ok(_)) = owner.next().await {
        clicks.closed_all();
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

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
use tokio::time::timeout;
use waymark_core::message::{Message, Speech};
use waymark_engine::delivery::{DESKTOP_ENTRY, ICON, NotShown, Notification};
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
        Self { listening: None, clicks: Arc::new(Clicks::new(data_dir)) }
    }

    /// Shows one notification; its handle is kept for as long as the notification is of use.
    pub(crate) async fn show(&mut self, notification: &Notification, speech: Speech) -> Result<(), NotShown> {
        let capabilities = match self.capabilities().await {
            Ok(capabilities) => capabilities,
            Err(problem) => {
                // The next try connects anew: the bus may have been restarted.
                self.listening = None;
                return Err(problem);
            }
        };
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
        self.clicks.expect(id, notification);
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
        Ok(())
    }

    /// Takes the notifications of these keys away. Where the service is gone, so are they.
    pub(crate) async fn withdraw(&mut self, keys: &[String]) {
        let Some(bus) = self.listening.clone() else { return };
        for id in self.clicks.take(keys) {
            let which = (id,);
            let call = bus.call_method(Some(NAME), PATH, Some(NAME), "CloseNotification", &which);
            let _ = timeout(ANSWER_WITHIN, call).await;
        }
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
        let (bus, told, owner) = match timeout(ANSWER_WITHIN, listen()).await {
            Ok(Ok(both)) => both,
            Ok(Err(_)) | Err(_) => return Err(refused("reminder-problem-no-bus")),
        };
        tokio::spawn(hear(told, Arc::clone(&self.clicks)));
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

async fn hear(mut told: MessageStream, clicks: Arc<Clicks>) {
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

//! What this desktop offers, asked within seconds: for whoever wants to know why no reminder arrives.

use std::time::Duration;
use waymark_core::message::{Message, Speech};
use waymark_engine::api::json::views::ReminderCheck;

/// The longest that all questions may take together.
const WITHIN: Duration = Duration::from_secs(5);

/// Bus, notification service and tray, each with its sentence. Comes back within seconds, whatever the desktop does.
pub fn probe() -> Vec<ReminderCheck> {
    let (tell, told) = std::sync::mpsc::channel();
    let speech = Speech::spoken();
    let asked = std::thread::Builder::new().name("probe".into()).spawn(move || {
        let _ = tell.send(speech.during(ask));
    });
    let answer = asked.ok().and_then(|_| told.recv_timeout(WITHIN).ok());
    answer.unwrap_or_else(|| vec![no("reminder-problem-no-answer")])
}

fn no(key: &'static str) -> ReminderCheck {
    ReminderCheck { ok: false, sentence: Message::new(key).render(), help: None }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn yes(message: Message) -> ReminderCheck {
    ReminderCheck { ok: true, sentence: message.render(), help: None }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn ask() -> Vec<ReminderCheck> {
    const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
    zbus::block_on(async {
        let Ok(bus) = zbus::Connection::session().await else { return vec![no("reminder-problem-no-bus")] };
        let mut checks = vec![yes(Message::new("reminder-check-bus"))];
        let path = "/org/freedesktop/Notifications";
        let call =
            bus.call_method(Some(NOTIFICATIONS), path, Some(NOTIFICATIONS), "GetServerInformation", &());
        let name = call.await.ok().and_then(|reply| {
            reply.body().deserialize::<(String, String, String, String)>().ok().map(|(name, ..)| name)
        });
        checks.push(match name {
            Some(name) => yes(Message::new("reminder-check-server").text("name", name)),
            None => no("reminder-problem-no-server"),
        });
        let bus_name = "org.freedesktop.DBus";
        let watcher = "org.kde.StatusNotifierWatcher";
        let call = bus.call_method(
            Some(bus_name),
            "/org/freedesktop/DBus",
            Some(bus_name),
            "NameHasOwner",
            &watcher,
        );
        let tray = call.await.ok().and_then(|reply| reply.body().deserialize::<bool>().ok());
        checks.push(match tray {
            Some(true) => yes(Message::new("reminder-check-tray")),
            _ => no("reminder-check-no-tray"),
        });
        checks
    })
}

/// Where the platform's own notifications need no bus, there is nothing to ask.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn ask() -> Vec<ReminderCheck> {
    Vec::new()
}

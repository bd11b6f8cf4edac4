//! Notifications where the platform has no D-Bus: shown by notify-rust, without listening for clicks.

use crate::notifier::{ANSWER_WITHIN, APP_NAME, no_answer, refused_because};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::Notify;
use tokio::time::timeout;
use waymark_core::message::Speech;
use waymark_engine::delivery::{NotShown, Notification, Outlook, Standing, Stood};

/// No tray item: on these platforms the window's own program would show it.
pub(crate) struct TrayItem;

impl TrayItem {
    pub(crate) fn new(_data_dir: PathBuf, _quit: Arc<Notify>) -> Self {
        Self
    }

    pub(crate) async fn show(&mut self, _outlook: Outlook, _speech: Speech) {}

    pub(crate) async fn leave(&mut self) {}
}

/// The platform's notifications.
pub(crate) struct Desktop;

impl Desktop {
    pub(crate) fn new(_data_dir: PathBuf) -> Self {
        Self
    }

    /// There is nothing to listen to.
    pub(crate) async fn attend(&mut self) {}

    /// The platform's notifications do not end under a process.
    pub(crate) async fn lost(&mut self) {
        std::future::pending().await
    }

    /// The platform takes nothing back.
    pub(crate) async fn withdraw(&mut self, _keys: &[String]) {}

    /// Nor does it know what was shown before.
    pub(crate) async fn recall(&mut self, _stood: Vec<Stood>) {}

    /// Shows one notification on a thread of its own, because the platform's call may block.
    pub(crate) async fn show(
        &mut self,
        notification: &Notification,
        _speech: Speech,
    ) -> Result<Option<Standing>, NotShown> {
        let shown = notify_rust::Notification::new()
            .appname(APP_NAME)
            .summary(&notification.title)
            .body(&notification.body)
            .finalize();
        let call = tokio::task::spawn_blocking(move || shown.show().map(|_| ()).map_err(|e| e.to_string()));
        match timeout(ANSWER_WITHIN, call).await {
            Err(_) | Ok(Err(_)) => Err(no_answer()),
            Ok(Ok(Err(reason))) => Err(refused_because(&reason)),
            Ok(Ok(Ok(()))) => Ok(None),
        }
    }
}

//! The desktop's notifications behind the engine's `Notifier`: one thread that speaks to the desktop, so that a
//! desktop that hangs holds up that thread's task and never the loop.

use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use waymark_core::message::{Message, Speech};
use waymark_engine::delivery::{NotShown, Notification, Notifier, Outlook, Standing, Stood};
use waymark_engine::keep;

#[cfg(all(unix, not(target_os = "macos")))]
use crate::bus::Desktop;
#[cfg(not(all(unix, not(target_os = "macos"))))]
use crate::plain::{Desktop, TrayItem};
#[cfg(all(unix, not(target_os = "macos")))]
use crate::tray::TrayItem;

/// The name under which notifications are shown.
pub(crate) const APP_NAME: &str = "Waymark";
/// The longest that one call to the desktop may take.
pub(crate) const ANSWER_WITHIN: Duration = Duration::from_secs(5);
/// The longest that showing may take in all: connecting, asking what the desktop can, showing.
const ALL_WITHIN: Duration = Duration::from_secs(20);

enum Request {
    Show(Notification, Speech, mpsc::Sender<Result<Option<Standing>, NotShown>>),
    Recall(Vec<Stood>),
    Withdraw(Vec<String>),
    Stands(Outlook, Speech),
}

/// Shows notifications on this desktop through notify-rust, and a tray item where it has a place for one. A click opens
/// the window.
pub struct DesktopNotifier {
    requests: UnboundedSender<Request>,
}

impl DesktopNotifier {
    /// A notifier whose clicks open the window on `data_dir`. The desktop is not spoken to before the first one.
    pub fn new(data_dir: PathBuf) -> Self {
        Self::started(data_dir, None)
    }

    /// One with a tray item, on which the learner may end the runner: then `quit` is told.
    pub fn with_tray(data_dir: PathBuf, quit: Arc<Notify>) -> Self {
        Self::started(data_dir, Some(quit))
    }

    fn started(data_dir: PathBuf, quit: Option<Arc<Notify>>) -> Self {
        let (requests, queue) = unbounded_channel();
        // Without a thread the queue is closed and every reminder is refused in words; the runner stays alive.
        let _started =
            std::thread::Builder::new().name("desktop".into()).spawn(move || serve(queue, data_dir, quit));
        Self { requests }
    }
}

impl Notifier for DesktopNotifier {
    fn show(&self, notification: &Notification) -> Result<Option<Standing>, NotShown> {
        let (reply, answer) = mpsc::channel();
        if self.requests.send(Request::Show(notification.clone(), Speech::spoken(), reply)).is_err() {
            return Err(refused("reminder-problem-no-server"));
        }
        // The thread keeps its own time limits; this one is for a thread that is gone.
        answer.recv_timeout(ALL_WITHIN).unwrap_or_else(|_| Err(no_answer()))
    }

    fn recall(&self, stood: &[Stood]) {
        if !stood.is_empty() {
            let _ = self.requests.send(Request::Recall(stood.to_vec()));
        }
    }

    // Without the thread nothing stands that could be taken back, and nobody looks.
    fn withdraw(&self, keys: &[String]) {
        let _ = self.requests.send(Request::Withdraw(keys.to_vec()));
    }

    fn stands(&self, outlook: &Outlook) {
        let _ = self.requests.send(Request::Stands(outlook.clone(), Speech::spoken()));
    }
}

fn serve(mut queue: UnboundedReceiver<Request>, data_dir: PathBuf, quit: Option<Arc<Notify>>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_time().build() else { return };
    runtime.block_on(async {
        let mut tray = quit.map(|quit| TrayItem::new(data_dir.clone(), quit));
        let mut desktop = Desktop::new(data_dir);
        let mut spoken = Speech::default();
        loop {
            let next = tokio::select! {
                request = queue.recv() => Some(request),
                () = desktop.lost() => None,
            };
            let Some(request) = next else {
                // The item speaks over the same bus; it comes back with the next word on how things stand.
                if let Some(tray) = &mut tray {
                    tray.leave().await;
                }
                eprintln!("{}", Message::new("reminder-bus-ended").render_in(spoken));
                continue;
            };
            let Some(request) = request else { break };
            match request {
                Request::Show(notification, speech, reply) => {
                    // Nobody listens any more where the loop gave up waiting: then the answer is of no use.
                    let _ = reply.send(desktop.show(&notification, speech).await);
                }
                Request::Recall(stood) => desktop.recall(stood).await,
                Request::Withdraw(keys) => desktop.withdraw(&keys).await,
                Request::Stands(outlook, speech) => {
                    spoken = speech;
                    if let Some(tray) = &mut tray {
                        desktop.attend().await;
                        tray.show(outlook, speech).await;
                    }
                }
            }
        }
        if let Some(tray) = &mut tray {
            tray.leave().await;
        }
    });
}

pub(crate) fn refused(key: &'static str) -> NotShown {
    NotShown::Refused(keep(&Message::new(key)))
}

pub(crate) fn refused_because(reason: &str) -> NotShown {
    NotShown::Refused(keep(&Message::new("reminder-problem-other").text("reason", reason)))
}

pub(crate) fn no_answer() -> NotShown {
    NotShown::NoAnswer(keep(&Message::new("reminder-problem-no-answer")))
}

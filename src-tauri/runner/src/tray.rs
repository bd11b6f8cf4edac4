//! The item in the desktop's tray, where it has a place for one: what is next, and the few things that need no window.
//!
//! Spoken over D-Bus (StatusNotifierItem). Without a bus or a tray it simply is not there; where one appears later, the
//! item does too. Every press is done as in the window, by the engine's operations.

use crate::answer;
use crate::notifier::ANSWER_WITHIN;
use ksni::menu::{StandardItem, SubMenu};
use ksni::{Handle, MenuItem, OfflineReason, ToolTip, TrayMethods as _};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::Notify;
use tokio::time::timeout;
use waymark_core::message::{Message, Speech};
use waymark_core::reminders::Screen;
use waymark_engine::Engine;
use waymark_engine::api::json::views::{SessionCall, SilenceCall};
use waymark_engine::api::progress::start_session::start_session;
use waymark_engine::api::reminders::snooze::silence_reminders;
use waymark_engine::delivery::{ICON, Outlook};

/// For how many hours all reminders can be put off.
const HOURS: [u32; 3] = [1, 2, 4];

/// The tray item of a runner.
pub(crate) struct TrayItem {
    data_dir: PathBuf,
    quit: Arc<Notify>,
    handle: Option<Handle<Item>>,
    said: Option<(Outlook, Speech)>,
}

impl TrayItem {
    /// `quit` is told when the learner ends the runner.
    pub(crate) fn new(data_dir: PathBuf, quit: Arc<Notify>) -> Self {
        Self { data_dir, quit, handle: None, said: None }
    }

    /// Shows how things stand. Where there was no bus before, it is looked for again.
    pub(crate) async fn show(&mut self, outlook: Outlook, speech: Speech) {
        if self.handle.as_ref().is_none_or(Handle::is_closed) {
            let (data_dir, quit) = (self.data_dir.clone(), Arc::clone(&self.quit));
            let item = Item { data_dir, quit, outlook: outlook.clone(), speech };
            let spawned = timeout(ANSWER_WITHIN, item.assume_sni_available(true).spawn()).await;
            self.handle = spawned.ok().and_then(Result::ok);
        } else if self.said.as_ref().is_none_or(|said| *said != (outlook.clone(), speech))
            && let Some(handle) = &self.handle
        {
            let new = outlook.clone();
            let _ = timeout(ANSWER_WITHIN, handle.update(|item| (item.outlook, item.speech) = (new, speech)))
                .await;
        }
        self.said = Some((outlook, speech));
    }

    /// Takes the item away in good order: its service is told, since one whose handle is only dropped, on a bus that is
    /// gone, is left without anything to listen to and panics.
    pub(crate) async fn leave(&mut self) {
        if let Some(handle) = self.handle.take() {
            let _ = timeout(ANSWER_WITHIN, handle.shutdown()).await;
        }
    }
}

struct Item {
    data_dir: PathBuf,
    quit: Arc<Notify>,
    outlook: Outlook,
    speech: Speech,
}

impl Item {
    fn open(&self, screen: Screen) {
        answer::open(self.data_dir.clone(), screen);
    }

    fn silence(&self, call: SilenceCall) {
        answer::change(self.data_dir.clone(), |engine| silence_reminders(engine, call).map(|_| ()));
    }

    fn next(&self) -> String {
        let next = self.outlook.next.as_ref().map(|(_, sentence)| sentence.clone());
        next.unwrap_or_else(|| self.say("reminder-tray-nothing"))
    }
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        "waymark".into()
    }

    fn title(&self) -> String {
        self.say("reminder-tray-title")
    }

    fn icon_name(&self) -> String {
        ICON.into()
    }

    // For a tray whose theme does not have the name.
    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        crate::icon::pixels()
    }

    fn tool_tip(&self) -> ToolTip {
        let lines = [Some(self.next()), self.outlook.silence.clone(), self.outlook.problem.clone()];
        let description = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
        ToolTip { title: self.title(), description, ..ToolTip::default() }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.open(Screen::Today);
    }

    fn watcher_offline(&self, _reason: OfflineReason) -> bool {
        true
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.speech.during(|| self.lines())
    }
}

impl Item {
    fn say(&self, key: &'static str) -> String {
        Message::new(key).render_in(self.speech)
    }

    fn lines(&self) -> Vec<MenuItem<Self>> {
        let mut menu = vec![words(self.next())];
        menu.extend(self.outlook.problem.clone().map(words));
        if let Some((id, _)) = self.outlook.next.as_ref().filter(|_| !self.outlook.running) {
            let id = id.clone();
            menu.push(item("reminder-tray-start", move |this| {
                let call = SessionCall { session_id: id.clone() };
                answer::change(this.data_dir.clone(), |engine: &mut Engine| {
                    start_session(engine, call).map(|_| ())
                });
            }));
        }
        menu.push(item("reminder-tray-check-in", |this| this.open(Screen::CheckIn)));
        menu.push(MenuItem::Separator);
        match &self.outlook.silence {
            Some(sentence) => {
                menu.push(words(sentence.clone()));
                menu.push(item("reminder-tray-hear", |this| this.silence(SilenceCall::default())));
            }
            None => menu.extend([
                submenu("reminder-tray-snooze", HOURS.into_iter().map(hours).collect()),
                item("reminder-tray-tonight", |this| {
                    this.silence(SilenceCall { minutes: None, tonight: true });
                }),
            ]),
        }
        menu.push(MenuItem::Separator);
        menu.push(item("reminder-tray-open", |this| this.open(Screen::Today)));
        menu.push(submenu(
            "reminder-tray-quit",
            vec![
                words(say("reminder-tray-quit-warning")),
                item("reminder-tray-quit-anyway", |this| this.quit.notify_one()),
            ],
        ));
        menu
    }
}

fn say(key: &'static str) -> String {
    Message::new(key).render()
}

/// A label as the menu takes it: an underscore would mark an access key.
fn label(text: String) -> String {
    text.replace('_', "__")
}

fn words(text: String) -> MenuItem<Item> {
    StandardItem { label: label(text), enabled: false, ..StandardItem::default() }.into()
}

fn item(key: &'static str, press: impl Fn(&mut Item) + Send + 'static) -> MenuItem<Item> {
    pressed(say(key), press)
}

fn pressed(text: String, press: impl Fn(&mut Item) + Send + 'static) -> MenuItem<Item> {
    StandardItem { label: label(text), activate: Box::new(press), ..StandardItem::default() }.into()
}

fn submenu(key: &'static str, submenu: Vec<MenuItem<Item>>) -> MenuItem<Item> {
    SubMenu { label: label(say(key)), submenu, ..SubMenu::default() }.into()
}

fn hours(hours: u32) -> MenuItem<Item> {
    let text = Message::new("reminder-tray-snooze-hours").count("hours", i64::from(hours)).render();
    pressed(text, move |this| this.silence(SilenceCall { minutes: Some(hours * 60), tonight: false }))
}

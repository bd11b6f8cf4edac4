//! The tray item on a real bus, with a tray that remembers what registers.

use crate::bus::{Bus, Manner, Notifications, PATIENCE};
use crate::support::{Home, Runner, ask_for_test, until};
use chrono::Duration;
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use waymark_engine::delivery;
use waymark_engine::store::tables::reminder;
use zbus::zvariant::{OwnedValue, Value};

struct Watcher(Sender<String>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: String) {
        self.0.send(service).unwrap();
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        Vec::new()
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

/// A tray on a bus, for as long as it is kept.
struct Tray {
    registered: Receiver<String>,
    connection: zbus::blocking::Connection,
}

type Entry = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

impl Tray {
    fn on(bus: &Bus) -> Self {
        let (tell, registered) = channel();
        let connection = zbus::blocking::connection::Builder::address(bus.address.as_str())
            .unwrap()
            .serve_at("/StatusNotifierWatcher", Watcher(tell))
            .unwrap()
            .name("org.kde.StatusNotifierWatcher")
            .unwrap()
            .build()
            .unwrap();
        Self { registered, connection }
    }

    fn item(&self) -> String {
        self.registered.recv_timeout(PATIENCE).expect("an item")
    }

    /// Width, height and pixels of the item's picture, as the tray gets it, in each size.
    fn pictures(&self, item: &str) -> Vec<(i32, i32, Vec<u8>)> {
        let asked = ("org.kde.StatusNotifierItem", "IconPixmap");
        let properties = Some("org.freedesktop.DBus.Properties");
        let reply = self
            .connection
            .call_method(Some(item), "/StatusNotifierItem", properties, "Get", &asked)
            .unwrap();
        let value: OwnedValue = reply.body().deserialize().unwrap();
        value.try_into().unwrap()
    }

    /// Labels and numbers of every entry of the menu, in order.
    fn menu(&self, item: &str) -> Vec<(i32, String)> {
        let asked = (0_i32, -1_i32, Vec::<String>::new());
        let reply = self
            .connection
            .call_method(Some(item), "/MenuBar", Some("com.canonical.dbusmenu"), "GetLayout", &asked)
            .unwrap();
        let (_, root): (u32, Entry) = reply.body().deserialize().unwrap();
        let mut found = Vec::new();
        collect(root, &mut found);
        found
    }

    fn press(&self, item: &str, label: &str) {
        self.pressed(item, label).unwrap();
    }

    fn pressed(&self, item: &str, label: &str) -> zbus::Result<()> {
        let id = self.menu(item).into_iter().find(|(_, text)| text == label).expect("an entry").0;
        let event = (id, "clicked", Value::from(0_i32), 0_u32);
        self.connection
            .call_method(Some(item), "/MenuBar", Some("com.canonical.dbusmenu"), "Event", &event)
            .map(drop)
    }
}

fn collect((id, properties, children): Entry, found: &mut Vec<(i32, String)>) {
    if let Some(label) = properties.get("label") {
        found.push((id, label.downcast_ref::<&str>().unwrap().to_owned()));
    }
    for child in children {
        collect(child.try_into().unwrap(), found);
    }
}

#[test]
fn the_item_says_what_is_next_puts_all_off_and_hears_that_the_store_changed() {
    let (bus, home) = (Bus::start(), Home::with_session(Duration::hours(5)));
    let tray = Tray::on(&bus);
    let _runner = home.start(&bus.address);
    let item = tray.item();
    let labels = || tray.menu(&item).into_iter().map(|(_, label)| label).collect::<Vec<_>>();
    assert!(labels()[0].starts_with(&format!("Next: {}", crate::support::TITLE)), "{:?}", labels());
    tray.press(&item, "Quiet tonight");
    let waits = |labels: &[String]| labels.iter().any(|l| l.starts_with("All reminders wait until"));
    until("the item says that reminders wait", || waits(&labels()).then_some(()));
    tray.press(&item, "Hear reminders again");
    until("and that they do no longer", || (!waits(&labels())).then_some(()));
    tray.press(&item, "Start now");
    until("the session runs", || (home.session_status() == "running").then_some(()));
    until("the item says so", || labels()[0].starts_with("On now: ").then_some(()));
    assert!(!labels().contains(&"Start now".to_owned()));
}

#[test]
fn the_item_brings_its_picture_for_a_tray_whose_theme_does_not_have_it() {
    let (bus, home) = (Bus::start(), Home::with_session(Duration::days(2)));
    let tray = Tray::on(&bus);
    let _runner = home.start(&bus.address);
    let pictures = tray.pictures(&tray.item());
    assert_eq!(pictures.iter().map(|(w, h, _)| (*w, *h)).collect::<Vec<_>>(), [(32, 32), (128, 128)]);
    for (width, height, pixels) in pictures {
        let pixel = |x: i32, y: i32| {
            let at = usize::try_from((y * width + x) * 4).unwrap();
            [pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]]
        };
        assert_eq!(pixels.len(), usize::try_from(width * height * 4).unwrap());
        assert_eq!(pixel(0, 0)[0], 0, "the corner is clear");
        // Alpha, red, green, blue: the green ground beside the stones, and the lit stone.
        for (at, colour) in
            [((width / 10, height / 2), [0x17, 0x63, 0x5d]), ((width / 2, height / 4), [0xf4, 0xc6, 0x67])]
        {
            let [alpha, red, green, blue] = pixel(at.0, at.1);
            assert!(alpha > 250, "{alpha}");
            assert_eq!([red, green, blue], colour);
        }
    }
}

#[test]
fn quitting_warns_that_reminders_stop_and_ends_the_runner() {
    let (bus, home) = (Bus::start(), Home::with_session(Duration::days(2)));
    let tray = Tray::on(&bus);
    let mut runner = home.start(&bus.address);
    let item = tray.item();
    let labels: Vec<String> = tray.menu(&item).into_iter().map(|(_, label)| label).collect();
    assert!(
        labels.contains(&"Reminders stop until you open Waymark or log in again.".to_owned()),
        "{labels:?}"
    );
    // It may have ended before it answered the press.
    let _ = tray.pressed(&item, "Stop reminders");
    until("the runner ends", || (!runner.is_alive()).then_some(()));
    assert!(!delivery::is_running(&home.data()));
}

#[test]
fn a_tray_that_appears_later_gets_the_item_and_without_one_the_runner_works() {
    let (bus, home) = (Bus::start(), Home::with_session(Duration::days(2)));
    let mut runner = home.start(&bus.address);
    until("the runner holds the lock", || delivery::is_running(&home.data()).then_some(()));
    assert!(runner.is_alive());
    let tray = Tray::on(&bus);
    assert!(!tray.menu(&tray.item()).is_empty());
}

/// What a program has said on standard error so far.
fn said(file: &std::path::Path) -> String {
    std::fs::read_to_string(file).unwrap_or_default()
}

#[test]
fn a_bus_that_ends_under_the_runner_is_said_once_and_one_that_comes_back_gets_everything() {
    let (mut bus, home) = (Bus::start(), Home::with_session(Duration::days(2)));
    let tray = Tray::on(&bus);
    let errors = home.data().with_file_name("errors");
    let mut command = home.command(&bus.address);
    command.stderr(std::fs::File::create(&errors).unwrap());
    let mut runner = Runner::of(command);
    tray.item();
    bus.die();
    until("it says that the bus is gone", || said(&errors).lines().next().map(drop));
    // Whatever is asked for meanwhile only waits.
    ask_for_test(&home);
    until("the test could not be shown", || {
        let problem = reminder::problem(home.engine().connection()).unwrap();
        problem.map(drop)
    });
    assert!(runner.is_alive() && delivery::is_running(&home.data()));

    bus.come_back();
    let (tray, desktop) = (Tray::on(&bus), Notifications::on(&bus, Manner::Shows));
    ask_for_test(&home);
    assert_eq!(desktop.next().title, "Reminders arrive");
    assert!(!tray.menu(&tray.item()).is_empty());
    let said = said(&errors);
    assert_eq!(said.lines().count(), 1, "one plain line, and no fault of a library: {said}");
    assert!(said.contains("session bus"), "{said}");
}

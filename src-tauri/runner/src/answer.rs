//! What happens after a click, on a notification or in the tray: on a thread of its own, so that nothing waits for it.
//!
//! Each opens the store for itself. The loop hears of the change as of any other process's, and so does an open window.

use std::path::{Path, PathBuf};
use waymark_core::message::Message;
use waymark_core::reminders::{Offer, Screen};
use waymark_engine::delivery::{self, Answered};
use waymark_engine::{ApiError, Engine};

/// Does what was answered on a notification; where that is refused, the window shows how things stand.
pub(crate) fn answer(data_dir: PathBuf, offer: Offer, keys: Vec<String>) {
    apart(move || {
        let speech = waymark_engine::speech(Some(&data_dir));
        let done = speech.during(|| {
            Engine::open(Some(&data_dir)).and_then(|mut engine| delivery::act(&mut engine, offer, &keys))
        });
        match done {
            Ok(Answered::Done) => {}
            Ok(Answered::Ask(screen)) => open_now(&data_dir, screen),
            Err(error) => {
                say(&error);
                open_now(&data_dir, Screen::Today);
            }
        }
    });
}

/// Opens the window at a screen.
pub(crate) fn open(data_dir: PathBuf, screen: Screen) {
    apart(move || open_now(&data_dir, screen));
}

/// Changes something; a refusal goes to standard error.
pub(crate) fn change(
    data_dir: PathBuf,
    act: impl FnOnce(&mut Engine) -> Result<(), ApiError> + Send + 'static,
) {
    apart(move || {
        waymark_engine::speech(Some(&data_dir)).during(|| {
            if let Err(error) = Engine::open(Some(&data_dir)).and_then(|mut engine| act(&mut engine)) {
                say(&error);
            }
        });
    });
}

fn apart(work: impl FnOnce() + Send + 'static) {
    if let Err(error) = std::thread::Builder::new().name("answer".into()).spawn(work) {
        eprintln!("{}", Message::new("reminder-act-failed").text("why", error.to_string()).render());
    }
}

fn say(error: &ApiError) {
    eprintln!("{}", Message::new("reminder-act-failed").text("why", error.to_string()).render());
}

fn open_now(data_dir: &Path, screen: Screen) {
    if let Err(error) = delivery::open_window(data_dir, screen) {
        eprintln!("{}", Message::new("reminder-open-failed").text("why", error.to_string()).render());
    }
}

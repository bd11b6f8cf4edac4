//! Which notifications are ours, what each is about, and which were answered before we learned that they are ours.

use crate::answer;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use waymark_core::reminders::{Offer, Screen};
use waymark_engine::delivery::Notification;

/// The action of a click on the notification itself.
pub(crate) const CLICK: &str = "default";

/// The notifications that may still be answered.
pub(crate) struct Clicks {
    data_dir: PathBuf,
    ids: Mutex<Ids>,
}

#[derive(Default)]
struct Ids {
    ours: HashMap<u32, Standing>,
    early: HashMap<u32, String>,
}

struct Standing {
    keys: Vec<String>,
    screen: Screen,
    /// Whether the desktop shows it still: a number may be a stranger's later.
    stands: bool,
}

impl Clicks {
    pub(crate) fn new(data_dir: PathBuf) -> Self {
        Self { data_dir, ids: Mutex::default() }
    }

    /// Forgets answers to notifications that were never ours.
    pub(crate) fn forget_strangers(&self) {
        self.ids().early.clear();
    }

    /// A notification of ours has this number.
    pub(crate) fn expect(&self, id: u32, notification: &Notification) {
        let mut ids = self.ids();
        let standing =
            Standing { keys: notification.keys.clone(), screen: notification.screen, stands: true };
        ids.ours.insert(id, standing);
        if let Some(action) = ids.early.remove(&id) {
            drop(ids);
            self.answered(id, &action);
        }
    }

    /// Does what was answered, once for each notification, whoever tells it first.
    pub(crate) fn answered(&self, id: u32, action: &str) {
        let mut ids = self.ids();
        let Some(standing) = ids.ours.remove(&id) else {
            ids.early.insert(id, action.to_owned());
            return;
        };
        drop(ids);
        match Offer::from_word(action) {
            Some(offer) => answer::answer(self.data_dir.clone(), offer, standing.keys),
            None if action == CLICK => answer::open(self.data_dir.clone(), standing.screen),
            None => {}
        }
    }

    /// The desktop closed it. An answer may still be on its way.
    pub(crate) fn closed(&self, id: u32) {
        if let Some(standing) = self.ids().ours.get_mut(&id) {
            standing.stands = false;
        }
    }

    /// The notification service is another one now: its numbers begin anew.
    pub(crate) fn closed_all(&self) {
        self.ids().ours.clear();
    }

    /// The numbers of the notifications that tell nothing beyond these keys any more; they are ours no longer.
    pub(crate) fn take(&self, keys: &[String]) -> Vec<u32> {
        let mut ids = self.ids();
        let done = |standing: &Standing| standing.keys.iter().all(|key| keys.contains(key));
        let taken: Vec<(u32, bool)> =
            ids.ours.iter().filter(|(_, s)| done(s)).map(|(id, s)| (*id, s.stands)).collect();
        for (id, _) in &taken {
            ids.ours.remove(id);
        }
        taken.into_iter().filter(|(_, stands)| *stands).map(|(id, _)| id).collect()
    }

    fn ids(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! Which notifications are ours, what each is about, and which were answered before we learned that they are ours.

use crate::answer;
use crate::bus::Server;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use waymark_core::reminders::{Offer, Screen};

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
    /// Who shows it still; none where it is closed or nobody knows.
    server: Option<Server>,
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
    pub(crate) fn expect(&self, id: u32, keys: &[String], screen: Screen, server: Option<&Server>) {
        let mut ids = self.ids();
        ids.ours.insert(id, Standing { keys: keys.to_vec(), screen, server: server.cloned() });
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
            standing.server = None;
        }
    }

    /// The notification service is another one now: its numbers begin anew.
    pub(crate) fn closed_all(&self) {
        self.ids().ours.clear();
    }

    /// The numbers of the notifications that tell nothing beyond these keys any more; they are ours no longer.
    pub(crate) fn take(&self, keys: &[String]) -> Vec<(Server, u32)> {
        let mut ids = self.ids();
        let done = |standing: &Standing| standing.keys.iter().all(|key| keys.contains(key));
        let done: Vec<u32> = ids.ours.iter().filter(|(_, s)| done(s)).map(|(id, _)| *id).collect();
        let taken = done.into_iter().filter_map(|id| Some((ids.ours.remove(&id)?.server?, id)));
        taken.collect()
    }

    fn ids(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! The engine: a store, a clock, and the one way of changing anything.

use crate::clock::{self, Clock};
use crate::error::ApiError;
use crate::store::{self, kept, tables};
use crate::study::{ReportCache, Study, proposal};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use waymark_core::message::{Message, Speech};
use waymark_core::planning::memory::Memory;
use waymark_core::zone::Zone;

/// Operations by which the learner decides on a plan: they leave nothing to be proposed.
const DECIDES: [&str; 4] = ["accept-plan", "replan", "accept-proposal", "decline-proposal"];

/// How an engine is opened.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The data folder; none for the environment's or the platform's.
    pub data_dir: Option<PathBuf>,
    /// A fixed present moment; none for the machine's clock.
    pub now: Option<DateTime<Utc>>,
    /// A zone that stands for the machine's, as long as no plan keeps one of its own.
    pub zone: Option<Zone>,
    /// Keeps the store in memory: nothing is read from a data folder and nothing is left behind.
    pub in_memory: bool,
}

fn clock(options: &Options) -> Clock {
    options.now.map_or(Clock::Machine, Clock::Fixed)
}

/// How a front speaks before, or without, an engine: as the store of that data folder (or the platform's own) says,
/// where there is one that can be read, else as the machine does. Nothing is created.
pub fn speech(data_dir: Option<&Path>) -> Speech {
    let folder = crate::paths::data_folder(data_dir).ok();
    let chosen = folder.and_then(|folder| store::chosen_language(&folder));
    clock::machine_speech(chosen)
}

/// An open store with its clock.
pub struct Engine {
    pub(crate) db: Connection,
    pub(crate) clock: Clock,
    pub(crate) zone: Option<Zone>,
    pub(crate) reports: ReportCache,
    pub(crate) memory: Memory,
    folder: PathBuf,
}

impl Engine {
    /// Opens the store of a data folder (or of the platform's own) with the machine's clock.
    ///
    /// # Errors
    /// Why the store cannot be opened.
    pub fn open(data_dir: Option<&Path>) -> Result<Self, ApiError> {
        Self::open_with(Options { data_dir: data_dir.map(Path::to_owned), ..Options::default() })
    }

    /// Opens a store as told.
    ///
    /// # Errors
    /// Why the store cannot be opened.
    pub fn open_with(options: Options) -> Result<Self, ApiError> {
        let clock = clock(&options);
        let (db, folder) = if options.in_memory {
            (store::open_in_memory()?, PathBuf::new())
        } else {
            let folder = crate::paths::data_folder(options.data_dir.as_deref())?;
            (store::open(&folder, clock.now())?, folder)
        };
        Ok(Self::over((db, folder), clock, options.zone))
    }

    /// Opens an engine over a copy in memory of the store that there is, if there is one: what is planned in it is planned
    /// beside what is there, and nothing is stored.
    ///
    /// # Errors
    /// Those of [`Engine::open_with`].
    pub fn on_a_copy(options: Options) -> Result<Self, ApiError> {
        let clock = clock(&options);
        // Where the platform names no folder, there is no store either.
        let db = match crate::paths::data_folder(options.data_dir.as_deref()) {
            Ok(folder) => store::open_copy(&folder)?,
            Err(_) => store::open_in_memory()?,
        };
        Ok(Self::over((db, PathBuf::new()), clock, options.zone))
    }

    fn over((db, folder): (Connection, PathBuf), clock: Clock, zone: Option<Zone>) -> Self {
        Self { db, clock, zone, reports: ReportCache::default(), memory: Memory::default(), folder }
    }

    /// Opens an engine over an empty store in memory, for what reads and plans files and stores nothing.
    ///
    /// # Errors
    /// Those of [`Engine::open_with`].
    pub fn without_store(options: Options) -> Result<Self, ApiError> {
        Self::open_with(Options { in_memory: true, ..options })
    }

    /// Where the store lies; empty for one in memory.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The store: for tables that keep something beside the plan, such as the reminders' ledger.
    pub fn connection(&mut self) -> &mut Connection {
        &mut self.db
    }

    /// The present moment.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// How sentences are said: in the language of the settings, else in the desktop's.
    pub fn speech(&self) -> Speech {
        let chosen = tables::setting::load(&self.db).ok().and_then(|settings| settings.language);
        clock::machine_speech(chosen)
    }

    /// Counts the store's changes, whichever process made them.
    ///
    /// # Errors
    /// Why the store cannot be read.
    pub fn revision(&self) -> Result<u64, ApiError> {
        Ok(tables::operation::revision(&self.db)?)
    }

    /// What the store holds, in domain types.
    ///
    /// # Errors
    /// Why the store cannot be read.
    pub fn study(&mut self) -> Result<Study, ApiError> {
        Study::load(&self.db, &mut self.reports, self.zone.as_ref())
    }

    /// What keeps reminders from arriving, in one sentence: no runner, or what the runner last met.
    ///
    /// # Errors
    /// Why the store cannot be read.
    pub fn reminders_problem(&self) -> Result<Option<String>, ApiError> {
        crate::delivery::problem(self)
    }

    /// Changes the store: one named operation, one transaction, one step of undo. `sentence` says what was done, from
    /// what `act` found. An error leaves everything as it was; what changes nothing leaves no step behind and says so.
    ///
    /// # Errors
    /// What `act` refuses, or why the store cannot be written.
    pub fn change<T>(
        &mut self,
        name: &str,
        act: impl FnOnce(&Transaction<'_>) -> Result<(Message, T), ApiError>,
    ) -> Result<(u64, String, T), ApiError> {
        let now = self.now();
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let operation = tables::operation::begin(&tx, name, now)?;
        let (sentence, value) = act(&tx)?;
        let sentence = sentence.seen_from(now.date_naive());
        if !tables::operation::changed_anything(&tx, operation)? {
            drop(tx);
            let sentence = Message::new("done-already").sentence("what", sentence).render();
            return Ok((self.revision()?, sentence, value));
        }
        if !DECIDES.contains(&name) && tables::operation::changed_planning(&tx, operation)? {
            // What follows for the plan is proposed in the same step of undo. Where it cannot be worked out, as with a
            // calendar that cannot be read, what the learner said still stands, and who asks for the proposal is told.
            if let Ok(study) = Study::load(&tx, &mut self.reports, self.zone.as_ref()) {
                let next = (now, tables::operation::revision(&tx)? + 1);
                let _ = proposal::renew(&tx, &study, next, name, &mut self.memory);
            }
        }
        let revision = tables::operation::finish(&tx, operation, &kept::keep(&sentence))?;
        tx.commit()?;
        Ok((revision, sentence.render(), value))
    }

    /// Refuses, inside an operation, what was worked out from another revision than the one that stands: another process
    /// was faster.
    ///
    /// # Errors
    /// `proposal-stale`, and why the store cannot be read.
    pub(crate) fn still_at(tx: &Transaction<'_>, revision: u64) -> Result<(), ApiError> {
        if tables::operation::revision(tx)? == revision {
            return Ok(());
        }
        let message = Message::new("error-proposal-stale");
        Err(ApiError::no("proposal-stale", message, "error-proposal-stale-help"))
    }

    /// Takes the newest operation back that still stands, or every one from the newest down to `through`, in one
    /// transaction: the revision afterwards, and what each was, the newest first. Nothing is taken back where there is
    /// nothing, or where `through` does not stand.
    ///
    /// # Errors
    /// `undo-moved-on` where a revision is `meant` and the store has another by now; why the store cannot be written.
    pub fn undo(&mut self, meant: Option<u64>, through: Option<i64>) -> Result<(u64, Vec<String>), ApiError> {
        let now = self.now();
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if meant.is_some_and(|meant| tables::operation::revision(&tx).is_ok_and(|stands| stands != meant)) {
            let message = Message::new("error-undo-moved-on");
            return Err(ApiError::no("undo-moved-on", message, "error-undo-moved-on-help"));
        }
        let mut undone = Vec::new();
        let last = match through {
            Some(id) if tables::operation::stands(&tx, id)? => id,
            Some(_) => i64::MAX,
            None => tables::operation::newest(&tx)?.map_or(i64::MAX, |(id, _)| id),
        };
        while tables::operation::newest(&tx)?.is_some_and(|(id, _)| id >= last) {
            let Some((_, sentence)) = store::undo::undo_newest(&tx, now)? else { break };
            undone.push(sentence);
        }
        let revision = tables::operation::revision(&tx)?;
        tx.commit()?;
        Ok((revision, undone))
    }
}

//! The window's engine: opened at the first call, one call at a time.
//!
//! A store that cannot be opened (read-only, or written by a newer Waymark) is the answer to that call, not the end of
//! the window: the page shows the sentence, and its "Try again" opens the store anew.

use serde_json::Value;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use waymark_core::message::Speech;
use waymark_engine::{ApiError, Engine, api, delivery};

/// The engine behind the commands. Calls block; run them off the window's thread.
pub struct Host {
    data_dir: Option<PathBuf>,
    engine: Mutex<Option<Engine>>,
}

/// Why the runner was not started.
#[derive(Debug)]
pub enum RunnerTrouble {
    /// The store cannot be read; the page's own questions are answered with why.
    Store,
    /// Its program cannot be started.
    Program(std::io::Error),
}

impl Host {
    /// A host for the store in `data_dir`, or in the platform's own folder. Opens nothing yet.
    pub fn new(data_dir: Option<PathBuf>) -> Self {
        Self { data_dir, engine: Mutex::new(None) }
    }

    /// Runs one operation, with the store opened for it where it is not open yet.
    ///
    /// # Errors
    /// The operation's refusal, or why the store cannot be opened.
    pub fn call(&self, operation: &str, input: Value) -> Result<Value, ApiError> {
        self.with_engine(|engine| api::call(engine, operation, input))
    }

    /// How sentences are said: as the open store has it, else as the machine does.
    pub fn speech(&self) -> Speech {
        match &*self.lock() {
            Some(engine) => engine.speech(),
            None => waymark_engine::speech(self.data_dir.as_deref()),
        }
    }

    /// The store's revision, which every accepted operation of any process raises.
    ///
    /// # Errors
    /// Why the store cannot be opened or read.
    pub fn revision(&self) -> Result<u64, ApiError> {
        self.with_engine(|engine| engine.revision())
    }

    /// Makes the login entry follow the setting.
    ///
    /// # Errors
    /// Why it could not, as one sentence.
    pub fn follow_login_setting(&self) -> Result<(), String> {
        let followed = self.with_engine(|engine| delivery::follow_login_setting(engine));
        followed.map_err(|error| error.to_string())?.map_err(|error| error.to_string())
    }

    /// Starts the runner once there is something to remind of; true where there is.
    ///
    /// # Errors
    /// Why it could not be started, or why the store cannot be read.
    pub fn start_runner(&self) -> Result<bool, RunnerTrouble> {
        let started = self.with_engine(|engine| delivery::start_once_needed(engine));
        started.map_err(|_unread| RunnerTrouble::Store)?.map_err(RunnerTrouble::Program)
    }

    /// Closes the store before the process ends.
    pub fn close(&self) {
        self.lock().take();
    }

    fn with_engine<T>(&self, act: impl FnOnce(&mut Engine) -> Result<T, ApiError>) -> Result<T, ApiError> {
        let mut held = self.lock();
        let engine = match &mut *held {
            Some(engine) => engine,
            closed => {
                // A refusal is said as the machine speaks: there is no setting to ask.
                let speech = waymark_engine::speech(self.data_dir.as_deref());
                let opened = speech.during(|| Engine::open(self.data_dir.as_deref()))?;
                closed.insert(opened)
            }
        };
        act(engine)
    }

    /// A call that panicked rolled its transaction back with the connection's guard; the next one may go on.
    fn lock(&self) -> MutexGuard<'_, Option<Engine>> {
        self.engine.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

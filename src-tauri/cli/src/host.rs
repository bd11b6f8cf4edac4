//! The way to the engine: opens it, asks operations, and turns refusals into exit codes.

use crate::arguments::Global;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use waymark_engine::api::call;
use waymark_engine::{ApiError, Engine, Options};

/// Why a command could not be done.
#[derive(Debug)]
pub struct Failure {
    code: String,
    message: String,
    help: Option<String>,
    exit: u8,
}

impl Failure {
    /// Wrong usage: a refusal of the command line's own.
    pub fn new(code: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), help: Some(help.into()), exit: 2 }
    }

    /// A file that the command line itself reads or writes failed.
    pub fn file(code: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { exit: 3, ..Self::new(code, message, help) }
    }

    /// 1 where the answer is "no", 2 for wrong usage, 3 where the store or a file failed.
    pub fn exit_code(&self) -> u8 {
        self.exit
    }

    /// One sentence with the next step, or its JSON, on standard error.
    pub fn print(&self, as_json: bool) {
        if as_json {
            eprintln!("{}", json!({"error": {"code": self.code, "message": self.message, "help": self.help}}));
        } else {
            let help = self.help.as_deref().unwrap_or_default();
            eprintln!("waymark: {} {help}", self.message.trim_end());
        }
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self { code: error.code, message: error.message, help: error.help, exit: error.exit }
    }
}

/// An engine that is asked operations by name, as the window does.
pub struct Host(Engine);

impl Host {
    /// The engine over the learner's store.
    pub fn open(global: &Global) -> Result<Self, Failure> {
        Ok(Self(Engine::open_with(options(global)?)?))
    }

    /// An engine over nothing: for what reads and plans files and stores nothing.
    pub fn without_store(global: &Global) -> Result<Self, Failure> {
        Ok(Self(Engine::without_store(options(global)?)?))
    }

    /// Asks an operation.
    pub fn ask(&mut self, operation: &str, input: Value) -> Result<Value, Failure> {
        Ok(call(&mut self.0, operation, input)?)
    }

    /// Asks an operation and reads its answer as the type that it declares.
    pub fn view<T: DeserializeOwned>(&mut self, operation: &str, input: Value) -> Result<T, Failure> {
        let answer = self.ask(operation, input)?;
        serde_json::from_value(answer).map_err(|error| {
            Failure::new(
                "internal",
                format!("The answer of {operation} could not be read: {error}."),
                "Please report this.",
            )
        })
    }
}

fn options(global: &Global) -> Result<Options, Failure> {
    let options =
        Options { data_dir: global.data_dir.clone(), now: global.now, ..Options::default() };
    Ok(match &global.zone {
        Some(name) => options.in_zone(name)?,
        None => options,
    })
}

//! Refusals: a code for programs, one sentence and the next step for people.

use serde::Serialize;
use waymark_core::message::Message;

/// Why an operation was refused. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{message}")]
pub struct ApiError {
    /// Kebab-case and stable.
    pub code: String,
    /// One sentence.
    pub message: String,
    /// The next step.
    pub help: Option<String>,
    /// Whether the answer is "no" (1), the call was wrong (2), or a file or the store failed (3).
    #[serde(skip)]
    pub exit: u8,
}

impl ApiError {
    fn new(exit: u8, code: &str, message: Message, help: &'static str) -> Self {
        let help = (!help.is_empty()).then(|| Message::new(help).render());
        Self { code: code.to_owned(), message: message.with_years().render(), help, exit }
    }

    /// The answer is "no".
    pub fn no(code: &str, message: Message, help: &'static str) -> Self {
        Self::new(1, code, message, help)
    }

    /// The call itself was wrong.
    pub fn input(code: &str, message: Message, help: &'static str) -> Self {
        Self::new(2, code, message, help)
    }

    /// A file or the store could not be read or written.
    pub fn store(code: &str, message: Message, help: &'static str) -> Self {
        Self::new(3, code, message, help)
    }
}

impl From<rusqlite::Error> for ApiError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let (code, key, help) = match error.sqlite_error_code() {
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                ("store-read-only", "error-store-read-only", "error-store-read-only-help")
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                ("store-busy", "error-store-busy", "error-store-busy-help")
            }
            Some(ErrorCode::DiskFull) => ("disk-full", "error-disk-full", "error-disk-full-help"),
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                ("store-broken", "error-store-broken", "error-store-broken-help")
            }
            _ => ("store", "error-store", "error-store-help"),
        };
        Self::store(code, Message::new(key).text("why", error.to_string()), help)
    }
}

impl From<serde_json::Error> for ApiError {
    fn from(error: serde_json::Error) -> Self {
        Self::input("input", Message::new("error-input").text("why", error.to_string()), "")
    }
}

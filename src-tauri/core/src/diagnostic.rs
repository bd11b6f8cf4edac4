//! What a reader of documents has to say about them, as a compiler would: code, place, sentence, help.
//!
//! Data only. Each check of `curriculum/checks` makes its own; the terminal, the window and the JSON report render
//! them. A diagnostic never stops the reading: a document with mistakes still yields a path.

use crate::message::Message;

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Hint,
    /// The plan works, but not as the author seems to have meant, or not for sure.
    Warning,
    /// Something that was asked for cannot be done with this document.
    Error,
}

impl Severity {
    /// The word used in reports: "hint", "warning", "error".
    pub fn word(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One remark on one place of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Kebab-case and stable: scripts may rely on it.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Line in the file as it was given, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// What is so.
    pub message: Message,
    /// What the author or the learner can do about it.
    pub help: Option<Message>,
}

//! How a command ends: what it prints, and the code that scripts read (0 done, 1 the answer is "no", 2 wrong usage,
//! 3 the store or a file failed).

use serde_json::{Value, json};
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;
use waymark_core::message::Message;
use waymark_engine::ApiError;

/// What a command found.
pub struct Answer {
    /// For people, several lines.
    pub text: String,
    /// For programs.
    pub json: Value,
    /// The exit code.
    pub exit: u8,
    /// Whether the text is printed byte for byte, without a line end of ours.
    pub exact: bool,
}

impl Answer {
    /// Done.
    pub fn done(text: impl Into<String>, json: Value) -> Self {
        Self { text: text.into(), json, exit: 0, exact: false }
    }

    /// The same answer under a format's name ("today/1"); a list stands in `items`.
    pub fn named(mut self, format: &str) -> Self {
        self.json = match self.json {
            Value::Object(mut fields) => {
                fields.insert("format".into(), format.into());
                Value::Object(fields)
            }
            other => json!({"format": format, "items": other}),
        };
        self
    }
}

/// Prints a command's answer or refusal; the exit code.
pub fn print(answer: Result<Answer, ApiError>, as_json: bool) -> ExitCode {
    // A reader that closes the pipe early (`| head`) has what it wanted.
    match answer {
        Ok(answer) => {
            let mut out = std::io::stdout().lock();
            let text = if as_json { answer.json.to_string() } else { answer.text };
            let exact = answer.exact && !as_json;
            let end = if exact || text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
            match write!(out, "{text}{end}").and_then(|()| out.flush()) {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => refuse(&not_printed(&error), as_json),
                _ => ExitCode::from(answer.exit),
            }
        }
        Err(error) => refuse(&error, as_json),
    }
}

/// Where an answer goes has no room, or takes nothing: a script must not believe that it was printed.
pub fn not_printed(error: &std::io::Error) -> ApiError {
    let message = Message::new("error-not-printed").text("why", error.to_string());
    ApiError::store("not-printed", message, "error-not-printed-help")
}

fn refuse(error: &ApiError, as_json: bool) -> ExitCode {
    let mut err = std::io::stderr().lock();
    let help = crate::terminal::help(error);
    let text = if as_json {
        json!({"error": {"code": error.code, "message": error.message, "help": help}}).to_string()
    } else {
        [Some(error.message.as_str()), help.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    // There is nowhere left to say that it could not be said.
    let _ = writeln!(err, "{text}");
    ExitCode::from(error.exit)
}

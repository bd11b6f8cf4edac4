//! Next steps as a terminal has them: the sentences of the engine name the window's way, and a few of them have another
//! one on a command line.

use waymark_core::message::Message;
use waymark_engine::ApiError;

/// The next step of a refusal.
pub fn help(error: &ApiError) -> Option<String> {
    let message = match error.code.as_str() {
        "no-units" => Message::new("terminal-no-units-help"),
        "no-such-plan" => Message::new("terminal-no-such-plan-help"),
        "has-units" => Message::new("terminal-has-units-help"),
        "not-our-file" => Message::new("terminal-not-our-file-help"),
        "no-review-folder" => Message::new("terminal-no-review-folder-help"),
        "no-suggestion" => Message::new("terminal-no-suggestion-help"),
        "another-zone" => Message::new("terminal-another-zone-help"),
        "no-proposal" => Message::new("terminal-no-proposal-help"),
        "no-availability" => Message::new("terminal-no-availability-help"),
        "store-read-only" => Message::new("terminal-data-folder-help"),
        "no-data-folder" => Message::new("terminal-no-data-folder-help"),
        _ => return error.help.clone(),
    };
    Some(message.render())
}

/// What the command line can do about something that `check` found, beside its own advice.
pub fn check_help(code: &str) -> Option<String> {
    let message = match code {
        "garbled-text" => Message::new("terminal-check-garbled-text"),
        "no-units" => Message::new("terminal-check-no-units"),
        "several-plans" => Message::new("terminal-check-several-plans"),
        _ => return None,
    };
    Some(message.render())
}

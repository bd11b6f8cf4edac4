//! `new`: a path to start from, printed or written to a file.

use crate::answer::Answer;
use serde_json::json;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::Path;
use waymark_core::curriculum::template;
use waymark_core::message::Message;
use waymark_engine::ApiError;

pub fn run(file: Option<&Path>, title: &str, weeks: u32, force: bool) -> Result<Answer, ApiError> {
    let text = template(title, weeks);
    let Some(file) = file else {
        let json = json!({"format": "new/1", "text": text});
        return Ok(Answer { exact: true, ..Answer::done(text, json) });
    };
    let name = file.display().to_string();
    if file.is_dir() {
        let message = Message::new("error-is-a-directory").text("file", name);
        return Err(ApiError::store("is-a-directory", message, "error-is-a-path-directory-help"));
    }
    let mut options = OpenOptions::new();
    options.write(true);
    // A file that is there is never opened for writing unless asked for: what an author wrote stays.
    if force {
        options.create(true).truncate(true)
    } else {
        options.create_new(true)
    };
    let written = options.open(file).and_then(|mut out| out.write_all(text.as_bytes()));
    match written {
        Ok(()) => {
            let said = Message::new("terminal-new-written").text("file", &name).count("weeks", weeks);
            Ok(Answer::done(said.render(), json!({"format": "new/1", "file": name})))
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let message = Message::new("error-file-is-there").text("file", name);
            Err(ApiError::no("file-is-there", message, "error-file-is-there-help"))
        }
        Err(error) => {
            let why = match error.kind() {
                ErrorKind::NotFound => "folder",
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "denied",
                ErrorKind::StorageFull => "full",
                _ => "other",
            };
            let message = Message::new("error-file-not-written")
                .text("file", name)
                .text("why", why)
                .text("cause", error.to_string());
            Err(ApiError::store("file-not-written", message, "error-file-not-written-help"))
        }
    }
}

//! `check`: how a path reads, once or whenever it is saved.

use crate::answer::Answer;
use crate::arguments::Reading;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use notify::{RecursiveMode, Watcher as _};
use serde_json::json;
use std::io::{ErrorKind, IsTerminal as _, Write as _};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use waymark_core::message::{Message, duration};
use waymark_engine::api::curriculum::{check::check_anything, repaired_text::repaired_text};
use waymark_engine::api::json::views::PathCheck;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, file: &Path, reading: &Reading, repaired: bool) -> Result<Answer, ApiError> {
    let source = super::plan_input::source(&file.display().to_string(), reading);
    if repaired {
        let text = repaired_text(engine, source)?.text;
        let json = json!({"format": "repaired/1", "text": text});
        return Ok(Answer { exact: true, ..Answer::done(text, json) });
    }
    let check = check_anything(&source)?;
    let json = serde_json::to_value(&check.report)?;
    let is_error = |d: &serde_json::Value| d["severity"] == "error";
    let bad = json["diagnostics"].as_array().is_some_and(|all| all.iter().any(is_error));
    Ok(Answer { text: text(&check, &json), json, exit: u8::from(bad), exact: false })
}

/// One saving is several writes; what comes within this time is one.
const SETTLES: Duration = Duration::from_millis(80);

/// How often a pipe is asked whether it is still read.
const READER_LOOK: Duration = Duration::from_secs(1);

/// Prints how a path reads, again after each saving, until the process is ended. What cannot be read at first is refused:
/// a slip of the name would wait for ever.
pub fn watch(engine: &mut Engine, file: &Path, reading: &Reading) -> Result<Answer, ApiError> {
    run(engine, file, reading, false)?;
    let unwatched = || {
        let message = Message::new("error-cannot-watch").text("file", file.display().to_string());
        ApiError::no("cannot-watch", message, "error-cannot-watch-help")
    };
    let (tell, heard) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event| {
        // Nobody listens any more: the process is about to end.
        let _ = tell.send(event);
    })
    .map_err(|_| unwatched())?;
    // Editors put a new file in the old one's place, so the folder is watched and not the file.
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    watcher.watch(folder, RecursiveMode::NonRecursive).map_err(|_| unwatched())?;
    let mut shown = String::new();
    loop {
        let now = match run(engine, file, reading, false) {
            Ok(answer) => answer.text,
            // Between two writes a file may be gone or empty; that is said, and waited on.
            Err(error) => {
                format!("{} {}\n", error.message, crate::terminal::help(&error).unwrap_or_default())
            }
        };
        if now != shown {
            let mut out = std::io::stdout().lock();
            // On a terminal the last reading gives way to the new one, and what the program waits for is said.
            let (clear, waits) = if out.is_terminal() {
                let waits = Message::new("terminal-check-watching").text("file", file.display().to_string());
                ("\x1b[2J\x1b[H", format!("\n{}\n", waits.render()))
            } else {
                ("", String::new())
            };
            match write!(out, "{clear}{now}{waits}").and_then(|()| out.flush()) {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                    return Err(crate::answer::not_printed(&error));
                }
                Err(_) => return Ok(ended()),
                Ok(()) => {}
            }
            shown = now;
        }
        let name = file.file_name();
        loop {
            match heard.recv_timeout(READER_LOOK) {
                Err(RecvTimeoutError::Timeout) if reader_is_gone() => return Ok(ended()),
                Err(RecvTimeoutError::Timeout) => {}
                Ok(Ok(event)) if event.kind.is_access() => {}
                Ok(Ok(event)) if !event.paths.iter().any(|path| path.file_name() == name) => {}
                Ok(_) => break,
                Err(RecvTimeoutError::Disconnected) => return Err(unwatched()),
            }
        }
        while heard.recv_timeout(SETTLES).is_ok() {}
    }
}

/// The reader of a pipe (`| head`) has what it wanted.
fn ended() -> Answer {
    Answer { exact: true, ..Answer::done("", json!({})) }
}

/// Whether nobody reads any more what is printed.
#[cfg(unix)]
fn reader_is_gone() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let out = std::io::stdout();
    let mut asked = [PollFd::new(&out, PollFlags::empty())];
    let at_once = Timespec { tv_sec: 0, tv_nsec: 0 };
    poll(&mut asked, Some(&at_once)).is_ok() && asked[0].revents().intersects(PollFlags::ERR | PollFlags::HUP)
}

/// Elsewhere it is heard of at the next writing.
#[cfg(not(unix))]
fn reader_is_gone() -> bool {
    false
}

fn text(check: &PathCheck, json: &serde_json::Value) -> String {
    let renderer = Renderer::plain();
    let mut out = String::new();
    for d in json["diagnostics"].as_array().into_iter().flatten() {
        let word = |key: &str| d[key].as_str().unwrap_or_default();
        let level = match word("severity") {
            "error" => Level::ERROR,
            "warning" => Level::WARNING,
            _ => Level::NOTE.with_name("hint"),
        };
        let line = d["line"].as_u64().and_then(|l| usize::try_from(l).ok()).unwrap_or(1).max(1);
        let shown = check.lines.get(line - 1).map_or("", String::as_str);
        let column = d["column"].as_u64().and_then(|c| usize::try_from(c).ok()).unwrap_or(1).max(1);
        let from = shown.char_indices().nth(column - 1).map_or(shown.len(), |(at, _)| at);
        let snippet = Snippet::source(shown)
            .line_start(line)
            .path(check.name.as_str())
            .annotation(AnnotationKind::Primary.span(from..shown.len()));
        let mut group = level.primary_title(word("message")).id(word("code")).element(snippet);
        if !word("help").is_empty() {
            group = group.element(Level::HELP.message(word("help")));
        }
        let more = crate::terminal::check_help(word("code"));
        if let Some(more) = &more {
            group = group.element(Level::HELP.message(more.as_str()));
        }
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    let totals = &json["totals"];
    let number = |key: &str| totals[key].as_u64().unwrap_or(0);
    let range = |key: &str| {
        let end = |side: &str| totals[key][side].as_i64();
        match (end("min"), end("max")) {
            (Some(min), Some(max)) if min != max => {
                Message::new("terminal-span").minutes("from", min).minutes("to", max).render()
            }
            (Some(min), Some(_)) => duration(min),
            (Some(min), None) => Message::new("terminal-hours-more").minutes("from", min).render(),
            _ => Message::new("terminal-no-hours").render(),
        }
    };
    let title = json["title"].as_str().filter(|t| !t.is_empty()).unwrap_or(&check.name);
    let sum = Message::new("terminal-check-sum")
        .text("title", title)
        .count("units", number("units"))
        .count("activities", number("activities"))
        .count("links", number("links"))
        .text("planned", range("activityMinutes"))
        .text("stated", range("statedMinutes"));
    out.push_str(&sum.render());
    out.push('\n');
    out
}

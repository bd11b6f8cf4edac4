//! The three commands that the page may call, each a thin adapter: the engine's operations, the desktop's file dialog,
//! and the browser for links.

use crate::events;
use crate::host::Host;
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;
use tauri::{AppHandle, State, Url, WebviewWindow};
use tauri_plugin_dialog::DialogExt as _;
use waymark_core::message::Message;
use waymark_engine::ApiError;

/// Runs one of the engine's operations, off the window's thread, and tells the window when it changed the store.
#[tauri::command]
pub async fn call(
    app: AppHandle,
    host: State<'_, Arc<Host>>,
    operation: String,
    input: Value,
) -> Result<Value, ApiError> {
    let host = Arc::clone(&host);
    tauri::async_runtime::spawn_blocking(move || {
        let answer = host.call(&operation, input);
        events::announce(&app, &host);
        answer
    })
    .await
    .unwrap_or_else(|_panicked| Err(internal()))
}

/// A fault of our own: the operation stopped midway and its transaction with it.
fn internal() -> ApiError {
    ApiError::store("internal", Message::new("error-internal"), "error-internal-help")
}

/// What a file is picked for; it decides the dialog's words and which files it offers.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// A learning path to read.
    Path,
    /// A calendar whose busy time is read.
    Calendar,
    /// The calendar file that the plan is written to.
    SaveCalendar,
    /// The folder that weekly reviews are written into.
    Folder,
}

/// Asks the learner for a file; `None` when they changed their mind.
#[tauri::command]
pub async fn pick_file(
    window: WebviewWindow,
    host: State<'_, Arc<Host>>,
    kind: FileKind,
) -> Result<Option<String>, ApiError> {
    let dialog = window.dialog().file().set_parent(&window);
    let host = Arc::clone(&host);
    let speech = tauri::async_runtime::spawn_blocking(move || host.speech()).await.unwrap_or_default();
    let label = move |key| Message::new(key).render_in(speech);
    let picked = tauri::async_runtime::spawn_blocking(move || match kind {
        FileKind::Path => dialog
            .set_title(label("ui-pick-path"))
            .add_filter(label("ui-pick-path-files"), &["md", "markdown", "txt"])
            .add_filter(label("ui-pick-all-files"), &["*"])
            .blocking_pick_file(),
        FileKind::Calendar => dialog
            .set_title(label("ui-pick-calendar"))
            .add_filter(label("ui-pick-calendar-files"), &["ics", "ical", "ifb"])
            .add_filter(label("ui-pick-all-files"), &["*"])
            .blocking_pick_file(),
        FileKind::SaveCalendar => dialog
            .set_title(label("ui-save-calendar"))
            .set_file_name("waymark.ics")
            .add_filter(label("ui-pick-calendar-files"), &["ics"])
            .blocking_save_file(),
        FileKind::Folder => dialog.set_title(label("ui-pick-folder")).blocking_pick_folder(),
    })
    .await
    .map_err(|_panicked| internal())?;
    let Some(file) = picked else { return Ok(None) };
    let file = file.into_path().ok().and_then(|path| path.into_os_string().into_string().ok());
    match file {
        Some(file) => Ok(Some(file)),
        None => Err(speech
            .during(|| ApiError::no("file-name", Message::new("error-file-name"), "error-file-name-help"))),
    }
}

/// Opens a link of a learning path in the learner's browser or mail program; nothing else is ever handed out.
#[tauri::command]
pub async fn open_link(host: State<'_, Arc<Host>>, url: String) -> Result<(), ApiError> {
    let host = Arc::clone(&host);
    tauri::async_runtime::spawn_blocking(move || {
        let opened = match allowed_link(&url) {
            Some(link) => {
                open::that_detached(link.as_str()).map_err(|_| ("error-link-open", "error-link-open-help"))
            }
            None => Err(("error-link-kind", "error-link-kind-help")),
        };
        let refused = |(key, help)| ApiError::no("link", Message::new(key).text("link", &url), help);
        opened.map_err(|why| host.speech().during(|| refused(why)))
    })
    .await
    .unwrap_or_else(|_panicked| Err(internal()))
}

/// The address, if it is one for a browser or a mail program. A learning path is a stranger's document: `file:`,
/// `javascript:` and the schemes of other programs stay words on the page.
fn allowed_link(url: &str) -> Option<Url> {
    let link = Url::parse(url).ok()?;
    let allowed = match link.scheme() {
        "http" | "https" => link.host_str().is_some_and(|host| !host.is_empty()),
        "mailto" => true,
        _ => false,
    };
    allowed.then_some(link)
}

#[cfg(test)]
mod tests {
    use super::allowed_link;

    #[test]
    fn addresses_for_a_browser_or_a_mail_program_are_opened() {
        for url in [
            "https://microservices.io/patterns/",
            "http://example.org",
            "mailto:peer@example.org",
            "HTTPS://EXAMPLE.ORG",
        ] {
            assert!(allowed_link(url).is_some(), "{url} is a link that a path may carry");
        }
    }

    #[test]
    fn nothing_that_could_act_on_the_machine_is_opened() {
        for url in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,hello",
            "smb://server/share",
            "vscode://open?file=x",
            "https://",
            "/etc/passwd",
            "--help",
            "",
        ] {
            assert!(
                allowed_link(url).is_none(),
                "{url:?} comes from a stranger's document and must stay text"
            );
        }
    }
}

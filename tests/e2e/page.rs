//! Finds what is on the page as a person or a screen reader does: by role and by the catalogue's words.

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::json;
use std::path::Path;
use std::time::Duration;
use waymark_core::message::Message;

/// How long something may take to appear: longer than any of it takes on a slow machine, so that only its absence fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// Tells the page's listeners that a file was dropped, by the host's own way of telling.
const DROP: &str = r#"
const all = window.__internal_unstable_listeners_object_id__ ?? {};
const ids = Object.getOwnPropertyNames(all['tauri://drag-drop'] ?? {}).map(Number);
const payload = { paths: [arguments[0]], position: { x: 5, y: 5 } };
window.__internal_unstable_listeners_function_id__?.({ event: 'tauri://drag-drop', payload }, ids);"#;

/// How often the page is looked at before a file is dropped on it once more.
const LOOKS: usize = 50;

/// A sentence of the catalogue, so that new words for a button do not break a journey.
pub fn words(key: &'static str) -> String {
    Message::new(key).render()
}

/// The page in the window.
pub struct Page<'a>(pub &'a Client);

impl Page<'_> {
    /// Waits for the first element that an XPath finds. Panics with what was looked for, and what the page says instead.
    pub async fn find(&self, what: &str, xpath: &str) -> Element {
        match self.0.wait().at_most(PATIENCE).for_element(Locator::XPath(xpath)).await {
            Ok(element) => element,
            Err(error) => {
                let shown = self.text().await;
                panic!("{what} did not appear ({error}). The page says:\n{shown}")
            }
        }
    }

    /// Waits until the first element that an XPath finds says something, and gives its words. A page may draw a list anew
    /// between the finding and the reading; what is gone then is looked for again. Read as the page renders it: the
    /// driver's own reading takes words whose lines are limited for hidden.
    pub async fn words_of(&self, what: &str, xpath: &str) -> String {
        let read = async {
            loop {
                match self.find(what, xpath).await.prop("innerText").await.map(Option::unwrap_or_default) {
                    Ok(words) if !words.is_empty() => return words,
                    Ok(_) => {}
                    Err(error) if error.is_stale_element_reference() => {}
                    Err(error) => panic!("{what} could not be read: {error}"),
                }
            }
        };
        tokio::time::timeout(PATIENCE, read)
            .await
            .unwrap_or_else(|_| panic!("{what} never stood still to be read"))
    }

    /// Waits until a session in the calendar is called, for ears, what is wanted; gives that.
    pub async fn label_of(&self, what: &str, id: &str, wanted: impl Fn(&str) -> bool) -> String {
        let xpath = format!("//*[contains(@class, 'ec-event')][@data-session={}]", quoted(id));
        let read = async {
            loop {
                match self.find(what, &xpath).await.attr("aria-label").await {
                    Ok(Some(label)) if wanted(&label) => return label,
                    Ok(_) => {}
                    Err(error) if error.is_stale_element_reference() => {}
                    Err(error) => panic!("{what} could not be read: {error}"),
                }
            }
        };
        match tokio::time::timeout(PATIENCE, read).await {
            Ok(label) => label,
            Err(_) => panic!("{what} is called otherwise. The page says:\n{}", self.text().await),
        }
    }

    /// Waits until an XPath finds nothing any more.
    pub async fn gone(&self, what: &str, xpath: &str) {
        let looked = async { while self.0.find(Locator::XPath(xpath)).await.is_ok() {} };
        tokio::time::timeout(PATIENCE, looked).await.unwrap_or_else(|_| panic!("{what} is still there"));
    }

    /// Waits for a button of this name that can be pressed, and presses it.
    pub async fn press(&self, name: &str) {
        self.press_found(&format!("the button \"{name}\""), &button(name)).await;
    }

    /// Waits for what an XPath finds, and presses it.
    pub async fn press_found(&self, what: &str, xpath: &str) {
        let pressed = async {
            loop {
                match self.find(what, xpath).await.click().await {
                    Ok(()) => return,
                    Err(error) if error.is_stale_element_reference() => {}
                    Err(error) => panic!("{what} could not be pressed: {error}"),
                }
            }
        };
        tokio::time::timeout(PATIENCE, pressed).await.unwrap_or_else(|_| panic!("{what} never stood still"));
    }

    /// Drops a file on the page that asks for one, as the page hears of it: a driver has no other window to drag it from.
    /// The page begins to listen some time after it is shown, and says by going on that it has heard.
    pub async fn drop_file(&self, file: &Path) {
        let dropped = async {
            loop {
                self.0.execute(DROP, vec![json!(file)]).await.expect("an answer");
                for _ in 0..LOOKS {
                    if self.0.find(Locator::Css(".drop")).await.is_err() {
                        return;
                    }
                }
            }
        };
        tokio::time::timeout(PATIENCE, dropped).await.expect("somebody listens for dropped files");
    }

    /// Waits for a heading that holds these words.
    pub async fn heading(&self, name: &str) -> Element {
        let xpath = format!("//*[self::h1 or self::h2][contains(normalize-space(.), {})]", quoted(name));
        self.find(&format!("the heading \"{name}\""), &xpath).await
    }

    /// Everything that the page says.
    pub async fn text(&self) -> String {
        let Ok(body) = self.0.find(Locator::Css("body")).await else { return "(nothing)".into() };
        body.text().await.unwrap_or_default()
    }
}

/// A button by its accessible name, enabled.
pub fn button(name: &str) -> String {
    let name = quoted(name);
    format!(
        "//*[self::button or self::a or @role='button'][not(@disabled)][normalize-space(.)={name} or @aria-label={name}]"
    )
}

/// Words as XPath writes them.
pub fn quoted(words: &str) -> String {
    if words.contains('"') { format!("'{words}'") } else { format!("\"{words}\"") }
}

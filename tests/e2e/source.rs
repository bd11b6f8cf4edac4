//! A long document in the real window: every remark on it can be seen at its line.

use crate::desk::Desk;
use crate::hostile::accept;
use crate::page::{Page, button, words};
use fantoccini::Client;
use fantoccini::actions::{Actions, InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::Duration;
use waymark_core::curriculum::checks::examples;
use waymark_core::curriculum::read;
use waymark_core::message::Message;

const LIMIT: Duration = Duration::from_secs(240);

/// About a remark that has the focus: its line, the line that stands above it, whether it is in view, how many rows are
/// drawn. Null while it has not.
const AT: &str = r#"
const remark = document.activeElement;
if (remark?.dataset.remark !== String(arguments[0])) return null;
const said = /\d+/.exec(remark.getAttribute('aria-label'))[0];
let above = remark.closest('[data-row]');
while (above && !above.classList.contains('line')) above = above.previousElementSibling;
const pane = remark.closest('.source').getBoundingClientRect();
const own = remark.getBoundingClientRect();
return {
  said,
  above: above?.querySelector('.at')?.textContent ?? null,
  seen: own.top >= pane.top && own.bottom <= pane.bottom && own.height > 0,
  few: document.querySelectorAll('[data-row]').length < 400,
};"#;

/// The words of the remark that has the focus; null while none has.
const WORDS: &str = r#"
const remark = document.activeElement;
return remark?.dataset.remark === String(arguments[0]) ? remark.innerText : null;"#;

/// A megabyte with a remark in every week, far from each other.
fn long_document() -> String {
    let mut text = String::from("# A long way\n\n");
    for week in 1..=10 {
        let _ = write!(
            text,
            "## Week {week}: Part {week} (2 hours)\n\n**Reading** (3 hours):\n- Read part {week}\n\n"
        );
        for paragraph in 0..500 {
            let words =
                "Words that the author wrote around the plan, and that nobody has to learn by heart. ";
            let _ = write!(text, "{paragraph}. {}\n\n", words.repeat(1 + paragraph % 4));
        }
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn every_remark_on_a_long_document_is_seen_at_its_line() {
    let desk = Desk::new();
    let file = desk.path("long.md");
    let text = long_document();
    assert!(text.len() > 1_000_000, "a megabyte: {}", text.len());
    std::fs::write(&file, &text).expect("a document");
    let store = desk.path("store");
    accept(&store, &file);
    let journey = async {
        let window = desk.open(&["--data-dir", &store.to_string_lossy()]).await;
        let page = Page(&window);
        page.press(&words("ui-nav-path")).await;
        page.press(&words("ui-source-open")).await;
        page.find("the text", "//dialog//code").await;
        let count = "return document.querySelectorAll('dialog ol button').length";
        let remarks =
            window.execute(count, Vec::new()).await.expect("a count").as_u64().unwrap_or(0) as usize;
        assert!(remarks >= 10, "a remark on every week: {remarks}");
        for index in 0..remarks {
            let entry = format!("(//dialog//ol//button)[{}]", index + 1);
            page.press_found("an entry of the list", &entry).await;
            let found = awaited(&window, AT, index).await;
            assert_eq!(found["said"], found["above"], "remark {index} stands at another line: {found}");
            assert_eq!(
                (&found["seen"], &found["few"]),
                (&json!(true), &json!(true)),
                "remark {index}: {found}"
            );
            // And back to where one came from.
            page.press_found("the way back", &format!("//*[@data-remark='{index}']//button")).await;
            let back = "return document.activeElement?.dataset.entry";
            assert_eq!(window.execute(back, Vec::new()).await.expect("the focus"), json!(index.to_string()));
        }
        desk.picture("long-text");
        page.press_found("the way out", &format!("//dialog{}", button(&words("ui-close")))).await;
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

/// Every code in the page as it is imported: from the keyboard to each remark, at its line, in its words.
#[tokio::test(flavor = "multi_thread")]
async fn every_code_is_seen_at_its_line_before_a_document_is_accepted() {
    let desk = Desk::new();
    let journey = async {
        let window = desk.open(&[]).await;
        let page = Page(&window);
        for (code, document) in examples() {
            let file = desk.path(&format!("{code}.md"));
            std::fs::write(&file, document).expect("a document");
            page.heading(&words("ui-step-choose")).await;
            page.drop_file(&file).await;
            page.press(&words("ui-source-open")).await;
            page.find("the text", "//dialog//code").await;
            let remarks = read(document).diagnostics;
            assert!(remarks.iter().any(|remark| remark.code == code), "no {code} in its own document");
            for (index, remark) in remarks.iter().enumerate() {
                press_f8(&window).await;
                let found = awaited(&window, AT, index).await;
                assert_eq!(found["said"], json!(remark.line.to_string()), "{code}: {found}");
                assert_eq!(found["above"], found["said"], "{code}: the remark stands at another line");
                assert_eq!(found["seen"], json!(true), "{code}: the remark is out of view");
                let said = awaited(&window, WORDS, index).await.to_string();
                let help = remark.help.as_ref().map(Message::render).unwrap_or_default();
                for words in [remark.code.to_owned(), remark.message.render(), help] {
                    let words = json!(words).to_string();
                    assert!(said.contains(words.trim_matches('"')), "{code}: no {words} in {said}");
                }
            }
            if code == "several-plans" {
                desk.picture("remark-on-several-plans");
            }
            page.press_found("the way out", &format!("//dialog{}", button(&words("ui-close")))).await;
            page.press(&words("ui-back")).await;
        }
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

/// Waits until a script answers for a remark.
async fn awaited(window: &Client, script: &str, index: usize) -> Value {
    loop {
        let found = window.execute(script, vec![json!(index)]).await.expect("an answer");
        if found != Value::Null {
            return found;
        }
    }
}

async fn press_f8(window: &Client) {
    let keys = KeyActions::new("keyboard".into())
        .then(KeyAction::Down { value: Key::F8.into() })
        .then(KeyAction::Up { value: Key::F8.into() });
    window.perform_actions(Actions::from(keys)).await.expect("keys");
}

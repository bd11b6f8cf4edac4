//! A long document in the real window: every remark on it can be seen at its line.

use crate::desk::Desk;
use crate::hostile::accept;
use crate::page::{Page, button, words};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::Duration;

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
        let remarks = window.execute(count, Vec::new()).await.expect("a count").as_u64().unwrap_or(0);
        assert!(remarks >= 10, "a remark on every week: {remarks}");
        for index in 0..remarks {
            let entry = format!("(//dialog//ol//button)[{}]", index + 1);
            page.press_found("an entry of the list", &entry).await;
            let found = loop {
                let found = window.execute(AT, vec![json!(index)]).await.expect("an answer");
                if found != Value::Null {
                    break found;
                }
            };
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

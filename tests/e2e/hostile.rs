//! A stranger's document that tries to run something, in the real window: every attempt is words on every screen.

use crate::desk::Desk;
use crate::page::{Page, button, words};
use fantoccini::Client;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use waymark_engine::{Engine, api};

const LIMIT: Duration = Duration::from_secs(240);

/// What a hostile document wants on the page; empty where it got nothing. The page's own script and styles stand in the
/// head, its drawings carry no link.
const TAKEN: &str = r#"
const found = [];
if (window.HIT !== undefined) found.push('something ran');
if (typeof window.__hits === 'number' && window.__hits > 0) found.push('the policy had to stop ' + window.__hits);
const forbidden = 'script, style, link, meta, base, iframe, frame, object, embed, form[action], img, video, audio, source, ' +
  'template, noscript, math, animate, foreignObject, use, a[href], [srcdoc], [formaction], [href], [src]';
for (const one of document.body.querySelectorAll(forbidden)) found.push('<' + one.tagName.toLowerCase() + '>');
for (const one of document.body.querySelectorAll('*'))
  for (const attribute of one.attributes) {
    if (/^on/i.test(attribute.name)) found.push(one.tagName + ' ' + attribute.name);
    if (attribute.name === 'style' && /url|expression|fixed/i.test(attribute.value)) found.push(attribute.value);
  }
for (const one of document.body.querySelectorAll('button.link[title]'))
  if (!/^(https?:\/\/|mailto:)[^\s<>"\\]+$/.test(one.title)) found.push('a link to ' + one.title);
return found;
"#;

/// Counts from now on what the page's policy stops: nothing should come so far that it has to.
const LISTEN: &str = "window.__hits = 0;
document.addEventListener('securitypolicyviolation', () => { window.__hits += 1; });";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_hostile_document_tries_reaches_the_page() {
    let desk = Desk::new();
    let store = desk.path("store");
    accept(&store, &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile/payloads.md"));
    let journey = async {
        let window = desk.open(&["--data-dir", &store.to_string_lossy()]).await;
        let page = Page(&window);
        page.find("the screens", &button(&words("ui-nav-path"))).await;
        window.execute(LISTEN, Vec::new()).await.expect("a listener");
        for screen in ["ui-nav-today", "ui-nav-week", "ui-nav-milestones", "ui-nav-review", "ui-nav-settings"]
        {
            page.press(&words(screen)).await;
            page.find("the screen", "//main//h1").await;
            clean(&window, screen).await;
        }
        page.press(&words("ui-nav-path")).await;
        page.find("the notes of the week", "//main//section[@aria-label]//pre").await;
        let open = "document.querySelectorAll('details').forEach(one => { one.open = true; })";
        window.execute(open, Vec::new()).await.expect("all parts open");
        clean(&window, "the path").await;
        let said = page.text().await;
        // What was written as words is there to be read, and so is what the author drew.
        assert!(said.contains("<script>window.HIT=1</script>"), "escaped words are shown as words");
        page.find("the drawing", "//main//*[local-name()='svg'][@role='img']").await;
        desk.picture("hostile-path");
        page.press(&words("ui-source-open")).await;
        page.find("the text", "//dialog//code").await;
        clean(&window, "the text").await;
        desk.picture("hostile-text");
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

async fn clean(window: &Client, place: &str) {
    let found = window.execute(TAKEN, Vec::new()).await.expect("the page answers");
    assert_eq!(found, json!([]), "on {place}");
}

/// Accepts a document as the form would, in a store of its own.
pub fn accept(store: &Path, file: &Path) {
    let mut engine = Engine::open(Some(store)).expect("a store");
    let mut ask = |operation: &str, input: Value| {
        api::call(&mut engine, operation, input).unwrap_or_else(|error| panic!("{operation}: {error:?}"))
    };
    let input = ask("onboardingDefaults", Value::Null)["input"].clone();
    ask("acceptPlan", json!({"source": {"kind": "file", "path": file}, "input": input}));
}

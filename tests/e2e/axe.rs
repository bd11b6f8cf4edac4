//! Every screen in the real window as axe sees it, in light and dark: what is laid out and coloured can be looked at only
//! here (contrast, sizes of targets). Names, roles and states are looked at in the page's own tests.
//!
//! With `WAYMARK_SCREENSHOTS` a picture of each is kept, at every size that the screens are made for.

use crate::desk::{Desk, Looks};
use crate::page::{Page, button, quoted, words};
use fantoccini::Client;
use fantoccini::actions::{Actions, InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use waymark_engine::api::curriculum::bundled::onboarding_defaults;
use waymark_engine::api::json::views::{PathSource, PlanCall};
use waymark_engine::api::planning::accept::accept_plan;
use waymark_engine::{Engine, Options};

/// One scheme's walk through all screens, with its pictures.
const LIMIT: Duration = Duration::from_secs(600);

/// The screens of the frame, as their buttons are called.
const SCREENS: [&str; 8] = [
    "ui-nav-today",
    "ui-nav-week",
    "ui-nav-path",
    "ui-nav-milestones",
    "ui-nav-insights",
    "ui-nav-review",
    "ui-nav-reminders",
    "ui-nav-settings",
];

/// Sizes at which pictures are kept; the first one is where axe looks. The last is 1280×800 at 200 %.
const SIZES: [(u32, u32); 4] = [(1280, 800), (1600, 1000), (900, 700), (640, 400)];

/// What axe looks for, and its answer as lines.
const RUN: &str = r#"
const done = arguments[arguments.length - 1];
// As in the page's own tests: events of the calendar's library are articles that act as buttons. They are called by their
// session's name, which is what one reads and says; that the time beside it is put in other words is no fault.
axe.configure({ rules: [
  { id: 'aria-allowed-role', selector: '[role]:not(.ec-event)' },
  { id: 'label-content-name-mismatch', selector: '[aria-label]:not(.ec-event)' },
] });
axe.run(document, {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
}).then(
  ({ violations }) => done(violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ` + nodes.map((node) => `${node.html.slice(0, 120)} (${node.any.map((one) => one.message).join('; ')})`).join(' | '))),
  (error) => done([String(error)]),
);"#;

/// What is wider than the window, so that it would have to be scrolled sideways.
const TOO_WIDE: &str = "const page = document.scrollingElement;
return page.scrollWidth > page.clientWidth ? `${page.scrollWidth} of ${page.clientWidth}` : '';";

#[tokio::test(flavor = "multi_thread")]
async fn no_screen_has_a_violation_in_light() {
    look(false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_screen_has_a_violation_in_dark() {
    look(true).await;
}

async fn look(dark: bool) {
    let desk = Desk::looking(Looks { dark, screen: (1640, 1040) });
    let store = lived(&desk.path("store"));
    let scheme = if dark { "dark" } else { "light" };
    let journey = async {
        let window = desk.open(&["--data-dir", &store]).await;
        let page = Page(&window);
        let mut found = Vec::new();
        page.find("the screens", &button(&words("ui-nav-week"))).await;
        let asked = format!("return matchMedia('(prefers-color-scheme: {scheme})').matches;");
        let shown = window.execute(&asked, Vec::new()).await.expect("an answer");
        assert_eq!(shown, json!(true), "the desk is to look {scheme}");
        bring_axe(&window).await;
        for name in SCREENS {
            page.press(&words(name)).await;
            let title = format!("//nav//button[@aria-current][normalize-space(.)={}]", quoted(&words(name)));
            page.find("the screen’s own button", &title).await;
            page.find("the screen", "//main//*[self::h1 or self::h2]").await;
            found.extend(on(&desk, &window, &format!("{scheme}-{}", &name["ui-nav-".len()..])).await);
        }
        page.press(&words("ui-nav-week")).await;
        page.press(&words("ui-as-list")).await;
        found.extend(on(&desk, &window, &format!("{scheme}-week-list")).await);
        page.press(&words("ui-nav-today")).await;
        page.find("the day", "//main//h1").await;
        for (keys, what) in [("?", "keys"), ("gu", "history"), ("r", "replan"), ("gc", "check-in")] {
            press(&window, keys).await;
            let there = if what == "check-in" { "//main//fieldset" } else { "//dialog[@open]//h2" };
            page.find(what, there).await;
            found.extend(on(&desk, &window, &format!("{scheme}-{what}")).await);
            if what != "check-in" {
                press(&window, &char::from(Key::Escape).to_string()).await;
                page.gone(what, "//dialog[@open]").await;
            }
        }
        page.press_found("the way to all commands", "//nav//button[@aria-haspopup='dialog']").await;
        page.find("a command", "//*[@role='option']").await;
        found.extend(on(&desk, &window, &format!("{scheme}-palette")).await);
        window.close().await.expect("the window closes");
        found
    };
    let found = tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
    assert!(found.is_empty(), "{} in {scheme}:\n{}", found.len(), found.join("\n"));
}

/// Looks at what is shown, at the first size; keeps pictures of it at all.
async fn on(desk: &Desk, window: &Client, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    let sizes = if std::env::var_os("WAYMARK_SCREENSHOTS").is_some() { &SIZES[..] } else { &SIZES[..1] };
    for (width, height) in sizes {
        window.set_window_rect(0, 0, *width, *height).await.expect("a window of that size");
        settled(window).await;
        let wide = window.execute(TOO_WIDE, Vec::new()).await.expect("an answer");
        if wide != json!("") {
            found.push(format!("{name} at {width}x{height} is wider than the window: {wide}"));
        }
        if (*width, *height) == SIZES[0] {
            let answer = window.execute_async(RUN, Vec::new()).await.expect("axe answers");
            let lines = answer.as_array().cloned().unwrap_or_default();
            found.extend(lines.iter().filter_map(Value::as_str).map(|line| format!("{name}: {line}")));
        }
        desk.picture(&format!("{name}-{width}x{height}"));
    }
    window.set_window_rect(0, 0, SIZES[0].0, SIZES[0].1).await.expect("the first size again");
    found
}

/// Waits until nothing moves: two frames without an animation that is under way, and the fonts there.
async fn settled(window: &Client) {
    let script = "const done = arguments[arguments.length - 1];
        document.fonts.ready.then(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))
          .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));";
    window.execute_async(script, Vec::new()).await.expect("the page stands still");
}

async fn bring_axe(window: &Client) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(&file).expect("axe-core, which `npm --prefix ui ci` brings");
    window.execute(&format!("{source}; return typeof axe;"), Vec::new()).await.expect("axe in the page");
}

/// Presses keys one after the other.
async fn press(window: &Client, keys: &str) {
    let mut actions = KeyActions::new("keys".into());
    for value in keys.chars() {
        actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
    }
    window.perform_actions(Actions::from(actions)).await.expect("the keys are pressed");
}

/// A store with two weeks behind it, most of them studied, and a plan ahead; its folder as an argument.
fn lived(folder: &Path) -> String {
    let now = Engine::open(Some(folder)).expect("a new store").now();
    let begun = Options {
        data_dir: Some(folder.to_owned()),
        now: Some(now - Duration::from_secs(17 * 24 * 60 * 60)),
        ..Options::default()
    };
    let mut engine = Engine::open_with(begun).expect("the store");
    let offered = onboarding_defaults(&mut engine, ()).expect("what onboarding offers");
    let name = offered.bundled[0].name.clone();
    let call = PlanCall { source: PathSource::Bundled { name }, input: offered.input };
    accept_plan(&mut engine, call).expect("the bundled path is planned");
    drop(engine);
    let mut engine = Engine::open(Some(folder)).expect("the store");
    let mut ask = |operation: &str, input: Value| {
        waymark_engine::api::call(&mut engine, operation, input).expect("an answer")
    };
    let plan = ask("plan", Value::Null);
    let today = ask("overview", Value::Null)["today"].as_str().unwrap_or_default().to_owned();
    let over = |session: &&Value| session["start"].as_str().is_some_and(|start| *start < *today);
    let past: Vec<&Value> = plan["sessions"].as_array().into_iter().flatten().filter(over).collect();
    for (at, session) in past.iter().enumerate() {
        let answer = if at % 7 == 5 { "skipped" } else { "done" };
        if at + 1 < past.len() {
            ask("answerSession", json!({"sessionId": session["id"], "answer": answer, "minutes": null}));
        }
    }
    folder.to_string_lossy().into_owned()
}

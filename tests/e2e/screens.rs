//! The screens that a notification or the tray leads to, and the runner that shows them: what a click starts is the
//! window's program with a screen's name, whether a window is open already or not.

use crate::desk::Desk;
use crate::page::{Page, button, words};
use crate::{LIMIT, accept_the_bundled_path, planner};
use waymark_engine::delivery::is_running;

/// What a sentence of the catalogue begins with, before what is filled in.
fn beginning(key: &'static str) -> String {
    let whole = words(key);
    whole.split(['{', '\u{2068}']).next().unwrap_or_default().trim().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_click_opens_its_screen_and_a_second_one_hands_its_own_to_the_open_window() {
    let desk = Desk::new();
    let store = planner::planned(&desk.path("store"));
    let journey = async {
        let window = desk.open(&["--data-dir", &store, "--screen", "review"]).await;
        let page = Page(&window);
        page.heading(&beginning("ui-review-title")).await;

        // As the runner opens it: the folder in the environment, the screen behind the option.
        let click = |screen: &str| {
            let (code, said) = desk.start_again(&store, &["--screen", screen]);
            assert_eq!(code, Some(0), "a second start ends in peace: {said}");
        };
        click("check-in");
        page.heading(&beginning("ui-check-in-title")).await;
        // The same screen again, after the learner went elsewhere.
        page.press(&words("ui-nav-week")).await;
        page.find("the week", &button(&words("ui-as-list"))).await;
        click("check-in");
        page.heading(&beginning("ui-check-in-title")).await;
        let windows = desk.processes().into_iter().filter(|(_, name)| name.starts_with("waymark-deskto"));
        assert_eq!(windows.count(), 1, "one store has one window");
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_runner_begins_with_the_first_plan_and_goes_on_when_the_window_is_closed() {
    let desk = Desk::new();
    let store = desk.path("store");
    let journey = async {
        let window = desk.open(&["--data-dir", &store.to_string_lossy()]).await;
        Page(&window).heading(&words("ui-step-choose")).await;
        assert!(!is_running(&store), "there is nothing to remind of yet");
        accept_the_bundled_path(&desk, &window).await;
        let started = async {
            while !is_running(&store) {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(LIMIT, started).await.expect("a runner, now that there is a plan");
        window.close().await.expect("the window closes");
        assert!(is_running(&store), "the window may close");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

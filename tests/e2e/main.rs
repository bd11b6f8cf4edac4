//! The real window, used as a learner uses it: on a desk of its own, with its own store, through what it shows.

mod axe;
mod desk;
mod hostile;
mod page;
mod planner;
mod screens;
mod source;
mod version;

use desk::Desk;
use fantoccini::{Client, Locator};
use page::{Page, button, quoted, words};
use std::time::Duration;

/// A journey's end at the latest; a driver's request has no limit of its own.
const LIMIT: Duration = Duration::from_secs(240);

/// The sessions of the week that is shown as a list, each a button with its line around it.
const SESSIONS: &str = "//main//li[.//button]";

/// Weeks to turn at most until one has sessions: a path may start on a later Monday.
const WEEKS_AHEAD: usize = 3;

#[tokio::test(flavor = "multi_thread")]
async fn a_first_plan_is_accepted_answered_and_still_there_after_a_restart() {
    let desk = Desk::new();
    let journey = async {
        let window = desk.open(&[]).await;
        accept_the_bundled_path(&desk, &window).await;
        let activity = answer_the_first_session(&desk, &window).await;
        window.close().await.expect("the window closes");

        let window = desk.open(&[]).await;
        show_first_session(&window).await;
        let shown = Page(&window).words_of("the first session", SESSIONS).await;
        desk.picture("6-after-restart");
        assert!(shown.contains(&activity), "another session than {activity} stands first now: {shown}");
        assert!(shown.contains(&words("ui-status-done")), "the answer is gone: {shown}");
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_cannot_be_opened_is_a_sentence_in_the_window() {
    let desk = Desk::new();
    let folder = desk.path("store");
    std::fs::write(&folder, "a file where the folder should be").expect("a file");
    let journey = async {
        let window = desk.open(&["--data-dir", &folder.to_string_lossy()]).await;
        let page = Page(&window);
        page.find("the way on", &button(&words("ui-try-again"))).await;
        desk.picture("store-cannot-be-opened");
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

#[test]
fn without_a_display_the_window_says_so() {
    let desk = Desk::new();
    let (code, said) = desk.run_without_display(&[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("no display") && said.contains("waymark --help"), "no next step in: {said}");
    let (code, said) = desk.run_without_display(&["--colour"]);
    assert_eq!(code, Some(2), "wrong usage is 2: {said}");
}

/// From the empty store to an accepted plan, on the offered hours.
async fn accept_the_bundled_path(desk: &Desk, window: &Client) {
    let page = Page(window);
    page.heading(&words("ui-step-choose")).await;
    desk.picture("1-choose");
    page.press_found("the bundled path", "//main//li//button[.//strong]").await;
    page.heading(&words("ui-step-truth")).await;
    desk.picture("2-what-it-asks");
    page.press(&words("ui-continue")).await;
    page.heading(&words("ui-step-when")).await;
    desk.picture("3-when");
    page.press(&words("ui-see-plan")).await;
    page.heading(&words("ui-step-plan")).await;
    desk.picture("4-preview");
    page.press(&words("ui-accept")).await;
    page.find("the screens, once a plan is accepted", &button(&words("ui-nav-week"))).await;
}

/// Says that the first session of the plan is done, and gives its activity's name.
async fn answer_the_first_session(desk: &Desk, window: &Client) -> String {
    let page = Page(window);
    show_first_session(window).await;
    let opener = format!("({SESSIONS})[1]//button");
    let activity = page.words_of("the first session's name", &opener).await;
    page.press_found("the first session", &opener).await;
    page.press(&words("ui-done")).await;
    page.find("the way to take the answer back", &button(&words("ui-take-answer-back"))).await;
    desk.picture("5-week-with-one-answered");
    activity
}

/// Turns to the first week that has a session, as a list.
async fn show_first_session(window: &Client) {
    let page = Page(window);
    page.press(&words("ui-nav-week")).await;
    page.press(&words("ui-as-list")).await;
    for _ in 0..WEEKS_AHEAD {
        page.find("the week's days", "//main//section[.//h2]").await;
        if window.find(Locator::XPath(SESSIONS)).await.is_ok() {
            break;
        }
        // The week that follows is there once the heading names other days.
        let days = page.words_of("the week's dates", "//main//h1").await;
        page.press(&words("ui-week-after")).await;
        page.find("another week", &format!("//main//h1[normalize-space(.) != {}]", quoted(&days))).await;
    }
    page.find("a session", SESSIONS).await;
}

//! The planner in the learner's hands: a session dragged, a proposal accepted in part, a what-if used. Each on a store
//! that has a plan already, since how it came about is another journey.

use crate::desk::Desk;
use crate::page::{Page, quoted, words};
use crate::{LIMIT, WEEKS_AHEAD};
use fantoccini::actions::{
    Actions, InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use waymark_engine::Engine;
use waymark_engine::api::curriculum::bundled::onboarding_defaults;
use waymark_engine::api::json::views::{PathSource, PlanCall};
use waymark_engine::api::planning::accept::accept_plan;

/// The toast with its undo.
const SAID: &str = "//*[@role='status'][.//button[contains(@class, 'undo')]]";

#[tokio::test(flavor = "multi_thread")]
async fn a_dragged_session_is_pinned_where_it_was_dropped_and_one_undo_takes_it_back() {
    let desk = Desk::new();
    let store = planned(&desk.path("store"));
    let journey = async {
        let window = desk.open(&["--data-dir", &store]).await;
        show_first_week(&window).await;
        // The evening's last session has room behind it.
        let (id, before) = last_of_its_day(&window).await;
        drag_down(&window, &id, 30.0).await;
        let page = Page(&window);
        page.find("what the drag did, and the way back", SAID).await;
        let after = page.label_of("the dragged session", &id, |label| label != before).await;
        assert!(after.ends_with(&words("ui-legend-pinned")), "dragged, and not pinned: {after}");
        desk.picture("week-with-a-dragged-session");
        window.close().await.expect("the window closes");

        let window = desk.open(&["--data-dir", &store]).await;
        show_first_week(&window).await;
        let page = Page(&window);
        page.label_of("the session after a restart", &id, |label| label == after).await;
        focus_session(&window, &id).await;
        press_undo(&window).await;
        page.label_of("the session after one undo", &id, |label| label == before).await;
        // The keys go on where they were.
        page.find(
            "the focus on the same session",
            &format!("//*[@data-session={}][@data-has-focus]", quoted(&id)),
        )
        .await;
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

#[tokio::test(flavor = "multi_thread")]
async fn days_off_are_proposed_with_a_price_accepted_in_part_and_taken_back() {
    let desk = Desk::new();
    let store = planned(&desk.path("store"));
    let journey = async {
        let window = desk.open(&["--data-dir", &store]).await;
        let page = Page(&window);
        // Two days far apart, so that neither needs the other.
        show_first_week(&window).await;
        let day = take_off_a_day(&window).await;
        for _ in 0..4 {
            turn(&window).await;
        }
        take_off_a_day(&window).await;

        let card = format!("//section[.//h2[contains(., {})]]", quoted(&words("ui-proposal-title")));
        page.press_found("the groups", &format!("{card}//summary[contains(., '2')]")).await;
        let price = format!("{card}//p[contains(@class, 'price')]");
        let all = page.words_of("the price of all", &price).await;
        page.press_found("the second group", &format!("({card}//input[@type='checkbox'])[2]")).await;
        let part = format!("{price}[contains(., '1') and not(contains(., {}))]", quoted(&all));
        page.find(
            "the ticked group's price",
            &format!("{card}//*[@role='status'][not(contains(@class, 'stale'))]"),
        )
        .await;
        let some = page.words_of("the price of the first", &part).await;
        assert_ne!(some, all, "the price follows what is ticked");
        desk.picture("proposal-with-one-group-ticked");
        page.press_found("the acceptance of one", &format!("{card}//button[contains(@class, 'main')]")).await;
        page.find("what was accepted, and the way back", SAID).await;
        page.gone("the proposal", &card).await;
        assert!(!stands_on(&store, &day), "the first day off is free now");

        page.press(&words("ui-undo")).await;
        let again = page.words_of("the proposal, which waits again", &price).await;
        assert_eq!(again, all);
        assert!(stands_on(&store, &day), "and everything stands where it stood");
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_what_if_answers_while_the_slider_moves_and_one_press_uses_it() {
    let desk = Desk::new();
    let store = planned(&desk.path("store"));
    let journey = async {
        let window = desk.open(&["--data-dir", &store]).await;
        let page = Page(&window);
        page.press(&words("ui-nav-settings")).await;
        let card = format!("//section[.//h2[normalize-space(.)={}]]", quoted(&words("ui-what-if")));
        let answer = format!("{card}//p[contains(@class, 'finish')]");
        let before = page.words_of("how it stands", &answer).await;
        let slider = page.find("the slider", &format!("{card}//input[@type='range']")).await;
        let left = char::from(Key::Left).to_string();
        slider.send_keys(&left.repeat(12)).await.expect("the slider takes keys");
        let other = format!("{answer}[not(contains(., {}))]", quoted(first_line(&before)));
        let after = page.words_of("another finish", &other).await;
        assert_ne!(after, before, "weeks and finish follow the slider");
        // A free day is tried, too.
        let sunday = format!("{card}//input[@aria-label={}]", quoted(&words("ui-weekday-sunday")));
        page.press_found("Sunday", &format!("{sunday}/parent::label")).await;
        desk.picture("what-if-with-fewer-hours");
        page.press(&words("ui-what-if-take")).await;
        page.find("what was changed, and the way back", SAID).await;
        let hours = |store: &str| settings(store)["targetMinutes"].as_u64();
        assert_eq!(hours(&store), Some(720), "twelve steps of half an hour down from 18, saved by one press");
        page.press(&words("ui-undo")).await;
        page.words_of("how it stood", &format!("{answer}[contains(., {})]", quoted(first_line(&before))))
            .await;
        assert_eq!(hours(&store), Some(1080));
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

/// A store with the bundled path accepted on what onboarding offers; its folder as an argument.
fn planned(folder: &Path) -> String {
    let mut engine = Engine::open(Some(folder)).expect("a new store");
    let offered = onboarding_defaults(&mut engine, ()).expect("what onboarding offers");
    let name = offered.bundled[0].name.clone();
    let call = PlanCall { source: PathSource::Bundled { name }, input: offered.input };
    accept_plan(&mut engine, call).expect("the bundled path is planned");
    folder.to_string_lossy().into_owned()
}

fn settings(store: &str) -> Value {
    let mut engine = Engine::open(Some(Path::new(store))).expect("the store");
    waymark_engine::api::call(&mut engine, "settings", Value::Null).expect("the settings")
}

fn first_line(words: &str) -> &str {
    words.lines().next().unwrap_or_default()
}

/// Turns to the first week that has a session, as a calendar.
async fn show_first_week(window: &Client) {
    let page = Page(window);
    page.press(&words("ui-nav-week")).await;
    page.press(&words("ui-as-calendar")).await;
    for _ in 0..WEEKS_AHEAD {
        page.find("the week's days", "//main//*[contains(@class, 'ec-col-head')]").await;
        if window.find(Locator::Css(".ec-event[data-session]")).await.is_ok() {
            break;
        }
        turn(window).await;
    }
    page.find("a session", "//*[contains(@class, 'ec-event')][@data-session]").await;
}

/// Turns to the week that follows.
async fn turn(window: &Client) {
    let page = Page(window);
    let days = page.words_of("the week's dates", "//main//h1").await;
    page.press(&words("ui-week-after")).await;
    page.find("another week", &format!("//main//h1[normalize-space(.) != {}]", quoted(&days))).await;
}

/// The last session of the first day that has one: its id, and what it is called for ears.
async fn last_of_its_day(window: &Client) -> (String, String) {
    let script = "const day = document.querySelector('.ec-event[data-session]').closest('.ec-day');
                  const all = [...day.querySelectorAll('.ec-event[data-session]')];
                  const last = all.sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y).at(-1);
                  return [last.dataset.session, last.getAttribute('aria-label')];";
    let found = window.execute(script, Vec::new()).await.expect("the page answers");
    let text = |at: usize| found[at].as_str().expect("a session's id and name").to_owned();
    (text(0), text(1))
}

/// Drags a session down with the pointer, by so many pixels, in small steps as a hand does.
async fn drag_down(window: &Client, id: &str, pixels: f64) {
    let script = "const found = document.querySelector(`.ec-event[data-session=\"${arguments[0]}\"]`);
                  found.scrollIntoView({ block: 'center' });
                  const { x, y, width } = found.getBoundingClientRect();
                  return [x + width / 2, y + 10];";
    let at = window.execute(script, vec![json!(id)]).await.expect("the page answers");
    let (x, y) = (at[0].as_f64().expect("a place").round(), at[1].as_f64().expect("a place").round());
    let to = |x: f64, y: f64| PointerAction::MoveTo { duration: Some(Duration::from_millis(80)), x, y };
    let hand = MouseActions::new("hand".into())
        .then(to(x, y))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(to(x, y + pixels / 2.0))
        .then(to(x, y + pixels))
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    window.perform_actions(hand).await.expect("the pointer drags");
}

/// Puts the focus on a session, and marks whatever has it from then on, so that it can be looked for.
async fn focus_session(window: &Client, id: &str) {
    let script = "const mark = () => {
                    for (const one of document.querySelectorAll('[data-has-focus]')) one.removeAttribute('data-has-focus');
                    document.activeElement?.setAttribute('data-has-focus', '');
                    requestAnimationFrame(mark);
                  };
                  document.querySelector(`.ec-event[data-session=\"${arguments[0]}\"]`).focus();
                  mark();";
    window.execute(script, vec![json!(id)]).await.expect("the session takes the focus");
}

async fn press_undo(window: &Client) {
    let (control, z) = (char::from(Key::Control), 'z');
    let keys = KeyActions::new("keys".into())
        .then(KeyAction::Down { value: control })
        .then(KeyAction::Down { value: z })
        .then(KeyAction::Up { value: z })
        .then(KeyAction::Up { value: control });
    window.perform_actions(Actions::from(keys)).await.expect("the keys are pressed");
}

/// Takes the second day with sessions off, by its menu; the day's date.
async fn take_off_a_day(window: &Client) -> String {
    let page = Page(window);
    page.find("a session", "//*[contains(@class, 'ec-event')][@data-session]").await;
    let script = "const days = [...document.querySelectorAll('.ec-body .ec-day, .ec-main .ec-day')];
                  const heads = [...document.querySelectorAll('[data-day-menu]')];
                  const busy = heads.filter((head) => {
                    const { x, width } = head.closest('.ec-col-head').getBoundingClientRect();
                    return days.some((day) => Math.abs(day.getBoundingClientRect().x - x) < width / 2 &&
                      day.querySelector('[data-session]'));
                  });
                  return busy[1].dataset.dayMenu;";
    let day = window.execute(script, Vec::new()).await.expect("the page answers");
    let day = day.as_str().expect("a day with sessions").to_owned();
    page.press_found("the day's menu", &format!("//*[@data-day-menu={}]", quoted(&day))).await;
    let item = format!("//*[@role='menuitem'][contains(., {})]", quoted(&words("ui-day-take-off")));
    page.press_found("the day's menu item", &item).await;
    page.find("what was taken off, and the way back", SAID).await;
    page.press(&words("ui-close")).await;
    page.gone("the toast", SAID).await;
    day
}

/// Whether sessions stand on a day, in the store that the window writes.
fn stands_on(store: &str, day: &str) -> bool {
    let mut engine = Engine::open(Some(Path::new(store))).expect("the store");
    let week = waymark_engine::api::call(&mut engine, "week", json!({ "date": day })).expect("the week");
    let starts = week["sessions"].as_array().into_iter().flatten().filter_map(|s| s["start"].as_str());
    starts.into_iter().any(|start| start.starts_with(day))
}

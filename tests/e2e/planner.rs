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
        let (id, before) = last_of_a_day(&window, &store).await;
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
        let first = take_off_a_day(&window, &store).await;
        for _ in 0..4 {
            turn(&window).await;
        }
        let second = take_off_a_day(&window, &store).await;

        let card = format!("//section[.//h2[contains(., {})]]", quoted(&words("ui-proposal-title")));
        let price = format!("{card}//*[@role='status'][not(contains(@class, 'stale'))]//p");
        page.press_found("the groups", &format!("({card}//summary)[1]")).await;
        let all = page.words_of("the price of all", &price).await;
        page.press_found("the last group", &format!("({card}//input[@type='checkbox'])[last()]")).await;
        let part = format!("{price}[normalize-space(.) != {}]", quoted(&all));
        page.words_of("the price of what is still ticked", &part).await;
        desk.picture("proposal-with-a-group-left");
        page.press_found(
            "the acceptance of the others",
            &format!("{card}//button[contains(@class, 'main')]"),
        )
        .await;
        page.find("what was accepted, and the way back", SAID).await;
        page.gone("the proposal", &card).await;
        assert!(!stands_on(&store, &first), "the first day off is free now");
        assert!(stands_on(&store, &second), "what was left stands where it stood");

        page.press(&words("ui-undo")).await;
        let again = page.words_of("the proposal, which waits again", &price).await;
        assert_eq!(again, all);
        assert!(stands_on(&store, &first), "and everything stands where it stood");
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
        let like = quoted(&words("ui-weekday-saturday"));
        page.find("the hours that Sunday takes", &format!("{card}//p[contains(., {like})]")).await;
        desk.picture("what-if-with-fewer-hours");
        page.press(&words("ui-what-if-take")).await;
        page.find("what was changed, and the way back", SAID).await;
        let hours = |store: &str| asked(store, "settings", Value::Null)["targetMinutes"].as_u64();
        assert_eq!(hours(&store), Some(720), "twelve steps of half an hour down from 18, saved by one press");
        let open = asked(&store, "settings", Value::Null)["availability"].clone();
        assert!(open.as_array().into_iter().flatten().any(|w| w["weekday"] == "sunday"), "{open}");
        page.press(&words("ui-undo")).await;
        page.words_of("how it stood", &format!("{answer}[contains(., {})]", quoted(first_line(&before))))
            .await;
        assert_eq!(hours(&store), Some(1080));
        window.close().await.expect("the window closes");
    };
    tokio::time::timeout(LIMIT, journey).await.expect("the journey ends in time");
}

/// A store with the bundled path accepted on what onboarding offers; its folder as an argument.
pub(crate) fn planned(folder: &Path) -> String {
    let mut engine = Engine::open(Some(folder)).expect("a new store");
    let offered = onboarding_defaults(&mut engine, ()).expect("what onboarding offers");
    let name = offered.bundled[0].name.clone();
    let call = PlanCall { source: PathSource::Bundled { name }, input: offered.input };
    accept_plan(&mut engine, call).expect("the bundled path is planned");
    folder.to_string_lossy().into_owned()
}

/// What the store that the window writes answers.
fn asked(store: &str, operation: &str, input: Value) -> Value {
    let mut engine = Engine::open(Some(Path::new(store))).expect("the store");
    waymark_engine::api::call(&mut engine, operation, input).expect("an answer")
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

/// The sessions of the week in view, by day in order: each with its id and its day.
async fn sessions_in_view(window: &Client, store: &str) -> Vec<(String, String)> {
    let head = Page(window).find("a day's menu", "//*[@data-day-menu]").await;
    let day = head.attr("data-day-menu").await.expect("the page answers").expect("a date");
    let week = asked(store, "week", json!({ "date": day }));
    let text = |session: &Value, key: &str| session[key].as_str().unwrap_or_default().to_owned();
    let all = week["sessions"].as_array().into_iter().flatten();
    all.map(|s| (text(s, "id"), text(s, "start")[..10].to_owned())).collect()
}

/// The last session of the first day that has one: its id, and what it is called for ears.
async fn last_of_a_day(window: &Client, store: &str) -> (String, String) {
    let all = sessions_in_view(window, store).await;
    let (_, first) = all.first().expect("a session");
    let (id, _) = all.iter().rfind(|(_, day)| day == first).expect("that day's last one");
    (id.clone(), Page(window).label_of("the last session of a day", id, |_| true).await)
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
async fn take_off_a_day(window: &Client, store: &str) -> String {
    let page = Page(window);
    let all = sessions_in_view(window, store).await;
    let (_, first) = all.first().expect("a session");
    let (_, day) = all.iter().find(|(_, day)| day != first).expect("a second day with sessions").clone();
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
    let week = asked(store, "week", json!({ "date": day }));
    let starts = week["sessions"].as_array().into_iter().flatten().filter_map(|s| s["start"].as_str());
    starts.into_iter().any(|start| start.starts_with(day))
}

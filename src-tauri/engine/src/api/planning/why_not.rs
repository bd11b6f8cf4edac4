//! Why a session is not at a given time.

use super::by_hand::{end, found, rule, rules, setting, untouched, wall_clock};
use crate::api::json::views::{RuleView, WhyNotCall, WhyNotView};
use crate::study::view;
use crate::{ApiError, Engine};
use waymark_core::message::Message;
use waymark_core::planning::explain::{Obstacle, Week, obstacles, price_of};

/// Which rules forbid a time for a session, or, where none does, what it would make worse there. Nothing is changed.
///
/// # Errors
/// `no-such-session`, `bad-time`, and those of reading the store.
pub fn why_not(engine: &mut Engine, call: WhyNotCall) -> Result<WhyNotView, ApiError> {
    let (study, session) = found(engine, &call.session_id)?;
    let start = wall_clock(&call.start)?;
    let now = study.local(engine.now());
    let setting = setting(engine, &study, &session, Some(start))?;
    let scene = setting.scene();
    let here = start == session.start;
    let minutes = session.row.minutes;
    let against = if here { Vec::new() } else { obstacles(&scene, start, minutes) };
    let forbidding: Vec<Obstacle> = against.iter().filter(|o| !o.is_order()).cloned().collect();
    let price: Vec<RuleView> = if here || !forbidding.is_empty() {
        Vec::new()
    } else {
        let week = Week::of(&scene, start.date());
        price_of(&scene, &week, start, minutes)
            .iter()
            .map(|p| rule(p.word(), p.message(), now.date()))
            .collect()
    };
    let sentence = match (forbidding.first(), price.first()) {
        _ if here => Message::new("why-here").render(),
        (Some(first), _) => first.message().seen_from(now.date()).render(),
        (None, Some(worse)) if worse.rule == "order" => {
            Message::new("why-out-of-order").text("price", worse.sentence.as_str()).render()
        }
        (None, Some(worse)) => Message::new("why-could").text("price", worse.sentence.as_str()).render(),
        (None, None) => Message::new("why-as-good").render(),
    };
    Ok(WhyNotView {
        session: view::session(&study, &session, now),
        start: view::wall(start),
        end: view::wall(end(&study, start, minutes)),
        allowed: against.is_empty(),
        movable: !here && untouched(&session, now).is_ok() && !against.iter().any(Obstacle::refuses),
        obstacles: rules(&against, now.date()),
        price,
        sentence,
    })
}

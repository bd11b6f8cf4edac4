//! `why`: why a session is where it is, why not at a time, and what found no place.

use super::session::find;
use super::text;
use crate::answer::Answer;
use serde_json::json;
use waymark_core::message::{Message, duration};
use waymark_engine::api::json::views::{RuleView, SessionCall, WhyNotCall, WhyView};
use waymark_engine::api::planning::{unplaced::unplaced, why_not::why_not, why_session::why_session};
use waymark_engine::{ApiError, Engine};

/// How many other places are named.
const PLACES: usize = 3;

pub fn run(engine: &mut Engine, session: Option<&str>, at: Option<String>) -> Result<Answer, ApiError> {
    let Some(session) = session else { return without_a_place(engine) };
    let session_id = find(engine, session)?;
    match at {
        None => {
            let why = why_session(engine, SessionCall { session_id })?;
            Ok(Answer::done(words(&why), serde_json::to_value(&why)?).named("why/1"))
        }
        Some(start) => {
            let not = why_not(engine, WhyNotCall { session_id, start })?;
            let mut text = format!("{}\n", not.sentence);
            // Out of order is a price where nothing else forbids the place.
            let more = if not.price.is_empty() { &not.obstacles } else { &not.price };
            text.push_str(&lines(more.iter().filter(|rule| !not.sentence.contains(&rule.sentence))));
            Ok(Answer::done(text, serde_json::to_value(&not)?).named("why-not/1"))
        }
    }
}

fn lines<'a>(rules: impl Iterator<Item = &'a RuleView>) -> String {
    rules.map(|rule| format!("  {}\n", rule.sentence)).collect()
}

fn words(why: &WhyView) -> String {
    let mut out = format!("{}\n{}", text::session(&why.session), lines(why.reasons.iter()));
    if !why.alternatives.is_empty() {
        out.push_str(&format!("{}\n", Message::new("why-elsewhere").render()));
    }
    for other in why.alternatives.iter().take(PLACES) {
        out.push_str(&format!("  {}: {}\n", other.start.replacen('T', " ", 1), other.sentence));
    }
    if !why.closed.is_empty() {
        out.push_str(&format!("{}\n", Message::new("why-nowhere").render()));
    }
    for day in &why.closed {
        out.push_str(&format!("  {}\n", day.sentence));
    }
    out
}

fn without_a_place(engine: &mut Engine) -> Result<Answer, ApiError> {
    let list = unplaced(engine, ())?;
    let mut out = String::new();
    for (at, one) in list.iter().enumerate() {
        let length = duration(i64::from(one.minutes));
        out.push_str(&format!("{length}: {}\n  {}\n", one.activity, one.because));
        // What helps the first helps those behind it: said once.
        let said = at > 0 && list[at - 1].ways_out == one.ways_out;
        for way in one.ways_out.iter().filter(|_| !said) {
            out.push_str(&format!("  - {} {}\n", way.action, way.price));
        }
    }
    if list.is_empty() {
        out = Message::new("why-all-placed").render();
    }
    Ok(Answer::done(out, json!({ "unplaced": list })).named("unplaced/1"))
}

//! `fragment`: what fits into the minutes that the learner has.

use crate::answer::Answer;
use waymark_core::message::duration;
use waymark_engine::api::json::views::FragmentCall;
use waymark_engine::api::planning::{fragment::fragment, start_fragment::start_fragment};
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, minutes: u32, start: bool) -> Result<Answer, ApiError> {
    if start {
        let changed = start_fragment(engine, FragmentCall { minutes })?;
        return Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(&changed)?).named("changed/1"));
    }
    let offer = fragment(engine, FragmentCall { minutes })?;
    let length = duration(i64::from(offer.minutes));
    let mut text = format!("{length}: {}, {}\n{}\n", offer.unit_label, offer.activity, offer.sentence);
    for item in &offer.items {
        text.push_str(&format!("  {}\n", item.text));
    }
    Ok(Answer::done(text, serde_json::to_value(&offer)?).named("fragment/1"))
}

//! The strategies side by side, as the fronts see them.

use crate::api::json::views::{StrategyOption, UnitShare};
use crate::study::Study;
use waymark_core::message::Message;
use waymark_core::planning::model::{Request, Strategy};
use waymark_core::planning::outlook::StrategyOption as Choice;
use waymark_core::planning::strategy::unit_factors;

/// One strategy with its price.
pub(super) fn choice(study: &Study, request: &Request, choice: Choice) -> StrategyOption {
    StrategyOption {
        strategy: choice.strategy.word().to_owned(),
        weeks: choice.weeks,
        finish: choice.finish.map(|date| date.to_string()),
        weekly_minutes: choice.weekly_minutes,
        left_out_minutes: choice.left_out_minutes,
        price: sentence(&choice.price),
        milestones: choice.milestones.as_ref().map(sentence),
        shares: if choice.strategy == Strategy::KeepDates && choice.left_out_minutes > 0 {
            shares(study, request)
        } else {
            Vec::new()
        },
        title: choice.strategy.title().render(),
        sentence: choice.message.render(),
    }
}

/// A part of a sentence, standing alone.
fn sentence(part: &Message) -> String {
    let text = part.render();
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect::<String>() + ".")
}

/// What *keep the dates* keeps of each path week.
fn shares(study: &Study, request: &Request) -> Vec<UnitShare> {
    let label = |track: usize, unit: u32| {
        let path = request.work.get(track).and_then(|w| study.paths.iter().find(|p| p.id() == w.path))?;
        path.report.path.units.get((unit as usize).saturating_sub(1)).map(|unit| unit.label.clone())
    };
    unit_factors(request)
        .into_iter()
        .map(|factor| UnitShare {
            unit: factor.unit,
            label: label(factor.track, factor.unit).unwrap_or_default(),
            minutes: factor.minutes,
            percent: factor.percent,
        })
        .collect()
}

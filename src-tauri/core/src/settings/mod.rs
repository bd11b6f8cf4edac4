//! What Waymark does unless told otherwise. The learner's differences are kept by the engine.

use crate::curriculum::model::ActivityKind;
use crate::planning::model::{Lengths, Rules};
use chrono::Weekday;

mod values;

pub use values::{Settings, week_start_of_locale, weekday_word};

/// The planning rules of a learner who has changed nothing: a 5-minute grid with starts on the quarter hour, breaks
/// of 10 minutes, at most 4 hours a day, 10 minutes around calendar events, 10 % reserve.
pub fn default_rules(week_start: Weekday) -> Rules {
    Rules {
        grid_minutes: 5,
        start_grid_minutes: 15,
        break_minutes: 10,
        daily_max_minutes: 240,
        buffer_minutes: 10,
        reserve_percent: 10,
        lengths: ActivityKind::ALL.into_iter().map(|kind| (kind, Lengths::of(kind))).collect(),
        week_start,
    }
}

//! Settings: defaults that are documented in one place, and the learner's differences from them.

mod values;

pub use values::{Settings, week_start_of_locale, weekday_word};

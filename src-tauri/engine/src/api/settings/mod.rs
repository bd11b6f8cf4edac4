//! The learner's settings.

pub mod read;
pub mod update;

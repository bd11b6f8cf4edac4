//! What the fronts see: one view type a screen, and the inputs of what the learner does.
//!
//! Transport only. Dates are "2026-11-30"; wall-clock moments are "2026-11-30T18:00" in the plan's zone and never
//! carry an offset, so that no web view's zone rules matter; lengths are minutes. Sentences arrive written out.

mod answers;
mod days;
mod document;
mod edits;
mod events;
mod focus;
mod hands;
mod insights;
mod onboarding;
mod path;
mod settings;
mod version;

pub use answers::*;
pub use days::*;
pub use document::*;
pub use edits::*;
pub use events::*;
pub use focus::*;
pub use hands::*;
pub use insights::*;
pub use onboarding::*;
pub use path::*;
pub use settings::*;
pub use version::*;

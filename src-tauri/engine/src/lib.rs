//! Waymark's shell: the store, the clock, files, and every operation that a front may call.
//!
//! The only crate with SQLite and a clock. What is decided stands in `waymark-core`; here it is read, asked, stored
//! and answered. Window, command line and tests call the same operations (`api::call`); no front knows the store.

pub mod api;
mod bundled;
mod clock;
pub mod delivery;
mod engine;
mod error;
mod files;
mod paths;
pub mod store;
pub mod study;

pub use clock::Clock;
pub use engine::{Engine, Options, speech};
pub use error::ApiError;
pub use files::read as read_file;
pub use paths::data_folder;
pub use store::kept::keep;

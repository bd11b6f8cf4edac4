//! The store: one SQLite file, opened with care, migrated forward, backed up before every migration.
//!
//! Each table stands in one file of `tables` with its migration, its row, its reads and its writes. How changes are
//! recorded and taken back is `undo`'s business, how sentences are kept is `kept`'s.

mod backup;
pub mod kept;
mod open;
pub mod tables;
pub mod undo;

pub use open::{FILE, chosen_language, open, open_copy, open_in_memory};

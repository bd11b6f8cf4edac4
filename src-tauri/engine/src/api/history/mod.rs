//! History: what was done, and taking it back.

pub mod list;
pub mod undo;

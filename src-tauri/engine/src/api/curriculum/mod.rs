//! Learning paths before they are accepted: what ships with Waymark, and how a document reads.

pub mod bundled;
pub mod check;
pub mod document;
pub mod place;
pub mod repaired_text;

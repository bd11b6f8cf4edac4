//! Curriculum: from a Markdown text to a path and a report on it.

pub mod model;

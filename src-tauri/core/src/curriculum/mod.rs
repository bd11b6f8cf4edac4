//! Curriculum: from a Markdown text to a path and a report on it.
//!
//! `encoding` makes text of bytes, `pieces` takes the Markdown apart, `lower` reads a path out of the pieces, `checks`
//! says what is doubtful about it. Every document gives a report, whatever its bytes; a line that nobody understood is
//! kept as a note. What the learner makes of a path is `planning`'s business.

pub mod address;
mod agenda;
mod appointment;
mod boxes;
pub mod checks;
mod chunks;
mod dates;
pub mod diagram;
pub mod encoding;
mod front_matter;
mod hours;
mod html;
mod kinds;
mod labels;
mod lexicon;
pub mod links;
mod lower;
mod milestones;
pub mod model;
mod moments;
pub mod notes;
mod numbers;
mod outline;
mod pieces;
mod plans;
mod slug;
mod spread;
mod template;
mod wiki;
mod words;
pub mod zone_words;

pub use encoding::repaired_text;
pub use plans::{several_plans, with_plan};
pub use spread::{MOST_WEEKS, even_weeks, listed, spread};
pub use template::template;

use checks::Context;
use front_matter::FrontMatter;
use model::Report;

/// Reads a document, whatever its bytes. Never fails: what could not be read is said in the report's diagnostics.
pub fn read(bytes: &[u8]) -> Report {
    let decoded = encoding::decode(bytes);
    let front = FrontMatter::read(&decoded.text);
    let pieces = pieces::pieces(&decoded.text, front.body);
    let (path, places) = lower::lower(&decoded.text, &front, &pieces);
    let context = Context { path: &path, decoded: &decoded, front: &front, places: &places };
    let diagnostics = checks::run(&context);
    Report { path, encoding_repaired: decoded.repair, diagnostics }
}

#[cfg(test)]
mod shapes;
#[cfg(test)]
mod tests;

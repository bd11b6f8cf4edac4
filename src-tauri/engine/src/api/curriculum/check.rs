//! How a document reads.

use crate::api::json::path_report::path_report;
use crate::api::json::views::{PathCheck, PathSource};
use crate::study::source::Document;
use crate::{ApiError, Engine};
use waymark_core::curriculum;

/// Reads a document and says what is in it and what is odd about it. Nothing is stored.
///
/// # Errors
/// `no-such-bundled`, `no-such-file`, `is-a-directory`, `empty-file`, `too-large`, `cannot-read`, `not-text`.
pub fn check_path(_: &mut Engine, source: PathSource) -> Result<PathCheck, ApiError> {
    let document = Document::read(&source)?;
    Ok(PathCheck {
        report: path_report(&document.report),
        lines: curriculum::repaired_text(&document.bytes).lines().map(str::to_owned).collect(),
        name: document.name,
    })
}

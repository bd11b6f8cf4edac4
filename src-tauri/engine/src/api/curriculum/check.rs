//! How a document reads.

use crate::api::json::path_report::path_report;
use crate::api::json::views::{PathCheck, PathSource};
use crate::study::source::Document;
use crate::{ApiError, Engine};
use waymark_core::curriculum;

/// Reads a document and says what is in it and what is odd about it. Nothing is stored.
///
/// # Errors
/// `no-such-bundled`, `no-such-file`, `is-a-directory`, `empty-file`, `too-large`, `cannot-read`, `not-text`,
/// `no-such-plan`, `has-units`, `nothing-to-spread`.
pub fn check_path(_: &mut Engine, source: PathSource) -> Result<PathCheck, ApiError> {
    Ok(said(Document::read(&source)?))
}

/// The same of any file that can be read, an empty one and a picture too: they have a report that says so.
///
/// # Errors
/// Those of [`check_path`], without `empty-file` and `not-text`.
pub fn check_anything(source: &PathSource) -> Result<PathCheck, ApiError> {
    Ok(said(Document::whatever(source)?))
}

fn said(document: Document) -> PathCheck {
    PathCheck {
        report: path_report(&document.report),
        lines: curriculum::repaired_text(&document.bytes).lines().map(str::to_owned).collect(),
        name: document.name,
    }
}

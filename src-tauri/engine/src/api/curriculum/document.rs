//! The document of an accepted path: its text, and what of it became notes.

use crate::api::json::views::{NoteView, PathCall, PathText};
use crate::store::tables::path;
use crate::{ApiError, Engine};
use std::sync::Arc;
use waymark_core::curriculum::model::Report;
use waymark_core::curriculum::{self, notes};

/// The text's lines, its encoding repaired; the path's diagnostics name them by number.
///
/// # Errors
/// `no-plan`, `no-such-path`, and those of reading the store.
pub fn path_text(engine: &mut Engine, call: PathCall) -> Result<PathText, ApiError> {
    let (name, bytes, _) = document(engine, &call)?;
    Ok(PathText { name, lines: curriculum::repaired_text(&bytes).lines().map(str::to_owned).collect() })
}

/// What of the document became notes, in its order. Markup is gone: words, forms and addresses that may be opened.
///
/// # Errors
/// As [`path_text`].
pub fn path_notes(engine: &mut Engine, call: PathCall) -> Result<Vec<NoteView>, ApiError> {
    let (_, bytes, report) = document(engine, &call)?;
    Ok(notes::notes(&bytes, &report).iter().map(NoteView::from).collect())
}

fn document(engine: &mut Engine, call: &PathCall) -> Result<(String, Vec<u8>, Arc<Report>), ApiError> {
    let study = engine.study()?;
    let path = study.path(call.id.as_deref())?;
    let bytes = path::document(&engine.db, &path.row.sha256)?.unwrap_or_default();
    Ok((path.row.name.clone(), bytes, Arc::clone(&path.report)))
}

//! A document's text with its encoding repaired.

use crate::api::json::views::{PathSource, RepairedText};
use crate::study::source;
use crate::{ApiError, Engine};
use waymark_core::curriculum;

/// Gives the text back as it was meant; sound text comes back as it is. Nothing is stored.
///
/// # Errors
/// `no-such-bundled` and those of reading a file.
pub fn repaired_text(_: &mut Engine, from: PathSource) -> Result<RepairedText, ApiError> {
    let (_, bytes) = source::bytes(&from)?;
    Ok(RepairedText { text: curriculum::repaired_text(&bytes).to_string() })
}

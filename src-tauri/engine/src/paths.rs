//! Where the store lies.

use crate::error::ApiError;
use std::path::{Path, PathBuf};
use waymark_core::message::Message;

/// Name of Waymark's folder inside the platform's data folder.
const FOLDER: &str = "org.waymark.Waymark";

/// The data folder: the one given, else `WAYMARK_DATA_DIR`, else the platform's.
///
/// # Errors
/// `no-data-folder` where the platform names none.
pub fn data_folder(given: Option<&Path>) -> Result<PathBuf, ApiError> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    if let Some(named) = std::env::var_os("WAYMARK_DATA_DIR").filter(|dir| !dir.is_empty()) {
        return Ok(PathBuf::from(named));
    }
    platform_folder().ok_or_else(|| {
        ApiError::store("no-data-folder", Message::new("error-no-data-folder"), "error-no-data-folder-help")
    })
}

/// The platform's own data folder for Waymark; none where the platform names none.
pub fn platform_folder() -> Option<PathBuf> {
    Some(dirs::data_dir()?.join(FOLDER))
}

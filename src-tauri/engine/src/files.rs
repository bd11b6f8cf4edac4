//! Reading and writing the learner's files: sizes limited, failures as sentences, a written file whole or not at all.

use crate::error::ApiError;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::Path;
use waymark_core::message::Message;

/// No reader takes more than this many bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// A file's bytes.
///
/// # Errors
/// `no-such-file`, `is-a-directory`, `too-large`, `empty-file`, `cannot-read`.
pub fn read(path: &Path) -> Result<Vec<u8>, ApiError> {
    let refuse = |code: &str, key: &'static str, help: &'static str| {
        ApiError::store(code, Message::new(key).text("file", path.display().to_string()), help)
    };
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => refuse("no-such-file", "error-no-such-file", "error-no-such-file-help"),
        _ => refuse("cannot-read", "error-cannot-read", "error-cannot-read-help"),
    };
    let meta = std::fs::metadata(path).map_err(failed)?;
    if meta.is_dir() {
        return Err(refuse("is-a-directory", "error-is-a-directory", "error-is-a-directory-help"));
    }
    let too_large = || refuse("too-large", "error-too-large", "error-too-large-help");
    if meta.len() > MOST_BYTES {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    // A pipe states no length: the limit holds while reading, too.
    std::fs::File::open(path)
        .and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(failed)?;
    match bytes.len() as u64 {
        0 => Err(refuse("empty-file", "error-empty-file", "error-empty-file-help")),
        n if n > MOST_BYTES => Err(too_large()),
        _ => Ok(bytes),
    }
}

/// Writes a file through a temporary one beside it, so that a reader sees the old text or the new, never half.
///
/// # Errors
/// `cannot-write`.
pub fn write(path: &Path, text: &str) -> Result<(), ApiError> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|e| e.error)
    });
    written.map(|_| ()).map_err(|_| {
        let message = Message::new("error-cannot-write").text("file", path.display().to_string());
        ApiError::store("cannot-write", message, "error-cannot-write-help")
    })
}

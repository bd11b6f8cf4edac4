//! Reading and writing the learner's files: sizes limited, failures as sentences, a written file whole or not at all.

use crate::error::ApiError;
use std::fs::Permissions;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use waymark_core::message::Message;

/// No reader takes more than this many bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// This many bytes tell what a file is.
const BEGINNING_BYTES: u64 = 4096;

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

/// How a file that is to be written over begins, as text; none where there is no file.
///
/// # Errors
/// `is-a-directory`, `cannot-read`.
pub fn beginning(path: &Path) -> Result<Option<String>, ApiError> {
    let refuse = |code: &str, key: &'static str, help: &'static str| {
        ApiError::store(code, Message::new(key).text("file", path.display().to_string()), help)
    };
    if path.is_dir() {
        return Err(refuse("is-a-directory", "error-is-a-directory", "error-is-a-directory-write-help"));
    }
    let mut bytes = Vec::new();
    match std::fs::File::open(path).and_then(|file| file.take(BEGINNING_BYTES).read_to_end(&mut bytes)) {
        Ok(_) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(_) => Err(refuse("cannot-read", "error-cannot-read", "error-cannot-read-help")),
    }
}

/// A file that is written and does not stand in its place yet. Dropped, it leaves nothing behind.
pub struct Ready {
    written: tempfile::NamedTempFile,
    place: PathBuf,
}

impl Ready {
    /// Puts it in its place, at once: a reader sees the old text or the new, never half.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn appear(self) -> Result<(), ApiError> {
        let Self { written, place } = self;
        written.persist(&place).map(|_| ()).map_err(|_| cannot_write(&place))
    }

    /// Puts it in its place only where nothing stands there, at once; whether it did.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn appear_new(self) -> Result<bool, ApiError> {
        let Self { written, place } = self;
        match written.persist_noclobber(&place) {
            Ok(_) => Ok(true),
            Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => Ok(false),
            Err(_) => Err(cannot_write(&place)),
        }
    }
}

/// Writes a text beside the place where it is to appear. A link is followed, and a file that stands there keeps its
/// permissions.
///
/// # Errors
/// `cannot-write`.
pub fn prepare(path: &Path, text: &str) -> Result<Ready, ApiError> {
    let place = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = place.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let written = beside(folder, std::fs::metadata(&place).ok().map(|meta| meta.permissions()));
    let written = written.and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        Ok(file)
    });
    match written {
        Ok(written) if !place.is_dir() => Ok(Ready { written, place }),
        _ => Err(cannot_write(path)),
    }
}

/// A temporary file with the permissions given, or those that the learner's other files have.
fn beside(folder: &Path, like: Option<Permissions>) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    let usual = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(usual);
    let file = builder.tempfile_in(folder)?;
    if let Some(like) = like {
        file.as_file().set_permissions(like)?;
    }
    Ok(file)
}

fn cannot_write(path: &Path) -> ApiError {
    let message = Message::new("error-cannot-write").text("file", path.display().to_string());
    ApiError::store("cannot-write", message, "error-cannot-write-help")
}

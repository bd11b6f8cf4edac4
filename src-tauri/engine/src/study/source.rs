//! Where a path's text comes from: a bundled one, or a file of the learner's.

use crate::api::json::views::PathSource;
use crate::study::ReportCache;
use crate::{ApiError, bundled, files};
use sha2::{Digest as _, Sha256};
use std::path::Path;
use std::sync::Arc;
use waymark_core::curriculum::{self, model::Report};
use waymark_core::message::Message;

/// A document, read.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its file's name.
    pub name: String,
    /// As it was given.
    pub bytes: Vec<u8>,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// What it says.
    pub report: Arc<Report>,
}

impl Document {
    /// Reads a source.
    ///
    /// # Errors
    /// `no-such-bundled`, those of reading a file, and `not-text`.
    pub fn read(source: &PathSource) -> Result<Self, ApiError> {
        let (name, bytes) = bytes(source)?;
        Self::of(name, bytes)
    }

    /// Reads a source whatever it holds: an empty file and a picture are read, too, and have no plan.
    ///
    /// # Errors
    /// Those of reading, without `empty-file` and `not-text`.
    pub fn whatever(source: &PathSource) -> Result<Self, ApiError> {
        let (name, bytes) = match bytes(source) {
            Err(error) if error.code == "empty-file" => (source.name(), Vec::new()),
            read => read?,
        };
        let report = Arc::new(curriculum::read(&bytes));
        Ok(Self { name, sha256: digest(&bytes), bytes, report })
    }

    /// What the path is called: as it says itself, else by its file's name.
    pub fn title(&self) -> String {
        let own = &self.report.path.title;
        let stem = || Path::new(&self.name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
        if own.is_empty() { stem().unwrap_or_default() } else { own.clone() }
    }

    fn of(name: String, bytes: Vec<u8>) -> Result<Self, ApiError> {
        // A NUL stands in no text but UTF-16's, which begins with a byte order mark.
        let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
        if bytes.contains(&0) && !utf16 {
            let message = Message::new("error-not-text").text("file", &name);
            return Err(ApiError::no("not-text", message, "error-not-text-help"));
        }
        let sha256 = digest(&bytes);
        let report = Arc::new(curriculum::read(&bytes));
        Ok(Self { name, bytes, sha256, report })
    }

    /// The same, where a document of these bytes may have been read before.
    ///
    /// # Errors
    /// Those of [`Document::read`].
    pub fn known(source: &PathSource, reports: &mut ReportCache) -> Result<Self, ApiError> {
        let (name, bytes) = bytes(source)?;
        let sha256 = digest(&bytes);
        if let Some(report) = reports.get(&sha256) {
            return Ok(Self { name, bytes, sha256, report: Arc::clone(report) });
        }
        let document = Self::of(name, bytes)?;
        reports.insert(sha256, Arc::clone(&document.report));
        Ok(document)
    }

    /// The same, refused where nothing in it can be planned.
    ///
    /// # Errors
    /// `no-units`.
    pub fn plannable(self) -> Result<Self, ApiError> {
        if self.report.path.units.iter().all(|unit| unit.activities.is_empty()) {
            let message = Message::new("error-no-units").text("file", &self.name);
            return Err(ApiError::no("no-units", message, "error-no-units-help"));
        }
        Ok(self)
    }

    /// An id for its path: the file's name in small letters, numbered where `taken` holds it.
    pub fn path_id(&self, taken: &[&str]) -> String {
        let stem = self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem);
        let words: Vec<String> = stem
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let base = if words.is_empty() { "path".to_owned() } else { words.join("-") };
        let free = |id: &String| !taken.contains(&id.as_str());
        let mut ids = std::iter::once(base.clone()).chain((2_u32..).map(|n| format!("{base}-{n}")));
        ids.find(free).unwrap_or(base)
    }
}

impl PathSource {
    /// As it is stored, so that it is found again from wherever Waymark is started: JSON, with a whole file path.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn found_again(&self) -> Result<String, ApiError> {
        let mut source = self.clone();
        if let Self::File { path, .. } = &mut source
            && let Ok(whole) = std::path::absolute(&*path)
        {
            *path = whole.to_string_lossy().into_owned();
        }
        Ok(serde_json::to_string(&source)?)
    }

    /// The same without a choice: all of its plans, and nothing laid out.
    pub fn whole(&self) -> Self {
        match self {
            Self::Bundled { .. } => self.clone(),
            Self::File { path, .. } => Self::File { path: path.clone(), plan: None, spread: None },
        }
    }

    /// The name of its file.
    fn name(&self) -> String {
        match self {
            Self::Bundled { name } => format!("{name}.md"),
            Self::File { path, .. } => {
                let name = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
                name.unwrap_or_else(|| path.clone())
            }
        }
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A source's name and its bytes as they were given.
///
/// # Errors
/// `no-such-bundled`, those of reading a file, `no-such-plan`, `has-units`, `nothing-to-spread`.
pub fn bytes(source: &PathSource) -> Result<(String, Vec<u8>), ApiError> {
    match source {
        PathSource::Bundled { name } => {
            let text = bundled::find(name).ok_or_else(|| {
                let message = Message::new("error-no-such-bundled").text("name", name);
                ApiError::no("no-such-bundled", message, "error-no-such-bundled-help")
            })?;
            Ok((source.name(), text.as_bytes().to_vec()))
        }
        PathSource::File { path, plan, spread } => {
            let bytes = files::read(Path::new(path))?;
            let name = source.name();
            let bytes = match plan {
                Some(plan) => with_plan(&name, &bytes, *plan)?,
                None => bytes,
            };
            let bytes = match spread {
                Some(weeks) => spread_over(&name, &bytes, *weeks)?,
                None => bytes,
            };
            Ok((name, bytes))
        }
    }
}

/// The document with one of its plans alone.
fn with_plan(name: &str, bytes: &[u8], plan: u32) -> Result<Vec<u8>, ApiError> {
    curriculum::with_plan(bytes, plan).map(String::into_bytes).map_err(|plans| {
        let message =
            Message::new("error-no-such-plan").text("file", name).count("plans", plans).count("plan", plan);
        ApiError::no("no-such-plan", message, "error-no-such-plan-help")
    })
}

/// The document with what it lists laid out over weeks, where it has no units of its own.
fn spread_over(name: &str, bytes: &[u8], weeks: u32) -> Result<Vec<u8>, ApiError> {
    let no = |code: &'static str, help: &'static str, key: &'static str| {
        ApiError::no(code, Message::new(key).text("file", name), help)
    };
    if !curriculum::read(bytes).path.units.is_empty() {
        return Err(no("has-units", "error-has-units-help", "error-has-units"));
    }
    let text = curriculum::spread(bytes, weeks);
    let nothing = || no("nothing-to-spread", "error-nothing-to-spread-help", "error-nothing-to-spread");
    text.map(String::into_bytes).ok_or_else(nothing)
}

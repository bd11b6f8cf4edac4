//! A new version of a path's document: what it changes, and taking it.

use crate::api::json::views::{Changed, PathSource, VersionCall, VersionView};
use crate::store::tables::path_edit;
use crate::study::source::Document;
use crate::study::version::Version;
use crate::study::{Study, version_view};
use crate::{ApiError, Engine};
use std::collections::BTreeSet;
use waymark_core::message::Message;

/// What a call names: the study, the place of its path there, the document, the merge.
struct Ready {
    study: Study,
    at: usize,
    document: Document,
    take: BTreeSet<String>,
    version: Version,
}

fn ready(engine: &mut Engine, call: &VersionCall) -> Result<Ready, ApiError> {
    let now = engine.now();
    let study = engine.study()?;
    let id = study.path(Some(&call.path_id))?.row.id.clone();
    let at = study.paths.iter().position(|path| path.row.id == id).unwrap_or(0);
    let path = &study.paths[at];
    let source = match &call.source {
        Some(source) => source.clone(),
        None => serde_json::from_str::<PathSource>(&path.row.source).map_err(|_| {
            let message = Message::new("error-source-unknown");
            ApiError::no("source-unknown", message, "error-source-unknown-help")
        })?,
    };
    let document = Document::known(&source, &mut engine.reports)?.plannable()?;
    if call.sha256.as_ref().is_some_and(|seen| *seen != document.sha256) {
        let message = Message::new("error-version-moved-on").text("name", &document.name);
        return Err(ApiError::no("version-moved-on", message, "error-version-moved-on-help"));
    }
    let take: BTreeSet<String> = call.take.iter().cloned().collect();
    let edits = path_edit::of(&engine.db, &id)?;
    let version =
        Version::of((&study, path), (&document, source.found_again()?), &edits, &take, study.local(now))?;
    let known = |id: &&String| version.merged.conflicts.iter().any(|conflict| conflict.id == **id);
    if let Some(unknown) = take.iter().find(|id| !known(id)) {
        let message = Message::new("error-no-such-conflict").text("id", unknown);
        return Err(ApiError::input("no-such-conflict", message, "error-no-such-conflict-help"));
    }
    Ok(Ready { study, at, document, take, version })
}

/// What a new version of a path's document changes, and what is to be decided about it. Nothing is stored.
///
/// # Errors
/// `no-plan`, `no-such-path`, `source-unknown`, those of reading the document, `no-units`, `version-moved-on`,
/// `no-such-conflict`.
pub fn compare_path(engine: &mut Engine, call: VersionCall) -> Result<VersionView, ApiError> {
    let Ready { study, at, document, take, version } = ready(engine, &call)?;
    let path = &study.paths[at];
    let same = path.row.sha256 == document.sha256;
    Ok(version_view::view(&study, path, &version, &take, same))
}

/// Takes a new version: ids, the learner's changes and what was done follow, what it does to the plan is proposed. One
/// step of undo.
///
/// # Errors
/// As [`compare_path`], and those of writing the store.
pub fn update_path(engine: &mut Engine, call: VersionCall) -> Result<Changed, ApiError> {
    let local = engine.now();
    let revision = engine.revision()?;
    let Ready { study, at, document, take, version } = ready(engine, &call)?;
    let path = &study.paths[at];
    if path.row.sha256 == document.sha256 {
        let sentence = version_view::summary(&version, true).render();
        return Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence });
    }
    let message = Message::new("done-version")
        .text("path", &version.path.row.title)
        .sentence("summary", version_view::summary(&version, false))
        .count("conflicts", version.merged.conflicts.len() as u64)
        .count("taken", take.len() as u64);
    let now = study.local(local);
    let (revision, sentence, ()) = engine.change("update-path", |tx| {
        Engine::still_at(tx, revision)?;
        version.store(tx, &study, &document, now)?;
        Ok((message, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

//! The learner changes their own copy of a path. The author's document stays as it is; what follows for the plan is
//! proposed, and every change is one step of undo.

use crate::api::json::views::{Changed, PathEdit, PathEditCall};
use crate::store::tables::path_edit;
use crate::study::StudyPath;
use crate::study::copy::Thing;
use crate::{ApiError, Engine};
use rusqlite::Transaction;
use waymark_core::curriculum::address;
use waymark_core::curriculum::model::ActivityKind;
use waymark_core::message::Message;
use waymark_core::progress::copy::{Edit, Side, activity_of};

/// Longest name, in characters.
const LONGEST: usize = 300;

/// Fewest and most minutes of an activity.
const MINUTES: std::ops::RangeInclusive<u32> = 5..=6_000;

/// Changes one thing of a path.
///
/// # Errors
/// `no-plan`, `no-such-path`, `no-such-part`, `bad-name`, `bad-minutes`, `bad-kind`, `link`, `not-an-activity`,
/// `only-renamed`, `has-done-work`, and those of writing the store.
pub fn edit_path(engine: &mut Engine, call: PathEditCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let path = study.path(Some(&call.path_id))?;
    let edits = path_edit::of(&engine.db, &path.row.id)?;
    let done = study.done_minutes(&path.row.id);
    let (steps, message) = steps(path, &edits, &call.edit, |activity| {
        done.iter().any(|(id, minutes)| id.as_str() == activity && *minutes > 0)
    })?;
    let id = path.row.id.clone();
    let (revision, sentence, ()) = engine.change("edit-path", |tx| {
        for step in &steps {
            step.take(tx, &id)?;
        }
        Ok((message, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

/// What is written for a change.
enum Step {
    Put(Edit),
    Unset(String, Side),
    Forget { key: String, inside: bool },
}

impl Step {
    fn put(key: &str, side: Side, value: impl Into<String>) -> Self {
        Self::Put(Edit { key: key.to_owned(), side, value: value.into() })
    }

    fn take(&self, tx: &Transaction<'_>, path: &str) -> Result<(), ApiError> {
        match self {
            Self::Put(edit) => path_edit::put(tx, path, edit)?,
            Self::Unset(key, side) => path_edit::remove(tx, path, key, *side)?,
            Self::Forget { key, inside } => path_edit::remove_all(tx, path, key, *inside)?,
        }
        Ok(())
    }
}

fn steps(
    path: &StudyPath,
    edits: &[Edit],
    edit: &PathEdit,
    has_done: impl Fn(&str) -> bool,
) -> Result<(Vec<Step>, Message), ApiError> {
    match edit {
        PathEdit::Rename { key, title } => {
            let before = title_of(thing(path, key)?);
            let title = name(title)?;
            let message = Message::new("done-edit-renamed").text("before", before).text("title", &title);
            Ok((vec![Step::put(key, Side::Title, title)], message))
        }
        PathEdit::Estimate { key, minutes } => {
            let title = activity(path, key)?;
            let minutes = bounded(*minutes)?;
            let message =
                Message::new("done-edit-estimated").text("title", title).minutes("minutes", minutes);
            Ok((vec![Step::put(key, Side::Minutes, minutes.to_string())], message))
        }
        PathEdit::Mark { key, mark, on } => {
            let title = activity(path, key)?;
            let (side, said) = match (mark.as_str(), on) {
                ("known", true) => (Side::Known, "done-edit-known"),
                ("known", false) => (Side::Known, "done-edit-not-known"),
                ("optional", true) => (Side::Optional, "done-edit-optional"),
                ("optional", false) => (Side::Optional, "done-edit-needed"),
                _ => {
                    let message = Message::new("error-bad-mark").text("mark", mark);
                    return Err(ApiError::input("bad-mark", message, "error-bad-mark-help"));
                }
            };
            let step = if *on { Step::put(key, side, "1") } else { Step::Unset(key.clone(), side) };
            Ok((vec![step], Message::new(said).text("title", title)))
        }
        PathEdit::Move { key, by } => {
            let thing = part(path, key)?;
            let (holder, mut keys) = path.siblings(thing);
            let message = Message::new("done-edit-moved").text("title", title_of(thing));
            let Some(at) = keys.iter().position(|one| one == key) else { return Err(no_such(key)) };
            let last = i64::try_from(keys.len().saturating_sub(1)).unwrap_or(i64::MAX);
            let to = (i64::try_from(at).unwrap_or(i64::MAX) + i64::from(*by)).clamp(0, last);
            let moved = keys.remove(at);
            keys.insert(usize::try_from(to).unwrap_or(at), moved);
            Ok((vec![Step::put(&holder, Side::Order, keys.join("\n"))], message))
        }
        PathEdit::Add { holder, title, minutes, work, link } => {
            let title = name(title)?;
            let message = Message::new("done-edit-added").text("title", &title);
            let mut steps = Vec::new();
            let own = match holder.strip_prefix("unit:") {
                Some(position) => {
                    let units = path.report.path.units.len();
                    if !position.parse::<usize>().is_ok_and(|at| (1..=units).contains(&at)) {
                        return Err(no_such(holder));
                    }
                    let own = fresh("own-", edits);
                    steps.push(Step::put(&own, Side::Minutes, bounded(minutes.unwrap_or(60))?.to_string()));
                    steps.push(Step::put(&own, Side::Kind, kind(work.as_deref())?.word()));
                    own
                }
                None => {
                    activity(path, holder)?;
                    let own = fresh(&format!("{holder}#own-"), edits);
                    if let Some(link) = link.as_deref().map(str::trim).filter(|link| !link.is_empty()) {
                        let opened = address::opened("", link).ok_or_else(|| {
                            let message = Message::new("error-link-kind").text("link", link);
                            ApiError::input("link", message, "error-link-kind-help")
                        })?;
                        steps.push(Step::put(&own, Side::Link, opened));
                    }
                    own
                }
            };
            steps.insert(0, Step::put(&own, Side::Added, holder));
            steps.push(Step::put(&own, Side::Title, title));
            Ok((steps, message))
        }
        PathEdit::Remove { key } => {
            let thing = part(path, key)?;
            let title = title_of(thing);
            if matches!(thing, Thing::Activity { .. }) && has_done(key) {
                let message = Message::new("error-has-done-work").text("title", title);
                return Err(ApiError::no("has-done-work", message, "error-has-done-work-help"));
            }
            let own = edits.iter().any(|edit| edit.key == *key && edit.side == Side::Added);
            let step = match own {
                true => Step::Forget { key: key.clone(), inside: true },
                false => Step::put(key, Side::Removed, "1"),
            };
            Ok((vec![step], Message::new("done-edit-removed").text("title", title)))
        }
        PathEdit::Restore { key } => {
            let removed = path.marks.removed.iter().find(|(removed, ..)| removed == key);
            let title = match removed {
                Some((_, title, _)) => title.clone(),
                None => title_of(thing(path, key)?),
            };
            if edits.iter().any(|edit| edit.key == *key && edit.side == Side::Added) {
                let message = Message::new("error-own-part").text("title", title);
                return Err(ApiError::no("own-part", message, "error-own-part-help"));
            }
            let message = Message::new("done-edit-restored").text("title", title);
            if key.starts_with("unit:") {
                return Ok((vec![Step::Unset(key.clone(), Side::Title)], message));
            }
            Ok((vec![Step::Forget { key: key.clone(), inside: false }], message))
        }
    }
}

/// A key that nothing has, for what the learner adds.
fn fresh(prefix: &str, edits: &[Edit]) -> String {
    let taken = |key: &String| edits.iter().any(|edit| edit.key == *key);
    let mut keys = (1_u32..).map(|n| format!("{prefix}{n}"));
    keys.find(|key| !taken(key)).unwrap_or_else(|| prefix.to_owned())
}

fn no_such(key: &str) -> ApiError {
    let message = Message::new("error-no-such-part").text("key", key);
    ApiError::no("no-such-part", message, "error-no-such-part-help")
}

fn thing<'a>(path: &'a StudyPath, key: &str) -> Result<Thing<'a>, ApiError> {
    path.thing(key).ok_or_else(|| no_such(key))
}

/// An activity or an item; a unit is refused, which can be renamed and nothing else.
fn part<'a>(path: &'a StudyPath, key: &str) -> Result<Thing<'a>, ApiError> {
    let thing = thing(path, key)?;
    if matches!(thing, Thing::Unit { .. }) {
        let message = Message::new("error-only-renamed").text("title", title_of(thing));
        return Err(ApiError::input("only-renamed", message, "error-only-renamed-help"));
    }
    Ok(thing)
}

fn title_of(thing: Thing<'_>) -> String {
    match thing {
        Thing::Unit { of, .. } => of.title.clone(),
        Thing::Activity { activity, .. } => activity.title.clone(),
        Thing::Item { activity, at, .. } => {
            activity.items.get(at).map(|item| item.text.clone()).unwrap_or_default()
        }
    }
}

/// The name of an activity, refused where the key is an item's.
fn activity(path: &StudyPath, key: &str) -> Result<String, ApiError> {
    let thing = part(path, key)?;
    if activity_of(key).is_some() {
        let message = Message::new("error-not-an-activity").text("title", title_of(thing));
        return Err(ApiError::input("not-an-activity", message, "error-not-an-activity-help"));
    }
    Ok(title_of(thing))
}

fn name(title: &str) -> Result<String, ApiError> {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() || title.chars().count() > LONGEST {
        let message = Message::new("error-bad-name").count("most", LONGEST as u64);
        return Err(ApiError::input("bad-name", message, "error-bad-name-help"));
    }
    Ok(title)
}

fn bounded(minutes: u32) -> Result<u32, ApiError> {
    if MINUTES.contains(&minutes) {
        return Ok(minutes);
    }
    let message = Message::new("error-bad-estimate").minutes("least", *MINUTES.start());
    let message = message.minutes("most", *MINUTES.end());
    Err(ApiError::input("bad-minutes", message, "error-bad-estimate-help"))
}

fn kind(word: Option<&str>) -> Result<ActivityKind, ApiError> {
    let word = word.unwrap_or("reading");
    ActivityKind::from_word(word).ok_or_else(|| {
        let all: Vec<&str> = ActivityKind::ALL.iter().map(|kind| kind.word()).collect();
        let message = Message::new("error-bad-kind").text("word", word).text("kinds", all.join(", "));
        ApiError::input("bad-kind", message, "error-bad-kind-help")
    })
}

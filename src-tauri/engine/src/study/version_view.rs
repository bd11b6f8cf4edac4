//! What a new version changes, as the fronts see it.

use super::version::Version;
use super::{Study, StudyPath};
use crate::api::json::views::{ConflictView, DifferenceView, SideView, VersionFigures, VersionView};
use std::collections::{BTreeMap, BTreeSet};
use waymark_core::curriculum::model::Range;
use waymark_core::ids::ActivityId;
use waymark_core::message::{Message, duration};
use waymark_core::progress::copy::Side;
use waymark_core::progress::version::{Aspect, Clash, Conflict, Difference, Fact, Turn, What};
use waymark_core::progress::{milestone_id, unit_minutes};

/// A new version beside the path that it is one of. `same` says that it is the same document.
pub fn view(
    study: &Study,
    path: &StudyPath,
    version: &Version,
    take: &BTreeSet<String>,
    same: bool,
) -> VersionView {
    let merged = &version.merged;
    let done = study.done_minutes(&path.row.id);
    VersionView {
        path_id: path.row.id.clone(),
        name: version.path.row.name.clone(),
        sha256: version.path.row.sha256.clone(),
        same,
        sentence: summary(version, same).render(),
        before: figures(path),
        after: figures(&version.path),
        differences: merged.differences.iter().map(|one| difference(&version.path, &done, one)).collect(),
        conflicts: merged.conflicts.iter().map(|one| conflict(one, take)).collect(),
        lost: lost(study, path, version).iter().map(Message::render).collect(),
    }
}

/// How much it changes.
pub fn summary(version: &Version, same: bool) -> Message {
    let differences = &version.merged.differences;
    let count = |turn| differences.iter().filter(|one| one.turn == turn).count() as u64;
    let name = version.path.row.name.as_str();
    match (same, differences.is_empty()) {
        (true, _) => Message::new("version-same").text("name", name),
        (false, true) => Message::new("version-words").text("name", name),
        (false, false) => Message::new("version-summary")
            .count("added", count(Turn::Added))
            .count("removed", count(Turn::Removed))
            .count("changed", count(Turn::Changed) + count(Turn::Moved)),
    }
}

fn figures(path: &StudyPath) -> VersionFigures {
    let units = &path.report.path.units;
    let studied = (1_u32..).zip(units).filter(|(at, _)| *at >= path.row.start_unit);
    let minutes = studied.flat_map(|(_, unit)| unit_minutes(unit)).fold(0, u32::saturating_add);
    let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
    VersionFigures {
        title: path.row.title.clone(),
        units: count(units.len()),
        activities: count(units.iter().map(|unit| unit.activities.len()).sum()),
        minutes,
    }
}

fn difference(path: &StudyPath, done: &BTreeMap<ActivityId, u32>, one: &Difference) -> DifferenceView {
    let unit = |at: u32| path.report.path.units.get((at as usize).checked_sub(1)?);
    let side = |(aspect, before, now): &(Aspect, Fact, Fact)| SideView {
        side: aspect_word(*aspect).to_owned(),
        name: aspect_name(*aspect).render(),
        before: words(before),
        now: words(now),
    };
    // What is new or gone has one side to tell; where that is empty there is none.
    let told = one.sides.iter().map(side).filter(|side| side.before.is_some() || side.now.is_some());
    DifferenceView {
        what: what_word(one.what).to_owned(),
        what_name: what_name(one.what).render(),
        key: (!one.key.is_empty()).then(|| one.key.clone()),
        unit: one.unit,
        unit_label: one.unit.and_then(unit).map(|unit| unit.label.clone()),
        milestone: one.milestone.clone(),
        turn: match one.turn {
            Turn::Added => "added",
            Turn::Removed => "removed",
            Turn::Changed => "changed",
            Turn::Moved => "moved",
        }
        .to_owned(),
        title: one.title.clone(),
        line: (one.line > 0).then_some(one.line),
        sides: told.collect(),
        kept: one.kept.then(|| kept(done, &one.key).render()),
    }
}

/// Why what the author removed stays: it was studied, or the learner had changed it.
fn kept(done: &BTreeMap<ActivityId, u32>, key: &str) -> Message {
    match done.get(&ActivityId::new(key)) {
        Some(minutes) => Message::new("version-kept").minutes("minutes", *minutes),
        None => Message::new("version-kept-changed"),
    }
}

fn conflict(one: &Conflict, take: &BTreeSet<String>) -> ConflictView {
    let title = one.title.as_str();
    let (sentence, yours, theirs) = match &one.clash {
        Clash::Both { side, before, theirs, yours } => {
            let key = match side {
                Side::Minutes => "version-both-minutes",
                _ => "version-both-title",
            };
            let text = |fact: &Fact| words(fact).unwrap_or_else(|| Message::new("version-nothing").render());
            let sentence = Message::new(key).text("title", title).text("before", text(before));
            (sentence, text(yours), text(theirs))
        }
        Clash::Gone => (
            Message::new("version-gone").text("title", title),
            Message::new("version-gone-yours").render(),
            Message::new("version-gone-theirs").render(),
        ),
        Clash::Away => (
            Message::new("version-away").text("title", title),
            Message::new("version-away-yours").render(),
            Message::new("version-away-theirs").render(),
        ),
    };
    ConflictView {
        id: one.id.clone(),
        key: one.key.clone(),
        title: one.title.clone(),
        unit: one.unit,
        sentence: sentence.render(),
        yours,
        theirs,
        taken: take.contains(&one.id),
    }
}

/// What the learner had written to things that the author removed: what showed a criterion, questions to an event.
fn lost(study: &Study, path: &StudyPath, version: &Version) -> Vec<Message> {
    let gone = version.merged.differences.iter().filter_map(|one| Some((one, one.criterion?)));
    let criteria = gone.filter_map(|(one, (milestone, position))| {
        let id = milestone_id(&path.id(), milestone);
        let tick = study
            .criteria
            .iter()
            .find(|tick| tick.milestone == id.as_str() && tick.position as usize == position)?;
        let note = tick.note.as_deref().unwrap_or_default();
        let key = if note.is_empty() { "version-lost" } else { "version-lost-note" };
        Some(Message::new(key).text("criterion", &one.title).text("note", note))
    });
    let places = &version.merged.places.events;
    let old = path.author.path.events.iter().enumerate();
    let events =
        old.filter(|(at, _)| places.get(*at).copied().flatten().is_none()).filter_map(|(at, event)| {
            let note = study.event_note(&path.row.id, u32::try_from(at).ok()?)?;
            let words: Vec<&str> = note.questions.lines().chain(note.link.as_deref()).collect();
            Some(
                Message::new("version-lost-event")
                    .text("event", &event.title)
                    .text("words", words.join(" · ")),
            )
        });
    criteria.chain(events).collect()
}

/// What a side says, in words; none where it says nothing.
fn words(fact: &Fact) -> Option<String> {
    match fact {
        Fact::Nothing | Fact::Minutes(None) | Fact::Count(None) | Fact::Time(None) | Fact::Date(None) => None,
        Fact::Text(text) => (!text.is_empty()).then(|| text.clone()),
        Fact::Minutes(Some(range)) => Some(between(*range, |minutes| duration(i64::from(minutes)))),
        Fact::Count(Some(range)) => Some(between(*range, |count| count.to_string())),
        Fact::Kind(kind) => Some(Message::new(kind_key(kind.word())).render()),
        Fact::Days(days) => {
            let names: Vec<String> = days.iter().map(ToString::to_string).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        Fact::Time(Some(time)) => Some(time.format("%H:%M").to_string()),
        Fact::Date(Some(date)) => Some(date.to_string()),
    }
}

fn between(range: Range, say: impl Fn(u32) -> String) -> String {
    match range.max {
        Some(most) if most == range.min => say(most),
        Some(most) => format!("{}–{}", say(range.min), say(most)),
        None => format!("{}+", say(range.min)),
    }
}

fn kind_key(word: &str) -> &'static str {
    match word {
        "reading" => "ui-kind-reading",
        "pattern" => "ui-kind-pattern",
        "case-study" => "ui-kind-case-study",
        "exercise" => "ui-kind-exercise",
        "project" => "ui-kind-project",
        "assessment" => "ui-kind-assessment",
        _ => "ui-kind-other",
    }
}

fn what_word(what: What) -> &'static str {
    match what {
        What::Path => "path",
        What::Unit => "unit",
        What::Activity => "activity",
        What::Item => "item",
        What::Milestone => "milestone",
        What::Criterion => "criterion",
        What::Event => "event",
        What::FirstStep => "first-step",
        What::Quiz => "quiz",
        What::Shelf => "shelf",
    }
}

fn what_name(what: What) -> Message {
    Message::new(match what {
        What::Path => "version-what-path",
        What::Unit => "version-what-unit",
        What::Activity => "version-what-activity",
        What::Item => "version-what-item",
        What::Milestone => "version-what-milestone",
        What::Criterion => "version-what-criterion",
        What::Event => "version-what-event",
        What::FirstStep => "version-what-first-step",
        What::Quiz => "version-what-quiz",
        What::Shelf => "version-what-shelf",
    })
}

fn aspect_word(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Title => "title",
        Aspect::Minutes => "minutes",
        Aspect::Weeks => "weeks",
        Aspect::Kind => "kind",
        Aspect::Note => "note",
        Aspect::Link => "link",
        Aspect::Unit => "unit",
        Aspect::Days => "days",
        Aspect::Time => "time",
        Aspect::Zone => "zone",
        Aspect::Date => "date",
        Aspect::Length => "length",
    }
}

fn aspect_name(aspect: Aspect) -> Message {
    Message::new(match aspect {
        Aspect::Title => "version-side-title",
        Aspect::Minutes => "version-side-minutes",
        Aspect::Weeks => "version-side-weeks",
        Aspect::Kind => "version-side-kind",
        Aspect::Note => "version-side-note",
        Aspect::Link => "version-side-link",
        Aspect::Unit => "version-side-unit",
        Aspect::Days => "version-side-days",
        Aspect::Time => "version-side-time",
        Aspect::Zone => "version-side-zone",
        Aspect::Date => "version-side-date",
        Aspect::Length => "version-side-length",
    })
}

//! Community events: who attends, one week skipped, what was attended or missed, and what is prepared for them.

use crate::api::json::views::{AttendCall, Changed, EventAnswer, EventNoteCall, EventView, ReadingCall};
use crate::store::tables::event_choice;
use crate::store::tables::event_week::{self, EventNoteRow, EventWeekRow};
use crate::study::{Study, event_view, events, input};
use crate::{ApiError, Engine};
use chrono::Duration;
use waymark_core::calendar::event;
use waymark_core::curriculum::address;
use waymark_core::curriculum::model::Event;
use waymark_core::message::{Message, Value};

/// Most questions beside one event, and most characters of one.
const MOST_QUESTIONS: usize = 20;
const LONGEST_QUESTION: usize = 300;

/// Every event of the paths, in their authors' order.
///
/// # Errors
/// Those of reading the store.
pub fn events(engine: &mut Engine, (): ()) -> Result<Vec<EventView>, ApiError> {
    let study = engine.study()?;
    Ok(event_view::all(&study, engine.now()))
}

/// An event that takes place at some time.
fn found<'a>(study: &'a Study, path: &str, position: u32) -> Result<&'a Event, ApiError> {
    let event = study.path(Some(path))?.report.path.events.get(position as usize);
    event.filter(|event| event.time.is_some()).ok_or_else(|| {
        ApiError::no("no-such-event", Message::new("error-no-timed-event"), "error-no-timed-event-help")
    })
}

fn changed((revision, sentence, ()): (u64, String, ())) -> Changed {
    Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence }
}

/// Attends an event from now on, or no longer.
///
/// # Errors
/// `no-such-path`, `no-such-event`, and those of writing the store.
pub fn set_attendance(engine: &mut Engine, call: AttendCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let title = found(&study, &call.path_id, call.position)?.title.clone();
    let mut attended = study.path(Some(&call.path_id))?.attended.clone();
    let stood = attended.contains(&call.position);
    attended.retain(|position| *position != call.position);
    if call.attend {
        attended.push(call.position);
    }
    attended.sort_unstable();
    let done = engine.change("attend-event", |tx| {
        if stood != call.attend {
            event_choice::set_attended(tx, &call.path_id, &attended)?;
        }
        let key = if call.attend { Message::new("done-attend") } else { Message::new("done-not-attend") };
        Ok((key.text("event", title), ()))
    })?;
    Ok(changed(done))
}

/// How a zone that can be read in two ways is meant, for every event of the path that is written in it.
///
/// # Errors
/// `no-such-path`, `bad-reading`, and those of writing the store.
pub fn set_reading(engine: &mut Engine, call: ReadingCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    study.path(Some(&call.path_id))?;
    if !event::readings(&call.written).iter().any(|reading| reading.meant == call.meant) {
        let message = Message::new("error-bad-reading").text("written", &call.written);
        return Err(ApiError::input("bad-reading", message, "error-bad-reading-help"));
    }
    let done = engine.change("read-zone", |tx| {
        event_choice::set_reading(tx, &call.path_id, &call.written, &call.meant)?;
        Ok((Message::new("done-reading").text("written", &call.written).text("meant", &call.meant), ()))
    })?;
    Ok(changed(done))
}

/// Skips one occurrence (its reminder and its reserved time go), says whether one was attended, or takes that back.
///
/// # Errors
/// `no-such-path`, `no-such-event`, `no-such-occurrence`, `bad-event-answer`, `event-ahead`, and those of writing the store.
pub fn answer_event(engine: &mut Engine, call: EventAnswer) -> Result<Changed, ApiError> {
    let (study, now) = (engine.study()?, engine.now());
    let title = found(&study, &call.path_id, call.position)?.title.clone();
    let path = study.path(Some(&call.path_id))?;
    let day = input::date(&call.day)?;
    let around = study.zone.day_start(day);
    let all = events::occurrences(
        &study,
        path,
        call.position,
        around - Duration::days(3),
        around + Duration::days(3),
    );
    let attending = path.attended.contains(&call.position);
    let Some((_, span)) = all.into_iter().find(|(date, _)| *date == day && attending) else {
        let message = Message::new("error-no-such-occurrence").text("event", title).date("day", day);
        return Err(ApiError::no("no-such-occurrence", message, "error-no-such-occurrence-help"));
    };
    if matches!(call.answer.as_str(), "attended" | "missed") && span.start > now {
        let message = Message::new("error-event-ahead").text("event", title);
        return Err(ApiError::no("event-ahead", message, "error-event-ahead-help"));
    }
    let message = match call.answer.as_str() {
        "skipped" => Message::new("done-event-skipped"),
        "attended" => Message::new("done-event-attended"),
        "missed" => Message::new("done-event-missed"),
        "open" => Message::new("done-event-open"),
        other => {
            let message = Message::new("error-bad-event-answer").text("word", other);
            return Err(ApiError::input("bad-event-answer", message, "error-bad-event-answer-help"));
        }
    };
    let message = message.text("event", title).with("when", Value::DateTime(study.local(span.start)));
    let row = EventWeekRow {
        path: call.path_id,
        position: call.position,
        day: day.to_string(),
        state: call.answer.clone(),
    };
    let done = engine.change("answer-event", |tx| {
        match call.answer.as_str() {
            "open" => event_week::forget(tx, &row.path, row.position, &row.day)?,
            _ => event_week::put(tx, &row)?,
        }
        Ok((message, ()))
    })?;
    Ok(changed(done))
}

/// Keeps the learner's questions for an event, which are shown the day before, and the link by which it is joined.
///
/// # Errors
/// `no-such-path`, `no-such-event`, `too-many-questions`, `bad-link`, and those of writing the store.
pub fn note_event(engine: &mut Engine, call: EventNoteCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let title = found(&study, &call.path_id, call.position)?.title.clone();
    let line = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let questions: Vec<String> = call.questions.iter().map(line).filter(|q| !q.is_empty()).collect();
    if questions.len() > MOST_QUESTIONS || questions.iter().any(|q| q.chars().count() > LONGEST_QUESTION) {
        let message = Message::new("error-too-many-questions")
            .count("most", MOST_QUESTIONS as u64)
            .count("longest", LONGEST_QUESTION as u64);
        return Err(ApiError::input("too-many-questions", message, "error-too-many-questions-help"));
    }
    let link = match call.link.as_deref().map(str::trim).filter(|link| !link.is_empty()) {
        None => None,
        Some(link) => Some(address::opened("", link).ok_or_else(|| {
            let message = Message::new("error-bad-link").text("link", link);
            ApiError::input("bad-link", message, "error-bad-link-help")
        })?),
    };
    let row =
        EventNoteRow { path: call.path_id, position: call.position, questions: questions.join("\n"), link };
    let done = engine.change("note-event", |tx| {
        event_week::keep(tx, &row)?;
        let message = Message::new("done-event-note").text("event", title);
        Ok((message.count("questions", questions.len() as u64), ()))
    })?;
    Ok(changed(done))
}

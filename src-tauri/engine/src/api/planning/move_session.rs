//! A session moved by hand.

use super::by_hand::{end, found, setting, untouched, wall_clock};
use crate::api::json::views::{MoveCall, MovedView};
use crate::store::tables::session::SessionRow;
use crate::study::by_hand::Moved;
use crate::study::view;
use crate::{ApiError, Engine};
use chrono::{NaiveDateTime, SecondsFormat};
use waymark_core::message::{Message, Value};
use waymark_core::planning::explain::{Obstacle, Price, Week, obstacles, price_of};

/// Longest session that is taken, in minutes: beyond it is a slip.
const LONGEST: u32 = 12 * 60;

/// Puts a session where the learner wants it, in the length that they want, and pins it there. It must not lie on
/// another session or in the past; every other rule that it breaks is told as a note. One step of undo.
///
/// # Errors
/// `no-such-session`, `session-over`, `session-running`, `bad-time`, `bad-length`, `overlap`, `passed`, `no-such-time`,
/// and those of writing the store.
pub fn move_session(engine: &mut Engine, call: MoveCall) -> Result<MovedView, ApiError> {
    let (study, session) = found(engine, &call.session_id)?;
    let now = engine.now();
    untouched(&session, study.local(now))?;
    let start = wall_clock(&call.start)?;
    let minutes = call.minutes.unwrap_or(session.row.minutes);
    if !(1..=LONGEST).contains(&minutes) {
        let message = Message::new("error-bad-length").minutes("most", LONGEST);
        return Err(ApiError::input("bad-length", message, "error-bad-length-help"));
    }
    let setting = setting(engine, &study, &session, Some(start))?;
    let scene = setting.scene();
    let against = obstacles(&scene, start, minutes);
    if let Some(first) = against.iter().find(|o| o.refuses()) {
        return Err(ApiError::no(first.word(), first.message(), "error-move-help"));
    }
    let mut notes = notes(&against, minutes != session.row.minutes);
    let prices = price_of(&scene, &Week::of(&scene, start.date()), start, minutes);
    notes.extend(prices.iter().filter(|p| matches!(p, Price::Reserve { .. })).map(Price::message));
    if minutes < session.row.minutes {
        notes.push(Message::new("note-shorter").minutes("minutes", session.row.minutes - minutes));
    }
    let last = study.sessions.iter().filter(|s| s.row.id != session.row.id).map(|s| s.end.date()).max();
    let later = start.date() > session.end.date() && last.is_none_or(|last| start.date() > last);
    if later {
        notes.push(Message::new("note-finish").date("finish", start.date()));
    }
    let wall = |at: NaiveDateTime| at.format("%Y-%m-%dT%H:%M:%S").to_string();
    let row = SessionRow {
        start: wall(start),
        end: wall(end(&study, start, minutes)),
        minutes,
        status: "planned".into(),
        pinned: true,
        sequence: session.row.sequence + 1,
        changed_at: now.to_rfc3339_opts(SecondsFormat::Secs, true),
        ..session.row.clone()
    };
    let same = start == session.start && minutes == session.row.minutes && session.row.pinned;
    let activity = view::session(&study, &session, study.local(now)).activity;
    let moved = Moved::of(&study, row, now)?;
    let (revision, sentence, ()) = engine.change("move-session", |tx| {
        if !same {
            moved.store(tx)?;
        }
        let message = if start == session.start {
            Message::new("done-resized").minutes("minutes", minutes)
        } else {
            Message::new("done-moved").with("when", Value::DateTime(start))
        };
        Ok((message.text("activity", activity), ()))
    })?;
    let today = study.local(now).date();
    let notes = notes.into_iter().map(|note| note.seen_from(today).render()).collect();
    Ok(MovedView { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence, notes })
}

/// What the learner should hear of a place: rules about its length only where that is another now, and nothing about
/// the planner's grid.
fn notes(against: &[Obstacle], resized: bool) -> Vec<Message> {
    let told = |obstacle: &&Obstacle| match obstacle {
        Obstacle::OffGrid { .. } | Obstacle::Stub { .. } => false,
        Obstacle::Short { .. } | Obstacle::Long { .. } | Obstacle::Spare { .. } => resized,
        _ => true,
    };
    against.iter().filter(told).map(Obstacle::message).collect()
}

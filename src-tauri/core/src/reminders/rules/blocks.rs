//! Reminders of study: before each block, at its start where it was not begun, and a quiet word when a break is over.

use super::super::model::{Facts, Kind, Reminder, SessionFact};
use super::super::offers::Offer;
use super::{ahead_of, times};
use crate::message::Message;
use crate::planning::model::{SessionStatus, Span};
use chrono::Duration;

/// How long "the break is over" is of use, in minutes.
const BREAK_OVER_FOR_MINUTES: i64 = 10;

/// The reminders of each block of study: sessions that only a break parts are one block. A block that has begun (its
/// first session runs or was answered) is not announced; its later sessions are, quietly, when their break is over.
pub(super) fn blocks(facts: &Facts) -> Vec<Reminder> {
    let mut sessions: Vec<&SessionFact> =
        facts.sessions.iter().filter(|session| session.status != SessionStatus::Skipped).collect();
    sessions.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
    // A break ends at the next possible start, so it may be almost one step of the start grid longer.
    let break_minutes = facts.settings.break_minutes + facts.settings.start_grid_minutes.saturating_sub(1);
    let longest_break = Duration::minutes(i64::from(break_minutes));
    sessions
        .chunk_by(|a, b| b.start - a.end <= longest_break)
        .flat_map(|block| match block[0].status {
            SessionStatus::Planned => announced(facts, block),
            _ => block.windows(2).filter_map(|pair| break_over(facts, pair[0], pair[1])).collect(),
        })
        .collect()
}

/// Before the block, and at its start.
fn announced(facts: &Facts, block: &[&SessionFact]) -> Vec<Reminder> {
    let (first, last) = (block[0], block[block.len() - 1]);
    let span = Span { start: first.start, end: last.end };
    let body = |key| times(facts, key, span).count("sessions", block.len() as i64);
    let title = Message::new("reminder-session-title").text("activity", &first.title);
    let words = [title, body("reminder-session-body"), body("reminder-session-late")];
    let before = ahead_of(facts, Kind::Session, first.id.as_str(), span, words);
    // Who put it off until it has begun hears it then, and not twice.
    let put_off = facts.snoozes.iter().any(|s| s.subject == before.subject && s.until >= span.start);
    let mut found = Vec::with_capacity(2);
    if facts.settings.at_start && facts.settings.before_minutes > 0 && !put_off {
        found.push(Reminder {
            key: format!("{}@start", before.subject),
            due: span.start,
            body: body("reminder-session-now"),
            ..before.clone()
        });
    }
    // The first of an occasion is the one that a snooze repeats.
    found.insert(0, before);
    found
}

/// The next session of a block that is being studied.
fn break_over(facts: &Facts, before: &SessionFact, next: &SessionFact) -> Option<Reminder> {
    if before.status == SessionStatus::Planned || next.status != SessionStatus::Planned {
        return None;
    }
    let span = Span { start: next.start, end: next.end };
    let title = Message::new("reminder-session-title").text("activity", &next.title);
    let words =
        [title, times(facts, "reminder-break-over", span), times(facts, "reminder-session-late", span)];
    let announced = ahead_of(facts, Kind::Session, next.id.as_str(), span, words);
    Some(Reminder {
        key: format!("{}@break", announced.subject),
        due: next.start,
        valid_until: next.end.min(next.start + Duration::minutes(BREAK_OVER_FOR_MINUTES)),
        quiet: true,
        offers: &[Offer::Start, Offer::Snooze],
        ..announced
    })
}

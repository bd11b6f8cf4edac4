//! What a mended plan says about the author's order: missed work may be put into the reserve behind what follows it in
//! its path, because a plan shifted by an hour is the higher price; then the learner hears of it before accepting.

use super::{InForce, stands};
use crate::message::{Message, Value};
use crate::planning::model::{PlannedSession, Request, Work};
use chrono::NaiveDateTime;
use std::collections::BTreeMap;

/// The sentence for sessions that the plan newly puts behind something that follows them in their path; none where it
/// keeps the author's order.
pub fn out_of_order(request: &Request, force: &InForce, sessions: &[PlannedSession]) -> Option<Message> {
    let mut found: Vec<(&PlannedSession, &str, &str)> = Vec::new();
    for work in &request.work {
        let place: BTreeMap<&str, usize> =
            work.activities.iter().enumerate().map(|(at, a)| (a.id.as_str(), at)).collect();
        let earliest = earliest_from(request, work, &place, sessions);
        for session in sessions.iter().filter(|s| s.path == work.path && !stands(&force.sessions, s)) {
            let Some(&at) = place.get(session.activity.as_str()) else { continue };
            if let Some((_, later)) = earliest[at + 1].filter(|(start, _)| *start < session.start) {
                found.push((session, &work.activities[at].title, &work.activities[later].title));
            }
        }
    }
    found.sort_by_key(|(session, ..)| session.start);
    let (first, title, later) = found.first()?;
    Some(
        Message::new("plan-note-order")
            .text("title", *title)
            .with("when", Value::DateTime(first.start))
            .text("later", *later)
            .count("more", found.len() as u64 - 1),
    )
}

/// From each activity of a path on, the earliest start of any session, and whose it is.
fn earliest_from(
    request: &Request,
    work: &Work,
    place: &BTreeMap<&str, usize>,
    sessions: &[PlannedSession],
) -> Vec<Option<(NaiveDateTime, usize)>> {
    let planned = sessions.iter().filter(|s| s.path == work.path).map(|s| (s.activity.as_str(), s.start));
    let standing = request.standing.iter().filter(|s| s.counts && s.path == work.path);
    let standing = standing.map(|s| (s.activity.as_str(), request.zone.local(s.span.start)));
    let mut earliest = vec![None; work.activities.len() + 1];
    for (id, start) in planned.chain(standing) {
        let Some(&at) = place.get(id) else { continue };
        let known = &mut earliest[at];
        if known.is_none_or(|(first, _)| start < first) {
            *known = Some((start, at));
        }
    }
    for at in (0..work.activities.len()).rev() {
        let behind = earliest[at + 1];
        earliest[at] = earliest[at].into_iter().chain(behind).min();
    }
    earliest
}

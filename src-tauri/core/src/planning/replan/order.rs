//! What a mended plan says about the author's order: missed work may be put into the reserve behind what follows it in
//! its path, because a plan shifted by an hour is the higher price; then the learner hears of it before accepting.

use super::InForce;
use crate::message::{Message, Value};
use crate::planning::model::{PlannedSession, Request, Work};
use chrono::NaiveDateTime;

/// The sentence for sessions that the plan newly puts behind something that follows them in their path; none where it
/// keeps the author's order.
pub fn out_of_order(request: &Request, force: &InForce, sessions: &[PlannedSession]) -> Option<Message> {
    let stands =
        |s: &&PlannedSession| force.sessions.iter().any(|f| f.start == s.start && f.activity == s.activity);
    let mut found: Vec<(&PlannedSession, String, String)> = Vec::new();
    for session in sessions.iter().filter(|s| !stands(s)) {
        let Some(work) = request.work.iter().find(|work| work.path == session.path) else { continue };
        let Some(at) = work.activities.iter().position(|a| a.id == session.activity) else { continue };
        let begun = begins(request, work, sessions);
        let overtaken = work.activities[at + 1..].iter().filter(|later| {
            begun.iter().any(|(id, start)| *id == later.id.as_str() && *start < session.start)
        });
        if let Some(later) = overtaken.min_by_key(|later| later.unit) {
            found.push((session, work.activities[at].title.clone(), later.title.clone()));
        }
    }
    found.sort_by_key(|(session, ..)| session.start);
    let (first, title, later) = found.first()?;
    Some(
        Message::new("plan-note-order")
            .text("title", title)
            .with("when", Value::DateTime(first.start))
            .text("later", later)
            .count("more", found.len() as u64 - 1),
    )
}

/// When each activity of a path begins: in the plan or in what stands.
fn begins<'a>(
    request: &'a Request,
    work: &'a Work,
    sessions: &'a [PlannedSession],
) -> Vec<(&'a str, NaiveDateTime)> {
    let planned = sessions.iter().filter(|s| s.path == work.path).map(|s| (s.activity.as_str(), s.start));
    let standing = request.standing.iter().filter(|s| s.counts && s.path == work.path);
    let standing = standing.map(|s| (s.activity.as_str(), request.zone.local(s.span.start)));
    planned.chain(standing).collect()
}

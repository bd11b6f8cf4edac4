//! One rule for each kind: which occasions of a stretch of time deserve a reminder, and when.

use super::model::{Facts, Kind, Reminder, SessionFact};
use super::quiet::Quiet;
use crate::day::{DAY_TURNS_AT, study_day, week_end, week_start};
use crate::message::{Message, Value};
use crate::planning::model::SessionStatus;
use chrono::{DateTime, Days, Duration, NaiveDate, Utc};

/// A check-in comes this long after the day's last session.
const CHECK_IN_AFTER_MINUTES: i64 = 15;
/// A check-in or a review that nobody saw is of use for this long.
const ANSWERABLE_FOR_HOURS: i64 = 24;

/// Every reminder that is due in `[from, to)`, in order of time.
///
/// Quiet hours have moved what moves (the check-in); what they only hold back is held by `decide`. Whether
/// reminders are wanted, and which were shown already, is not asked here.
pub fn due(facts: &Facts, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Reminder> {
    let mut found = blocks(facts);
    found.extend(events(facts));
    let mut date = facts.zone.local(from).date() - Days::new(2);
    while date <= facts.zone.local(to).date() + Days::new(1) {
        found.extend(check_in(facts, date));
        found.extend(review(facts, date));
        date = date + Days::new(1);
    }
    found.retain(|reminder| from <= reminder.due && reminder.due < to);
    found.sort_by(|a, b| (a.due, &a.key).cmp(&(b.due, &b.key)));
    found
}

/// One reminder before each block of study: sessions that only a break parts are one block, and a block that has
/// begun (its first session runs or was answered) needs none.
fn blocks(facts: &Facts) -> Vec<Reminder> {
    let mut sessions: Vec<&SessionFact> =
        facts.sessions.iter().filter(|session| session.status != SessionStatus::Skipped).collect();
    sessions.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
    // A break ends at the next possible start, so it may be almost one step of the start grid longer.
    let break_minutes = facts.settings.break_minutes + facts.settings.start_grid_minutes.saturating_sub(1);
    let longest_break = Duration::minutes(i64::from(break_minutes));
    sessions
        .chunk_by(|a, b| b.start - a.end <= longest_break)
        .filter(|block| block[0].status == SessionStatus::Planned)
        .map(|block| block_reminder(facts, block))
        .collect()
}

fn block_reminder(facts: &Facts, block: &[&SessionFact]) -> Reminder {
    let (first, last) = (block[0], block[block.len() - 1]);
    let times = |key| {
        Message::new(key)
            .count("sessions", block.len() as i64)
            .with("start", clock(facts, first.start))
            .with("end", clock(facts, last.end))
            .minutes("length", (last.end - first.start).num_minutes())
    };
    Reminder {
        key: key(Kind::Session, first.id.as_str(), first.start),
        kind: Kind::Session,
        due: before(facts, first.start),
        start: first.start,
        valid_until: last.end,
        in_quiet_hours: quiet(facts).holds(first.start),
        title: Message::new("reminder-session-title").text("activity", &first.title),
        body: times("reminder-session-body"),
        late_body: times("reminder-session-late"),
    }
}

fn events(facts: &Facts) -> impl Iterator<Item = Reminder> + '_ {
    facts.events.iter().map(|event| {
        let times = |key| {
            Message::new(key)
                .with("start", clock(facts, event.start))
                .with("end", clock(facts, event.end))
                .minutes("length", (event.end - event.start).num_minutes())
        };
        Reminder {
            key: key(Kind::Event, event.id.as_str(), event.start),
            kind: Kind::Event,
            due: before(facts, event.start),
            start: event.start,
            valid_until: event.end,
            in_quiet_hours: quiet(facts).holds(event.start),
            title: Message::new("reminder-event-title").text("event", &event.title),
            body: times("reminder-event-body"),
            late_body: times("reminder-event-late"),
        }
    })
}

/// The check-in of one study day: after its last session, or at the hour of the settings.
fn check_in(facts: &Facts, day: NaiveDate) -> Option<Reminder> {
    let (first, last) = facts.plan?;
    if day < first || last < day || facts.checked_in.contains(&day) {
        return None;
    }
    let of_the_day = facts.sessions.iter().filter(|session| {
        session.status != SessionStatus::Skipped && study_day(facts.zone.local(session.start)) == day
    });
    let (count, ends) = of_the_day.fold((0, None), |(n, end), s| (n + 1, end.max(Some(s.end))));
    if count == 0 && facts.days_off.contains(&day) {
        return None;
    }
    let wanted = match ends {
        Some(end) => end + Duration::minutes(CHECK_IN_AFTER_MINUTES),
        None => facts.zone.instant(day.and_time(facts.settings.check_in)),
    };
    let due = match quiet(facts).around(wanted) {
        // Quiet hours that began the night before would move it ahead of its own day: it waits for their end.
        Some((from, to)) if from < facts.zone.instant(day.and_time(DAY_TURNS_AT)) => to,
        Some((from, _)) => from,
        None => wanted,
    };
    Some(Reminder {
        key: format!("{}:{day}", Kind::CheckIn.word()),
        kind: Kind::CheckIn,
        due,
        start: due,
        valid_until: due + Duration::hours(ANSWERABLE_FOR_HOURS),
        in_quiet_hours: false,
        title: Message::new("reminder-check-in-title").date("day", day),
        body: Message::new("reminder-check-in-body").count("sessions", count),
        late_body: Message::new("reminder-check-in-late")
            .count("sessions", count)
            .with("due", Value::DateTime(facts.zone.local(due))),
    })
}

/// The review of the week whose last day is `day`.
fn review(facts: &Facts, day: NaiveDate) -> Option<Reminder> {
    let (first, last) = facts.plan?;
    let week = week_start(day, facts.settings.week_start);
    let reviewable = day == week_end(day, facts.settings.week_start) && first <= day && week <= last;
    if !reviewable || facts.reviewed.contains(&week) {
        return None;
    }
    let due = facts.zone.instant(day.and_time(facts.settings.review));
    Some(Reminder {
        key: format!("{}:{week}", Kind::Review.word()),
        kind: Kind::Review,
        due,
        start: due,
        valid_until: due + Duration::hours(ANSWERABLE_FOR_HOURS),
        in_quiet_hours: false,
        title: Message::new("reminder-review-title").date("week", week),
        body: Message::new("reminder-review-body"),
        late_body: Message::new("reminder-review-late").with("due", Value::DateTime(facts.zone.local(due))),
    })
}

/// The quiet hours of these facts.
pub(super) fn quiet(facts: &Facts) -> Quiet<'_> {
    Quiet { zone: &facts.zone, from: facts.settings.quiet_from, to: facts.settings.quiet_to }
}

fn before(facts: &Facts, start: DateTime<Utc>) -> DateTime<Utc> {
    start - Duration::minutes(i64::from(facts.settings.before_minutes))
}

fn key(kind: Kind, subject: &str, start: DateTime<Utc>) -> String {
    format!("{}:{subject}:{}", kind.word(), start.format("%Y-%m-%dT%H:%M:%SZ"))
}

fn clock(facts: &Facts, instant: DateTime<Utc>) -> Value {
    Value::Time(facts.zone.local(instant).time())
}

#[cfg(test)]
mod tests;

//! One rule for each kind: which occasions of a stretch of time deserve a reminder, and when.

use super::model::{Facts, Kind, Reminder};
use super::offers::Offer;
use super::quiet::Quiet;
use super::snooze;
use crate::day::{DAY_TURNS_AT, study_day, week_end, week_start};
use crate::message::{Message, Value};
use crate::planning::model::{SessionStatus, Span};
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
    let mut found = blocks::blocks(facts);
    found.extend(events(facts));
    found.extend(super::prepare::prepare(facts));
    let mut date = facts.zone.local(from).date() - Days::new(2);
    while date <= facts.zone.local(to).date() + Days::new(1) {
        found.extend(check_in(facts, date));
        found.extend(review(facts, date));
        date = date + Days::new(1);
    }
    let again = snooze::again(facts, &found);
    found.extend(again);
    found.retain(|reminder| from <= reminder.due && reminder.due < to);
    found.sort_by(|a, b| (a.due, &a.key).cmp(&(b.due, &b.key)));
    found
}

fn events(facts: &Facts) -> impl Iterator<Item = Reminder> + '_ {
    facts.events.iter().map(|event| {
        let span = Span { start: event.start, end: event.end };
        let body = |key| times(facts, key, span);
        let title = Message::new("reminder-event-title").text("event", &event.title);
        let words = [title, body("reminder-event-body"), body("reminder-event-late")];
        ahead_of(facts, Kind::Event, event.id.as_str(), span, words)
    })
}

/// The reminder ahead of a stretch of time, with its title, its text and the text for when the stretch has begun.
fn ahead_of(facts: &Facts, kind: Kind, subject: &str, span: Span, words: [Message; 3]) -> Reminder {
    let [title, body, late_body] = words;
    let key = format!("{}:{subject}:{}", kind.word(), span.start.format("%Y-%m-%dT%H:%M:%SZ"));
    Reminder {
        subject: key.clone(),
        key,
        kind,
        due: span.start - Duration::minutes(i64::from(facts.settings.before_minutes)),
        start: span.start,
        valid_until: span.end,
        in_quiet_hours: quiet(facts).holds(span.start),
        quiet: false,
        offers: match kind {
            Kind::Session => &[Offer::Start, Offer::Snooze, Offer::Move],
            _ => &[Offer::Snooze],
        },
        title,
        body,
        late_body,
    }
}

/// A sentence with the beginning and end of a stretch on the wall clock, and its length.
fn times(facts: &Facts, key: &'static str, span: Span) -> Message {
    let clock = |at| Value::Time(facts.zone.local(at).time());
    Message::new(key)
        .with("start", clock(span.start))
        .with("end", clock(span.end))
        .minutes("length", (span.end - span.start).num_minutes())
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
    // A day on which nothing is planned has nothing to ask about that the week's review does not ask.
    if count == 0 && (facts.days_off.contains(&day) || ends_a_week(facts, day).is_some()) {
        return None;
    }
    let due = match ends {
        Some(end) => after_the_last_session(facts, end),
        None => at_its_hour(facts, day),
    };
    let key = format!("{}:{day}", Kind::CheckIn.word());
    let late_body = Message::new("reminder-check-in-late").count("sessions", count);
    let body = Message::new("reminder-check-in-body").count("sessions", count);
    let title = Message::new("reminder-check-in-title").date("day", day);
    let mut asked = question(facts, Kind::CheckIn, key, due, [title, body, late_body]);
    if count > 0 {
        asked.offers = &[Offer::Done, Offer::Partly, Offer::Skipped];
    }
    Some(asked)
}

/// Where only the wait would reach into quiet hours, it is cut short at their start. A session that ends inside them
/// was accepted there, and so is the question that follows it: it never comes before the session is over.
fn after_the_last_session(facts: &Facts, end: DateTime<Utc>) -> DateTime<Utc> {
    let wanted = end + Duration::minutes(CHECK_IN_AFTER_MINUTES);
    match quiet(facts).around(wanted) {
        Some((from, _)) if end <= from => from,
        _ => wanted,
    }
}

/// Nobody accepted anything inside quiet hours on a day without sessions: the check-in moves to their start, or waits
/// for their end where they began before the day did.
fn at_its_hour(facts: &Facts, day: NaiveDate) -> DateTime<Utc> {
    let wanted = facts.zone.instant(day.and_time(facts.settings.check_in));
    match quiet(facts).around(wanted) {
        Some((from, to)) if from < facts.zone.instant(day.and_time(DAY_TURNS_AT)) => to,
        Some((from, _)) => from,
        None => wanted,
    }
}

/// The first date of the week that `day` ends, where the plan has such a week: its review falls on `day`.
fn ends_a_week(facts: &Facts, day: NaiveDate) -> Option<NaiveDate> {
    let (first, last) = facts.plan?;
    let week = week_start(day, facts.settings.week_start);
    let in_plan = day == week_end(day, facts.settings.week_start) && first <= day && week <= last;
    in_plan.then_some(week)
}

/// The review of the week whose last day is `day`.
fn review(facts: &Facts, day: NaiveDate) -> Option<Reminder> {
    let week = ends_a_week(facts, day).filter(|week| !facts.reviewed.contains(week))?;
    let due = facts.zone.instant(day.and_time(facts.settings.review));
    let key = format!("{}:{week}", Kind::Review.word());
    let title = Message::new("reminder-review-title").date("week", week);
    let words = [title, Message::new("reminder-review-body"), Message::new("reminder-review-late")];
    Some(question(facts, Kind::Review, key, due, words))
}

/// A reminder that asks something: useful from its moment on, and for a day.
pub(super) fn question(
    facts: &Facts,
    kind: Kind,
    key: String,
    due: DateTime<Utc>,
    words: [Message; 3],
) -> Reminder {
    let [title, body, late_body] = words;
    Reminder {
        subject: key.clone(),
        key,
        kind,
        due,
        start: due,
        valid_until: due + Duration::hours(ANSWERABLE_FOR_HOURS),
        in_quiet_hours: false,
        quiet: false,
        offers: &[],
        title,
        body,
        late_body: late_body.with("due", Value::DateTime(facts.zone.local(due))),
    }
}

/// The quiet hours of these facts.
pub fn quiet(facts: &Facts) -> Quiet<'_> {
    Quiet { zone: &facts.zone, from: facts.settings.quiet_from, to: facts.settings.quiet_to }
}

mod blocks;
#[cfg(test)]
mod tests;

//! One look at the clock: what is due is claimed, shown and written down, in this order.

use super::notifier::{NotShown, Notification, Notifier, Standing, Stood};
use crate::store::kept::{self, keep};
use crate::store::tables::reminder::{self, Entry, Place};
use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;
use waymark_core::message::{Message, Value};
use waymark_core::reminders::{
    Decision, Facts, HeldBy, Kind, LISTED_ONLY_AFTER_HOURS, Notice, Reminder, Screen, decide, offers, screen,
    screen_of,
};
use waymark_core::zone::Zone;

/// A look is written down when the last one that was is so long ago: a day back is looked at in any case.
const LOOK_NOTED_HOURS: i64 = 12;
/// Whoever was away for longer has no use for the list.
const LONGEST_AWAY_DAYS: i64 = 366;
/// How long anybody cares for a click on a test.
const TEST_USEFUL_MINUTES: i64 = 10;

/// A runner begins: what its predecessor had claimed and not confirmed is in doubt.
///
/// # Errors
/// Where the store cannot be written.
pub fn recover(db: &Connection, now: DateTime<Utc>) -> rusqlite::Result<()> {
    reminder::recover(db, listed_only(now), &keep(&Message::new("reminder-note-in-doubt")))
}

/// The notifications that were shown within the last day and have a place on a desktop: they may stand there still.
///
/// # Errors
/// Where the store cannot be read.
pub fn stood(db: &Connection, now: DateTime<Utc>) -> rusqlite::Result<Vec<Stood>> {
    let mut out: Vec<(Stood, Vec<Kind>)> = Vec::new();
    for (key, kind, place) in reminder::placed(db, listed_only(now))? {
        let standing = Standing { server: place.server, number: place.number };
        let kind = Kind::from_word(&kind).unwrap_or(Kind::Session);
        match out.iter_mut().find(|(stood, _)| stood.standing == standing) {
            Some((stood, kinds)) => {
                stood.keys.push(key);
                kinds.push(kind);
            }
            None => out.push((Stood { keys: vec![key], screen: Screen::Today, standing }, vec![kind])),
        }
    }
    Ok(out.into_iter().map(|(stood, kinds)| Stood { screen: screen_of(&kinds), ..stood }).collect())
}

/// From when on nobody may have looked: what was due then is settled at `now`.
///
/// # Errors
/// Where the store cannot be read.
pub fn unsettled_since(db: &Connection, now: DateTime<Utc>) -> rusqlite::Result<DateTime<Utc>> {
    let looked = reminder::looked_at(db)?.unwrap_or(now);
    Ok(looked.clamp(now - Duration::days(LONGEST_AWAY_DAYS), listed_only(now)))
}

/// Delivers what is due at `now` and says when something is due next.
///
/// # Errors
/// Where the store cannot be read or written; what was claimed then is in doubt after a restart, never shown twice.
pub fn deliver(
    db: &mut Connection,
    facts: &Facts,
    now: DateTime<Utc>,
    notifier: &dyn Notifier,
) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let since = unsettled_since(db, now)?;
    let decision = decide(facts, &reminder::states(db, since)?, since, now);
    let claimed = write_down(db, &decision, &facts.zone, now)?;
    if !decision.summary_waits
        && reminder::looked_at(db)?.is_none_or(|at| now < at || now - at >= Duration::hours(LOOK_NOTED_HOURS))
    {
        reminder::looked(db, now)?;
    }
    if !claimed.is_empty() {
        let until = claimed.iter().map(|r| r.valid_until).max().unwrap_or(now);
        let notice = Notice::of(&claimed, now);
        let notification = Notification {
            keys: claimed.iter().map(|r| r.key.clone()).collect(),
            title: notice.title,
            body: notice.body,
            offers: offers(&claimed),
            screen: screen(&claimed),
            quiet: claimed.iter().all(|r| r.quiet),
            useful_seconds: useful_seconds(until, now),
        };
        hand_over(db, &notification, now, notifier)?;
    }
    if !decision.stale.is_empty() {
        notifier.withdraw(&decision.stale);
    }
    deliver_test(db, facts, now, notifier)?;
    Ok(decision.next_wake)
}

/// Everything that the decision says about the ledger, in one transaction; the reminders that are ours to show.
fn write_down(
    db: &mut Connection,
    decision: &Decision,
    zone: &Zone,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Reminder>> {
    let nothing = decision.show.is_empty()
        && decision.hold.is_empty()
        && decision.passed.is_empty()
        && decision.withdrawn.is_empty();
    if nothing {
        return Ok(Vec::new());
    }
    let change = db.transaction()?;
    reminder::expire(&change, listed_only(now))?;
    let why = match decision.held_by {
        HeldBy::Quiet => Message::new("reminder-note-quiet"),
        HeldBy::Snoozed(until) => {
            Message::new("reminder-note-silenced").with("until", Value::DateTime(zone.local(until)))
        }
    };
    for held in &decision.hold {
        reminder::hold(&change, &entry(held, now), &keep(&why))?;
    }
    for passed in &decision.passed {
        reminder::pass(&change, &entry(passed, now))?;
    }
    for key in &decision.withdrawn {
        reminder::withdraw(&change, key)?;
    }
    let mut claimed = Vec::new();
    for due in &decision.show {
        if reminder::claim(&change, &entry(due, now))? {
            claimed.push(due.clone());
        }
    }
    change.commit()?;
    Ok(claimed)
}

fn useful_seconds(until: DateTime<Utc>, now: DateTime<Utc>) -> u64 {
    u64::try_from((until - now).num_seconds()).unwrap_or(0).max(60)
}

/// Shows a notification whose keys are claimed, and writes down what came of it.
fn hand_over(
    db: &mut Connection,
    notification: &Notification,
    now: DateTime<Utc>,
    notifier: &dyn Notifier,
) -> rusqlite::Result<()> {
    let outcome = notifier.show(notification);
    let change = db.transaction()?;
    for key in &notification.keys {
        match &outcome {
            Ok(standing) => {
                let place = standing.as_ref();
                let place = place.map(|s| Place { server: s.server.clone(), number: s.number });
                reminder::shown(&change, key, now, place.as_ref())?;
            }
            Err(NotShown::Refused(why)) => reminder::refused(&change, key, &app_only(why))?,
            Err(NotShown::NoAnswer(_)) => {
                reminder::unanswered(&change, key, &keep(&Message::new("reminder-note-in-doubt")))?;
            }
        }
    }
    let problem = match &outcome {
        Ok(_) => None,
        Err(NotShown::Refused(why) | NotShown::NoAnswer(why)) => Some(why.as_str()),
    };
    reminder::set_problem(&change, problem)?;
    change.commit()
}

/// The test that the learner asked for: tried once, whatever comes of it.
fn deliver_test(
    db: &mut Connection,
    facts: &Facts,
    now: DateTime<Utc>,
    notifier: &dyn Notifier,
) -> rusqlite::Result<()> {
    let Some(asked) = reminder::test_asked(db)? else { return Ok(()) };
    let title = Message::new("reminder-test-title");
    let asked_at = Value::Time(facts.zone.local(asked).time());
    let body = Message::new("reminder-test-body").with("asked", asked_at);
    let entry = Entry {
        key: format!("{}:{}", Kind::Test.word(), asked.to_rfc3339()),
        kind: Kind::Test.word(),
        due: asked,
        title: keep(&title),
        body: keep(&body),
    };
    let change = db.transaction()?;
    let ours = reminder::claim(&change, &entry)?;
    reminder::test_tried(&change)?;
    change.commit()?;
    if ours {
        let until = now + Duration::minutes(TEST_USEFUL_MINUTES);
        let notification = Notification {
            keys: vec![entry.key.clone()],
            title: title.render(),
            body: body.render(),
            offers: Vec::new(),
            screen: Screen::Today,
            quiet: false,
            useful_seconds: useful_seconds(until, now),
        };
        hand_over(db, &notification, now, notifier)?;
        // One that was refused is not tried again: the learner sees the problem and asks anew.
        reminder::pass(db, &entry)?;
    }
    Ok(())
}

fn entry(reminder: &Reminder, now: DateTime<Utc>) -> Entry {
    Entry {
        key: reminder.key.clone(),
        kind: reminder.kind.word(),
        due: reminder.due,
        title: keep(&reminder.title),
        body: keep(reminder.body_at(now)),
    }
}

fn app_only(problem: &str) -> String {
    keep(&Message::new("reminder-note-app-only").with("problem", kept::value(problem)))
}

fn listed_only(now: DateTime<Utc>) -> DateTime<Utc> {
    now - Duration::hours(LISTED_ONLY_AFTER_HOURS)
}

#[cfg(test)]
mod tests;

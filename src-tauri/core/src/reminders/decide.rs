//! What is to be done right now: the reminders of the rules held against the ledger and the present moment.

use super::model::{Facts, Kind, LedgerState, Reminder};
use super::rules::{due, quiet};
use crate::message::Message;
use chrono::{DateTime, Duration, Utc};
use std::collections::BTreeMap;

/// Two reminders within this many minutes are one notification.
pub const GROUP_MINUTES: i64 = 5;
/// What was due longer ago than this is only listed.
pub const LISTED_ONLY_AFTER_HOURS: i64 = 24;
/// How far ahead the next wake is looked for; who wakes looks again.
pub const LOOK_AHEAD_HOURS: i64 = 48;

/// What to do at one moment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Decision {
    /// To be shown now, as one notification; empty for none.
    pub show: Vec<Reminder>,
    /// To be stored as held back by quiet hours.
    pub hold: Vec<Reminder>,
    /// To be stored as passed: their time is over and they were not shown.
    pub passed: Vec<Reminder>,
    /// Keys that were held back and whose occasion is gone: moved, begun, answered.
    pub withdrawn: Vec<String>,
    /// When something is due next; none where nothing is within [`LOOK_AHEAD_HOURS`].
    pub next_wake: Option<DateTime<Utc>>,
}

/// Decides at `now`. Nobody looked since `since`: whatever was due from then on is settled, however long that is ago, and
/// what was due within [`LISTED_ONLY_AFTER_HOURS`] in any case. `ledger` holds the state of every key due in that time, and
/// of every key that is held.
pub fn decide(
    facts: &Facts,
    ledger: &BTreeMap<String, LedgerState>,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Decision {
    let group = Duration::minutes(GROUP_MINUTES);
    let quiet_until = quiet(facts).around(now).map(|(_, end)| end);
    let from = since.min(now - Duration::hours(LISTED_ONLY_AFTER_HOURS));
    let all = due(facts, from, now + Duration::hours(LOOK_AHEAD_HOURS));
    let mut decision = Decision {
        withdrawn: ledger
            .iter()
            .filter(|(key, state)| **state == LedgerState::Held && !all.iter().any(|r| r.key == **key))
            .map(|(key, _)| key.clone())
            .collect(),
        ..Decision::default()
    };
    let mut wakes = Vec::new();
    let mut ahead = Vec::new();
    for reminder in all {
        let state = ledger.get(&reminder.key).copied();
        match state {
            Some(LedgerState::Shown | LedgerState::Passed | LedgerState::Claimed) => continue,
            Some(LedgerState::InDoubt { again }) if !again || reminder.start <= now => continue,
            // A withdrawn one whose session came back (undo) was never shown: it counts as new.
            Some(LedgerState::Held | LedgerState::Withdrawn | LedgerState::InDoubt { .. }) | None => {}
        }
        if reminder.valid_until <= now {
            decision.passed.push(reminder);
        } else if reminder.due > now {
            ahead.push(reminder);
        } else if !facts.settings.enabled {
            wakes.push(reminder.valid_until);
        } else if let Some(end) = quiet_until.filter(|_| is_held(&reminder, now)) {
            wakes.push(end.min(reminder.valid_until));
            if state != Some(LedgerState::Held) {
                decision.hold.push(reminder);
            }
        } else {
            decision.show.push(reminder);
        }
    }
    let together = !decision.show.is_empty();
    for reminder in ahead {
        let silent = quiet_until.is_some() && is_held(&reminder, reminder.due);
        if together && reminder.due <= now + group && !silent {
            decision.show.push(reminder);
        } else {
            wakes.push(reminder.due);
        }
    }
    decision.next_wake = wakes.into_iter().min();
    decision
}

/// Whether quiet hours hold this one back. A check-in sounds at its own moment, which `rules` places: at their start, or
/// after a session that was accepted inside them. Seen later, as after a suspend, it waits like everything else.
fn is_held(reminder: &Reminder, now: DateTime<Utc>) -> bool {
    let just_due = now < reminder.due + Duration::minutes(GROUP_MINUTES);
    let sounds_still = reminder.kind == Kind::CheckIn && just_due;
    !reminder.in_quiet_hours && !sounds_still
}

/// The words of one notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its headline.
    pub title: String,
    /// Its text.
    pub body: String,
}

impl Notice {
    /// One reminder in its own words; several under one headline, a line each. What began before `now`, or is shown
    /// more than [`GROUP_MINUTES`] after it was due, says the real time.
    pub fn of(reminders: &[Reminder], now: DateTime<Utc>) -> Self {
        match reminders {
            [one] => Self { title: one.title.render(), body: one.body_at(now).render() },
            many => Self {
                title: Message::new("reminder-group-title").count("reminders", many.len() as i64).render(),
                body: many
                    .iter()
                    .map(|r| {
                        Message::new("reminder-group-line")
                            .text("title", r.title.render())
                            .text("body", r.body_at(now).render())
                            .render()
                    })
                    .collect::<Vec<_>>()
                    .join("\n"),
            },
        }
    }
}

impl Reminder {
    /// The text that is true at `now`.
    pub fn body_at(&self, now: DateTime<Utc>) -> &Message {
        let grace = match self.kind {
            Kind::Session | Kind::Event | Kind::Test => Duration::zero(),
            Kind::CheckIn | Kind::Review => Duration::minutes(GROUP_MINUTES),
        };
        if self.start + grace <= now && self.start != now { &self.late_body } else { &self.body }
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod year;

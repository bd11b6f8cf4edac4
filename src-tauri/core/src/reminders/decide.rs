//! What is to be done right now: the reminders of the rules held against the ledger and the present moment.

use super::away;
use super::model::{Facts, Kind, LedgerState, Reminder};
use super::rules::{due, quiet};
use super::snooze::is_put_off;
use crate::message::Message;
use chrono::{DateTime, Duration, Utc};
use std::collections::BTreeMap;

/// Two reminders within this many minutes are one notification.
pub const GROUP_MINUTES: i64 = 5;
/// What was due longer ago than this is only listed.
pub const LISTED_ONLY_AFTER_HOURS: i64 = 24;
/// How far ahead the next wake is looked for; who wakes looks again.
pub const LOOK_AHEAD_HOURS: i64 = 48;

/// Why reminders wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HeldBy {
    /// Quiet hours.
    #[default]
    Quiet,
    /// The learner put all of them off until then.
    Snoozed(DateTime<Utc>),
}

/// What to do at one moment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Decision {
    /// To be shown now, as one notification; empty for none.
    pub show: Vec<Reminder>,
    /// To be stored as held back.
    pub hold: Vec<Reminder>,
    /// What holds them back.
    pub held_by: HeldBy,
    /// To be stored as passed: their time is over and they were not shown.
    pub passed: Vec<Reminder>,
    /// Keys that were held back and whose occasion is gone: moved, begun, answered.
    pub withdrawn: Vec<String>,
    /// Keys whose notification is of no use any more, where one still stands: moved, begun, answered, put off, over.
    pub stale: Vec<String>,
    /// A summary of the time since nobody looked waits: that time must be remembered until it is shown.
    pub summary_waits: bool,
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
    let waits = Waits::at(facts, now);
    let from = since.min(now - Duration::hours(LISTED_ONLY_AFTER_HOURS));
    let all = due(facts, from, now + Duration::hours(LOOK_AHEAD_HOURS));
    let mut decision = Decision {
        withdrawn: ledger
            .iter()
            .filter(|(key, state)| **state == LedgerState::Held && is_gone(key, &all))
            .map(|(key, _)| key.clone())
            .collect(),
        stale: ledger
            .iter()
            .filter(|(key, state)| **state == LedgerState::Shown && is_stale(facts, key, &all, now))
            .map(|(key, _)| key.clone())
            .collect(),
        held_by: waits.by(),
        ..Decision::default()
    };
    let (mut wakes, mut ahead, mut over) = (Vec::new(), Vec::new(), Vec::new());
    for reminder in all {
        let state = ledger.get(&reminder.key).copied();
        match state {
            Some(LedgerState::Shown | LedgerState::Passed | LedgerState::Claimed) => continue,
            Some(LedgerState::InDoubt { again }) if !again || reminder.start <= now => continue,
            // A withdrawn one whose session came back (undo) was never shown: it counts as new.
            Some(LedgerState::Held | LedgerState::Withdrawn | LedgerState::InDoubt { .. }) | None => {}
        }
        let held = state == Some(LedgerState::Held);
        if reminder.valid_until <= now {
            if !facts.settings.enabled || !away::counts(&reminder, ledger, now) {
                decision.passed.push(reminder);
            } else if let Some(end) = waits.summary() {
                // Passed when the summary that names it can be shown.
                wakes.push(end.min(reminder.due + Duration::hours(LISTED_ONLY_AFTER_HOURS)));
                if !held {
                    decision.hold.push(reminder);
                }
            } else {
                over.push(reminder.clone());
                decision.passed.push(reminder);
            }
        } else if reminder.due > now {
            ahead.push(reminder);
        } else if !facts.settings.enabled {
            wakes.push(reminder.valid_until);
        } else if let Some(end) = waits.of(&reminder, now) {
            wakes.push(end.min(reminder.valid_until));
            if !held {
                decision.hold.push(reminder);
            }
        } else {
            decision.show.push(reminder);
        }
    }
    let summary = summarise(facts, &over, since, now).filter(|r| !ledger.contains_key(&r.key));
    match waits.summary() {
        Some(end) if summary.is_some() => {
            decision.summary_waits = true;
            wakes.push(end);
        }
        _ => decision.show.extend(summary),
    }
    let together = !decision.show.is_empty();
    for reminder in ahead {
        let waits = waits.of(&reminder, reminder.due).is_some();
        let told = decision.show.iter().any(|shown| shown.subject == reminder.subject);
        if together && reminder.due <= now + group && !waits && !told {
            decision.show.push(reminder);
        } else {
            wakes.push(reminder.due);
        }
    }
    decision.next_wake = wakes.into_iter().min();
    decision
}

/// What to say of the time since nobody looked.
fn summarise(facts: &Facts, over: &[Reminder], since: DateTime<Utc>, now: DateTime<Utc>) -> Option<Reminder> {
    if !facts.settings.enabled {
        None
    } else if away::is_return(since, now) {
        away::welcome(facts, since, now)
    } else {
        away::summary(facts, over, now)
    }
}

/// Whether a held key's occasion is gone. A summary has none of its own: it waits, and passes with its time.
fn is_gone(key: &str, all: &[Reminder]) -> bool {
    !key.starts_with(Kind::Away.word()) && !all.iter().any(|r| r.key == key)
}

/// Whether a notification that was shown is of no use any more.
fn is_stale(facts: &Facts, key: &str, all: &[Reminder], now: DateTime<Utc>) -> bool {
    if key.starts_with(Kind::Away.word()) || key.starts_with(Kind::Test.word()) {
        return false;
    }
    let useful = |r: &Reminder| r.key == key && now < r.valid_until;
    is_put_off(facts, key) || !all.iter().any(useful)
}

/// What makes reminders wait at a moment, and until when.
struct Waits {
    silence: Option<DateTime<Utc>>,
    quiet: Option<DateTime<Utc>>,
}

impl Waits {
    fn at(facts: &Facts, now: DateTime<Utc>) -> Self {
        Self {
            silence: facts.silence.filter(|silence| silence.holds(now)).map(|silence| silence.until),
            quiet: quiet(facts).around(now).map(|(_, end)| end),
        }
    }

    fn by(&self) -> HeldBy {
        self.silence.map_or(HeldBy::Quiet, HeldBy::Snoozed)
    }

    /// Until when a reminder waits that is shown at `moment`.
    fn of(&self, reminder: &Reminder, moment: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let silence = self.silence.filter(|until| moment < *until);
        silence.or(self.quiet.filter(|_| is_held(reminder, moment)))
    }

    /// Until when a summary waits.
    fn summary(&self) -> Option<DateTime<Utc>> {
        self.silence.or(self.quiet)
    }
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
    /// Several about one occasion are the last of them.
    pub fn of(reminders: &[Reminder], now: DateTime<Utc>) -> Self {
        let later = |at: usize| &reminders[at + 1..];
        let told: Vec<&Reminder> = reminders
            .iter()
            .enumerate()
            .filter(|(at, r)| !later(*at).iter().any(|other| other.subject == r.subject))
            .map(|(_, r)| r)
            .collect();
        match told.as_slice() {
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
            Kind::Session | Kind::Event | Kind::Away | Kind::Test => Duration::zero(),
            Kind::CheckIn | Kind::Review => Duration::minutes(GROUP_MINUTES),
        };
        if self.start + grace <= now && self.start != now { &self.late_body } else { &self.body }
    }
}

#[cfg(test)]
mod put_off;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod year;

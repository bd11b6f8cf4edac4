//! What reminders are made of: the facts that go in, the reminders that come out.

use super::offers::Offer;
use super::snooze::{Silence, Snooze};
use crate::ids::{EventId, SessionId};
use crate::message::Message;
use crate::planning::model::SessionStatus;
use crate::zone::Zone;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc, Weekday};
use std::collections::BTreeSet;

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A block of study: one session, or several that only breaks part.
    Session,
    /// A community event that the learner attends.
    Event,
    /// The daily check-in.
    CheckIn,
    /// The weekly review.
    Review,
    /// What passed while nobody was there, in one.
    Away,
    /// Asked for by the learner, to see whether reminders arrive.
    Test,
}

impl Kind {
    /// The word of store and contracts: "check-in".
    pub fn word(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Event => "event",
            Self::CheckIn => "check-in",
            Self::Review => "review",
            Self::Away => "away",
            Self::Test => "test",
        }
    }

    /// The kind of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Session, Self::Event, Self::CheckIn, Self::Review, Self::Away, Self::Test]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

/// One reminder.
#[derive(Debug, Clone, PartialEq)]
pub struct Reminder {
    /// Stable: the same occasion has the same key in every process and after every restart, and a session that
    /// moved has another one. Kind, subject and start.
    pub key: String,
    /// The occasion that it is about: several reminders may be about one session.
    pub subject: String,
    /// What it is about.
    pub kind: Kind,
    /// When it is to be shown.
    pub due: DateTime<Utc>,
    /// When its subject begins: the session, the event; for check-in and review the same as `due`.
    pub start: DateTime<Utc>,
    /// From this moment on it is of no use any more and is only listed.
    pub valid_until: DateTime<Utc>,
    /// Whether it may sound in quiet hours: its session or event was accepted inside them.
    pub in_quiet_hours: bool,
    /// Whether it comes without a sound.
    pub quiet: bool,
    /// What can be answered on it.
    pub offers: &'static [Offer],
    /// Its headline.
    pub title: Message,
    /// Its text when it is shown in time.
    pub body: Message,
    /// Its text when it is shown after its subject began: with the real time.
    pub late_body: Message,
}

/// A session as reminders see it.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionFact {
    /// Which.
    pub id: SessionId,
    /// Its activity's title.
    pub title: String,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// When it ends.
    pub end: DateTime<Utc>,
    /// What became of it.
    pub status: SessionStatus,
}

/// One occurrence of an event that the learner attends.
#[derive(Debug, Clone, PartialEq)]
pub struct EventFact {
    /// Which event.
    pub id: EventId,
    /// What it is called.
    pub title: String,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// When it ends.
    pub end: DateTime<Utc>,
    /// How many questions the learner keeps for it; with none there is nothing to prepare.
    pub questions: u32,
}

/// The learner's settings that reminders obey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderSettings {
    /// Whether reminders are wanted at all.
    pub enabled: bool,
    /// Minutes before a session or an event.
    pub before_minutes: u32,
    /// Whether a session that was not started is announced at its beginning too.
    pub at_start: bool,
    /// The planner's least break in minutes: what parts the sessions of one block.
    pub break_minutes: u32,
    /// The planner's grid of starts in minutes: a break may be longer by what it takes to reach the next start.
    pub start_grid_minutes: u32,
    /// When the check-in comes on a day on which nothing is planned.
    pub check_in: NaiveTime,
    /// When the weekly review comes.
    pub review: NaiveTime,
    /// When quiet hours begin.
    pub quiet_from: NaiveTime,
    /// When they end; equal to `quiet_from` where there are none.
    pub quiet_to: NaiveTime,
    /// On which weekday a calendar week begins; the review falls on the week's last day.
    pub week_start: Weekday,
}

impl Default for ReminderSettings {
    fn default() -> Self {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN);
        Self {
            enabled: true,
            before_minutes: 10,
            at_start: true,
            break_minutes: 10,
            start_grid_minutes: 15,
            check_in: at(20, 0),
            review: at(18, 0),
            quiet_from: at(21, 30),
            quiet_to: at(8, 0),
            week_start: Weekday::Mon,
        }
    }
}

/// Everything that reminders follow from. Sessions and events beyond the stretch asked about do no harm, but those
/// within two days around it must be there.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The zone in which check-in, review and quiet hours are meant: the plan's.
    pub zone: Zone,
    /// The learner's settings.
    pub settings: ReminderSettings,
    /// The plan's sessions around the stretch asked about, skipped and finished ones included.
    pub sessions: Vec<SessionFact>,
    /// Occurrences of attended events.
    pub events: Vec<EventFact>,
    /// First and last study day of the plan in force; none without a plan.
    pub plan: Option<(NaiveDate, NaiveDate)>,
    /// Study days whose check-in was answered.
    pub checked_in: BTreeSet<NaiveDate>,
    /// Planned days off: no check-in where nothing is planned on them.
    pub days_off: BTreeSet<NaiveDate>,
    /// First dates of the calendar weeks whose review was completed.
    pub reviewed: BTreeSet<NaiveDate>,
    /// Which reminders the learner moved, and until when.
    pub snoozes: Vec<Snooze>,
    /// The stretch in which the learner wants to hear nothing.
    pub silence: Option<Silence>,
}

/// What the ledger knows of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LedgerState {
    /// Stored, about to be shown.
    Claimed,
    /// Shown on the desktop.
    Shown,
    /// Its time is over; it is listed in the app only.
    Passed,
    /// Waiting: for the end of quiet hours, or for a desktop that shows notifications.
    Held,
    /// Its session moved, began or was answered before it was shown.
    Withdrawn,
    /// May or may not have been shown.
    InDoubt {
        /// Whether it may be shown once more while its subject is ahead.
        again: bool,
    },
}

impl LedgerState {
    /// The word of store and contracts: "in-doubt".
    pub fn word(self) -> &'static str {
        match self {
            Self::Claimed => "claimed",
            Self::Shown => "shown",
            Self::Passed => "passed",
            Self::Held => "held",
            Self::Withdrawn => "withdrawn",
            Self::InDoubt { .. } => "in-doubt",
        }
    }
}

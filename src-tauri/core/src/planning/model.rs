//! What planning takes and gives: the work, the learner's rules, and the plan.

use super::availability::Availability;
use crate::curriculum::model::ActivityKind;
use crate::ids::{ActivityId, MilestoneId, PathId, SessionId};
use crate::message::Message;
use crate::zone::Zone;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc, Weekday};
use std::collections::BTreeMap;

/// A path's remaining work, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Work {
    /// Whose work it is.
    pub path: PathId,
    /// In the author's order, what is finished, known or skipped left out.
    pub activities: Vec<WorkItem>,
    /// Milestones that are still open.
    pub milestones: Vec<WorkMilestone>,
    /// Its part of a week's minutes beside the other paths' parts: 1 and 3 are a quarter and three quarters. What a
    /// path does not use goes to the others.
    pub share: u32,
    /// Its first date, where that is later than the request's: no calendar week that begins before it carries any of it.
    pub from: Option<NaiveDate>,
}

/// What remains of one activity.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkItem {
    /// Which activity.
    pub id: ActivityId,
    /// Position of its unit, from 1.
    pub unit: u32,
    /// Its title.
    pub title: String,
    /// Its kind: decides session lengths.
    pub kind: ActivityKind,
    /// Whole estimate in minutes.
    pub minutes: u32,
    /// Minutes already done; the rest is planned.
    pub done_minutes: u32,
    /// Its items' words in order, spread over its sessions.
    pub items: Vec<String>,
    /// Whether *essentials first* keeps it in full.
    pub essential: bool,
}

/// An open milestone.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkMilestone {
    /// Which milestone.
    pub id: MilestoneId,
    /// Its title.
    pub title: String,
    /// Position of the unit at whose end it is due.
    pub unit: u32,
}

/// Study minutes per calendar week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// Below this a week does not count as on target.
    pub least: u32,
    /// What a week is planned to carry.
    pub target: u32,
    /// What a week may carry when it must.
    pub most: u32,
}

/// Session lengths in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lengths {
    /// Shortest session worth starting.
    pub least: u32,
    /// The length that feels right.
    pub preferred: u32,
    /// Longest session.
    pub most: u32,
}

impl Lengths {
    /// How long sessions of a kind are where the learner says nothing else (product: planning defaults).
    pub fn of(kind: ActivityKind) -> Self {
        let (least, preferred, most) = match kind {
            ActivityKind::Reading | ActivityKind::Pattern | ActivityKind::Exercise | ActivityKind::Other => {
                (25, 50, 90)
            }
            ActivityKind::CaseStudy => (25, 50, 75),
            ActivityKind::Project => (50, 90, 120),
            ActivityKind::Assessment => (45, 60, 120),
        };
        Self { least, preferred, most }
    }

    /// The same for a learner who studies `focus` minutes before a break: lengths grow and shrink with them, from the 50
    /// minutes that the lengths of [`Lengths::of`] are meant for, in steps of 5 minutes. No session is shorter than 25 or
    /// longer than 120 minutes, and none has to be longer than 50, so that small rests still find a place.
    #[must_use]
    pub fn shifted(self, focus: u32) -> Self {
        let of = |minutes: u32, most: u32| {
            (minutes * focus.min(240)).div_ceil(250).saturating_mul(5).clamp(25, most)
        };
        Self { least: of(self.least, 50), preferred: of(self.preferred, 120), most: of(self.most, 120) }
    }
}

/// The learner's rules; defaults stand in `settings`.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules {
    /// Grid of times and lengths.
    pub grid_minutes: u32,
    /// Grid of session starts.
    pub start_grid_minutes: u32,
    /// Least break between sessions.
    pub break_minutes: u32,
    /// Most study in a day, attended events counted.
    pub daily_max_minutes: u32,
    /// Kept free around busy time.
    pub buffer_minutes: u32,
    /// Share of the target that is kept free on top, in percent.
    pub reserve_percent: u32,
    /// Session lengths by kind.
    pub lengths: BTreeMap<ActivityKind, Lengths>,
    /// On which weekday a calendar week begins.
    pub week_start: Weekday,
}

/// How the gap between what the path asks and what the learner has is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strategy {
    /// Every estimate in full; the path takes as many weeks as it takes.
    KeepHours,
    /// The author's weeks; each path week shrinks by its own factor.
    KeepDates,
    /// What is practised and assessed in full, the rest to a backlog.
    EssentialsFirst,
}

impl Strategy {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::KeepHours, Self::KeepDates, Self::EssentialsFirst];

    /// The word of contracts and store: "keep-hours".
    pub fn word(self) -> &'static str {
        match self {
            Self::KeepHours => "keep-hours",
            Self::KeepDates => "keep-dates",
            Self::EssentialsFirst => "essentials",
        }
    }

    /// Its name for people: "Keep the hours".
    pub fn title(self) -> Message {
        Message::new(match self {
            Self::KeepHours => "today-strategy-keep-hours",
            Self::KeepDates => "today-strategy-keep-dates",
            Self::EssentialsFirst => "today-strategy-essentials",
        })
    }

    /// The strategy of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// A stretch of time that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Its first instant.
    pub start: DateTime<Utc>,
    /// The instant at which it ends.
    pub end: DateTime<Utc>,
}

/// A session that stands already and is not the planner's to move: running, pinned, frozen, finished.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Which activity of which path; its planned minutes are taken off that activity's rest where `counts`.
    pub path: PathId,
    /// Which activity.
    pub activity: ActivityId,
    /// When.
    pub span: Span,
    /// Whether its minutes still have to be taken off the activity's rest (false where it is done already).
    pub counts: bool,
}

/// Everything that a plan is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// The paths, each a track.
    pub work: Vec<Work>,
    /// The zone in which availability is meant.
    pub zone: Zone,
    /// First date on which study may be planned.
    pub start: NaiveDate,
    /// Nothing is planned before this local moment.
    pub not_before: NaiveDateTime,
    /// Study minutes per calendar week.
    pub budget: Budget,
    /// When the learner is willing.
    pub availability: Availability,
    /// Taken time from calendars; the buffer is put around it here.
    pub busy: Vec<Span>,
    /// Attended community events: taken time that counts toward a day's load.
    pub attended: Vec<Span>,
    /// Times to which the learner has said no (a session skipped ahead of its time): nothing is planned into them.
    pub declined: Vec<Span>,
    /// Whole days without study.
    pub days_off: Vec<NaiveDate>,
    /// What stands already.
    pub standing: Vec<Standing>,
    /// The learner's rules.
    pub rules: Rules,
    /// How the gap is closed.
    pub strategy: Strategy,
    /// What the plan in force leaves out of each activity, where it was made with this strategy and these hours. The
    /// rest of a path is then not shaped a second time; none for a first plan.
    pub settled: Option<Vec<LeftOut>>,
}

impl Request {
    /// Minutes of study that a week may carry when it must, its reserve among them: what a mended week may come to.
    pub(super) fn most_with_reserve(&self) -> u32 {
        let target = self.budget.target;
        let reserve = u64::from(target) * u64::from(self.rules.reserve_percent.min(100)) / 100;
        self.budget.most.max(target.saturating_add(u32::try_from(reserve).unwrap_or(u32::MAX)))
    }
}

/// Minutes of an activity that a strategy leaves out.
pub type LeftOut = (PathId, ActivityId, u32);

/// A planned session, without an id of its own yet.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedSession {
    /// Whose.
    pub path: PathId,
    /// Which activity.
    pub activity: ActivityId,
    /// Position of its unit.
    pub unit: u32,
    /// When, as wall-clock time in the plan's zone.
    pub start: NaiveDateTime,
    /// Until when.
    pub end: NaiveDateTime,
    /// Its length in minutes: the time that passes, also over a clock change.
    pub minutes: u32,
    /// The items that it is for.
    pub items: Vec<String>,
}

/// One calendar week of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedWeek {
    /// Its first date.
    pub start: NaiveDate,
    /// Minutes of study planned in it.
    pub planned_minutes: u32,
    /// Minutes kept free on top.
    pub reserve_minutes: u32,
    /// Where the reserve lies, as wall-clock time, as late in the week as there is room.
    pub reserve: Vec<(NaiveDateTime, NaiveDateTime)>,
    /// Minutes in which study would be possible.
    pub free_minutes: u32,
    /// Positions of the units studied in it.
    pub units: Vec<u32>,
}

/// A milestone's date in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueMilestone {
    /// Whose.
    pub path: PathId,
    /// Which milestone.
    pub id: MilestoneId,
    /// Its title.
    pub title: String,
    /// Position of its unit.
    pub unit: u32,
    /// The last date of the calendar week in which its unit's work ends.
    pub due: NaiveDate,
}

/// Work that found no place, and the ways out.
#[derive(Debug, Clone, PartialEq)]
pub struct Unplaced {
    /// Whose.
    pub path: PathId,
    /// Which activity.
    pub activity: ActivityId,
    /// Minutes without a place.
    pub minutes: u32,
    /// Why.
    pub because: Message,
    /// What could be done about it, each with its price.
    pub ways_out: Vec<(Message, Message)>,
}

/// Sessions on the calendar and what follows from them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// In order of time.
    pub sessions: Vec<PlannedSession>,
    /// Every calendar week from the first to the last with study.
    pub weeks: Vec<PlannedWeek>,
    /// Open milestones with their dates.
    pub milestones: Vec<DueMilestone>,
    /// What found no place.
    pub unplaced: Vec<Unplaced>,
    /// Activities left out or shortened by the strategy: (path, activity, minutes left out).
    pub left_out: Vec<LeftOut>,
    /// The date of the last session.
    pub finish: Option<NaiveDate>,
    /// What the learner should hear before accepting (availability below the budget, and its ways out).
    pub notes: Vec<Message>,
}

/// A session as it stands in the store.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// What was planned.
    pub planned: PlannedSession,
    /// What became of it.
    pub status: SessionStatus,
    /// Whether it must not be moved.
    pub pinned: bool,
}

/// What became of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionStatus {
    /// Ahead, or over and not yet answered.
    Planned,
    /// Begun and not yet answered.
    Running,
    /// Done in full.
    Done,
    /// Done in part.
    Partly {
        /// Minutes actually studied.
        minutes: u32,
    },
    /// Not done; its minutes are back in the pool.
    Skipped,
}

//! What an explanation looks at: one session, and everything around it that stands.

use crate::curriculum::model::ActivityKind;
use crate::ids::PathId;
use crate::planning::model::Request;
use crate::planning::week::lengths;
use chrono::{NaiveDate, NaiveDateTime};

/// One session and all that surrounds it.
#[derive(Debug, Clone)]
pub struct Scene<'a> {
    /// A request in which everything but the session stands; days that take nothing new are among its days off.
    pub request: &'a Request,
    /// The session that is explained.
    pub subject: Subject,
    /// Every other session that stands, in order of time.
    pub others: Vec<Other>,
    /// Taken time with its title: what the request holds as bare spans.
    pub taken: Vec<Taken>,
    /// Days that take nothing new because the learner locked them.
    pub locked: Vec<NaiveDate>,
    /// What is kept free.
    pub reserve: Vec<(NaiveDateTime, NaiveDateTime)>,
}

/// The session that is explained.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// Whose.
    pub path: PathId,
    /// Place of its activity in the path's own order.
    pub order: u32,
    /// Title of its activity.
    pub title: String,
    /// The activity's kind: decides session lengths.
    pub kind: ActivityKind,
    /// Wall clock.
    pub start: NaiveDateTime,
    /// Wall clock.
    pub end: NaiveDateTime,
    /// The time that passes between them.
    pub minutes: u32,
    /// Minutes that its activity still needs, this session's among them.
    pub rest: u32,
    /// Why the planner leaves it alone, where it does.
    pub hold: Option<Hold>,
}

/// Why the planner leaves a session alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// It has begun.
    Running,
    /// It is answered, or its time has passed.
    Over,
    /// The learner pinned it.
    Pinned,
    /// The learner locked its day.
    Locked,
    /// It starts within a day.
    Near,
}

/// Another session that stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Other {
    /// Whose.
    pub path: PathId,
    /// Place of its activity in the path's own order.
    pub order: u32,
    /// Title of its activity.
    pub title: String,
    /// Wall clock.
    pub start: NaiveDateTime,
    /// Wall clock.
    pub end: NaiveDateTime,
    /// Whether it is still to be studied, so that the author's order means something for it.
    pub open: bool,
}

/// Taken time with its title.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// What it is.
    pub kind: TakenKind,
    /// What it is called.
    pub title: String,
    /// Wall clock.
    pub start: NaiveDateTime,
    /// Wall clock.
    pub end: NaiveDateTime,
}

/// What takes time away from study.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenKind {
    /// An appointment of a calendar.
    Busy,
    /// A community event that the learner attends.
    Event,
    /// A time to which the learner has said no.
    Declined,
}

impl Scene<'_> {
    /// Shortest and longest session of the activity: the whole rest where that is shorter.
    pub(super) fn range(&self) -> (u32, u32) {
        let of_kind = lengths(&self.request.rules, self.subject.kind);
        (of_kind.least.min(self.subject.rest), of_kind.most)
    }
}

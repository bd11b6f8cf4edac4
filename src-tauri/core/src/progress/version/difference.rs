//! What can differ between two versions of a path, and how it is told.

use crate::curriculum::model::{ActivityKind, Range};
use chrono::{NaiveDate, NaiveTime, Weekday};

/// What kind of thing differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The path itself: its title and headline.
    Path,
    /// A unit.
    Unit,
    /// An activity.
    Activity,
    /// An item.
    Item,
    /// A milestone.
    Milestone,
    /// A criterion of a milestone.
    Criterion,
    /// A community event.
    Event,
    /// A step before the first unit.
    FirstStep,
    /// The quiz that places the learner.
    Quiz,
    /// The reference shelf.
    Shelf,
}

/// What happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Some of its sides are others.
    Changed,
    /// It stands elsewhere; some of its sides may be others, too.
    Moved,
}

/// A side that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// Its words.
    Title,
    /// Its minutes, or a unit's budget, or a path's weekly minutes.
    Minutes,
    /// How many weeks a path takes.
    Weeks,
    /// The kind of work.
    Kind,
    /// What is said beside it.
    Note,
    /// Where it leads.
    Link,
    /// In which unit it stands, or at whose end it is due.
    Unit,
    /// On which weekdays.
    Days,
    /// At what time.
    Time,
    /// In which zone.
    Zone,
    /// On which date.
    Date,
    /// How long.
    Length,
}

/// What a side says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// Nothing.
    Nothing,
    /// Words.
    Text(String),
    /// Minutes; none where the author states none.
    Minutes(Option<Range>),
    /// A count, such as of weeks.
    Count(Option<Range>),
    /// A kind of work.
    Kind(ActivityKind),
    /// Weekdays.
    Days(Vec<Weekday>),
    /// A time of day.
    Time(Option<NaiveTime>),
    /// A date.
    Date(Option<NaiveDate>),
}

impl Fact {
    /// Words.
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(super) fn maybe(text: Option<&String>) -> Self {
        text.map_or(Self::Nothing, |text| Self::text(text))
    }
}

/// A thing that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What kind of thing.
    pub what: What,
    /// Its key, where the learner's copy knows it by one.
    pub key: String,
    /// Position of its unit in the new version, from 1; none outside of the units.
    pub unit: Option<u32>,
    /// What it is called now; what is gone, as it was.
    pub title: String,
    /// What happened.
    pub turn: Turn,
    /// The sides that differ: before and now.
    pub sides: Vec<(Aspect, Fact, Fact)>,
    /// Its line in the new document; in the old one, where it is gone. 0 where it has none.
    pub line: u32,
    /// It is gone, and the learner keeps it.
    pub kept: bool,
    /// The title of its milestone, for a criterion.
    pub milestone: Option<String>,
    /// Place of its milestone and of itself in the old version, for a criterion that is gone.
    pub criterion: Option<(usize, usize)>,
}

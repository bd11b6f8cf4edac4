//! Pace: the minutes that work of a kind took, against those that were estimated for it.
//!
//! Only work that is finished says something, and only where most of it was timed: a tick says that it is done and
//! nothing about how long it took.

use crate::curriculum::model::ActivityKind;
use crate::message::Message;

/// Finished and timed activities of a kind from which on its pace is said.
const ENOUGH: u32 = 2;
/// Estimated minutes of them from which on it is.
const ENOUGH_MINUTES: u32 = 120;

/// An activity that is finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finished {
    /// Its kind.
    pub kind: ActivityKind,
    /// Minutes that the plan counted for it.
    pub estimated: u32,
    /// Minutes that it took.
    pub actual: u32,
    /// Minutes of these that were timed while it was studied.
    pub timed: u32,
}

/// The pace of a kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// The kind.
    pub kind: ActivityKind,
    /// Finished and timed activities.
    pub activities: u32,
    /// Minutes estimated for them.
    pub estimated: u32,
    /// Minutes that they took.
    pub actual: u32,
}

impl Pace {
    /// Minutes taken over minutes estimated, in percent; none where that would say too much.
    pub fn percent(&self) -> Option<u32> {
        let enough = self.activities >= ENOUGH && self.estimated >= ENOUGH_MINUTES;
        let share = u64::from(self.actual) * 100 / u64::from(self.estimated.max(1));
        enough.then(|| u32::try_from(share).unwrap_or(u32::MAX))
    }

    /// In one sentence, without the kind's name.
    pub fn message(&self) -> Message {
        let Some(percent) = self.percent() else {
            return Message::new("insight-pace-not-yet")
                .count("count", self.activities)
                .count("enough", ENOUGH);
        };
        let key = match percent {
            0..=94 => "insight-pace-quicker",
            95..=105 => "insight-pace-even",
            _ => "insight-pace-slower",
        };
        Message::new(key)
            .minutes("actual", self.actual)
            .minutes("estimated", self.estimated)
            .count("percent", percent)
            .count("count", self.activities)
    }
}

/// The pace of every kind of which something is finished, in the order of kinds.
pub fn pace(finished: &[Finished]) -> Vec<Pace> {
    let timed = |one: &&Finished| one.timed * 2 >= one.actual && one.timed > 0;
    let of_kind = |kind: ActivityKind| {
        let mine = || finished.iter().filter(move |one| one.kind == kind);
        let mut out = Pace { kind, activities: 0, estimated: 0, actual: 0 };
        for one in mine().filter(timed) {
            out.activities += 1;
            out.estimated += one.estimated;
            out.actual += one.actual;
        }
        mine().next().map(|_| out)
    };
    ActivityKind::ALL.into_iter().filter_map(of_kind).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(estimated: u32, actual: u32, timed: u32) -> Finished {
        Finished { kind: ActivityKind::Reading, estimated, actual, timed }
    }

    #[test]
    fn what_two_timed_activities_took_is_the_pace() {
        let found = pace(&[finished(100, 80, 80), finished(100, 70, 60)]);
        assert_eq!(found[0].percent(), Some(75));
        assert_eq!(found[0].message().key, "insight-pace-quicker");
        assert_eq!(
            found[0].message().render(),
            "2 h 30 min where 3 h 20 min were estimated (75 %), from 2 finished activities."
        );
    }

    #[test]
    fn what_was_only_ticked_says_nothing_about_pace() {
        let found = pace(&[finished(200, 200, 0), finished(200, 200, 50)]);
        assert_eq!((found[0].activities, found[0].percent()), (0, None));
        assert_eq!(found[0].message().key, "insight-pace-not-yet");
    }

    #[test]
    fn one_activity_or_little_work_is_not_enough() {
        assert_eq!(pace(&[finished(300, 200, 200)])[0].percent(), None);
        assert_eq!(pace(&[finished(30, 20, 20), finished(30, 20, 20)])[0].percent(), None);
    }

    #[test]
    fn kinds_of_which_nothing_is_finished_are_not_named() {
        assert_eq!(pace(&[finished(100, 80, 80)]).len(), 1);
        assert!(pace(&[]).is_empty());
    }
}

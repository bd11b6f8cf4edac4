//! Session lengths that the learner's own hours can hold: a shortest project session of 50 minutes means nothing where
//! every free stretch ends after 60, since 75 minutes of rest could never be divided. A kind whose
//! shortest session fits nowhere at all is named ([`contradictions`]); one that only could not be divided is not.

use super::availability::Availability;
use super::model::{Lengths, Rules};
use super::week::{grids, lengths};
use crate::curriculum::model::ActivityKind;
use crate::message::Message;

/// What keeps sessions short: the longest open stretch, or the most that a day may carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    Stretch(u32),
    Day(u32),
}

impl Bound {
    fn of(rules: &Rules, availability: &Availability) -> Self {
        let stretch = longest_stretch(rules, availability);
        if rules.daily_max_minutes < stretch {
            Self::Day(rules.daily_max_minutes)
        } else {
            Self::Stretch(stretch)
        }
    }

    fn minutes(self) -> u32 {
        match self {
            Self::Stretch(minutes) | Self::Day(minutes) => minutes,
        }
    }
}

impl Rules {
    /// These rules with every kind's lengths made to fit the longest stretch of the availability and the day's most.
    ///
    /// A rest of any length can be divided into sessions of `least` to `cap` minutes where `cap >= 2 least - grid`
    /// (the week problem's own condition, with the stretch in the place of the longest session); so `least` is lowered
    /// to what the longest stretch allows, and no further.
    #[must_use]
    pub fn fitted_to(&self, availability: &Availability) -> Self {
        let (grid, _) = grids(self);
        let cap = Bound::of(self, availability).minutes() / grid * grid;
        let mut rules = self.clone();
        for kind in ActivityKind::ALL {
            let Lengths { least, preferred, most } = lengths(self, kind);
            if cap > 0 && cap < 2 * least - grid {
                let least = (cap.midpoint(grid) / grid * grid).max(grid);
                rules.lengths.insert(kind, Lengths { least, preferred, most });
            }
        }
        rules
    }
}

/// Where the rules contradict the hours, in one sentence: the shortest session of some kind is longer than every open
/// stretch, or than a day may carry, so that shorter ones are planned. Empty where there are no hours at all, which
/// is another matter.
pub fn contradictions(rules: &Rules, availability: &Availability) -> Vec<Message> {
    let (grid, _) = grids(rules);
    let bound = Bound::of(rules, availability);
    let too_long = ActivityKind::ALL.into_iter().map(|kind| (kind, lengths(rules, kind).least));
    let too_long: Vec<(ActivityKind, u32)> =
        too_long.filter(|(_, least)| *least > bound.minutes() / grid * grid).collect();
    let Some((kind, least)) = too_long.iter().max_by_key(|(_, least)| *least) else { return Vec::new() };
    if availability.windows.is_empty() {
        return Vec::new();
    }
    let fitted = rules.fitted_to(availability);
    let shortest = too_long.iter().map(|(kind, _)| lengths(&fitted, *kind).least).min().unwrap_or(grid);
    let holds = bound.minutes() >= grid;
    let key = match (bound, holds) {
        (Bound::Stretch(_), true) => "plan-note-windows-short",
        (Bound::Stretch(_), false) => "plan-note-windows-empty",
        (Bound::Day(_), true) => "plan-note-day-short",
        (Bound::Day(_), false) => "plan-note-day-empty",
    };
    vec![
        Message::new(key)
            .minutes("longest", bound.minutes())
            .text("kind", kind.word())
            .minutes("least", *least)
            .minutes("shortest", shortest)
            .minutes("grid", grid),
    ]
}

/// Minutes of the longest stretch of one day that is open without a gap, from where a session may start in it.
pub(super) fn longest_stretch(rules: &Rules, availability: &Availability) -> u32 {
    let (_, start_grid) = grids(rules);
    let mut longest = 0;
    let mut open = None;
    for window in &availability.windows {
        let from = match open {
            Some((weekday, from, end)) if weekday == window.weekday && end == window.start => from,
            _ => window.start,
        };
        longest =
            longest.max(u32::from(window.end).saturating_sub(u32::from(from).next_multiple_of(start_grid)));
        open = Some((window.weekday, from, window.end));
    }
    longest
}

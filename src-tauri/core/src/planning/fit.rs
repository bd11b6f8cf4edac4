//! Session lengths that the learner's own hours can hold: a shortest project session of 50 minutes means nothing where
//! every free stretch ends after 60, since 75 minutes of rest could never be divided.

use super::availability::Availability;
use super::model::{Lengths, Rules};
use super::week::{grids, lengths};
use crate::curriculum::model::ActivityKind;

impl Rules {
    /// These rules with every kind's lengths made to fit the longest stretch of the availability.
    ///
    /// A rest of any length can be divided into sessions of `least` to `cap` minutes where `cap >= 2 least - grid`
    /// (the week problem's own condition, with the stretch in the place of the longest session); so `least` is lowered
    /// to what the longest stretch allows, and no further.
    #[must_use]
    pub fn fitted_to(&self, availability: &Availability) -> Self {
        let (grid, _) = grids(self);
        let cap = longest_stretch(availability) / grid * grid;
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

/// Minutes of the longest stretch of one day that is open without a gap.
fn longest_stretch(availability: &Availability) -> u32 {
    let mut longest = 0;
    let mut open = None;
    for window in &availability.windows {
        let from = match open {
            Some((weekday, from, end)) if weekday == window.weekday && end == window.start => from,
            _ => window.start,
        };
        longest = longest.max(u32::from(window.end - from));
        open = Some((window.weekday, from, window.end));
    }
    longest
}

//! Estimates that no unit can hold, and such of nothing: they are left out, and the checks say so.

use super::super::model::{Range, Unit, UnitKind};
use super::super::outline::tables;
use super::{OddHours, Walk};

/// Minutes of a week.
const WEEK: u32 = 7 * 24 * 60;
/// The most that a module or phase is believed to take: a year of full days, in minutes.
const YEAR: u32 = 2_000 * 60;

impl Walk<'_> {
    /// Takes estimates of a unit and its work away where they cannot be meant.
    pub(super) fn without_odd_estimates(&mut self, unit: &mut Unit) {
        let span = unit.to.saturating_sub(unit.from).saturating_add(1).min(60);
        let most = match self.path.unit {
            UnitKind::Week => WEEK * span,
            UnitKind::Day => WEEK / 7 * span,
            UnitKind::Module | UnitKind::Phase => YEAR,
        };
        let odd = |range: Option<Range>| range.filter(|range| range.planned() == 0 || range.planned() > most);
        let mut found = Vec::new();
        if let Some(range) = odd(unit.stated_minutes) {
            let line = unit.stated_line.take().unwrap_or(unit.line);
            // A week of rest may well say that it takes none.
            if range.planned() > 0 || !tables::rests(&unit.title) {
                found.push(OddHours { line, name: unit.label.clone(), minutes: range.planned() });
            }
            unit.stated_minutes = None;
        }
        for activity in &mut unit.activities {
            if let Some(range) = odd(activity.minutes) {
                found.push(OddHours {
                    line: activity.line,
                    name: activity.title.clone(),
                    minutes: range.planned(),
                });
                activity.minutes = None;
            }
        }
        self.places.odd_hours.extend(found);
    }
}

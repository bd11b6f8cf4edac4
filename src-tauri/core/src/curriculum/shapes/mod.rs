//! Documents of many shapes and languages, written for these tests: what people really write, made small.

mod format;
mod habits;
mod kept;
mod languages;
mod milestones;
mod numbering;
mod page;
mod traps;

use super::model::{Report, UnitKind};
use super::read;

/// A unit as a test sees it: label, title, stated minutes.
type Row<'a> = (&'a str, &'a str, Minutes);

/// Minutes from and to, the end open where none.
type Minutes = Option<(u32, Option<u32>)>;

fn units(report: &Report) -> Vec<Row<'_>> {
    let row = |unit: &'_ super::model::Unit| unit.stated_minutes.map(|m| (m.min, m.max));
    report.path.units.iter().map(|u| (u.label.as_str(), u.title.as_str(), row(u))).collect()
}

/// The named work of a unit (from 0): title and minutes.
fn work(report: &Report, unit: usize) -> Vec<(&str, Minutes)> {
    let activities = report.path.units[unit].activities.iter().filter(|a| !a.implied);
    activities.map(|a| (a.title.as_str(), a.minutes.map(|m| (m.min, m.max)))).collect()
}

fn exactly(minutes: u32) -> Minutes {
    Some((minutes, Some(minutes)))
}

fn between(min: u32, max: u32) -> Minutes {
    Some((min, Some(max)))
}

fn kind(text: &str) -> (UnitKind, usize) {
    let path = read(text.as_bytes()).path;
    (path.unit, path.units.len())
}

//! When the learner is willing to study: windows of weekdays, in wall-clock time.

use chrono::Weekday;

/// One window of one weekday. A window across midnight is written as two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeeklyWindow {
    /// The day on which it lies.
    pub weekday: Weekday,
    /// First minute of the day, 0 to 1439.
    pub start: u16,
    /// Minute of the day at which it ends, 1 to 1440.
    pub end: u16,
    /// Whether these are hours the learner likes; others are used when those are full.
    pub preferred: bool,
}

/// All windows of a week, in order, none overlapping.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Availability {
    /// Sorted by weekday (from Monday) and start.
    pub windows: Vec<WeeklyWindow>,
}

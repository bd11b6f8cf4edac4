//! Calendars: community events in the learner's time, taken time read from iCalendar, and the plan written as such.
//!
//! Text and values only: which files are read and where the plan is written is the engine's business, and so is
//! every decision on what the taken time means for a plan (`planning`).

pub mod event;
pub mod ics_read;
mod ics_text;
mod ics_value;
pub mod ics_write;
pub mod published;
mod recurrence;
pub mod remark;
mod windows_zones;

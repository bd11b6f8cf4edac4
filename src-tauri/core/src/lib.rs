//! Waymark's functional core: what a learning path says, when it can be studied, what is due.
//!
//! Values in (the present moment among them), values out. Nothing here opens a file, reads the clock, speaks to a
//! network or a database, or waits; nothing here knows Tauri. What must happen is decided here and done by
//! `waymark-engine`. The dependency list of this crate is that promise, and `tests/tidy` holds it.
//!
//! Direction inside: `ids, day, zone, message, diagnostic <- curriculum <- planning <- progress <- reminders`;
//! `calendar` uses planning and reminders; `settings` uses what it has defaults for.

pub mod calendar;
pub mod curriculum;
pub mod day;
pub mod diagnostic;
pub mod ids;
pub mod message;
pub mod planning;
pub mod progress;
pub mod reminders;
pub mod settings;
pub mod zone;

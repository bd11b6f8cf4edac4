//! Waiting for what the runner must not miss: a moment of the wall clock, a clock that was set, a store that somebody
//! else wrote to. What to do then is the loop's business (`watch`).
//!
//! A monotonic timer stops in suspend and knows nothing of a clock that is set, so where the system can signal both
//! (Linux), it does, and the process sleeps in between; elsewhere it looks at the clock once a second.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::Waker;

#[cfg(not(target_os = "linux"))]
mod glance;
#[cfg(not(target_os = "linux"))]
pub use glance::Waker;

/// Why the wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// The moment has come, or the clock was set.
    Clock,
    /// A file of the store changed; whether anything was committed, the store says.
    Store,
}

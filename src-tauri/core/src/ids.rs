//! The names of things, one type each, so that a session's id cannot be handed to what wants an activity's.
//!
//! Ids are opaque text. The core never makes one up: activity ids are derived from the document by
//! `curriculum`, all others are given by the engine.

use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Wraps the text of an id.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A path in the store.
    PathId,
    /// An activity, unique within its path and stable while its unit and title stand (`w3-pattern-deep-dives`).
    ActivityId,
    /// A session; also the stable part of its iCalendar UID.
    SessionId,
    /// A milestone, unique within its path.
    MilestoneId,
    /// A community event, unique within its path.
    EventId,
}

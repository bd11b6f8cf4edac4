//! The loop: sleeps to the next wake, but never long, because a timer stops in suspend and the wall clock is what
//! counts; looks at once when another process wrote to the store.

use super::notifier::Notifier;
use super::run_once;
use crate::engine::Engine;
use crate::error::ApiError;
use chrono::{DateTime, Utc};
use std::pin::pin;
use std::time::Duration;

/// How often the wall clock and the store's version are looked at: two numbers, no table.
const GLANCE: Duration = Duration::from_secs(1);
/// Everything is decided anew at least this often, in seconds.
const AT_LEAST_EVERY_SECONDS: i64 = 30;

/// Why the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchEnd {
    /// It was told to.
    Stopped,
    /// A newer Waymark migrated the store: this process no longer knows its tables.
    StoreIsNewer,
}

/// Delivers until `stop` is ready. A store that cannot be read for a while is reported and tried again.
pub async fn watch(
    engine: &mut Engine,
    notifier: &dyn Notifier,
    stop: impl Future<Output = ()>,
    mut report: impl FnMut(&ApiError),
) -> WatchEnd {
    let mut stop = pin!(stop);
    let mut version = Version::of(engine);
    loop {
        let looked = engine.now();
        let wake = run_once(engine, notifier).unwrap_or_else(|error| {
            report(&error);
            None
        });
        loop {
            tokio::select! {
                () = &mut stop => return WatchEnd::Stopped,
                () = tokio::time::sleep(GLANCE) => {}
            }
            let now = Version::of(engine);
            if let (Some(now), Some(before)) = (now, version)
                && now.schema > before.schema
            {
                return WatchEnd::StoreIsNewer;
            }
            if now != version || must_look(looked, wake, engine.now()) {
                version = now.or(version);
                break;
            }
        }
    }
}

/// Whether it is time: the wake has come, half a minute has passed, or the clock was set back.
fn must_look(looked: DateTime<Utc>, wake: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    wake.is_some_and(|wake| wake <= now)
        || now < looked
        || (now - looked).num_seconds() >= AT_LEAST_EVERY_SECONDS
}

/// What tells that somebody else wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Version {
    data: i64,
    schema: i64,
}

impl Version {
    /// None where it cannot be read now; it will be in a second.
    fn of(engine: &mut Engine) -> Option<Self> {
        let db = engine.connection();
        let number = |name: &str| db.pragma_query_value(None, name, |row| row.get(0)).ok();
        Some(Self { data: number("data_version")?, schema: number("user_version")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_looks_at_the_wake_after_half_a_minute_and_when_the_clock_goes_back() {
        let at = |second: i64| DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap();
        assert!(!must_look(at(0), Some(at(20)), at(19)));
        assert!(must_look(at(0), Some(at(20)), at(20)));
        assert!(must_look(at(0), None, at(30)));
        assert!(must_look(at(0), Some(at(900)), at(-1)));
        assert!(must_look(at(0), Some(at(900)), at(7200)), "a suspended laptop wakes two hours later");
    }
}

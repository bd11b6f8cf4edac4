//! The loop: sleeps until something is due by the wall clock, and looks at once when the clock was set, the system woke
//! from sleep, or another process wrote to the store.

use super::notifier::Notifier;
use super::outlook::outlook;
use super::run_once;
use super::waker::{Waker, Woken};
use crate::engine::Engine;
use crate::error::ApiError;
use crate::store::tables::reminder;
use chrono::{DateTime, Duration, Utc};
use std::pin::pin;
use tokio::sync::Notify;

/// Everything is decided anew at least this often, in minutes, whatever was signalled.
const AT_LEAST_EVERY_MINUTES: i64 = 15;
/// The same where the last notification was refused, or the store could not be read, in seconds.
const TRIED_AGAIN_AFTER_SECONDS: i64 = 30;

/// Why the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchEnd {
    /// It was told to.
    Stopped,
    /// A newer Waymark migrated the store: this process no longer knows its tables.
    StoreIsNewer,
}

/// Delivers until `stop` is ready, and looks at once when `look` is told. A store that cannot be read for a while is
/// reported and tried again.
///
/// # Errors
/// Where the system gives nothing to wait with.
pub async fn watch(
    engine: &mut Engine,
    notifier: &dyn Notifier,
    stop: impl Future<Output = ()>,
    look: &Notify,
    mut report: impl FnMut(&ApiError),
) -> std::io::Result<WatchEnd> {
    let mut stop = pin!(stop);
    // Before the store is looked at first, so that nothing written in between is missed.
    let mut waker = Waker::new(engine.folder())?;
    let mut version = Version::of(engine);
    loop {
        let looked = engine.now();
        let outcome = run_once(engine, notifier);
        engine.speech().during(|| {
            if let Ok(outlook) = outlook(engine) {
                notifier.stands(&outlook);
            }
        });
        let trouble = outcome.is_err() || refused(engine);
        let wake = outcome.unwrap_or_else(|error| {
            report(&error);
            None
        });
        let until = next_look(looked, wake, trouble);
        loop {
            let woken = tokio::select! {
                () = &mut stop => return Ok(WatchEnd::Stopped),
                () = look.notified() => Woken::Clock,
                woken = waker.wait(until) => woken?,
            };
            let now = Version::of(engine);
            if let (Some(now), Some(before)) = (now, version)
                && now.schema > before.schema
            {
                return Ok(WatchEnd::StoreIsNewer);
            }
            if woken == Woken::Clock || now != version || must_look(looked, until, engine.now()) {
                version = now.or(version);
                break;
            }
        }
    }
}

/// Whether the last notification could not be handed over; one that is still of use is tried again.
fn refused(engine: &mut Engine) -> bool {
    reminder::problem(engine.connection()).is_ok_and(|problem| problem.is_some())
}

/// When to look again, whatever else happens.
fn next_look(looked: DateTime<Utc>, wake: Option<DateTime<Utc>>, trouble: bool) -> DateTime<Utc> {
    let latest = looked
        + if trouble {
            Duration::seconds(TRIED_AGAIN_AFTER_SECONDS)
        } else {
            Duration::minutes(AT_LEAST_EVERY_MINUTES)
        };
    // Never at once again: what is due now was dealt with just now.
    wake.map_or(latest, |wake| wake.clamp(looked + Duration::seconds(1), latest))
}

/// Whether it is time: the moment has come, or the clock was set back.
fn must_look(looked: DateTime<Utc>, until: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    until <= now || now < looked
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

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[test]
    fn it_looks_when_something_is_due_and_sooner_again_after_trouble() {
        assert_eq!(next_look(at(0), Some(at(20)), false), at(20));
        assert_eq!(next_look(at(0), Some(at(7200)), false), at(900));
        assert_eq!(next_look(at(0), None, false), at(900));
        assert_eq!(next_look(at(0), None, true), at(30));
        assert_eq!(next_look(at(0), Some(at(0)), false), at(1), "no loop without rest");
    }

    #[test]
    fn it_looks_at_its_moment_after_a_suspend_and_when_the_clock_goes_back() {
        assert!(!must_look(at(0), at(20), at(19)));
        assert!(must_look(at(0), at(20), at(20)));
        assert!(must_look(at(0), at(900), at(-1)));
        assert!(must_look(at(0), at(900), at(7200)), "a suspended laptop wakes two hours later");
    }
}

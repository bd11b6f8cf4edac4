//! Figures of one activity, and the state in which a session is shown.

use crate::day::study_day;
use crate::planning::model::SessionStatus;
use chrono::{Days, NaiveDate, NaiveDateTime};

/// A session's state as the learner sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Ahead, or on and not started.
    Planned,
    /// Over, and nobody has said how it went.
    Unconfirmed,
    /// Begun.
    Running,
    /// Done in full.
    Done,
    /// Done in part.
    Partly,
    /// Not done.
    Skipped,
}

impl State {
    /// The word of transport and store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Unconfirmed => "unconfirmed",
            Self::Running => "running",
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Skipped => "skipped",
        }
    }
}

/// The state of a session at a moment. Done is never assumed: what is over and unanswered is unconfirmed, also where
/// it was started.
pub fn state(status: SessionStatus, end: NaiveDateTime, now: NaiveDateTime) -> State {
    match status {
        SessionStatus::Planned | SessionStatus::Running if end <= now => State::Unconfirmed,
        SessionStatus::Planned => State::Planned,
        SessionStatus::Running => State::Running,
        SessionStatus::Done => State::Done,
        SessionStatus::Partly { .. } => State::Partly,
        SessionStatus::Skipped => State::Skipped,
    }
}

/// One session's share in its activity's figures.
#[derive(Debug, Clone, Copy)]
pub struct Share {
    /// What became of it.
    pub status: SessionStatus,
    /// Planned minutes.
    pub minutes: u32,
    /// Wall-clock start.
    pub start: NaiveDateTime,
    /// Wall-clock end.
    pub end: NaiveDateTime,
    /// Whether the check-in of its study day was answered, so that it has been asked about once.
    pub asked: bool,
}

/// Minutes of one activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Done.
    pub done: u32,
    /// On the calendar: ahead, running, or over and still waiting for an answer.
    pub ahead: u32,
    /// Neither done nor on the calendar, though the plan counted on it: back in the pool.
    pub pool: u32,
}

/// The figures of an activity whose plan counts `scope` minutes, of which `unplaced` never found a place.
///
/// An unconfirmed session waits for its answer until its day was asked about, at most through the next study day;
/// then its minutes are back in the pool. They never multiply: the pool is what is missing, not what was missed.
pub fn figures(scope: u32, unplaced: u32, shares: &[Share], now: NaiveDateTime) -> Figures {
    let mut out = Figures::default();
    for share in shares {
        match state(share.status, share.end, now) {
            State::Planned | State::Running => out.ahead += share.minutes,
            State::Unconfirmed if waits(share, study_day(now)) => out.ahead += share.minutes,
            State::Unconfirmed | State::Skipped => {}
            State::Done => out.done += share.minutes,
            State::Partly => {
                if let SessionStatus::Partly { minutes } = share.status {
                    out.done += minutes;
                }
            }
        }
    }
    out.pool = scope.saturating_sub(out.done).saturating_sub(out.ahead).saturating_sub(unplaced);
    out
}

/// What each session of an activity counts as planned, for sums over weeks and plans, in the order of `shares`. Minutes
/// that were not studied count where they were planned as long as they have no other place (`open`: in the pool or
/// without a place); once they stand elsewhere they count there, the oldest first, so that no minute counts twice.
pub fn counted(shares: &[Share], open: u32, now: NaiveDateTime) -> Vec<u32> {
    let mut elsewhere = shares.iter().map(|share| lapsed(share, now)).sum::<u32>().saturating_sub(open);
    let count = |share: &Share| {
        let gone = lapsed(share, now).min(elsewhere);
        elsewhere -= gone;
        share.minutes - gone
    };
    shares.iter().map(count).collect()
}

/// How many of an activity's `pool` minutes came back from sessions that passed. The rest was never on the calendar: work
/// that is new, or has become more.
pub fn returned(shares: &[Share], pool: u32, now: NaiveDateTime) -> u32 {
    pool.min(shares.iter().map(|share| lapsed(share, now)).sum())
}

/// Minutes of a session that has passed that were not studied in it.
fn lapsed(share: &Share, now: NaiveDateTime) -> u32 {
    match state(share.status, share.end, now) {
        State::Unconfirmed if waits(share, study_day(now)) => 0,
        State::Unconfirmed | State::Skipped => share.minutes,
        State::Partly => match share.status {
            SessionStatus::Partly { minutes } => share.minutes.saturating_sub(minutes),
            _ => 0,
        },
        State::Planned | State::Running | State::Done => 0,
    }
}

/// Whether an unconfirmed session still waits for its answer on a study day.
pub fn waits(share: &Share, today: NaiveDate) -> bool {
    !share.asked && study_day(share.start).checked_add_days(Days::new(1)).is_some_and(|last| today <= last)
}

/// Whether a milestone is passed: every criterion ticked, each with a note or a link that shows it. One without
/// criteria is passed by nothing.
pub fn milestone_passed(criteria: usize, ticks: &[Option<String>]) -> bool {
    criteria > 0
        && ticks.iter().filter(|n| n.as_deref().is_some_and(|n| !n.trim().is_empty())).count() >= criteria
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn share(status: SessionStatus, asked: bool) -> Share {
        Share { status, minutes: 50, start: at("2026-12-01T18:00:00"), end: at("2026-12-01T18:50:00"), asked }
    }

    #[test]
    fn done_is_never_assumed() {
        let end = at("2026-12-01T18:50:00");
        assert_eq!(state(SessionStatus::Running, end, end), State::Unconfirmed);
        assert_eq!(state(SessionStatus::Planned, end, at("2026-12-01T18:49:00")), State::Planned);
    }

    #[test]
    fn what_was_done_in_part_returns_the_rest_to_the_pool() {
        let now = at("2026-12-01T20:00:00");
        let found = figures(50, 0, &[share(SessionStatus::Partly { minutes: 20 }, true)], now);
        assert_eq!(found, Figures { done: 20, ahead: 0, pool: 30 });
    }

    #[test]
    fn an_unconfirmed_session_waits_one_day_and_then_its_minutes_return() {
        let planned = share(SessionStatus::Planned, false);
        assert_eq!(figures(50, 0, &[planned], at("2026-12-02T20:00:00")).pool, 0);
        assert_eq!(figures(50, 0, &[planned], at("2026-12-03T20:00:00")).pool, 50);
        assert_eq!(
            figures(50, 0, &[share(SessionStatus::Planned, true)], at("2026-12-01T20:00:00")).pool,
            50
        );
    }

    #[test]
    fn missed_hours_never_multiply() {
        let skipped = share(SessionStatus::Skipped, true);
        let done = share(SessionStatus::Done, true);
        assert_eq!(figures(50, 0, &[skipped, skipped, done], at("2026-12-05T20:00:00")).pool, 0);
    }

    #[test]
    fn what_stands_elsewhere_again_is_not_counted_twice() {
        let now = at("2026-12-05T20:00:00");
        let skipped = share(SessionStatus::Skipped, true);
        let partly = share(SessionStatus::Partly { minutes: 20 }, true);
        let done = share(SessionStatus::Done, true);
        assert_eq!(counted(&[skipped, partly, done], 80, now), [50, 50, 50], "all of it waits in the pool");
        assert_eq!(counted(&[skipped, partly, done], 30, now), [0, 50, 50], "the oldest has a new place");
        assert_eq!(counted(&[skipped, partly, done], 0, now), [0, 20, 50]);
    }

    #[test]
    fn only_what_a_session_gave_back_has_returned() {
        let now = at("2026-12-05T20:00:00");
        let skipped = share(SessionStatus::Skipped, true);
        assert_eq!(returned(&[], 60, now), 0, "the activity is new");
        assert_eq!(returned(&[skipped], 110, now), 50, "and here it has become an hour more");
        assert_eq!(returned(&[skipped, share(SessionStatus::Done, true)], 0, now), 0, "it has another place");
    }

    #[test]
    fn a_milestone_needs_every_criterion_with_its_proof() {
        assert!(milestone_passed(2, &[Some("link".into()), Some("note".into())]));
        assert!(!milestone_passed(2, &[Some("link".into()), Some("  ".into())]));
        assert!(!milestone_passed(0, &[]));
    }
}

//! The focus session of a study: which session is on, how it stands, and the words for it.

use super::{Study, StudySession, view};
use crate::api::json::views::{FocusView, LeftOffView};
use chrono::{DateTime, Days, Duration, NaiveDateTime, Utc};
use waymark_core::day::{DAY_TURNS_AT, study_day};
use waymark_core::message::{Message, Value};
use waymark_core::planning::model::SessionStatus;
use waymark_core::progress::State;
use waymark_core::progress::focus::{Phase, Rhythm, Stretch, Tally, tally};

impl Study {
    /// The learner's rhythm of study and breaks.
    pub fn rhythm(&self) -> Rhythm {
        Rhythm::from_word(&self.settings.focus_rhythm).unwrap_or_default()
    }

    /// A session's stretches in order. One that runs without any was started by an older Waymark, when its row says.
    pub fn stretches(&self, session: &StudySession) -> Vec<Stretch> {
        let mine = self.stretches.iter().filter(|row| row.session == session.row.id);
        let stored: Vec<Stretch> = mine.map(|row| Stretch { from: row.start, to: row.end }).collect();
        match session.status {
            SessionStatus::Running if stored.is_empty() => {
                vec![Stretch { from: self.zone.instant(session.start), to: None }]
            }
            _ => stored,
        }
    }

    /// How a session's focus stands; none where it was never started.
    pub fn tally(&self, session: &StudySession, now: DateTime<Utc>) -> Option<Tally> {
        tally(&self.stretches(session), self.rhythm(), session.row.minutes, now)
    }

    /// The session that is on: started, not answered, and its day has not turned while it was paused.
    pub fn on(&self, now: DateTime<Utc>) -> Option<(&StudySession, Tally)> {
        let local = self.local(now);
        let running = |s: &&StudySession| s.status == SessionStatus::Running;
        let of_today = |s: &StudySession, t: &Tally| {
            s.state(local) == State::Running
                || (t.phase == Phase::Full && study_day(self.local(t.since)) == study_day(local))
        };
        let all = self.sessions.iter().filter(running);
        all.filter_map(|s| Some((s, self.tally(s, now)?)))
            .filter(|(s, t)| of_today(s, t))
            .max_by_key(|(_, t)| (t.phase != Phase::Full, t.since))
    }

    /// Says of every running session until when it is on: breaks and pauses carry it beyond its planned end.
    pub(super) fn carry_on(&mut self) {
        let mut until = Vec::new();
        for (at, s) in self.sessions.iter().enumerate().filter(|(_, s)| s.status == SessionStatus::Running) {
            let stretches = self.stretches(s);
            let paused = stretches.last().and_then(|last| last.to);
            let ends = match paused {
                Some(paused) => day_turn(self.local(paused)),
                // At the beginning of time: only when it will be full is asked, which depends on no present.
                None => tally(&stretches, self.rhythm(), s.row.minutes, DateTime::UNIX_EPOCH)
                    .and_then(|t| t.full)
                    .map(|full| self.local(full)),
            };
            until.push((at, ends));
        }
        for (at, ends) in until {
            self.sessions[at].on_until = ends;
        }
    }

    /// Where the work of a session was left, for the next one of its activity that is to be studied.
    pub fn left_off_before(&self, session: &StudySession, now: NaiveDateTime) -> Option<LeftOffView> {
        let row = &session.row;
        let left = self.left_off.iter().find(|l| l.path == row.path && l.activity == row.activity)?;
        let open = |s: &&StudySession| {
            s.row.path == row.path
                && s.row.activity == row.activity
                && matches!(s.state(now), State::Planned | State::Running)
        };
        let next = self.sessions.iter().find(open)?;
        (next.row.id == row.id).then(|| LeftOffView {
            stopped: left.stopped.clone(),
            step: left.step.clone(),
            date: left.day.clone(),
        })
    }

    /// Minutes by which a session can be extended before the next one begins.
    pub fn room_after(&self, session: &StudySession, now: DateTime<Utc>) -> u32 {
        let full = self.tally(session, now).and_then(|t| t.full);
        let from = full.unwrap_or(now).max(now);
        let local = self.local(from);
        let next = self
            .sessions
            .iter()
            .filter(|s| s.row.id != session.row.id && s.state(self.local(now)) == State::Planned)
            .filter(|s| s.end > local)
            .map(|s| (self.zone.instant(s.start) - from).num_minutes())
            .min();
        next.map_or(LONGEST_EXTENSION, |minutes| {
            u32::try_from(minutes.max(0)).unwrap_or(0).min(LONGEST_EXTENSION)
        })
    }
}

/// Most minutes by which a session is extended at once.
pub const LONGEST_EXTENSION: u32 = 120;

/// When the study day of a moment ends.
fn day_turn(at: NaiveDateTime) -> Option<NaiveDateTime> {
    study_day(at).checked_add_days(Days::new(1)).map(|day| day.and_time(DAY_TURNS_AT))
}

/// The session that is on, as the fronts see it.
pub fn view(study: &Study, now: DateTime<Utc>) -> Option<FocusView> {
    let (session, tally) = study.on(now)?;
    let clock = |at: DateTime<Utc>| Value::Time(study.local(at).time());
    let rest = study.rhythm().rest;
    let left = (session.row.minutes * 60).saturating_sub(tally.studied).div_ceil(60);
    let sentence = match (tally.phase, tally.until) {
        (Phase::Focus, Some(until)) if tally.break_follows => {
            Message::new("focus-then-break").with("until", clock(until)).minutes("rest", rest)
        }
        (Phase::Focus, until) => Message::new("focus-to-the-end").with("until", clock(until.unwrap_or(now))),
        (Phase::Break, until) => Message::new("focus-break").with("until", clock(until.unwrap_or(now))),
        (Phase::Paused, _) => {
            Message::new("focus-paused").with("since", clock(tally.since)).minutes("left", left)
        }
        (Phase::Full, _) => {
            Message::new("focus-full").with("at", clock(tally.since)).minutes("block", session.row.minutes)
        }
    };
    let seconds = |at: DateTime<Utc>| at.timestamp();
    Some(FocusView {
        session: view::session(study, session, study.local(now)),
        phase: tally.phase.word().to_owned(),
        sentence: sentence.render(),
        now: seconds(now),
        studied_seconds: tally.studied,
        since: seconds(tally.since),
        until: tally.until.map(seconds),
        full_at: tally.full.map(|at| view::wall(study.local(at))),
        room_minutes: study.room_after(session, now),
        rhythm: study.rhythm().word(),
    })
}

/// A session's end on the wall clock once it has `minutes`.
pub fn end(study: &Study, session: &StudySession, minutes: u32) -> NaiveDateTime {
    study.local(study.zone.instant(session.start) + Duration::minutes(i64::from(minutes)))
}

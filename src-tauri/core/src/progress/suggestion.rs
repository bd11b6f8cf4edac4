//! One change proposed from the weeks that have passed: what the plan asks and the learner's weeks do not hold.
//!
//! It is one, the plainest that the figures allow, and says them; whether it is taken is the learner's business.

use crate::message::Message;
use chrono::{NaiveDate, Weekday};

/// Weeks that are looked at, the latest ones.
const WEEKS: usize = 4;
/// From so many weeks on something is a habit and no accident.
const HABIT_WEEKS: usize = 2;
/// Targets are proposed in steps of so many minutes.
const STEP_MINUTES: u32 = 30;

/// A week that has passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastWeek {
    /// Its seven days in order: date, minutes planned, minutes done.
    pub days: Vec<(NaiveDate, u32, u32)>,
}

impl PastWeek {
    fn planned(&self) -> u32 {
        self.days.iter().map(|(_, planned, _)| planned).sum()
    }

    fn done(&self) -> u32 {
        self.days.iter().map(|(.., done)| done).sum()
    }
}

/// What is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    /// A weekday on which hardly anything of what is planned happens, while the others do.
    FreeWeekday {
        /// Which.
        weekday: Weekday,
        /// Minutes planned on it.
        planned: u32,
        /// Minutes done on it.
        done: u32,
        /// In so many weeks.
        weeks: usize,
    },
    /// A target that no week reached.
    LowerTarget {
        /// Minutes that a week held on the mean.
        mean: u32,
        /// The target proposed.
        target: u32,
        /// Over so many weeks.
        weeks: usize,
    },
    /// A target that every week went beyond.
    RaiseTarget {
        /// Minutes that a week held on the mean.
        mean: u32,
        /// The target proposed.
        target: u32,
        /// Over so many weeks.
        weeks: usize,
    },
}

impl Suggestion {
    /// In one sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::FreeWeekday { weekday, planned, done, weeks } => Message::new("suggest-free-weekday")
                .text("weekday", weekday.to_string())
                .minutes("planned", *planned)
                .minutes("done", *done)
                .count("weeks", *weeks as u64),
            Self::LowerTarget { mean, target, weeks } => Message::new("suggest-lower-target")
                .minutes("mean", *mean)
                .minutes("target", *target)
                .count("weeks", *weeks as u64),
            Self::RaiseTarget { mean, target, weeks } => Message::new("suggest-raise-target")
                .minutes("mean", *mean)
                .minutes("target", *target)
                .count("weeks", *weeks as u64),
        }
    }
}

/// What the passed weeks (the latest last) propose to a plan with that weekly target, in minutes, and hours on the weekdays
/// `open`.
pub fn suggestion(weeks: &[PastWeek], target: u32, open: &[Weekday]) -> Option<Suggestion> {
    let planned: Vec<&PastWeek> = weeks.iter().filter(|week| week.planned() > 0).collect();
    let latest = &planned[planned.len().saturating_sub(WEEKS)..];
    if latest.len() < HABIT_WEEKS {
        return None;
    }
    free_weekday(latest, open).or_else(|| other_target(latest, target))
}

fn free_weekday(weeks: &[&PastWeek], open: &[Weekday]) -> Option<Suggestion> {
    use chrono::Datelike as _;
    let all: (u32, u32) =
        weeks.iter().fold((0, 0), |(planned, done), w| (planned + w.planned(), done + w.done()));
    let days = || weeks.iter().flat_map(|week| &week.days);
    let mut worst: Option<(Weekday, u32, u32, usize)> = None;
    for at in 0..7_u8 {
        let weekday = Weekday::try_from(at).ok()?;
        let of_it = || days().filter(|(date, planned, _)| date.weekday() == weekday && *planned > 0);
        let times = of_it().count();
        let planned: u32 = of_it().map(|(_, planned, _)| planned).sum();
        let done: u32 = of_it().map(|(.., done)| done).sum();
        let (others, others_done) = (all.0.saturating_sub(planned), all.1.saturating_sub(done));
        // One that is free already cannot be freed, and the last one is no week to study in.
        if !open.contains(&weekday) || open.iter().all(|other| *other == weekday) {
            continue;
        }
        // A quarter at most happens on this day, and most of the rest on the others.
        let never = times >= HABIT_WEEKS && done * 4 <= planned;
        if never && others > 0 && others_done * 10 >= others * 6 && worst.is_none_or(|w| planned > w.1) {
            worst = Some((weekday, planned, done, times));
        }
    }
    worst.map(|(weekday, planned, done, weeks)| Suggestion::FreeWeekday { weekday, planned, done, weeks })
}

fn other_target(weeks: &[&PastWeek], target: u32) -> Option<Suggestion> {
    let count = u32::try_from(weeks.len()).ok().filter(|n| *n > 0)?;
    let mean = weeks.iter().map(|week| week.done()).sum::<u32>() / count;
    let step = mean / STEP_MINUTES * STEP_MINUTES;
    let below = weeks.iter().all(|week| week.done() * 4 < target * 3);
    let beyond = weeks.iter().all(|week| week.done() * 10 >= target * 11);
    let weeks = weeks.len();
    match (below, beyond) {
        (true, _) if step > 0 => Some(Suggestion::LowerTarget { mean, target: step, weeks }),
        (_, true) if step > target => Some(Suggestion::RaiseTarget { mean, target: step, weeks }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    /// A week from a Monday on, each day with its minutes planned and done.
    fn week(monday: &str, days: [(u32, u32); 7]) -> PastWeek {
        let monday: NaiveDate = monday.parse().unwrap();
        let day = |(at, (planned, done)): (u64, (u32, u32))| (monday + Days::new(at), planned, done);
        PastWeek { days: (0..).zip(days).map(day).collect() }
    }

    const ALL: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    const GOOD: (u32, u32) = (180, 180);
    const FREE: (u32, u32) = (0, 0);

    #[test]
    fn a_weekday_that_never_happens_is_named_and_one_bad_day_is_not() {
        let never = (180, 20);
        let days = [GOOD, GOOD, GOOD, never, GOOD, FREE, FREE];
        let both = [week("2026-11-30", days), week("2026-12-07", days)];
        let found = suggestion(&both, 900, &ALL).unwrap();
        assert_eq!(
            found,
            Suggestion::FreeWeekday { weekday: Weekday::Thu, planned: 360, done: 40, weeks: 2 }
        );
        assert!(found.message().render().starts_with("Thursday"), "{}", found.message().render());
        let well = [GOOD, GOOD, GOOD, GOOD, GOOD, FREE, FREE];
        assert_eq!(suggestion(&[week("2026-11-30", days), week("2026-12-07", well)], 900, &ALL), None);
        assert_eq!(suggestion(&both[..1], 900, &ALL), None, "one week is no habit");
        let without: Vec<Weekday> = ALL.into_iter().filter(|day| *day != Weekday::Thu).collect();
        assert_eq!(suggestion(&both, 900, &without), None, "it is free already");
        assert_eq!(suggestion(&both, 900, &[Weekday::Thu]), None, "no other day is left");
    }

    #[test]
    fn a_target_that_no_week_reaches_is_lowered_to_what_they_held() {
        let half = [(180, 100), (180, 95), (180, 100), (180, 90), (180, 100), FREE, FREE];
        let weeks = [week("2026-11-30", half), week("2026-12-07", half)];
        assert_eq!(
            suggestion(&weeks, 900, &ALL),
            Some(Suggestion::LowerTarget { mean: 485, target: 480, weeks: 2 })
        );
        let more = [(180, 220), (180, 220), (180, 220), (180, 220), (180, 220), FREE, FREE];
        let weeks = [week("2026-11-30", more), week("2026-12-07", more)];
        assert_eq!(
            suggestion(&weeks, 900, &ALL),
            Some(Suggestion::RaiseTarget { mean: 1100, target: 1080, weeks: 2 })
        );
    }

    #[test]
    fn weeks_off_say_nothing_about_habits() {
        let off = week("2026-12-21", [FREE; 7]);
        let good = [GOOD, GOOD, GOOD, GOOD, GOOD, FREE, FREE];
        assert_eq!(suggestion(&[week("2026-12-14", good), off.clone(), off], 900, &ALL), None);
    }
}

//! When the path is finished, as a range: what the learner's own weeks make of what the plan asks.
//!
//! Every week that has passed held some part of what was planned for it. Each week ahead is taken to hold one of these
//! parts, any of them with the same chance, of what the plan puts into it; what is left out goes on behind the plan's
//! end, at the weekly target. The week by which everything is studied in half of all such courses is the first figure,
//! the one that 85 % of them keep the second. The chances are worked out exactly, in steps of five minutes: the same
//! weeks give the same dates. Method: throughput sampled from one's own past, with the 50th and 85th percentile, as in
//! Vacanti, Actionable Agile Metrics for Predictability (2015).

use chrono::{Days, NaiveDate};

/// Weeks that are looked at, the latest ones: a habit of last spring says little.
const WEEKS: usize = 12;
/// With fewer weeks than this, one week as the plan has it counts among them: two bad weeks are no fate yet.
const TRUSTED_WEEKS: usize = 4;
/// Minutes of one step.
const STEP: u32 = 5;
/// How far ahead anything is said, in weeks.
const HORIZON_WEEKS: usize = 208;
/// A week counts at most this many times what was planned for it.
const MOST_TIMES: u32 = 2;

/// The chances that are told, in percent.
pub const CHANCES: [u32; 2] = [50, 85];

/// A week, past or ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ForecastWeek {
    /// Its first date.
    pub start: NaiveDate,
    /// Minutes planned.
    pub planned: u32,
    /// Minutes done; of a week ahead none.
    pub done: u32,
}

/// The weeks in which the path is finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// First date of the week by which half of all courses are finished; none within four years.
    pub even: Option<NaiveDate>,
    /// The same for 85 %.
    pub sure: Option<NaiveDate>,
    /// From how many of the learner's weeks.
    pub weeks: usize,
}

/// From the weeks that have passed (the latest last; those without a plan say nothing), the weeks ahead in order, this
/// one with what is left of it, the minutes `open` that are still to be studied, and the weekly `target` by which they
/// go on behind the plan's end. None where no week has passed yet, or nothing is open.
pub fn forecast(past: &[ForecastWeek], ahead: &[ForecastWeek], open: u32, target: u32) -> Option<Forecast> {
    let planned: Vec<&ForecastWeek> = past.iter().filter(|week| week.planned > 0).collect();
    let latest = &planned[planned.len().saturating_sub(WEEKS)..];
    let first = ahead.first()?.start;
    if latest.is_empty() || open == 0 {
        return None;
    }
    let mut parts: Vec<(u32, u32)> =
        latest.iter().map(|w| (w.done.min(w.planned.saturating_mul(MOST_TIMES)), w.planned)).collect();
    if parts.len() < TRUSTED_WEEKS {
        parts.push((1, 1));
    }
    let mut found = [None; CHANCES.len()];
    let mut course = Course::new(open);
    for at in 0..HORIZON_WEEKS {
        let start = first + Days::new(7 * at as u64);
        let minutes = match ahead.iter().find(|week| week.start == start) {
            Some(week) => week.planned,
            None if ahead.iter().any(|week| week.start > start) => 0,
            None => target,
        };
        course.week(minutes, &parts);
        for (date, chance) in found.iter_mut().zip(CHANCES) {
            // A hair below, so that a sum of fractions that is exactly the chance counts.
            if date.is_none() && course.finished() * 100.0 >= f64::from(chance) - 1e-9 {
                *date = Some(start);
            }
        }
        if found.iter().all(Option::is_some) {
            break;
        }
    }
    let [even, sure] = found;
    Some(Forecast { even, sure, weeks: latest.len() })
}

/// How likely each sum of studied minutes is after some weeks.
struct Course {
    /// The chance of each number of steps, the last one for "all of it".
    chances: Vec<f64>,
}

impl Course {
    fn new(open: u32) -> Self {
        let mut chances = vec![0.0; open.div_ceil(STEP) as usize + 1];
        chances[0] = 1.0;
        Self { chances }
    }

    fn finished(&self) -> f64 {
        self.chances.last().copied().unwrap_or(1.0)
    }

    /// One week more, in which `minutes` are planned.
    fn week(&mut self, minutes: u32, parts: &[(u32, u32)]) {
        let last = self.chances.len() - 1;
        let mut next = vec![0.0; self.chances.len()];
        let one = 1.0 / parts.len() as f64;
        for (done, planned) in parts {
            let held = u64::from(minutes) * u64::from(*done) / u64::from((*planned).max(1));
            // Rounded up: a plan that is kept to the minute is finished when it says.
            let steps = held.div_ceil(u64::from(STEP)) as usize;
            for (at, chance) in self.chances.iter().enumerate().filter(|(_, chance)| **chance > 0.0) {
                next[(at + steps).min(last)] += chance * one;
            }
        }
        self.chances = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn monday(week: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 30).unwrap() + Days::new(7 * week)
    }

    /// Weeks from a number on, each with minutes planned and done.
    fn weeks(from: u64, of: &[(u32, u32)]) -> Vec<ForecastWeek> {
        let week = |(at, (planned, done)): (u64, &(u32, u32))| ForecastWeek {
            start: monday(at),
            planned: *planned,
            done: *done,
        };
        (from..).zip(of).map(week).collect()
    }

    fn dates(past: &[(u32, u32)], ahead: &[(u32, u32)], open: u32) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let (past, ahead) = (weeks(0, past), weeks(past.len() as u64, ahead));
        let found = forecast(&past, &ahead, open, 600).expect("a forecast");
        (found.even, found.sure)
    }

    #[test]
    fn whoever_keeps_the_plan_finishes_when_it_says() {
        let kept = [(600, 600); 4];
        assert_eq!(dates(&kept, &[(600, 0); 5], 3000), (Some(monday(8)), Some(monday(8))));
        assert_eq!(dates(&kept[..1], &[(603, 0), (597, 0)], 1200), (Some(monday(2)), Some(monday(2))));
    }

    #[test]
    fn half_a_week_each_time_takes_twice_as_long_and_a_holiday_takes_no_part() {
        let half = [(600, 300); 5];
        assert_eq!(dates(&half, &[(600, 0); 2], 1200), (Some(monday(8)), Some(monday(8))));
        assert_eq!(dates(&half, &[(600, 0), (0, 0), (600, 0)], 1200).0, Some(monday(9)));
        let off = [(600, 300), (0, 0), (600, 300), (0, 0), (600, 300), (600, 300)];
        assert_eq!(
            dates(&off, &[(600, 0); 2], 1200).0,
            Some(monday(9)),
            "weeks off are no weeks without study"
        );
    }

    #[test]
    fn the_two_dates_are_the_chances_of_all_courses() {
        // Each week holds all or nothing. Two must hold: after n weeks that has happened in 1 - (n + 1) / 2^n of all
        // courses: 50 % after 3, 81.25 % after 5, 89 % after 6.
        let coin = [(600, 600), (600, 0), (600, 600), (600, 0)];
        assert_eq!(dates(&coin, &[(600, 0); 2], 1200), (Some(monday(6)), Some(monday(9))));
    }

    #[test]
    fn the_first_weeks_are_no_fate() {
        // One empty week: with the plan's own week beside it one of two weeks holds.
        let (even, sure) = dates(&[(600, 0)], &[(600, 0)], 600);
        assert_eq!((even, sure), (Some(monday(1)), Some(monday(3))));
        // Four of them are believed: no end is in sight.
        assert_eq!(dates(&[(600, 0); 4], &[(600, 0)], 600), (None, None));
    }

    #[test]
    fn nothing_is_said_before_a_week_has_passed_or_once_all_is_studied() {
        assert_eq!(forecast(&[], &weeks(0, &[(600, 0)]), 600, 600), None);
        assert_eq!(forecast(&weeks(0, &[(0, 0)]), &weeks(1, &[(600, 0)]), 600, 600), None);
        assert_eq!(forecast(&weeks(0, &[(600, 600)]), &weeks(1, &[(600, 0)]), 0, 600), None);
    }

    #[test]
    fn a_path_of_years_is_answered_too() {
        let past = [(1080, 540), (1080, 900), (1080, 1300), (1080, 0), (1080, 1080)];
        let (even, sure) = dates(&past, &[(1080, 0); 100], 108_000);
        assert!(even.unwrap() < sure.unwrap() && even.unwrap() > monday(104), "{even:?} {sure:?}");
    }
}

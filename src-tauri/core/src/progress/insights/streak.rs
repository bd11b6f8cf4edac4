//! Weeks on target in a row. A planned day off freezes a week that did not reach its target: it neither counts nor ends
//! the row. Words of the product: a row that ends is no loss, and nothing is said of it.

use crate::message::Message;

/// A calendar week's sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekTotal {
    /// Minutes planned.
    pub planned: u32,
    /// Minutes done.
    pub done: u32,
    /// Days that the learner took off.
    pub days_off: u32,
    /// Whether it has passed; the present week counts once it is on target.
    pub over: bool,
}

/// Weeks on target in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Streak {
    /// Up to now.
    pub weeks: u32,
    /// The longest there was.
    pub longest: u32,
}

/// Whether a week is on target: at least `least` minutes are done. Where no least is set, some study is.
pub fn on_target(week: &WeekTotal, least: u32) -> bool {
    week.done >= least.max(1)
}

/// The row of weeks on target, from the weeks in order, the latest last.
pub fn streak(weeks: &[WeekTotal], least: u32) -> Streak {
    let mut out = Streak::default();
    for week in weeks {
        if on_target(week, least) {
            out.weeks += 1;
            out.longest = out.longest.max(out.weeks);
        } else if week.over && week.days_off == 0 {
            out.weeks = 0;
        }
    }
    out
}

impl Streak {
    /// In one sentence.
    pub fn message(&self) -> Message {
        Message::new("insight-streak").count("weeks", self.weeks).count("longest", self.longest)
    }
}

/// What the weeks that have passed held, against what was planned for them.
pub fn weeks_sentence(weeks: &[WeekTotal], least: u32) -> Message {
    let over: Vec<&WeekTotal> = weeks.iter().filter(|week| week.over).collect();
    let count = over.len() as u64;
    if count == 0 {
        return Message::new("insight-weeks-none");
    }
    let sum = |of: fn(&WeekTotal) -> u32| over.iter().map(|week| u64::from(of(week))).sum::<u64>();
    let mean = |all: u64| i64::try_from(all / count).unwrap_or(i64::MAX);
    let reached = over.iter().filter(|week| on_target(week, least)).count() as u64;
    Message::new("insight-weeks")
        .count("weeks", count)
        .count("reached", reached)
        .minutes("done", mean(sum(|week| week.done)))
        .minutes("planned", mean(sum(|week| week.planned)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(done: u32, days_off: u32, over: bool) -> WeekTotal {
        WeekTotal { planned: 1080, done, days_off, over }
    }

    #[test]
    fn a_week_under_the_least_ends_the_row_and_the_longest_stays() {
        let weeks = [week(900, 0, true), week(950, 0, true), week(600, 0, true), week(900, 0, true)];
        assert_eq!(streak(&weeks, 900), Streak { weeks: 1, longest: 2 });
    }

    #[test]
    fn days_off_freeze_the_row_and_a_week_off_that_reaches_the_least_counts() {
        let weeks = [week(900, 0, true), week(0, 7, true), week(900, 2, true)];
        assert_eq!(streak(&weeks, 900), Streak { weeks: 2, longest: 2 });
    }

    #[test]
    fn the_present_week_takes_nothing_away_before_it_is_over() {
        assert_eq!(streak(&[week(900, 0, true), week(120, 0, false)], 900).weeks, 1);
        assert_eq!(streak(&[week(900, 0, true), week(900, 0, false)], 900).weeks, 2);
    }

    #[test]
    fn no_study_is_never_on_target() {
        assert_eq!(streak(&[week(0, 0, true)], 0).weeks, 0);
    }

    #[test]
    fn the_present_week_says_nothing_about_the_mean() {
        let message = weeks_sentence(&[week(900, 0, true), week(700, 0, true), week(10, 0, false)], 900);
        assert_eq!(
            message.render(),
            "2 weeks have passed, with 13 h 20 min of 18 h planned on the mean; one of them is on target."
        );
        assert_eq!(weeks_sentence(&[week(10, 0, false)], 900).key, "insight-weeks-none");
    }
}

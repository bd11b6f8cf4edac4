//! What a week was like, in sentences a person would say.

use crate::message::Message;

/// A week's figures, in minutes and sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WeekFigures {
    /// Planned.
    pub planned: u32,
    /// Done.
    pub done: u32,
    /// Below this the week is not on target.
    pub least: u32,
    /// Sessions that passed.
    pub passed: u32,
    /// Sessions that wait for an answer.
    pub unconfirmed: u32,
    /// Minutes back in the pool.
    pub pool: u32,
    /// Minutes of its sessions that were not studied and have another place by now.
    pub elsewhere: u32,
}

/// The week in sentences, the most important first. Words of the product: never "failed", never "overdue".
pub fn review_sentences(week: WeekFigures) -> Vec<Message> {
    let mut out = Vec::new();
    if week.planned == 0 && week.done == 0 {
        out.push(Message::new("review-nothing-planned"));
    } else {
        out.push(
            Message::new("review-done-of-planned")
                .minutes("done", week.done)
                .minutes("planned", week.planned),
        );
        if week.done >= week.least && week.least > 0 {
            out.push(Message::new("review-on-target").minutes("least", week.least));
        }
    }
    if week.unconfirmed > 0 {
        out.push(Message::new("review-unconfirmed").count("sessions", week.unconfirmed));
    }
    if week.elsewhere > 0 {
        out.push(Message::new("review-elsewhere").minutes("length", week.elsewhere));
    }
    if week.pool > 0 {
        out.push(Message::new("review-pool").minutes("pool", week.pool));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_on_target_says_so_and_an_empty_one_is_not_scolded() {
        let keys = |week| review_sentences(week).into_iter().map(|m| m.key).collect::<Vec<_>>();
        let good = WeekFigures { planned: 1080, done: 960, least: 900, passed: 20, ..WeekFigures::default() };
        assert_eq!(keys(good), ["review-done-of-planned", "review-on-target"]);
        assert_eq!(keys(WeekFigures::default()), ["review-nothing-planned"]);
    }
}

//! What the learner put off: one reminder for some minutes, or all of them until a moment. Stored facts, never timers.

use super::model::{Facts, Reminder};
use super::offers::Offer;
use super::quiet::Quiet;
use crate::day::DAY_TURNS_AT;
use crate::message::Message;
use chrono::{DateTime, Days, Utc};

/// How long "Snooze 10" waits, in minutes.
pub const SNOOZE_MINUTES: u32 = 10;
/// From this snooze on the reminder asks whether to move or skip.
pub const ASKS_AFTER: u32 = 3;

/// The learner moved a reminder. The plan stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snooze {
    /// The occasion: [`Reminder::subject`].
    pub subject: String,
    /// Which snooze of it this is, from 1.
    pub number: u32,
    /// When it comes again.
    pub until: DateTime<Utc>,
}

/// A stretch in which every reminder waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence {
    /// When the learner asked for it.
    pub since: DateTime<Utc>,
    /// When it ends.
    pub until: DateTime<Utc>,
}

impl Silence {
    /// Whether it holds at `now`. A clock that was set back to before it was asked for does not bring it back.
    pub fn holds(&self, now: DateTime<Utc>) -> bool {
        self.since <= now && now < self.until
    }
}

/// The occasion of a key: what stands before the mark of its moment (`@start`) or of its snooze (`~2`).
pub fn subject_of(key: &str) -> &str {
    key.split(['@', '~']).next().unwrap_or(key)
}

/// Which snooze of its subject a key is; 0 for none.
pub(super) fn number_of(key: &str) -> u32 {
    key.split_once('~').and_then(|(_, number)| number.parse().ok()).unwrap_or(0)
}

/// Whether the learner put this key off after it was shown: a later snooze of the same occasion stands in its place.
pub(super) fn is_put_off(facts: &Facts, key: &str) -> bool {
    let (subject, number) = (subject_of(key), number_of(key));
    facts.snoozes.iter().any(|snooze| snooze.subject == subject && snooze.number > number)
}

/// The reminders that come again: as their occasion's first one, at the moment that the learner chose. Whoever asked for
/// it hears it inside quiet hours too.
pub(super) fn again(facts: &Facts, found: &[Reminder]) -> Vec<Reminder> {
    let one = |snooze: &Snooze| {
        let first = found.iter().find(|reminder| reminder.subject == snooze.subject)?;
        let mut again = first.clone();
        again.key = format!("{}~{}", snooze.subject, snooze.number);
        again.due = snooze.until;
        again.in_quiet_hours = true;
        again.quiet = false;
        if snooze.number >= ASKS_AFTER && first.offers.contains(&Offer::Start) {
            let asks = |body: &Message| Message::new("reminder-snoozed-often").text("body", body.render());
            (again.body, again.late_body) = (asks(&first.body), asks(&first.late_body));
            again.offers = &[Offer::Start, Offer::Move, Offer::Skipped];
        }
        Some(again)
    };
    facts.snoozes.iter().filter_map(one).collect()
}

/// When "quiet tonight" ends: with the quiet hours that are on or come next; without any, when the day turns.
pub fn tonight_ends(quiet: &Quiet<'_>, now: DateTime<Utc>) -> DateTime<Utc> {
    let date = quiet.zone.local(now).date();
    let ends_at = if quiet.from == quiet.to { DAY_TURNS_AT } else { quiet.to };
    let ends = [date, date + Days::new(1)].map(|day| quiet.zone.instant(day.and_time(ends_at)));
    // Before this morning's end the night is still on.
    ends.into_iter().find(|end| now < *end).unwrap_or(ends[1])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::Zone;
    use chrono::NaiveTime;

    fn ends(from: u32, to: u32, now: &str) -> String {
        let zone = Zone::named("Europe/Berlin").unwrap();
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let now = zone.instant(now.parse().unwrap());
        let end = tonight_ends(&Quiet { zone: &zone, from: at(from), to: at(to) }, now);
        zone.local(end).format("%d %H:%M").to_string()
    }

    #[test]
    fn quiet_tonight_lasts_until_the_morning_also_when_it_is_said_after_midnight() {
        assert_eq!(ends(21, 8, "2026-11-30T19:00:00"), "01 08:00");
        assert_eq!(ends(21, 8, "2026-12-01T00:30:00"), "01 08:00");
        assert_eq!(ends(21, 8, "2026-12-01T08:00:00"), "02 08:00");
        assert_eq!(
            ends(0, 0, "2026-11-30T19:00:00"),
            "01 04:00",
            "without quiet hours the day's turn ends it"
        );
    }

    #[test]
    fn a_keys_occasion_is_what_stands_before_its_marks() {
        assert_eq!(subject_of("session:a:2026-11-30T17:00:00Z@start"), "session:a:2026-11-30T17:00:00Z");
        assert_eq!(subject_of("check-in:2026-11-30~2"), "check-in:2026-11-30");
        assert_eq!((number_of("check-in:2026-11-30~2"), number_of("check-in:2026-11-30")), (2, 0));
    }
}

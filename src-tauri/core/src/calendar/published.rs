//! What is written next into calendars that have been written to before: revisions by UID (RFC 5545, 3.8.7.4).
//!
//! A calendar believes the event with the highest SEQUENCE it has seen. So an event's number follows what was written
//! out, not how the plan came there: undo may bring a session back to an older place, and its number still grows. Where
//! the last state is kept, and the file itself, are others' business.

use super::ics_write::OutEvent;
use chrono::{DateTime, Duration, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// An event that left the plan is written as cancelled until it has been over for this many days.
pub const CANCELLED_FOR_DAYS: i64 = 30;

/// Every event ever written, as it is to be kept from now on: those of the plan (whose `sequence` is the least one
/// wanted), and as cancelled those written `before` that are no longer in it.
///
/// An event that was written before keeps its number and stamp where nothing about it changed; else its number grows.
pub fn publish(before: &[OutEvent], plan: Vec<OutEvent>, now: DateTime<Utc>) -> Vec<OutEvent> {
    let known: BTreeMap<&str, &OutEvent> = before.iter().map(|event| (event.uid.as_str(), event)).collect();
    let stands: BTreeSet<String> = plan.iter().map(|event| event.uid.clone()).collect();
    let gone = before
        .iter()
        .filter(|event| !stands.contains(&event.uid))
        .map(|event| OutEvent { cancelled: true, ..event.clone() });
    plan.into_iter()
        .chain(gone)
        .map(|event| match known.get(event.uid.as_str()) {
            None => OutEvent { stamp: now, ..event },
            Some(last) if says_the_same(last, &event) => (*last).clone(),
            Some(last) => {
                let sequence = event.sequence.max(last.sequence.saturating_add(1));
                OutEvent { sequence, stamp: now, ..event }
            }
        })
        .collect()
}

/// What of them the next file says, in order of time: a calendar that kept a cancelled event lets go of it, and one that
/// was over long ago is nobody's concern.
pub fn still_said(events: &[OutEvent], now: DateTime<Utc>) -> Vec<OutEvent> {
    let concerns =
        |event: &&OutEvent| !event.cancelled || now - event.end < Duration::days(CANCELLED_FOR_DAYS);
    let mut said: Vec<OutEvent> = events.iter().filter(concerns).cloned().collect();
    said.sort_by(|a, b| (a.start, &a.uid).cmp(&(b.start, &b.uid)));
    said
}

fn says_the_same(a: &OutEvent, b: &OutEvent) -> bool {
    let words = |event: &OutEvent| (event.summary.clone(), event.description.clone());
    (a.start, a.end, a.cancelled) == (b.start, b.end, b.cancelled) && words(a) == words(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(hour: i64) -> DateTime<Utc> {
        "2026-11-30T00:00:00Z".parse::<DateTime<Utc>>().unwrap() + Duration::hours(hour)
    }

    fn event(uid: &str, hour: i64) -> OutEvent {
        OutEvent {
            uid: uid.into(),
            start: at(hour),
            end: at(hour + 1),
            summary: "Reading".into(),
            description: String::new(),
            sequence: 0,
            stamp: at(0),
            cancelled: false,
        }
    }

    fn numbers(events: &[OutEvent]) -> Vec<(&str, u32, bool)> {
        events.iter().map(|e| (e.uid.as_str(), e.sequence, e.cancelled)).collect()
    }

    #[test]
    fn a_move_and_its_undo_are_two_steps_forward() {
        let first = publish(&[], vec![event("a", 18)], at(1));
        let moved = publish(&first, vec![OutEvent { sequence: 1, ..event("a", 20) }], at(2));
        let undone = publish(&moved, vec![event("a", 18)], at(3));
        assert_eq!(numbers(&undone), [("a", 2, false)]);
        assert_eq!(undone[0].stamp, at(3));
        assert_eq!(publish(&undone, vec![event("a", 18)], at(4)), undone, "nothing changed, nothing grows");
    }

    #[test]
    fn what_left_the_plan_is_cancelled_and_may_come_back() {
        let first = publish(&[], vec![event("a", 18), event("b", 20)], at(1));
        let gone = publish(&first, vec![event("a", 18)], at(2));
        assert_eq!(numbers(&gone), [("a", 0, false), ("b", 1, true)]);
        assert_eq!(publish(&gone, vec![event("a", 18)], at(3)), gone, "said once more with the same number");
        let back = publish(&gone, vec![event("a", 18), event("b", 20)], at(4));
        assert_eq!(numbers(&back), [("a", 0, false), ("b", 2, false)]);
    }

    #[test]
    fn a_cancelled_event_is_dropped_a_month_after_it_was_over() {
        let gone = publish(&publish(&[], vec![event("a", 18)], at(1)), Vec::new(), at(2));
        let days = |n: i64| at(19 + 24 * n);
        assert_eq!(still_said(&gone, days(CANCELLED_FOR_DAYS - 1)).len(), 1);
        assert!(still_said(&gone, days(CANCELLED_FOR_DAYS)).is_empty());
        assert_eq!(
            publish(&gone, vec![event("a", 18)], days(99))[0].sequence,
            2,
            "its number is kept all the same"
        );
    }

    proptest! {
        #[test]
        fn whatever_a_plan_becomes_a_number_never_falls_and_grows_with_every_change(
            plans in prop::collection::vec(prop::collection::btree_map(0_u8..4, (0_i64..3, 0_u32..9), 0..4), 1..12)
        ) {
            let mut last: Vec<OutEvent> = Vec::new();
            for (step, plan) in (0_i64..).zip(plans) {
                let wanted = plan.into_iter().map(|(uid, (hour, sequence))| OutEvent {
                    sequence,
                    ..event(&uid.to_string(), hour)
                });
                let next = publish(&last, wanted.collect(), at(step));
                for was in &last {
                    let is = next.iter().find(|e| e.uid == was.uid).expect("written once, said again");
                    prop_assert!(is.sequence >= was.sequence);
                    prop_assert_eq!(is == was, is.sequence == was.sequence);
                }
                last = next;
            }
        }
    }
}

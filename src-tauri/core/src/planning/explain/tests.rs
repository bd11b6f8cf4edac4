//! An explanation is believed only where it is true: every reason is held against the rules, minute by minute, and
//! every place that is offered against `verify`.

use super::super::model::{Request, Span, Standing};
use super::super::plan::plan;
use super::super::tests::{at, date, path, request};
use super::super::{cost::cost, verify::verify};
use super::*;
use crate::planning::problem::{Placed, WeekPlan};
use chrono::NaiveDate;
use chrono::{Duration, NaiveDateTime, Timelike};
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};

/// A planned sample with taken time, and the request in which everything but the `which`th session stands.
struct Standpoint {
    request: Request,
    subject: Subject,
    others: Vec<Other>,
    taken: Vec<Taken>,
    locked: Vec<NaiveDate>,
    reserve: Vec<(NaiveDateTime, NaiveDateTime)>,
}

impl Standpoint {
    fn of(busy: &[(NaiveDateTime, u32)], locked: &[NaiveDate], which: usize) -> Self {
        let mut asked = request(vec![path("p", 2, [480, 360, 300, 480])], "2026-11-30");
        let span = |start: NaiveDateTime, minutes: u32| {
            let start = asked.zone.instant(start);
            Span { start, end: start + Duration::minutes(i64::from(minutes)) }
        };
        asked.busy = busy.iter().map(|(start, minutes)| span(*start, *minutes)).collect();
        asked.days_off = locked.to_vec();
        let plan = plan(&asked);
        let order =
            |id: &str| asked.work[0].activities.iter().position(|a| a.id.as_str() == id).unwrap() as u32;
        let mut others: Vec<Other> = plan
            .sessions
            .iter()
            .map(|s| Other {
                path: s.path.clone(),
                order: order(s.activity.as_str()),
                title: s.activity.to_string(),
                start: s.start,
                end: s.end,
                open: true,
            })
            .collect();
        let which = which % 20;
        let one = others.remove(which);
        let planned = &plan.sessions[which];
        asked.standing = plan
            .sessions
            .iter()
            .enumerate()
            .filter(|(number, _)| *number != which)
            .map(|(_, s)| Standing {
                path: s.path.clone(),
                activity: s.activity.clone(),
                span: Span { start: asked.zone.instant(s.start), end: asked.zone.instant(s.end) },
                counts: true,
            })
            .collect();
        let kind = asked.work[0].activities[one.order as usize].kind;
        let taken = busy
            .iter()
            .map(|(start, minutes)| Taken {
                kind: TakenKind::Busy,
                title: "Meeting".into(),
                start: *start,
                end: *start + Duration::minutes(i64::from(*minutes)),
            })
            .collect();
        Self {
            subject: Subject {
                path: one.path,
                order: one.order,
                title: one.title,
                kind,
                start: one.start,
                end: one.end,
                minutes: planned.minutes,
                rest: planned.minutes,
                hold: None,
            },
            others,
            taken,
            locked: locked.to_vec(),
            reserve: plan.weeks.iter().flat_map(|w| w.reserve.clone()).collect(),
            request: asked,
        }
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            request: &self.request,
            subject: self.subject.clone(),
            others: self.others.clone(),
            taken: self.taken.clone(),
            locked: self.locked.clone(),
            reserve: self.reserve.clone(),
        }
    }

    /// Whether `verify` would take the session alone at that place, everything else standing.
    fn verified(&self, week: &Week, start: NaiveDateTime, minutes: u32) -> bool {
        let Some(from) = week.ground.minute(&self.request, start) else { return false };
        let task = week.problem().tracks[0][0].id.clone();
        let sessions = vec![Placed { task, start: from, end: from + minutes }];
        let cost = cost(week.problem(), &sessions);
        verify(week.problem(), &WeekPlan { cost, optimal: true, sessions }).is_empty()
    }

    /// Whether a rule is really broken, looked at plainly on the wall clock (no clock changes in these weeks).
    fn broken(&self, obstacle: &Obstacle, start: NaiveDateTime, minutes: u32) -> bool {
        let end = start + Duration::minutes(i64::from(minutes));
        let meets = |from: NaiveDateTime, to: NaiveDateTime| from < end && start < to;
        let gap = |from: NaiveDateTime, to: NaiveDateTime| {
            if end <= from { (from - end).num_minutes() } else { (start - to).num_minutes() }
        };
        let load = |day| -> i64 {
            self.others
                .iter()
                .filter(|o| o.start.date() == day)
                .map(|o| (o.end - o.start).num_minutes())
                .sum()
        };
        match obstacle {
            Obstacle::Overlap(n) | Obstacle::Busy(n) => meets(n.start, n.end),
            Obstacle::Break { near, minutes } | Obstacle::NearBusy { near, minutes } => {
                !meets(near.start, near.end) && gap(near.start, near.end) < i64::from(*minutes)
            }
            Obstacle::DayPast(day) => *day == self.request.not_before.date(),
            Obstacle::Locked(day) | Obstacle::DayOff(day) => {
                *day == start.date() && self.locked.contains(day)
            }
            Obstacle::OutsideHours { date, .. } => {
                use chrono::Datelike;
                let inside = |minute: i64| {
                    let at = start + Duration::minutes(minute);
                    let of_day = (at.hour() * 60 + at.minute()) as u16;
                    let mut windows = self.request.availability.on(at.weekday());
                    windows.any(|w| w.start <= of_day && of_day < w.end)
                };
                *date == start.date() && !(0..i64::from(minutes)).all(inside)
            }
            Obstacle::DayFull { date, most, .. } => {
                *date == start.date() && load(*date) + i64::from(minutes) > i64::from(*most)
            }
            Obstacle::Follows(n) => n.end > start && self.others.iter().any(|o| o.start == n.start),
            Obstacle::Precedes(n) => n.start < end && self.others.iter().any(|o| o.start == n.start),
            Obstacle::OffGrid { minutes } => !start.minute().is_multiple_of(*minutes),
            Obstacle::BeforeStart(day) => start.date() < *day,
            Obstacle::Passed(_) => start < self.request.not_before,
            Obstacle::Stub { rest, least } => rest < least,
            Obstacle::Short { least } => minutes < *least,
            Obstacle::Long { most } => minutes > *most,
            Obstacle::Spare { rest } => minutes > *rest,
            Obstacle::NoSuchTime | Obstacle::Event(_) | Obstacle::Declined | Obstacle::NoGap { .. } => false,
        }
    }
}

fn busy(hours: &[(i64, i64, u32)]) -> Vec<(NaiveDateTime, u32)> {
    let monday = at("2026-11-30T00:00:00");
    let one = |(day, minute, minutes): &(i64, i64, u32)| {
        (monday + Duration::days(*day) + Duration::minutes(*minute), *minutes)
    };
    hours.iter().map(one).collect()
}

/// The reasons for the scene's session once the learner has put it somewhere by hand, in words.
fn said_at(standpoint: &mut Standpoint, start: &str) -> Vec<String> {
    standpoint.subject.start = at(start);
    standpoint.subject.end = at(start) + Duration::minutes(i64::from(standpoint.subject.minutes));
    standpoint.subject.hold = Some(Hold::Pinned);
    why(&standpoint.scene()).reasons.iter().map(|reason| reason.message().render()).collect()
}

#[test]
fn a_session_put_somewhere_by_hand_says_what_it_breaks_and_claims_no_order_that_it_left() {
    let mut early = Standpoint::of(&[], &[], 15);
    let first = early.others.iter().map(|o| o.start).min().unwrap();
    let said = said_at(&mut early, "2026-11-30T08:00:00");
    assert!(at("2026-11-30T08:00:00") < first);
    assert!(said[0].contains("pinned"), "{said:?}");
    assert!(said.iter().any(|s| s.contains("comes first in its path")), "{said:?}");
    assert!(said.iter().any(|s| s.contains("outside your hours")), "{said:?}");
    assert!(
        !said.iter().any(|s| s.starts_with("It comes after") || s.contains("builds on it and")),
        "{said:?}"
    );
}

#[test]
fn taken_time_that_came_to_lie_on_a_session_is_named() {
    let mut met = Standpoint::of(&[], &[], 9);
    met.taken = vec![Taken {
        kind: TakenKind::Busy,
        title: "Dentist".into(),
        start: met.subject.start,
        end: met.subject.start + Duration::minutes(30),
    }];
    let start = met.subject.start.to_string().replace(' ', "T");
    let said = said_at(&mut met, &start);
    assert!(said.iter().any(|s| s.contains("“Dentist” is in your calendar")), "{said:?}");
}

#[test]
fn a_day_that_the_learner_filled_beyond_its_limit_is_not_called_within_it() {
    let mut long = Standpoint::of(&[], &[], 9);
    long.subject.minutes = 600;
    let said = said_at(&mut long, "2026-12-06T08:00:00");
    assert!(
        said.iter().any(|s| s == "Sun 6 Dec carries 10 h, more than the 4 h of your settings."),
        "{said:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_reason_against_a_place_is_true_and_without_one_the_planner_could_take_it(
        hours in prop::collection::vec((0_i64..14, 1020_i64..1320, 15_u32..120), 0..5),
        which in 0_usize..20,
        lock in prop::option::of(0_u64..6),
        asked in prop::collection::vec((0_i64..14, 32_i64..92, any::<bool>()), 30),
    ) {
        let locked: Vec<NaiveDate> =
            lock.map(|day| date("2026-11-30") + chrono::Days::new(day)).into_iter().collect();
        let here = Standpoint::of(&busy(&hours), &locked, which);
        let scene = here.scene();
        for (day, quarter, off_grid) in asked {
            let minute = quarter * 15 + if off_grid { 5 } else { 0 };
            let start = at("2026-11-30T00:00:00") + Duration::days(day) + Duration::minutes(minute);
            let found = obstacles(&scene, start, here.subject.minutes);
            for obstacle in &found {
                prop_assert!(here.broken(obstacle, start, here.subject.minutes), "{start}: {obstacle:?}");
                prop_assert!(obstacle.message().render() != obstacle.message().key, "{obstacle:?}");
            }
            let week = Week::of(&scene, start.date());
            let free = found.iter().all(Obstacle::is_order);
            prop_assert_eq!(here.verified(&week, start, here.subject.minutes), free, "{}: {:?}", start, found);
        }
    }

    #[test]
    fn every_place_that_is_offered_stands_and_a_closed_day_has_none(
        hours in prop::collection::vec((0_i64..14, 1020_i64..1320, 15_u32..240), 0..6),
        which in 0_usize..20,
        lock in prop::option::of(0_u64..6),
    ) {
        let locked: Vec<NaiveDate> =
            lock.map(|day| date("2026-11-30") + chrono::Days::new(day)).into_iter().collect();
        let here = Standpoint::of(&busy(&hours), &locked, which);
        let scene = here.scene();
        let why = why(&scene);
        prop_assert!(!why.reasons.is_empty());
        let week = Week::of(&scene, here.subject.start.date());
        for offer in &why.alternatives {
            prop_assert!(offer.start != here.subject.start);
            prop_assert!(here.verified(&week, offer.start, here.subject.minutes), "{offer:?}");
            let found = obstacles(&scene, offer.start, here.subject.minutes);
            let broken = found.iter().filter(|o| o.is_order()).count();
            let priced = offer.price.iter().filter(|p| matches!(p, Price::Order(_))).count();
            prop_assert_eq!(found.len(), broken, "{:?}", offer);
            prop_assert_eq!(broken, priced, "an order that is broken is said: {:?}", offer);
        }
        for closed in &why.closed {
            for quarter in 0..96 {
                let start = closed.date.and_hms_opt(0, 0, 0).unwrap() + Duration::minutes(quarter * 15);
                prop_assert!(!obstacles(&scene, start, here.subject.minutes).is_empty(), "{closed:?} {start}");
            }
        }
    }
}

#[test]
fn an_evening_says_its_usual_hour_and_a_full_day_why_it_is_closed() {
    let (taken, locked) = (busy(&[(2, 1080, 240)]), [date("2026-12-04")]);
    let tuesday =
        |which: &usize| Standpoint::of(&taken, &locked, *which).subject.start.date() == date("2026-12-01");
    let first = (0..20).find(tuesday).expect("Tuesday has study");
    let here = Standpoint::of(&taken, &locked, first);
    let mut scene = here.scene();
    let said = why(&scene);
    let words: Vec<&str> = said.reasons.iter().map(Reason::word).collect();
    assert!(words.contains(&"usual"), "{words:?}");
    let closed = |day: &str| said.closed.iter().find(|c| c.date == date(day)).map(|c| c.because.word());
    assert_eq!(closed("2026-12-02"), Some("busy"));
    assert_eq!(closed("2026-12-04"), Some("locked"));
    assert_eq!(closed("2026-12-06"), Some("outside-hours"), "Sunday is free");
    for reason in &said.reasons {
        assert!(!reason.message().render().contains("{ $"), "{reason:?}");
    }
    scene.subject.hold = Some(Hold::Pinned);
    assert_eq!(why(&scene).reasons[0], Reason::Held(Hold::Pinned), "the learner's word comes first");
}

#[test]
fn what_keeps_even_the_learner_from_a_place_is_another_session_or_the_clock() {
    let here = Standpoint::of(&[], &[], 4);
    let scene = here.scene();
    let other = here.others[0].start;
    let found = obstacles(&scene, other, here.subject.minutes);
    assert!(found[0].refuses(), "{found:?}");
    let night = obstacles(&scene, at("2026-12-03T23:30:00"), here.subject.minutes);
    assert!(!night.is_empty() && night.iter().all(|o| !o.refuses()), "odd hours are a note: {night:?}");
}

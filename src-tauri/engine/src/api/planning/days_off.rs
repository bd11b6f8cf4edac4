//! Days without study: told beforehand, so that a plan goes around them.

use crate::api::json::views::{Changed, DayOffView, DaysOffCall};
use crate::store::tables::day_off::{self, DayOffRow};
use crate::study::{Study, input};
use crate::{ApiError, Engine};
use chrono::NaiveDate;
use waymark_core::day::study_day;
use waymark_core::message::Message;
use waymark_core::progress::State;

/// Longest stretch that is said in one go, in days: a slip of the year would take the plan away.
const LONGEST: i64 = 366;

/// Every day off, in order of time, past ones included.
///
/// # Errors
/// Those of reading the store.
pub fn days_off(engine: &mut Engine, (): ()) -> Result<Vec<DayOffView>, ApiError> {
    let rows = day_off::all(&engine.db)?;
    Ok(rows.into_iter().map(|row| DayOffView { day: row.day, note: row.note }).collect())
}

/// Takes the days from `from` to `through` off, or gives them back. The plan stays as it is until a replan; the sentence
/// says how many sessions stand on them.
///
/// # Errors
/// `bad-date`, `days-off-order`, `days-off-long`, `days-off-past`, `nothing-changed`, and those of writing the store.
pub fn set_days_off(engine: &mut Engine, call: DaysOffCall) -> Result<Changed, ApiError> {
    let study = engine.study()?;
    let now = study.local(engine.now());
    let from = input::date(&call.from)?;
    let through = call.through.as_deref().map(input::date).transpose()?.unwrap_or(from);
    check(&call, from, through, study_day(now))?;
    let days: Vec<NaiveDate> = from.iter_days().take_while(|day| *day <= through).collect();
    let note = call.note.as_deref().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let sessions = standing(&study, from, through, now);
    let name = if call.off { "days-off" } else { "days-on" };
    let (revision, sentence, ()) = engine.change(name, |tx| {
        let mut changed = 0_u32;
        for day in &days {
            let day = day.to_string();
            let did = if call.off {
                day_off::put(tx, &DayOffRow { day, note: note.clone() })?
            } else {
                day_off::remove(tx, &day)?
            };
            changed += u32::from(did);
        }
        if changed == 0 {
            let key = if call.off { "error-days-off-already" } else { "error-days-off-none" };
            return Err(ApiError::no("nothing-changed", Message::new(key), "error-days-off-help"));
        }
        let message = match (call.off, days.len()) {
            (true, 1) if study.locked.contains(&from) => {
                Message::new("done-day-off-locked").date("day", from)
            }
            (true, 1) => Message::new("done-day-off").date("day", from).count("sessions", sessions),
            (true, _) => Message::new("done-days-off")
                .date("from", from)
                .date("through", through)
                .count("sessions", sessions),
            (false, 1) => Message::new("done-day-on").date("day", from),
            (false, _) => Message::new("done-days-on").date("from", from).date("through", through),
        };
        Ok((message, ()))
    })?;
    Ok(Changed { revision: u32::try_from(revision).unwrap_or(u32::MAX), sentence })
}

fn check(call: &DaysOffCall, from: NaiveDate, through: NaiveDate, today: NaiveDate) -> Result<(), ApiError> {
    let refuse = |code: &'static str, key: &'static str| {
        let message = Message::new(key).date("from", from).date("through", through);
        Err(ApiError::input(code, message, "error-days-off-help"))
    };
    if through < from {
        return refuse("days-off-order", "error-days-off-order");
    }
    if (through - from).num_days() >= LONGEST {
        return refuse("days-off-long", "error-days-off-long");
    }
    if call.off && from < today {
        return refuse("days-off-past", "error-days-off-past");
    }
    Ok(())
}

/// How many sessions that are still ahead, and that no lock holds, stand on these days.
fn standing(study: &Study, from: NaiveDate, through: NaiveDate, now: chrono::NaiveDateTime) -> usize {
    let on = |s: &&crate::study::StudySession| {
        let date = s.start.date();
        (from..=through).contains(&date) && s.state(now) == State::Planned && !study.locked.contains(&date)
    };
    study.sessions.iter().filter(on).count()
}

//! Community events as the learner lives with them: what comes next and how it is prepared, what was and waits for a word.

use super::{Study, StudyPath, events, view};
use crate::api::json::views::{EventTime, EventView};
use chrono::{DateTime, Duration, Utc};
use waymark_core::day::study_day;

/// Occurrences ahead that are shown of each event.
const SHOWN_AHEAD: usize = 3;
/// How far ahead they are looked for, in weeks.
const WEEKS_AHEAD: i64 = 26;
/// How long an event that is over waits to be answered, in days.
const WAITS_DAYS: i64 = 7;

/// Every event of every path, in the author's order.
pub fn all(study: &Study, now: DateTime<Utc>) -> Vec<EventView> {
    study.paths.iter().flat_map(|path| of_path(study, path, now)).collect()
}

fn of_path(study: &Study, path: &StudyPath, now: DateTime<Utc>) -> Vec<EventView> {
    let today = study_day(study.local(now));
    let offers = events::offers(study, path, today);
    let view = |offer: crate::api::json::views::EventOffer| {
        let event = path.report.path.events.get(offer.position as usize)?;
        let note = study.event_note(&path.row.id, offer.position);
        let attending = path.attended.contains(&offer.position);
        let written = event.zone.as_deref();
        let answered =
            path.readings.iter().find(|(w, _)| Some(w.as_str()) == written).map(|(_, m)| m.clone());
        let meant = answered.or_else(|| offer.readings.first().map(|r| r.meant.clone()));
        Some(EventView {
            path_id: path.row.id.clone(),
            position: offer.position,
            title: offer.title,
            written: offer.written,
            local: offer.local,
            minutes: offer.minutes,
            attending,
            at_night: !offer.attend,
            readings: offer.readings,
            meant,
            questions: note.map(|n| n.questions.lines().map(str::to_owned).collect()).unwrap_or_default(),
            own_link: note.and_then(|n| n.link.clone()),
            link: note.and_then(|n| n.link.clone()).or_else(|| event.link.clone()),
            times: if attending { times(study, path, offer.position, now) } else { Vec::new() },
        })
    };
    offers.into_iter().filter_map(view).collect()
}

/// The occurrences of an attended event: those that wait for a word or were answered lately, and the next ones.
fn times(study: &Study, path: &StudyPath, position: u32, now: DateTime<Utc>) -> Vec<EventTime> {
    // What took place before there was a plan was never attended by it.
    let first = study.sessions.iter().filter(|s| s.row.path == path.row.id).map(|s| s.start.date()).min();
    let Some(begun) = first.map(|date| study.zone.day_start(study.week_of(date))) else { return Vec::new() };
    let from = (now - Duration::days(WAITS_DAYS)).max(begun);
    let all = events::occurrences(study, path, position, from, now + Duration::weeks(WEEKS_AHEAD));
    let mut ahead = 0;
    let mut out = Vec::new();
    for (day, span) in all {
        let day = day.to_string();
        let said = study.event_week(&path.row.id, position, &day);
        let state = match said {
            Some(said) => said.state.clone(),
            None if span.end <= now => "waits".to_owned(),
            None => "ahead".to_owned(),
        };
        if span.end > now {
            ahead += 1;
            if ahead > SHOWN_AHEAD {
                break;
            }
        }
        let start = study.local(span.start);
        let days = (start.date() - study_day(study.local(now))).num_days();
        out.push(EventTime {
            prepare: state == "ahead" && (0..=1).contains(&days),
            day,
            start: view::wall(start),
            end: view::wall(study.local(span.end)),
            state,
        });
    }
    out
}

//! What if the hours, the days or the strategy were others? Sliders ask this while they move.

use super::choices::choice;
use super::prepare::add;
use crate::api::json::views::{MilestoneShift, WhatIf, WhatIfCall};
use crate::study::{Study, input, no_plan, request, view};
use crate::{ApiError, Engine};
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::HashSet;
use waymark_core::ids::{MilestoneId, PathId};
use waymark_core::message::Message;
use waymark_core::planning::availability::Availability;
use waymark_core::planning::fit::contradictions;
use waymark_core::planning::model::{DueMilestone, Request};
use waymark_core::planning::outlook::{self, Outlook};

/// Longest break that a setting allows, in minutes.
const LONGEST_BREAK: u32 = 240;

/// What would follow for a path that is not accepted yet, or for the plan in force. Answered from pacing alone, to the
/// week; nothing is stored, and nothing is proposed.
///
/// # Errors
/// `no-plan` where neither a path nor a plan is there, `bad-budget`, `no-availability` where no day is left, `bad-window`,
/// `bad-weekday`, `bad-strategy`, `bad-setting`, and those of `preview_plan` for the path.
pub fn what_if(engine: &mut Engine, call: WhatIfCall) -> Result<WhatIf, ApiError> {
    let now = engine.now();
    let mut study = match &call.path {
        Some(path) => add(engine, path)?.study,
        None => engine.study()?,
    };
    if study.paths.is_empty() {
        return Err(no_plan());
    }
    let finish_before = view::finish(&study, None);
    let movable = request::movable(&study, now)?;
    let rules = (study.settings.clone(), study.availability.clone());
    change(&mut study, &call)?;
    let asked = request::request(&study, &movable, now)?;
    let mut outlooks = outlook::outlooks(&asked);
    if call.path.is_none() && rules == (study.settings.clone(), study.availability.clone()) {
        as_it_stands(&study, &asked, &mut outlooks, now);
    }
    answer(&study, &asked, &outlooks, &movable, finish_before, now)
}

/// With nothing changed, the answer is the plan in force, and not what would be planned anew.
fn as_it_stands(study: &Study, asked: &Request, outlooks: &mut [Outlook], now: DateTime<Utc>) {
    let last = study.sessions.iter().map(|s| s.end.date()).max();
    let own = outlooks.iter_mut().find(|o| o.strategy == asked.strategy);
    if let (Some(own), Some(last)) = (own.filter(|own| own.finish.is_some()), last) {
        let (this, week) = (study.week_of(study.local(now).date()), study.week_of(last));
        let first = study.sessions.first().map_or(this, |s| study.week_of(s.start.date()));
        own.finish = Some(week + Days::new(6));
        own.weeks = u32::try_from((week - this.max(first)).num_weeks() + 1).unwrap_or(own.weeks);
        own.milestones = in_force(study);
    }
}

/// The study as it would be.
fn change(study: &mut Study, call: &WhatIfCall) -> Result<(), ApiError> {
    let settings = &mut study.settings;
    let budget = (
        call.least_minutes.unwrap_or(settings.least_minutes),
        call.target_minutes.unwrap_or(settings.target_minutes),
        call.most_minutes.unwrap_or(settings.most_minutes),
    );
    input::budget(budget.0, budget.1, budget.2)?;
    (settings.least_minutes, settings.target_minutes, settings.most_minutes) = budget;
    for (name, value, most) in [
        ("dailyMaxMinutes", call.daily_max_minutes, 24 * 60),
        ("breakMinutes", call.break_minutes, LONGEST_BREAK),
    ] {
        if value.is_some_and(|value| value > most) {
            let message = Message::new("error-bad-setting").text("name", name);
            return Err(ApiError::input("bad-setting", message, "error-bad-setting-help"));
        }
    }
    settings.daily_max_minutes = call.daily_max_minutes.unwrap_or(settings.daily_max_minutes);
    settings.break_minutes = call.break_minutes.unwrap_or(settings.break_minutes);
    if let Some(strategy) = &call.strategy {
        settings.strategy = input::strategy(strategy)?.word().to_owned();
    }
    if let Some(windows) = &call.availability {
        study.availability = input::availability(windows)?;
    }
    let free = call.free_days.iter().map(|day| input::weekday(day)).collect::<Result<Vec<_>, _>>()?;
    let open = study.availability.windows.iter().filter(|w| !free.contains(&w.weekday)).copied();
    study.availability = Availability { windows: open.collect() };
    if study.availability.windows.is_empty() {
        let message = Message::new("error-no-availability");
        return Err(ApiError::input("no-availability", message, "error-no-availability-help"));
    }
    Ok(())
}

fn answer(
    study: &Study,
    asked: &Request,
    outlooks: &[Outlook],
    movable: &HashSet<String>,
    finish_before: Option<String>,
    now: DateTime<Utc>,
) -> Result<WhatIf, ApiError> {
    let today = study.local(now).date();
    let in_force = in_force(study);
    let before = if in_force.is_empty() { outlook::authors_milestones(asked) } else { in_force };
    let own = outlooks.iter().find(|o| o.strategy == asked.strategy);
    let finish = own.and_then(|own| own.finish);
    let (usable, shortage) = outlook::shortage(asked);
    // What is frozen stands whatever the hours are; a plan may end with it.
    let stands = study.sessions.iter().filter(|s| !movable.contains(&s.row.id) && s.start.date() >= today);
    let stands = stands.map(|s| s.end.date()).max();
    let sentence = match (own, finish) {
        (Some(own), Some(finish)) => Message::new("what-if-finish")
            .minutes("weekly", own.weekly_minutes)
            .count("weeks", own.weeks)
            .day("from", finish - Days::new(6), today)
            .day("finish", finish, today),
        (Some(own), None) if own.without_place > 0 => {
            Message::new("plan-strategy-no-room").minutes("rest", own.without_place)
        }
        _ => Message::new("plan-strategy-nothing"),
    };
    let finish = finish.or(stands.filter(|_| own.is_some_and(|own| own.without_place == 0)));
    Ok(WhatIf {
        strategy: asked.strategy.word().to_owned(),
        sentence: sentence.render(),
        weeks: own.map_or(0, |own| own.weeks),
        finish_from: finish.map(|date| study.week_of(date).to_string()),
        finish: finish.map(|date| (study.week_of(date) + Days::new(6)).to_string()),
        finish_before,
        usable_minutes: usable,
        milestones: before.iter().map(|was| shift(was, own)).collect(),
        notes: contradictions(&request::rules(study), &study.availability)
            .into_iter()
            .chain(shortage)
            .map(|note| note.render())
            .collect(),
        options: outlooks
            .iter()
            .map(|o| choice(study, asked, outlook::option(asked, o, o.finish, &before)))
            .collect(),
    })
}

/// Open milestones with their dates in the plan in force.
fn in_force(study: &Study) -> Vec<DueMilestone> {
    let dated = |m: &crate::store::tables::plan::MilestoneRow| {
        let path = study.paths.iter().find(|path| path.row.id == m.path)?;
        let seen = view::milestones(study, path).into_iter().find(|seen| seen.id == m.milestone)?;
        Some(DueMilestone {
            path: PathId::new(m.path.as_str()),
            id: MilestoneId::new(m.milestone.as_str()),
            title: seen.title,
            unit: 0,
            due: m.due.parse::<NaiveDate>().ok()?,
        })
    };
    study.plan.milestones.iter().filter_map(dated).collect()
}

fn shift(was: &DueMilestone, own: Option<&Outlook>) -> MilestoneShift {
    let now = own.and_then(|own| own.milestones.iter().find(|now| now.path == was.path && now.id == was.id));
    let weeks = now.map_or(0, |now| (now.due - was.due).num_days() / 7);
    MilestoneShift {
        id: was.id.as_str().to_owned(),
        title: was.title.clone(),
        before: Some(was.due.to_string()),
        after: now.map(|now| now.due.to_string()),
        weeks: i32::try_from(weeks).unwrap_or(0),
    }
}

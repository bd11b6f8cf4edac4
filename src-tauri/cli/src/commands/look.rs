//! `plan`, `today`, `week`, `reminders`, `remind`: looking, and waiting for what is due.

use crate::arguments::Global;
use crate::host::{Failure, Host};
use crate::output::{self, Answer, by_day, duration, line, session};
use serde_json::{Value, json};
use waymark_engine::api::json::views::{ReminderView, TodayView, WeekView};

/// The whole plan.
pub fn plan(global: &Global) -> Result<Answer, Failure> {
    let answer = Host::open(global)?.ask("plan", Value::Null)?;
    if global.json {
        output::json(answer, "plan/1");
        return Ok(Answer::Yes);
    }
    let mut day = "";
    for one in answer["sessions"].as_array().into_iter().flatten() {
        let text = |key: &str| one[key].as_str().unwrap_or_default();
        if output::date(text("start")) != day {
            day = one["start"].as_str().map_or("", output::date);
            line(day);
        }
        line(format!(
            "  {}-{}  {}  [{}]  ({})",
            output::clock(text("start")),
            output::clock(text("end")),
            text("activity"),
            text("status"),
            output::short(text("id"))
        ));
    }
    for milestone in answer["milestones"].as_array().into_iter().flatten() {
        line(format!(
            "{}  milestone: {}",
            milestone["due"].as_str().unwrap_or_default(),
            milestone["title"].as_str().unwrap_or_default()
        ));
    }
    Ok(Answer::Yes)
}

/// Today's sessions and figures.
pub fn today(global: &Global) -> Result<Answer, Failure> {
    let answer = Host::open(global)?.ask("today", Value::Null)?;
    if global.json {
        output::json(answer, "today/1");
        return Ok(Answer::Yes);
    }
    let view: TodayView = read(answer)?;
    line(&view.date);
    for one in &view.sessions {
        session(one);
    }
    if let (true, Some(next)) = (view.sessions.is_empty(), &view.next) {
        line("Nothing planned today. Next:");
        line(output::date(&next.start));
        session(next);
    }
    line(format!(
        "left today {}, this week {} of {}, reserve {}",
        duration(view.left_today_minutes),
        duration(view.week_done_minutes),
        duration(view.week_planned_minutes),
        duration(view.reserve_minutes)
    ));
    if let Some(milestone) = &view.milestone {
        let due = milestone.due.as_deref().unwrap_or("no date");
        let ticked = milestone.criteria.iter().filter(|c| c.ticked).count();
        line(format!(
            "next milestone: {} ({due}), {ticked} of {} shown",
            milestone.title,
            milestone.criteria.len()
        ));
    }
    Ok(Answer::Yes)
}

/// A calendar week.
pub fn week(global: &Global, date: Option<&str>) -> Result<Answer, Failure> {
    let answer = Host::open(global)?.ask("week", json!({"date": date}))?;
    if global.json {
        output::json(answer, "week/1");
        return Ok(Answer::Yes);
    }
    let view: WeekView = read(answer)?;
    line(format!(
        "{} to {}: {} planned, {} done, target {}, reserve {}",
        view.start,
        view.end,
        duration(view.planned_minutes),
        duration(view.done_minutes),
        duration(view.target_minutes),
        duration(view.reserve_minutes)
    ));
    by_day(&view.sessions);
    Ok(Answer::Yes)
}

/// The ledger of reminders.
pub fn reminders(global: &Global, from: Option<&str>, to: Option<&str>) -> Result<Answer, Failure> {
    let answer = Host::open(global)?.ask("reminders", json!({"from": from, "to": to}))?;
    if global.json {
        output::json(answer, "reminders/1");
        return Ok(Answer::Yes);
    }
    let entries: Vec<ReminderView> = read(answer)?;
    for entry in &entries {
        line(format!("{}  {:<10} {}", entry.due.replace('T', " "), entry.state, entry.title));
    }
    if entries.is_empty() {
        line("No reminders in that time.");
    }
    Ok(Answer::Yes)
}

/// Delivers reminders until told to end.
pub fn remind(global: &Global) -> Result<Answer, Failure> {
    let options = waymark_runner::Options { data_dir: global.data_dir.clone(), once: false };
    match waymark_runner::run(options)? {
        waymark_runner::Ended::Stopped => Ok(Answer::Yes),
        waymark_runner::Ended::Elsewhere => {
            line("Another runner delivers the reminders of this data folder already.");
            Ok(Answer::No)
        }
        waymark_runner::Ended::Outdated => {
            line("A newer Waymark has taken the store over; its own runner delivers from now on.");
            Ok(Answer::No)
        }
    }
}

/// Reads an answer as the type that its operation declares.
pub fn read<T: serde::de::DeserializeOwned>(answer: Value) -> Result<T, Failure> {
    serde_json::from_value(answer).map_err(|error| {
        Failure::new("internal", format!("The answer could not be read: {error}."), "Please report this.")
    })
}

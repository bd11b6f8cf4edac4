//! `preview`, `solve`, `import`, `replan`, and calendar files: what makes and moves a plan.

use super::check::source;
use crate::arguments::{Global, Wishes};
use crate::host::{Failure, Host};
use crate::output::{self, Answer, duration, line, session};
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::Path;
use waymark_engine::api::json::views::{AvailabilityWindow, Changed, OnboardingDefaults, PlanInput, Proposal};

/// The defaults, changed by what was typed.
fn input(host: &mut Host, global: &Global, wishes: &Wishes) -> Result<PlanInput, Failure> {
    let mut input = host.view::<OnboardingDefaults>("onboardingDefaults", Value::Null)?.input;
    if let Some(zone) = &global.zone {
        input.zone.clone_from(zone);
    }
    if let Some(start) = &wishes.start {
        input.start.clone_from(start);
    }
    if let Some((least, most)) = wishes.hours {
        (input.least_minutes, input.most_minutes) = (least, most);
        // The middle, to the half hour: 15-20 aims at 17.5.
        input.target_minutes = (least + most) / 60 * 30;
        input.target_minutes = input.target_minutes.clamp(least, most);
    }
    if let Some(target) = wishes.target {
        input.target_minutes = target;
        input.least_minutes = input.least_minutes.min(target);
        input.most_minutes = input.most_minutes.max(target);
    }
    if let Some(text) = &wishes.available {
        input.availability = host.view::<Vec<AvailabilityWindow>>("parseAvailability", json!({"text": text}))?;
    }
    input.busy_files.extend(wishes.busy.iter().map(|file| file.display().to_string()));
    if let Some(strategy) = &wishes.strategy {
        input.strategy.clone_from(strategy);
    }
    if let Some(unit) = wishes.start_unit {
        input.start_unit = unit;
    }
    if let Some(unit) = wishes.done_through {
        input.done_through = Some(unit);
    }
    Ok(input)
}

/// Plans a path and stores nothing.
pub fn preview(global: &Global, file: &str, wishes: &Wishes) -> Result<Answer, Failure> {
    let mut host = Host::without_store(global)?;
    let input = input(&mut host, global, wishes)?;
    let answer = host.ask("previewPlan", json!({"source": source(file), "input": input}))?;
    if global.json {
        output::json(answer["plan"].clone(), "plan/1");
        return Ok(Answer::Yes);
    }
    line(answer["sentence"].as_str().unwrap_or_default());
    for note in answer["notes"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        line(format!("  {note}"));
    }
    line("");
    for option in answer["options"].as_array().into_iter().flatten() {
        line(format!(
            "  {}: {}",
            option["strategy"].as_str().unwrap_or_default(),
            option["sentence"].as_str().unwrap_or_default()
        ));
    }
    line("");
    for week in answer["plan"]["weeks"].as_array().into_iter().flatten() {
        let minutes = |key: &str| duration(week[key].as_u64().and_then(|m| u32::try_from(m).ok()).unwrap_or(0));
        line(format!(
            "  week of {}  {} planned, {} reserve, {} free",
            week["start"].as_str().unwrap_or_default(),
            minutes("plannedMinutes"),
            minutes("reserveMinutes"),
            minutes("freeMinutes")
        ));
    }
    for left in answer["plan"]["unplaced"].as_array().into_iter().flatten() {
        line(format!(
            "  no place for {}: {}",
            left["activity"].as_str().unwrap_or_default(),
            left["because"].as_str().unwrap_or_default()
        ));
    }
    Ok(Answer::Yes)
}

/// Solves one week problem; its answer is JSON in any case.
pub fn solve(global: &Global, problem: &Path) -> Result<Answer, Failure> {
    let mut text = String::new();
    let read = if problem == Path::new("-") {
        std::io::stdin().read_to_string(&mut text).map(|_| ())
    } else {
        std::fs::read_to_string(problem).map(|content| text = content)
    };
    read.map_err(|error| {
        Failure::file(
            "file-read",
            format!("{} could not be read: {error}.", problem.display()),
            "Name a week-problem/1 file.",
        )
    })?;
    let value: Value = serde_json::from_str(&text).map_err(|error| {
        Failure::new(
            "malformed-problem",
            format!("{} is not JSON: {error}.", problem.display()),
            "A week-problem/1 file is wanted.",
        )
    })?;
    let answer = Host::without_store(global)?.ask("solveWeek", value)?;
    output::json(answer, "week-plan/1");
    Ok(Answer::Yes)
}

/// Takes a path in and plans it.
pub fn import(global: &Global, file: &str, wishes: &Wishes) -> Result<Answer, Failure> {
    let mut host = Host::open(global)?;
    let input = input(&mut host, global, wishes)?;
    let answer = host.ask("acceptPlan", json!({"source": source(file), "input": input}))?;
    said(global, answer)
}

/// Prints what a change did.
pub fn said(global: &Global, answer: Value) -> Result<Answer, Failure> {
    if global.json {
        output::json(answer, "changed/1");
    } else if let Ok(changed) = serde_json::from_value::<Changed>(answer) {
        line(changed.sentence);
    }
    Ok(Answer::Yes)
}

/// Plans what is left anew, or says what that would change.
pub fn replan(global: &Global, dry_run: bool) -> Result<Answer, Failure> {
    let answer = Host::open(global)?.ask("replan", json!({"dryRun": dry_run}))?;
    if global.json {
        output::json(answer, "proposal/1");
        return Ok(Answer::Yes);
    }
    if let Ok(proposal) = serde_json::from_value::<Proposal>(answer) {
        line(&proposal.sentence);
        for (title, sessions) in [("no longer", &proposal.dropped), ("new", &proposal.added)] {
            if !sessions.is_empty() {
                line(format!("{title}:"));
            }
            for one in sessions {
                line(output::date(&one.start));
                session(one);
            }
        }
    }
    Ok(Answer::Yes)
}

/// Takes an iCalendar file's events as busy time.
pub fn busy(global: &Global, file: &Path) -> Result<Answer, Failure> {
    let answer = Host::open(global)?.ask("importBusy", json!({"file": file.display().to_string()}))?;
    said(global, answer)
}

/// Writes the plan as an iCalendar file.
pub fn export(global: &Global, file: &Path) -> Result<Answer, Failure> {
    let answer = Host::open(global)?.ask("exportCalendar", json!({"file": file.display().to_string()}))?;
    said(global, answer)
}

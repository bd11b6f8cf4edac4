//! What the learner says: done, partly, skipped, undo, check-in, review, milestones.

use super::look::read;
use super::planning::said;
use crate::arguments::Global;
use crate::host::{Failure, Host};
use crate::output::{self, Answer, duration, line, session};
use serde_json::{Value, json};
use waymark_engine::api::json::views::{CheckInView, MilestoneView, ReviewView};

/// The one session whose id is, begins or ends with what was typed.
fn session_id(host: &mut Host, typed: &str) -> Result<String, Failure> {
    let plan = host.ask("plan", Value::Null)?;
    let ids = plan["sessions"].as_array().into_iter().flatten().filter_map(|s| s["id"].as_str());
    let fits: Vec<&str> = ids
        .filter(|id| *id == typed || (!typed.is_empty() && (id.ends_with(typed) || id.starts_with(typed))))
        .collect();
    match fits.as_slice() {
        [one] => Ok((*one).to_owned()),
        [] => Err(Failure::new(
            "no-such-session",
            format!("No session is called {typed}."),
            "`waymark today` and `waymark week` show the ids.",
        )),
        many if many.contains(&typed) => Ok(typed.to_owned()),
        many => Err(Failure::new(
            "ambiguous-session",
            format!("{} sessions are called {typed}.", many.len()),
            "Type more of the id.",
        )),
    }
}

/// Records what became of a session.
pub fn answer(global: &Global, typed: &str, answer: &str, minutes: Option<u32>) -> Result<Answer, Failure> {
    let mut host = Host::open(global)?;
    let id = session_id(&mut host, typed)?;
    let changed =
        host.ask("answerSession", json!({"sessionId": id, "answer": answer, "minutes": minutes}))?;
    said(global, changed)
}

/// Takes the last change back.
pub fn undo(global: &Global) -> Result<Answer, Failure> {
    let changed = Host::open(global)?.ask("undo", Value::Null)?;
    said(global, changed)
}

/// Shows the check-in, or submits it where anything was said.
pub fn check_in(
    global: &Global,
    date: Option<&str>,
    answers: &[String],
    energy: Option<u32>,
    note: Option<&str>,
) -> Result<Answer, Failure> {
    let mut host = Host::open(global)?;
    let view = host.ask("checkIn", json!({"date": date}))?;
    if answers.is_empty() && energy.is_none() && note.is_none() {
        if global.json {
            output::json(view, "check-in/1");
            return Ok(Answer::Yes);
        }
        let view: CheckInView = read(view)?;
        line(format!("Check-in for {}{}", view.date, if view.answered { " (answered)" } else { "" }));
        view.sessions.iter().for_each(session);
        line("Tomorrow:");
        view.tomorrow.iter().for_each(session);
        return Ok(Answer::Yes);
    }
    let mut said_of = Vec::new();
    for text in answers {
        let wrong = || {
            Failure::new(
                "usage",
                format!("{text} is no answer."),
                "Write ID=done, ID=skipped or ID=30 for 30 minutes.",
            )
        };
        let (typed, word) = text.split_once('=').ok_or_else(wrong)?;
        let (kind, minutes) = match word {
            "done" | "skipped" => (word, None),
            figure => ("partly", Some(figure.parse::<u32>().map_err(|_| wrong())?)),
        };
        let id = session_id(&mut host, typed)?;
        said_of.push(json!({"sessionId": id, "answer": kind, "minutes": minutes}));
    }
    let input = json!({"date": view["date"], "answers": said_of, "energy": energy, "note": note});
    let changed = host.ask("submitCheckIn", input)?;
    said(global, changed)
}

/// Shows the week's review, or completes it.
pub fn review(
    global: &Global,
    date: Option<&str>,
    complete: bool,
    note: Option<&str>,
) -> Result<Answer, Failure> {
    let mut host = Host::open(global)?;
    let view = host.ask("review", json!({"week": date}))?;
    if complete || note.is_some() {
        let changed =
            host.ask("completeReview", json!({"week": view["week"]["start"], "note": note}))?;
        return said(global, changed);
    }
    if global.json {
        output::json(view, "review/1");
        return Ok(Answer::Yes);
    }
    let view: ReviewView = read(view)?;
    line(format!("Week {} to {}", view.week.start, view.week.end));
    view.sentences.iter().for_each(line);
    for day in &view.days {
        line(format!(
            "  {}  planned {:>10}  done {:>10}",
            day.date,
            duration(day.planned_minutes),
            duration(day.done_minutes)
        ));
    }
    line(format!("Next week: {} planned", duration(view.next_week.planned_minutes)));
    Ok(Answer::Yes)
}

/// Lists milestones, or ticks and unticks a criterion (numbered from 1).
pub fn milestone(
    global: &Global,
    id: Option<&str>,
    choice: Option<(u32, bool)>,
    note: Option<&str>,
) -> Result<Answer, Failure> {
    let mut host = Host::open(global)?;
    if let (Some(id), Some((number, ticked))) = (id, choice) {
        let position = number.checked_sub(1).ok_or_else(|| {
            Failure::new("usage", "Criteria are numbered from 1.", "`waymark milestone` lists them.")
        })?;
        let input = json!({"milestoneId": id, "position": position, "ticked": ticked, "note": note});
        let changed = host.ask("tickCriterion", input)?;
        return said(global, changed);
    }
    let answer = host.ask("milestones", Value::Null)?;
    if global.json {
        output::json(answer, "milestones/1");
        return Ok(Answer::Yes);
    }
    let all: Vec<MilestoneView> = read(answer)?;
    for milestone in all.iter().filter(|m| id.is_none_or(|id| m.id == id)) {
        let due = milestone.due.as_deref().unwrap_or("no date");
        line(format!("{}  {}: {} [{}]", due, milestone.unit_label, milestone.title, milestone.status));
        line(format!("  id {}", milestone.id));
        for criterion in &milestone.criteria {
            let mark = if criterion.ticked { "x" } else { " " };
            line(format!("  [{mark}] {}. {}", criterion.position + 1, criterion.text));
            if let Some(note) = &criterion.note {
                line(format!("        {note}"));
            }
        }
    }
    Ok(Answer::Yes)
}

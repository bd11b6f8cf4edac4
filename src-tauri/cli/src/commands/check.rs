//! `check`: how a path reads.

use crate::answer::Answer;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::json;
use std::path::Path;
use waymark_core::message::duration;
use waymark_engine::api::curriculum::{check::check_path, repaired_text::repaired_text};
use waymark_engine::api::json::views::PathCheck;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, file: &Path, repaired: bool) -> Result<Answer, ApiError> {
    let source = super::plan_input::source(&file.display().to_string());
    if repaired {
        let text = repaired_text(engine, source)?.text;
        let json = json!({"format": "repaired/1", "text": text});
        return Ok(Answer { exact: true, ..Answer::done(text, json) });
    }
    let check = check_path(engine, source)?;
    let json = serde_json::to_value(&check.report)?;
    let is_error = |d: &serde_json::Value| d["severity"] == "error";
    let bad = json["diagnostics"].as_array().is_some_and(|all| all.iter().any(is_error));
    Ok(Answer { text: text(&check, &json), json, exit: u8::from(bad), exact: false })
}

fn text(check: &PathCheck, json: &serde_json::Value) -> String {
    let renderer = Renderer::plain();
    let mut out = String::new();
    for d in json["diagnostics"].as_array().into_iter().flatten() {
        let word = |key: &str| d[key].as_str().unwrap_or_default();
        let level = match word("severity") {
            "error" => Level::ERROR,
            "warning" => Level::WARNING,
            _ => Level::NOTE.with_name("hint"),
        };
        let line = d["line"].as_u64().and_then(|l| usize::try_from(l).ok()).unwrap_or(1).max(1);
        let shown = check.lines.get(line - 1).map_or("", String::as_str);
        let column = d["column"].as_u64().and_then(|c| usize::try_from(c).ok()).unwrap_or(1).max(1);
        let from = shown.char_indices().nth(column - 1).map_or(shown.len(), |(at, _)| at);
        let snippet = Snippet::source(shown)
            .line_start(line)
            .path(check.name.as_str())
            .annotation(AnnotationKind::Primary.span(from..shown.len()));
        let mut group = level.primary_title(word("message")).id(word("code")).element(snippet);
        if !word("help").is_empty() {
            group = group.element(Level::HELP.message(word("help")));
        }
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    let totals = &json["totals"];
    let number = |key: &str| totals[key].as_u64().unwrap_or(0);
    let range = |key: &str| {
        let end = |side: &str| totals[key][side].as_i64();
        match (end("min"), end("max")) {
            (Some(min), Some(max)) if min != max => format!("{} to {}", duration(min), duration(max)),
            (Some(min), Some(_)) => duration(min),
            (Some(min), None) => format!("{} or more", duration(min)),
            _ => "no hours".to_owned(),
        }
    };
    out.push_str(&format!(
        "{}: {} units, {} activities, {} links; activities {}, units state {}\n",
        json["title"].as_str().filter(|t| !t.is_empty()).unwrap_or(&check.name),
        number("units"),
        number("activities"),
        number("links"),
        range("activityMinutes"),
        range("statedMinutes"),
    ));
    out
}

//! `waymark check`: what a path says, with the diagnostics at their source lines.

use crate::arguments::Global;
use crate::host::{Failure, Host};
use crate::output::{self, Answer, duration, line};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};
use std::io::{IsTerminal as _, Write as _};

/// Where a path's text comes from, as the operations want it.
pub fn source(file: &str) -> Value {
    match file.strip_prefix("bundled:") {
        Some(name) => json!({"kind": "bundled", "name": name}),
        None => json!({"kind": "file", "path": file}),
    }
}

/// Reads a path and prints its report; the answer is "no" where it has error diagnostics.
pub fn check(global: &Global, file: &str, repaired: bool) -> Result<Answer, Failure> {
    let mut host = Host::without_store(global)?;
    if repaired {
        let answer = host.ask("repairedText", source(file))?;
        let text = answer["text"].as_str().unwrap_or_default();
        // Byte for byte: no line end of ours behind it.
        std::io::stdout().write_all(text.as_bytes()).map_err(|error| {
            Failure::file(
                "file-write",
                format!("The text could not be written: {error}."),
                "Try another place for it.",
            )
        })?;
        return Ok(Answer::Yes);
    }
    let answer = host.ask("checkPath", source(file))?;
    let report = &answer["report"];
    let wrong = list(report, "diagnostics").iter().any(|d| d["severity"] == "error");
    if global.json {
        output::json(report.clone(), "path-report/1");
    } else {
        let lines: Vec<&str> = list(&answer, "lines").iter().filter_map(Value::as_str).collect();
        diagnostics(file, &lines, list(report, "diagnostics"));
        totals(report);
    }
    Ok(if wrong { Answer::No } else { Answer::Yes })
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn diagnostics(file: &str, lines: &[&str], diagnostics: &[Value]) {
    let renderer = if std::io::stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    for diagnostic in diagnostics {
        let level = match diagnostic["severity"].as_str() {
            Some("error") => Level::ERROR,
            Some("warning") => Level::WARNING,
            _ => Level::NOTE,
        };
        let number = diagnostic["line"].as_u64().unwrap_or(1).max(1) as usize;
        let source = lines.get(number - 1).copied().unwrap_or_default();
        let column = diagnostic["column"].as_u64().unwrap_or(1).max(1) as usize;
        let from = source.char_indices().nth(column - 1).map_or(source.len(), |(at, _)| at);
        let title = level
            .primary_title(diagnostic["message"].as_str().unwrap_or_default())
            .id(diagnostic["code"].as_str().unwrap_or_default());
        let snippet = Snippet::source(source)
            .path(file)
            .line_start(number)
            .annotation(AnnotationKind::Primary.span(from..source.len()));
        let mut report = vec![Group::with_title(title).element(snippet)];
        if let Some(help) = diagnostic["help"].as_str() {
            report.push(Group::with_title(Level::HELP.secondary_title(help)));
        }
        line(renderer.render(&report));
        line("");
    }
}

fn minutes(range: &Value) -> Option<String> {
    let least = u32::try_from(range["min"].as_u64()?).ok()?;
    Some(match range["max"].as_u64().and_then(|most| u32::try_from(most).ok()) {
        Some(most) if most == least => duration(least),
        Some(most) => format!("{} to {}", duration(least), duration(most)),
        None => format!("{} or more", duration(least)),
    })
}

fn totals(report: &Value) {
    let totals = &report["totals"];
    let count = |value: &Value| value.as_u64().unwrap_or(0);
    line(report["title"].as_str().unwrap_or("(no title)"));
    line(format!(
        "  {} phases, {} units, {} activities, {} links, {} milestones, {} events",
        list(report, "phases").len(),
        count(&totals["units"]),
        count(&totals["activities"]),
        count(&totals["links"]),
        list(report, "milestones").len(),
        list(report, "events").len(),
    ));
    if let Some(sum) = minutes(&totals["activityMinutes"]) {
        line(format!("  activities add up to {sum}"));
    }
    if let Some(stated) = minutes(&totals["statedMinutes"]) {
        line(format!("  its units promise    {stated}"));
    }
}

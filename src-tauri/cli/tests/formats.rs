//! `docs/formats.md`: what every `--json` answer holds. The fields and their units come from the transport types'
//! own words, the examples from running the commands; the page is this test's text.

mod support;

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// A format: its name, the command that prints it, its shape, and how an example comes about.
struct Format {
    name: &'static str,
    command: &'static str,
    /// A transport type, "list of" one, or what else it holds.
    holds: &'static str,
    /// What is called for the example; nothing where its fields say enough.
    example: &'static [&'static str],
}

const fn format(
    name: &'static str,
    command: &'static str,
    holds: &'static str,
    example: &'static [&'static str],
) -> Format {
    Format { name, command, holds, example }
}

/// Fields beside the format's own name.
const FORMATS: [Format; 32] = [
    format("path-report/1", "check FILE", "PathReport", &["check", "clay.md"]),
    format("repaired/1", "check --repaired FILE", "`text`: the document with its encoding repaired.", &[]),
    format(
        "new/1",
        "new [FILE]",
        "`text`: the new path in Markdown; or `file`: the file that it was written to.",
        &["new", "--title", "Clay", "--weeks", "1", "other.md"],
    ),
    format("plan/1", "plan", "PlanDocument", &["plan"]),
    format("week-problem/1", "solve", "WeekProblemJson", &[]),
    format("week-plan/1", "solve", "WeekPlanJson", &[]),
    format("path/1", "path list", "PathView", &["path", "list"]),
    format("placement/1", "path quiz", "PlacementView", &["path", "quiz", "clay.md", "2"]),
    format("path-version/1", "path diff", "VersionView", &["path", "diff", "clay", "newer.md"]),
    format("changed/1", "undo", "Changed", &["undo"]),
    format("proposal/1", "replan", "Proposal", &[]),
    format("shares/1", "share", "list of PathSummary", &["share"]),
    format("today/1", "today", "TodayView", &["today"]),
    format("week/1", "week", "WeekView", &["week"]),
    format("why/1", "why", "WhyView", &[]),
    format("why-not/1", "why", "WhyNotView", &[]),
    format("unplaced/1", "why", "`unplaced`: a list of [PlanUnplaced](#planunplaced).", &["why"]),
    format("moved/1", "move", "MovedView", &[]),
    format("fragment/1", "fragment", "FragmentView", &[]),
    format(
        "days-off/1",
        "daysoff list",
        "`days`: a list of [DayOffView](#dayoffview).",
        &["daysoff", "list"],
    ),
    format("check-in/1", "checkin", "CheckInView", &["checkin"]),
    format("focus/1", "focus", "FocusView", &[]),
    format("milestones/1", "milestone list", "list of MilestoneView", &["milestone", "list"]),
    format("events/1", "events", "list of EventView", &["events"]),
    format("review/1", "review", "ReviewView", &[]),
    format("review-saved/1", "review", "ReviewSaved", &[]),
    format("reminders/1", "reminders", "list of ReminderView", &[]),
    format("exported/1", "calendar export", "Exported", &["calendar", "export", "plan.ics"]),
    format(
        "doctor/1",
        "doctor",
        "`checks`: a list of [ReminderCheck](#remindercheck); `silentUntil`: the moment until which reminders are silent, or null.",
        &[],
    ),
    format("remind/1", "remind", "`message`: why it does not run, where it does not.", &[]),
    format("open/1", "open", "`screen`: the screen that was opened.", &[]),
    format("error", "any command that is refused, on standard error", "", &["week", "soon"]),
];

const CONTRACT: &str = include_str!("../../../ui/src/lib/backend/generated/contract.ts");

/// A path with a bit of everything.
const CLAY: &str = "---\nbase: https://clay.example/\n---\n# Clay\n\n**Duration**: 2 weeks (2-3 hours/week)\n\n## Week 1: Earth (2-3 hours)\n\n**Reading** (90 min):\n- [Kinds of clay](kinds.md) - What the ground gives\n\n**Exercise** (1 hour):\n- Wedge\n\n## Week 2: Fire (2 hours)\n\n**Project** (2 hours):\n- A bowl\n\nKeep a window open.\n\n## Quiz\n\n| Skill | New (1) | Old hand (2) |\n|---|---|---|\n| Wheel | wobbles | stands |\n\n- **Score 1**: Begin with Week 1\n- **Score 2**: Begin with Week 2\n\n## Milestones\n\n### Week 2 Checkpoint: A first bowl\n- [ ] It holds water\n\n## Community\n\n- **Open wheel**: Thursdays 19:00 Europe/Berlin (60 min)\n";

/// A type of the contract: what it is, and its fields, or its TypeScript where it is a choice of several shapes.
struct Shape<'a> {
    says: &'a str,
    fields: Vec<(&'a str, &'a str, String)>,
    source: &'a str,
}

fn shapes() -> BTreeMap<&'static str, Shape<'static>> {
    let mut found = BTreeMap::new();
    // A declaration is its comment and what follows, up to the next blank line.
    for block in CONTRACT.split("\n\n") {
        let Some((comment, rest)) = block.split_once("export type ") else { continue };
        let Some((name, source)) = rest.split_once(" = ") else { continue };
        let says = comment.trim().trim_start_matches("/**").trim_end_matches("*/").trim();
        let says = says.trim_start_matches("* ");
        let source = source.trim_end().trim_end_matches(';');
        found.insert(name, Shape { says, fields: fields(source), source });
    }
    found
}

/// The fields of "{ /** says */ name: type, }"; none where it is anything else.
fn fields(source: &'static str) -> Vec<(&'static str, &'static str, String)> {
    let inside = source.trim().strip_prefix('{').and_then(|rest| rest.trim_end().strip_suffix('}'));
    let Some(inside) = inside.filter(|inside| !inside.contains('{')) else { return Vec::new() };
    inside
        .split("/**")
        .skip(1)
        .filter_map(|field| {
            let (says, typed) = field.split_once("*/")?;
            let (name, kind) = typed.trim().trim_end_matches(',').split_once(": ")?;
            let says = says.lines().map(|line| line.trim().trim_start_matches("* ").trim_start_matches('*'));
            Some((name, kind.trim(), says.collect::<Vec<_>>().join(" ").trim().to_owned()))
        })
        .collect()
}

/// The types that a text of TypeScript or of this page names.
fn named<'a>(text: &str, shapes: &BTreeMap<&'a str, Shape<'a>>) -> Vec<&'a str> {
    let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    shapes.keys().copied().filter(|name| words.contains(name)).collect()
}

/// A type with links to the shapes that it names, for a cell of a table.
fn linked(kind: &str, shapes: &BTreeMap<&str, Shape<'_>>) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for c in kind.chars().chain([' ']) {
        if c.is_alphanumeric() {
            word.push(c);
            continue;
        }
        match shapes.contains_key(word.as_str()) {
            true => out += &format!("[{word}](#{})", word.to_lowercase()),
            false => out += &word,
        }
        word.clear();
        match c {
            '|' => out += "\\|",
            '<' => out += "&lt;",
            other => out.push(other),
        }
    }
    out.trim_end().to_owned()
}

/// The first entry of every list is enough to see its shape.
fn shortened(value: Value) -> Value {
    match value {
        Value::Array(list) => Value::Array(list.into_iter().take(1).map(shortened).collect()),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, shortened(value))).collect(),
        other => other,
    }
}

/// A store with the path planned, a newer version of it beside, and one more thing to undo.
fn prepared(folder: &Path) {
    std::fs::write(folder.join("clay.md"), CLAY).unwrap();
    std::fs::write(folder.join("newer.md"), CLAY.replace("(90 min)", "(2 hours)")).unwrap();
    run(folder, &["import", "clay.md", "--start", "2026-11-30", "--hours", "4"]);
    run(folder, &["daysoff", "add", "2026-12-24"]);
}

fn run(folder: &Path, args: &[&str]) -> Value {
    let clock = ["--now", "2026-11-30T09:00:00+01:00", "--zone", "Europe/Berlin", "--json"];
    let out = support::waymark(folder, &[args, &clock[..]].concat());
    let text = if out.stdout.is_empty() { &out.stderr } else { &out.stdout };
    serde_json::from_slice(text).unwrap_or_else(|_| panic!("{args:?}: {}", String::from_utf8_lossy(text)))
}

fn page(folder: &Path) -> String {
    let shapes = shapes();
    let mut out = String::from(
        "# What `--json` prints\n\nGenerated by its own test; do not edit.\n\nEvery answer is one JSON object whose `format` names its shape and version: a field is added without a new version, and taken away or given another meaning only with one. Types are written as in TypeScript; `null` stands where nothing is known. Minutes are whole minutes, lines and positions count from 1, dates are civil (`2026-11-30`), times of day `19:00`, moments RFC 3339 with their offset, zones IANA names. Examples show the first entry of each list; they come from a small path on 30 November 2026.\n\n",
    );
    let mut wanted: Vec<&str> = Vec::new();
    for format in &FORMATS {
        let _ = writeln!(out, "## {}\n\nPrinted by: `waymark {}`.\n", format.name, format.command);
        let root = format.holds.rsplit(' ').next().unwrap_or_default();
        match shapes.get(root) {
            Some(_) if format.holds.starts_with("list of") => {
                let _ = writeln!(out, "`items`: a list of [{root}](#{}).\n", root.to_lowercase());
            }
            Some(shape) => {
                let says = shape.says.lines().next().unwrap_or_default();
                let _ = writeln!(out, "{says} Its fields: [{root}](#{}).\n", root.to_lowercase());
            }
            None if format.name == "error" => {
                out += "`error`: its `code` for programs, and `message` and `help` (or null) for people.\n\n";
            }
            None => {
                let _ = writeln!(out, "{}\n", format.holds);
            }
        }
        wanted.extend(named(format.holds, &shapes));
        if !format.example.is_empty() {
            let answer = run(folder, format.example);
            assert!(format.name == "error" || answer["format"] == json!(format.name), "{answer}");
            let text = serde_json::to_string_pretty(&shortened(answer)).unwrap();
            let _ = writeln!(out, "```json\n{text}\n```\n");
        }
    }
    out += "# Shapes\n";
    let mut told: BTreeSet<&str> = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        if told.insert(name) {
            wanted.extend(named(shapes[name].source, &shapes));
        }
    }
    for name in told {
        let shape = &shapes[name];
        let says = shape.says.lines().map(|line| line.trim_start_matches([' ', '*']));
        let _ = writeln!(out, "\n## {name}\n\n{}\n", says.collect::<Vec<_>>().join(" ").trim());
        if shape.fields.is_empty() {
            let _ = writeln!(out, "```ts\n{}\n```", shape.source.trim());
            continue;
        }
        out += "| field | type | says |\n|---|---|---|\n";
        for (name, kind, says) in &shape.fields {
            let _ = writeln!(out, "| `{name}` | {} | {} |", linked(kind, &shapes), says.replace('|', "\\|"));
        }
    }
    out
}

#[test]
fn the_page_of_formats_says_what_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    prepared(folder.path());
    let page = page(folder.path());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats.md");
    if std::env::var_os("WAYMARK_UPDATE").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == page,
        "docs/formats.md is stale: run this test with WAYMARK_UPDATE=1 and commit the file"
    );
}

#[test]
fn every_format_that_a_command_names_stands_on_the_page() {
    let commands = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands");
    let known: BTreeSet<&str> = FORMATS.iter().map(|format| format.name).collect();
    for entry in std::fs::read_dir(commands).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for quoted in text.split('"').skip(1).step_by(2).filter(|quoted| quoted.ends_with("/1")) {
            assert!(known.contains(quoted), "{quoted} is printed and not described");
        }
    }
}

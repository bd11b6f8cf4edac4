//! `path diff` and `path update`: a new version of a path's document.

use super::plan_input;
use crate::answer::Answer;
use crate::arguments::VersionArgs;
use std::fmt::Write as _;
use waymark_core::message::Message;
use waymark_engine::api::json::views::{DifferenceView, SideView, VersionCall, VersionView};
use waymark_engine::api::planning::version::{compare_path, update_path};
use waymark_engine::{ApiError, Engine};

fn call(args: VersionArgs) -> VersionCall {
    let source = args.file.as_deref().map(|file| plan_input::source(file, &args.reading));
    VersionCall { path_id: args.path, source, take: args.take, sha256: None }
}

pub fn diff(engine: &mut Engine, args: VersionArgs) -> Result<Answer, ApiError> {
    let view = compare_path(engine, call(args))?;
    Ok(Answer::done(told(&view), serde_json::to_value(&view)?).named("path-version/1"))
}

pub fn update(engine: &mut Engine, args: VersionArgs) -> Result<Answer, ApiError> {
    let changed = update_path(engine, call(args))?;
    let text = format!("{}\n{}", changed.sentence, super::replan::follows(engine)?);
    Ok(Answer::done(text, serde_json::to_value(&changed)?).named("changed/1"))
}

fn told(view: &VersionView) -> String {
    let mut text = format!("{}\n", view.sentence);
    let (before, after) = (&view.before, &view.after);
    if !view.same && (before.minutes, before.units) != (after.minutes, after.units) {
        let said = Message::new("version-figures")
            .count("units", before.units)
            .count("now", after.units)
            .minutes("minutes", before.minutes)
            .minutes("hours", after.minutes);
        let _ = writeln!(text, "{}", said.render());
    }
    let mut part: Option<&str> = None;
    for one in &view.differences {
        let here = one.unit_label.as_deref().or(one.milestone.as_deref());
        if here != part
            && let Some(label) = here
        {
            let _ = writeln!(text, "{label}");
        }
        part = here;
        let _ = writeln!(text, "{}", line(one));
        if let Some(kept) = &one.kept {
            let _ = writeln!(text, "      {kept}");
        }
    }
    for lost in &view.lost {
        let _ = writeln!(text, "{lost}");
    }
    for conflict in &view.conflicts {
        let _ = writeln!(text, "? {}", conflict.sentence);
        let (yours, theirs) = match conflict.taken {
            false => ("*", " "),
            true => (" ", "*"),
        };
        let _ = writeln!(text, "    {yours} {}", conflict.yours);
        let _ = writeln!(text, "    {theirs} {}   --take \"{}\"", conflict.theirs, conflict.id);
    }
    text
}

/// "  ~ Activity  Reading  Hours: 2 h → 3 h".
fn line(one: &DifferenceView) -> String {
    let sign = match one.turn.as_str() {
        "added" => '+',
        "removed" => '-',
        "moved" => '>',
        _ => '~',
    };
    let mut text = format!("  {sign} {}", one.what_name);
    if !one.title.is_empty() {
        let _ = write!(text, "  {}", one.title);
    }
    for side in &one.sides {
        let _ = write!(text, "  {}", sided(side));
    }
    text
}

fn sided(side: &SideView) -> String {
    match (&side.before, &side.now) {
        (Some(before), Some(now)) => format!("{}: {before} → {now}", side.name),
        (None, Some(now)) => format!("{}: {now}", side.name),
        (Some(before), None) => format!("{}: {before} → –", side.name),
        (None, None) => side.name.clone(),
    }
}

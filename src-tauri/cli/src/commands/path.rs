//! `path`: a path's parts with their keys, the learner's changes to them, and where its quiz puts the learner.

use super::{plan_input, version};
use crate::answer::Answer;
use crate::arguments::{EditArgs, PathCommand};
use std::fmt::Write as _;
use waymark_core::message::{Message, duration};
use waymark_engine::api::curriculum::place::place_learner;
use waymark_engine::api::json::views::{
    Changed, PathCall, PathEdit, PathEditCall, PathView, PlacementCall, StartCall,
};
use waymark_engine::api::planning::{edit_path::edit_path, start::set_start};
use waymark_engine::api::progress::path::path;
use waymark_engine::{ApiError, Engine};

pub fn run(engine: &mut Engine, what: PathCommand) -> Result<Answer, ApiError> {
    match what {
        PathCommand::List { path: id } => {
            let view = path(engine, PathCall { id })?;
            let text = listed(&view);
            Ok(Answer::done(text, serde_json::to_value(&view)?).named("path/1"))
        }
        PathCommand::Edit(args) => {
            let path_id = args.path.clone();
            changed(&edit_path(engine, PathEditCall { path_id, edit: edit(args) })?)
        }
        PathCommand::Add { path, holder, name, minutes, kind, link } => {
            let edit = PathEdit::Add { holder, title: name, minutes, work: kind, link };
            changed(&edit_path(engine, PathEditCall { path_id: path, edit })?)
        }
        PathCommand::Start { path, unit } => changed(&set_start(
            engine,
            StartCall { path_id: path, start_unit: unit, known: Vec::new(), put_back: Vec::new() },
        )?),
        PathCommand::Diff(args) => version::diff(engine, args),
        PathCommand::Update(args) => version::update(engine, args),
        PathCommand::Quiz { file, reading, points } => {
            let source = Some(plan_input::source(&file, &reading));
            let placed = place_learner(engine, PlacementCall { source, path_id: None, points })?;
            let mut text = format!("{}\n", placed.sentence);
            for said in [Some(&placed.advice), placed.nearest.as_ref()].into_iter().flatten() {
                if !said.is_empty() {
                    let _ = writeln!(text, "{said}");
                }
            }
            let skips = Message::new("terminal-skips").render();
            for unit in &placed.skipped {
                let length = duration(i64::from(unit.minutes));
                let _ = writeln!(text, "  {skips} {}  {length}  {}", unit.label, unit.title);
            }
            Ok(Answer::done(text, serde_json::to_value(&placed)?).named("placement/1"))
        }
    }
}

fn changed(changed: &Changed) -> Result<Answer, ApiError> {
    Ok(Answer::done(changed.sentence.clone(), serde_json::to_value(changed)?).named("changed/1"))
}

/// The one change that was asked for; the arguments let no other number of them through.
fn edit(args: EditArgs) -> PathEdit {
    let key = args.key;
    let to = args.to;
    let mark = |mark: &str, on| PathEdit::Mark { key: key.clone(), mark: mark.to_owned(), on };
    match (to.name, to.minutes) {
        (Some(title), _) => PathEdit::Rename { key, title },
        (_, Some(minutes)) => PathEdit::Estimate { key, minutes },
        _ if to.known => mark("known", true),
        _ if to.unknown => mark("known", false),
        _ if to.optional => mark("optional", true),
        _ if to.needed => mark("optional", false),
        _ if to.up => PathEdit::Move { key, by: -1 },
        _ if to.down => PathEdit::Move { key, by: 1 },
        _ if to.remove => PathEdit::Remove { key },
        _ => PathEdit::Restore { key },
    }
}

fn listed(view: &PathView) -> String {
    let mut text = format!("{}  {}\n", view.id, view.report.title);
    for (unit, own) in view.report.units.iter().zip(&view.units) {
        let known = if own.known { "  (known)" } else { "" };
        let _ = writeln!(text, "unit:{}  {}  {}{known}", own.unit, unit.label, unit.title);
        for (activity, own) in unit.activities.iter().zip(&own.activities) {
            let words = [
                (own.known, "known"),
                (own.optional, "optional"),
                (own.own, "yours"),
                (own.edited && !own.own, "changed"),
            ];
            let marks: Vec<&str> = words.iter().filter(|(is, _)| *is).map(|(_, word)| *word).collect();
            let marks = if marks.is_empty() { String::new() } else { format!("  ({})", marks.join(", ")) };
            let length = duration(i64::from(own.minutes));
            let _ = writeln!(text, "  {}  {length}  {}{marks}", own.id, activity.title);
            for (item, key) in own.items.iter().zip(&own.item_keys) {
                let _ = writeln!(text, "    {key}  {}", item.text);
            }
        }
    }
    for removed in &view.removed {
        let _ = writeln!(text, "removed  {}  {}", removed.key, removed.title);
    }
    text
}

//! One file a group of commands; each asks operations and prints the answer.

mod check;
mod learner;
mod look;
mod planning;

use crate::arguments::{Arguments, CalendarCommand, Command};
use crate::host::Failure;
use crate::output::Answer;

/// Does what was typed.
pub fn run(arguments: Arguments) -> Result<Answer, Failure> {
    let global = &arguments.global;
    match arguments.command {
        Command::Check { file, repaired } => check::check(global, &file, repaired),
        Command::Preview { file, wishes } => planning::preview(global, &file, &wishes),
        Command::Solve { problem } => planning::solve(global, &problem),
        Command::Import { file, wishes } => planning::import(global, &file, &wishes),
        Command::Plan => look::plan(global),
        Command::Replan { dry_run } => planning::replan(global, dry_run),
        Command::Today => look::today(global),
        Command::Week { date } => look::week(global, date.as_deref()),
        Command::Done { session } => learner::answer(global, &session, "done", None),
        Command::Partly { session, minutes } => learner::answer(global, &session, "partly", Some(minutes)),
        Command::Skip { session } => learner::answer(global, &session, "skipped", None),
        Command::Undo => learner::undo(global),
        Command::Checkin { date, answers, energy, note } => {
            learner::check_in(global, date.as_deref(), &answers, energy, note.as_deref())
        }
        Command::Review { date, complete, note } => {
            learner::review(global, date.as_deref(), complete, note.as_deref())
        }
        Command::Milestone { id, tick, untick, note } => {
            let choice = tick.map(|n| (n, true)).or(untick.map(|n| (n, false)));
            learner::milestone(global, id.as_deref(), choice, note.as_deref())
        }
        Command::Calendar { way: CalendarCommand::Import { file } } => planning::busy(global, &file),
        Command::Calendar { way: CalendarCommand::Export { file } } => planning::export(global, &file),
        Command::Reminders { from, to } => look::reminders(global, from.as_deref(), to.as_deref()),
        Command::Remind => look::remind(global),
    }
}

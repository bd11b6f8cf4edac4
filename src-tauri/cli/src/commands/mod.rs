//! One file a command. Each calls an operation, and says for people what it answered.

mod calendar;
mod check;
mod checkin;
mod days_off;
mod doctor;
mod evening;
mod events;
mod focus;
mod fragment;
mod hands;
mod import;
mod insights;
mod milestone;
mod new;
mod path;
mod plan;
mod plan_input;
mod preview;
mod put_off;
mod reminders;
mod replan;
mod review;
mod session;
mod settings;
mod share;
mod solve;
mod text;
mod today;
mod undo;
mod version;
mod week;
mod why;

use crate::answer::Answer;
use crate::arguments::{Arguments, Command, PathCommand};
use chrono::DateTime;
use waymark_core::message::Message;
use waymark_core::zone::Zone;
use waymark_engine::{ApiError, Engine, Options};

/// Runs a command. A store is opened only by those that live on one.
pub fn run(arguments: Arguments) -> Result<Answer, ApiError> {
    let mut options = Options { data_dir: arguments.data_dir.clone(), ..Options::default() };
    if let Some(now) = &arguments.now {
        let moment = DateTime::parse_from_rfc3339(now).map_err(|_| {
            ApiError::input(
                "bad-moment",
                Message::new("error-bad-moment").text("now", now),
                "error-bad-moment-help",
            )
        })?;
        options.now = Some(moment.to_utc());
    }
    if let Some(name) = &arguments.zone {
        let zone = Zone::named(name).map_err(|_| {
            let message = Message::new("error-unknown-zone").text("zone", name);
            ApiError::input("unknown-zone", message, "error-unknown-zone-help")
        })?;
        options.zone = Some(zone);
    }
    let in_memory = || Engine::open_with(Options { in_memory: true, ..options.clone() });
    let store = || Engine::open_with(options.clone());
    match arguments.command {
        Command::Check { file, reading, watch: true, .. } => check::watch(&mut in_memory()?, &file, &reading),
        Command::Check { file, reading, repaired, .. } => {
            check::run(&mut in_memory()?, &file, &reading, repaired)
        }
        Command::New { file, title, weeks, force } => new::run(file.as_deref(), &title, weeks, force),
        Command::Preview(plan) => preview::run(&mut Engine::on_a_copy(options.clone())?, &plan),
        Command::Solve { problem } => solve::run(&mut in_memory()?, &problem),
        Command::Import(plan) => import::run(&mut store()?, &plan),
        Command::Plan => plan::run(&mut store()?),
        Command::Path { what } => match what {
            // A document's quiz needs no store.
            PathCommand::Quiz { .. } => path::run(&mut in_memory()?, what),
            _ => path::run(&mut store()?, what),
        },
        Command::Share { path, percent } => share::run(&mut store()?, path.zip(percent)),
        Command::Replan(args) => replan::run(&mut store()?, args),
        Command::Today => today::run(&mut store()?),
        Command::Week { date } => week::run(&mut store()?, date),
        Command::Done { session } => session::run(&mut store()?, &session, "done", None),
        Command::Partly { session, minutes } => {
            // What is no number of minutes is the operation's to refuse, in its words.
            let minutes = u32::try_from(minutes).unwrap_or(0);
            session::run(&mut store()?, &session, "partly", Some(minutes))
        }
        Command::Skip { session } => session::run(&mut store()?, &session, "skipped", None),
        Command::Why { session, at } => why::run(&mut store()?, session.as_deref(), at),
        Command::Move { session, time, minutes } => hands::go(&mut store()?, &session, time, minutes),
        Command::Pin { session, off } => hands::pin(&mut store()?, &session, !off),
        Command::Lock { date, off } => hands::lock(&mut store()?, date, !off),
        Command::Fragment { minutes, start } => fragment::run(&mut store()?, minutes, start),
        Command::Focus { what } => focus::run(&mut store()?, what),
        Command::Events { what } => events::run(&mut store()?, what),
        Command::Undo => undo::run(&mut store()?),
        Command::Milestone { what } => milestone::run(&mut store()?, what),
        Command::Calendar { what } => calendar::run(&mut store()?, what),
        Command::Daysoff { what } => days_off::run(&mut store()?, what),
        Command::Checkin(said) => checkin::run(&mut store()?, said, !arguments.json),
        Command::Reminders { from, to } => reminders::list(&mut store()?, from, to),
        Command::Remind => reminders::deliver(arguments.data_dir),
        Command::Snooze { key, minutes } => put_off::snooze(&mut store()?, key, minutes),
        Command::Quiet { minutes, off } => put_off::quiet(&mut store()?, minutes, off),
        Command::Doctor { test } => doctor::run(&mut store()?, test),
        Command::Open { screen } => put_off::open(arguments.data_dir.as_deref(), &screen),
        Command::Settings { what } => settings::run(&mut store()?, what),
        Command::Insights => insights::run(&mut store()?),
        Command::Review(args) => review::run(&mut store()?, args),
    }
}

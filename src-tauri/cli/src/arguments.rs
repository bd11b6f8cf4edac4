//! What can be typed. Names and defaults follow docs: contracts.

use chrono::{DateTime, Utc};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// A study planner for long learning paths.
#[derive(Debug, Parser)]
#[command(name = "waymark", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Global {
    /// Folder of the store (also WAYMARK_DATA_DIR)
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Answer in JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// A fixed clock, for demonstrations and tests
    #[arg(long, global = true, value_name = "RFC3339", value_parser = moment)]
    pub now: Option<DateTime<Utc>>,
    /// Time zone, by its IANA name (Europe/Berlin)
    #[arg(long, global = true, value_name = "IANA")]
    pub zone: Option<String>,
}

fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.to_utc())
        .map_err(|_| "write a moment with its offset, such as 2026-11-30T18:00:00+01:00".to_owned())
}

/// What the learner has and wants, where it differs from the defaults.
#[derive(Debug, Args, Default)]
pub struct Wishes {
    /// First date of study (2026-11-30)
    #[arg(long, value_name = "DATE")]
    pub start: Option<String>,
    /// Hours per week, least to most (15-20)
    #[arg(long, value_name = "HOURS", value_parser = hours)]
    pub hours: Option<(u32, u32)>,
    /// Hours per week that are aimed at (18)
    #[arg(long, value_name = "HOURS", value_parser = one_figure)]
    pub target: Option<u32>,
    /// When you are willing to study ("mon-fri 18:00-22:00, sat 09:00-13:00")
    #[arg(long, value_name = "WINDOWS")]
    pub available: Option<String>,
    /// An iCalendar file whose events are busy time; may be given more than once
    #[arg(long, value_name = "FILE.ics")]
    pub busy: Vec<PathBuf>,
    /// How the gap between the path's hours and yours is closed: keep-hours, keep-dates or essentials
    #[arg(long, value_name = "STRATEGY", value_parser = ["keep-hours", "keep-dates", "essentials"])]
    pub strategy: Option<String>,
    /// Position of the unit to start with; earlier ones count as known
    #[arg(long, value_name = "N")]
    pub start_unit: Option<u32>,
    /// Position of the last unit that is done already, where the start lies in the past (0 for none)
    #[arg(long, value_name = "N")]
    pub done_through: Option<u32>,
}

/// "15-20" or "18" in hours -> minutes.
fn hours(text: &str) -> Result<(u32, u32), String> {
    let help = || "write hours per week as 15-20 or 18".to_owned();
    let (least, most) = text.split_once('-').unwrap_or((text, text));
    let pair = (one_figure(least).map_err(|_| help())?, one_figure(most).map_err(|_| help())?);
    if pair.0 > pair.1 { Err("the first figure is the smaller one: 15-20".to_owned()) } else { Ok(pair) }
}

fn one_figure(text: &str) -> Result<u32, String> {
    match text.trim().parse::<f64>() {
        Ok(hours) if (0.0..=168.0).contains(&hours) => Ok((hours * 60.0).round() as u32),
        _ => Err("a week has 0 to 168 hours".to_owned()),
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read a path: what it asks, and what is doubtful about it
    Check {
        /// A Markdown file, or bundled:NAME
        file: String,
        /// Print the text with its encoding repaired
        #[arg(long)]
        repaired: bool,
    },
    /// Plan a path without storing anything
    Preview {
        /// A Markdown file, or bundled:NAME
        file: String,
        /// What you have and want
        #[command(flatten)]
        wishes: Wishes,
    },
    /// Solve one week problem (week-problem/1) and print week-plan/1
    Solve {
        /// The problem's JSON file, or - for standard input
        problem: PathBuf,
    },
    /// Take a path in and plan it
    Import {
        /// A Markdown file, or bundled:NAME
        file: String,
        /// What you have and want
        #[command(flatten)]
        wishes: Wishes,
    },
    /// The whole plan
    Plan,
    /// Plan what is left anew
    Replan {
        /// Say what would change, change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Today's sessions
    Today,
    /// A calendar week
    Week {
        /// Any date in it
        date: Option<String>,
    },
    /// A session was done
    Done {
        /// Its id, or an unmistakable end of it
        session: String,
    },
    /// A session was done in part
    Partly {
        /// Its id, or an unmistakable end of it
        session: String,
        /// Minutes studied
        minutes: u32,
    },
    /// A session was not done; its minutes go back to the pool
    Skip {
        /// Its id, or an unmistakable end of it
        session: String,
    },
    /// Take the last change back
    Undo,
    /// The daily check-in
    Checkin {
        /// The day; today where none is given
        date: Option<String>,
        /// A session's answer, as ID=done, ID=skipped or ID=MINUTES
        #[arg(long = "answer", value_name = "ID=ANSWER")]
        answers: Vec<String>,
        /// Energy, 1 to 5
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..=5))]
        energy: Option<u32>,
        /// One line of note
        #[arg(long)]
        note: Option<String>,
    },
    /// The weekly review
    Review {
        /// Any date in the week; this week where none is given
        date: Option<String>,
        /// Complete it
        #[arg(long)]
        complete: bool,
        /// Your words on the week
        #[arg(long)]
        note: Option<String>,
    },
    /// Milestones and their criteria
    Milestone {
        /// A milestone's id
        id: Option<String>,
        /// Tick the criterion of that number
        #[arg(long, value_name = "N", requires = "id")]
        tick: Option<u32>,
        /// Untick the criterion of that number
        #[arg(long, value_name = "N", requires = "id", conflicts_with = "tick")]
        untick: Option<u32>,
        /// What shows it: a note or a link
        #[arg(long)]
        note: Option<String>,
    },
    /// Busy time in, plan out
    Calendar {
        /// Which way
        #[command(subcommand)]
        way: CalendarCommand,
    },
    /// The ledger of reminders
    Reminders {
        /// From this date
        #[arg(long)]
        from: Option<String>,
        /// To this date
        #[arg(long)]
        to: Option<String>,
    },
    /// Deliver reminders without a window, until told to end
    Remind,
}

/// Calendar files.
#[derive(Debug, Subcommand)]
pub enum CalendarCommand {
    /// Take an iCalendar file's events as busy time
    Import {
        /// The .ics file
        file: PathBuf,
    },
    /// Write the plan as an iCalendar file
    Export {
        /// The .ics file to write
        file: PathBuf,
    },
}

//! What can be typed: the commands. `paths` and `days` hold what those about paths and about days take.

mod days;
mod paths;

pub use days::*;
pub use paths::*;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use waymark_core::message::Message;

/// Plans a long learning path into your real free time.
#[derive(Debug, Parser)]
#[command(name = "waymark", version, propagate_version = true)]
pub struct Arguments {
    /// Keep the store in this folder (also WAYMARK_DATA_DIR)
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Answer as JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Take this moment for now, such as 2026-11-30T09:00:00+01:00
    #[arg(long, global = true, value_name = "RFC3339")]
    pub now: Option<String>,
    /// Take this time zone for the machine's, such as Europe/Berlin; an accepted plan keeps its own
    #[arg(long, global = true, value_name = "IANA")]
    pub zone: Option<String>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// One command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read a path and say what is odd about it
    Check {
        /// The file
        file: PathBuf,
        /// How to read it
        #[command(flatten)]
        reading: Reading,
        /// Print the text with its encoding repaired, nothing else
        #[arg(long)]
        repaired: bool,
        /// Read it again whenever it is saved, until ended
        #[arg(long, conflicts_with_all = ["repaired", "json"])]
        watch: bool,
    },
    /// Write a path to start from
    New {
        /// The file; printed where none is given
        file: Option<PathBuf>,
        /// What the path is called
        #[arg(long, value_name = "TITLE", default_value = "")]
        title: String,
        /// How many weeks it takes, 1 to 104
        #[arg(long, value_name = "N", default_value_t = 6, allow_negative_numbers = true, value_parser = weeks)]
        weeks: u32,
        /// Replace a file that is there already
        #[arg(long, requires = "file")]
        force: bool,
    },
    /// Plan a path without storing anything
    Preview(PlanArgs),
    /// Solve one week problem (week-problem/1)
    Solve {
        /// The problem
        problem: PathBuf,
    },
    /// Accept a path and plan it: a file, or bundled:microservices
    Import(PlanArgs),
    /// The plan in force
    Plan,
    /// A path's parts with their keys, your own changes to them, and where its quiz puts you
    Path {
        /// What about it
        #[command(subcommand)]
        what: PathCommand,
    },
    /// Each path's share of the week; set it, and a replan puts it into the plan
    Share {
        /// The path's id; all paths are listed where none is given
        #[arg(requires = "percent")]
        path: Option<String>,
        /// Percent of the week, or the word equal
        percent: Option<String>,
    },
    /// Plan what remains anew
    Replan(ReplanArgs),
    /// The study day
    Today,
    /// A calendar week
    Week {
        /// Any of its dates; this week where none is given
        date: Option<String>,
    },
    /// A session is done
    Done {
        /// The end of the session's id, as today and week print it
        session: String,
    },
    /// A session is done in part
    Partly {
        /// The end of the session's id
        session: String,
        /// Minutes studied
        #[arg(allow_negative_numbers = true)]
        minutes: i64,
    },
    /// A session is not done
    Skip {
        /// The end of the session's id
        session: String,
    },
    /// Why a session is where it is, or why not at a time; without a session, what found no place and the ways out
    Why {
        /// The end of the session's id
        session: Option<String>,
        /// A time to ask about, such as "2026-12-03 19:00"
        #[arg(long, value_name = "TIME", requires = "session")]
        at: Option<String>,
    },
    /// Move a session, and pin it there
    Move {
        /// The end of the session's id
        session: String,
        /// When it starts, such as "2026-12-03 19:00"
        time: String,
        /// Its new length in minutes
        #[arg(long, value_name = "N")]
        minutes: Option<u32>,
    },
    /// Pin a session: it is not moved
    Pin {
        /// The end of the session's id
        session: String,
        /// Let it be moved again
        #[arg(long)]
        off: bool,
    },
    /// Lock a day: what stands on it stays, and nothing new is planned on it
    Lock {
        /// The date
        date: String,
        /// Open it again
        #[arg(long)]
        off: bool,
    },
    /// What fits into the minutes that you have now
    Fragment {
        /// How many
        minutes: u32,
        /// Start it
        #[arg(long)]
        start: bool,
    },
    /// The session that is on; start one, pause it, go on, end it
    Focus {
        /// What about it; how it stands where nothing is given
        #[command(subcommand)]
        what: Option<FocusCommand>,
    },
    /// Community events: when they are for you, what you attend and prepare
    Events {
        /// What about them; all are listed where nothing is given
        #[command(subcommand)]
        what: Option<EventsCommand>,
    },
    /// Take the newest change back
    Undo,
    /// Milestones and their criteria
    Milestone {
        /// What about them
        #[command(subcommand)]
        what: MilestoneCommand,
    },
    /// Taken time, and the plan as a calendar file
    Calendar {
        /// What about it
        #[command(subcommand)]
        what: CalendarCommand,
    },
    /// Days without study
    Daysoff {
        /// What about them
        #[command(subcommand)]
        what: DaysOffCommand,
    },
    /// Say how the day went
    Checkin(CheckinArgs),
    /// The ledger of reminders: what was shown, and what is to come
    Reminders {
        /// First date; a week before today, or before the last date, where none is given
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Last date; a week after today, or after the first date, where none is given
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
    },
    /// Show reminders without a window, until ended
    Remind,
    /// Let a reminder that was shown come again later
    Snooze {
        /// Its key, as "reminders --json" lists it; the last one that was shown where none is given
        key: Option<String>,
        /// For how many minutes
        #[arg(long, default_value_t = 10)]
        minutes: u32,
    },
    /// Hear nothing for a while: for some minutes, or tonight where nothing else is said
    Quiet {
        /// For how many minutes
        #[arg(long)]
        minutes: Option<u32>,
        /// Hear reminders again
        #[arg(long, conflicts_with = "minutes")]
        off: bool,
    },
    /// Say what keeps reminders from arriving
    Doctor {
        /// Send a test reminder too
        #[arg(long)]
        test: bool,
    },
    /// Open the window at a screen
    Open {
        /// today, week, check-in or review
        #[arg(default_value = "today", value_parser = ["today", "week", "check-in", "review"])]
        screen: String,
    },
    /// Look back on a week
    Review(ReviewArgs),
    /// Say what the weeks so far show: planned against done, pace, habits
    Insights,
    /// What is set and what it means; change one of it
    Settings {
        /// What about it; all are listed where nothing is given
        #[command(subcommand)]
        what: Option<SettingsCommand>,
    },
}

/// About settings.
#[derive(Debug, Subcommand)]
pub enum SettingsCommand {
    /// Print one value
    Get {
        /// Its key, as "settings" lists it
        key: String,
    },
    /// Change one value
    Set {
        /// Its key, as "settings" lists it
        key: String,
        /// Minutes or hours (90, 1.5h), a time of day (21:30), on or off, or a word
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
}

/// About calendars.
#[derive(Debug, Subcommand)]
pub enum CalendarCommand {
    /// Take a calendar file's events as busy time
    Import {
        /// The file
        file: PathBuf,
    },
    /// Write the plan as a calendar file
    Export {
        /// The file; one that Waymark wrote before is brought up to date
        file: PathBuf,
        /// Replace the file, whatever it is
        #[arg(long)]
        force: bool,
    },
}

/// So many weeks as a path may be laid out over.
fn weeks(text: &str) -> Result<u32, String> {
    let most = waymark_core::curriculum::MOST_WEEKS;
    let weeks = text.parse().ok().filter(|weeks| (1..=most).contains(weeks));
    weeks.ok_or_else(|| Message::new("terminal-weeks").count("most", most).render())
}

//! What can be typed about days and weeks: the session that is on, check-ins, reviews, events, days off, milestones.

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// A week looked back on.
#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// Any of its dates; this week where none is given
    pub date: Option<String>,
    /// The same, said by name
    #[arg(long, value_name = "DATE", conflicts_with = "date")]
    pub week: Option<String>,
    /// Take the one change that it proposes; undo takes it back
    #[arg(long, conflicts_with_all = ["complete", "save"])]
    pub take: bool,
    /// Complete the review
    #[arg(long)]
    pub complete: bool,
    /// Your words on the week
    #[arg(long, requires = "complete")]
    pub note: Option<String>,
    /// Write it as Markdown into your folder for reviews; a file that you changed is left alone
    #[arg(long)]
    pub save: bool,
    /// Write it into this folder instead
    #[arg(long, value_name = "DIR", requires = "save")]
    pub folder: Option<PathBuf>,
}

/// About the session that is on.
#[derive(Debug, Subcommand)]
pub enum FocusCommand {
    /// Start a session, or go on with it
    Start {
        /// The end of the session's id, as today and week print it
        session: String,
    },
    /// Stop the count
    Pause,
    /// Go on after a pause, or end a break
    On,
    /// Give it more minutes
    Extend {
        /// How many
        #[arg(allow_negative_numbers = true)]
        minutes: i64,
    },
    /// End it: what was studied counts
    Finish {
        /// All of its work is done, in whatever time
        #[arg(long)]
        whole: bool,
        /// Where you stopped
        #[arg(long, value_name = "TEXT")]
        stopped: Option<String>,
        /// The next tiny step
        #[arg(long, value_name = "TEXT")]
        step: Option<String>,
    },
}

/// About community events.
#[derive(Debug, Subcommand)]
pub enum EventsCommand {
    /// Attend an event
    Attend {
        /// Its number in the list
        event: u32,
        /// No longer
        #[arg(long)]
        off: bool,
    },
    /// Say how its time zone is meant
    Zone {
        /// Its number in the list
        event: u32,
        /// One of the readings that the list shows, such as America/Los_Angeles
        meant: String,
    },
    /// Skip it once, or say how it was
    Answer {
        /// Its number in the list
        event: u32,
        /// The date in brackets in the list
        day: String,
        /// skipped, attended, missed, or open to take it back
        answer: String,
    },
    /// Keep questions for it, which you are shown the day before, and the link by which you join
    Note {
        /// Its number in the list
        event: u32,
        /// A question; may be given several times, and none forgets them
        #[arg(long, value_name = "TEXT")]
        question: Vec<String>,
        /// Where it is joined
        #[arg(long, value_name = "ADDRESS")]
        link: Option<String>,
    },
}

/// About milestones.
#[derive(Debug, Subcommand)]
pub enum MilestoneCommand {
    /// List them
    List,
    /// Tick a criterion with what shows it, or take the tick away
    #[command(
        override_usage = "waymark milestone tick <MILESTONE> <CRITERION> <NOTE>\n       waymark milestone tick <MILESTONE> <CRITERION> --remove"
    )]
    Tick {
        /// The milestone's id
        milestone: String,
        /// The criterion's number, from 1
        criterion: u32,
        /// A note or a link that shows it; needed, unless the tick is taken away
        #[arg(required_unless_present = "remove")]
        note: Option<String>,
        /// Take the tick away
        #[arg(long)]
        remove: bool,
    },
}

/// About days off.
#[derive(Debug, Subcommand)]
pub enum DaysOffCommand {
    /// List them
    List,
    /// Take a day off, or all days from the first to the last
    Add {
        /// The first date
        from: String,
        /// The last date, included
        through: Option<String>,
        /// A word for them, such as "Travel"
        #[arg(long)]
        note: Option<String>,
    },
    /// Give days back
    Remove {
        /// The first date
        from: String,
        /// The last date, included
        through: Option<String>,
    },
}

/// The daily check-in.
#[derive(Debug, Args)]
pub struct CheckinArgs {
    /// The day; today where none is given
    pub date: Option<String>,
    /// A session that is done; may be given several times
    #[arg(long, value_name = "SESSION", value_parser = NonEmptyStringValueParser::new())]
    pub done: Vec<String>,
    /// A session that was skipped; may be given several times
    #[arg(long, value_name = "SESSION", value_parser = NonEmptyStringValueParser::new())]
    pub skip: Vec<String>,
    /// A session done in part, as SESSION=MINUTES; may be given several times
    #[arg(long, value_name = "SESSION=MINUTES")]
    pub partly: Vec<String>,
    /// How you feel, 1 to 5
    #[arg(long)]
    pub energy: Option<u32>,
    /// One line
    #[arg(long)]
    pub note: Option<String>,
}

//! What can be typed.

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

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
        #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=104))]
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
}

/// A week looked back on.
#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// Any of its dates; this week where none is given
    pub date: Option<String>,
    /// The same, said by name
    #[arg(long, value_name = "DATE", conflicts_with = "date")]
    pub week: Option<String>,
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

/// A new plan: looked at, accepted, or left.
#[derive(Debug, Args)]
pub struct ReplanArgs {
    /// Only say what would change, by groups
    #[arg(long, conflicts_with_all = ["accept", "decline"])]
    pub dry_run: bool,
    /// Accept these groups, such as 1,3, of the proposal that was shown, and leave the others
    #[arg(long, value_name = "N", value_delimiter = ',', conflicts_with = "decline", requires = "of")]
    pub accept: Option<Vec<u32>>,
    /// Which proposal was shown: its name stands under it
    #[arg(long, value_name = "PROPOSAL", requires = "accept")]
    pub of: Option<String>,
    /// Leave the plan as it is; the same is not proposed again
    #[arg(long)]
    pub decline: bool,
}

/// How to read a file that holds several plans, or none.
#[derive(Debug, Args)]
pub struct Reading {
    /// Of several plans beside each other, read this one alone, from 1
    #[arg(long, value_name = "N")]
    pub plan: Option<u32>,
    /// Where there is no plan, lay what the file lists out evenly over so many weeks
    #[arg(long, value_name = "WEEKS", value_parser = clap::value_parser!(u32).range(1..=104))]
    pub spread: Option<u32>,
}

/// A path and how to plan it.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// The file, or bundled:microservices
    pub file: String,
    /// How to read it
    #[command(flatten)]
    pub reading: Reading,
    /// First date of study; the next Monday where none is given
    #[arg(long, value_name = "DATE")]
    pub start: Option<String>,
    /// Hours a week, least and most, such as 15-20
    #[arg(long, value_name = "HOURS")]
    pub hours: Option<String>,
    /// Hours that a week is planned to carry
    #[arg(long, value_name = "HOURS")]
    pub target: Option<f64>,
    /// When you are willing, such as "mon-fri 18:00-22:00, sat 09:00-13:00"
    #[arg(long, value_name = "TIMES")]
    pub available: Option<String>,
    /// A calendar file whose events are taken time; may be given several times
    #[arg(long, value_name = "FILE.ics")]
    pub busy: Vec<String>,
    /// keep-hours, keep-dates or essentials
    #[arg(long)]
    pub strategy: Option<String>,
    /// The unit to start with, from 1
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub start_unit: Option<u32>,
    /// The last unit that is done already; 0 for none
    #[arg(long, value_name = "N")]
    pub done_through: Option<u32>,
    /// The path's share of the week in percent, beside other paths; equal shares where none is given
    #[arg(long, value_name = "PERCENT")]
    pub share: Option<u32>,
    /// Positions of community events that you attend, from 0
    #[arg(long, value_name = "N", value_delimiter = ',')]
    pub attend: Vec<u32>,
}

/// What can be asked and changed of a path.
#[derive(Debug, Subcommand)]
pub enum PathCommand {
    /// List its units, activities and items with their keys
    List {
        /// The path's id; the first path where none is given
        path: Option<String>,
    },
    /// Change an activity or item of your own copy; the author's document stays as it is
    Edit(EditArgs),
    /// Add an activity to a unit, or an item to an activity
    Add {
        /// The path's id
        path: String,
        /// The unit's key, such as unit:2, or the activity's
        holder: String,
        /// What it is called
        name: String,
        /// An activity's minutes; an hour where none are given
        #[arg(long, value_name = "N")]
        minutes: Option<u32>,
        /// An activity's kind of work; reading where none is given
        #[arg(long)]
        kind: Option<String>,
        /// An item's link
        #[arg(long, value_name = "ADDRESS")]
        link: Option<String>,
    },
    /// Begin with a unit; those before it count as known
    Start {
        /// The path's id
        path: String,
        /// The unit's position, from 1
        unit: u32,
    },
    /// What a new version of its document changes; nothing is stored
    Diff(VersionArgs),
    /// Take a new version of its document; your own changes and your work are carried along
    Update(VersionArgs),
    /// Where a document's quiz puts you, by your points for each skill
    Quiz {
        /// The file, or bundled:microservices
        file: String,
        /// How to read it
        #[command(flatten)]
        reading: Reading,
        /// Points, in the order of the quiz
        points: Vec<u32>,
    },
}

/// A new version of a path's document.
#[derive(Debug, Args)]
pub struct VersionArgs {
    /// The path's id
    pub path: String,
    /// The file, or bundled:microservices; where the path came from, if none is given
    pub file: Option<String>,
    /// How to read it
    #[command(flatten)]
    pub reading: Reading,
    /// Take the author's word on these things that both of you changed, by their ids as diff prints them
    #[arg(long, value_name = "ID")]
    pub take: Vec<String>,
}

/// A change to an activity or item.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// The path's id
    pub path: String,
    /// The key, as path list prints it
    pub key: String,
    /// The change
    #[command(flatten)]
    pub to: EditTo,
}

/// Exactly one of these.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct EditTo {
    /// Call it this
    #[arg(long)]
    pub name: Option<String>,
    /// It takes so many minutes in all
    #[arg(long, value_name = "N")]
    pub minutes: Option<u32>,
    /// It is known already
    #[arg(long)]
    pub known: bool,
    /// It is to be studied
    #[arg(long)]
    pub unknown: bool,
    /// The essentials can do without it
    #[arg(long)]
    pub optional: bool,
    /// It is as needed as its author says
    #[arg(long)]
    pub needed: bool,
    /// One place up
    #[arg(long)]
    pub up: bool,
    /// One place down
    #[arg(long)]
    pub down: bool,
    /// Take it away
    #[arg(long)]
    pub remove: bool,
    /// As its author wrote it
    #[arg(long)]
    pub restore: bool,
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

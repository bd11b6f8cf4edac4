//! What can be typed about paths and their plans: how a file is read, planned, changed and taken anew.

use clap::{Args, Subcommand};

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
    /// Change an activity or item of your own copy, or rename a unit; the author's document stays as it is
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

//! What a plan says beside its sessions: its weeks with their reserve, milestones' dates, and the rests of activities
//! (left out by the strategy, or without a place and why). Replaced whole by every new plan.

use rusqlite::{Connection, OptionalExtension as _, Result};
use serde::{Deserialize, Serialize};

pub(super) const CREATE: &str = "
CREATE TABLE plan_week (
  start TEXT NOT NULL PRIMARY KEY,
  planned INTEGER NOT NULL,
  reserve INTEGER NOT NULL,
  reserve_blocks TEXT NOT NULL,
  free INTEGER NOT NULL,
  units TEXT NOT NULL
);
CREATE TABLE plan_milestone (
  path TEXT NOT NULL REFERENCES path (id),
  milestone TEXT NOT NULL,
  due TEXT NOT NULL,
  PRIMARY KEY (path, milestone)
);
CREATE TABLE plan_rest (
  path TEXT NOT NULL REFERENCES path (id),
  activity TEXT NOT NULL,
  left_out INTEGER NOT NULL,
  unplaced INTEGER NOT NULL,
  because TEXT NOT NULL,
  ways_out TEXT NOT NULL,
  PRIMARY KEY (path, activity)
);
";

/// What the plan in force was made for; a plan made before this was kept says nothing.
pub(super) const BASIS: &str = "
CREATE TABLE plan_basis (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  rules TEXT NOT NULL,
  hours TEXT NOT NULL
);
";

/// What a plan was made for, as text that is only compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Budget, strategy, paths and their shares.
    pub rules: String,
    /// Availability.
    pub hours: String,
}

/// A calendar week of the plan in force.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct WeekRow {
    /// First date.
    pub start: String,
    /// Minutes planned.
    pub planned: u32,
    /// Minutes kept free.
    pub reserve: u32,
    /// Where, as wall-clock pairs.
    pub reserve_blocks: Vec<(String, String)>,
    /// Minutes in which study is possible.
    pub free: u32,
    /// Positions of its units.
    pub units: Vec<u32>,
}

/// A milestone's date.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MilestoneRow {
    /// Whose.
    pub path: String,
    /// Which.
    pub milestone: String,
    /// Its date.
    pub due: String,
}

/// What of an activity the plan does not carry.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RestRow {
    /// Whose.
    pub path: String,
    /// Which activity.
    pub activity: String,
    /// Minutes left out by the strategy.
    pub left_out: u32,
    /// Minutes without a place.
    pub unplaced: u32,
    /// Why without a place.
    pub because: String,
    /// What could be done, with its price.
    pub ways_out: Vec<(String, String)>,
}

/// A plan beside its sessions.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PlanRows {
    /// Weeks in order.
    pub weeks: Vec<WeekRow>,
    /// Milestones with their dates.
    pub milestones: Vec<MilestoneRow>,
    /// Rests of activities.
    pub rests: Vec<RestRow>,
    /// What it was made for.
    pub basis: Basis,
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "[]".to_owned())
}

fn parsed<T: for<'a> Deserialize<'a> + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

/// Replaces weeks, milestones and rests; weeks before `from` are history and stay.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn replace(db: &Connection, plan: &PlanRows, from: &str) -> Result<()> {
    db.execute("DELETE FROM plan_week WHERE start >= ?1", [from])?;
    db.execute("DELETE FROM plan_milestone", [])?;
    db.execute("DELETE FROM plan_rest", [])?;
    for w in plan.weeks.iter().filter(|w| w.start.as_str() >= from) {
        db.execute(
            "INSERT INTO plan_week (start, planned, reserve, reserve_blocks, free, units) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (&w.start, w.planned, w.reserve, json(&w.reserve_blocks), w.free, json(&w.units)),
        )?;
    }
    for m in &plan.milestones {
        db.execute(
            "INSERT INTO plan_milestone (path, milestone, due) VALUES (?1, ?2, ?3)",
            (&m.path, &m.milestone, &m.due),
        )?;
    }
    db.execute(
        "INSERT INTO plan_basis (one, rules, hours) VALUES (1, ?1, ?2)
         ON CONFLICT (one) DO UPDATE SET rules = excluded.rules, hours = excluded.hours",
        (&plan.basis.rules, &plan.basis.hours),
    )?;
    for r in &plan.rests {
        db.execute(
            "INSERT INTO plan_rest (path, activity, left_out, unplaced, because, ways_out) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (&r.path, &r.activity, r.left_out, r.unplaced, &r.because, json(&r.ways_out)),
        )?;
    }
    Ok(())
}

/// The plan in force beside its sessions.
///
/// # Errors
/// See [`replace`].
pub fn load(db: &Connection) -> Result<PlanRows> {
    let weeks = db
        .prepare("SELECT start, planned, reserve, reserve_blocks, free, units FROM plan_week ORDER BY start")?
        .query_map([], |row| {
            Ok(WeekRow {
                start: row.get(0)?,
                planned: row.get(1)?,
                reserve: row.get(2)?,
                reserve_blocks: parsed(&row.get::<_, String>(3)?),
                free: row.get(4)?,
                units: parsed(&row.get::<_, String>(5)?),
            })
        })?
        .collect::<Result<_>>()?;
    let milestones = db
        .prepare("SELECT path, milestone, due FROM plan_milestone ORDER BY rowid")?
        .query_map([], |row| {
            Ok(MilestoneRow { path: row.get(0)?, milestone: row.get(1)?, due: row.get(2)? })
        })?
        .collect::<Result<_>>()?;
    let rests = db
        .prepare(
            "SELECT path, activity, left_out, unplaced, because, ways_out FROM plan_rest ORDER BY rowid",
        )?
        .query_map([], |row| {
            Ok(RestRow {
                path: row.get(0)?,
                activity: row.get(1)?,
                left_out: row.get(2)?,
                unplaced: row.get(3)?,
                because: row.get(4)?,
                ways_out: parsed(&row.get::<_, String>(5)?),
            })
        })?
        .collect::<Result<_>>()?;
    let basis = db
        .query_row("SELECT rules, hours FROM plan_basis", [], |row| {
            Ok(Basis { rules: row.get(0)?, hours: row.get(1)? })
        })
        .optional()?;
    Ok(PlanRows { weeks, milestones, rests, basis: basis.unwrap_or_default() })
}

/// Adds a week, or puts it in the place of the one that begins on its date.
///
/// # Errors
/// See [`replace`].
pub fn put_week(db: &Connection, w: &WeekRow) -> Result<()> {
    db.execute(
        "INSERT INTO plan_week (start, planned, reserve, reserve_blocks, free, units) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (start) DO UPDATE SET planned = excluded.planned, reserve = excluded.reserve,
           reserve_blocks = excluded.reserve_blocks, units = excluded.units",
        (&w.start, w.planned, w.reserve, json(&w.reserve_blocks), w.free, json(&w.units)),
    )?;
    Ok(())
}

/// Gives a milestone another date.
///
/// # Errors
/// See [`replace`].
pub fn set_due(db: &Connection, path: &str, milestone: &str, due: &str) -> Result<()> {
    db.execute(
        "UPDATE plan_milestone SET due = ?3 WHERE path = ?1 AND milestone = ?2",
        (path, milestone, due),
    )?;
    Ok(())
}

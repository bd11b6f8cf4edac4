//! Ticks: criteria of milestones with what shows them, and first steps.

use rusqlite::{Connection, Result};
use std::collections::BTreeMap;

/// A criterion: its milestone, and its position from 0.
pub type Place = (String, u32);

pub(super) const CREATE: &str = "
CREATE TABLE criterion_tick (
  milestone TEXT NOT NULL,
  position INTEGER NOT NULL,
  note TEXT,
  ticked_at TEXT NOT NULL,
  PRIMARY KEY (milestone, position)
);
CREATE TABLE first_step_tick (
  path TEXT NOT NULL REFERENCES path (id),
  position INTEGER NOT NULL,
  ticked_at TEXT NOT NULL,
  PRIMARY KEY (path, position)
);
";

/// A ticked criterion.
#[derive(Debug, Clone)]
pub struct CriterionTick {
    /// Which milestone.
    pub milestone: String,
    /// Position of the criterion, from 0.
    pub position: u32,
    /// What shows it.
    pub note: Option<String>,
}

/// All ticked criteria.
///
/// # Errors
/// Where SQLite refuses; so for every function of this file.
pub fn criteria(db: &Connection) -> Result<Vec<CriterionTick>> {
    db.prepare("SELECT milestone, position, note FROM criterion_tick ORDER BY milestone, position")?
        .query_map([], |row| {
            Ok(CriterionTick { milestone: row.get(0)?, position: row.get(1)?, note: row.get(2)? })
        })?
        .collect()
}

/// Ticks a criterion.
///
/// # Errors
/// See [`criteria`].
pub fn tick_criterion(db: &Connection, tick: &CriterionTick, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO criterion_tick (milestone, position, note, ticked_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (milestone, position) DO UPDATE SET note = excluded.note",
        (&tick.milestone, tick.position, &tick.note, at),
    )?;
    Ok(())
}

/// Takes a criterion's tick away.
///
/// # Errors
/// See [`criteria`].
pub fn untick_criterion(db: &Connection, milestone: &str, position: u32) -> Result<()> {
    db.execute("DELETE FROM criterion_tick WHERE milestone = ?1 AND position = ?2", (milestone, position))?;
    Ok(())
}

/// All ticked first steps: path and position.
///
/// # Errors
/// See [`criteria`].
pub fn first_steps(db: &Connection) -> Result<Vec<(String, u32)>> {
    db.prepare("SELECT path, position FROM first_step_tick")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Ticks or unticks a first step.
///
/// # Errors
/// See [`criteria`].
pub fn tick_first_step(db: &Connection, path: &str, position: u32, done: bool, at: &str) -> Result<()> {
    if done {
        db.execute(
            "INSERT OR IGNORE INTO first_step_tick (path, position, ticked_at) VALUES (?1, ?2, ?3)",
            (path, position, at),
        )?;
    } else {
        db.execute("DELETE FROM first_step_tick WHERE path = ?1 AND position = ?2", (path, position))?;
    }
    Ok(())
}

/// Moves ticks of criteria to where their criteria are now; those of criteria that are nowhere leave. What is not named
/// stays.
///
/// # Errors
/// See [`criteria`].
pub fn move_criteria(db: &Connection, places: &BTreeMap<Place, Option<Place>>) -> Result<()> {
    let rows: Vec<(String, u32, Option<String>, String)> = db
        .prepare("SELECT milestone, position, note, ticked_at FROM criterion_tick")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<Result<_>>()?;
    let moves = |(milestone, position, note, at): (String, u32, Option<String>, String)| {
        let from = (milestone, position);
        let to = places.get(&from)?.clone();
        (to.as_ref() != Some(&from)).then_some((from, to, note, at))
    };
    let moved: Vec<_> = rows.into_iter().filter_map(moves).collect();
    // All leave before any arrives: one may go where another stood.
    for ((milestone, position), ..) in &moved {
        untick_criterion(db, milestone, *position)?;
    }
    for (_, to, note, at) in moved {
        if let Some((milestone, position)) = to {
            tick_criterion(db, &CriterionTick { milestone, position, note }, &at)?;
        }
    }
    Ok(())
}

/// The same for the ticked first steps of a path, at the positions in which they `stood`.
///
/// # Errors
/// See [`criteria`].
pub fn move_first_steps(
    db: &Connection,
    path: &str,
    stood: &[u32],
    to: impl Fn(u32) -> Option<u32>,
) -> Result<()> {
    let mut moved = Vec::new();
    for from in stood.iter().copied().filter(|from| to(*from) != Some(*from)) {
        let at: String = db.query_row(
            "SELECT ticked_at FROM first_step_tick WHERE path = ?1 AND position = ?2",
            (path, from),
            |row| row.get(0),
        )?;
        tick_first_step(db, path, from, false, &at)?;
        moved.extend(to(from).map(|to| (to, at)));
    }
    moved.into_iter().try_for_each(|(to, at)| tick_first_step(db, path, to, true, &at))
}

//! Ticks: criteria of milestones with what shows them, and first steps.

use rusqlite::{Connection, Result};

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

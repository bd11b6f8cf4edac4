//! Availability: the learner's weekly windows.

use chrono::Weekday;
use rusqlite::{Connection, Result};
use waymark_core::planning::availability::{Availability, WeeklyWindow};

pub(super) const CREATE: &str = "
CREATE TABLE availability (
  weekday INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  preferred INTEGER NOT NULL
);
";

/// The windows, sorted by weekday from Monday and start.
///
/// # Errors
/// Where SQLite refuses.
pub fn load(db: &Connection) -> Result<Availability> {
    let windows = db
        .prepare("SELECT weekday, start, end, preferred FROM availability ORDER BY weekday, start")?
        .query_map([], |row| {
            Ok(WeeklyWindow {
                weekday: Weekday::try_from(row.get::<_, u8>(0)?).unwrap_or(Weekday::Mon),
                start: row.get(1)?,
                end: row.get(2)?,
                preferred: row.get(3)?,
            })
        })?
        .collect::<Result<_>>()?;
    Ok(Availability { windows })
}

/// Replaces all windows.
///
/// # Errors
/// Where SQLite refuses.
pub fn save(db: &Connection, availability: &Availability) -> Result<()> {
    if load(db)? == *availability {
        return Ok(());
    }
    db.execute("DELETE FROM availability", [])?;
    for w in &availability.windows {
        db.execute(
            "INSERT INTO availability (weekday, start, end, preferred) VALUES (?1, ?2, ?3, ?4)",
            (w.weekday.num_days_from_monday(), w.start, w.end, w.preferred),
        )?;
    }
    Ok(())
}

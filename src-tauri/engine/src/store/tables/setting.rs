//! Settings: only what differs from its default is stored.

use rusqlite::{Connection, Result};
use serde_json::{Map, Value};
use waymark_core::settings::Settings;

pub(super) const CREATE: &str = "
CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
";

fn as_map(settings: &Settings) -> Map<String, Value> {
    match serde_json::to_value(settings) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// The settings: defaults and the stored differences. A stored value that no longer means anything is passed over.
///
/// # Errors
/// Where SQLite refuses.
pub fn load(db: &Connection) -> Result<Settings> {
    let mut map = as_map(&Settings::default());
    let mut statement = db.prepare("SELECT key, value FROM setting")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    for row in rows {
        let (key, text) = row?;
        let Ok(value) = serde_json::from_str::<Value>(&text) else { continue };
        let mut trial = map.clone();
        trial.insert(key.clone(), value.clone());
        if serde_json::from_value::<Settings>(Value::Object(trial)).is_ok() {
            map.insert(key, value);
        }
    }
    Ok(serde_json::from_value(Value::Object(map)).unwrap_or_default())
}

/// Stores what differs from the defaults, and forgets what does not.
///
/// # Errors
/// Where SQLite refuses.
pub fn save(db: &Connection, settings: &Settings) -> Result<()> {
    let defaults = as_map(&Settings::default());
    for (key, value) in as_map(settings) {
        if defaults.get(&key) == Some(&value) {
            db.execute("DELETE FROM setting WHERE key = ?1", [&key])?;
        } else {
            db.execute(
                "INSERT INTO setting (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
                (&key, value.to_string()),
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_differences_are_stored_and_a_stray_value_is_passed_over() {
        let db = crate::store::open_in_memory().unwrap();
        save(&db, &Settings { zone: "Europe/Berlin".into(), ..Settings::default() }).unwrap();
        let rows: i64 = db.query_row("SELECT count(*) FROM setting", [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 1);
        db.execute("INSERT INTO setting VALUES ('quiet_from', '\"evening\"')", []).unwrap();
        let loaded = load(&db).unwrap();
        assert_eq!(
            (loaded.zone.as_str(), loaded.quiet_from),
            ("Europe/Berlin", Settings::default().quiet_from)
        );
    }
}
